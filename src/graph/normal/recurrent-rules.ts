/** LSTM, GRU and RNN: a state of zeros at the start is none, and quantised weights are those that they stand for. */

import type { Rule, Step } from './step.ts';
import { countOf, dequantizedBy, isZero, transposed, type Weight } from './weight.ts';

/** Positions of the states at the start. */
const initialStates = [5, 6];

/** Without states of zeros at the start: they are what an operator without any begins with. */
export const recurrent: Rule = (step, build) => {
  const zeros = initialStates.filter((position) => isZero(step.weights.get(position)));
  if (zeros.length === 0) return undefined;
  const weights = new Map([...step.weights].filter(([position]) => !zeros.includes(position)));
  return build.take({ ...step, weights });
};

/** onnxruntime's LSTM of stored codes, its matrices with the inputs before the outputs. */
export const quantizedLstm: Rule = (step, build) => {
  const [weight, recurrence] = [matrix(step, 1, 8), matrix(step, 2, 10)];
  if (weight === undefined || recurrence === undefined) return undefined;
  const others = [...step.weights].filter(([position]) => position > 2 && position < 8);
  const weights = new Map([[1, weight] as const, [2, recurrence] as const, ...others]);
  return build.take({ ...step, operator: 'LSTM', weights });
};

function matrix({ weights }: Step, position: number, scaleAt: number): Weight | undefined {
  const [codes, scale] = [weights.get(position), weights.get(scaleAt)];
  if (codes?.dims.length !== 3 || scale === undefined) return undefined;
  // A scale a direction, or one for all.
  if (countOf(scale.dims) !== 1 && countOf(scale.dims) !== codes.dims[0]) return undefined;
  return transposed(dequantizedBy(codes, scale, weights.get(scaleAt + 1), 0), [0, 2, 1]);
}
