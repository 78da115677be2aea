/**
 * Causes that lie in the labels, from the predictions that there are: nothing is measured again. A mapping of classes
 * that is made of the same predictions which it is judged by would always seem to help; it is made of one half of the
 * examples and judged by the other.
 */
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import { wilsonInterval } from '../statistics/proportions.ts';
import { type Finding, makeFinding } from './finding.ts';
import type { MissedFigure } from './missed-figure.ts';
import { percent } from './percent.ts';

/** A swapped class is told by so many examples at least. */
const FEWEST = 5;

export function labelCauses(
  observations: readonly ClassObservation[],
  missed: MissedFigure,
  names: readonly string[] | undefined,
): readonly Finding[] {
  const cause =
    offsetCause(observations, missed) ??
    swappedCause(observations, missed, names) ??
    permutedCause(observations, missed);
  return cause === undefined ? [] : [cause];
}

/** A mapping that brings back less than this share of what is missing is no explanation. */
const LEAST_SHARE = 0.5;

function isEnough(reached: number, own: number, { limit, metric }: MissedFigure): boolean {
  return metric !== 'top1' || limit === undefined || reached - own >= LEAST_SHARE * (limit - own);
}

function shareOf(
  observations: readonly ClassObservation[],
  isRight: (observation: ClassObservation) => boolean,
) {
  const n = observations.length;
  const right = observations.filter(isRight).length;
  return { value: right / n, n, ...wilsonInterval(right, n, 3.3) };
}

const asLabelled = ({ predicted, label }: ClassObservation): boolean => predicted === label;

/** Top-1 that would be reached, with intervals at 99.9 %: there are several mappings to be tried. */
function offsetCause(observations: readonly ClassObservation[], missed: MissedFigure): Finding | undefined {
  const own = shareOf(observations, asLabelled);
  for (const by of [1, -1]) {
    const shifted = shareOf(observations, ({ predicted, label }) => predicted === label + by);
    if (shifted.low <= own.high || !isEnough(shifted.value, own.value, missed)) continue;
    const counted = by === 1 ? 'from 1, after a background class' : 'from 0, where the labels count from 1';
    return makeFinding({
      cause: by === 1 ? 'labels.background-class' : 'labels.offset',
      sentence: `the model's classes count ${counted}: with labels moved by ${by} top-1 is ${percent(shifted.value)}, not ${percent(own.value)}`,
      evidence: [
        `of ${own.n} examples ${percent(shifted.value)} are predicted as the class ${by === 1 ? 'after' : 'before'} their label`,
      ],
      confidence: 'certain',
      advice: `set "offset: ${by}" in the dataset`,
      configuration: offsetLines(by),
      gates: missed.gates,
    });
  }
  return undefined;
}

/** Labels that are moved, as lines of a configuration. */
export function offsetLines(by: number): readonly string[] {
  return ['dataset:', `  offset: ${by}`];
}

/** Two classes, most examples of which are taken for the other one. */
function swappedCause(
  observations: readonly ClassObservation[],
  { gates }: MissedFigure,
  names: readonly string[] | undefined,
): Finding | undefined {
  const mapping = mostFrequent(observations);
  const swapped = [...mapping].filter(
    ([label, predicted]) => label < predicted && mapping.get(predicted) === label,
  );
  const moved = [...mapping].filter(([label, predicted]) => label !== predicted);
  const [pair] = swapped;
  if (pair === undefined || swapped.length > 1 || moved.length > 2) return undefined;
  const [one, other] = pair;
  const affected = observations.filter(({ label }) => label === one || label === other);
  const exchanged = shareOf(affected, ({ label, predicted }) => predicted === (label === one ? other : one));
  if (affected.length < 2 * FEWEST || exchanged.low <= shareOf(affected, asLabelled).high) return undefined;
  const name = (index: number): string => (names?.[index] ? `${names[index]} (${index})` : `class ${index}`);
  return makeFinding({
    cause: 'labels.swapped',
    sentence: `${name(one)} and ${name(other)} are swapped: ${percent(exchanged.value)} of their examples are taken for the other one`,
    evidence: [
      `of ${affected.length} examples of the two classes`,
      'every other class is mostly predicted as itself',
    ],
    confidence: 'certain',
    gates,
  });
}

function permutedCause(observations: readonly ClassObservation[], missed: MissedFigure): Finding | undefined {
  const halves = halvesOf(observations);
  let right = 0;
  for (const [i, half] of halves.entries()) {
    const mapping = assign(halves[1 - i]!);
    right += half.filter(({ label, predicted }) => mapping.get(label) === predicted).length;
  }
  const n = observations.length;
  const mapped = { value: right / n, ...wilsonInterval(right, n, 3.3) };
  const own = shareOf(observations, asLabelled);
  if (mapped.low <= own.high || !isEnough(mapped.value, own.value, missed)) return undefined;
  const mapping = assign(observations);
  const moved = [...mapping].filter(([label, predicted]) => label !== predicted).length;
  return makeFinding({
    cause: 'labels.permuted',
    sentence: `the classes are in another order than the labels: with ${moved} of ${mapping.size} classes renamed top-1 is ${percent(mapped.value)}, not ${percent(own.value)}`,
    evidence: [
      'the order was found on one half of the examples and judged on the other',
      ...[...mapping]
        .filter(([label, predicted]) => label !== predicted)
        .slice(0, 10)
        .map(([label, predicted]) => `label ${label} is the model's class ${predicted}`),
    ],
    confidence: 'certain',
    gates: missed.gates,
  });
}

/** Every other example of each class. */
function halvesOf(observations: readonly ClassObservation[]): readonly (readonly ClassObservation[])[] {
  const halves: [ClassObservation[], ClassObservation[]] = [[], []];
  const seen = new Map<number, number>();
  for (const observation of observations) {
    const before = seen.get(observation.label) ?? 0;
    seen.set(observation.label, before + 1);
    halves[before % 2]!.push(observation);
  }
  return halves;
}

function countsOf(observations: readonly ClassObservation[]): readonly (readonly [number, number, number])[] {
  const counts = new Map<string, [number, number, number]>();
  for (const { label, predicted } of observations) {
    if (predicted < 0) continue;
    const key = `${label} ${predicted}`;
    const cell = counts.get(key) ?? [label, predicted, 0];
    cell[2]++;
    counts.set(key, cell);
  }
  return [...counts.values()].sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
}

/** Class by class what it is mostly taken for. */
function mostFrequent(observations: readonly ClassObservation[]): Map<number, number> {
  const mapping = new Map<number, number>();
  for (const [label, predicted] of countsOf(observations)) {
    if (!mapping.has(label)) mapping.set(label, predicted);
  }
  return mapping;
}

/**
 * One prediction a label and one label a prediction: the largest cells of the confusion matrix first. Where classes are
 * permuted and the model is any good, that is the assignment with the largest sum; where it is not, none is worth it.
 */
function assign(observations: readonly ClassObservation[]): Map<number, number> {
  const mapping = new Map<number, number>();
  const taken = new Set<number>();
  for (const [label, predicted] of countsOf(observations)) {
    if (mapping.has(label) || taken.has(predicted)) continue;
    mapping.set(label, predicted);
    taken.add(predicted);
  }
  return mapping;
}
