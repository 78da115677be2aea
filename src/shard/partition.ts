/**
 * Who measures what: a partition that is the same in every job, because it follows from the costs alone, and even by
 * cost: the dearest first, each to whoever has least so far (Graham, R. L. (1969), SIAM J. Appl. Math. 17, 416-429: no
 * shard gets more than 4/3 of the best possible).
 */

/** @param costs any unit. @returns for every item its shard, from 0. */
export function partition(costs: ArrayLike<number>, count: number): Uint16Array {
  const owners = new Uint16Array(costs.length);
  const order = Uint32Array.from({ length: costs.length }, (_, i) => i);
  order.sort((a, b) => costs[b]! - costs[a]! || a - b);
  const loads = new Float64Array(count);
  const sizes = new Uint32Array(count);
  for (const item of order) {
    let least = 0;
    for (let shard = 1; shard < count; shard++) {
      const lighter = loads[shard]! - loads[least]!;
      if (lighter < 0 || (lighter === 0 && sizes[shard]! < sizes[least]!)) least = shard;
    }
    owners[item] = least;
    loads[least]! += costs[item]!;
    sizes[least]!++;
  }
  return owners;
}

/** Most examples that all shards measure, so that shards on different processors can be held against each other. */
const MOST_SHARED = 16;
/** They cost no shard more than this part of its own examples, but for one example. */
const SHARED_PART = 0.02;

/** Positions of the examples that every shard measures: spread over all. None for a single shard. */
export function sharedPositions(size: number, count: number): readonly number[] {
  if (count < 2 || size === 0) return [];
  const wanted = Math.min(MOST_SHARED, size, Math.max(1, Math.floor((size / count) * SHARED_PART)));
  return Array.from({ length: wanted }, (_, i) => Math.floor(((i + 0.5) * size) / wanted));
}
