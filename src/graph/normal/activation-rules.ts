/** Activations that exporters of older operator sets write as several operators. */

import { type Builder, makerOf, outputOf, type Rule, type Step, settingOf, type Value } from './step.ts';

/** `x * Sigmoid(x)` and `x * HardSigmoid(x)`. */
export const gated: Rule = (step, build) => {
  const [left, right] = [step.inputs.get(0), step.inputs.get(1)];
  if (left === undefined || right === undefined) return undefined;
  for (const [gate, value] of [
    [right, left],
    [left, right],
  ] as const) {
    const maker = makerOf(gate);
    const before = maker?.sources.get(0);
    if (maker === undefined || before === undefined || !isSame(before, value)) continue;
    if (maker.operator === 'Sigmoid') return activation('Swish', value, step, build);
    const [alpha, beta] = [Number(maker.attributes.get('alpha')), Number(maker.attributes.get('beta'))];
    const hard = maker.operator === 'HardSigmoid' && Math.abs(alpha - 1 / 6) < 1e-4 && beta === 0.5;
    if (hard) return activation('HardSwish', value, step, build);
  }
  return undefined;
};

function isSame(source: Value['source'], { source: other, perm }: Value): boolean {
  if (perm !== undefined) return false;
  if (source.kind === 'input' && other.kind === 'input') return source.position === other.position;
  return (
    source.kind === 'node' &&
    other.kind === 'node' &&
    source.from === other.from &&
    source.output === other.output
  );
}

function activation(operator: string, value: Value, step: Step, build: Builder): readonly Value[] {
  const node = build.add({ step, operator, attributes: new Map(), inputs: new Map([[0, value]]) });
  return [outputOf(node, step, value.dims)];
}

export const hardSwish: Rule = (step, build) => {
  const input = step.inputs.get(0);
  return input === undefined ? undefined : activation('HardSwish', input, step, build);
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
