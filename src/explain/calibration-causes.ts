/**
 * Why probabilities are too sure or not sure enough: from the outputs themselves. A softmax of a softmax shows in the
 * numbers alone; a temperature is found on one half of the examples and judged on the other (Guo, C. et al. 2017, On
 * Calibration of Modern Neural Networks, ICML, section 4.2).
 */
import { type ClassObservation, classification } from '../measurement/tasks/classification.ts';
import { type Finding, makeFinding } from './finding.ts';
import type { MissedFigure } from './missed-figure.ts';
import { percent } from './percent.ts';

export type Scores = {
  /** One vector an example. */
  readonly candidate: readonly ArrayLike<number>[];
  /** Of the same examples, where there is another model to compare with. */
  readonly reference?: readonly ArrayLike<number>[] | undefined;
  readonly labels: readonly number[];
  readonly seed: number;
};

const FEWEST = 20;
/** Temperatures that are another one than 1. */
const OTHER_TEMPERATURE = 0.1;
/** Logits of one direction but for this much are the same times a factor. */
const SAME_DIRECTION = 0.999;

export function calibrationCauses(scores: Scores, missed: MissedFigure): readonly Finding[] {
  const { candidate, labels } = scores;
  if (candidate.length < FEWEST || candidate.length !== labels.length) return [];
  const finding = softmaxTwice(scores, missed) ?? otherTemperature(scores, missed);
  return finding === undefined ? [] : [finding];
}

/** The outputs are a softmax of probabilities, and with those the figure is better. */
function softmaxTwice(scores: Scores, missed: MissedFigure): Finding | undefined {
  const inner = scores.candidate.map(beforeSoftmax);
  if (!inner.every((values) => values !== undefined && areProbabilities(values))) return undefined;
  const own = errorOf(scores.candidate, scores);
  const found = errorOf(inner as readonly ArrayLike<number>[], scores);
  if (own === undefined || found === undefined || found >= own) return undefined;
  const most = scores.candidate.reduce((top, values) => Math.max(top, largest(values)), 0);
  return makeFinding({
    cause: 'scores.softmax-twice',
    sentence: `the outputs are a softmax of probabilities: without the second softmax the calibration error is ${percent(found)}, not ${percent(own)}`,
    evidence: [
      `undoing a softmax gives vectors in [0, 1] that sum to 1, on all ${inner.length} examples`,
      `no class is given more than ${percent(most)}`,
    ],
    confidence: isReached(found, missed) ? 'certain' : 'likely',
    gates: missed.gates,
  });
}

function otherTemperature(scores: Scores, missed: MissedFigure): Finding | undefined {
  const logits = scores.candidate.map(logitsOf);
  if (logits.some((values) => values === undefined)) return undefined;
  const all = logits as readonly Float64Array[];
  const halves = [0, 1].map((half) => all.map((_, i) => i).filter((i) => i % 2 === half));
  const pick = (half: readonly number[], by = 1) => ({
    candidate: half.map((i) => all[i]!.map((value) => value * by)),
    labels: half.map((i) => scores.labels[i]!),
    seed: scores.seed,
  });
  const fitted = fitTemperature(pick(halves[0]!));
  if (Math.abs(Math.log(fitted)) < OTHER_TEMPERATURE) return undefined;
  const judged = pick(halves[1]!);
  const own = errorOf(judged.candidate, judged);
  const cooled = pick(halves[1]!, 1 / fitted);
  const found = errorOf(cooled.candidate, cooled);
  const ratio = ratioOfLogits(all, scores.reference);
  // The other model's own logits need no better proof.
  const most = own === undefined ? 0 : ratio === undefined ? own / 2 : own;
  if (own === undefined || found === undefined || found >= most) return undefined;
  return makeFinding({
    cause: 'scores.temperature',
    sentence:
      ratio === undefined
        ? `divided by a temperature of ${fitted.toFixed(2)} the logits give a calibration error of ${percent(found)}, not ${percent(own)}: the model is ${fitted > 1 ? 'too sure' : 'not sure enough'}`
        : `the logits are ${ratio.toPrecision(3)} times the reference's, and the classes are the same: a temperature of ${(1 / ratio).toPrecision(3)}`,
    evidence: [
      `the temperature that fits one half of ${all.length} examples is ${fitted.toFixed(2)}; on the other half it takes the calibration error from ${percent(own)} to ${percent(found)}`,
      'the order of the classes does not depend on it',
    ],
    confidence: ratio !== undefined || isReached(found, missed) ? 'certain' : 'likely',
    gates: missed.gates,
  });
}

