/**
 * An order of a value's elements: what any chain of Reshape, Flatten, Squeeze, Unsqueeze and Transpose comes to. The
 * value's lengths are cut into factors that the chain moves as a whole, as einops writes them: `t (a h d) -> a h t d`
 * (Rogozhnikov 2022, Einops, ICLR). Two chains that do the same have one arrangement, however they are written.
 */

import type { Lengths } from './known-lengths.ts';
import { fromFront } from './step.ts';
import { countOf } from './weight.ts';

export type Arrangement = {
  /** Lengths of the value that is arranged. */
  readonly from: Lengths;
  /** Lengths as the reader sees them. */
  readonly to: Lengths;
  /** Factors of `from`, in its order, none of them 1. */
  readonly factors: Lengths;
  /** Which factor stands at each place of `to`. */
  readonly order: readonly number[];
};

/** A hostile file could cut a value again and again. */
const mostFactors = 32;

export function unarranged(lengths: Lengths): Arrangement {
  const factors = lengths.filter((length) => length !== 1);
  return { from: lengths, to: lengths, factors, order: [...factors.keys()] };
}

/** Read with other lengths; `undefined` where no cut of the factors comes to them. */
export function reshaped(arrangement: Arrangement, to: Lengths): Arrangement | undefined {
  const order: { readonly factor: number; readonly length: number }[] = [];
  const rest = arrangement.order.map((factor) => ({ factor, length: arrangement.factors[factor] ?? 1 }));
  for (const length of to) {
    let wanted = length;
    while (wanted > 1) {
      const next = rest.shift();
      if (next === undefined) return undefined;
      if (wanted % next.length === 0) {
        order.push(next);
        wanted /= next.length;
      } else if (next.length % wanted === 0) {
        order.push({ factor: next.factor, length: wanted });
        rest.unshift({ factor: next.factor, length: next.length / wanted });
        wanted = 1;
      } else return undefined;
    }
    if (wanted !== 1) return undefined;
  }
  if (rest.length > 0 || order.length > mostFactors) return undefined;
  // Parts of one factor keep its place in the value, the first part first: they are met in that order.
  const parts = order.map((part, place) => ({ ...part, place }));
  const sorted = parts.toSorted((a, b) => a.factor - b.factor || a.place - b.place);
  const indexOf = new Map(sorted.map(({ place }, index) => [place, index]));
  return {
    from: arrangement.from,
    to,
    factors: sorted.map(({ length }) => length),
    order: parts.map(({ place }) => indexOf.get(place) ?? place),
  };
}

/** Its dimensions in another order. */
export function turned(arrangement: Arrangement, perm: readonly number[]): Arrangement {
  const groups = groupsOf(arrangement);
  return {
    ...arrangement,
    to: perm.map((axis) => arrangement.to[axis] ?? 1),
    order: perm.flatMap((axis) => groups[axis] ?? []),
  };
}

/** The factors that each dimension of `to` is made of. */
export function groupsOf({ to, factors, order }: Arrangement): readonly (readonly number[])[] {
  let at = 0;
  return to.map((length) => {
    const group: number[] = [];
    let left = length;
    while (left > 1 && at < order.length) {
      const factor = order[at] ?? 0;
      group.push(factor);
      left /= factors[factor] ?? left;
      at += 1;
    }
    return group;
  });
}

/** Whether all elements stay where they are in memory. */
export function isStill({ order }: Arrangement): boolean {
  return order.every((factor, at) => factor === at);
}

/** Whether the last dimension is the value's own last one: what works along it does not notice the arrangement. */
export function keepsLast(arrangement: Arrangement): boolean {
  const last = arrangement.from.at(-1);
  if (last === undefined || last === 1 || arrangement.to.at(-1) !== last) return false;
  const group = groupsOf(arrangement).at(-1) ?? [];
  const first = arrangement.factors.length - group.length;
  return group.every((factor, at) => factor === first + at);
}

