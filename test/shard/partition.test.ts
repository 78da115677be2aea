import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partition, sharedPositions } from '../../src/shard/partition.ts';

const costs = fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 300 });
const count = fc.integer({ min: 1, max: 256 });

it('is even by cost: no two shards differ by more than the dearest item', () => {
  fc.assert(
    fc.property(costs, count, (costs, count) => {
      const loads = new Array<number>(count).fill(0);
      for (const [item, owner] of partition(costs, count).entries()) loads[owner]! += costs[item]!;
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(0, ...costs));
    }),
  );
});

it('gives every item to one shard, the same in every job', () => {
  fc.assert(
    fc.property(costs, count, (costs, count) => {
      const owners = partition(costs, count);
      expect(owners).toHaveLength(costs.length);
      expect(owners.every((owner) => owner < count)).toBe(true);
      expect(partition(costs, count)).toEqual(owners);
    }),
  );
});

it('shares so few examples that shards cost hardly more, and at least one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 2, max: 256 }), (size, count) => {
      const shared = sharedPositions(size, count);
      expect(shared.length).toBeGreaterThan(0);
      expect(shared.length).toBeLessThanOrEqual(Math.max(1, (size / count) * 0.02));
      expect(new Set(shared).size).toBe(shared.length);
      expect(shared.every((position) => position < size)).toBe(true);
    }),
  );
  expect(sharedPositions(100, 1)).toEqual([]);
});
