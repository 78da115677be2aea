/**
 * Quantised forms of one network: QuantizeLinear and DequantizeLinear around float operators, QLinear
 * operators, integer operators with a dynamic scale, casts between float types. The normal form computes in
 * floating point and notes the precision of weights and inputs.
 */

import { numberText } from '../attribute-text.ts';
import type { NormalNode } from './normal-graph.ts';
import {
  type Builder,
  isPending,
  makerOf,
  outputOf,
  passOn,
  type Rule,
  type Step,
  type Value,
} from './step.ts';
import { countOf, dequantizedBy, scaled, type Weight, wholeOf } from './weight.ts';

/** Where a quantised operator keeps what its float form has. */
type Layout = {
  readonly operator: string;
  /** From a position of the float operator to the quantised one's: value, scale, zero point. */
  readonly data: Readonly<Record<number, readonly [value: number, scale: number, zeroPoint: number]>>;
  /** An int32 bias, scaled by the product of the input's and the weight's scale. */
  readonly bias?: readonly [position: number, from: number];
  readonly output: readonly [scale: number, zeroPoint: number];
};

const unary = (operator: string): Layout => ({ operator, data: { 0: [0, 1, 2] }, output: [3, 4] });
const binary = (operator: string): Layout => ({
  operator,
  data: { 0: [0, 1, 2], 1: [3, 4, 5] },
  output: [6, 7],
});

export const qLinearLayouts: Readonly<Record<string, Layout>> = {
  QLinearConv: { ...binary('Conv'), bias: [2, 8] },
  QLinearMatMul: binary('MatMul'),
  'com.microsoft.QGemm': { ...binary('Gemm'), bias: [2, 6], output: [7, 8] },
  'com.microsoft.QLinearAdd': binary('Add'),
  'com.microsoft.QLinearMul': binary('Mul'),
  'com.microsoft.QLinearGlobalAveragePool': unary('GlobalAveragePool'),
  'com.microsoft.QLinearAveragePool': unary('AveragePool'),
  'com.microsoft.QLinearLeakyRelu': unary('LeakyRelu'),
  'com.microsoft.QLinearSigmoid': unary('Sigmoid'),
  'com.microsoft.QLinearSoftmax': unary('Softmax'),
};

function layoutOf({ operator, canonical: { node } }: Step): Layout | undefined {
  if (operator !== 'com.microsoft.QLinearConcat')
    return Object.hasOwn(qLinearLayouts, operator) ? qLinearLayouts[operator] : undefined;
  const count = Math.floor((node.inputs.length - 2) / 3);
  const data = Array.from({ length: count }, (_, at) => [2 + 3 * at, 3 + 3 * at, 4 + 3 * at] as const);
  return { operator: 'Concat', data: { ...data }, output: [0, 1] };
}

/** A QLinear operator as the float operator that it stands for, and how its output is quantised. */
export function floatForm(step: Step): { readonly step: Step; readonly quantized: Quantized } | undefined {
  const layout = layoutOf(step);
  if (layout === undefined) return undefined;
  const inputs = new Map<number, Value>();
  const weights = new Map<number, Weight>();
  for (const [key, [value, scale, zeroPoint]] of Object.entries(layout.data)) {
    const position = Number(key);
    const input = step.inputs.get(value);
    const weight = step.weights.get(value);
    const maker = makerOf(input);
    if (maker?.operator === 'Gather')
      takeRowScale(maker, step.weights.get(scale), step.weights.get(zeroPoint));
    if (input !== undefined)
      inputs.set(position, { ...input, code: input.code ?? codeOf(step.weights.get(zeroPoint)) });
    const axis = layout.operator === 'Conv' || step.attributes.get('transB') === '1' ? 0 : 1;
    if (weight !== undefined) {
      weights.set(
        position,
        dequantizedBy(weight, step.weights.get(scale), step.weights.get(zeroPoint), axis),
      );
    }
  }
  const bias = layout.bias === undefined ? undefined : step.weights.get(layout.bias[1]);
  const scales = [step.weights.get(1), step.weights.get(4)];
  if (bias !== undefined && layout.bias !== undefined)
    weights.set(layout.bias[0], scaledBias(bias, scales[0], scales[1]));
  const attributes = new Map(step.attributes);
  // A single number is a setting.
  for (const [position, weight] of weights) {
    const [number] = weight.dims.length === 0 ? (wholeOf(weight) ?? []) : [];
    if (number === undefined) continue;
    weights.delete(position);
    attributes.set(`input ${position}`, numberText(number));
  }
  // The operator set whose Softmax it is: the last axis is the same in all.
  for (const name of ['channels_last', 'opset']) attributes.delete(name);
  const [outputScale, outputZero] = layout.output;
  return {
    step: { ...step, operator: layout.operator, attributes, inputs, weights },
    quantized: { scale: step.weights.get(outputScale), zeroPoint: step.weights.get(outputZero) },
  };
}