/** The value's own axis that an axis of the arrangement is the whole of, if there is one. */
export function ownAxis(arrangement: Arrangement, axis: number): number | undefined {
  const { to, from } = arrangement;
  const at = fromFront(axis, to.length);
  const group = groupsOf(arrangement)[at];
  if (group === undefined || group.length === 0) return undefined;
  const own = groupsOf(unordered(arrangement)).findIndex((other) => other.join() === group.join());
  return own >= 0 && from[own] === to[at] ? own : undefined;
}

/** The same arrangement of a value that has another length along its last dimension, where `keepsLast`. */
export function withLast(arrangement: Arrangement, length: number): Arrangement | undefined {
  const group = groupsOf(arrangement).at(-1) ?? [];
  const kept = arrangement.factors.length - group.length;
  const order = arrangement.order.slice(0, arrangement.order.length - group.length);
  return {
    from: [...arrangement.from.slice(0, -1), length],
    to: [...arrangement.to.slice(0, -1), length],
    factors: [...arrangement.factors.slice(0, kept), ...(length === 1 ? [] : [length])],
    order: length === 1 ? order : [...order, kept],
  };
}

/** The arrangement with factors that stay side by side as one; of two that do the same, the same one. */
export function merged({ factors, order, ...rest }: Arrangement): Arrangement {
  const runs: number[][] = [];
  for (const factor of order) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === factor - 1) run.push(factor);
    else runs.push([factor]);
  }
  const sorted = runs.toSorted(([a = 0], [b = 0]) => a - b);
  return {
    ...rest,
    factors: sorted.map((run) => countOf(run.map((factor) => factors[factor] ?? 1))),
    order: runs.map((run) => sorted.indexOf(run)),
  };
}

/** The lengths of the runs of factors that move together, and after them the last dimension. */
export function runsBeforeLast(arrangement: Arrangement): Lengths {
  const last = groupsOf(arrangement).at(-1)?.length ?? 0;
  const order = arrangement.order.slice(0, arrangement.order.length - last);
  const runs: number[] = [];
  order.forEach((factor, at) => {
    const length = arrangement.factors[factor] ?? 1;
    if (at > 0 && order[at - 1] === factor - 1) runs.push((runs.pop() ?? 1) * length);
    else runs.push(length);
  });
  return [...runs, arrangement.to.at(-1) ?? 1];
}

/** Lengths without those before the first that is not 1, or without a batch. */
export function withoutBatch(lengths: Lengths, batch: number): Lengths {
  if (batch !== 1) return lengths[0] === batch ? lengths.slice(1) : lengths;
  const first = lengths.findIndex((length) => length !== 1);
  return first < 0 ? [] : lengths.slice(first);
}

/** Whether the reader sees the value as it is, but for dimensions of length 1 before all others. */
export function changesNothing(arrangement: Arrangement, batch: number): boolean {
  const { from, to } = arrangement;
  return isStill(arrangement) && withoutBatch(from, batch).join() === withoutBatch(to, batch).join();
}

/** Whether two values are arranged alike. */
export function isSameArrangement(one: Arrangement, other: Arrangement): boolean {
  const [a, b] = [merged(one), merged(other)];
  return (
    a.order.join() === b.order.join() &&
    a.factors.join() === b.factors.join() &&
    a.from.join() === b.from.join() &&
    a.to.join() === b.to.join()
  );
}

/** As a transposition of the value's own dimensions, where it is one. */
export function asPermutation(arrangement: Arrangement): readonly number[] | undefined {
  const { from, to } = arrangement;
  if (from.length !== to.length) return undefined;
  const places = groupsOf(arrangement);
  const own = groupsOf(unordered(arrangement));
  const free = new Set(from.keys());
  const perm: number[] = [];
  for (const [at, group] of places.entries()) {
    const axis = own.findIndex(
      (other, index) =>
        free.has(index) && other.join() === group.join() && (group.length > 0 || from[index] === to[at]),
    );
    if (axis < 0) return undefined;
    free.delete(axis);
    perm.push(axis);
  }
  return perm;
}

