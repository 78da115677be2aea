/** Shapes of operators that work element by element, and their results where the elements are known. */

import { intAttribute } from '../attribute-values.ts';
import { elementTypeName } from '../tensor.ts';
import { keepsShape } from './keeps-shape.ts';
import {
  allKnown,
  broadcast,
  knownElements,
  maxElements,
  type NodeCall,
  type Shape,
  type ShapeRule,
  type StaticValue,
  sizeOf,
  staticValue,
  unknownValue,
} from './static-value.ts';

type Calculate = (...numbers: number[]) => number;

/** Same shape and type; `calculate` where shapes are computed with it. */
function unary(calculate?: Calculate): ShapeRule {
  return ({ inputs: [input = unknownValue] }) => [
    staticValue(input.elementType, input.shape, calculated([input], input.shape, calculate)),
  ];
}

/** Broadcast over all inputs, of the type of the first whose type is known. */
function broadcasting(calculate?: Calculate): ShapeRule {
  return (call) => [combined(call, typeOf(call.inputs), calculate)];
}

/** Broadcast to booleans. */
function comparing(calculate?: Calculate): ShapeRule {
  return (call) => [combined(call, 'bool', calculate)];
}

function combined(
  { inputs }: NodeCall,
  elementType: string | undefined,
  calculate: Calculate | undefined,
): StaticValue {
  const given = inputs.map((input) => input ?? unknownValue);
  const shape = broadcast(given.map((input) => input.shape));
  return staticValue(elementType, shape, calculated(given, shape, calculate));
}

function typeOf(inputs: readonly (StaticValue | undefined)[]): string | undefined {
  return inputs.find((input) => input?.elementType !== undefined)?.elementType;
}

/** The elements of the result, in which an unknown element of an input makes an unknown one. */
function calculated(
  inputs: readonly StaticValue[],
  shape: Shape | undefined,
  calculate: Calculate | undefined,
): readonly (number | undefined)[] | undefined {
  const dims = allKnown(shape);
  if (calculate === undefined || dims === undefined) return undefined;
  const size = sizeOf(dims) ?? 0;
  if (size > maxElements || inputs.some(({ elements }) => elements === undefined)) return undefined;
  return Array.from({ length: size }, (_, index) => {
    const operands = allKnown(inputs.map((input) => elementAt(input, dims, index)));
    return operands === undefined ? undefined : calculate(...operands);
  });
}

/** The element of a broadcast input that lies under element `index` of a result of shape `dims`. */
function elementAt(
  { shape = [], elements }: StaticValue,
  dims: readonly number[],
  index: number,
): number | undefined {
  let rest = index;
  let at = 0;
  let stride = 1;
  for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
    const length = dims[axis] ?? 1;
    const own = shape[axis - dims.length + shape.length] ?? 1;
    if (own > 1) {
      at += (rest % length) * stride;
      stride *= own;
    }
    rest = Math.floor(rest / length);
  }
  return elements?.[at];
}

const isInteger = (type: string | undefined): boolean => type !== undefined && /^u?int/.test(type);

/** Integers are divided towards zero. */
const divide: ShapeRule = (call) => {
  const type = typeOf(call.inputs);
  return [combined(call, type, (a, b) => (isInteger(type) ? Math.trunc(a / b) : a / b))];
};

/** The sign follows the divisor, or with `fmod` the dividend. */
const remainder: ShapeRule = (call) => {
  const follow = intAttribute(call.node, 'fmod', 0) === 1;
  return [combined(call, typeOf(call.inputs), (a, b) => (follow ? a % b : a - b * Math.floor(a / b)))];
};

const cast: ShapeRule = ({ node, inputs: [input = unknownValue, like] }) => {
  const to = intAttribute(node, 'to');
  const type = to === undefined ? like?.elementType : elementTypeName(to);
  const convert: Calculate =
    type === 'bool' ? (value) => (value === 0 ? 0 : 1) : isInteger(type) ? Math.trunc : (value) => value;
  return [staticValue(type, input.shape, calculated([input], input.shape, convert))];
};

const where: ShapeRule = ({ inputs }) => {
  const [condition = unknownValue, yes = unknownValue, no = unknownValue] = inputs;
  const shape = broadcast([condition.shape, yes.shape, no.shape]);
  const choose: Calculate = (chosen, a, b) => (chosen === 0 ? (b ?? 0) : (a ?? 0));
  return [staticValue(typeOf([yes, no]), shape, calculated([condition, yes, no], shape, choose))];
};