function scaledBias(bias: Weight, input: Weight | undefined, weight: Weight | undefined): Weight {
  const factors = (): ArrayLike<number> | undefined => {
    const [ours, theirs] = [input && wholeOf(input), weight && wholeOf(weight)];
    return theirs?.map((value) => value * (ours?.[0] ?? 1));
  };
  const each = weight === undefined || countOf(weight.dims) === 1 ? 'per tensor' : 'per channel';
  return { ...scaled(bias, 0, factors), precision: `${bias.precision} ${each}` };
}

export type Quantized = { readonly scale: Weight | undefined; readonly zeroPoint: Weight | undefined };

/** The element type that a zero point gives the quantised value; uint8 where there is none. */
function codeOf(zeroPoint: Weight | undefined): string {
  return zeroPoint?.precision ?? 'uint8';
}

/** Operators whose results are often clamped at zero by an activation after them. */
const activated = /^(Conv|Linear|Add|BatchNormalization)$/;

/**
 * The value after it was quantised: its code is noted, and where the quantisation clamps at zero what no
 * activation clamped, it stands for that activation.
 */
export function quantizedValue(
  value: Value,
  { scale, zeroPoint }: Quantized,
  step: Step,
  build: Builder,
): Value {
  const code = codeOf(zeroPoint);
  // What is read is the quantised value, by however many.
  const maker = value.source.kind === 'node' && !isPending(value) ? value.source.from : undefined;
  const lowest = code === 'int8' ? -128 : code === 'int16' ? -32_768 : 0;
  const levels = /16$/.test(code) ? 65_535 : 255;
  const zero = zeroPoint === undefined ? 0 : wholeOf(zeroPoint)?.[0];
  const size = scale === undefined ? undefined : wholeOf(scale)?.[0];
  const isSum = maker?.operator === 'Add' && maker.sources.size > 1;
  const activates =
    maker !== undefined && activated.test(maker.operator) && (isSum || maker.operator !== 'Add');
  if (!activates || zero !== lowest || size === undefined) return { ...value, code };
  const node = build.add({
    step,
    operator: 'Relu',
    attributes: new Map(),
    weights: new Map(),
    inputs: new Map([[0, value]]),
    impliedMax: levels * size,
  });
  return { ...outputOf(node, step, value.dims), code };
}

export const quantizeLinear: Rule = (step, build) => {
  const input = step.inputs.get(0);
  if (input === undefined || step.inputs.size > 1) return undefined;
  const quantized = { scale: step.weights.get(1), zeroPoint: step.weights.get(2) };
  return passOn(quantizedValue(input, quantized, step, build), step);
};

export const dequantizeLinear: Rule = (step) => {
  const input = step.inputs.get(0);
  if (input === undefined || step.inputs.size > 1) return undefined;
  const maker = makerOf(input);
  if (maker?.operator === 'Gather') takeRowScale(maker, step.weights.get(1), step.weights.get(2));
  return passOn(input, step, { code: input.code ?? codeOf(step.weights.get(2)) });
};

