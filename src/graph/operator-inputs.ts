/**
 * What each operator's inputs are for, where they are constant: weights to be counted, settings that are part
 * of the structure, or a quantisation's scales. One line an operator; adding one is adding a line.
 */

import { type Node, operatorName } from './model.ts';
import type { Tensor } from './tensor.ts';

/**
 * - `weight`: counted, of whatever type; a kernel if its rank is 2 or more.
 * - `bias`: counted, of whatever type; a kernel only if 2 or more of its dimensions exceed 1, since exporters
 *   write a bias of C channels as C, 1xC or Cx1x1.
 * - `operand`: of element-wise arithmetic. As `bias`, but a scalar (rank 0: the 0.5 of a GELU) is a setting and
 *   integers (arithmetic on shapes) are too.
 * - `dividend`: the same, and one number is a setting whatever its rank: the 1 of a reciprocal.
 * - `maybe`: counted if floating-point or quantised, otherwise a setting: an embedding table, a class token.
 * - `statistic`: BatchNormalization's mean and variance: counted, but not trainable.
 * - `scale`: scales and zero points of a quantisation: not counted.
 * - `setting:NAME`: not counted; its value is part of the structure under the name of the attribute that it
 *   was, or might have been, in another operator set version.
 */
export type InputRole =
  | 'weight'
  | 'bias'
  | 'operand'
  | 'dividend'
  | 'maybe'
  | 'statistic'
  | 'scale'
  | `setting:${string}`;

const reduce = ['maybe', 'setting:axes'] as const;
const recurrent = [
  'maybe',
  'weight',
  'weight',
  'bias',
  'setting:sequence_lens',
  'maybe',
  'maybe',
  'bias',
] as const;
const quantizedConvolution = [
  'maybe',
  'scale',
  'scale',
  'weight',
  'scale',
  'scale',
  'scale',
  'scale',
  'bias',
] as const;
const scales = ['scale', 'scale', 'scale', 'scale'] as const;
const pair = ['operand', 'operand'] as const;

/** By operator; positions beyond the list have the role of `maybe`. */
const inputRoles: Readonly<Record<string, readonly InputRole[]>> = {
  Conv: ['maybe', 'weight', 'bias'],
  ConvTranspose: ['maybe', 'weight', 'bias'],
  DeformConv: ['maybe', 'weight', 'maybe', 'bias'],
  ConvInteger: ['maybe', 'weight', 'scale', 'scale'],
  QLinearConv: quantizedConvolution,
  'com.microsoft.QLinearConv': quantizedConvolution,
  Gemm: ['weight', 'weight', 'bias'],
  MatMul: ['weight', 'weight'],
  MatMulInteger: ['weight', 'weight', 'scale', 'scale'],
  QLinearMatMul: ['weight', 'scale', 'scale', 'weight', 'scale', 'scale', 'scale', 'scale'],
  'com.microsoft.FusedConv': ['maybe', 'weight', 'bias', 'maybe'],
  'com.microsoft.FusedMatMul': ['weight', 'weight'],
  'com.microsoft.QGemm': ['maybe', 'scale', 'scale', 'weight', 'scale', 'scale', 'bias', 'scale', 'scale'],
  'com.microsoft.MatMulNBits': ['maybe', 'weight', 'scale', 'scale', 'setting:g_idx', 'bias'],
  'com.microsoft.DynamicQuantizeMatMul': ['maybe', 'weight', 'scale', 'scale', 'bias'],
  'com.microsoft.MatMulIntegerToFloat': ['maybe', 'weight', 'scale', 'scale', 'scale', 'scale', 'bias'],
  'com.microsoft.QLinearAdd': ['operand', 'scale', 'scale', 'operand', 'scale', 'scale', 'scale', 'scale'],
  'com.microsoft.QLinearMul': ['operand', 'scale', 'scale', 'operand', 'scale', 'scale', 'scale', 'scale'],
  'com.microsoft.QLinearGlobalAveragePool': ['maybe', 'scale', 'scale', 'scale', 'scale'],
  'com.microsoft.QLinearAveragePool': ['maybe', 'scale', 'scale', 'scale', 'scale'],
  'com.microsoft.QLinearLeakyRelu': ['maybe', 'scale', 'scale', 'scale', 'scale'],
  'com.microsoft.QLinearSigmoid': ['maybe', 'scale', 'scale', 'scale', 'scale'],
  'com.microsoft.QLinearSoftmax': ['maybe', 'scale', 'scale', 'scale', 'scale'],
  'com.microsoft.QLinearReduceMean': ['maybe', ...scales],
  'com.microsoft.Attention': ['maybe', 'weight', 'bias'],
  'com.microsoft.QAttention': ['maybe', 'weight', 'bias', 'scale', 'scale', 'maybe', 'scale', 'scale'],
  'com.microsoft.DynamicQuantizeLSTM': [...recurrent, ...scales],
  'com.microsoft.LayerNormalization': ['maybe', 'bias', 'bias'],
  'com.microsoft.SkipLayerNormalization': ['maybe', 'maybe', 'bias', 'bias', 'bias'],
  LSTM: recurrent,
  GRU: recurrent,
  RNN: recurrent,
  Einsum: ['weight', 'weight'],
  BatchNormalization: ['maybe', 'bias', 'bias', 'statistic', 'statistic'],
  InstanceNormalization: ['maybe', 'bias', 'bias'],
  GroupNormalization: ['maybe', 'bias', 'bias'],
  LayerNormalization: ['maybe', 'bias', 'bias'],
  RMSNormalization: ['maybe', 'bias'],
  PRelu: ['maybe', 'bias'],
  Add: pair,
  Sub: pair,
  Mul: pair,
  Div: ['dividend', 'operand'],
  Pow: pair,
  Sum: pair,
  Max: pair,
  Min: pair,
  Mean: pair,
  Mod: pair,
  Where: ['setting:condition', 'operand', 'operand'],
  Equal: pair,
  Greater: pair,
  GreaterOrEqual: pair,
  Less: pair,
  LessOrEqual: pair,
  QuantizeLinear: ['maybe', 'scale', 'scale'],
  DequantizeLinear: ['maybe', 'scale', 'scale'],
  Gather: ['maybe', 'setting:indices'],
  GatherElements: ['maybe', 'setting:indices'],
  GatherND: ['maybe', 'setting:indices'],
  ScatterElements: ['maybe', 'setting:indices', 'maybe'],
  ScatterND: ['maybe', 'setting:indices', 'maybe'],
  Reshape: ['maybe', 'setting:shape'],
  Expand: ['maybe', 'setting:shape'],
  Tile: ['maybe', 'setting:repeats'],
  Slice: ['maybe', 'setting:starts', 'setting:ends', 'setting:axes', 'setting:steps'],
  Squeeze: ['maybe', 'setting:axes'],
  Unsqueeze: ['maybe', 'setting:axes'],
  Split: ['maybe', 'setting:split'],
  Pad: ['maybe', 'setting:pads', 'setting:value', 'setting:axes'],
  Clip: ['maybe', 'setting:min', 'setting:max'],
  Resize: ['maybe', 'setting:roi', 'setting:scales', 'setting:sizes'],
  Upsample: ['maybe', 'setting:scales'],
  TopK: ['maybe', 'setting:k'],
  CumSum: ['maybe', 'setting:axis'],
  OneHot: ['maybe', 'setting:depth', 'setting:values'],
  Range: ['setting:start', 'setting:limit', 'setting:delta'],
  ConstantOfShape: ['setting:shape'],
  Shape: ['setting:data'],
  Size: ['setting:data'],
  Dropout: ['maybe', 'setting:ratio', 'setting:training_mode'],
  NonMaxSuppression: [
    'maybe',
    'maybe',
    'setting:max_output_boxes_per_class',
    'setting:iou_threshold',
    'setting:score_threshold',
  ],
  Loop: ['setting:trip_count', 'setting:condition'],
  ReduceMean: reduce,
  ReduceSum: reduce,
  ReduceMax: reduce,
  ReduceMin: reduce,
  ReduceProd: reduce,
  ReduceL1: reduce,
  ReduceL2: reduce,
  ReduceSumSquare: reduce,
  ReduceLogSum: reduce,
  ReduceLogSumExp: reduce,
};

