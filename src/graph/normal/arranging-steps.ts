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
export function arrangingSteps(whole: Arrangement, { batch, text }: KnownLengths): readonly ArrangingStep[] {
  if (changesNothing(whole, batch)) return [];
  const arrangement = unbatched(whole, batch);
  const { from, to } = arrangement;
  const reshape = (lengths: Lengths): ArrangingStep => ({
    operator: 'Reshape',
    name: 'shape',
    text: ['0', ...lengths.map(text)].join(','),
  });
  const transpose = (order: readonly number[]): ArrangingStep => ({
    operator: 'Transpose',
    name: 'perm',
    text: [0, ...order.map((axis) => axis + 1)].join(','),
  });
  if (isStill(arrangement)) return [reshape(to)];
  const perm = asPermutation(arrangement);
  if (perm !== undefined) return [transpose(perm)];
  const { factors, order } = merged(arrangement);
  const own = from.filter((length) => length !== 1);
  const made = order.map((factor) => factors[factor] ?? 1);
  return [
    ...(own.join() === factors.join() ? [] : [reshape(factors)]),
    transpose(order),
    ...(to.join() === made.join() ? [] : [reshape(to)]),
  ];
}

/** The arrangement of each example, where no example is mixed with others. */
function unbatched(arrangement: Arrangement, batch: number): Arrangement {
  const { from, to, factors, order } = arrangement;
  const [ours, theirs] = [withoutBatch(from, batch), withoutBatch(to, batch)];
  if (batch === 1) return { ...arrangement, from: ours, to: theirs };
  const apart = from[0] === batch && to[0] === batch && factors[0] === batch && order[0] === 0;
  if (!apart) return arrangement;
  return { from: ours, to: theirs, factors: factors.slice(1), order: order.slice(1).map((at) => at - 1) };
}

/** In which order a reader finds the elements of a value, as a text; empty where they are not moved. */
export function orderText(value: Value | undefined): string {
  if (value === undefined || !isPending(value) || movesNothing(value)) return '';
  const arrangement = arrangementOf(value);
  if (arrangement === undefined) return (value.perm ?? []).join(',');
  const { factors, order } = merged(arrangement);
  return isStill(arrangement) ? '' : `${factors.join(',')} ${order.join(',')}`;
}
