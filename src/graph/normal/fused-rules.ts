/** Operators that stand for several, of ONNX or of a graph that onnxruntime saved optimised: each as those. */

import { isStill } from './arrangement.ts';
import { arrangedBy, seenAs, turnedValue } from './arrangement-rules.ts';
import { type Builder, outputOf, type Rule, type Step, unknownValue, type Value } from './step.ts';
import { countOf, type Weight, wholeOf } from './weight.ts';

/** A stored bias is added, and then the operator works on the sum. */
export const biased =
  (operator: string): Rule =>
  (step, build) => {
    const bias = step.weights.get(1);
    const input = step.inputs.get(0);
    if (bias === undefined || input === undefined || step.inputs.size > 1) return undefined;
    const [sum] = apply(step, build, 'Add', { inputs: [input], weights: [[1, bias]] });
    return sum === undefined ? undefined : apply(step, build, operator, { inputs: [sum] });
  };

/** Activations that onnxruntime puts behind a product, and what their parameters are called. */
const activations: Readonly<Record<string, readonly string[]>> = {
  Relu: [],
  Sigmoid: [],
  Tanh: [],
  LeakyRelu: ['alpha'],
  Elu: ['alpha'],
  HardSigmoid: ['alpha', 'beta'],
  Clip: ['min', 'max'],
};

/** A convolution with a stored kernel and the activation behind it. */
export const fusedConvolution: Rule = (step, build) => {
  const { attributes, weights } = step;
  const activation = attributes.get('activation') ?? '';
  const parameters = (attributes.get('activation_params') ?? '').split(',');
  // With a third input it adds another value before the activation.
  if (!Object.hasOwn(activations, activation) || !weights.has(1) || step.inputs.size > 1 || weights.has(3))
    return undefined;
  return productAndActivation(step, build, 'Conv', (_, at) => parameters[at]);
};

/** A product with a stored matrix and the activation behind it. */
export const fusedGemm: Rule = (step, build) =>
  productAndActivation(step, build, 'Gemm', (name) => step.attributes.get(`activation_${name}`));

/** @param parameterOf the activation's parameter of this name and number. */
function productAndActivation(
  step: Step,
  build: Builder,
  operator: string,
  parameterOf: (name: string, at: number) => string | undefined,
): readonly Value[] | undefined {
  const activation = step.attributes.get('activation');
  if (activation === undefined) return undefined;
  const own = new Map([...step.attributes].filter(([name]) => !name.startsWith('activation')));
  const [product] = build.take({ ...step, operator, attributes: own, readers: [1] });
  const names = Object.hasOwn(activations, activation) ? (activations[activation] ?? []) : [];
  const attributes = names.flatMap((name, at): [string, string][] => {
    const text = parameterOf(name, at);
    return text === undefined ? [] : [[name, text]];
  });
  return product && apply(step, build, activation, { inputs: [product], attributes });
}

/**
 * Two values are added, with a stored bias or without, and the sum is normalised: its first output. The fourth is the sum.
 *
 * @param parameters Positions of scale and bias of the normalisation.
 */
export const skipNormalization =
  (operator: string, parameters: readonly number[], biasAt: number): Rule =>
  (step, build) => {
    const [input, skip] = [step.inputs.get(0), step.inputs.get(1)];
    const bias = step.weights.get(biasAt);
    if (input === undefined || skip === undefined || step.inputs.size > 2) return undefined;
    const alone = { ...step, readers: [1] };
    const [added] =
      bias === undefined ? [input] : apply(alone, build, 'Add', { inputs: [input], weights: [[1, bias]] });
    if (added === undefined) return undefined;
    const readers = [1 + (step.readers[3] ?? 0)];
    const [sum] = apply({ ...step, readers }, build, 'Add', { inputs: [added, skip] });
    if (sum === undefined) return undefined;
    const weights = parameters.flatMap((position, at): [number, Weight][] => {
      const weight = step.weights.get(position);
      return weight === undefined ? [] : [[at + 1, weight]];
    });
    const epsilon = step.attributes.get('epsilon');
    const [normalized] = apply(step, build, operator, {
      inputs: [sum],
      weights,
      attributes: epsilon === undefined ? [] : [['epsilon', epsilon]],
    });
    if (normalized === undefined) return undefined;
    return [normalized, unknownValue, unknownValue, sum];
  };

