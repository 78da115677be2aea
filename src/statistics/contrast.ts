/** Intervals for the difference and the ratio of two subjects, from paired observations. */
import type { Comparison, PairedBlock, TimingStatistic } from '../measurement/comparison.ts';
import { bootstrapInterval } from './bootstrap.ts';
import { type Interval, pairedContrast } from './proportions.ts';
import { mean, quantile } from './quantiles.ts';

/** An estimate with its 95 % interval; the interval is a point where nothing was sampled. */
export type Estimate = Interval & { readonly value: number };

function exactly(value: number): Estimate {
  return { value, low: value, high: value };
}

/** `first - factor * second`, in the metric's unit. */
export function contrast(comparison: Comparison, factor = 1): Estimate {
  switch (comparison.kind) {
    case 'exact':
      return exactly(comparison.first - factor * comparison.second);
    case 'proportions': {
      if (!comparison.complete) return pairedContrast(comparison.counts, factor);
      const { both, onlyFirst, onlySecond, neither } = comparison.counts;
      const n = both + onlyFirst + onlySecond + neither;
      return exactly((both + onlyFirst - factor * (both + onlySecond)) / n);
    }
    case 'timings':
      return bootstrapInterval(
        comparison.levels,
        (blocks) =>
          ofTimings(times(blocks, 'first'), comparison.statistic) -
          factor * ofTimings(times(blocks, 'second'), comparison.statistic),
        { seed: comparison.seed },
      );
  }
}

/**
 * `first / second`. For the median of timings this is the median of the per-round ratios: noise that both
 * inferences of a round share cancels out (duet measurement: Bulej et al. 2020, ICPE).
 *
 * @returns undefined for a second figure of 0.
 */
export function ratio(comparison: Comparison): Estimate | undefined {
  switch (comparison.kind) {
    case 'exact':
      return comparison.second === 0 ? undefined : exactly(comparison.first / comparison.second);
    case 'proportions': {
      const { both, onlyFirst, onlySecond } = comparison.counts;
      return both + onlySecond === 0 ? undefined : exactly((both + onlyFirst) / (both + onlySecond));
    }
    case 'timings': {
      const { statistic } = comparison;
      const paired = statistic.kind === 'quantile' && statistic.q === 0.5;
      return bootstrapInterval(
        comparison.levels,
        paired
          ? (blocks) => quantile(roundRatios(blocks), 0.5)
          : (blocks) =>
              ofTimings(times(blocks, 'first'), statistic) / ofTimings(times(blocks, 'second'), statistic),
        { seed: comparison.seed },
      );
    }
  }
}

/** One figure from times in ms. */
export function ofTimings(timesMs: ArrayLike<number>, statistic: TimingStatistic): number {
  if (timesMs.length === 0) return Number.NaN;
  return statistic.kind === 'mean' ? mean(timesMs) : quantile(timesMs, statistic.q);
}

function times(blocks: readonly PairedBlock[], of: 'first' | 'second'): number[] {
  return blocks.flatMap((block) => block[of]);
}

function roundRatios(blocks: readonly PairedBlock[]): number[] {
  return blocks.flatMap((block) => block.first.map((time, i) => time / block.second[i]!));
}
