/**
 * Bootstrap over examples for figures that are no proportions: whole examples are drawn with replacement, the figure
 * is made anew, and the middle 95 % of its values are the interval (Efron, B. and Tibshirani, R. J. (1993), An
 * Introduction to the Bootstrap, chapter 13). Equal seeds and numbers draw the same examples, which pairs subjects.
 */
import type { Estimate } from '../../statistics/contrast.ts';
import { quantileOfSorted } from '../../statistics/quantiles.ts';
import { createRandom, randomInteger } from '../../statistics/random.ts';
import { TASK_METRICS, type TaskMetricName } from './metrics.ts';
import type {
  MeasureOptions,
  ResampledComparison,
  TaskComparison,
  TaskComparisons,
  TaskMeasurement,
  TaskMeasurements,
} from './task.ts';

/** Figures of examples of which example i counts `weights[i]` times. NaN: there is no such figure. */
export type Figures = (weights: Uint32Array) => ArrayLike<number>;

const MOST_RESAMPLES = 1000;
const FEWEST_RESAMPLES = 100;
/** Steps of a figure's inner loop that all resamples together may take: about a second or two. */
const STEPS = 2e8;

/** @param steps what one resample costs: about the number of array elements that are visited. */
export function resamplesFor(steps: number): number {
  return Math.max(FEWEST_RESAMPLES, Math.min(MOST_RESAMPLES, Math.floor(STEPS / Math.max(1, steps))));
}

export type Resampled = {
  /** The figures of the examples as they are. */
  readonly values: readonly number[];
  /** `draws[figure][resample]`. */
  readonly draws: readonly Float64Array[];
};

/** @param n number of examples. */
export function resample(n: number, figures: Figures, seed: number, resamples: number): Resampled {
  const weights = new Uint32Array(n).fill(1);
  const values = Array.from(figures(weights));
  const draws = values.map(() => new Float64Array(resamples));
  const random = createRandom(seed);
  for (let i = 0; i < resamples; i++) {
    weights.fill(0);
    for (let drawn = 0; drawn < n; drawn++) weights[randomInteger(random, n)]!++;
    const made = figures(weights);
    for (const [figure, kept] of draws.entries()) kept[i] = made[figure]!;
  }
  return { values, draws };
}

/**
 * The percentile interval at 95 %, widened by sqrt(n / (n - 1)) as the plain bootstrap is too narrow by that
 * (Davison, A. C. and Hinkley, D. V. (1997), Bootstrap Methods, section 2.3). It never leaves out the value itself,
 * which it could where the figure is biased in small samples.
 */
function interval(value: number, draws: Float64Array, n: number): Estimate {
  const sorted = draws.filter((draw) => !Number.isNaN(draw)).sort();
  if (n < 2 || sorted.length === 0) {
    return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  }
  const widening = Math.sqrt(n / (n - 1));
  const bound = (q: number): number => value + (quantileOfSorted(sorted, q) - value) * widening;
  return { value, low: Math.min(value, bound(0.025)), high: Math.max(value, bound(0.975)) };
}

/** A figure with its interval, or the figure alone where the examples are all there are. */
export function figure(
  metric: TaskMetricName,
  value: number,
  draws: Float64Array,
  context: {
    readonly n: number;
    readonly method: string;
    readonly complete: boolean;
    readonly failure: string;
  },
): TaskMeasurement {
  const { unit, range } = TASK_METRICS[metric];
  const { n, method } = context;
  if (!Number.isFinite(value)) return { kind: 'failed', reason: context.failure };
  if (context.complete)
    return { kind: 'exact', value, n, unit, method: `${method}, the whole evaluation set` };
  const { low, high } = interval(value, draws, n);
  return {
    kind: 'sampled',
    value,
    low: Math.max(low, range[0]),
    high: Math.min(high, range[1]),
    n,
    unit,
    method: `${method}, percentile bootstrap over examples with ${draws.length} resamples`,
  };
}

/**
 * @param metrics their names in the order of the figures.
 * @param methods how each comes about, for the reader.
 * @param failure why there may be no figure: a clause.
 */
export function measureFigures<M extends TaskMetricName>(
  metrics: readonly M[],
  methods: Readonly<Record<M, string>>,
  n: number,
  figures: Figures,
  options: MeasureOptions & { readonly resamples: number; readonly failure: string },
): TaskMeasurements {
  if (n === 0) return failedFor(metrics, 'no example could be read');
  const { values, draws } = resample(n, figures, options.seed, options.complete ? 0 : options.resamples);
  return Object.fromEntries(
    metrics.map((metric, i) => [
      metric,
      figure(metric, values[i]!, draws[i]!, { ...options, n, method: methods[metric] }),
    ]),
  );
}

export function failedFor(metrics: readonly TaskMetricName[], reason: string): TaskMeasurements {
  return Object.fromEntries(metrics.map((metric) => [metric, { kind: 'failed', reason } as const]));
}

/** Metrics that either subject has no figure for are left out. */
export function compareFigures(
  metrics: readonly TaskMetricName[],
  n: number,
  first: Figures,
  second: Figures,
  options: MeasureOptions & { readonly resamples: number },
): TaskComparisons {
  if (n === 0) return {};
  const resamples = options.complete ? 0 : options.resamples;
  const a = resample(n, first, options.seed, resamples);
  const b = resample(n, second, options.seed, resamples);
  const comparisons: Partial<Record<TaskMetricName, TaskComparison>> = {};
  for (const [i, metric] of metrics.entries()) {
    const values = { first: a.values[i]!, second: b.values[i]! };
    if (!Number.isFinite(values.first) || !Number.isFinite(values.second)) continue;
    comparisons[metric] = options.complete
      ? { kind: 'exact', ...values }
      : { kind: 'resampled', ...values, firsts: a.draws[i]!, seconds: b.draws[i]!, n };
  }
  return comparisons;
}

/** `first - factor * second` with its 95 % interval. */
export function resampledContrast(comparison: ResampledComparison, factor = 1): Estimate {
  const { first, second, firsts, seconds, n } = comparison;
  return interval(
    first - factor * second,
    firsts.map((draw, i) => draw - factor * seconds[i]!),
    n,
  );
}

/** `first / second` with its 95 % interval; undefined for a second figure of 0. */
export function resampledRatio(comparison: ResampledComparison): Estimate | undefined {
  const { first, second, firsts, seconds, n } = comparison;
  if (second === 0) return undefined;
  return interval(
    first / second,
    firsts.map((draw, i) => draw / seconds[i]!),
    n,
  );
}
