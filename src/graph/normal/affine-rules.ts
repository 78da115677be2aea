/**
 * Convolutions, matrix products, and what scales and shifts their channels: BatchNormalization, biases added by
 * themselves, Caffe2's scale layers. All of it becomes weight and bias of the product before it.
 */

import type { Dim, NormalNode } from './normal-graph.ts';
import {
  type Builder,
  makerOf,
  numbersOf,
  outputOf,
  passOn,
  type Rule,
  type Step,
  settingOf,
  type Value,
} from './step.ts';
import { computedWeight, countOf, scaled, transposed, type Weight, wholeOf } from './weight.ts';

type Vector = () => ArrayLike<number> | undefined;

/** What happens to every channel: `x * factor + shift`; one number is for all channels. */
type Affine = {
  readonly factor?: Vector;
  readonly shift?: Vector;
  readonly precision: string;
  readonly normalizes?: boolean;
};

/** The axis of a weight that its output channels lie on. */
const channelAxis: Readonly<Record<string, number>> = { Conv: 0, Linear: 0, BatchNormalization: 0 };

export const convolution: Rule = (step, build) => {
  const weight = step.weights.get(1);
  const input = step.inputs.get(0);
  if (weight === undefined || input === undefined || step.inputs.size > 1 || step.operator !== 'Conv')
    return undefined;
  const rank = weight.dims.length;
  const attributes = new Map(step.attributes);
  const data = takePadding(attributes, takeAutoPad(attributes, input, weight), input);
  attributes.delete('kernel_shape');
  const node = build.add({
    step,
    operator: 'Conv',
    attributes,
    inputs: new Map([[0, data]]),
    weights: named(weight, step.weights.get(2)),
  });
  return [outputOf(node, step, convolvedDims(input, weight, attributes, rank))];
};

function named(weight: Weight, bias: Weight | undefined): ReadonlyMap<string, Weight> {
  return new Map([['weight', weight], ...(bias === undefined ? [] : [['bias', bias] as const])]);
}

/** SAME as numbers where the size of the image is known. */
function takeAutoPad(attributes: Map<string, string>, { dims }: Value, { dims: kernel }: Weight): boolean {
  const mode = attributes.get('auto_pad') ?? 'NOTSET';
  if (!mode.startsWith('SAME')) return mode === 'NOTSET';
  const strides = numbersOf(attributes.get('strides'));
  const dilations = numbersOf(attributes.get('dilations'));
  const totals = kernel.slice(2).map((size, axis) => {
    const length = dims?.[axis + 2];
    const stride = strides[axis] ?? 1;
    const extent = (size - 1) * (dilations[axis] ?? 1) + 1;
    // With stride 1 the size of the image does not matter.
    if (length === undefined && stride > 1) return undefined;
    const outputs = length === undefined ? 1 : Math.ceil(length / stride);
    return Math.max(0, (outputs - 1) * stride + extent - (length ?? 1));
  });
  if (!totals.every((total) => total !== undefined)) return false;
  const less = totals.map((total) => Math.floor(total / 2));
  const more = totals.map((total, axis) => total - (less[axis] ?? 0));
  attributes.set('pads', (mode === 'SAME_UPPER' ? [...less, ...more] : [...more, ...less]).join(','));
  attributes.set('auto_pad', 'NOTSET');
  return true;
}

/** A Pad of zeros before the convolution is its own padding. */
function takePadding(attributes: Map<string, string>, explicit: boolean, input: Value): Value {
  const pad = makerOf(input);
  if (!explicit || pad?.operator !== 'Pad' || pad.attributes.get('mode') !== 'constant') return input;
  const value = pad.attributes.get('value');
  const around = numbersOf(pad.attributes.get('pads'));
  const rank = around.length / 2;
  const source = pad.sources.get(0);
  const plain = value === undefined || value === '' || Number(value) === 0;
  const spatial = [0, 1, rank, rank + 1].every((at) => around[at] === 0);
  if (source === undefined || !plain || !spatial || rank < 3 || pad.attributes.has('axes')) return input;
  const own = numbersOf(attributes.get('pads'));
  const added = [...around.slice(2, rank), ...around.slice(rank + 2)];
  if (added.some((count) => count < 0) || own.length !== added.length) return input;
  attributes.set('pads', added.map((count, at) => count + (own[at] ?? 0)).join(','));
  return { source, exclusive: false, code: pad.codes.get(0) };
}

