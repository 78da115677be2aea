/** From predictions to accuracy figures, and to the paired counts that comparisons rest on. */
import { type PairedCounts, wilsonInterval } from '../statistics/proportions.ts';
import type { Comparison } from './comparison.ts';
import type { Measurement, Measurements, Prediction } from './measurement.ts';

/** Whether an example is correct under the metric. */
const CORRECT = {
  top1: (prediction: Prediction) => prediction.rank < 1,
  top5: (prediction: Prediction) => prediction.rank < 5,
} as const;

export type AccuracyMetric = keyof typeof CORRECT;
const ACCURACY_METRICS = Object.keys(CORRECT) as readonly AccuracyMetric[];

/** A proportion with Wilson's interval, or the figure alone when the examples are all there are. */
function proportion(successes: number, n: number, complete: boolean): Measurement {
  if (n === 0) return { kind: 'failed', reason: 'no example could be read' };
  const value = successes / n;
  if (complete)
    return {
      kind: 'exact',
      value,
      n,
      unit: 'ratio',
      method: `${successes} of ${n}, the whole evaluation set`,
    };
  const { low, high } = wilsonInterval(successes, n);
  return {
    kind: 'sampled',
    value,
    low,
    high,
    n,
    unit: 'ratio',
    method: `${successes} of ${n}, Wilson score interval`,
  };
}

/** @param complete the predictions are of the whole evaluation set: no sampling error. */
export function accuracyMeasurements(predictions: readonly Prediction[], complete: boolean): Measurements {
  return Object.fromEntries(
    ACCURACY_METRICS.map((metric) => {
      const successes = predictions.filter(CORRECT[metric]).length;
      return [metric, proportion(successes, predictions.length, complete)];
    }),
  );
}

/** The share of examples on which both subjects predict the same class; two predictions of nothing don't agree. */
export function agreementMeasurement(
  first: readonly Prediction[],
  second: readonly Prediction[],
  complete: boolean,
): Measurement {
  const same = first.filter(
    ({ predicted }, i) => predicted >= 0 && predicted === second[i]!.predicted,
  ).length;
  return proportion(same, first.length, complete);
}

/** @param first, second predictions of the same examples in the same order. */
export function accuracyComparisons(
  first: readonly Prediction[],
  second: readonly Prediction[],
  complete: boolean,
): Readonly<Record<AccuracyMetric, Comparison>> {
  const compare = (metric: AccuracyMetric): Comparison => ({
    kind: 'proportions',
    counts: pairedCounts(first.map(CORRECT[metric]), second.map(CORRECT[metric])),
    complete,
  });
  return { top1: compare('top1'), top5: compare('top5') };
}

function pairedCounts(first: readonly boolean[], second: readonly boolean[]): PairedCounts {
  const count = (a: boolean, b: boolean): number => first.filter((x, i) => x === a && second[i] === b).length;
  return {
    both: count(true, true),
    onlyFirst: count(true, false),
    onlySecond: count(false, true),
    neither: count(false, false),
  };
}
