/** Activations by what they do, also where an exporter wrote them out in several nodes. */

import type { Constants } from '../constants.ts';
import type { Node } from '../model.ts';
import { smallValues } from '../tensor-values.ts';
import type { Step } from './step.ts';

const methods: Readonly<Record<string, string>> = {
  Relu: 'relu',
  LeakyRelu: 'leaky relu',
  'com.microsoft.QLinearLeakyRelu': 'leaky relu',
  PRelu: 'prelu',
  Elu: 'elu',
  Selu: 'selu',
  Celu: 'celu',
  Sigmoid: 'sigmoid',
  'com.microsoft.QLinearSigmoid': 'sigmoid',
  HardSigmoid: 'hardsigmoid',
  HardSwish: 'hardswish',
  Swish: 'silu',
  'com.microsoft.QuickGelu': 'silu',
  Gelu: 'gelu',
  'com.microsoft.Gelu': 'gelu',
  'com.microsoft.FastGelu': 'gelu',
  'com.microsoft.BiasGelu': 'gelu',
  Mish: 'mish',
  Softplus: 'softplus',
  Tanh: 'tanh',
  Erf: 'erf',
  Softmax: 'softmax',
  LogSoftmax: 'softmax',
  'com.microsoft.QLinearSoftmax': 'softmax',
};

/** The activation that a node is; `undefined` for what is none. */
export function readActivation(node: Node, operator: string, constants: Constants): string | undefined {
  if (operator === 'Clip') return readClip(node, constants);
  return Object.hasOwn(methods, operator) ? methods[operator] : undefined;
}

/** The activation that onnxruntime's fused convolutions end in. */
export function readFusedActivation({ attributes }: Node): string | undefined {
  const activation = attributes.get('activation');
  if (activation?.kind !== 'string' || !Object.hasOwn(methods, activation.value)) return undefined;
  return methods[activation.value];
}

/** ReLU6, a ReLU, or a clip of some other range. */
function readClip(node: Node, constants: Constants): string {
  const bound = (name: string, position: number): number | undefined => {
    const attribute = node.attributes.get(name);
    if (attribute?.kind === 'float') return attribute.value;
    const constant = constants.get(node.inputs[position] ?? '');
    return constant === undefined ? undefined : smallValues(constant.stored)?.[0];
  };
  const [low, high] = [bound('min', 1), bound('max', 2)];
  if (low === 0 && high === 6) return 'relu6';
  // One that keeps fp16 from overflowing limits nothing else.
  if (low === 0 && (high === undefined || high > 1000)) return 'relu';
  return 'clip';
}

/** What `x` times an activation of `x` is called. */
const products: Readonly<Record<string, string>> = {
  sigmoid: 'silu',
  hardsigmoid: 'hardswish',
  relu6: 'hardswish',
  erf: 'gelu',
  tanh: 'gelu',
};

/**
 * The activation that a multiplication completes: `x` times the sigmoid of `x` is a SiLU.
 *
 * @param factors The steps that are multiplied.
 * @param input Whether the graph's own input is multiplied, too.
 */
export function compositeActivation(
  factors: readonly Step[],
  input: boolean,
): { readonly method: string; readonly sources: readonly Step[]; readonly takesInput: boolean } | undefined {
  if (factors.length > 2) return undefined;
  for (const factor of factors) {
    if (factor.kind !== 'activation' || !Object.hasOwn(products, factor.method)) continue;
    const inner = factor.sources[0];
    const mish = factor.method === 'tanh' && inner?.kind === 'activation' && inner.method === 'softplus';
    const { sources, takesInput } = mish ? inner : factor;
    const others = factors.filter((other) => other !== factor);
    const same = others.length === sources.length && others.every((other) => sources.includes(other));
    if (!same || takesInput !== input) continue;
    return { method: mish ? 'mish' : (products[factor.method] ?? factor.method), sources, takesInput };
  }
  return undefined;
}