function convolvedDims(
  { dims }: Value,
  weight: Weight,
  attributes: ReadonlyMap<string, string>,
  rank: number,
): readonly Dim[] {
  const strides = numbersOf(attributes.get('strides'));
  const dilations = numbersOf(attributes.get('dilations'));
  const pads = numbersOf(attributes.get('pads'));
  const explicit = (attributes.get('auto_pad') ?? 'NOTSET') === 'NOTSET';
  const spatial = weight.dims.slice(2).map((size, axis): Dim => {
    const length = dims?.[axis + 2];
    if (length === undefined) return undefined;
    const stride = strides[axis] ?? 1;
    if (!explicit) return Math.ceil(length / stride);
    const around = (pads[axis] ?? 0) + (pads[axis + rank - 2] ?? 0);
    return Math.floor((length + around - (size - 1) * (dilations[axis] ?? 1) - 1) / stride) + 1;
  });
  return [dims?.[0], weight.dims[0], ...spatial];
}

/** `Gemm` with a constant matrix and a plain left side. */
export const gemm: Rule = (step, build) => {
  const weight = step.weights.get(1);
  const input = step.inputs.get(0);
  if (weight === undefined || input === undefined || step.inputs.size > 1) return undefined;
  if (step.attributes.get('transA') === '1' || weight.dims.length !== 2) return undefined;
  const turned = step.attributes.get('transB') === '1' ? weight : transposed(weight, [1, 0]);
  const alpha = Number(step.attributes.get('alpha') ?? '1');
  const beta = Number(step.attributes.get('beta') ?? '1');
  const bias = step.weights.get(2);
  const outputs = turned.dims[0] ?? 1;
  if (bias !== undefined && countOf(bias.dims) !== outputs && countOf(bias.dims) !== 1) return undefined;
  const constantBias = settingOf(step, 2);
  const shift =
    bias === undefined
      ? constantBias === undefined
        ? undefined
        : computedWeight([outputs], 'float32', () => new Float64Array(outputs).fill(constantBias * beta))
      : times({ ...bias, dims: [countOf(bias.dims)] }, beta);
  return linear(step, build, input, times(turned, alpha), shift);
};

function times(weight: Weight, factor: number): Weight {
  return factor === 1 ? weight : scaled(weight, 0, () => [factor]);
}

export const matMul: Rule = (step, build) => {
  const weight = step.weights.get(1);
  const input = step.inputs.get(0);
  if (weight === undefined || input === undefined || weight.dims.length !== 2) return undefined;
  return linear(step, build, input, transposed(weight, [1, 0]), undefined);
};

function linear(
  step: Step,
  build: Builder,
  input: Value,
  weight: Weight,
  bias: Weight | undefined,
): readonly Value[] {
  const node = build.add({
    step,
    operator: 'Linear',
    attributes: new Map(),
    inputs: new Map([[0, input]]),
    weights: named(weight, bias),
  });
  const dims = input.dims === undefined ? undefined : [...input.dims.slice(0, -1), weight.dims[0]];
  return [outputOf(node, step, dims)];
}

export const batchNormalization: Rule = (step, build) => {
  const [scale, bias, mean, variance] = [1, 2, 3, 4].map((position) => step.weights.get(position));
  const input = step.inputs.get(0);
  if (scale === undefined || bias === undefined || mean === undefined || variance === undefined)
    return undefined;
  if (input === undefined || step.attributes.get('training_mode') === '1') return undefined;
  const epsilon = Number(step.attributes.get('epsilon') ?? '0.00001');
  const factor = (): Float64Array | undefined => {
    const [factors, spread] = [wholeOf(scale), wholeOf(variance)];
    return factors === undefined || spread === undefined
      ? undefined
      : factors.map((value, index) => value / Math.sqrt((spread[index] ?? 0) + epsilon));
  };
  const shift = (): Float64Array | undefined => {
    const [shifts, centre, factors] = [wholeOf(bias), wholeOf(mean), factor()];
    return shifts === undefined || centre === undefined || factors === undefined
      ? undefined
      : shifts.map((value, index) => value - (centre[index] ?? 0) * (factors[index] ?? 1));
  };
  const affine: Affine = { factor, shift, precision: scale.precision, normalizes: true };
  return (
    fold(step, input, affine, countOf(scale.dims)) ??
    normalization(step, build, input, affine, countOf(scale.dims))
  );
};

