import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  examplesToDecide,
  pairedContrast,
  pairsToDecide,
  wilsonInterval,
} from '../../src/statistics/proportions.ts';
import { createRandom } from '../../src/statistics/random.ts';

describe('Wilson interval', () => {
  it("gives the figures of the literature's examples", () => {
    // Newcombe 1998 (Stat. Med. 17, 857-872), table I, method 3: 81/263, 15/148, 0/20, 1/29.
    const known: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [successes, n, low, high] of known) {
      const interval = wilsonInterval(successes, n);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
  });

  it('contains the proportion, stays within [0, 1], and mirrors', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const k = Math.round(share * n);
          const { low, high } = wilsonInterval(k, n);
          const mirrored = wilsonInterval(n - k, n);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(k / n);
          expect(high).toBeGreaterThanOrEqual(k / n);
          expect(mirrored.low).toBeCloseTo(1 - high, 12);
        },
      ),
    );
  });

  it('knows nothing of no examples', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('contrast of paired proportions', () => {
  it("is Newcombe's square-and-add interval of independent proportions where phi is 0", () => {
    // both * neither = onlyFirst * onlySecond makes phi 0.
    const counts = { both: 40, onlyFirst: 40, onlySecond: 10, neither: 10 };
    const p = wilsonInterval(80, 100);
    const q = wilsonInterval(50, 100);
    const { value, low, high } = pairedContrast(counts);
    expect(value).toBeCloseTo(0.3, 12);
    expect(low).toBeCloseTo(0.3 - Math.hypot(0.8 - p.low, q.high - 0.5), 12);
    expect(high).toBeCloseTo(0.3 + Math.hypot(p.high - 0.8, 0.5 - q.low), 12);
  });

  it('is narrower than for independent proportions when the subjects agree', () => {
    const width = (counts: Parameters<typeof pairedContrast>[0]): number => {
      const { low, high } = pairedContrast(counts);
      return high - low;
    };
    const agreeing = width({ both: 740, onlyFirst: 20, onlySecond: 20, neither: 220 });
    const independent = width({ both: 578, onlyFirst: 182, onlySecond: 182, neither: 58 });
    expect(agreeing).toBeLessThan(independent / 2);
  });

  it('changes its sign with the order of the subjects', () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(count, count, count, count, (both, onlyFirst, onlySecond, neither) => {
        fc.pre(both + onlyFirst + onlySecond + neither > 0);
        const there = pairedContrast({ both, onlyFirst, onlySecond, neither });
        const back = pairedContrast({ both, onlyFirst: onlySecond, onlySecond: onlyFirst, neither });
        expect(back.value).toBeCloseTo(-there.value, 12);
        expect(back.low).toBeCloseTo(-there.high, 10);
        expect(there.low).toBeLessThanOrEqual(there.value + 1e-12);
        expect(there.high).toBeGreaterThanOrEqual(there.value - 1e-12);
      }),
    );
  });

  it('covers the true difference at its nominal level', () => {
    const random = createRandom(7);
    const runs = 2000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
      for (let i = 0; i < 400; i++) {
        const u = random();
        if (u < 0.72) counts.both++;
        else if (u < 0.77) counts.onlyFirst++;
        else if (u < 0.8) counts.onlySecond++;
        else counts.neither++;
      }
      const { low, high } = pairedContrast(counts);
      if (low <= 0.02 && high >= 0.02) covered++;
    }
    // 95 % with a binomial standard error of 0.5 points, and an interval known to be slightly conservative.
    expect(covered / runs).toBeGreaterThan(0.935);
    expect(covered / runs).toBeLessThan(0.98);
  });

  it('weighs the second proportion with the factor', () => {
    const counts = { both: 70, onlyFirst: 5, onlySecond: 10, neither: 15 };
    expect(pairedContrast(counts, 0.5).value).toBeCloseTo(0.75 - 0.5 * 0.8, 12);
    expect(pairedContrast(counts, 0).low).toBeCloseTo(wilsonInterval(75, 100).low, 12);
  });
});

describe('how many examples would decide', () => {
  it('is the number at which the interval lets go of the limit', () => {
    const n = examplesToDecide(0.76, 0.75)!;
    const reaches = (m: number): boolean => wilsonInterval(Math.round(0.76 * m), m).low <= 0.75;
    expect(n).toBeGreaterThan(6000);
    expect(n).toBeLessThan(8000);
    expect(reaches(Math.round(n * 0.98))).toBe(true);
    expect(reaches(Math.round(n * 1.02))).toBe(false);
  });

  it('is unknown where the figure is the limit', () => {
    expect(examplesToDecide(0.75, 0.75)).toBeUndefined();
    expect(pairsToDecide({ both: 5, onlyFirst: 1, onlySecond: 1, neither: 3 }, 0, 0)).toBeUndefined();
  });
});
