/** Output shapes of operators that slide a window over space: convolutions and poolings, in NCHW. */

import { intAttribute, intsAttribute, stringAttribute } from '../attribute-values.ts';
import type { Node } from '../model.ts';
import {
  type Dim,
  knownElements,
  type NodeCall,
  type Shape,
  type ShapeRule,
  type StaticValue,
  staticValue,
  unknownValue,
} from './static-value.ts';

/** Attributes of a window over `rank` spatial axes, defaults filled in. */
type Window = {
  readonly kernel: readonly Dim[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly pads: readonly number[];
  readonly autoPad: string;
};

function windowOf(node: Node, kernel: readonly Dim[]): Window {
  const rank = kernel.length;
  const filled = (name: string, count: number, value: number): readonly number[] => {
    const given = intsAttribute(node, name);
    return given?.length === count ? given : new Array<number>(count).fill(value);
  };
  return {
    kernel,
    strides: filled('strides', rank, 1),
    dilations: filled('dilations', rank, 1),
    pads: filled('pads', 2 * rank, 0),
    autoPad: stringAttribute(node, 'auto_pad') ?? 'NOTSET',
  };
}

/** Length of an axis after a window has gone over it. */
function slid(input: Dim, window: Window, axis: number, ceil: boolean): Dim {
  const stride = window.strides[axis] ?? 1;
  if (input === undefined || stride < 1) return undefined;
  if (window.autoPad.startsWith('SAME')) return Math.ceil(input / stride);
  const kernel = window.kernel[axis];
  if (kernel === undefined) return undefined;
  const valid = window.autoPad === 'VALID';
  const before = valid ? 0 : (window.pads[axis] ?? 0);
  const after = valid ? 0 : (window.pads[axis + window.kernel.length] ?? 0);
  const steps = (input + before + after - ((kernel - 1) * (window.dilations[axis] ?? 1) + 1)) / stride;
  if (!ceil) return Math.max(0, Math.floor(steps) + 1);
  const length = Math.ceil(steps) + 1;
  // A window that would start in the padding behind the input is left out.
  return Math.max(0, (length - 1) * stride >= input + before ? length - 1 : length);
}

function convolution(
  input: StaticValue | undefined,
  weight: StaticValue | undefined,
  node: Node,
): Shape | undefined {
  const kernel = intsAttribute(node, 'kernel_shape') ?? weight?.shape?.slice(2);
  if (input?.shape === undefined || kernel === undefined) return undefined;
  if (input.shape.length !== kernel.length + 2) return undefined;
  const last = intAttribute(node, 'channels_last', 0) === 1;
  const first = last ? 1 : 2;
  const channels = last ? input.shape.at(-1) : input.shape[1];
  if (!takesChannels(weight?.shape, channels, node)) return undefined;
  const window = windowOf(node, kernel);
  const space = kernel.map((_, axis) => slid(input.shape?.[axis + first], window, axis, false));
  const filters = weight?.shape?.[0];
  return last ? [input.shape[0], ...space, filters] : [input.shape[0], filters, ...space];
}

/** A weight for another number of channels gives nothing: no runtime takes it. */
function takesChannels(weight: Shape | undefined, channels: Dim, node: Node): boolean {
  const taken = weight?.[1];
  return taken === undefined || channels === undefined || taken * intAttribute(node, 'group', 1) === channels;
}

/** A convolution whose input and weight are at these positions; its type is that of input `typeFrom`, or a fixed one. */
function convolving(weightAt: number, type: string | number): ShapeRule {
  return ({ node, inputs }) => {
    const elementType = typeof type === 'number' ? inputs[type]?.elementType : type;
    return [staticValue(elementType, convolution(inputs[0], inputs[weightAt], node))];
  };
}

const transposed: ShapeRule = ({ node, inputs: [input, weight] }) => {
  const kernel = intsAttribute(node, 'kernel_shape') ?? weight?.shape?.slice(2);
  const inputShape = input?.shape;
  if (inputShape === undefined || kernel === undefined || inputShape.length !== kernel.length + 2) {
    return [staticValue(input?.elementType, undefined)];
  }
  const { strides, dilations, pads, autoPad } = windowOf(node, kernel);
  const given = intsAttribute(node, 'output_shape')?.slice(-kernel.length);
  const extra = intsAttribute(node, 'output_padding') ?? [];
  const perGroup = weight?.shape?.[1];
  const channels = perGroup === undefined ? undefined : perGroup * intAttribute(node, 'group', 1);
  const space = kernel.map((size, axis): Dim => {
    const length = inputShape[axis + 2];
    const stride = strides[axis] ?? 1;
    if (given !== undefined) return given[axis];
    if (length === undefined || size === undefined) return undefined;
    if (autoPad.startsWith('SAME')) return length * stride;
    const padded = autoPad === 'VALID' ? 0 : (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0);
    return stride * (length - 1) + (extra[axis] ?? 0) + (size - 1) * (dilations[axis] ?? 1) + 1 - padded;
  });
  return [staticValue(input?.elementType, [inputShape[0], channels, ...space])];
};

function pooled(input: StaticValue | undefined, node: Node): Shape | undefined {
  const kernel = intsAttribute(node, 'kernel_shape');
  const shape = input?.shape;
  if (shape === undefined || kernel === undefined || shape.length !== kernel.length + 2) return undefined;
  const window = windowOf(node, kernel);
  const ceil = intAttribute(node, 'ceil_mode', 0) === 1;
  const last = intAttribute(node, 'channels_last', 0) === 1;
  const first = last ? 1 : 2;
  const space = kernel.map((_, axis) => slid(shape[axis + first], window, axis, ceil));
  return last ? [shape[0], ...space, shape.at(-1)] : [shape[0], shape[1], ...space];
}

/** A pooling, with the indices of the largest as a second output. */
const pooling: ShapeRule = ({ node, inputs: [input] }) => {
  const shape = pooled(input, node);
  return [staticValue(input?.elementType, shape), staticValue('int64', shape)];
};

const globalPooling: ShapeRule = ({ node, inputs: [input = unknownValue] }) => {
  const { shape, elementType } = input;
  const last = intAttribute(node, 'channels_last', 0) === 1;
  const channels = last ? (shape?.length ?? 0) - 1 : 1;
  return [
    staticValue(
      elementType,
      shape?.map((dim, axis) => (axis === 0 || axis === channels ? dim : 1)),
    ),
  ];
};

/** What a pooling took away: the size is given, or follows from the window. */
const unpooling: ShapeRule = ({ node, inputs: [input, , size] }: NodeCall) => {
  const kernel = intsAttribute(node, 'kernel_shape');
  const shape = input?.shape;
  if (size !== undefined) {
    return [staticValue(input?.elementType, knownElements(size) ?? shape?.map(() => undefined))];
  }
  if (shape === undefined || kernel === undefined) return [staticValue(input?.elementType, undefined)];
  const { strides, pads } = windowOf(node, kernel);
  const space = kernel.map((length, axis): Dim => {
    const dim = shape[axis + 2];
    if (dim === undefined) return undefined;
    return (dim - 1) * (strides[axis] ?? 1) - (pads[axis] ?? 0) - (pads[axis + kernel.length] ?? 0) + length;
  });
  return [staticValue(input?.elementType, [shape[0], shape[1], ...space])];
};

/** Regions of interest: one output a region, of a fixed size. */
const regions: ShapeRule = ({ node, inputs: [input, rois] }) => {
  const [height, width] = intsAttribute(node, 'pooled_shape') ?? [
    intAttribute(node, 'output_height', 1),
    intAttribute(node, 'output_width', 1),
  ];
  return [staticValue(input?.elementType, [rois?.shape?.[0], input?.shape?.[1], height, width])];
};

const columnsToImage: ShapeRule = ({ inputs: [input, image, block] }) => {
  const size = image?.elements;
  const area = knownElements(block)?.reduce((product, length) => product * length, 1);
  const columns = input?.shape?.[1];
  if (size === undefined || area === undefined || columns === undefined)
    return [staticValue(input?.elementType, undefined)];
  return [staticValue(input?.elementType, [input?.shape?.[0], columns / area, ...size])];
};

export const windowRules: Readonly<Record<string, ShapeRule>> = {
  Conv: convolving(1, 0),
  'com.microsoft.FusedConv': convolving(1, 0),
  ConvInteger: convolving(1, 'int32'),
  QLinearConv: convolving(3, 7),
  'com.microsoft.QLinearConv': convolving(3, 7),
  DeformConv: convolving(1, 0),
  ConvTranspose: transposed,
  AveragePool: pooling,
  MaxPool: pooling,
  LpPool: pooling,
  'com.microsoft.QLinearAveragePool': pooling,
  'com.microsoft.NhwcMaxPool': ({ node, inputs: [input] }) => {
    const kernel = intsAttribute(node, 'kernel_shape');
    const shape = input?.shape;
    if (shape === undefined || kernel === undefined) return [staticValue(input?.elementType, undefined)];
    const window = windowOf(node, kernel);
    const space = kernel.map((_, axis) => slid(shape[axis + 1], window, axis, false));
    return [staticValue(input?.elementType, [shape[0], ...space, shape.at(-1)])];
  },
  GlobalAveragePool: globalPooling,
  GlobalMaxPool: globalPooling,
  GlobalLpPool: globalPooling,
  'com.microsoft.QLinearGlobalAveragePool': globalPooling,
  MaxUnpool: unpooling,
  MaxRoiPool: regions,
  RoiAlign: regions,
  Col2Im: columnsToImage,
};
