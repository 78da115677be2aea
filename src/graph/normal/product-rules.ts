/** `Gemm` and `MatMul` with a stored matrix are one layer: `Linear`, its weight as outputs by inputs. */

import { numberText } from '../attribute-text.ts';
import { turnedValue } from './arrangement-rules.ts';
import type { NormalSource } from './normal-graph.ts';
import {
  type Builder,
  constantOf,
  makerOf,
  outputOf,
  passOn,
  producerOf,
  type Rule,
  type Step,
  settingOf,
  type Value,
} from './step.ts';
import { computedWeight, countOf, named, scaled, transposed, type Weight, wholeOf } from './weight.ts';

/** `Gemm` with a constant matrix and a plain left side. */
export const gemm: Rule = (step, build) => {
  const weight = step.weights.get(1);
  const input = step.inputs.get(0);
  if (weight === undefined || input === undefined || step.inputs.size > 1) return undefined;
  if (step.attributes.get('transA') === '1' || weight.dims.length !== 2) return undefined;
  const turned = step.attributes.get('transB') === '1' ? weight : transposed(weight, [1, 0]);
  const alpha = Number(step.attributes.get('alpha') ?? '1');
  const beta = Number(step.attributes.get('beta') ?? '1');
  const bias = step.weights.get(2);
  const outputs = turned.dims[0] ?? 1;
  if (bias !== undefined && countOf(bias.dims) !== outputs && countOf(bias.dims) !== 1) return undefined;
  const constantBias = settingOf(step, 2);
  const shift =
    bias === undefined
      ? constantBias === undefined
        ? undefined
        : computedWeight([outputs], 'float32', () => new Float64Array(outputs).fill(constantBias * beta))
      : times({ ...bias, dims: [countOf(bias.dims)] }, beta);
  return linear(step, build, input, times(turned, alpha), shift);
};

function times(weight: Weight, factor: number): Weight {
  return factor === 1 ? weight : scaled(weight, 0, () => [factor]);
}

export const matMul: Rule = (step, build) => {
  const weight = step.weights.get(1);
  const input = step.inputs.get(0);
  if (step.inputs.size === 2) return productOfValues(step, build, 1);
  if (weight === undefined || input === undefined || weight.dims.length !== 2) return undefined;
  return linear(step, build, input, transposed(weight, [1, 0]), undefined);
};

/**
 * Two computed matrices, as attention multiplies them. Numbers that exporters multiply the operands with, or the
 * product, are its one `scale`.
 */
function productOfValues(step: Step, build: Builder, alpha: number): readonly Value[] {
  let scale = alpha;
  const inputs = new Map(
    [...step.inputs].map(([position, value]) => {
      const unscaled = withoutFactor(value);
      scale *= unscaled.factor;
      return [position, unscaled.value] as const;
    }),
  );
  const node = build.add({ step, operator: 'MatMul', attributes: scaleAttribute(scale), inputs });
  return [outputOf(node, step, undefined)];
}

/** 5 digits: a scale is a root that each exporter rounds in its own way. */
function scaleAttribute(scale: number): ReadonlyMap<string, string> {
  const text = numberText(Number(scale.toPrecision(5)));
  return new Map(text === '1' ? [] : [['scale', text]]);
}

/** Multiplications by one number that are looked through; exporters write one or two. */
const mostFactors = 8;

function withoutFactor(value: Value): { readonly value: Value; readonly factor: number } {
  let { source } = value;
  let factor = 1;
  for (let count = 0; count < mostFactors; count += 1) {
    const node = scaling(source);
    if (node === undefined) break;
    source = node.inner;
    factor *= node.factor;
  }
  return { value: { ...value, source }, factor };
}

