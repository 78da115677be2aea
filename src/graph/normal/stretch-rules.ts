/**
 * Split, Slice and Gather of neighbours: a stretch of a value, in one way for all ways to write it. And Expand, where it
 * repeats nothing.
 */

import { changesNothing, cut, reshaped, unarranged, withoutBatch } from './arrangement.ts';
import { arranged, arrangementOf, bare, withLengths } from './arrangement-rules.ts';
import type { Lengths } from './known-lengths.ts';
import {
  type Builder,
  constantValue,
  fromFront,
  outputOf,
  type Rule,
  type Step,
  settingNumbers,
  type Value,
} from './step.ts';
import { countOf } from './weight.ts';

/** A stretch of one dimension of a value, seen with `to` as its lengths; `output` is the node's that gives it. */
function stretch(
  input: Value,
  { axis, start, size }: { readonly axis: number; readonly start: number; readonly size: number },
  to: Lengths,
  step: Step,
  build: Builder,
  output = 0,
): Value | undefined {
  const exclusive = (step.readers[output] ?? 0) <= 1;
  let arrangement = arrangementOf(input);
  if (arrangement === undefined || size <= 0) return undefined;
  if (size === arrangement.to[axis]) {
    const whole = reshaped(arrangement, to);
    if (whole === undefined) return undefined;
    return { ...input, exclusive: input.exclusive && exclusive, ...arranged(whole, build) };
  }
  let value = input;
  let part = cut(arrangement, axis, start, size);
  if (part === undefined) {
    value = build.settled(input, step);
    arrangement = arrangementOf(value);
    part = arrangement === undefined ? undefined : cut(arrangement, axis, start, size);
  }
  const rest = part === undefined ? undefined : reshaped(part.arrangement, to);
  if (part === undefined || rest === undefined || arrangement === undefined) return undefined;
  const { text, shapeText, batch } = build.known;
  // Dimensions of length 1 are none to be counted.
  const counted = withoutBatch(part.shape, batch);
  const before = counted.slice(0, part.axis - part.shape.length + counted.length);
  const node = build.add({
    step,
    operator: 'Slice',
    attributes: new Map([
      ...(part.shape === arrangement.from
        ? []
        : [['shape', shapeText(counted.filter((length) => length !== 1))] as const]),
      ['axis', String(before.filter((length) => length !== 1).length + 1)],
      ['start', text(part.start)],
      ['end', text(part.end)],
    ]),
    weights: new Map(),
    inputs: new Map([[0, bare(value, arrangement, build)]]),
  });
  return { ...outputOf(node, step, undefined), exclusive, ...arranged(rest, build), code: input.code };
}

/** Equal or given parts along an axis: each is a stretch. */
export const split: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const rank = input?.lengths?.length;
  if (input === undefined || rank === undefined) return undefined;
  const axis = fromFront(Number(step.attributes.get('axis') ?? '0'), rank);
  let start = 0;
  const parts: Value[] = [];
  for (const [output, to] of step.results.entries()) {
    const size = to?.[axis];
    if (to === undefined || size === undefined || to.length !== rank) return undefined;
    const part = stretch(input, { axis, start, size }, to, step, build, output);
    if (part === undefined) return undefined;
    parts.push(part);
    start += size;
  }
  return start === input.lengths?.[axis] ? parts : undefined;
};

/** One stretch an axis, of neighbours. */
export const slice: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const [result] = step.results;
  const lengths = input?.lengths;
  if (input === undefined || lengths === undefined || result === undefined) return undefined;
  const starts = settingNumbers(step, 1, 'starts');
  const ends = settingNumbers(step, 2, 'ends');
  const axes = settingNumbers(step, 3, 'axes') ?? starts?.map((_, at) => at);
  const steps = settingNumbers(step, 4, 'steps') ?? [];
  if (starts === undefined || ends?.length !== starts.length || axes?.length !== starts.length)
    return undefined;
  if (step.inputs.size > 1 || steps.some((by) => by !== 1)) return undefined;
  const wanted = axes.map((axis, at) => ({ axis: fromFront(axis, lengths.length), start: starts[at] ?? 0 }));
  let value: Value = input;
  for (const { axis, start: written } of wanted.toSorted((a, b) => a.axis - b.axis)) {
    const [length, size] = [lengths[axis], result[axis]];
    if (length === undefined || size === undefined) return undefined;
    const start = Math.min(length, Math.max(0, fromFront(written, length)));
    if (start + size > length) return undefined;
    const part = stretch(value, { axis, start, size }, (value.lengths ?? []).with(axis, size), step, build);
    if (part === undefined) return undefined;
    value = part;
  }
  return [value];
};

/** One index, or several in a row: a stretch. */
export const gatherStretch: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const [to] = step.results;
  const indices = settingNumbers(step, 1, 'indices');
  if (input?.lengths === undefined || to === undefined || indices === undefined || indices.length === 0)
    return undefined;
  const axis = fromFront(Number(step.attributes.get('axis') ?? '0'), input.lengths.length);
  const length = input.lengths[axis];
  const [first = 0] = indices;
  const start = fromFront(first, length ?? 0);
  const row = indices.every((index, at) => index === first + at);
  if (length === undefined || step.inputs.size > 1 || !row || start + indices.length > length)
    return undefined;
  const part = stretch(input, { axis, start, size: indices.length }, to, step, build);
  return part === undefined ? undefined : [part];
};

/** What is repeated along dimensions of length 1 only; to its own lengths it is the value itself. */
export const expand: Rule = (step, build) => {
  const [to] = step.results;
  if (to === undefined) return undefined;
  const weight = step.weights.get(0);
  const isWhole = (lengths: Lengths): boolean =>
    changesNothing({ ...unarranged(lengths), to }, build.known.batch) && countOf(lengths) === countOf(to);
  if (weight !== undefined) {
    if (!isWhole(weight.dims)) return undefined;
    return [constantValue({ ...weight, dims: to })];
  }
  const input = step.inputs.get(0);
  if (input?.lengths === undefined) return undefined;
  if (isWhole(input.lengths)) return withLengths(input, step, build);
  const node = build.add({
    step,
    operator: 'Expand',
    attributes: new Map([['shape', build.known.shapeText(to)]]),
    inputs: new Map([[0, input]]),
  });
  return [
    {
      source: { kind: 'node', from: node, output: 0 },
      exclusive: (step.readers[0] ?? 0) <= 1,
      dims: undefined,
    },
  ];
};
