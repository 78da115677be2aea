/**
 * LayerNormalization, which operator sets before 17 have to write as nine operators: `(x - mean) / sqrt(variance +
 * epsilon)`, then a scale and a bias. Ba, J. L. et al. (2016), Layer Normalization, arXiv 1607.06450. And without taking
 * off the mean RMSNormalization, which is an operator from 23 on.
 */

import type { NormalNode, NormalSource } from './normal-graph.ts';
import {
  type Builder,
  constantOf,
  isPending,
  isSameSource,
  isSquareOf,
  makerOf,
  numbersOf,
  onlySource,
  outputOf,
  passOn,
  producerOf,
  type Rule,
  type Step,
  type Value,
} from './step.ts';
import { countOf, type Weight } from './weight.ts';

type Settings = { readonly axes: string; readonly epsilon: string };

/** Its axes are counted from the last, whatever layout it stands in. */
function addNormalization(
  operator: 'LayerNormalization' | 'RMSNormalization',
  value: Value,
  { axes, epsilon }: Settings,
  weights: ReadonlyMap<string, Weight>,
  step: Step,
  build: Builder,
): readonly Value[] {
  const attributes = new Map([
    ['axes', axes],
    ['epsilon', epsilon],
  ]);
  const node = build.add({ step, operator, attributes, weights, inputs: new Map([[0, value]]) });
  return [outputOf(node, step, value.dims)];
}

/** An operator of one input with a scale and perhaps a bias, made a node by `make`. */
const whole =
  (make: typeof normalized): Rule =>
  (step, build) => {
    const input = step.inputs.get(0);
    if (input === undefined || isPending(input) || step.inputs.size > 1 || step.readers.length > 1)
      return undefined;
    const axes = axesOf(step.attributes, input);
    if (axes === undefined) return undefined;
    const settings = { axes: axes.join(), epsilon: step.attributes.get('epsilon') ?? '0.00001' };
    const weights = new Map(
      (['scale', 'bias'] as const).flatMap((name, at) => {
        const weight = step.weights.get(at + 1);
        if (weight === undefined) return [];
        return [[name, axes.length === 1 ? { ...weight, dims: [countOf(weight.dims)] } : weight] as const];
      }),
    );
    return make(input, settings, weights, step, build);
  };

export const layerNormalization: Rule = whole((...parts) => addNormalization('LayerNormalization', ...parts));

/** RMSNormalization, and the operator that onnxruntime has had for it longer. Zhang & Sennrich 2019, arXiv 1910.07467. */
export const rmsNormalization: Rule = whole((...parts) => normalized(...parts));

/** `axes` of a put-off transposition, or all from `axis` on. */
function axesOf(attributes: ReadonlyMap<string, string>, { dims }: Value): readonly number[] | undefined {
  const written = attributes.get('axes');
  if (written !== undefined) return fromLast(numbersOf(written), dims?.length);
  const axis = Number(attributes.get('axis') ?? '-1');
  const first = axis < 0 ? axis : dims === undefined ? undefined : axis - dims.length;
  if (first === undefined || !(first < 0)) return undefined;
  return Array.from({ length: -first }, (_, at) => first + at);
}

/** `undefined` where axes from the front meet a rank that is not known. */
function fromLast(axes: readonly number[], rank: number | undefined): readonly number[] | undefined {
  const counted = axes.map((axis) => (axis < 0 || rank === undefined ? axis : axis - rank));
  return counted.every((axis) => axis < 0) ? counted.toSorted((a, b) => a - b) : undefined;
}

/** `d / Sqrt(mean(d * d) + epsilon)`, or times the reciprocal of that root. */
export const dividedByRoot: Rule = (step, build) => {
  const [left, right] = [step.inputs.get(0), step.inputs.get(1)];
  if (left === undefined || right === undefined || step.weights.size > 0) return undefined;
  const pairs =
    step.operator === 'Div'
      ? [[left, producerOf(right)] as const]
      : [[left, inverted(right)] as const, [right, inverted(left)] as const];
  for (const [value, root] of pairs) {
    const found = root?.operator === 'Sqrt' && !isPending(value) ? varianceOf(root, value) : undefined;
    if (found !== undefined) return normalized(value, found, new Map(), step, build);
  }
  return undefined;
};

