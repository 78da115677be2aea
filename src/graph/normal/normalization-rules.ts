/**
 * LayerNormalization, which operator sets before 17 have to write as nine operators: `(x - mean) / sqrt(variance +
 * epsilon)`, then a scale and a bias. Ba, J. L. et al. (2016), Layer Normalization, arXiv 1607.06450. And without taking
 * off the mean RMSNormalization, which is an operator from 23 on.
 */

import type { NormalNode, NormalSource } from './normal-graph.ts';
import {
  type Builder,
  constantOf,
  isSameSource,
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

/** The operator itself: the axes that it works on counted from the last, whatever layout it stands in. */
export const layerNormalization: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const [scale, bias] = [step.weights.get(1), step.weights.get(2)];
  if (input === undefined || input.perm !== undefined || step.inputs.size > 1 || step.readers.length > 1)
    return undefined;
  const axes = axesOf(step.attributes, input);
  if (axes === undefined) return undefined;
  const flat = (weight: Weight): Weight =>
    axes.length === 1 ? { ...weight, dims: [countOf(weight.dims)] } : weight;
  const node = build.add({
    step,
    operator: 'LayerNormalization',
    attributes: new Map([
      ['axes', axes.join(',')],
      ['epsilon', step.attributes.get('epsilon') ?? '0.00001'],
    ]),
    inputs: step.inputs,
    weights: new Map([
      ...(scale === undefined ? [] : [['scale', flat(scale)] as const]),
      ...(bias === undefined ? [] : [['bias', flat(bias)] as const]),
    ]),
  });
  return [outputOf(node, step, input.dims)];
};

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

/** RMSNormalization, and the operator that onnxruntime has had for it longer. Zhang & Sennrich 2019, arXiv 1910.07467. */
export const rmsNormalization: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const scale = step.weights.get(1);
  if (input === undefined || input.perm !== undefined || step.inputs.size > 1 || step.readers.length > 1)
    return undefined;
  const axes = axesOf(step.attributes, input);
  if (axes === undefined) return undefined;
  const flat = scale === undefined || axes.length > 1 ? scale : { ...scale, dims: [countOf(scale.dims)] };
  const found = { axes: axes.join(), epsilon: step.attributes.get('epsilon') ?? '0.00001' };
  return normalized(input, found, flat, step, build);
};

/** `d / Sqrt(mean(d * d) + epsilon)`, or times the reciprocal of that root. */
export const dividedByRoot: Rule = (step, build) => {
  const [left, right] = [step.inputs.get(0), step.inputs.get(1)];
  if (left === undefined || right === undefined || step.weights.size > 0) return undefined;
  const pairs =
    step.operator === 'Div'
      ? [[left, producerOf(right)] as const]
      : [[left, inverted(right)] as const, [right, inverted(left)] as const];
  for (const [value, root] of pairs) {
    const found = root?.operator === 'Sqrt' && value.perm === undefined ? varianceOf(root, value) : undefined;
    if (found !== undefined) return normalized(value, found, undefined, step, build);
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
  { axes, epsilon }: { readonly axes: string; readonly epsilon: string },
  scale: Weight | undefined,
  step: Step,
  build: Builder,
): readonly Value[] {
  const centred = centredOf(value, axes);
  const node = build.add({
    step,
    operator: centred === undefined ? 'RMSNormalization' : 'LayerNormalization',
    attributes: new Map([
      ['axes', axes],
      ['epsilon', epsilon],
    ]),
    weights: new Map(scale === undefined ? [] : [['scale', scale]]),
    inputs: new Map([[0, centred === undefined ? value : { ...value, source: centred, exclusive: false }]]),
  });
  return [outputOf(node, step, value.dims)];
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
function varianceOf(
  root: NormalNode,
  { source: deviation, dims }: Value,
): { readonly axes: string; readonly epsilon: string } | undefined {
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

function isSquareOf(node: NormalNode, value: NormalSource): boolean {
  if (node.operator === 'Pow') {
    return constantOf(node)?.value === 2 && isSameSource(node.sources.get(0), value);
  }
  const [left, right] = [node.sources.get(0), node.sources.get(1)];
  return node.operator === 'Mul' && isSameSource(left, value) && isSameSource(right, value);
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
  if (found === undefined || maker === undefined || !/^(Layer|RMS)Normalization$/.test(maker.operator))
    return undefined;
  const name = step.operator === 'Mul' ? 'scale' : 'bias';
  if (name === 'bias' && maker.operator !== 'LayerNormalization') return undefined;
  if (maker.weights.has(name) || maker.weights.has('bias')) return undefined;
  const { weight, input } = found;
  const long = weight.dims.flatMap((size, axis) => (size > 1 ? [axis - weight.dims.length] : []));
  if (long.length !== 1 || maker.attributes.get('axes') !== String(long[0])) return undefined;
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
