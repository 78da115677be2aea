/** An arrangement as the nodes that make it. */

import {
  type Arrangement,
  asPermutation,
  changesNothing,
  isStill,
  merged,
  withoutBatch,
} from './arrangement.ts';
import { arrangementOf } from './arrangement-rules.ts';
import type { KnownLengths, Lengths } from './known-lengths.ts';
import { movesNothing } from './layout-rules.ts';
import { isPending, type Value } from './step.ts';

export type ArrangingStep = {
  readonly operator: 'Reshape' | 'Transpose';
  readonly name: 'shape' | 'perm';
  readonly text: string;
};

/** The nodes that make an arrangement: the value cut into factors, these turned, and put together. */
export function arrangingSteps(arrangement: Arrangement, known: KnownLengths): readonly ArrangingStep[] {
  const { batch, shapeText } = known;
  if (changesNothing(arrangement, batch)) return [];
  const [from, to] = [withoutBatch(arrangement.from, batch), withoutBatch(arrangement.to, batch)];
  const reshape = (lengths: Lengths): ArrangingStep => ({
    operator: 'Reshape',
    name: 'shape',
    text: shapeText(lengths),
  });
  const transpose = (order: readonly number[]): ArrangingStep => ({
    operator: 'Transpose',
    name: 'perm',
    text: [0, ...order.map((axis) => axis + 1)].join(','),
  });
  if (isStill(arrangement)) return [reshape(arrangement.to)];
  const perm = asPermutation({ ...arrangement, from, to });
  if (perm !== undefined) return [transpose(perm)];
  const { factors, order } = merged(arrangement);
  const own = arrangement.from.filter((length) => length !== 1);
  const made = order.map((factor) => factors[factor] ?? 1);
  return [
    ...(own.join() === factors.join() ? [] : [reshape(factors)]),
    transpose(order),
    ...(withoutBatch(arrangement.to, batch).join() === made.join() ? [] : [reshape(arrangement.to)]),
  ];
}

/** In which order a reader finds the elements of a value, as a text; empty where they are not moved. */
export function orderText(value: Value | undefined): string {
  if (value === undefined || !isPending(value) || movesNothing(value)) return '';
  const arrangement = arrangementOf(value);
  if (arrangement === undefined) return (value.perm ?? []).join(',');
  const { factors, order } = merged(arrangement);
  return isStill(arrangement) ? '' : `${factors.join(',')} ${order.join(',')}`;
}
