/**
 * Classification: one class an example. In: one score a class. Kept: the class, its probability, where the label
 * stands. Out: top-1, top-5, expected calibration error, agreement and negative flips, the confusion matrix.
 */

import { rankLabel } from '../../runtime/rank.ts';
import type { Prediction } from '../measurement.ts';
import { calibrationFigures } from './calibration.ts';
import { CORRECT, flippedExamples } from './correct.ts';
import { count, isFloat, labelOutOfRange, pickOutput } from './outputs.ts';
import { pairedProportions, proportion } from './proportion.ts';
import { compareFigures, measureFigures, resamplesFor } from './resampling.ts';
import type { ClassResult, ConfusionCell, NamedTensor, Task } from './task.ts';
import { worstFirst } from './worst-first.ts';

export type ClassificationSettings = {
  /** What the scores are; `auto`: probabilities if they are in [0, 1] and sum to 1, logits otherwise. */
  readonly scores: 'auto' | 'logits' | 'probabilities';
  /** Name of the output that holds the scores; the first one if absent. */
  readonly output?: string | undefined;
};

export type ClassObservation = Prediction & {
  readonly label: number;
  /** Probability of the predicted class; NaN where there is none: scores not finite, or quantised. */
  readonly confidence: number;
};

const METRICS = ['top1', 'top5'] as const;

const isProportion = (metric: string | undefined): boolean =>
  (METRICS as readonly (string | undefined)[]).includes(metric);

const CALIBRATION_METHOD =
  'expected calibration error of the top label, 15 bins of equal width (Guo et al. 2017)';

export const classification: Task<'class', ClassificationSettings, ClassObservation> = {
  title: 'classification',
  target: 'class',
  settings: { scores: 'auto' },
  choices: { scores: ['auto', 'logits', 'probabilities'] },
  primary: 'top1',

  observe(outputs, { label }, settings) {
    const output = pickOutput(outputs, settings.output);
    const scores = output.values;
    if (!Number.isInteger(label) || label < 0 || label >= scores.length) {
      throw labelOutOfRange(label, output);
    }
    const prediction = rankLabel(scores, label);
    return { ...prediction, label, confidence: confidenceOf(output, prediction, settings.scores) };
  },

  measure(observations, { complete, seed, only }) {
    const n = observations.length;
    return {
      ...Object.fromEntries(
        METRICS.map((metric) => [metric, proportion(count(observations, CORRECT[metric]), n, complete)]),
      ),
      ...(isProportion(only)
        ? {}
        : measureFigures(
            ['calibration_error'],
            { calibration_error: CALIBRATION_METHOD },
            n,
            calibrationFigures(observations, CORRECT.top1),
            {
              complete,
              seed,
              resamples: resamplesFor(n),
              failure: 'the outputs are no probabilities and no logits in floating point',
            },
          )),
    };
  },

  compare(first, second, { complete, seed, only }) {
    return {
      top1: pairedProportions(first.map(CORRECT.top1), second.map(CORRECT.top1), complete),
      top5: pairedProportions(first.map(CORRECT.top5), second.map(CORRECT.top5), complete),
      ...(isProportion(only)
        ? {}
        : compareFigures(
            ['calibration_error'],
            first.length,
            calibrationFigures(first, CORRECT.top1),
            calibrationFigures(second, CORRECT.top1),
            { complete, seed, resamples: resamplesFor(first.length) },
          )),
    };
  },

  /**
   * `agreement`: both predict the same class; two predictions of nothing don't agree. `negative_flips`: the
   * reference is right and the candidate wrong, as a share of all examples (Yan, S. et al. (2021), CVPR,
   * Positive-Congruent Training: the negative flip rate).
   */
  measurePair(candidate, reference, { complete }) {
    const n = candidate.length;
    const same = candidate.filter(
      ({ predicted }, i) => predicted >= 0 && predicted === reference[i]!.predicted,
    );
    const { lost } = flippedExamples(candidate, reference);
    return {
      agreement: proportion(same.length, n, complete),
      negative_flips: proportion(lost.length, n, complete),
    };
  },

  /** Recall: top-1 among the examples of each class. */
  byClass(observations, { complete }) {
    const counts = new Map<number, { n: number; right: number }>();
    for (const observation of observations) {
      const count = counts.get(observation.label) ?? { n: 0, right: 0 };
      count.n++;
      if (CORRECT.top1(observation)) count.right++;
      counts.set(observation.label, count);
    }
    return worstFirst(
      Array.from(
        counts,
        ([label, { n, right }]): ClassResult => ({
          label,
          metric: 'top1',
          measurement: proportion(right, n, complete),
        }),
      ),
    );
  },

  confusion: confusionMatrix,
};

/** The confusion matrix without its empty cells: by label, then by predicted class. */
export function confusionMatrix(observations: readonly ClassObservation[]): readonly ConfusionCell[] {
  // One number a cell, sorted: a million examples take a tenth of the time that maps of maps take.
  const keys = Float64Array.from({ length: observations.length }, (_, i) => {
    const { label, predicted } = observations[i]!;
    return label * MOST_CLASSES + predicted + 1;
  }).sort();
  const cells: ConfusionCell[] = [];
  for (let from = 0; from < keys.length; ) {
    const key = keys[from]!;
    let to = from + 1;
    while (keys[to] === key) to++;
    const label = Math.floor(key / MOST_CLASSES);
    cells.push({ label, predicted: key - label * MOST_CLASSES - 1, count: to - from });
    from = to;
  }
  return cells;
}

/** More than any classifier tells apart, and few enough that a pair of classes is a whole number below 2^53. */
const MOST_CLASSES = 2 ** 26;

/** The most frequent mistakes: cells off the diagonal, most examples first. */
export function confusions(cells: readonly ConfusionCell[]): readonly ConfusionCell[] {
  return cells.filter(({ label, predicted }) => label !== predicted).sort((a, b) => b.count - a.count);
}

function confidenceOf(
  output: NamedTensor,
  { predicted, finite }: Prediction,
  kind: ClassificationSettings['scores'],
): number {
  if (!finite || !isFloat(output)) return Number.NaN;
  const { values } = output;
  const top = values[predicted]!;
  if (kind === 'probabilities' || (kind === 'auto' && areProbabilities(values))) {
    return top >= 0 && top <= 1 ? top : Number.NaN;
  }
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - top);
  return 1 / sum;
}

/** In [0, 1] and summing to 1 within what half precision and thousands of classes leave of it. */
function areProbabilities(values: ArrayLike<number>): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < 0 || value > 1) return false;
    sum += value;
  }
  return Math.abs(sum - 1) < 0.01;
}
