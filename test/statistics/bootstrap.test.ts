import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/measurement/contrast.ts';
import {
  bootstrapInterval,
  countBlocks,
  type Levels,
  meanStatistic,
  quantileStatistic,
} from '../../src/statistics/bootstrap.ts';
import { quantileOfSorted } from '../../src/statistics/quantiles.ts';
import { createRandom, shuffle } from '../../src/statistics/random.ts';

const ofMean = (levels: Levels, seed: number, resamples = 1000) =>
  bootstrapInterval(countBlocks(levels), meanStatistic(levels), { seed, resamples });

/** Standard normal numbers (Box and Muller). */
function normals(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('bootstrap over restarts and blocks', () => {
  it('covers the true mean although noise comes by restart', () => {
    const normal = normals(createRandom(3));
    const runs = 300;
    let covered = 0;
    let coveredFlat = 0;
    for (let run = 0; run < runs; run++) {
      const levels = Array.from({ length: 8 }, () => {
        const restart = normal() * 0.5;
        return Array.from({ length: 5 }, () =>
          Array.from({ length: 10 }, () => 10 + restart + normal() * 0.5),
        );
      });
      const { low, high } = bootstrapInterval(countBlocks(levels), meanStatistic(levels), {
        seed: run,
        resamples: 300,
        quantiles: 'student',
      });
      if (low <= 10 && high >= 10) covered++;
      // The same samples as if all were independent: the mistake that this method is there to avoid.
      const flat = ofMean([levels.flat(2).map((x) => [x])], run, 300);
      if (flat.low <= 10 && flat.high >= 10) coveredFlat++;
    }
    expect(covered / runs).toBeGreaterThan(0.91);
    expect(covered / runs).toBeLessThan(0.98);
    expect(coveredFlat / runs).toBeLessThan(0.6);
  });

  it('covers what shards differ by only if shards are a level', () => {
    const normal = normals(createRandom(29));
    const runs = 300;
    for (const shardCount of [4, 8]) {
      const covered = { shards: 0, pooled: 0 };
      for (let run = 0; run < runs; run++) {
        // Machines differ by as much as processes on one of them, five processes each.
        const shards = Array.from({ length: shardCount * 5 }, (_, i) => Math.floor(i / 5));
        const machines = Array.from({ length: shardCount }, normal);
        const levels = shards.map((shard) => {
          const restart = 10 + machines[shard]! + normal();
          return Array.from({ length: 3 }, () => [restart + normal() * 0.1]);
        });
        const interval = (of: readonly number[] | undefined) =>
          bootstrapInterval(countBlocks(levels), meanStatistic(levels), {
            seed: run,
            resamples: 200,
            quantiles: 'student',
            shards: of,
          });
        const holds = ({ low, high }: { low: number; high: number }) => low <= 10 && high >= 10;
        if (holds(interval(shards))) covered.shards++;
        if (holds(interval(undefined))) covered.pooled++;
      }
      expect(covered.shards / runs).toBeGreaterThan(0.92);
      expect(covered.shards / runs).toBeLessThanOrEqual(1);
      expect(covered.pooled / runs).toBeLessThan(0.8);
    }
  });

  it('covers with few restarts too, if widened for them', () => {
    const normal = normals(createRandom(13));
    const runs = 400;
    const covered = { normal: 0, student: 0 };
    for (let run = 0; run < runs; run++) {
      const levels = Array.from({ length: 4 }, () => {
        const restart = normal();
        return Array.from({ length: 3 }, () => [10 + restart + normal() * 0.1]);
      });
      for (const quantiles of ['normal', 'student'] as const) {
        const { low, high } = bootstrapInterval(countBlocks(levels), meanStatistic(levels), {
          seed: run,
          resamples: 300,
          quantiles,
        });
        if (low <= 10 && high >= 10) covered[quantiles]++;
      }
    }
    // 95 % is wanted; the standard error is a point.
    expect(covered.normal / runs).toBeLessThan(0.92);
    expect(covered.student / runs).toBeGreaterThan(0.92);
  });

  it('is the same for the same seed', () => {
    const levels = [
      [
        [1, 2, 3],
        [2, 3, 4],
      ],
      [[1, 1, 5]],
    ];
    const once = ofMean(levels, 1);
    const twice = ofMean(levels, 1);
    expect(twice).toEqual(once);
  });

  it('knows no bounds from a single block', () => {
    const { value, low, high } = ofMean([[[5, 7]]], 0);
    expect([value, low, high]).toEqual([6, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});

describe('ratio of paired timings', () => {
  it('is not moved by noise that both inferences of a round share', () => {
    const random = createRandom(5);
    const levels = Array.from({ length: 5 }, () =>
      Array.from({ length: 4 }, () => {
        const shared = Array.from({ length: 10 }, () => 5 + 20 * random() ** 4);
        return { first: shared.map((t) => t * 1.1), second: shared };
      }),
    );
    const estimate = ratio({ kind: 'timings', statistic: { kind: 'quantile', q: 0.5 }, levels, seed: 0 })!;
    expect(estimate.value).toBeCloseTo(1.1, 10);
    expect(estimate.high - estimate.low).toBeLessThan(1e-9);
  });
});

describe('quantiles', () => {
  it('interpolate between order statistics', () => {
    expect(quantileOfSorted([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantileOfSorted([1, 2, 3, 4], 1)).toBe(4);
    expect(quantileOfSorted([7], 0.99)).toBe(7);
  });

  it('of weighted blocks are those of the blocks written out', () => {
    const blocks = fc.array(
      fc.tuple(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 }), fc.nat({ max: 3 })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(blocks, fc.double({ min: 0, max: 1, noNaN: true }), (weighted, q) => {
        const statistic = quantileStatistic([weighted.map(([block]) => block)], q);
        const writtenOut = weighted.flatMap(([block, weight]) =>
          Array.from({ length: weight }, () => block).flat(),
        );
        const value = statistic(Uint32Array.from(weighted, ([, weight]) => weight));
        if (writtenOut.length === 0) expect(value).toBeNaN();
        else
          expect(value).toBeCloseTo(
            quantileOfSorted(
              writtenOut.sort((a, b) => a - b),
              q,
            ),
            9,
          );
      }),
    );
  });
});

describe('random numbers', () => {
  it('repeat with their seed and differ without', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, createRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('are uniform', () => {
    const random = createRandom(11);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) bins[Math.floor(random() * 10)]!++;
    const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 99.9 % quantile of chi-square with 9 degrees of freedom.
    expect(chiSquare).toBeLessThan(27.88);
  });

  it('shuffle without losing anything', () => {
    const shuffled = shuffle([...'abcdefgh'], createRandom(1));
    expect(shuffled.join('')).not.toBe('abcdefgh');
    expect(shuffled.sort().join('')).toBe('abcdefgh');
  });
});