/** A multiplication by one number, or a division. */
function scaling(
  source: NormalSource,
): { readonly inner: NormalSource; readonly factor: number } | undefined {
  const node = producerOf(source);
  if (node === undefined || !/^(Mul|Div)$/.test(node.operator) || node.sources.size !== 1) return undefined;
  const inner = [...node.sources.values()][0];
  const constant = constantOf(node) ?? oneNumber([...node.weights.values()][0], node.sources.has(0) ? 1 : 0);
  if (inner === undefined || constant === undefined) return undefined;
  if (node.operator === 'Mul') return { inner, factor: constant.value };
  return constant.position === 1 ? { inner, factor: 1 / constant.value } : undefined;
}

/** A stored vector of one element is a number, too. */
function oneNumber<T>(
  weight: Weight | undefined,
  position: T,
): { readonly value: number; readonly position: T } | undefined {
  const value = weight !== undefined && countOf(weight.dims) === 1 ? wholeOf(weight)?.[0] : undefined;
  return value === undefined ? undefined : { value, position };
}

/** A product of two computed matrices that is multiplied with one number. */
export const scaledProduct: Rule = (step) => {
  const [input] = step.inputs.values();
  const maker = makerOf(input === undefined ? undefined : { ...input, perm: undefined });
  const number =
    settingOf(step, 1) ??
    oneNumber(step.weights.get(1), 1)?.value ??
    (step.operator === 'Mul' ? (settingOf(step, 0) ?? oneNumber(step.weights.get(0), 0)?.value) : undefined);
  if (input === undefined || step.inputs.size !== 1 || maker?.operator !== 'MatMul') return undefined;
  if (maker.sources.size !== 2 || number === undefined) return undefined;
  const before = Number(maker.attributes.get('scale') ?? '1');
  maker.attributes.delete('scale');
  const scale = before * (step.operator === 'Div' ? 1 / number : number);
  for (const [name, text] of scaleAttribute(scale)) maker.attributes.set(name, text);
  return passOn(input, step);
};

/** onnxruntime's product, its operands transposed and the product scaled. */
export const fusedMatMul: Rule = (step, build) => {
  const { attributes } = step;
  const alpha = Number(attributes.get('alpha') ?? '1');
  if (['transBatchA', 'transBatchB'].some((name) => (attributes.get(name) ?? '0') !== '0')) return undefined;
  const weight = step.weights.get(1);
  const input = step.inputs.get(0);
  if (weight !== undefined && input !== undefined) {
    const flipped = attributes.get('transA') === '1' ? flippedLast(input, build) : input;
    if (flipped === undefined || weight.dims.length !== 2) return undefined;
    const matrix = attributes.get('transB') === '1' ? transposed(weight, [1, 0]) : weight;
    return build.take({
      ...step,
      operator: 'MatMul',
      attributes: new Map(),
      inputs: new Map([[0, flipped]]),
      weights: new Map([[1, times(matrix, alpha)]]),
    });
  }
  if (step.inputs.size !== 2) return undefined;
  const inputs = new Map<number, Value>();
  for (const [position, name] of ['transA', 'transB'].entries()) {
    const value = step.inputs.get(position);
    const flipped = value !== undefined && attributes.get(name) === '1' ? flippedLast(value, build) : value;
    if (flipped === undefined) return undefined;
    inputs.set(position, flipped);
  }
  return productOfValues({ ...step, inputs }, build, alpha);
};

/** The value with its last two dimensions in the other order. */
function flippedLast(value: Value, build: Builder): Value | undefined {
  const rank = value.lengths?.length ?? value.dims?.length;
  if (rank === undefined || rank < 2) return undefined;
  const perm = [...Array(rank - 2).keys(), rank - 1, rank - 2];
  return turnedValue(value, perm, build);
}

function linear(
  step: Step,
  build: Builder,
  input: Value,
  weight: Weight,
  bias: Weight | undefined,
): readonly Value[] {
  const node = build.add({
    step,
    operator: 'Linear',
    attributes: new Map(),
    inputs: new Map([[0, input]]),
    weights: named(weight, bias),
  });
  const dims = input.dims === undefined ? undefined : [...input.dims.slice(0, -1), weight.dims[0]];
  return [outputOf(node, step, dims)];
}
