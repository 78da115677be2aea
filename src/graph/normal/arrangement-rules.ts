/**
 * Reshape, Flatten, Squeeze, Unsqueeze, Transpose and what cuts values: put off for as long as nobody can tell, as
 * transpositions are. What works on each element, or along a last dimension that stays together, does not notice an
 * arrangement; every other operator finds it made, in one way for all ways to write it.
 */

import {
  type Arrangement,
  asPermutation,
  changesNothing,
  cut,
  isSameArrangement,
  keepsLast,
  reshaped,
  runsBeforeLast,
  turned,
  unarranged,
  withLast,
  withoutBatch,
} from './arrangement.ts';
import type { Lengths } from './known-lengths.ts';
import { elementwise, layerwise } from './layout-rules.ts';
import {
  type Builder,
  isPending,
  numbersOf,
  passOn,
  type Rule,
  type Step,
  settingNumbers,
  type Value,
} from './step.ts';
import { countOf } from './weight.ts';

/** How a value is arranged; `undefined` where its lengths are not known. */
export function arrangementOf({ arrangement, lengths, perm }: Value): Arrangement | undefined {
  if (arrangement !== undefined || lengths === undefined) return arrangement;
  if (perm === undefined) return unarranged(lengths);
  const own = perm.map((_, axis) => lengths[perm.indexOf(axis)] ?? 1);
  return turned(unarranged(own), perm);
}

/** What of a value changes with its arrangement. */
function arranged(arrangement: Arrangement, { known }: Builder): Partial<Value> {
  const { to } = arrangement;
  const plain = { lengths: to, dims: known.dims(to), entries: undefined, shapeOf: undefined };
  if (changesNothing(arrangement, known.batch)) return { ...plain, perm: undefined, arrangement: undefined };
  const perm = asPermutation(arrangement);
  if (perm !== undefined) return { ...plain, perm, arrangement: undefined };
  return { ...plain, perm: undefined, arrangement };
}

/** The value with other lengths, its elements in the same order. */
export function withLengths(input: Value, step: Step, build: Builder): readonly Value[] | undefined {
  const [to] = step.results;
  if (to === undefined) return undefined;
  const arrangement = arrangementOf(input);
  const made = arrangement === undefined ? undefined : reshaped(arrangement, to);
  if (made !== undefined) return passOn(input, step, arranged(made, build));
  if (arrangement === undefined) return undefined;
  // No cut of the factors comes to these lengths: they are cut anew.
  const settled = build.settled(input, step);
  const again = arrangementOf(settled);
  if (again === undefined || countOf(again.from) !== countOf(to) || countOf(to) === 0) return undefined;
  const node = build.add({
    step,
    operator: 'Reshape',
    attributes: new Map([['shape', build.known.shapeText(to)]]),
    weights: new Map(),
    inputs: new Map([[0, settled]]),
  });
  const exclusive = (step.readers[0] ?? 0) <= 1;
  return [
    { source: { kind: 'node', from: node, output: 0 }, exclusive, lengths: to, dims: build.known.dims(to) },
  ];
}

/** The value with its dimensions in another order; `undefined` where its lengths are not known. */
export function turnedValue(value: Value, perm: readonly number[], build: Builder): Value | undefined {
  const arrangement = arrangementOf(value);
  if (arrangement === undefined || arrangement.to.length !== perm.length) return undefined;
  return { ...value, ...arranged(turned(arrangement, perm), build) };
}

/** The value with other lengths; `undefined` where its own are not known, or no cut comes to them. */
export function seenAs(value: Value, to: Lengths, build: Builder): Value | undefined {
  const arrangement = arrangementOf(value);
  const made = arrangement === undefined ? undefined : reshaped(arrangement, to);
  return made === undefined ? undefined : { ...value, ...arranged(made, build) };
}

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
  const leading = part.shape.length - withoutBatch(part.shape, batch).length;
  const node = build.add({
    step,
    operator: 'Slice',
    attributes: new Map([
      ...(part.shape === arrangement.from ? [] : [['shape', shapeText(part.shape)] as const]),
      ['axis', String(part.axis - leading + 1)],
      ['start', text(part.start)],
      ['end', text(part.end)],
    ]),
    weights: new Map(),
    inputs: new Map([[0, bare(value, arrangement, build)]]),
  });
  return {
    source: { kind: 'node', from: node, output: 0 },
    exclusive,
    ...arranged(rest, build),
    code: input.code,
  };
}

