/**
 * From the restarts of the latency schedule to figures with intervals, and to paired comparisons. Warm inferences are
 * told by the processor's clock where that can be used: what the wall clock adds on one thread is the time that an
 * inference waited for a processor which others had, and that is a property of the runner (ADR 7).
 */
import { bootstrapInterval, countBlocks, type Levels, withinPositive } from '../statistics/bootstrap.ts';
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

/** Which clock the warm inferences of some restarts are told by: the processor's where every block has it. */
type Clock = 'processor' | 'wall';

function clockOf(...subjects: readonly (readonly LatencyRestart[])[]): Clock {
  const all = subjects.flat().filter(({ wallMs }) => wallMs.length > 0);
  return all.every(({ processorMs }) => processorMs !== undefined) ? 'processor' : 'wall';
}

/** The blocks of one restart that a metric is about; times in ms. None where time did not do for them. */
function blocksOf(
  restart: LatencyRestart,
  of: 'warm' | 'first' | 'load',
  clock: Clock,
): readonly (readonly number[])[] {
  const { firstMs, loadMs, wallMs, processorMs = [] } = restart;
  switch (of) {
    case 'warm':
      return clock === 'wall' ? wallMs : processorMs;
    case 'first':
      return firstMs === undefined ? [] : [[firstMs]];
    case 'load':
      return loadMs === undefined ? [] : [[loadMs]];
  }
}

const OF_WORDS = { warm: 'inferences', first: 'first inferences', load: 'loads' } as const;
const CLOCK_WORDS: Record<Clock, string> = { processor: "by the processor's clock, ", wall: '' };

/** What is made of timed restarts. */
export type Figures = {
  /** Figures of one subject, each with a bootstrap interval over restarts. */
  readonly measure: (restarts: readonly LatencyRestart[]) => Measurements;
  /** Paired comparisons of two sessions' entries of the same restarts, of the metrics that both have figures for. */
  readonly compare: (first: readonly LatencyRestart[], second: readonly LatencyRestart[]) => Comparisons;
};

/** @param wanted the metrics to compute; all by default. */
export function latencyFigures(seed: number, wanted: (metric: MetricName) => boolean = () => true): Figures {
  const entries = METRIC_ENTRIES.filter(([metric]) => wanted(metric));
  return {
    measure: (restarts) => {
      const clock = clockOf(restarts);
      return Object.fromEntries(
        entries.map(([metric, { of, statistic }]) => {
          const levels = restarts
            .map((restart) => blocksOf(restart, of, clock))
            .filter((blocks) => blocks.length > 0);
          const by = of === 'warm' ? CLOCK_WORDS[clock] : '';
          return [
            metric,
            timingMeasurement(levels, statistic, {
              words: OF_WORDS[of],
              by,
              unit: 'ms',
              seed,
              shards: shardsOf(restarts, of, clock),
            }),
          ];
        }),
      );
    },
    compare: (first, second) => {
      const clock = clockOf(first, second);
      return Object.fromEntries(
        entries.flatMap(([metric, { of, statistic }]) =>
          timingComparison(
            metric,
            pairBlocks(first, second, of, clock),
            statistic,
            seed,
            shardsOf(first, of, clock, second),
          ),
        ),
      );
    },
  };
}

/** The median on several threads; by the wall clock, since their work would add up. */
export function threadsFigures(seed: number): Figures {
  const statistic = quantile(0.5);
  return {
    measure: (restarts) => ({
      'latency.threads': timingMeasurement(warmBlocks(restarts), statistic, {
        words: OF_WORDS.warm,
        by: '',
        unit: 'ms',
        seed,
        shards: shardsOf(restarts),
      }),
    }),
    compare: (first, second) =>
      Object.fromEntries(
        timingComparison(
          'latency.threads',
          pairBlocks(first, second),
          statistic,
          seed,
          shardsOf(first, 'warm', clockOf(first, second), second),
        ),
      ),
  };
}

/** The warm inferences of every restart that has some. */
export function warmBlocks(restarts: readonly LatencyRestart[]): Levels {
  const clock = clockOf(restarts);
  return restarts.map((restart) => blocksOf(restart, 'warm', clock)).filter((blocks) => blocks.length > 0);
}

/** The shard of every restart that has such blocks (paired: in both); undefined where restarts tell of none. */
export function shardsOf(
  restarts: readonly LatencyRestart[],
  of: 'warm' | 'first' | 'load' = 'warm',
  clock: Clock = clockOf(restarts),
  paired: readonly LatencyRestart[] = restarts,
): readonly number[] | undefined {
  const has = (restart: LatencyRestart): boolean => blocksOf(restart, of, clock).length > 0;
  const shards = restarts.flatMap((restart, i) => (has(restart) && has(paired[i]!) ? [restart.shard] : []));
  return shards.every((shard) => shard !== undefined) ? shards : undefined;
}

export function timingMeasurement(
  levels: Levels,
  statistic: TimingStatistic,
  told: {
    /** What was timed: "inferences". */
    readonly words: string;
    /** By which clock, with a comma; may be empty. */
    readonly by: string;
    readonly unit: 'ms' | 'value';
    readonly seed: number;
    /** As `shardsOf` tells. */
    readonly shards?: readonly number[] | undefined;
  },
): Measurement {
  if (levels.length === 0) {
    return {
      kind: 'failed',
      reason: `the latency budget ended before there were ${told.words} to tell it by`,
    };
  }
  const estimate = bootstrapInterval(countBlocks(levels), timingStatistic(levels, statistic), {
    seed: told.seed,
    shards: told.shards,
    quantiles: 'student',
  });
  const n = levels.flat(2).length;
  const shards = new Set(told.shards).size;
  const over =
    shards > 1
      ? `of ${shards} shards, ${told.by}bootstrap over shards and processes`
      : `${told.by}bootstrap over processes`;
  const method = `${n} ${told.words} in ${levels.length} processes${shards > 1 ? ' ' : ', '}${over}`;
  return { kind: 'sampled', ...withinPositive(estimate), n, unit: told.unit, method };
}

export function pairBlocks(
  first: readonly LatencyRestart[],
  second: readonly LatencyRestart[],
  of: 'warm' | 'first' | 'load' = 'warm',
  clock: Clock = clockOf(first, second),
): readonly (readonly PairedBlock[])[] {
  return first
    .map((restart, i) => {
      const others = blocksOf(second[i]!, of, clock);
      return blocksOf(restart, of, clock)
        .slice(0, others.length)
        .map((block, b): PairedBlock => ({ first: block, second: others[b]! }));
    })
    .filter((blocks) => blocks.length > 0);
}

/** As an entry of `Comparisons`; none if there is nothing to compare. */
export function timingComparison(
  metric: MetricName,
  levels: readonly (readonly PairedBlock[])[],
  statistic: TimingStatistic,
  seed: number,
  shards?: readonly number[] | undefined,
): (readonly [MetricName, Comparison])[] {
  return levels.length === 0 ? [] : [[metric, { kind: 'timings', statistic, levels, shards, seed }]];
}
