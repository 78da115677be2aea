/** Activations that exporters of older operator sets write as several operators: a value times a gate made of it. */

import { numberText } from '../attribute-text.ts';
import type { NormalNode, NormalSource } from './normal-graph.ts';
import {
  type Builder,
  constantOf,
  isPending,
  isSameSource,
  isSquareOf,
  onlySource,
  outputOf,
  producerOf,
  type Rule,
  type Step,
  settingOf,
  type Value,
} from './step.ts';

/** What a gate makes of the value that it multiplies, and the constant that the product is multiplied with. */
type Gate = {
  readonly of: NormalSource;
  readonly operator: string;
  readonly approximate?: string;
  /** Of `x * Sigmoid(alpha * x)`, where it is not 1. */
  readonly alpha?: number;
  readonly factor: number;
};

/**
 * `x * Sigmoid(x)`, `x * Tanh(Softplus(x))`, `x * HardSigmoid(x)`, `x * Clip(x + 3, 0, 6) / 6`, and GELU by the error function or by tanh
 * (Hendrycks & Gimpel 2016, arXiv 1606.08415), their constants multiplied in wherever an exporter put them.
 */
export const gated: Rule = (step, build) => {
  for (const { left, right, factor, dims } of productsOf(step)) {
    for (const [value, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const gate = gateOf(other.source);
      if (gate === undefined || !isSameSource(gate.of, value.source)) continue;
      if (!isNear(factor * value.factor * other.factor, gate.factor)) continue;
      return activation(gate, { source: value.source, exclusive: false, dims }, step, build);
    }
  }
  return undefined;
};

/** A source and a constant that it is multiplied with. */
type Factor = { readonly source: NormalSource; readonly factor: number };
type Product = {
  readonly left: Factor;
  readonly right: Factor;
  readonly factor: number;
  readonly dims: Value['dims'];
};

/** The ways to read the step as a product of two values and a constant. */
function productsOf(step: Step): readonly Product[] {
  const [first, second] = [...step.inputs.values()];
  if (first === undefined || isPending(first) || (second !== undefined && isPending(second))) return [];
  if (step.weights.size > 0 || step.inputs.size > 2) return [];
  const { dims } = first;
  if (second !== undefined) return step.operator === 'Mul' ? pairs(first.source, second.source, 1, dims) : [];
  const constant = settingOf(step, 1) ?? (step.operator === 'Mul' ? settingOf(step, 0) : undefined);
  const product = producerOf(first);
  const [left, right] = [product?.sources.get(0), product?.sources.get(1)];
  if (constant === undefined || product?.operator !== 'Mul' || left === undefined || right === undefined)
    return [];
  return pairs(left, right, step.operator === 'Div' ? 1 / constant : constant, dims);
}

function pairs(
  left: NormalSource,
  right: NormalSource,
  factor: number,
  dims: Value['dims'],
): readonly Product[] {
  return multiples(left).flatMap((one) =>
    multiples(right).map((other) => ({ left: one, right: other, factor, dims })),
  );
}

/** The source itself, and what it is a multiple of. */
function multiples(source: NormalSource): readonly Factor[] {
  const node = producerOf(source);
  const inner = node === undefined ? undefined : onlySource(node);
  const constant = node === undefined ? undefined : constantOf(node);
  const itself = { source, factor: 1 };
  if (node === undefined || inner === undefined || constant === undefined) return [itself];
  if (node.operator === 'Mul') return [itself, { source: inner, factor: constant.value }];
  return node.operator === 'Div' && constant.position === 1
    ? [itself, { source: inner, factor: 1 / constant.value }]
    : [itself];
}

function gateOf(source: NormalSource): Gate | undefined {
  const node = producerOf(source);
  const inner = node === undefined ? undefined : onlySource(node);
  if (node === undefined || inner === undefined) return undefined;
  const number = (name: string): number => Number(node.attributes.get(name));
  switch (node.operator) {
    case 'Sigmoid': {
      const [, scaled] = multiples(inner);
      return scaled === undefined
        ? { of: inner, operator: 'Swish', factor: 1 }
        : { of: scaled.source, operator: 'Swish', alpha: scaled.factor, factor: 1 };
    }
    case 'HardSigmoid':
      return Math.abs(number('alpha') - 1 / 6) < 1e-4 && number('beta') === 0.5
        ? { of: inner, operator: 'HardSwish', factor: 1 }
        : undefined;
    case 'Clip': {
      const of = number('min') === 0 && number('max') === 6 ? plus(inner, 3) : undefined;
      return of === undefined ? undefined : { of, operator: 'HardSwish', factor: 1 / 6 };
    }
    case 'Tanh': {
      const softplus = producerOf(inner);
      const of = softplus?.operator === 'Softplus' ? onlySource(softplus) : undefined;
      return of === undefined ? undefined : { of, operator: 'Mish', factor: 1 };
    }
    case 'Add':
      return constantOf(node)?.value === 1 ? normalGate(producerOf(inner)) : undefined;
    default:
      return undefined;
  }
}

/** The value that a constant is added to. */
function plus(source: NormalSource, constant: number): NormalSource | undefined {
  const node = producerOf(source);
  return node?.operator === 'Add' && constantOf(node)?.value === constant ? onlySource(node) : undefined;
}

/** `1 +` this is twice the normal distribution: `Erf(x / sqrt(2))`, or its approximation by tanh. */
function normalGate(node: NormalNode | undefined): Gate | undefined {
  const inner = node === undefined ? undefined : onlySource(node);
  if (node === undefined || inner === undefined) return undefined;
  const scale = node.operator === 'Erf' ? Math.SQRT1_2 : Math.sqrt(2 / Math.PI);
  const scaled = multiples(inner).find(({ factor }) => isNear(factor, scale))?.source;
  if (scaled === undefined) return undefined;
  if (node.operator === 'Erf') return { of: scaled, operator: 'Gelu', approximate: 'none', factor: 0.5 };
  const of = node.operator === 'Tanh' ? withCube(scaled) : undefined;
  return of === undefined ? undefined : { of, operator: 'Gelu', approximate: 'tanh', factor: 0.5 };
}

/** `x` of `x + 0.044715 x^3`. */
function withCube(source: NormalSource): NormalSource | undefined {
  const sum = producerOf(source);
  if (sum?.operator !== 'Add') return undefined;
  const terms = [sum.sources.get(0), sum.sources.get(1)];
  return terms.find((x, at) => {
    const other = terms[1 - at];
    if (x === undefined || other === undefined) return false;
    const cube = multiples(other).find(({ factor }) => isNear(factor, 0.044715));
    return cube !== undefined && isCubeOf(producerOf(cube.source), x);
  });
}

function isCubeOf(node: NormalNode | undefined, x: NormalSource): boolean {
  if (node?.operator === 'Pow') return constantOf(node)?.value === 3 && isSameSource(node.sources.get(0), x);
  const factors = node?.operator === 'Mul' ? [node.sources.get(0), node.sources.get(1)] : [];
  return factors.some((square, at) => isSquareOf(producerOf(square), x) && isSameSource(factors[1 - at], x));
}

/** As near as constants are written, in float16, too. */
function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) < 2e-3 * expected;
}

