/** `Add`, `Sub`, `Mul`, `Div` and `Sum`: biases and scales written as nodes of their own. */

import { type Affine, fold, normalization, type Vector } from './affine.ts';
import { makerOf, outputOf, type Rule, type Step, settingOf, type Value } from './step.ts';
import { countOf, wholeOf } from './weight.ts';

/** `Add`, `Sub`, `Mul` and `Div` with a constant that is one number, or one a channel. */
export const arithmetic: Rule = (step, build) => {
  const operand = operandOf(step);
  if (operand === undefined) return undefined;
  const { input, values, precision, dims, side } = operand;
  const affine = affineOf(step.operator, values, side, precision);
  if (affine === undefined) return undefined;
  const channels = countOf(dims);
  if (channels === 1 || liesOnChannels(input, dims)) {
    const folded = fold(step, input, affine, channels);
    if (folded !== undefined) return folded;
  }
  // A layer that only scales the channels of an image, as Caffe2 writes BatchNormalization.
  const rank = input.dims?.length ?? dims.length;
  const alone = step.operator === 'Mul' && channels > 1 && rank >= 4 && dims.length >= rank - 1;
  const onAxis1 =
    dims.length >= 3 && dims.every((size, axis) => size === 1 || axis === dims.length - rank + 1);
  return alone && onAxis1 ? normalization(step, build, input, affine, channels) : undefined;
};

type Operand = {
  readonly input: Value;
  readonly values: Vector;
  readonly precision: string;
  readonly dims: readonly number[];
  /** Which operand is the constant. */
  readonly side: 'left' | 'right';
};

function operandOf(step: Step): Operand | undefined {
  for (const [position, side] of [
    [1, 'right'],
    [0, 'left'],
  ] as const) {
    const input = step.inputs.get(1 - position);
    if (input === undefined || step.inputs.size !== 1) continue;
    const weight = step.weights.get(position);
    const setting = settingOf(step, position);
    if (weight !== undefined) {
      return { input, values: () => wholeOf(weight), precision: weight.precision, dims: weight.dims, side };
    }
    if (setting !== undefined) {
      return { input, values: () => [setting], precision: 'float32', dims: [], side };
    }
  }
  return undefined;
}

function affineOf(
  operator: string,
  values: Vector,
  side: 'left' | 'right',
  precision: string,
): Affine | undefined {
  const mapped =
    (change: (value: number) => number): Vector =>
    () => {
      const known = values();
      return known === undefined ? undefined : Float64Array.from(known, change);
    };
  switch (operator) {
    case 'Add':
    case 'Sum':
      return { shift: values, precision };
    case 'Mul':
      return { factor: values, precision };
    case 'Sub':
      return side === 'right'
        ? { shift: mapped((value) => -value), precision }
        : { factor: () => [-1], shift: values, precision };
    case 'Div':
      return side === 'right' ? { factor: mapped((value) => 1 / value), precision } : undefined;
    default:
      return undefined;
  }
}

/** Whether a constant of these dimensions has its numbers where the channels of what made the value lie. */
function liesOnChannels(input: Value, dims: readonly number[]): boolean {
  const maker = makerOf(input);
  if (maker === undefined) return false;
  const fromEnd = (axis: number): number => dims.length - 1 - axis;
  const at = dims.findIndex((size) => size > 1);
  if (maker.operator === 'Linear') return fromEnd(at) === 0;
  const rank =
    maker.operator === 'Conv' ? maker.weights.get('weight')?.dims.length : (input.dims?.length ?? 4);
  return fromEnd(at) === (rank ?? 4) - 2 && dims.length <= (rank ?? 4);
}

/** A sum of two is an addition. */
export const sum: Rule = (step, build) => {
  const [left, right] = [step.inputs.get(0), step.inputs.get(1)];
  if (left === undefined || right === undefined || step.inputs.size > 2 || step.weights.size > 0)
    return undefined;
  const node = build.add({ step, operator: 'Add', inputs: step.inputs });
  return [outputOf(node, step, left.dims)];
};
