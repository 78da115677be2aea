/**
 * Multi-label classification: any number of classes an example. In: one score a class. Kept: the scores, and the
 * classes above the threshold. Out: micro- and macro-averaged F1, mean average precision over classes.
 */

import { wilsonInterval } from '../../statistics/proportions.ts';
import { allFinite, labelOutOfRange, pickOutput, unfit } from './outputs.ts';
import { compareFigures, type Figures, measureFigures, resamplesFor, type Weights } from './resampling.ts';
import type { ClassResult, Observation, Task, TaskMeasurement } from './task.ts';
import { worstFirst } from './worst-first.ts';

export type MultiLabelSettings = {
  /** What the scores are. Logits go through the logistic function before the threshold. */
  readonly scores: 'probabilities' | 'logits';
  /** A class is predicted if its probability is above this. */
  readonly threshold: number;
  /** Name of the output that holds the scores; the first one if absent. */
  readonly output?: string | undefined;
};

export type MultiLabelObservation = Observation & {
  /** One a class, as the model gave them; -Infinity for all where any is not finite: nothing is predicted. */
  readonly scores: Float32Array;
  /** Classes above the threshold, ascending. */
  readonly predicted: readonly number[];
  /** Classes that apply, ascending. */
  readonly labels: readonly number[];
};

const METRICS = ['f1.micro', 'f1.macro', 'map'] as const;
const METHODS = {
  'f1.micro': 'F1 of all classes counted together',
  'f1.macro': "mean of the classes' F1",
  map: "mean of the classes' average precision",
};
const FAILURE = 'no class applies to any example';

export const multiLabel: Task<'classes', MultiLabelSettings, MultiLabelObservation> = {
  title: 'multi-label classification',
  target: 'classes',
  settings: { scores: 'probabilities', threshold: 0.5 },
  choices: { scores: ['probabilities', 'logits'] },
  primary: 'f1.micro',

  observe(outputs, { labels }, settings) {
    const output = pickOutput(outputs, settings.output);
    const classes = output.values.length;
    const outside = labels.find((label) => !Number.isInteger(label) || label < 0 || label >= classes);
    if (outside !== undefined) {
      throw labelOutOfRange(outside, output);
    }
    const finite = allFinite(output.values);
    const scores = finite
      ? Float32Array.from(output.values)
      : new Float32Array(classes).fill(Number.NEGATIVE_INFINITY);
    if (finite && settings.scores === 'probabilities' && scores.some((score) => score < 0 || score > 1)) {
      throw unfit(
        'the scores are no probabilities',
        `${scores.find((score) => score < 0 || score > 1)}`,
        'scores in [0, 1]',
        'set "scores" of the task to "logits"',
      );
    }
    const limit =
      settings.scores === 'probabilities'
        ? settings.threshold
        : Math.log(settings.threshold / (1 - settings.threshold));
    const predicted = [...scores.keys()].filter((label) => scores[label]! > limit);
    return { finite, scores, predicted, labels: [...labels] };
  },

  measure(observations, options) {
    return measureFigures(METRICS, METHODS, observations.length, multiLabelFigures(observations), {
      ...options,
      resamples: resamples(observations),
      failure: FAILURE,
    });
  },

  compare(first, second, options) {
    return compareFigures(METRICS, first.length, multiLabelFigures(first), multiLabelFigures(second), {
      ...options,
      resamples: resamples(first),
    });
  },

  /**
   * F1 of every class that applies or is predicted. F1 = 2 J / (1 + J) for the Jaccard index J, which is a proportion
   * of the examples that have the class or are given it: Wilson's interval of J, mapped.
   */
  byClass(observations, { complete }) {
    return worstFirst(
      [...countClasses(observations)].map(
        ([label, counts]): ClassResult => ({ label, metric: 'F1', measurement: f1(counts, complete) }),
      ),
    );
  },
};

type Counts = { right: number; wrong: number; missed: number };

function countClasses(observations: readonly MultiLabelObservation[]): ReadonlyMap<number, Counts> {
  const classes = new Map<number, Counts>();
  const of = (label: number): Counts => {
    const counts = classes.get(label) ?? { right: 0, wrong: 0, missed: 0 };
    classes.set(label, counts);
    return counts;
  };
  for (const { predicted, labels } of observations) {
    const truth = new Set(labels);
    for (const label of predicted) of(label)[truth.delete(label) ? 'right' : 'wrong']++;
    for (const label of truth) of(label).missed++;
  }
  return classes;
}

