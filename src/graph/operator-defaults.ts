/**
 * ONNX's default attributes, so that an attribute left out and the same attribute written out are one
 * structure. Values are texts as `attribute-text.ts` writes them.
 */

import { type Node, operatorName } from './model.ts';

type Defaults = Readonly<Record<string, string>>;

/** Stands for as many ones (or twice as many zeros, for pads) as the operator has spatial dimensions. */
const ones = 'ones';
const zeros = 'zeros';

const convolution: Defaults = { auto_pad: 'NOTSET', dilations: ones, group: '1', pads: zeros, strides: ones };
const pooling: Defaults = { auto_pad: 'NOTSET', ceil_mode: '0', dilations: ones, pads: zeros, strides: ones };
const reduction: Defaults = { keepdims: '1', noop_with_empty_axes: '0' };
const argument: Defaults = { axis: '0', keepdims: '1', select_last_index: '0' };

const defaults: Readonly<Record<string, Defaults>> = {
  Conv: convolution,
  ConvInteger: convolution,
  QLinearConv: convolution,
  ConvTranspose: { ...convolution, output_padding: ones },
  'com.microsoft.FusedConv': convolution,
  MaxPool: { ...pooling, storage_order: '0' },
  AveragePool: { ...pooling, count_include_pad: '0' },
  LpPool: { ...pooling, p: '2' },
  GlobalLpPool: { p: '2' },
  BatchNormalization: { epsilon: '0.00001', training_mode: '0', spatial: '1' },
  InstanceNormalization: { epsilon: '0.00001' },
  GroupNormalization: { epsilon: '0.00001', stash_type: '1' },
  LayerNormalization: { axis: '-1', epsilon: '0.00001', stash_type: '1' },
  RMSNormalization: { axis: '-1', epsilon: '0.00001', stash_type: '1' },
  LpNormalization: { axis: '-1', p: '2' },
  LRN: { alpha: '0.0001', beta: '0.75', bias: '1' },
  Gemm: { alpha: '1', beta: '1', transA: '0', transB: '0' },
  Flatten: { axis: '1' },
  Concat: { axis: '1' },
  LeakyRelu: { alpha: '0.01' },
  Elu: { alpha: '1' },
  Celu: { alpha: '1' },
  Selu: { alpha: '1.673263', gamma: '1.050701' },
  HardSigmoid: { alpha: '0.2', beta: '0.5' },
  ThresholdedRelu: { alpha: '1' },
  Gelu: { approximate: 'none' },
  Shrink: { bias: '0', lambd: '0.5' },
  Cast: { saturate: '1' },
  Reshape: { allowzero: '0' },
  Gather: { axis: '0' },
  GatherElements: { axis: '0' },
  GatherND: { batch_dims: '0' },
  ScatterElements: { axis: '0', reduction: 'none' },
  ScatterND: { reduction: 'none' },
  Shape: { start: '0' },
  Split: { axis: '0' },
  Pad: { mode: 'constant', value: '0' },
  Resize: {
    antialias: '0',
    coordinate_transformation_mode: 'half_pixel',
    cubic_coeff_a: '-0.75',
    exclude_outside: '0',
    extrapolation_value: '0',
    keep_aspect_ratio_policy: 'stretch',
    mode: 'nearest',
    nearest_mode: 'round_prefer_floor',
  },
  Upsample: { mode: 'nearest' },
  DepthToSpace: { mode: 'DCR' },
  QuantizeLinear: { axis: '1', block_size: '0', saturate: '1' },
  DequantizeLinear: { axis: '1', block_size: '0' },
  TopK: { axis: '-1', largest: '1', sorted: '1' },
  OneHot: { axis: '-1' },
  CumSum: { exclusive: '0', reverse: '0' },
  Mod: { fmod: '0' },
  Trilu: { upper: '1' },
  LSTM: { direction: 'forward', input_forget: '0', layout: '0' },
  'com.microsoft.DynamicQuantizeLSTM': { direction: 'forward', input_forget: '0', layout: '0' },
  GRU: { direction: 'forward', layout: '0', linear_before_reset: '0' },
  RNN: { direction: 'forward', layout: '0' },
  NonMaxSuppression: { center_point_box: '0' },
  ArgMax: argument,
  ArgMin: argument,
  ReduceMean: reduction,
  ReduceSum: reduction,
  ReduceMax: reduction,
  ReduceMin: reduction,
  ReduceProd: reduction,
  ReduceL1: reduction,
  ReduceL2: reduction,
  ReduceSumSquare: reduction,
  ReduceLogSum: reduction,
  ReduceLogSumExp: reduction,
};

/** Attributes that change nothing at inference. */
const irrelevant: Readonly<Record<string, readonly string[]>> = {
  BatchNormalization: ['momentum', 'is_test', 'consumed_inputs'],
  Dropout: ['ratio', 'seed', 'is_test', 'consumed_inputs'],
};

/**
 * The attributes of a node with its defaults filled in; nodes of other domains than ONNX's own are returned as they
 * are but for a few. `spatialRank` is 2 for images, `undefined` where unknown.
 */
export function fillDefaults(
  node: Node,
  attributes: ReadonlyMap<string, string>,
  opset: number,
  spatialRank: number | undefined,
): Map<string, string> {
  const filled = new Map(attributes);
  if (node.domain === '') {
    for (const name of [...(own(irrelevant, node.operator) ?? []), 'consumed_inputs']) filled.delete(name);
  }
  for (const [name, value] of Object.entries(defaultsOf(node, opset))) {
    if (filled.has(name)) continue;
    const text = expand(value, name, spatialRank);
    if (text !== undefined) filled.set(name, text);
  }
  // VALID is a name for no padding.
  if (filled.get('auto_pad') === 'VALID') {
    filled.set('auto_pad', 'NOTSET');
    filled.set('pads', expand(zeros, 'pads', spatialRank) ?? '');
  }
  return filled;
}

/** Whether the value of an attribute is its operator's default: what a description leaves out. */
export function isDefault(
  node: Node,
  name: string,
  value: string,
  opset: number,
  spatialRank?: number,
): boolean {
  const text = own(defaultsOf(node, opset), name);
  return text !== undefined && expand(text, name, spatialRank) === value;
}

function defaultsOf(node: Node, opset: number): Defaults {
  // Until version 13 these worked on everything from axis 1 on, afterwards on the last axis.
  const name = operatorName(node);
  if (/^(Softmax|LogSoftmax|Hardmax)$/.test(name)) return { axis: opset < 13 ? '1' : '-1' };
  return own(defaults, name) ?? {};
}

function expand(value: string, name: string, spatialRank: number | undefined): string | undefined {
  if (value !== ones && value !== zeros) return value;
  if (spatialRank === undefined) return undefined;
  const count = name === 'pads' ? 2 * spatialRank : spatialRank;
  return new Array<string>(count).fill(value === zeros || name === 'output_padding' ? '0' : '1').join(',');
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
