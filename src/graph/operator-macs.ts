/**
 * Multiply-accumulates of one node from the shapes of its run, by operator. Counted are the products that a
 * weight or a second matrix takes part in, which is the convention of torchvision, timm and Keras: biases,
 * normalisation, activations, pooling and element-wise arithmetic are not.
 */

import { intAttribute, stringAttribute } from './attribute-values.ts';
import type { Node } from './model.ts';

/** Shapes of a node's inputs and outputs; an optional input that is left out has no place in the list. */
export type NodeShapes = {
  readonly inputShapes: readonly (readonly number[])[];
  readonly outputShapes: readonly (readonly number[])[];
};

/** The count, or `undefined` where the shapes do not fit the operator. `node` is given where the model is known. */
export type MacRule = (run: NodeShapes, node: Node | undefined) => number | undefined;

type Shape = readonly number[];

export const macRules = {
  /** Every output element is a sum over one kernel: output elements x weight elements per output channel. */
  Conv: (run) => convolution(run, 1),
  FusedConv: (run) => convolution(run, 1),
  NhwcFusedConv: (run) => convolution(run, 1),
  ConvInteger: (run) => convolution(run, 1),
  /** Its weight is input 3, after the input's scale and zero point. */
  QLinearConv: (run) => convolution(run, 3),
  /** Every input element is multiplied with one kernel a group: weight is in x out/group x kernel. */
  ConvTranspose: (run) => {
    const [input, weight] = run.inputShapes;
    return input === undefined || weight === undefined || weight.length < 3
      ? undefined
      : product(input) * product(weight.slice(1));
  },
  /** Y (M x N) = A' (M x K) B' (K x N): K follows from A's elements, transposed or not. */
  Gemm: (run) => gemm(run),
  FusedGemm: (run) => gemm(run),
  QGemm: (run) => gemm(run),
  /** Each output element is a sum over the dimension that the operands share. */
  MatMul: (run) => matrixProduct(run, 0),
  MatMulInteger: (run) => matrixProduct(run, 0),
  MatMulIntegerToFloat: (run) => matrixProduct(run, 0),
  DynamicQuantizeMatMul: (run) => matrixProduct(run, 0),
  MatMulNBits: (run) => matrixProduct(run, 0),
  QLinearMatMul: (run) => matrixProduct(run, 0),
  FusedMatMul: (run, node) => (node === undefined ? matrixProduct(run, 0) : fusedProduct(run, node)),
  /** Each step multiplies with the whole of W and R: steps x batch x (elements of W + elements of R). */
  LSTM: (run) => recurrent(run),
  DynamicQuantizeLSTM: (run) => recurrent(run),
  GRU: (run) => recurrent(run),
  RNN: (run) => recurrent(run),
  Attention: (run) => attention(run),
  MultiHeadAttention: (run) => productsOfAttention(run),
  /** Of two operands: the product of the lengths of all letters in the equation. */
  Einsum: (run, node) => {
    const equation = node === undefined ? undefined : stringAttribute(node, 'equation');
    return equation === undefined ? undefined : einsum(run, equation);
  },
} satisfies Record<string, MacRule>;

function convolution({ inputShapes, outputShapes }: NodeShapes, weightPosition: number): number | undefined {
  const weight = inputShapes[weightPosition];
  const [output] = outputShapes;
  if (weight === undefined || output === undefined || weight.length < 3) return undefined;
  return product(output) * product(weight.slice(1));
}

function gemm({ inputShapes, outputShapes }: NodeShapes): number | undefined {
  const [a] = inputShapes;
  const [output] = outputShapes;
  const rows = output?.[0];
  if (a === undefined || output?.length !== 2 || rows === undefined) return undefined;
  if (rows === 0) return 0;
  return product(output) * (product(a) / rows);
}

/** `transposed`: whether A is; where nobody knows, it is if only that fits the rows of the output. */
function matrixProduct(
  { inputShapes, outputShapes }: NodeShapes,
  position: number,
  transposed?: boolean,
): number | undefined {
  const a = inputShapes[position];
  const [output] = outputShapes;
  const last = a?.at(-1);
  if (a === undefined || output === undefined || last === undefined) return undefined;
  const rows = a.at(-2);
  const turned = transposed ?? (output.length >= 2 && rows !== output.at(-2) && last === output.at(-2));
  return product(output) * (turned && rows !== undefined ? rows : last);
}

/** com.microsoft's, whose left side may have its rows on the axis before the columns or on the first. */
function fusedProduct(run: NodeShapes, node: Node): number | undefined {
  const isTurned = intAttribute(node, 'transA', 0) === 1;
  if (!isTurned || intAttribute(node, 'transBatchA', 0) === 0) return matrixProduct(run, 0, isTurned);
  const [output] = run.outputShapes;
  const inner = run.inputShapes[0]?.[0];
  return output === undefined || inner === undefined ? undefined : product(output) * inner;
}

function recurrent({ inputShapes }: NodeShapes): number | undefined {
  const [input, weight, recurrence] = inputShapes;
  const features = input?.at(-1);
  if (input?.length !== 3 || features === undefined || weight === undefined || recurrence === undefined) {
    return undefined;
  }
  return product(input.slice(0, 2)) * (product(weight) + product(recurrence));
}

/** ONNX's (queries, keys, values), or com.microsoft's, which multiplies the input with a weight first. */
function attention(run: NodeShapes): number | undefined {
  const [input, second] = run.inputShapes;
  const [output] = run.outputShapes;
  if (input === undefined || second === undefined || output === undefined) return undefined;
  if (second.length !== 2) return productsOfAttention(run);
  const [batch, steps, width] = input;
  const hidden = output.at(-1);
  const weightColumns = second[1];
  if (batch === undefined || steps === undefined || width === undefined) return undefined;
  if (hidden === undefined || weightColumns === undefined) return undefined;
  return batch * steps * width * weightColumns + 2 * batch * steps * steps * hidden;
}

/** Queries with keys, and the result with values; caches of earlier keys are not known here. */
function productsOfAttention({ inputShapes, outputShapes }: NodeShapes): number | undefined {
  const [query, key, value] = inputShapes;
  const [output] = outputShapes;
  const steps = query?.at(-2);
  const keySteps = key?.at(-2);
  const width = value?.at(-1);
  if (query === undefined || output === undefined) return undefined;
  if (steps === undefined || keySteps === undefined || width === undefined) return undefined;
  return product(query) * keySteps + product(output) * keySteps;
}

function einsum({ inputShapes }: NodeShapes, equation: string): number | undefined {
  const operands = equation.replaceAll(/\s/g, '').split('->')[0]?.split(',') ?? [];
  if (equation.includes('.') || operands.length !== inputShapes.length) return undefined;
  if (operands.length === 1) return 0;
  if (operands.length > 2) return undefined;
  const lengths = new Map<string, number>();
  for (const [index, letters] of operands.entries()) {
    const shape = inputShapes[index] ?? [];
    if (letters.length !== shape.length) return undefined;
    for (const [axis, letter] of [...letters].entries()) {
      lengths.set(letter, Math.max(lengths.get(letter) ?? 0, shape[axis] ?? 0));
    }
  }
  return product([...lengths.values()]);
}

function product(shape: Shape): number {
  return shape.reduce((total, dim) => total * dim, 1);
}