/** Rows of a quantised table: their scale is the table's. */
function takeRowScale(maker: NormalNode, scale: Weight | undefined, zeroPoint: Weight | undefined): void {
  for (const [name, weight] of maker.weights) {
    const codes = /^u?int\d+$/.test(weight.precision);
    if (codes && scale !== undefined && countOf(scale.dims) === 1)
      maker.weights.set(name, dequantizedBy(weight, scale, zeroPoint, 0));
  }
}

/** Its three outputs: the value, its scale, its zero point. */
export const dynamicQuantizeLinear: Rule = (step) => {
  const input = step.inputs.get(0);
  if (input === undefined) return undefined;
  const parameter: Value = { source: { kind: 'unknown' }, exclusive: true };
  return [
    {
      ...input,
      exclusive: input.exclusive && (step.readers[0] ?? 0) <= 1,
      code: 'uint8, scaled as it comes',
    },
    { ...parameter, dynamicScale: { by: undefined } },
    { ...parameter, dynamicScale: { by: undefined } },
  ];
};

const integerOperators: ReadonlyMap<string, string> = new Map([
  ['ConvInteger', 'Conv'],
  ['MatMulInteger', 'MatMul'],
]);

/** `ConvInteger` and `MatMulInteger` as the float operator; the scale of the weight is multiplied in later. */
export function integerForm(step: Step): Step | undefined {
  const operator = integerOperators.get(step.operator);
  const [input, weight] = [step.inputs.get(0), step.weights.get(1)];
  const zeroPoint = step.inputs.get(2);
  if (operator === undefined || input === undefined || weight === undefined) return undefined;
  if (zeroPoint !== undefined && zeroPoint.dynamicScale === undefined) return undefined;
  const plain = dequantizedBy(weight, undefined, step.weights.get(3), operator === 'Conv' ? 0 : 1);
  return { ...step, operator, inputs: new Map([[0, input]]), weights: new Map([[1, plain]]) };
}

/** The multiplication of a dynamic quantisation's scales, and of the product with them. */
export const multiplyScale: Rule = (step) => {
  const operands = [0, 1].map((position) => ({
    value: step.inputs.get(position),
    weight: step.weights.get(position),
  }));
  const at = operands.findIndex(({ value }) => value?.dynamicScale !== undefined);
  const scale = operands[at]?.value?.dynamicScale;
  const other = operands[1 - at];
  if (at < 0 || scale === undefined || other === undefined) return undefined;
  if (other.weight !== undefined)
    return passOn(operands[at]!.value!, step, { dynamicScale: { by: other.weight } });
  if (other.value === undefined) return undefined;
  // A scale for each output, wherever the outputs are moved to.
  const maker = makerOf({ ...other.value, perm: undefined, arrangement: undefined });
  if (maker === undefined) return undefined;
  takeScale(maker, scale.by);
  return passOn(other.value, step);
};

function takeScale(maker: NormalNode, by: Weight | undefined): void {
  const weight = maker.weights.get('weight');
  if (weight === undefined || by === undefined) return;
  const each = countOf(by.dims) === 1 ? 'per tensor' : 'per channel';
  const flat = (): ArrayLike<number> | undefined => wholeOf(by);
  maker.weights.set('weight', { ...scaled(weight, 0, flat), precision: `${weight.precision} ${each}` });
}

/** Between float types a cast is a matter of precision alone; to the type that a value has it is nothing. */
export const cast: Rule = (step) => {
  const input = step.inputs.get(0);
  if (input !== undefined && step.inputType !== undefined && step.inputType === step.attributes.get('to'))
    return passOn(input, step);
  if (input === undefined || !/^b?float/.test(step.attributes.get('to') ?? '')) return undefined;
  const { source } = input;
  if (source.kind === 'input' && !/^b?float/.test(source.type)) return undefined;
  const integers = source.kind === 'node' && integral.test(source.from.operator);
  return integers ? undefined : passOn(input, step);
};

/** Operators whose results are no floating-point numbers. */
const integral =
  /^(Shape|Size|Gather|Concat|Cast|ArgMax|ArgMin|NonZero|Equal|Less|Greater|And|Or|Not|Range|TopK|Unsqueeze|Slice)/;