function isReached(value: number, { limit, better }: MissedFigure): boolean {
  return limit !== undefined && (better === 'lower' ? value <= limit : value >= limit);
}

function largest(values: ArrayLike<number>): number {
  let most = -Infinity;
  for (let i = 0; i < values.length; i += 1) most = Math.max(most, values[i]!);
  return most;
}

function areProbabilities(values: ArrayLike<number>, within = 1e-3): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (!(value >= -within && value <= 1 + within)) return false;
    sum += value;
  }
  return Math.abs(sum - 1) < 0.01;
}

/** What a softmax was taken of, if it was of probabilities: up to a constant, which their sum tells. */
function beforeSoftmax(values: ArrayLike<number>): Float64Array | undefined {
  if (!areProbabilities(values)) return undefined;
  const logs = Float64Array.from(values, (value) => Math.log(value));
  const shift = (1 - logs.reduce((sum, value) => sum + value, 0)) / logs.length;
  return logs.map((value) => value + shift);
}

/** Logits with a mean of 0; undefined where they are not finite. */
function logitsOf(values: ArrayLike<number>): Float64Array | undefined {
  const logits = areProbabilities(values, 1e-6)
    ? Float64Array.from(values, (value) => Math.log(Math.max(value, Number.MIN_VALUE)))
    : Float64Array.from(values);
  const mean = logits.reduce((sum, value) => sum + value, 0) / logits.length;
  return Number.isFinite(mean) ? logits.map((value) => value - mean) : undefined;
}

/** The candidate's logits over the reference's, where one factor makes the one of the other. */
function ratioOfLogits(ours: readonly Float64Array[], reference: Scores['reference']): number | undefined {
  if (reference === undefined || reference.length !== ours.length) return undefined;
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  for (const [i, mine] of ours.entries()) {
    const theirs = logitsOf(reference[i]!);
    if (theirs === undefined || theirs.length !== mine.length) return undefined;
    for (const [k, value] of mine.entries()) {
      product += value * theirs[k]!;
      square += value * value;
      otherSquare += theirs[k]! ** 2;
    }
  }
  const cosine = product / Math.sqrt(square * otherSquare);
  const ratio = product / otherSquare;
  return cosine > SAME_DIRECTION && Math.abs(Math.log(ratio)) > OTHER_TEMPERATURE ? ratio : undefined;
}

/** The temperature of the least negative log-likelihood, by golden section over its logarithm. */
function fitTemperature({ candidate, labels }: Pick<Scores, 'candidate' | 'labels'>): number {
  const loss = (log: number): number => {
    const by = Math.exp(-log);
    let sum = 0;
    for (const [i, values] of candidate.entries()) {
      const top = largest(values);
      let total = 0;
      for (let k = 0; k < values.length; k += 1) total += Math.exp((values[k]! - top) * by);
      sum += Math.log(total) - (values[labels[i]!]! - top) * by;
    }
    return sum;
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(0.05), Math.log(50)];
  while (high - low > 1e-3) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** The calibration error as it is measured otherwise; undefined where there is none. */
function errorOf(
  outputs: readonly ArrayLike<number>[],
  { labels, seed }: Pick<Scores, 'labels' | 'seed'>,
): number | undefined {
  const observations = outputs.map((values, i): ClassObservation => {
    const target = { kind: 'class', label: labels[i]! } as const;
    const tensor = { name: 'scores', shape: [1, values.length], values, type: 'float32' };
    return classification.observe([tensor], target, { scores: 'auto' });
  });
  const figure = classification.measure(observations, { complete: true, seed }).calibration_error;
  return figure === undefined || figure.kind === 'failed' ? undefined : figure.value;
}
