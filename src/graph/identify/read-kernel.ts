/** The stored kernel of a node, however the exporter spelled it: Conv, QLinearConv, Gemm, MatMul. */

import type { Constant } from '../constants.ts';
import { type Node, operatorName } from '../model.ts';
import type { Kernel } from './step.ts';

/** Constants by input position. */
type Weights = ReadonlyMap<number, Constant>;

/** Position of the weight among the inputs of a convolution. */
const convolutions: Readonly<Record<string, number>> = {
  Conv: 1,
  ConvInteger: 1,
  QLinearConv: 3,
  'com.microsoft.QLinearConv': 3,
  'com.microsoft.FusedConv': 1,
  'com.microsoft.NhwcFusedConv': 1,
};

/** Positions of the right and of the left operand of a matrix product. */
const matrices: Readonly<Record<string, readonly [right: number, left: number]>> = {
  Gemm: [1, 0],
  MatMul: [1, 0],
  MatMulInteger: [1, 0],
  QLinearMatMul: [3, 0],
  'com.microsoft.FusedMatMul': [1, 0],
  'com.microsoft.FusedGemm': [1, 0],
  // Queries, keys and values are made of the input by one weight.
  'com.microsoft.Attention': [1, 0],
  'com.microsoft.QAttention': [1, 0],
  'com.microsoft.QGemm': [3, 0],
  'com.microsoft.DynamicQuantizeMatMul': [1, 0],
  'com.microsoft.MatMulIntegerToFloat': [1, 0],
};

/** The kernel of a node; `undefined` where it multiplies no stored weight, or one that is no plain kernel. */
export function readKernel(node: Node, weights: Weights): Kernel | undefined {
  const name = operatorName(node);
  if (Object.hasOwn(convolutions, name)) {
    const dims = weights.get(convolutions[name] ?? -1)?.dims;
    return dims === undefined ? undefined : convolutionKernel(node, dims);
  }
  if (name === 'com.microsoft.MatMulNBits') return blockwiseKernel(node);
  const [right, left] = (Object.hasOwn(matrices, name) ? matrices[name] : undefined) ?? [-1, -1];
  const ofRight = weights.get(right)?.dims;
  if (ofRight !== undefined) return denseKernel(node, ofRight, false);
  const ofLeft = weights.get(left)?.dims;
  return ofLeft === undefined ? undefined : denseKernel(node, ofLeft, true);
}

/** `dims` is out x in/groups x spatial. */
function convolutionKernel(node: Node, dims: readonly number[]): Kernel | undefined {
  const [to, slice, ...size] = dims;
  if (to === undefined || slice === undefined || size.length === 0) return undefined;
  const groups = integers(node, 'group')[0] ?? 1;
  const ones = size.map(() => 1);
  const stride = integers(node, 'strides');
  const dilation = integers(node, 'dilations');
  return {
    size,
    stride: stride.length === size.length ? stride : ones,
    dilation: dilation.length === size.length ? dilation : ones,
    groups,
    from: slice * groups,
    to,
  };
}

function denseKernel(node: Node, dims: readonly number[], left: boolean): Kernel | undefined {
  if (dims.length < 2 || dims.slice(0, -2).some((dim) => dim !== 1)) return undefined;
  const [rows, columns] = dims.slice(-2) as [number, number];
  const transposed = (integers(node, left ? 'transA' : 'transB')[0] ?? 0) === 1;
  const [from, to] = transposed === left ? [rows, columns] : [columns, rows];
  return { size: [1, 1], stride: [1, 1], dilation: [1, 1], groups: 1, from, to };
}

/** Its weight is stored in blocks: K x N elements of a few bits each. */
function blockwiseKernel(node: Node): Kernel | undefined {
  const [from] = integers(node, 'K');
  const [to] = integers(node, 'N');
  if (from === undefined || to === undefined) return undefined;
  return { size: [1, 1], stride: [1, 1], dilation: [1, 1], groups: 1, from, to };
}

/** An attribute of integers; empty where it is not there. */
export function integers(node: Node, name: string): readonly number[] {
  const attribute = node.attributes.get(name);
  if (attribute?.kind === 'int') return [Number(attribute.value)];
  return attribute?.kind === 'ints' ? attribute.value.map(Number) : [];
}
