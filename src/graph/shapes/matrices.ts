/** Output shapes of operators that multiply matrices: products, recurrences, attention, and their quantised forms. */

import { intAttribute, stringAttribute } from '../attribute-values.ts';
import {
  broadcast,
  type Dim,
  type NodeCall,
  type Shape,
  type ShapeRule,
  staticValue,
  unknownValue,
} from './static-value.ts';

/** NumPy's matmul: vectors are rows on the left and columns on the right, and that dimension is dropped again. */
export function productShape(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return undefined;
  const batch = broadcast([a.slice(0, -2), b.slice(0, -2)]);
  if (batch === undefined) return undefined;
  const rows = a.length === 1 ? [] : [a.at(-2)];
  const columns = b.length === 1 ? [] : [b.at(-1)];
  return [...batch, ...rows, ...columns];
}

/** A product of the inputs at two positions; the type is that of an input, or a fixed one. */
function multiplying(aAt: number, bAt: number, type: string | number): ShapeRule {
  return ({ inputs }) => [
    staticValue(
      typeof type === 'number' ? inputs[type]?.elementType : type,
      productShape(inputs[aAt]?.shape, inputs[bAt]?.shape),
    ),
  ];
}

/**
 * com.microsoft's FusedMatMul. What is called transposition of the batch takes the rows from the first axis, as in
 * rows x batch x columns; the other one turns rows and columns afterwards.
 */
const fusedProduct: ShapeRule = ({ node, inputs: [a, b] }) => {
  const turned = (shape: Shape | undefined, operand: 'A' | 'B'): Shape | undefined => {
    if (shape === undefined || shape.length < 2) return shape;
    const [rows, columns] = [shape.at(-2), shape.at(-1)];
    const [first, ...rest] = shape;
    const inBatch = intAttribute(node, `transBatch${operand}`, 0) === 1;
    const [batch, height] = inBatch ? [rest.slice(0, -1), first] : [shape.slice(0, -2), rows];
    const isTurned = intAttribute(node, `trans${operand}`, 0) === 1;
    return isTurned ? [...batch, columns, height] : [...batch, height, columns];
  };
  return [staticValue(a?.elementType, productShape(turned(a?.shape, 'A'), turned(b?.shape, 'B')))];
};

/** Y (M x N) = A' (M x K) B' (K x N) */
function general(bAt: number): ShapeRule {
  return ({ node, inputs }) => {
    const a = inputs[0]?.shape;
    const b = inputs[bAt]?.shape;
    if (a === undefined || b === undefined) return [staticValue(inputs[0]?.elementType, undefined)];
    const rows = intAttribute(node, 'transA', 0) === 1 ? a[1] : a[0];
    const columns = intAttribute(node, 'transB', 0) === 1 ? b[0] : b[1];
    return [staticValue(inputs[0]?.elementType, [rows, columns])];
  };
}

/** A weight in blocks of a few bits: N and K are attributes. */
const blockwise: ShapeRule = ({ node, inputs: [a] }) => [
  staticValue(a?.elementType, a?.shape && [...a.shape.slice(0, -1), intAttribute(node, 'N')]),
];

/** The whole sequence, then the last state, and an LSTM's last cell. */
const recurrence: ShapeRule = ({ node, inputs: [input, , recurrent] }) => {
  const shape = input?.shape;
  const hidden = intAttribute(node, 'hidden_size') ?? recurrent?.shape?.at(-1);
  const directions = stringAttribute(node, 'direction') === 'bidirectional' ? 2 : 1;
  if (shape?.length !== 3) return [staticValue(input?.elementType, undefined)];
  const [first, second] = shape;
  const last = intAttribute(node, 'layout', 0) === 1;
  const all: Shape = last ? [first, second, directions, hidden] : [first, directions, second, hidden];
  const state = staticValue(
    input?.elementType,
    last ? [first, directions, hidden] : [directions, second, hidden],
  );
  return [staticValue(input?.elementType, all), state, state];
};

