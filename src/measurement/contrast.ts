/** Intervals for the difference and the ratio of two subjects, from paired observations. */

import {
  bootstrapInterval,
  countBlocks,
  type Levels,
  meanStatistic,
  quantileStatistic,
  type Statistic,
} from '../statistics/bootstrap.ts';
import { twoSidedZ } from '../statistics/normal.ts';
import { type Estimate, pairedContrast } from '../statistics/proportions.ts';
import type { Comparison, TimingStatistic } from './comparison.ts';
import { resampledContrast, resampledRatio } from './tasks/resampling.ts';

function exactly(value: number): Estimate {
  return { value, low: value, high: value };
}

/**
 * `first - factor * second`, in the metric's unit.
 *
 * @param alpha 1 minus the interval's confidence.
 */
export function contrast(comparison: Comparison, factor = 1, alpha = 0.05): Estimate {
  switch (comparison.kind) {
    case 'exact':
      return exactly(comparison.first - factor * comparison.second);
    case 'proportions': {
      if (!comparison.complete) return pairedContrast(comparison.counts, factor, twoSidedZ(alpha));
      const { both, onlyFirst, onlySecond, neither } = comparison.counts;
      const n = both + onlyFirst + onlySecond + neither;
      return exactly((both + onlyFirst - factor * (both + onlySecond)) / n);
    }
    case 'resampled':
      return resampledContrast(comparison, factor, alpha);
    case 'timings': {
      const [first, second] = statisticsOf(comparison);
      const difference: Statistic = (weights) => first(weights) - factor * second(weights);
      return bootstrapInterval(countBlocks(of(comparison.levels, 'first')), difference, {
        seed: comparison.seed,
        shards: comparison.shards,
        confidence: 1 - alpha,
        quantiles: 'student',
      });
    }
  }
}

/**
 * `first / second`. For the median of timings this is the median of the per-round ratios: noise that both
 * inferences of a round share cancels out (duet measurement: Bulej et al. 2020, ICPE).
 *
 * @returns undefined for a second figure of 0.
 */
export function ratio(comparison: Comparison, alpha = 0.05): Estimate | undefined {
  switch (comparison.kind) {
    case 'exact':
      return comparison.second === 0 ? undefined : exactly(comparison.first / comparison.second);
    case 'proportions': {
      const { both, onlyFirst, onlySecond } = comparison.counts;
      return both + onlySecond === 0 ? undefined : exactly((both + onlyFirst) / (both + onlySecond));
    }
    case 'resampled':
      return resampledRatio(comparison, alpha);
    case 'timings': {
      const { statistic, levels, seed, shards } = comparison;
      const blocks = countBlocks(of(levels, 'first'));
      if (statistic.kind === 'quantile' && statistic.q === 0.5) {
        return bootstrapInterval(blocks, quantileStatistic(roundRatios(levels), 0.5), {
          seed,
          shards,
          confidence: 1 - alpha,
          quantiles: 'student',
        });
      }
      const [first, second] = statisticsOf(comparison);
      return bootstrapInterval(blocks, (weights) => first(weights) / second(weights), {
        seed,
        shards,
        confidence: 1 - alpha,
        quantiles: 'student',
      });
    }
  }
}

/** The figure that a timing statistic makes of weighted blocks. */
export function timingStatistic(levels: Levels, statistic: TimingStatistic): Statistic {
  switch (statistic.kind) {
    case 'mean':
      return meanStatistic(levels);
    case 'quantile':
      return quantileStatistic(levels, statistic.q);
    case 'rate': {
      const meanMs = meanStatistic(levels);
      return (weights) => (1000 * statistic.examples) / meanMs(weights);
    }
  }
}

type Timings = Extract<Comparison, { kind: 'timings' }>;

function statisticsOf({ levels, statistic }: Timings): readonly [Statistic, Statistic] {
  return [timingStatistic(of(levels, 'first'), statistic), timingStatistic(of(levels, 'second'), statistic)];
}

function of(levels: Timings['levels'], subject: 'first' | 'second'): Levels {
  return levels.map((blocks) => blocks.map((block) => block[subject]));
}

function roundRatios(levels: Timings['levels']): Levels {
  return levels.map((blocks) => blocks.map(({ first, second }) => first.map((time, i) => time / second[i]!)));
}
