/** `Gemm` and `MatMul` with a stored matrix are one layer: `Linear`, its weight as outputs by inputs. */

import { type Builder, outputOf, type Rule, type Step, settingOf, type Value } from './step.ts';
import { computedWeight, countOf, named, scaled, transposed, type Weight } from './weight.ts';

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
  if (weight === undefined || input === undefined || weight.dims.length !== 2) return undefined;
  return linear(step, build, input, transposed(weight, [1, 0]), undefined);
};

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