/** The value's own dimensions as groups of the same factors. */
function unordered({ from, factors }: Arrangement): Arrangement {
  return { from, to: from, factors, order: [...factors.keys()] };
}

export type Cut = {
  /** The value's lengths, the one that is cut perhaps as a product of several. */
  readonly shape: Lengths;
  readonly axis: number;
  readonly start: number;
  readonly end: number;
  /** Of what is cut out. */
  readonly arrangement: Arrangement;
};

/**
 * A stretch of one dimension as a stretch of the value as it was made, in one way for all ways to see the value, and
 * the arrangement of what is cut out. `undefined` where the dimension does not lie in one piece.
 */
export function cut(arrangement: Arrangement, axis: number, start: number, size: number): Cut | undefined {
  const group = groupsOf(arrangement)[axis];
  const [first] = group ?? [];
  if (group === undefined || first === undefined) return undefined;
  if (!group.every((factor, at) => factor === first + at)) return undefined;
  const { from, factors, order, to } = arrangement;
  // What is cut into its largest equal parts is cut in one way only.
  const length = countOf(group.map((factor) => factors[factor] ?? 1));
  const part = greatestDivisor(greatestDivisor(length, size), start);
  const whole = {
    before: countOf(factors.slice(0, first)),
    length: length / part,
    after: countOf(factors.slice(first + group.length)) * part,
  };
  const { shape, at, unit } = placeOf(from, whole);
  const made = shape.with(at, (size / part) * unit);
  const left = factors.toSpliced(first, group.length, size);
  const seen = order.flatMap((factor): readonly number[] => {
    if (factor > first && factor < first + group.length) return [];
    return [factor <= first ? factor : factor - group.length + 1];
  });
  const rest = refined({ from: made, to: to.with(axis, size), factors: left, order: seen });
  if (rest === undefined) return undefined;
  return {
    shape,
    axis: at,
    start: (start / part) * unit,
    end: ((start + size) / part) * unit,
    arrangement: rest,
  };
}

type Stretch = { readonly before: number; readonly length: number; readonly after: number };

/**
 * Where in lengths a dimension of `length` with so many elements before and after it lies: in one of them, whose parts
 * of `unit` elements it counts; or, where it is only a part of one, or of several, in finer lengths.
 */
function placeOf(
  from: Lengths,
  { before, length, after }: Stretch,
): { readonly shape: Lengths; readonly at: number; readonly unit: number } {
  let outside = 1;
  for (const [at, own] of from.entries()) {
    const leading = before / outside;
    const unit = own / (leading * length);
    if (own > 1 && Number.isInteger(leading) && Number.isInteger(unit)) {
      if (leading === 1) return { shape: from, at, unit };
      const parts = [leading, length, ...(unit === 1 ? [] : [unit])];
      return { shape: from.toSpliced(at, 1, ...parts), at: at + 1, unit: 1 };
    }
    outside *= own;
  }
  const around = before === 1 ? [] : [before];
  return { shape: [...around, length, ...(after === 1 ? [] : [after])], at: around.length, unit: 1 };
}

/** With factors that `from` is made of; `undefined` where they don't fit into one another. */
function refined({ from, to, factors, order }: Arrangement): Arrangement | undefined {
  const lengths = from.filter((length) => length !== 1);
  const parts = factors.map((): number[] => []);
  let [rest, at] = [lengths[0] ?? 1, 0];
  for (const [factor, size] of factors.entries()) {
    for (let left = size; left > 1; ) {
      if (rest === 1) {
        at += 1;
        rest = lengths[at] ?? 1;
      }
      const part = greatestDivisor(left, rest);
      // The smaller of the two has to go into the other.
      if (part !== Math.min(left, rest) || part === 1) return undefined;
      parts[factor]?.push(part);
      left /= part;
      rest /= part;
    }
  }
  const starts = parts.map((_, factor) => parts.slice(0, factor).flat().length);
  return {
    from,
    to,
    factors: parts.flat(),
    order: order.flatMap((factor) => (parts[factor] ?? []).map((_, index) => (starts[factor] ?? 0) + index)),
  };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
