/** Output shapes of operators that reduce, choose, resize or rearrange blocks of their input. */

import { floatsAttribute, intAttribute, intsAttribute, stringAttribute } from '../attribute-values.ts';
import {
  allKnown,
  axisOf,
  type Dim,
  knownElements,
  type Shape,
  type ShapeRule,
  type StaticValue,
  staticValue,
  unknownValue,
  withDim,
} from './static-value.ts';

type Fold = (numbers: readonly number[]) => number;

/** A reduction; `fold` where shapes are computed with it, over a whole vector. */
function reducing(fold?: Fold): ShapeRule {
  return ({ node, inputs: [input = unknownValue, axesInput] }) => {
    const { shape, elementType } = input;
    const given = axesInput === undefined ? (intsAttribute(node, 'axes') ?? []) : knownElements(axesInput);
    const keep = intAttribute(node, 'keepdims', 1) === 1;
    if (shape === undefined || given === undefined) {
      return [staticValue(elementType, keep ? shape?.map(() => undefined) : undefined)];
    }
    if (given.length === 0 && intAttribute(node, 'noop_with_empty_axes', 0) === 1) return [input];
    const axes =
      given.length === 0 ? shape.map((_, axis) => axis) : given.map((axis) => axisOf(axis, shape.length));
    const result = keep
      ? shape.map((dim, axis) => (axes.includes(axis) ? 1 : dim))
      : shape.filter((_, axis) => !axes.includes(axis));
    const numbers = knownElements(input);
    const whole = shape.length <= 1 && numbers !== undefined && fold !== undefined && numbers.length > 0;
    return [staticValue(elementType, result, whole ? [fold(numbers)] : undefined)];
  };
}

/** The index of an extreme along one axis. */
const extreme: ShapeRule = ({ node, inputs: [input = unknownValue] }) => {
  const { shape } = input;
  const axis = shape === undefined ? undefined : axisOf(intAttribute(node, 'axis', 0), shape.length);
  if (shape === undefined || axis === undefined) return [staticValue('int64', undefined)];
  const keep = intAttribute(node, 'keepdims', 1) === 1;
  return [staticValue('int64', keep ? withDim(shape, axis, 1) : shape.filter((_, at) => at !== axis))];
};

const topK: ShapeRule = ({ node, inputs: [input = unknownValue, count] }) => {
  const { shape, elementType } = input;
  const axis = shape === undefined ? undefined : axisOf(intAttribute(node, 'axis', -1), shape.length);
  const k = count === undefined ? intAttribute(node, 'k') : count.elements?.[0];
  const result = shape === undefined || axis === undefined ? undefined : withDim(shape, axis, k);
  return [staticValue(elementType, result), staticValue('int64', result)];
};

/** Depth to space, or back: `factor` squared channels for a block of space. */
function blocks(toSpace: boolean): ShapeRule {
  return ({ node, inputs: [input = unknownValue] }) => {
    const { shape, elementType } = input;
    const size = intAttribute(node, 'blocksize', 1);
    if (shape?.length !== 4) return [staticValue(elementType, undefined)];
    const factor = toSpace ? size : 1 / size;
    const [batch, channels, height, width] = shape;
    const scaled = (dim: Dim, by: number): Dim => (dim === undefined ? undefined : Math.floor(dim * by));
    return [
      staticValue(elementType, [
        batch,
        scaled(channels, 1 / factor ** 2),
        scaled(height, factor),
        scaled(width, factor),
      ]),
    ];
  };
}

/** Scales or sizes; the operator's input positions changed with operator set 11. */
const resize: ShapeRule = ({ node, inputs, opset }) => {
  const [input = unknownValue] = inputs;
  const { shape, elementType } = input;
  if (shape === undefined) return [staticValue(elementType, undefined)];
  const old = node.operator === 'Upsample' || opset < 11;
  const scales = floatsAttribute(node, 'scales') ?? present(inputs[old ? 1 : 2]);
  const sizes = old ? undefined : present(inputs[3]);
  const axes = (intsAttribute(node, 'axes') ?? shape.map((_, axis) => axis)).map((axis) =>
    axisOf(axis, shape.length),
  );
  const policy = stringAttribute(node, 'keep_aspect_ratio_policy') ?? 'stretch';
  if (sizes !== undefined && policy !== 'stretch')
    return [staticValue(elementType, keptRatio(shape, axes, sizes, policy))];
  const result = shape.map((dim, axis) => {
    const at = axes.indexOf(axis);
    if (at === -1) return dim;
    if (sizes !== undefined) return sizes[at];
    const scale = scales?.[at];
    return dim === undefined || scale === undefined ? undefined : Math.floor(dim * scale);
  });
  return [staticValue(elementType, result)];
};