const einsum: ShapeRule = ({ node, inputs }) => {
  const elementType = inputs[0]?.elementType;
  const [left = '', right] = (stringAttribute(node, 'equation') ?? '').replaceAll(/\s/g, '').split('->');
  const operands = left.split(',');
  const lengths = new Map<string, Dim>();
  let ellipsis: readonly (Shape | undefined)[] = [];
  for (const [index, letters] of operands.entries()) {
    const shape = inputs[index]?.shape;
    if (shape === undefined) return [staticValue(elementType, undefined)];
    const [before = '', after] = letters.split('...');
    if (after !== undefined)
      ellipsis = [...ellipsis, shape.slice(before.length, shape.length - after.length)];
    for (const [axis, letter] of [...before].entries()) note(letter, shape[axis]);
    const last = after ?? '';
    for (const [axis, letter] of [...last].entries()) note(letter, shape[shape.length - last.length + axis]);
  }
  const many = broadcast(ellipsis) ?? [];
  const result = right ?? implied(left);
  const [before = '', after] = result.split('...');
  const dims = (text: string): Dim[] => [...text].map((letter) => lengths.get(letter));
  return [
    staticValue(elementType, [...dims(before), ...(after === undefined ? [] : [...many, ...dims(after)])]),
  ];

  function note(letter: string, dim: Dim): void {
    const known = lengths.get(letter);
    if (known === undefined || known === 1) lengths.set(letter, dim);
  }
};

/** Without an arrow the result has the letters that occur once, in alphabetical order, after the ellipsis. */
function implied(left: string): string {
  const letters = [...left.replaceAll(/[.,]/g, '')];
  const once = letters.filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter)).sort();
  return `${left.includes('...') ? '...' : ''}${once.join('')}`;
}

/** ONNX's attention on 3 or 4 dimensions: as many queries as before, as wide as the values. */
const attention: ShapeRule = ({ node, inputs: [query = unknownValue, key, value, , pastKey, pastValue] }) => {
  const shape = query.shape;
  const valueShape = value?.shape;
  if (shape === undefined || valueShape === undefined) return [staticValue(query.elementType, undefined)];
  if (shape.length === 4) {
    const present = (past: Shape | undefined, now: Shape | undefined): Shape | undefined =>
      now && [now[0], now[1], sum(past === undefined ? 0 : past[2], now[2]), now[3]];
    return [
      staticValue(query.elementType, [...shape.slice(0, 3), valueShape.at(-1)]),
      staticValue(key?.elementType, present(pastKey?.shape, key?.shape)),
      staticValue(value?.elementType, present(pastValue?.shape, valueShape)),
    ];
  }
  const queryHeads = intAttribute(node, 'q_num_heads');
  const valueHeads = intAttribute(node, 'kv_num_heads');
  const width = valueShape.at(-1);
  const hidden =
    queryHeads === undefined || valueHeads === undefined || width === undefined
      ? undefined
      : (width / valueHeads) * queryHeads;
  return [staticValue(query.elementType, [shape[0], shape[1], hidden])];
};

function sum(a: Dim, b: Dim): Dim {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** com.microsoft's: one weight makes queries, keys and values, a third of its columns each. */
const packedAttention: ShapeRule = ({ node, inputs: [input, weight] }: NodeCall) => {
  const columns = weight?.shape?.[1];
  const shape = input?.shape;
  if (shape === undefined || columns === undefined || node.attributes.has('qkv_hidden_sizes')) {
    return [staticValue(input?.elementType, undefined)];
  }
  return [staticValue(input?.elementType, [shape[0], shape[1], columns / 3])];
};

const queriesOnly: ShapeRule = ({ inputs: [query, , value] }) => {
  const shape = query?.shape;
  const width = value?.shape?.length === 3 ? value.shape[2] : shape?.[2];
  return [staticValue(query?.elementType, shape?.length === 3 ? [shape[0], shape[1], width] : undefined)];
};

export const matrixRules: Readonly<Record<string, ShapeRule>> = {
  MatMul: multiplying(0, 1, 0),
  MatMulInteger: multiplying(0, 1, 'int32'),
  QLinearMatMul: multiplying(0, 3, 7),
  'com.microsoft.MatMulIntegerToFloat': multiplying(0, 1, 2),
  'com.microsoft.DynamicQuantizeMatMul': multiplying(0, 1, 0),
  'com.microsoft.FusedMatMul': fusedProduct,
  'com.microsoft.MatMulNBits': blockwise,
  Gemm: general(1),
  'com.microsoft.FusedGemm': general(1),
  'com.microsoft.QGemm': general(3),
  LSTM: recurrence,
  GRU: recurrence,
  RNN: recurrence,
  'com.microsoft.DynamicQuantizeLSTM': recurrence,
  Einsum: einsum,
  Attention: attention,
  'com.microsoft.Attention': packedAttention,
  'com.microsoft.QAttention': packedAttention,
  'com.microsoft.MultiHeadAttention': queriesOnly,
  'com.microsoft.GroupQueryAttention': queriesOnly,
};