function f1({ right, wrong, missed }: Counts, complete: boolean): TaskMeasurement {
  const n = right + wrong + missed;
  const fromJaccard = (jaccard: number): number => (2 * jaccard) / (1 + jaccard);
  const value = fromJaccard(right / n);
  const method = `F1: ${right} right, ${wrong} wrong, ${missed} missed`;
  if (complete) return { kind: 'exact', value, n, unit: 'ratio', method };
  const { low, high } = wilsonInterval(right, n);
  return {
    kind: 'sampled',
    value,
    low: fromJaccard(low),
    high: fromJaccard(high),
    n,
    unit: 'ratio',
    method: `${method}; Wilson score interval of the Jaccard index`,
  };
}

function resamples(observations: readonly MultiLabelObservation[]): number {
  return resamplesFor(observations.length * (observations[0]?.scores.length ?? 1));
}

/**
 * In [0, 1], as scikit-learn defines them:
 * - `f1.micro`, `f1.macro`: F1 = 2 right / (2 right + wrong + missed) of all classes counted together, and the mean
 *   of the classes' own; macro over the classes that apply to or are predicted of some example (`f1_score` over
 *   scikit-learn's `unique_labels`), NaN if there is none.
 * - `map`: the mean over classes that apply to some example of sum((R_k - R_{k-1}) P_k) over the distinct scores k,
 *   not interpolated (`average_precision_score`, whose published example gives 0.83 for scores 0.1, 0.4, 0.35, 0.8
 *   of labels 0, 0, 1, 1).
 */
export function multiLabelFigures(observations: readonly MultiLabelObservation[]): Figures {
  const classes = observations[0]?.scores.length ?? 0;
  const precision = Array.from({ length: classes }, (_, label) => scoreTable(observations, label));
  const outcomes = observations.map(({ predicted, labels }) => {
    const truth = new Set(labels);
    const right = predicted.filter((label) => truth.has(label));
    const wrong = predicted.filter((label) => !truth.has(label));
    const missed = labels.filter((label) => !predicted.includes(label));
    return { right, wrong, missed };
  });
  const right = new Float64Array(classes);
  const errors = new Float64Array(classes);
  return (weights) => {
    right.fill(0);
    errors.fill(0);
    for (const [i, outcome] of outcomes.entries()) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      for (const label of outcome.right) right[label]! += weight;
      for (const label of outcome.wrong) errors[label]! += weight;
      for (const label of outcome.missed) errors[label]! += weight;
    }
    let allRight = 0;
    let allErrors = 0;
    let macro = 0;
    let occurring = 0;
    for (let label = 0; label < classes; label++) {
      const counted = 2 * right[label]! + errors[label]!;
      if (counted === 0) continue;
      occurring++;
      macro += (2 * right[label]!) / counted;
      allRight += right[label]!;
      allErrors += errors[label]!;
    }
    let sum = 0;
    let present = 0;
    for (const table of precision) {
      const area = averagePrecision(table, weights);
      if (Number.isNaN(area)) continue;
      sum += area;
      present++;
    }
    return [(2 * allRight) / (2 * allRight + allErrors), macro / occurring, sum / present];
  };
}

/** One class's examples by falling score. */
type ScoreTable = {
  readonly example: Uint32Array;
  readonly scores: Float32Array;
  readonly applies: Uint8Array;
};

function scoreTable(observations: readonly MultiLabelObservation[], label: number): ScoreTable {
  const scores = Float32Array.from(observations, (observation) => observation.scores[label]!);
  // Not a difference: two -Infinity have none.
  const example = Uint32Array.from(scores.keys()).sort((a, b) =>
    scores[a] === scores[b] ? a - b : scores[a]! < scores[b]! ? 1 : -1,
  );
  return {
    example,
    scores: Float32Array.from(example, (i) => scores[i]!),
    applies: Uint8Array.from(example, (i) => (observations[i]!.labels.includes(label) ? 1 : 0)),
  };
}

/** NaN where the class applies to no example. */
function averagePrecision({ example, scores, applies }: ScoreTable, weights: Weights): number {
  let sum = 0;
  let right = 0;
  let seen = 0;
  let before = 0;
  for (let i = 0; i < example.length; i++) {
    const weight = weights[example[i]!]!;
    seen += weight;
    if (applies[i] === 1) right += weight;
    // Equal scores are one threshold.
    if (scores[i] === scores[i + 1] || right === before) continue;
    sum += ((right - before) * right) / seen;
    before = right;
  }
  return right === 0 ? Number.NaN : sum / right;
}