/** The value as it was made. */
function bare(value: Value, { from }: Arrangement, { known }: Builder): Value {
  return { ...value, perm: undefined, arrangement: undefined, lengths: from, dims: known.dims(from) };
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
    const start = Math.min(length, Math.max(0, written < 0 ? written + length : written));
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
  const start = first < 0 ? first + (length ?? 0) : first;
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
    return [{ source: { kind: 'unknown' }, exclusive: false, constant: { ...weight, dims: to } }];
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

function fromFront(axis: number, rank: number): number {
  return axis < 0 ? axis + rank : axis;
}

/** Operators that give back what they take, in another order or not. */
const arranging = /^(Reshape|Flatten|Squeeze|Unsqueeze|Transpose|Slice|Split|Gather|Shape|Size|Expand)$/;
/** Operators whose rules take an arrangement as it is. */
const lookingThrough = /^(Attention|InstanceNormalization|com\.microsoft\.Skip\w*Normalization)$/;
const quantising = /^(QuantizeLinear|DequantizeLinear|DynamicQuantizeLinear|Cast)$/;

/**
 * The step on values as they were made, and how its result is arranged instead; or on values whose arrangement is made,
 * where the operator would notice. `undefined` where nothing is pending.
 */
export function postponedArrangement(
  step: Step,
  build: Builder,
): { readonly step: Step; readonly arrangement?: Arrangement } | undefined {
  const pending = [...step.inputs.values()].some(({ arrangement }) => arrangement !== undefined);
  // A product of computed matrices looks through what is pending for numbers that they are multiplied with.
  const product = step.inputs.size === 2 && /(^|\.Fused)MatMul$/.test(step.operator);
  if (!pending || product || arranging.test(step.operator) || lookingThrough.test(step.operator))
    return undefined;
  const passed = passes(step, build) ?? passes(rowsSettled(step, build), build);
  if (passed !== undefined) return passed;
  const inputs = new Map(
    [...step.inputs].map(([at, value]) => [at, settledArrangement(value, step, build)] as const),
  );
  return { step: { ...step, inputs } };
}

/**
 * One input whose elements must be moved to be worked on along the last dimension: moved once, to rows, whatever the
 * dimensions before the last are called.
 */
function rowsSettled(step: Step, build: Builder): Step {
  const [[position, value] = [], other] = step.inputs;
  if (position === undefined || value?.arrangement === undefined || other !== undefined) return step;
  const { arrangement } = value;
  const { to } = arrangement;
  if (keepsLast(arrangement) || to.at(-1) === 1) return step;
  const rows = runsBeforeLast(arrangement);
  const moved = reshaped(arrangement, rows);
  const seen = reshaped(unarranged(rows), to);
  if (moved === undefined || seen === undefined) return step;
  const settled = build.settled({ ...value, arrangement: moved, lengths: rows }, step);
  return {
    ...step,
    inputs: new Map([[position, { ...settled, lengths: to, dims: value.dims, arrangement: seen }]]),
  };
}

function settledArrangement(value: Value, step: Step, build: Builder): Value {
  return value.arrangement === undefined ? value : build.settled(value, step);
}

function passes(
  step: Step,
  build: Builder,
): { readonly step: Step; readonly arrangement: Arrangement } | undefined {
  const values = [...step.inputs.values()];
  const [first] = values;
  const arrangement = first?.arrangement;
  const [to] = step.results;
  if (first === undefined || arrangement === undefined) return undefined;
  if (
    values.some(
      (other) => other.arrangement === undefined || !isSameArrangement(other.arrangement, arrangement),
    )
  )
    return undefined;
  const inputs = new Map(
    [...step.inputs].map(([at, value]) => [at, bare(value, arrangement, build)] as const),
  );
  const same = { step: { ...step, inputs, results: [arrangement.from] }, arrangement };
  const { operator } = step;
  if (quantising.test(operator)) return same;
  const last = keepsLast(arrangement);
  if (elementwise.test(operator)) {
    const weights = [...step.weights.values()];
    const vector = (dims: readonly number[]): boolean => last && countOf(dims) === dims.at(-1);
    if (to !== undefined && to.join() !== arrangement.to.join()) return undefined;
    return weights.every(({ dims }) => countOf(dims) === 1 || vector(dims)) ? same : undefined;
  }
  if (!last || values.length > 1) return undefined;
  const rank = arrangement.to.length;
  if (layerwise.test(operator) || /^(Log)?Softmax$/.test(operator)) {
    const axis = Number(step.attributes.get('axis') ?? '-1');
    if (axis !== -1 && axis !== rank - 1) return undefined;
    if (step.attributes.has('axes') && step.attributes.get('axes') !== '-1') return undefined;
    return {
      ...same,
      step: { ...same.step, attributes: new Map([...step.attributes, ['axis', '-1'] as const]) },
    };
  }
  const matrix = step.weights.get(1);
  if (!/^(MatMul|Gemm)$/.test(operator) || matrix === undefined || matrix.dims.length !== 2) return undefined;
  if (step.attributes.get('transA') === '1') return undefined;
  const outputs = matrix.dims[step.attributes.get('transB') === '1' ? 0 : 1] ?? 1;
  const after = withLast(arrangement, outputs);
  if (after === undefined) return undefined;
  return { step: { ...same.step, results: [after.from] }, arrangement: after };
}

/** What a step gave, arranged as its inputs were. */
export function arrangedBy(value: Value, arrangement: Arrangement, build: Builder): Value {
  if (isPending(value)) return value;
  return { ...value, ...arranged(arrangement, build) };
}

/** The axes that a step names, of a value with these lengths, as if it had one dimension for its batch. */
export function axesOfBatch(text: string, lengths: Lengths, leading: number): string {
  return numbersOf(text)
    .map((axis) => fromFront(axis, lengths.length))
    .map((axis) => (axis < leading ? axis : axis - leading + 1))
    .join(',');
}
