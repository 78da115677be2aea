import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logBinomial } from '../../src/statistics/binomial.ts';
import {
  effectiveSize,
  examplesForDifference,
  examplesForProportion,
  powerOfProportion,
  wilsonIntervalOfPopulation,
} from '../../src/statistics/plan.ts';
import { pairedContrast, wilsonInterval } from '../../src/statistics/proportions.ts';
import { createRandom } from '../../src/statistics/random.ts';

const size = (needed: ReturnType<typeof examplesForProportion>): number => needed.n;

describe('examples for a proportion', () => {
  it('is about what the textbook formula says', () => {
    // ((z sqrt(l (1 - l)) + z_power sqrt(p (1 - p))) / (p - l))^2, 1.96 and 1.2816.
    const formula = ((1.96 * Math.sqrt(0.75 * 0.25) + 1.2816 * Math.sqrt(0.76 * 0.24)) / 0.01) ** 2;
    const needed = examplesForProportion(0.76, 0.75);
    expect(needed.kind).toBe('enough');
    expect(Math.abs(needed.n / formula - 1)).toBeLessThan(0.01);
  });

  it('gives the power that it states: counted exactly, and by drawing', () => {
    const needed = examplesForProportion(0.9, 0.85);
    expect(needed.kind === 'enough' && needed.power).toBeGreaterThanOrEqual(0.9);
    for (let n = needed.n; n < needed.n + 100; n++) {
      expect(powerOfProportion(0.9, 0.85, n)).toBeGreaterThanOrEqual(0.9);
    }
    expect(powerOfProportion(0.9, 0.85, Math.round(needed.n * 0.9))).toBeLessThan(0.9);
    const random = createRandom(6);
    let decided = 0;
    for (let run = 0; run < 2000; run++) {
      let successes = 0;
      for (let i = 0; i < needed.n; i++) if (random() < 0.9) successes++;
      if (wilsonInterval(successes, needed.n).low > 0.85) decided++;
    }
    // Standard error 0.7 points.
    expect(decided / 2000).toBeGreaterThan(0.88);
    expect(decided / 2000).toBeLessThan(0.93);
  });

  it('sums the counts whose interval is beyond the limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (n, expected, limit) => {
          fc.pre(expected !== limit);
          let sum = 0;
          for (let k = 0; k <= n; k++) {
            const { low, high } = wilsonInterval(k, n);
            if (expected > limit ? low > limit : high < limit) sum += Math.exp(logBinomial(k, n, expected));
          }
          expect(powerOfProportion(expected, limit, n)).toBeCloseTo(sum, 9);
        },
      ),
    );
  });

  it('keeps the power with every further example, although the power is a saw', () => {
    for (const [expected, limit] of [
      [0.76, 0.7],
      [0.99, 0.95],
      [0.3, 0.4],
      [0.62, 0.5],
    ] as const) {
      const { n } = examplesForProportion(expected, limit);
      for (let m = n; m < n + 60; m++) {
        expect(powerOfProportion(expected, limit, m), `${expected} against ${limit}, ${m}`).toBeGreaterThan(
          0.9,
        );
      }
      expect(powerOfProportion(expected, limit, n - 1)).toBeLessThan(0.9);
    }
  });

  it('mirrors, and grows as the figures draw near', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.02, max: 0.2, noNaN: true }),
        (limit, gap) => {
          const expected = limit + gap;
          fc.pre(expected <= 1);
          const there = size(examplesForProportion(expected, limit));
          expect(Math.abs(size(examplesForProportion(1 - expected, 1 - limit)) - there)).toBeLessThanOrEqual(
            1,
          );
          expect(size(examplesForProportion(limit + gap / 2, limit))).toBeGreaterThan(there);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('needs fewer of a finite population, and never more than all', () => {
    const free = examplesForProportion(0.7613, 0.7563);
    const finite = examplesForProportion(0.7613, 0.7563, { populationSize: 50_000 });
    // n free of N: n / (1 + (n - 1) / N), within a per cent.
    expect(Math.abs(finite.n / (free.n / (1 + (free.n - 1) / 50_000)) - 1)).toBeLessThan(0.01);
    expect(examplesForProportion(0.7613, 0.7612, { populationSize: 1000 })).toEqual({ kind: 'all', n: 1000 });
    expect(examplesForProportion(0.75, 0.75, { populationSize: 1000 })).toEqual({ kind: 'all', n: 1000 });
  });

  it('gives up where there is nothing to tell apart', () => {
    expect(examplesForProportion(0.75, 0.75).kind).toBe('out of reach');
    expect(examplesForProportion(0.75, 0.7499, { most: 10_000 })).toEqual({
      kind: 'out of reach',
      n: 10_000,
    });
    expect(() => examplesForProportion(76, 75)).toThrow(RangeError);
  });
});

