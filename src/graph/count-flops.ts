/**
 * Counts floating-point operations: every multiplication, addition, comparison or function of one element is 1.
 * That is more than twice the MACs, since biases, normalisation, activations and pooling are in it; the two are
 * never mixed.
 */

import { countInferredMacs } from './count-macs.ts';
import { operatorName } from './model.ts';
import type { ShapedNode } from './shapes/infer-shapes.ts';
import { type StaticValue, sizeOf } from './shapes/static-value.ts';

export type FlopCount = {
  readonly flops: number;
  /** FLOPs by operator. */
  readonly counted: Readonly<Record<string, number>>;
  /** Nodes by operator that calculate and have no rule, or whose shapes are not known. */
  readonly notCounted: Readonly<Record<string, number>>;
};

/** Operations of a node for `input` and `output` elements; `undefined` where a size is not known. */
type FlopRule = (shaped: ShapedNode) => number | undefined;

const perOutput =
  (operations: number): FlopRule =>
  ({ outputs }) =>
    times(sizeOfValue(outputs[0]), operations);
const perInput =
  (operations: number): FlopRule =>
  ({ inputs }) =>
    times(sizeOfValue(inputs[0]), operations);

/** One operation fewer than there are operands. */
const variadic: FlopRule = ({ inputs, outputs }) => times(sizeOfValue(outputs[0]), inputs.length - 1);

/** Twice the MACs, and one addition an output where there is a bias at `biasAt`. */
const products =
  (biasAt: number): FlopRule =>
  (shaped) => {
    const { macs, incomplete } = countInferredMacs([{ ...shaped, times: 1 }]);
    const bias = shaped.inputs[biasAt] === undefined ? 0 : sizeOfValue(shaped.outputs[0]);
    return incomplete.length > 0 || bias === undefined ? undefined : 2 * macs + bias;
  };

/** One operation for each element under the window. */
const windowed: FlopRule = ({ node, outputs }) => {
  const kernel = node.attributes.get('kernel_shape');
  const area =
    kernel?.kind === 'ints'
      ? kernel.value.reduce<number>((product, length) => product * Number(length), 1)
      : undefined;
  return area === undefined ? undefined : times(sizeOfValue(outputs[0]), area);
};

const free: FlopRule = () => 0;

