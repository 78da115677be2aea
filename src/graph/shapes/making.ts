/** Output shapes of operators that make values: constants, shapes of other values, ranges, quantisations. */

import { intAttribute, intsAttribute } from '../attribute-values.ts';
import { tensorOfAttribute } from '../constants.ts';
import { elementTypeName, type Tensor } from '../tensor.ts';
import { smallValues } from '../tensor-values.ts';
import {
  knownElements,
  maxElements,
  openShape,
  type ShapeRule,
  type StaticValue,
  sizeOf,
  staticValue,
  unknownValue,
  vectorOf,
} from './static-value.ts';

/** Elements of what can be a shape, a scale or a bound; weights are not read. */
const readElements = 1024;

/** A tensor of the file. */
export function valueOfTensor(tensor: Tensor): StaticValue {
  const indices = /^u?int/.test(tensor.elementType);
  const few = tensor.elements <= readElements && (indices || tensor.dims.length <= 2);
  return staticValue(tensor.elementType, tensor.dims, few ? smallValues(tensor) : undefined);
}

const constant: ShapeRule = ({ node }) => {
  const tensor = tensorOfAttribute(node);
  return [tensor === undefined ? unknownValue : valueOfTensor(tensor)];
};

const filled: ShapeRule = ({ node, inputs: [target] }) => {
  const value = node.attributes.get('value');
  const filling = value?.kind === 'tensor' ? value.value : undefined;
  const dims = target?.elements ?? undefined;
  const rank = target?.shape?.[0];
  const shape = dims ?? openShape(rank);
  const size = shape === undefined ? undefined : sizeOf(shape);
  const [element] = filling === undefined ? [0] : (smallValues(filling) ?? []);
  const few = size !== undefined && size <= maxElements && element !== undefined;
  return [
    staticValue(
      filling?.elementType ?? 'float32',
      shape,
      few ? new Array<number>(size).fill(element) : undefined,
    ),
  ];
};

const shapeOf: ShapeRule = ({ node, inputs: [input = unknownValue] }) => {
  const { shape } = input;
  if (shape === undefined) return [staticValue('int64', [undefined])];
  return [vectorOf(shape.slice(intAttribute(node, 'start', 0), intAttribute(node, 'end', shape.length)))];
};

const sizeOfValue: ShapeRule = ({ inputs: [input = unknownValue] }) => [
  staticValue('int64', [], [input.shape === undefined ? undefined : sizeOf(input.shape)]),
];

const range: ShapeRule = ({ inputs }) => {
  const [start, limit, step] = inputs.map((input) => knownElements(input)?.[0]);
  const elementType = inputs[0]?.elementType;
  if (start === undefined || limit === undefined || step === undefined || step === 0) {
    return [staticValue(elementType, [undefined])];
  }
  const length = Math.max(0, Math.ceil((limit - start) / step));
  const elements =
    length <= maxElements ? Array.from({ length }, (_, index) => start + index * step) : undefined;
  return [staticValue(elementType, [length], elements)];
};

/** Shape and type from the attributes, or from another value. */
const random: ShapeRule = ({ node, inputs: [like] }) => {
  const type = intAttribute(node, 'dtype');
  const elementType = type === undefined ? (like?.elementType ?? 'float32') : elementTypeName(type);
  return [staticValue(elementType, intsAttribute(node, 'shape') ?? like?.shape)];
};

const quantize: ShapeRule = ({ node, inputs: [input = unknownValue, scale, zeroPoint] }) => {
  const written = intAttribute(node, 'output_dtype', 0);
  const type = written > 0 ? elementTypeName(written) : (zeroPoint?.elementType ?? 'uint8');
  const range = type === 'int8' ? [-128, 127] : type === 'uint8' ? [0, 255] : undefined;
  const [low = 0, high = 0] = range ?? [];
  const code = (value: number, factor: number, zero: number): number =>
    Math.min(high, Math.max(low, Math.round(value / factor) + zero));
  return [staticValue(type, input.shape, range && oneElement(input, scale, zeroPoint, code))];
};

const dequantize: ShapeRule = ({ inputs: [input = unknownValue, scale, zeroPoint] }) => [
  staticValue(
    scale?.elementType ?? 'float32',
    input.shape,
    oneElement(input, scale, zeroPoint, (code, factor, zero) => (code - zero) * factor),
  ),
];

/** Of a single number: the scale of an attention, which the graph computes and a quantiser goes through. */
function oneElement(
  input: StaticValue,
  scale: StaticValue | undefined,
  zeroPoint: StaticValue | undefined,
  change: (element: number, scale: number, zeroPoint: number) => number,
): readonly number[] | undefined {
  const [element, ...others] = knownElements(input) ?? [];
  const [factor] = knownElements(scale) ?? [];
  const [zero] = zeroPoint === undefined ? [0] : (knownElements(zeroPoint) ?? []);
  if (element === undefined || others.length > 0 || factor === undefined || zero === undefined)
    return undefined;
  return [change(element, factor, zero)];
}

const dynamicQuantize: ShapeRule = ({ inputs: [input = unknownValue] }) => [
  staticValue('uint8', input.shape),
  staticValue('float32', []),
  staticValue('uint8', []),
];

const embedding: ShapeRule = ({ inputs: [ids, , words] }) => {
  const shape = ids?.shape;
  const hidden = words?.shape?.at(-1);
  const embedded = shape === undefined ? undefined : [...shape, hidden];
  return [staticValue(words?.elementType, embedded), staticValue('int32', shape && [shape[0]])];
};

const windowFunction: ShapeRule = ({ inputs: [size] }) => [
  staticValue('float32', [knownElements(size)?.[0]]),
];

export const makingRules: Readonly<Record<string, ShapeRule>> = {
  Constant: constant,
  ConstantOfShape: filled,
  Shape: shapeOf,
  Size: sizeOfValue,
  Range: range,
  EyeLike: random,
  RandomNormal: random,
  RandomUniform: random,
  RandomNormalLike: random,
  RandomUniformLike: random,
  QuantizeLinear: quantize,
  'com.microsoft.QuantizeLinear': quantize,
  DequantizeLinear: dequantize,
  'com.microsoft.DequantizeLinear': dequantize,
  DynamicQuantizeLinear: dynamicQuantize,
  'com.microsoft.EmbedLayerNormalization': embedding,
  HannWindow: windowFunction,
  HammingWindow: windowFunction,
  BlackmanWindow: windowFunction,
};