/** What a constant is to the node that consumes it. */
export type Purpose =
  /** Counted as a parameter; `squeezed` says how the rank of a kernel is judged. */
  | { readonly kind: 'weight'; readonly rank: 'stored' | 'squeezed'; readonly trainable: boolean }
  | { readonly kind: 'scale' }
  | { readonly kind: 'setting'; readonly name: string };

/** The purpose of `tensor` as input number `position` of `node`. */
export function purposeOf(node: Node, position: number, tensor: Tensor): Purpose {
  const name = operatorName(node);
  const role =
    (Object.hasOwn(inputRoles, name) ? inputRoles[name]?.[position] : undefined) ?? lastRole(node, position);
  const setting: Purpose = { kind: 'setting', name: `input ${position}` };
  switch (role) {
    case 'weight':
      return { kind: 'weight', rank: 'stored', trainable: true };
    case 'bias':
      return { kind: 'weight', rank: 'squeezed', trainable: true };
    case 'statistic':
      return { kind: 'weight', rank: 'squeezed', trainable: false };
    case 'dividend':
      if (tensor.elements === 1) return setting;
      return operandPurpose(tensor, setting);
    case 'operand':
      // A number that is stored as a code means nothing without its scale.
      if (tensor.dims.length === 0 && name.startsWith('com.microsoft.QLinear')) return { kind: 'scale' };
      return operandPurpose(tensor, setting);
    case 'maybe':
      if (!canBeWeight(tensor) || tensor.dims.length === 0) return setting;
      return { kind: 'weight', rank: 'stored', trainable: true };
    case 'scale':
      return { kind: 'scale' };
    default:
      return { kind: 'setting', name: role.slice('setting:'.length) };
  }
}

function operandPurpose(tensor: Tensor, setting: Purpose): Purpose {
  if (!canBeWeight(tensor) || tensor.dims.length === 0) return setting;
  return { kind: 'weight', rank: 'squeezed', trainable: true };
}

/** What a computed value of this element type is called if it might have been written down as a setting. */
export function settingName(node: Node, position: number, elementType: string): string | undefined {
  const name = operatorName(node);
  const role =
    (Object.hasOwn(inputRoles, name) ? inputRoles[name]?.[position] : undefined) ?? lastRole(node, position);
  if (role.startsWith('setting:')) return role.slice('setting:'.length);
  const indices = /^(u?int(32|64)|bool)$/.test(elementType);
  return indices && /^(operand|maybe)$/.test(role) ? `input ${position}` : undefined;
}

/** Operators that take any number of equal operands. */
function lastRole(node: Node, position: number): InputRole {
  // After the scale and the zero point of the result each value has its own two.
  if (node.operator === 'QLinearConcat') return position % 3 === 2 ? 'maybe' : 'scale';
  return node.domain === '' && /^(Sum|Max|Min|Mean)$/.test(node.operator) ? 'operand' : 'maybe';
}

/** Floating-point and quantised numbers; wider integers and text are shapes, indices and labels. */
function canBeWeight(tensor: Tensor): boolean {
  return /^(b?float|u?int[248]$|complex)/.test(tensor.elementType);
}