describe('examples for a paired difference', () => {
  const setting = { difference: -0.005, discordant: 0.05, first: 0.76 };

  it('gives about the wanted power', () => {
    const { n } = examplesForDifference(setting, -0.02);
    const random = createRandom(8);
    let decided = 0;
    const runs = 1000;
    for (let run = 0; run < runs; run++) {
      const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
      for (let i = 0; i < n; i++) {
        const u = random();
        if (u < 0.0225) counts.onlyFirst++;
        else if (u < 0.05) counts.onlySecond++;
        else if (u < 0.7875) counts.both++;
        else counts.neither++;
      }
      if (pairedContrast(counts).low > -0.02) decided++;
    }
    // Standard error 0.9 points.
    expect(decided / runs).toBeGreaterThan(0.87);
    expect(decided / runs).toBeLessThan(0.94);
  });

  it('needs more for more discordant pairs, fewer of a finite population', () => {
    const { n } = examplesForDifference(setting, -0.02);
    expect(examplesForDifference({ ...setting, discordant: 0.1 }, -0.02).n).toBeGreaterThan(1.8 * n);
    expect(examplesForDifference(setting, -0.02, { populationSize: 5000 }).n).toBeLessThan(n);
    expect(examplesForDifference(setting, -0.02, { power: 0.99 }).n).toBeGreaterThan(1.3 * n);
  });

  it('refuses what cannot be', () => {
    expect(examplesForDifference({ ...setting, difference: 0 }, 0).kind).toBe('out of reach');
    expect(() => examplesForDifference({ ...setting, discordant: 0.001 }, -0.02)).toThrow(RangeError);
    expect(() => examplesForDifference({ ...setting, first: 0.001 }, -0.02)).toThrow(RangeError);
  });
});

describe('finite populations', () => {
  it('count for more as they are used up', () => {
    expect(effectiveSize(100, undefined)).toBe(100);
    expect(effectiveSize(1, 1000)).toBe(1);
    expect(effectiveSize(500, 1000)).toBeCloseTo(999, 9);
    expect(effectiveSize(1000, 1000)).toBe(Number.POSITIVE_INFINITY);
    expect(wilsonIntervalOfPopulation(760, 1000, 1000)).toEqual({ low: 0.76, high: 0.76 });
    const { low, high } = wilsonIntervalOfPopulation(380, 500, 1000);
    const free = wilsonInterval(380, 500);
    expect((high - low) / (free.high - free.low)).toBeCloseTo(Math.SQRT1_2, 2);
  });

  it('cover the share of the population at the nominal level', () => {
    const random = createRandom(12);
    let covered = 0;
    for (let run = 0; run < 2000; run++) {
      let ones = 760;
      let successes = 0;
      for (let i = 0; i < 600; i++) {
        if (random() * (1000 - i) >= ones) continue;
        ones--;
        successes++;
      }
      const { low, high } = wilsonIntervalOfPopulation(successes, 600, 1000);
      if (low <= 0.76 && high >= 0.76) covered++;
    }
    expect(covered / 2000).toBeGreaterThan(0.935);
    expect(covered / 2000).toBeLessThan(0.965);
  });
});
