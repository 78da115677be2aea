/** From the restarts of the latency schedule to figures with intervals, and to paired comparisons. */
import { bootstrapInterval, countBlocks } from '../statistics/bootstrap.ts';
import type { Comparison, Comparisons, PairedBlock, TimingStatistic } from './comparison.ts';
import { timingStatistic } from './contrast.ts';
import type { LatencyRestart, Measurement, Measurements } from './measurement.ts';
import type { MetricName } from './metrics.ts';

const quantile = (q: number): TimingStatistic => ({ kind: 'quantile', q });

/** Which of a restart's times a metric is about, and how they come to one figure. */
const LATENCY_METRICS = {
  'latency.p50': { of: 'warm', statistic: quantile(0.5) },
  'latency.p90': { of: 'warm', statistic: quantile(0.9) },
  'latency.p95': { of: 'warm', statistic: quantile(0.95) },
  'latency.p99': { of: 'warm', statistic: quantile(0.99) },
  'latency.mean': { of: 'warm', statistic: { kind: 'mean' } },
  'latency.first': { of: 'first', statistic: quantile(0.5) },
  load_time: { of: 'load', statistic: quantile(0.5) },
} as const satisfies Record<string, { of: 'warm' | 'first' | 'load'; statistic: TimingStatistic }>;

export type LatencyMetric = keyof typeof LATENCY_METRICS;
const METRIC_ENTRIES = Object.entries(LATENCY_METRICS) as readonly (readonly [
  LatencyMetric,
  (typeof LATENCY_METRICS)[LatencyMetric],
])[];

/** The blocks of one restart that a metric is about; times in ms. */
function blocksOf(restart: LatencyRestart, of: 'warm' | 'first' | 'load'): readonly (readonly number[])[] {
  switch (of) {
    case 'warm':
      return restart.blocks;
    case 'first':
      return [[restart.firstMs]];
    case 'load':
      return [[restart.loadMs]];
  }
}

/**
 * Figures of one subject from its restarts, each with a bootstrap interval over restarts and blocks.
 *
 * @param wanted the metrics to compute; all by default.
 */
export function latencyMeasurements(
  restarts: readonly LatencyRestart[],
  seed: number,
  wanted: (metric: MetricName) => boolean = () => true,
): Measurements {
  return Object.fromEntries(
    METRIC_ENTRIES.filter(([metric]) => wanted(metric)).map(
      ([metric, { of, statistic }]): [LatencyMetric, Measurement] => {
        const levels = restarts.map((restart) => blocksOf(restart, of));
        const { value, low, high } = bootstrapInterval(
          countBlocks(levels),
          timingStatistic(levels, statistic),
          { seed, quantiles: 'student' },
        );
        const n = levels.flat(2).length;
        const method = `${n} ${of === 'load' ? 'loads' : 'inferences'} in ${restarts.length} processes, bootstrap over processes and blocks`;
        return [metric, { kind: 'sampled', value, low, high, n, unit: 'ms', method }];
      },
    ),
  );
}

/** @param first, second two sessions' entries of the same restarts. */
export function latencyComparisons(
  first: readonly LatencyRestart[],
  second: readonly LatencyRestart[],
  seed: number,
): Comparisons {
  return Object.fromEntries(
    METRIC_ENTRIES.map(([metric, { of, statistic }]): [LatencyMetric, Comparison] => {
      const levels = first.map((restart, i) => {
        const others = blocksOf(second[i]!, of);
        return blocksOf(restart, of).map((block, b): PairedBlock => ({ first: block, second: others[b]! }));
      });
      return [metric, { kind: 'timings', statistic, levels, seed }];
    }),
  );
}

/** The shape of the schedule. Durations in ms. */
export const SCHEDULE = {
  /** Fresh processes before anything is decided: noise differs from process to process. */
  minRestarts: 5,
  /** Rounds in which every session infers once, over all restarts. */
  minRounds: 30,
  /** Timed part of all restarts. */
  minTimedMs: 2000,
  blockRounds: 10,
  warmupRounds: 2,
  /** Inputs that the rounds go through. */
  examples: 8,
} as const;