const flopRules: Readonly<Record<string, FlopRule>> = {
  ...listed(
    ['Conv', 'ConvTranspose', 'DeformConv', 'Gemm', 'com.microsoft.FusedConv', 'com.microsoft.FusedGemm'],
    products(2),
  ),
  ...listed(
    [
      'MatMul',
      'Einsum',
      'LSTM',
      'com.microsoft.DynamicQuantizeLSTM',
      'GRU',
      'RNN',
      'Attention',
      'com.microsoft.FusedMatMul',
    ],
    products(Number.POSITIVE_INFINITY),
  ),
  ...listed(
    ['com.microsoft.Attention', 'com.microsoft.MultiHeadAttention'],
    products(Number.POSITIVE_INFINITY),
  ),
  ...listed(['QLinearConv'], products(8)),
  ...listed(
    ['ConvInteger', 'MatMulInteger', 'QLinearMatMul', 'com.microsoft.QGemm'],
    products(Number.POSITIVE_INFINITY),
  ),
  ...listed(
    [
      'com.microsoft.DynamicQuantizeMatMul',
      'com.microsoft.MatMulIntegerToFloat',
      'com.microsoft.MatMulNBits',
    ],
    products(Number.POSITIVE_INFINITY),
  ),
  ...listed(
    [
      'Add',
      'Sub',
      'Mul',
      'Div',
      'Pow',
      'Mod',
      'PRelu',
      'com.microsoft.QLinearAdd',
      'com.microsoft.QLinearMul',
    ],
    perOutput(1),
  ),
  ...listed(
    ['Equal', 'Greater', 'GreaterOrEqual', 'Less', 'LessOrEqual', 'Where', 'And', 'Or', 'Not'],
    perOutput(1),
  ),
  ...listed(['Sum', 'Max', 'Min', 'Mean'], variadic),
  ...listed(
    [
      'Relu',
      'LeakyRelu',
      'Elu',
      'Selu',
      'Celu',
      'Sigmoid',
      'HardSigmoid',
      'HardSwish',
      'Tanh',
      'Softplus',
      'Softsign',
      'Erf',
      'Exp',
      'Log',
      'Sqrt',
      'Reciprocal',
      'Neg',
      'Abs',
      'Ceil',
      'Floor',
      'Round',
      'Sign',
      'Gelu',
      'Mish',
      'Clip',
      'ThresholdedRelu',
      'Sin',
      'Cos',
      'com.microsoft.Gelu',
      'com.microsoft.FastGelu',
      'com.microsoft.QuickGelu',
    ],
    perOutput(1),
  ),
  /** Scale and shift: what is left of it when the statistics are known. */
  BatchNormalization: perOutput(2),
  /** Mean, variance (2), centring, division, scale and shift. */
  ...listed(
    [
      'InstanceNormalization',
      'GroupNormalization',
      'LayerNormalization',
      'com.microsoft.SkipLayerNormalization',
    ],
    perOutput(7),
  ),
  ...listed(
    [
      'RMSNormalization',
      'LpNormalization',
      'SimplifiedLayerNormalization',
      'com.microsoft.SimplifiedLayerNormalization',
    ],
    perOutput(4),
  ),
  /** Largest, difference, exponential, sum, division. */
  ...listed(['Softmax', 'LogSoftmax'], perOutput(5)),
  /** Squares and their sum over the window, then scale, shift, power and division. */
  LRN: ({ node, outputs }) => {
    const size = node.attributes.get('size');
    return size?.kind === 'int' ? times(sizeOfValue(outputs[0]), 2 * Number(size.value) + 4) : undefined;
  },
  ...listed(['AveragePool', 'MaxPool', 'LpPool', 'com.microsoft.QLinearAveragePool'], windowed),
  ...listed(
    [
      'GlobalAveragePool',
      'GlobalMaxPool',
      'com.microsoft.QLinearGlobalAveragePool',
      'ReduceMean',
      'ReduceSum',
      'ReduceMax',
      'ReduceMin',
      'ReduceProd',
      'ArgMax',
      'ArgMin',
      'CumSum',
    ],
    perInput(1),
  ),
  ...listed(['ReduceL2', 'ReduceSumSquare'], perInput(2)),
  ...listed(['QuantizeLinear', 'DequantizeLinear'], perOutput(2)),
  ...listed(
    [
      'Identity',
      'Dropout',
      'Cast',
      'CastLike',
      'Reshape',
      'Flatten',
      'Squeeze',
      'Unsqueeze',
      'Transpose',
      'Concat',
      'Split',
      'Slice',
      'Gather',
      'GatherElements',
      'GatherND',
      'Expand',
      'Tile',
      'Pad',
      'DepthToSpace',
      'SpaceToDepth',
      'Shape',
      'Size',
      'Constant',
      'ConstantOfShape',
      'Range',
      'OneHot',
      'ScatterElements',
      'ScatterND',
      'Trilu',
    ],
    free,
  ),
};

/** Sums over the nodes of one run. */
export function countFlops(nodes: readonly ShapedNode[]): FlopCount {
  let flops = 0;
  const counted: Record<string, number> = Object.create(null);
  const notCounted: Record<string, number> = Object.create(null);
  for (const shaped of nodes) {
    const operator = operatorName(shaped.node);
    const rule = Object.hasOwn(flopRules, operator) ? flopRules[operator] : undefined;
    const count = rule?.(shaped);
    if (count === undefined || !Number.isFinite(count)) {
      notCounted[operator] = (notCounted[operator] ?? 0) + 1;
    } else if (count > 0) {
      flops += shaped.times * count;
      counted[operator] = (counted[operator] ?? 0) + shaped.times * count;
    }
  }
  return { flops, counted, notCounted };
}

function listed(operators: readonly string[], rule: FlopRule): Readonly<Record<string, FlopRule>> {
  return Object.fromEntries(operators.map((operator) => [operator, rule]));
}

function sizeOfValue(value: StaticValue | undefined): number | undefined {
  return value?.shape === undefined ? undefined : sizeOf(value.shape);
}

function times(size: number | undefined, operations: number): number | undefined {
  return size === undefined ? undefined : size * operations;
}
