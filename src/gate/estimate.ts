/** Arithmetic on a measured figure and its interval, and what it comes to when it is held to a limit. */
import type { NumericMeasurement as Numeric } from '../measurement/measurement.ts';
import { twoSidedZ } from '../statistics/normal.ts';
import { type Estimate, wilsonInterval, Z95 } from '../statistics/proportions.ts';
import type { Difference, Verdict } from './result.ts';
import type { Comparison as Operator } from './rule.ts';

/** Whether `excess` (measured minus limit) satisfies the comparison; `tolerance` is in the candidate's favour. */
export function judge(operator: Operator, excess: Estimate, tolerance: number): Verdict {
  const { low, high } = excess;
  if (Number.isNaN(excess.value) || Number.isNaN(low) || Number.isNaN(high)) return 'unverifiable';
  switch (operator) {
    case '>=':
      return low >= -tolerance ? 'pass' : high < -tolerance ? 'fail' : 'inconclusive';
    case '<=':
      return high <= tolerance ? 'pass' : low > tolerance ? 'fail' : 'inconclusive';
    case '>':
      return low > tolerance ? 'pass' : high <= tolerance ? 'fail' : 'inconclusive';
    case '<':
      return high < -tolerance ? 'pass' : low >= -tolerance ? 'fail' : 'inconclusive';
    case '==':
      if (low > tolerance || high < -tolerance) return 'fail';
      return low >= -tolerance && high <= tolerance ? 'pass' : 'inconclusive';
  }
}

/** Room for the rounding of binary fractions; far below one count or one example. */
export function epsilon(scale: number): number {
  return 1e-12 * Math.max(1, Math.abs(scale));
}

/**
 * The measured figure with its interval at level 1 - alpha: Wilson's for proportions; others, whose samples are gone,
 * are scaled as if normal.
 */
export function estimateAt(measured: Numeric, alpha: number): Estimate {
  const { value } = measured;
  if (measured.kind === 'exact') return { value, low: value, high: value };
  if (alpha === 0.05) return measured;
  const z = twoSidedZ(alpha);
  if (measured.successes !== undefined)
    return { value, ...wilsonInterval(measured.successes, measured.n, z) };
  const scale = z / Z95;
  return {
    value,
    low: value - (value - measured.low) * scale,
    high: value + (measured.high - value) * scale,
  };
}

export function shift(estimate: Estimate, by: number): Estimate {
  return { value: estimate.value - by, low: estimate.low - by, high: estimate.high - by };
}

export function widen(estimate: Estimate, by: number): Estimate {
  return { value: estimate.value, low: estimate.low - by, high: estimate.high + by };
}

export function interval(estimate: Estimate): { value: number; low?: number; high?: number } {
  return estimate.low === estimate.high
    ? { value: estimate.value }
    : { value: estimate.value, low: estimate.low, high: estimate.high };
}

export function relativeTo(estimate: Estimate, base: number): Difference {
  const scaled = {
    value: estimate.value / base - 1,
    low: estimate.low / base - 1,
    high: estimate.high / base - 1,
  };
  return { ...interval(scaled), unit: 'relative' };
}
