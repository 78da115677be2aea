import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSequence } from '../../src/statistics/confidence-sequence.ts';
import { createRandom, type Random, shuffle } from '../../src/statistics/random.ts';
import { goldens } from './goldens.ts';

/** Right (1) and wrong (0) in random order: `successes` of `n`. */
function* drawn(successes: number, n: number, random: Random): Generator<number> {
  let ones = successes;
  for (let left = n; left > 0; left--) {
    const x = random() * left < ones ? 1 : 0;
    ones -= x;
    yield x;
  }
}

describe('confidence sequence', () => {
  it('excludes a mean when the capital against it, calculated plainly, is 2 / alpha', () => {
    const values: Readonly<Record<string, (i: number) => number>> = {
      proportion: (i) => ((7919 * i) % 101 < 77 ? 1 : 0),
      population: (i) => ((7919 * i) % 101 < 77 ? 1 : 0),
      thirds: (i) => (((104729 * i) % 97) % 4) / 3,
    };
    for (const [name, size, mean, ...best] of goldens.betting) {
      const sequence = createSequence({
        alpha: 1e-9,
        points: [mean],
        populationSize: size ?? undefined,
        resolution: 10,
      });
      for (let i = 0; i < (name === 'thirds' ? 200 : 400); i++) sequence.add(values[name]!(i));
      const [above, below] = best.map((b) => (b === 'Infinity' ? Number.POSITIVE_INFINITY : b));
      const excludedAt = (capital: number, side: 'low' | 'high'): void => {
        const excluded = (alpha: number): boolean => {
          const end = sequence.interval(alpha)[side];
          return side === 'low' ? end >= mean - 1e-12 : end <= mean + 1e-12;
        };
        if (2 / capital < 1e-9) expect(excluded(1e-9), `${name} ${mean}`).toBe(true);
        else if (capital > 2.1) {
          expect(excluded((2 / capital) * 1.000001), `${name} ${mean}`).toBe(true);
          expect(excluded((2 / capital) * 0.999999), `${name} ${mean}`).toBe(false);
        } else expect(excluded(0.9), `${name} ${mean}`).toBe(false);
      };
      excludedAt(above!, 'low');
      excludedAt(below!, 'high');
    }
  });

  it('holds the true mean at every size, with at least the stated probability', () => {
    const random = createRandom(4);
    const runs = 400;
    for (const [populationSize, successes] of [
      [1000, 760],
      [undefined, 950],
    ] as const) {
      let missed = 0;
      for (let run = 0; run < runs; run++) {
        const p = successes / 1000;
        const sequence = createSequence({ alpha: 0.2, populationSize, points: [p], resolution: 20 });
        const numbers =
          populationSize === undefined
            ? Array.from({ length: 1000 }, () => (random() < p ? 1 : 0))
            : drawn(successes, populationSize, random);
        let inside = true;
        for (const x of numbers) {
          sequence.add(x);
          const { low, high } = sequence.interval();
          if (low > p + 1e-9 || high < p - 1e-9) inside = false;
        }
        if (!inside) missed++;
      }
      // At most 20 %, with a standard error of 2 points; a look at each size with Wilson's interval misses most.
      expect(missed / runs).toBeLessThan(0.24);
      expect(missed / runs).toBeGreaterThan(0.02);
    }
  });

  it('only ever narrows, is nested by level, and ends at the mean of a finite population', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(-1, 0, 1), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 1000 }),
        (numbers, seed) => {
          shuffle(numbers, createRandom(seed));
          const bounds = { low: -1, high: 1 };
          const sequence = createSequence({ populationSize: numbers.length, bounds, resolution: 50 });
          let before = sequence.interval();
          expect(before).toEqual(bounds);
          for (const x of numbers) {
            sequence.add(x);
            const now = sequence.interval();
            expect(now.low).toBeGreaterThanOrEqual(before.low - 1e-12);
            expect(now.high).toBeLessThanOrEqual(before.high + 1e-12);
            const wider = sequence.interval(0.05);
            const narrower = sequence.interval(0.3);
            expect(narrower.low).toBeGreaterThanOrEqual(wider.low - 1e-12);
            expect(narrower.high).toBeLessThanOrEqual(wider.high + 1e-12);
            before = now;
          }
          const mean = numbers.reduce<number>((sum, x) => sum + x, 0) / numbers.length;
          expect(before.low).toBeCloseTo(mean, 9);
          expect(before.high).toBeCloseTo(mean, 9);
          expect(sequence.count()).toBe(numbers.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('mirrors when right and wrong change places', () => {
    const random = createRandom(9);
    const there = createSequence({ resolution: 100 });
    const back = createSequence({ resolution: 100 });
    for (let i = 0; i < 500; i++) {
      const x = random() < 0.8 ? 1 : 0;
      there.add(x);
      back.add(1 - x);
    }
    expect(there.interval().low).toBeCloseTo(1 - back.interval().high, 12);
    expect(there.interval().high).toBeCloseTo(1 - back.interval().low, 12);
  });

  it('resolves a paired difference by its discordant pairs, not by the range of the numbers', () => {
    const random = createRandom(2);
    const sequence = createSequence({ bounds: { low: -1, high: 1 } });
    for (let i = 0; i < 5000; i++) {
      const u = random();
      sequence.add(u < 0.02 ? 1 : u < 0.04 ? -1 : 0);
    }
    const { low, high } = sequence.interval();
    // Newcombe's interval at a fixed size has a half-width of 0.0056 here.
    expect(high - low).toBeLessThan(0.025);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it('says which side of a limit the mean is on, before all is measured', () => {
    const limit = 0.7563;
    const stops: number[] = [];
    for (const successes of [7263, 7863]) {
      const sequence = createSequence({ populationSize: 10_000, points: [limit] });
      for (const x of drawn(successes, 10_000, createRandom(successes))) {
        sequence.add(x);
        const { low, high } = sequence.interval();
        if (low < limit && high >= limit) continue;
        expect(low >= limit ? 'pass' : 'fail').toBe(successes > 7563 ? 'pass' : 'fail');
        break;
      }
      stops.push(sequence.count());
    }
    for (const stop of stops) expect(stop).toBeLessThan(5000);
  });

  it('takes 50,000 examples, and is exact when all are seen', () => {
    const sequence = createSequence({ populationSize: 50_000 });
    let i = 0;
    for (const x of drawn(38_065, 50_000, createRandom(1))) {
      sequence.add(x);
      if (++i % 16 === 0) sequence.interval();
    }
    expect(sequence.interval().low).toBeCloseTo(0.7613, 9);
  });

  it('refuses what it has no guarantee for', () => {
    expect(() => createSequence({ alpha: 0 })).toThrow(RangeError);
    expect(() => createSequence({ bounds: { low: 1, high: 1 } })).toThrow(RangeError);
    const sequence = createSequence({ populationSize: 1 });
    expect(() => sequence.add(2)).toThrow(RangeError);
    expect(() => sequence.add(Number.NaN)).toThrow(RangeError);
    expect(() => sequence.interval(0.01)).toThrow(RangeError);
    sequence.add(1);
    expect(() => sequence.add(1)).toThrow(RangeError);
  });
});