const clip: ShapeRule = ({ inputs: [input = unknownValue, low, high] }) => {
  const [least = Number.NEGATIVE_INFINITY] = knownElements(low) ?? [];
  const [most = Number.POSITIVE_INFINITY] = knownElements(high) ?? [];
  const known = [low, high].every((bound) => bound === undefined || knownElements(bound) !== undefined);
  const bounded: Calculate = (value) => Math.min(most, Math.max(least, value));
  return [
    staticValue(
      input.elementType,
      input.shape,
      known ? calculated([input], input.shape, bounded) : undefined,
    ),
  ];
};

/** Half away from even, as IEEE 754 rounds. */
function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const part = value - floor;
  if (part !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** com.microsoft's: two operands, each followed by its scale and zero point, then those of the result. */
const quantizedPair: ShapeRule = ({ inputs }) => [
  staticValue(
    inputs[7]?.elementType ?? inputs[0]?.elementType,
    broadcast([inputs[0]?.shape, inputs[3]?.shape]),
  ),
];

/** com.microsoft's: a condition and two operands, each followed by its scale and zero point. */
const quantizedChoice: ShapeRule = ({ inputs }) => [
  staticValue(inputs[1]?.elementType, broadcast([inputs[0]?.shape, inputs[1]?.shape, inputs[4]?.shape])),
];

const same = unary();
const truth = (value: boolean): number => (value ? 1 : 0);

export const elementwiseRules: Readonly<Record<string, ShapeRule>> = {
  Add: broadcasting((a, b) => a + b),
  Sub: broadcasting((a, b) => a - b),
  Mul: broadcasting((a, b) => a * b),
  Div: divide,
  Mod: remainder,
  Pow: broadcasting((a, b) => a ** b),
  Max: broadcasting(Math.max),
  Min: broadcasting(Math.min),
  Sum: broadcasting((...all) => all.reduce((sum, value) => sum + value, 0)),
  Mean: broadcasting((...all) => all.reduce((sum, value) => sum + value, 0) / all.length),
  And: comparing((a, b) => truth(a !== 0 && b !== 0)),
  Or: comparing((a, b) => truth(a !== 0 || b !== 0)),
  Xor: comparing((a, b) => truth((a !== 0) !== (b !== 0))),
  Equal: comparing((a, b) => truth(a === b)),
  Greater: comparing((a, b) => truth(a > b)),
  GreaterOrEqual: comparing((a, b) => truth(a >= b)),
  Less: comparing((a, b) => truth(a < b)),
  LessOrEqual: comparing((a, b) => truth(a <= b)),
  Not: ({ inputs: [input = unknownValue] }) => [
    staticValue(
      'bool',
      input.shape,
      calculated([input], input.shape, (value) => truth(value === 0)),
    ),
  ],
  IsNaN: comparing(),
  IsInf: comparing(),
  BitShift: broadcasting(),
  BitwiseAnd: broadcasting(),
  BitwiseOr: broadcasting(),
  BitwiseXor: broadcasting(),
  BitwiseNot: same,
  PRelu: unary(),
  /** And the mask of what was dropped. */
  Dropout: ({ inputs: [input = unknownValue] }) => [input, staticValue('bool', input.shape)],
  'com.microsoft.QLinearAdd': quantizedPair,
  'com.microsoft.QLinearMul': quantizedPair,
  'com.microsoft.QLinearWhere': quantizedChoice,
  Where: where,
  Cast: cast,
  CastLike: cast,
  Clip: clip,
  Abs: unary(Math.abs),
  Neg: unary((value) => -value),
  Ceil: unary(Math.ceil),
  Floor: unary(Math.floor),
  Round: unary(roundToEven),
  Sqrt: unary(Math.sqrt),
  Exp: unary(Math.exp),
  Log: unary(Math.log),
  Reciprocal: unary((value) => 1 / value),
  Sign: unary(Math.sign),
  Relu: unary((value) => Math.max(0, value)),
  Identity: unary((value) => value),
  ...Object.fromEntries(keepsShape.map((name): [string, ShapeRule] => [name, same])),
};