/** What a value is the reciprocal of. */
function inverted(value: Value): NormalNode | undefined {
  const node = producerOf(value);
  const source = node === undefined ? undefined : onlySource(node);
  if (node?.operator === 'Reciprocal') return producerOf(source);
  const constant = node?.operator === 'Div' ? constantOf(node) : undefined;
  return constant?.position === 0 && constant.value === 1 ? producerOf(source) : undefined;
}

/** Divided by its root mean square: LayerNormalization where the mean was taken off before. */
function normalized(
  value: Value,
  settings: Settings,
  weights: ReadonlyMap<string, Weight>,
  step: Step,
  build: Builder,
): readonly Value[] {
  const centred = centredOf(value, settings.axes);
  if (centred === undefined)
    return addNormalization('RMSNormalization', value, settings, weights, step, build);
  const whole = { ...value, source: centred, exclusive: false };
  return addNormalization('LayerNormalization', whole, settings, weights, step, build);
}

/** `x` of `x - mean(x)` over these axes. */
function centredOf(value: Value, axes: string): NormalSource | undefined {
  const subtraction = producerOf(value);
  if (subtraction?.operator !== 'Sub') return undefined;
  const x = subtraction.sources.get(0);
  const mean = producerOf(subtraction.sources.get(1));
  if (x === undefined || mean === undefined || !isSameSource(mean.sources.get(0), x)) return undefined;
  return meanAxes(mean, value.dims?.length)?.join() === axes ? x : undefined;
}

/** Of `Sqrt(mean(d * d) + epsilon)`: over which axes, and the epsilon. */
function varianceOf(root: NormalNode, { source: deviation, dims }: Value): Settings | undefined {
  const sum = producerOf(root.sources.get(0));
  const epsilon = sum === undefined ? undefined : constantOf(sum);
  const mean = producerOf(sum === undefined ? undefined : onlySource(sum));
  if (sum?.operator !== 'Add' || epsilon === undefined || mean === undefined) return undefined;
  const axes = meanAxes(mean, dims?.length);
  const square = producerOf(mean.sources.get(0));
  return axes !== undefined && square !== undefined && isSquareOf(square, deviation)
    ? { axes: axes.join(), epsilon: epsilon.text }
    : undefined;
}

/** The axes, counted from the last, of a mean that keeps them as dimensions of length 1. */
function meanAxes(
  { operator, attributes }: NormalNode,
  rank: number | undefined,
): readonly number[] | undefined {
  if (operator === 'GlobalAveragePool') {
    return rank === undefined ? undefined : Array.from({ length: rank - 2 }, (_, at) => at + 2 - rank);
  }
  if (operator !== 'ReduceMean' || attributes.get('keepdims') === '0') return undefined;
  const axes = numbersOf(attributes.get('axes'));
  return axes.length === 0 ? undefined : fromLast(axes, rank);
}

/** A scale, and after it a bias, along the axis of a normalisation that has none yet. */
export const scaleOrBias: Rule = (step) => {
  const found = vectorOperand(step);
  const maker = makerOf(found?.input);
  if (found === undefined || maker === undefined || !/^(Layer|RMS|Group)Normalization$/.test(maker.operator))
    return undefined;
  const name = step.operator === 'Mul' ? 'scale' : 'bias';
  if (name === 'bias' && maker.operator === 'RMSNormalization') return undefined;
  if (maker.weights.has(name) || maker.weights.has('bias')) return undefined;
  const { weight, input } = found;
  const long = weight.dims.flatMap((size, axis) => (size > 1 ? [axis - weight.dims.length] : []));
  const rank = input.dims?.length;
  const along = rank === undefined ? undefined : String(1 - rank);
  const axis = maker.operator === 'GroupNormalization' ? along : maker.attributes.get('axes');
  if (long.length !== 1 || axis !== String(long[0])) return undefined;
  maker.weights.set(name, { ...weight, dims: [countOf(weight.dims)] });
  return passOn(input, step);
};

function vectorOperand({ inputs, weights }: Step): { input: Value; weight: Weight } | undefined {
  const [input, other] = inputs.values();
  const [weight, second] = weights.values();
  if (input === undefined || weight === undefined || other !== undefined || second !== undefined)
    return undefined;
  return { input, weight };
}