function activation(
  { operator, approximate, alpha = 1 }: Pick<Gate, 'operator' | 'approximate' | 'alpha'>,
  value: Value,
  step: Step,
  build: Builder,
): readonly Value[] {
  const attributes = new Map(approximate === undefined ? [] : [['approximate', approximate]]);
  // As near as it is written in float16.
  if (Math.abs(alpha - 1) > 1e-3) attributes.set('alpha', numberText(Number(alpha.toPrecision(3))));
  const node = build.add({ step, operator, attributes, inputs: new Map([[0, value]]) });
  return [outputOf(node, step, value.dims)];
}

/** An operator of one input under ONNX's own name for it. */
const namedActivation =
  (operator: string, approximate?: string): Rule =>
  (step, build) => {
    const input = step.inputs.get(0);
    if (input === undefined || step.inputs.size > 1 || step.weights.size > 0) return undefined;
    return activation(
      { operator, ...(approximate === undefined ? {} : { approximate }) },
      input,
      step,
      build,
    );
  };

export const hardSwish = namedActivation('HardSwish');
/** Of onnxruntime's own operators. */
export const runtimeGelu = namedActivation('Gelu', 'none');
export const fastGelu = namedActivation('Gelu', 'tanh');

/** `x * Sigmoid(alpha * x)`: SiLU for an alpha of 1. */
export const quickGelu: Rule = (step, build) => {
  const input = step.inputs.get(0);
  const alpha = Number(step.attributes.get('alpha') ?? '1');
  if (input === undefined || step.inputs.size > 1 || !Number.isFinite(alpha)) return undefined;
  return activation({ operator: 'Swish', alpha }, input, step, build);
};

/** Element-wise operators that do nothing: plus 0, times 1. */
export function isNeutral(step: Step): boolean {
  const setting = settingOf(step, 1) ?? settingOf(step, 0);
  if (setting === undefined || step.inputs.size !== 1 || step.weights.size > 0) return false;
  if (step.operator === 'Add') return setting === 0;
  if (step.operator === 'Mul') return setting === 1;
  const right = settingOf(step, 1);
  return (step.operator === 'Sub' && right === 0) || (step.operator === 'Div' && right === 1);
}