/** ONNX's attention: products of queries and keys, their softmax, and its products with the values. */
export const attention: Rule = (step, build) => {
  const { attributes } = step;
  const plain =
    step.readers.slice(1).every((count) => count === 0) &&
    [...step.inputs.keys()].every((position) => position < 4) &&
    ['is_causal', 'softcap'].every((name) => Number(attributes.get(name) ?? '0') === 0);
  const given = [0, 1, 2].map((position) => step.inputs.get(position));
  if (!plain || !given.every((value) => value !== undefined)) return undefined;
  const packed = given[0]?.lengths?.length === 3;
  const heads = Number(attributes.get('q_num_heads'));
  if (packed && !(heads > 0 && Number(attributes.get('kv_num_heads')) === heads)) return undefined;
  const [queries, keys, values] = given.map((value) => (packed ? byHeads(value, heads, build) : value));
  const [of, over] = [queries?.lengths, keys?.lengths];
  if (queries === undefined || keys === undefined || values === undefined) return undefined;
  if (of?.length !== 4 || over?.length !== 4 || values.lengths?.length !== 4) return undefined;
  if (of[1] !== over[1]) return undefined;
  const scale = attributes.get('scale') ?? String(1 / Math.sqrt(of[3] ?? 1));
  const scores = [...of.slice(0, 3), over[2] ?? 1];
  const inner = { ...step, readers: [1], results: [scores] };
  const [product] = apply(inner, build, 'com.microsoft.FusedMatMul', {
    inputs: [queries, keys],
    attributes: [
      ['transB', '1'],
      ['alpha', scale],
    ],
  });
  if (product === undefined) return undefined;
  const mask = step.inputs.get(3);
  const [masked] = mask === undefined ? [product] : apply(inner, build, 'Add', { inputs: [product, mask] });
  const [weights] =
    masked === undefined
      ? []
      : apply(inner, build, 'Softmax', { inputs: [masked], attributes: [['axis', '-1']] });
  if (weights === undefined) return undefined;
  const result = [...of.slice(0, 3), values.lengths[3] ?? 1];
  const [attended] = apply({ ...step, results: [result] }, build, 'MatMul', { inputs: [weights, values] });
  const output = attended === undefined || !packed ? attended : together(attended, step, build);
  return output === undefined ? undefined : [output];
};

/** [batch, positions, heads x width] as [batch, heads, positions, width]. */
function byHeads(value: Value | undefined, heads: number, build: Builder): Value | undefined {
  const [batch = 1, positions = 1, channels = 1] = value?.lengths ?? [];
  if (value === undefined) return undefined;
  const cut = seenAs(value, [batch, positions, heads, channels / heads], build);
  return cut === undefined ? undefined : turnedValue(cut, [0, 2, 1, 3], build);
}

function together(value: Value, { results: [to] }: Step, build: Builder): Value | undefined {
  const turned = turnedValue(value, [0, 2, 1, 3], build);
  return turned === undefined || to === undefined ? undefined : seenAs(turned, to, build);
}

/** GroupNormalization with a scale and a bias a channel, as operator sets from 21 on have it. */
export const groupNormalization: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const groups = Number(step.attributes.get('num_groups'));
  const [scale, bias] = [step.weights.get(1), step.weights.get(2)];
  const channels = input?.lengths?.[1];
  if (
    input === undefined ||
    !(groups > 0) ||
    channels === undefined ||
    countOf(scale?.dims ?? []) !== channels
  )
    return undefined;
  return [normalizedGroups(step, build, input, groups, { scale, bias })];
};

/** Channels seen as groups, each normalised as an instance, as older operator sets write GroupNormalization. */
export const instanceNormalization: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const arrangement = input?.arrangement;
  const groups = input?.lengths?.[1];
  if (input === undefined || arrangement === undefined || groups === undefined) return undefined;
  const [, channels = 1] = arrangement.from;
  // Groups of channels: the elements stay in their order, and each group is whole channels.
  if (!isStill(arrangement) || arrangement.from[0] !== arrangement.to[0] || channels % groups !== 0)
    return undefined;
  const neutral = [step.weights.get(1), step.weights.get(2)].every((weight, at) => {
    const values = weight === undefined ? undefined : wholeOf(weight);
    return values?.every((value) => value === 1 - at) === true;
  });
  if (!neutral) return undefined;
  const whole = {
    ...input,
    arrangement: undefined,
    lengths: arrangement.from,
    dims: build.known.dims(arrangement.from),
  };
  const value = normalizedGroups(step, build, whole, groups, {});
  return [arrangedBy({ ...value, lengths: arrangement.from }, arrangement, build)];
};

function normalizedGroups(
  step: Step,
  build: Builder,
  input: Value,
  groups: number,
  weights: { readonly scale?: Weight | undefined; readonly bias?: Weight | undefined },
): Value {
  const node = build.add({
    step,
    operator: 'GroupNormalization',
    attributes: new Map([
      ['groups', String(groups)],
      ['epsilon', step.attributes.get('epsilon') ?? '0.00001'],
    ]),
    inputs: new Map([[0, input]]),
    weights: new Map(
      (['scale', 'bias'] as const).flatMap((name) => {
        const weight = weights[name];
        return weight === undefined ? [] : [[name, { ...weight, dims: [countOf(weight.dims)] }] as const];
      }),
    ),
  });
  return outputOf(node, step, input.dims);
}

function apply(
  step: Step,
  build: Builder,
  operator: string,
  {
    inputs,
    weights = [],
    attributes = [],
  }: {
    readonly inputs: readonly Value[];
    readonly weights?: readonly (readonly [number, Weight])[];
    readonly attributes?: readonly (readonly [string, string])[];
  },
): readonly Value[] {
  const [readers = 1] = step.readers;
  return build.take({
    ...step,
    operator,
    inputs: new Map(inputs.entries()),
    weights: new Map(weights),
    attributes: new Map(attributes),
    readers: [readers],
    results: step.results.slice(0, 1),
    inputType: undefined,
    numbers: new Map(),
  });
}
