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
} from './arrangement.ts';
import type { Lengths } from './known-lengths.ts';
import { elementwise, layerwise, softmaxes } from './layout-rules.ts';
import { type Builder, isPending, numbersOf, passOn, type Step, type Value } from './step.ts';
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

/** The value as it was made. */
export function bare(value: Value, { from }: Arrangement, { known }: Builder): Value {
  return { ...value, perm: undefined, arrangement: undefined, lengths: from, dims: known.dims(from) };
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
  if (softmaxes.test(operator) && build.opset >= 13) {
    const own = ownAxis(arrangement, Number(step.attributes.get('axis') ?? '-1'));
    if (own === undefined) return undefined;
    const attributes = new Map([...step.attributes, ['axis', String(own)] as const]);
    return { ...same, step: { ...same.step, attributes } };
  }
  if (!last || values.length > 1) return undefined;
  const rank = arrangement.to.length;
  if (layerwise.test(operator) || softmaxes.test(operator)) {
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

/** An axis counted from the last as one counted from the first. */
export function fromFront(axis: number, rank: number): number {
  return axis < 0 ? axis + rank : axis;
}

/** The axes that a step names, of a value with these lengths, as if it had one dimension for its batch. */
export function axesOfBatch(text: string, lengths: Lengths, leading: number): string {
  return numbersOf(text)
    .map((axis) => fromFront(axis, lengths.length))
    .map((axis) => (axis < leading ? axis : axis - leading + 1))
    .join(',');
}
