/** Which rules an operator goes through, first to last until one applies. Adding a rule is adding a line. */

import { fastGelu, gated, hardSwish, quickGelu, runtimeGelu } from './activation-rules.ts';
import { arithmetic, sum } from './arithmetic-rules.ts';
import { batchNormalization } from './batch-normalization-rule.ts';
import { convolution } from './convolution-rule.ts';
import {
  attention,
  biased,
  fusedConvolution,
  fusedGemm,
  groupNormalization,
  instanceNormalization,
  skipNormalization,
} from './fused-rules.ts';
import { transpose } from './layout-rules.ts';
import { dividedByRoot, layerNormalization, rmsNormalization, scaleOrBias } from './normalization-rules.ts';
import { pad } from './padding-rules.ts';
import { fusedMatMul, gemm, matMul, scaledProduct } from './product-rules.ts';
import {
  cast,
  dequantizeLinear,
  dynamicQuantizeLinear,
  multiplyScale,
  quantizeLinear,
} from './quantization-rules.ts';
import { quantizedLstm, recurrent } from './recurrent-rules.ts';
import {
  clip,
  concat,
  flatten,
  gather,
  globalAveragePool,
  nestedConcat,
  pool,
  reduceMean,
  reshape,
  resize,
  shape,
  softmax,
  squeeze,
  unsqueeze,
} from './shape-rules.ts';
import type { Rule } from './step.ts';
import { expand, gatherStretch, slice, split } from './stretch-rules.ts';

export const rules: {
  /** These take their input whatever transposition is pending. */
  readonly always: Readonly<Record<string, Rule>>;
  readonly byOperator: Readonly<Record<string, readonly Rule[]>>;
} = {
  always: {
    Transpose: transpose,
    QuantizeLinear: quantizeLinear,
    DequantizeLinear: dequantizeLinear,
    DynamicQuantizeLinear: dynamicQuantizeLinear,
    Flatten: flatten,
    Reshape: reshape,
    Cast: cast,
  },
  byOperator: {
    Conv: [convolution],
    Gemm: [gemm],
    MatMul: [matMul],
    'com.microsoft.FusedMatMul': [fusedMatMul],
    BatchNormalization: [batchNormalization],
    LayerNormalization: [layerNormalization],
    GroupNormalization: [groupNormalization],
    InstanceNormalization: [instanceNormalization],
    Attention: [attention],
    LSTM: [recurrent],
    GRU: [recurrent],
    RNN: [recurrent],
    'com.microsoft.DynamicQuantizeLSTM': [quantizedLstm],
    'com.microsoft.LayerNormalization': [layerNormalization],
    RMSNormalization: [rmsNormalization],
    SimplifiedLayerNormalization: [rmsNormalization],
    Add: [scaleOrBias, arithmetic],
    Sum: [sum, arithmetic],
    Sub: [arithmetic],
    Div: [scaledProduct, dividedByRoot, gated, arithmetic],
    Mul: [multiplyScale, scaledProduct, gated, dividedByRoot, scaleOrBias, arithmetic],
    HardSwish: [hardSwish],
    Swish: [quickGelu],
    'com.microsoft.Gelu': [runtimeGelu],
    'com.microsoft.BiasGelu': [biased('com.microsoft.Gelu')],
    'com.microsoft.FastGelu': [biased('com.microsoft.FastGelu'), fastGelu],
    'com.microsoft.SkipLayerNormalization': [skipNormalization('LayerNormalization', [2, 3], 4)],
    'com.microsoft.SkipSimplifiedLayerNormalization': [
      skipNormalization('SimplifiedLayerNormalization', [2], 3),
    ],
    'com.microsoft.QuickGelu': [quickGelu],
    'com.microsoft.FusedConv': [fusedConvolution],
    'com.microsoft.FusedGemm': [fusedGemm],
    Resize: [resize],
    Pad: [pad],
    Clip: [clip],
    Softmax: [softmax],
    LogSoftmax: [softmax],
    MaxPool: [pool],
    AveragePool: [pool],
    GlobalAveragePool: [globalAveragePool],
    ReduceMean: [reduceMean],
    Squeeze: [squeeze],
    Unsqueeze: [unsqueeze],
    Shape: [shape],
    Gather: [gather, gatherStretch],
    Slice: [slice],
    Split: [split],
    Expand: [expand],
    Concat: [concat, nestedConcat],
  },
};