/** Scale and shift of channels that no product before them can take over. */
function normalization(
  step: Step,
  build: Builder,
  input: Value,
  { factor, shift, precision }: Affine,
  channels: number,
): readonly Value[] {
  const vector = (values: Vector | undefined, fallback: number): Weight =>
    computedWeight([channels], precision, () => spread(values, channels, fallback));
  const node = build.add({
    step,
    operator: 'BatchNormalization',
    attributes: new Map(),
    inputs: new Map([[0, input]]),
    weights: new Map([
      ['scale', vector(factor, 1)],
      ['bias', vector(shift, 0)],
    ]),
  });
  return [outputOf(node, step, input.dims)];
}

function spread(values: Vector | undefined, channels: number, fallback: number): Float64Array | undefined {
  if (values === undefined) return new Float64Array(channels).fill(fallback);
  const known = values();
  if (known === undefined) return undefined;
  return Float64Array.from({ length: channels }, (_, at) => known[known.length === 1 ? 0 : at] ?? fallback);
}

/** Lets the node that made the value take the factor and shift over. */
function fold(step: Step, input: Value, affine: Affine, channels: number): readonly Value[] | undefined {
  const maker = makerOf(input);
  if (maker === undefined || channelsOf(maker) === undefined) return undefined;
  const own = channelsOf(maker);
  if (channels !== 1 && channels !== own) return undefined;
  foldInto(maker, affine, own ?? 1);
  if (affine.normalizes === true) maker.normalized = true;
  return passOn(input, step);
}

function channelsOf({ operator, weights }: NormalNode): number | undefined {
  const axis = Object.hasOwn(channelAxis, operator) ? channelAxis[operator] : undefined;
  const weight = weights.get('weight') ?? weights.get('scale');
  return axis === undefined ? undefined : weight?.dims[axis];
}

function foldInto(maker: NormalNode, { factor, shift, precision }: Affine, channels: number): void {
  for (const name of ['weight', 'scale']) {
    const weight = maker.weights.get(name);
    if (weight !== undefined && factor !== undefined) maker.weights.set(name, scaled(weight, 0, factor));
  }
  const before = maker.weights.get('bias');
  if (before === undefined && shift === undefined) return;
  const bias = (): Float64Array | undefined => {
    const old = before === undefined ? new Float64Array(channels) : wholeOf(before);
    const factors = spread(factor, channels, 1);
    const shifts = spread(shift, channels, 0);
    if (old === undefined || factors === undefined || shifts === undefined) return undefined;
    return old.map((value, at) => value * (factors[at] ?? 1) + (shifts[at] ?? 0));
  };
  maker.weights.set('bias', computedWeight([channels], before?.precision ?? precision, bias));
}

/** `Add`, `Sub`, `Mul` and `Div` with a constant that is one number, or one a channel. */
export const arithmetic: Rule = (step, build) => {
  if (step.inputs.size === 0) return constantResult(step);
  const operand = operandOf(step);
  if (operand === undefined) return undefined;
  const { input, values, precision, dims, side } = operand;
  const affine = affineOf(step.operator, values, side, precision);
  if (affine === undefined) return undefined;
  const channels = countOf(dims);
  if (channels === 1 || liesOnChannels(input, dims)) {
    const folded = fold(step, input, affine, channels);
    if (folded !== undefined) return folded;
  }
  // A layer that only scales the channels of an image, as Caffe2 writes BatchNormalization.
  const rank = input.dims?.length ?? dims.length;
  const alone = step.operator === 'Mul' && channels > 1 && rank >= 4 && dims.length >= rank - 1;
  const onAxis1 =
    dims.length >= 3 && dims.every((size, axis) => size === 1 || axis === dims.length - rank + 1);
  return alone && onAxis1 ? normalization(step, build, input, affine, channels) : undefined;
};