/** An optional list that is left out may also be there and empty. */
function present(value: StaticValue | undefined): readonly (number | undefined)[] | undefined {
  return value?.elements === undefined || value.elements.length === 0 ? undefined : value.elements;
}

function keptRatio(
  shape: Shape,
  axes: readonly (number | undefined)[],
  sizes: readonly (number | undefined)[],
  policy: string,
): Shape {
  const ratios = allKnown(
    axes.map((axis, at) => {
      const dim = axis === undefined ? undefined : shape[axis];
      const size = sizes[at];
      return dim === undefined || size === undefined ? undefined : size / dim;
    }),
  );
  if (ratios === undefined) return shape.map(() => undefined);
  const ratio = policy === 'not_larger' ? Math.min(...ratios) : Math.max(...ratios);
  return shape.map((dim, axis) => (axes.includes(axis) && dim !== undefined ? Math.round(dim * ratio) : dim));
}

const gatherElements: ShapeRule = ({ inputs: [input = unknownValue, indices] }) => [
  staticValue(input.elementType, indices?.shape),
];

const gatherND: ShapeRule = ({ node, inputs: [input = unknownValue, indices] }) => {
  const batch = intAttribute(node, 'batch_dims', 0);
  const depth = indices?.shape?.at(-1);
  if (input.shape === undefined || indices?.shape === undefined || depth === undefined) {
    return [staticValue(input.elementType, undefined)];
  }
  return [
    staticValue(input.elementType, [...indices.shape.slice(0, -1), ...input.shape.slice(batch + depth)]),
  ];
};

const oneHot: ShapeRule = ({ node, inputs: [indices = unknownValue, depth, values] }) => {
  const { shape } = indices;
  if (shape === undefined) return [staticValue(values?.elementType, undefined)];
  const axis = axisOf(intAttribute(node, 'axis', -1), shape.length + 1) ?? shape.length;
  return [
    staticValue(values?.elementType, [...shape.slice(0, axis), depth?.elements?.[0], ...shape.slice(axis)]),
  ];
};

/** How many there are depends on the data. */
const compress: ShapeRule = ({ node, inputs: [input = unknownValue] }) => {
  const axis = intAttribute(node, 'axis');
  const { shape, elementType } = input;
  if (axis === undefined || shape === undefined) return [staticValue(elementType, [undefined])];
  const at = axisOf(axis, shape.length);
  return [staticValue(elementType, at === undefined ? undefined : withDim(shape, at, undefined))];
};

const nonZero: ShapeRule = ({ inputs: [input = unknownValue] }) => {
  const rank = input.shape?.length;
  const [length] = input.shape ?? [];
  const elements = rank === 1 ? knownElements(input) : undefined;
  if (elements !== undefined && length !== undefined) {
    const found = elements.flatMap((value, index) => (value === 0 ? [] : [index]));
    return [staticValue('int64', [1, found.length], found)];
  }
  return [staticValue('int64', [rank, undefined])];
};

const sumUp: Fold = (numbers) => numbers.reduce((sum, value) => sum + value, 0);

export const selectingRules: Readonly<Record<string, ShapeRule>> = {
  ReduceSum: reducing(sumUp),
  ReduceMean: reducing((numbers) => sumUp(numbers) / numbers.length),
  // Its axes are an attribute: what follows the input are scales.
  'com.microsoft.QLinearReduceMean': (call) => reducing()({ ...call, inputs: call.inputs.slice(0, 1) }),
  ReduceMax: reducing((numbers) => Math.max(...numbers)),
  ReduceMin: reducing((numbers) => Math.min(...numbers)),
  ReduceProd: reducing((numbers) => numbers.reduce((product, value) => product * value, 1)),
  ReduceL1: reducing(),
  ReduceL2: reducing(),
  ReduceSumSquare: reducing(),
  ReduceLogSum: reducing(),
  ReduceLogSumExp: reducing(),
  ArgMax: extreme,
  ArgMin: extreme,
  TopK: topK,
  DepthToSpace: blocks(true),
  SpaceToDepth: blocks(false),
  Resize: resize,
  Upsample: resize,
  GatherElements: gatherElements,
  GatherND: gatherND,
  OneHot: oneHot,
  Compress: compress,
  NonZero: nonZero,
  NonMaxSuppression: () => [staticValue('int64', [undefined, 3])],
  Unique: ({ inputs: [input] }) => [staticValue(input?.elementType, [undefined])],
};
