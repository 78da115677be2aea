/** What the constant inputs of operators are called, by position. */

const weightNames: Readonly<Record<string, readonly string[]>> = {
  Conv: ['input', 'weight', 'bias'],
  ConvTranspose: ['input', 'weight', 'bias'],
  'com.microsoft.FusedConv': ['input', 'weight', 'bias'],
  ConvInteger: ['input', 'weight', 'input zero point', 'weight zero point'],
  QLinearConv: [
    'input',
    'input scale',
    'input zero point',
    'weight',
    'weight scale',
    'weight zero point',
    'output scale',
    'output zero point',
    'bias',
  ],
  Gemm: ['matrix A', 'weight', 'bias'],
  MatMul: ['matrix A', 'weight'],
  MatMulInteger: ['matrix A', 'weight'],
  QLinearMatMul: ['matrix A', 'scale of A', 'zero point of A', 'weight', 'weight scale', 'weight zero point'],
  BatchNormalization: ['input', 'scale', 'bias', 'mean', 'variance'],
  InstanceNormalization: ['input', 'scale', 'bias'],
  LayerNormalization: ['input', 'scale', 'bias'],
  RMSNormalization: ['input', 'scale'],
  SimplifiedLayerNormalization: ['input', 'scale'],
  QuantizeLinear: ['input', 'scale', 'zero point'],
  DequantizeLinear: ['input', 'scale', 'zero point'],
  PRelu: ['input', 'slope'],
  LSTM: ['input', 'weight', 'recurrent weight', 'bias'],
  GRU: ['input', 'weight', 'recurrent weight', 'bias'],
  RNN: ['input', 'weight', 'recurrent weight', 'bias'],
  // Element-wise operands may change places, so their position says nothing.
  Add: ['constant', 'constant'],
  Mul: ['constant', 'constant'],
};

/** What an operator's constant input is called. */
export function weightName(operator: string, position: number): string {
  const names = Object.hasOwn(weightNames, operator) ? weightNames[operator] : undefined;
  return names?.[position] ?? `constant input ${position}`;
}