/** Arithmetic on constants alone is a constant. */
function constantResult({ operator, weights }: Step): readonly Value[] | undefined {
  const [left, right] = [weights.get(0), weights.get(1)];
  const compute = operations[operator];
  if (left === undefined || right === undefined || compute === undefined) return undefined;
  const [large, small] = countOf(left.dims) >= countOf(right.dims) ? [left, right] : [right, left];
  if (countOf(small.dims) !== 1 && small.dims.join() !== large.dims.join()) return undefined;
  const result = computedWeight(large.dims, large.precision, () => {
    const [ours, theirs] = [wholeOf(left), wholeOf(right)];
    if (ours === undefined || theirs === undefined) return undefined;
    const at = (values: Float64Array, index: number): number => values[values.length === 1 ? 0 : index] ?? 0;
    return Float64Array.from({ length: countOf(large.dims) }, (_, index) =>
      compute(at(ours, index), at(theirs, index)),
    );
  });
  return [{ source: { kind: 'unknown' }, exclusive: false, constant: result }];
}

const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
  Add: (left, right) => left + right,
  Sub: (left, right) => left - right,
  Mul: (left, right) => left * right,
  Div: (left, right) => left / right,
};

type Operand = {
  readonly input: Value;
  readonly values: Vector;
  readonly precision: string;
  readonly dims: readonly number[];
  /** Which operand is the constant. */
  readonly side: 'left' | 'right';
};

function operandOf(step: Step): Operand | undefined {
  for (const [position, side] of [
    [1, 'right'],
    [0, 'left'],
  ] as const) {
    const input = step.inputs.get(1 - position);
    if (input === undefined || step.inputs.size !== 1) continue;
    const weight = step.weights.get(position);
    const setting = settingOf(step, position);
    if (weight !== undefined) {
      return { input, values: () => wholeOf(weight), precision: weight.precision, dims: weight.dims, side };
    }
    if (setting !== undefined) {
      return { input, values: () => [setting], precision: 'float32', dims: [], side };
    }
  }
  return undefined;
}

function affineOf(
  operator: string,
  values: Vector,
  side: 'left' | 'right',
  precision: string,
): Affine | undefined {
  const mapped =
    (change: (value: number) => number): Vector =>
    () => {
      const known = values();
      return known === undefined ? undefined : Float64Array.from(known, change);
    };
  switch (operator) {
    case 'Add':
    case 'Sum':
      return { shift: values, precision };
    case 'Mul':
      return { factor: values, precision };
    case 'Sub':
      return side === 'right'
        ? { shift: mapped((value) => -value), precision }
        : { factor: () => [-1], shift: values, precision };
    case 'Div':
      return side === 'right' ? { factor: mapped((value) => 1 / value), precision } : undefined;
    default:
      return undefined;
  }
}

/** Whether a constant of these dimensions has its numbers where the channels of what made the value lie. */
function liesOnChannels(input: Value, dims: readonly number[]): boolean {
  const maker = makerOf(input);
  if (maker === undefined) return false;
  const fromEnd = (axis: number): number => dims.length - 1 - axis;
  const at = dims.findIndex((size) => size > 1);
  if (maker.operator === 'Linear') return fromEnd(at) === 0;
  const rank =
    maker.operator === 'Conv' ? maker.weights.get('weight')?.dims.length : (input.dims?.length ?? 4);
  return fromEnd(at) === (rank ?? 4) - 2 && dims.length <= (rank ?? 4);
}

/** A sum of two is an addition. */
export const sum: Rule = (step, build) => {
  const [left, right] = [step.inputs.get(0), step.inputs.get(1)];
  if (left === undefined || right === undefined || step.inputs.size > 2 || step.weights.size > 0)
    return undefined;
  const node = build.add({ step, operator: 'Add', inputs: step.inputs });
  return [outputOf(node, step, left.dims)];
};
