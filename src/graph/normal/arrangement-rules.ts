/**
 * Reshape, Flatten, Squeeze, Unsqueeze, Transpose and what cuts values: put off for as long as nobody can tell, as
 * transpositions are. What works on each element, or along a last dimension that stays together, does not notice an
 * arrangement; every other operator finds it made, in one way for all ways to write it.
 */

import {
  type Arrangement,
  asPermutation,
  changesNothing,
  isSameArrangement,
  keepsLast,
  ownAxis,
  reshaped,
  runsBeforeLast,
  turned,
  unarranged,
  withLast,
  withoutBatch,
} from './arrangement.ts';
import type { Lengths } from './known-lengths.ts';
import { elementwise, layerwise, reductions, softmaxes } from './layout-rules.ts';
import {
  type Builder,
  fromFront,
  isPending,
  numbersOf,
  outputOf,
  passOn,
  type Step,
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
export function arranged(arrangement: Arrangement, { known }: Builder): Partial<Value> {
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
  const seen = seenAs(input, to, build);
  if (seen !== undefined) return passOn(seen, step);
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
  return [{ ...outputOf(node, step, build.known.dims(to)), lengths: to }];
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

/** The value as it was made, with a dimension for the batch before the others as all rules expect it. */
export function bare(value: Value, { from }: Arrangement, { known }: Builder): Value {
  const lengths = known.batch === 1 ? [1, ...withoutBatch(from, 1)] : from;
  return { ...value, perm: undefined, arrangement: undefined, lengths, dims: known.dims(lengths) };
}

/** Operators that give back what they take, in another order or not. */
const arranging = /^(Reshape|Flatten|Squeeze|Unsqueeze|Transpose|Slice|Split|Gather|Shape|Size|Expand)$/;
/** Operators whose rules take an arrangement as it is. */
const lookingThrough = /^(Attention|InstanceNormalization|com\.microsoft\.(BiasGelu|Skip\w*Normalization))$/;
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

type Passed = { readonly step: Step; readonly arrangement: Arrangement };

/** The step on values as they were made, if it gives the same in the order that its inputs were to be put into. */
function passes(step: Step, build: Builder): Passed | undefined {
  const arrangement = commonArrangement(step);
  if (arrangement === undefined) return undefined;
  const inputs = new Map(
    [...step.inputs].map(
      ([at, value]) => [at, bare(value, value.arrangement ?? arrangement, build)] as const,
    ),
  );
  const same = { step: { ...step, inputs, results: [arrangement.from] }, arrangement };
  const { operator } = step;
  if (quantising.test(operator)) return same;
  if (elementwise.test(operator)) return takesElements(step, arrangement) ? same : undefined;
  if (softmaxes.test(operator) && build.opset >= 13) {
    const own = ownAxis(arrangement, Number(step.attributes.get('axis') ?? '-1'));
    return own === undefined ? undefined : withAttribute(same, 'axis', String(own - arrangement.from.length));
  }
  return step.inputs.size === 1 && keepsLast(arrangement) ? alongLast(step, same) : undefined;
}

/** Of inputs that are arranged alike; what has length 1 along the last dimension is repeated along it. */
function commonArrangement({ inputs }: Step): Arrangement | undefined {
  const all = [...inputs.values()].map(({ arrangement }) => arrangement);
  const known = all.filter((arrangement) => arrangement !== undefined);
  if (known.length < all.length) return undefined;
  const whole = known.find(keepsLast) ?? known[0];
  const one = whole === undefined || !keepsLast(whole) ? undefined : withLast(whole, 1);
  const alike = known.every(
    (arrangement) =>
      whole !== undefined &&
      (isSameArrangement(arrangement, whole) || (one !== undefined && isSameArrangement(arrangement, one))),
  );
  return alike ? whole : undefined;
}

function withAttribute({ step, arrangement }: Passed, name: string, text: string): Passed {
  return { step: { ...step, attributes: new Map([...step.attributes, [name, text] as const]) }, arrangement };
}

/** Whether the constants that elements are combined with are one number, or one along a last dimension that stays. */
function takesElements({ weights, results: [to] }: Step, arrangement: Arrangement): boolean {
  const vector = (dims: readonly number[]): boolean =>
    keepsLast(arrangement) && countOf(dims) === dims.at(-1);
  if (to !== undefined && to.join() !== arrangement.to.join()) return false;
  return [...weights.values()].every(({ dims }) => countOf(dims) === 1 || vector(dims));
}

/** What works along a last dimension that stays together: normalisations, means, products with a stored matrix. */
function alongLast(step: Step, same: Passed): Passed | undefined {
  const { operator, attributes } = step;
  const { arrangement } = same;
  const last = arrangement.to.length - 1;
  const isLast = (axis: number): boolean => axis === -1 || axis === last;
  if (layerwise.test(operator) || softmaxes.test(operator)) {
    const axes = attributes.get('axes') ?? attributes.get('axis') ?? '-1';
    return isLast(Number(axes)) ? withAttribute(same, 'axis', '-1') : undefined;
  }
  if (reductions.test(operator)) {
    const axes = numbersOf(attributes.get('axes'));
    const alone = axes.length === 1 && axes.every(isLast) && attributes.get('keepdims') !== '0';
    return alone ? resized(withAttribute(same, 'axes', '-1'), 1) : undefined;
  }
  const matrix = step.weights.get(1);
  if (!/^(MatMul|Gemm)$/.test(operator) || matrix === undefined || matrix.dims.length !== 2) return undefined;
  if (attributes.get('transA') === '1') return undefined;
  return resized(same, matrix.dims[attributes.get('transB') === '1' ? 0 : 1] ?? 1);
}

/** With another length along the last dimension of what it gives. */
function resized({ step, arrangement }: Passed, length: number): Passed | undefined {
  const after = withLast(arrangement, length);
  return after === undefined ? undefined : { step: { ...step, results: [after.from] }, arrangement: after };
}

/** What a step gave, arranged as its inputs were. */
export function arrangedBy(value: Value, arrangement: Arrangement, build: Builder): Value {
  if (isPending(value)) return value;
  return { ...value, ...arranged(arrangement, build) };
}

/** The axes that a step names, of a value with these lengths, as if it had one dimension for its batch. */
export function axesOfBatch(text: string, lengths: Lengths, batch: number): string {
  const leading = lengths.length - withoutBatch(lengths, batch).length;
  return numbersOf(text)
    .map((axis) => fromFront(axis, lengths.length))
    .map((axis) => (axis < leading ? axis : axis - leading + 1))
    .join(',');
}
