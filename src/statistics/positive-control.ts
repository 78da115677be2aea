/**
 * The positive control: a trusted reference goes through the same harness and should reproduce its own published
 * figure. If it doesn't, the harness (preprocessing, labels, examples) is suspect, and nothing that it says of the
 * candidate's claims counts.
 */

import { wilsonIntervalOfPopulation } from './plan.ts';
import type { Estimate } from './proportions.ts';
import { type Interval, wilsonInterval, Z95 } from './proportions.ts';

/** What the reference did, and what is claimed of it; all in proportions. */
export type PositiveControl = {
  readonly successes: number;
  readonly n: number;
  /** The examples are the whole evaluation set of the claim: no sampling error. */
  readonly complete: boolean;
  /** Size of the claim's evaluation set, where the examples were drawn from it without replacement. */
  readonly populationSize?: number | undefined;
  /** The claim is value ± precision, as printed. */
  readonly claim: { readonly value: number; readonly precision: number };
  /** How far a sound harness may be off, as a proportion. */
  readonly tolerance?: number;
  readonly z?: number;
};

export type PositiveControlResult = {
  /** `undecided`: the interval reaches both into the claim's and out of it; nothing speaks against the harness. */
  readonly verdict: 'reproduced' | 'missed' | 'undecided';
  readonly measured: Estimate;
  /** What would count as reproduced: the claim, its precision and the tolerance. */
  readonly accepted: Interval;
  /**
   * By how much the harness may be off: measured minus the nearest figure that prints like the claim, 0 within. A gate
   * on a claim can resolve no margin below the farther end.
   */
  readonly bias: Estimate;
};

/**
 * A tenth of a point. The same weights, interpolation and crop differ between two sound harnesses by 0.013 points in
 * the median of 24 pairs and by 0.030 at most; another interpolation alone makes 0.23.
 */
const TOLERANCE = 0.001;

/**
 * Reproduced if the whole interval lies within the accepted range (an equivalence test), missed if none of it does,
 * otherwise undecided. A sound harness misses with probability at most 2.5 % (at the default z).
 *
 * @throws RangeError without examples.
 */
export function positiveControl(control: PositiveControl): PositiveControlResult {
  const { successes, n, complete, populationSize, claim, tolerance = TOLERANCE, z = Z95 } = control;
  if (!(n > 0)) throw new RangeError('a positive control without examples');
  const value = successes / n;
  const { low, high } = complete
    ? { low: value, high: value }
    : populationSize === undefined
      ? wilsonInterval(successes, n, z)
      : wilsonIntervalOfPopulation(successes, n, populationSize, z);
  const accepted = {
    low: claim.value - claim.precision - tolerance,
    high: claim.value + claim.precision + tolerance,
  };
  // Room for the rounding of binary fractions.
  const epsilon = 1e-12;
  const within = low >= accepted.low - epsilon && high <= accepted.high + epsilon;
  const outside = high < accepted.low - epsilon || low > accepted.high + epsilon;
  const off = (x: number): number =>
    Math.max(0, x - claim.value - claim.precision) + Math.min(0, x - claim.value + claim.precision);
  return {
    verdict: within ? 'reproduced' : outside ? 'missed' : 'undecided',
    measured: { value, low, high },
    accepted,
    bias: { value: off(value), low: off(low), high: off(high) },
  };
}
