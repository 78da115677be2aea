import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleExamples } from '../../src/dataset/sample.ts';

const TEN = Array.from({ length: 10 }, (_, i) => i);

test('draws without replacement, in dataset order', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.integer(), (size, n, seed) => {
      const examples = Array.from({ length: size }, (_, i) => i * 2);
      const sample = sampleExamples(examples, n, seed);
      expect(sample).toHaveLength(Math.min(n, size));
      expect([...new Set(sample)].sort((a, b) => a - b)).toEqual(sample);
      expect(sample.every((value) => examples.includes(value))).toBe(true);
    }),
  );
});

test('equal seeds draw equal examples, other seeds others', () => {
  const big = Array.from({ length: 1000 }, (_, i) => i);
  expect(sampleExamples(big, 50, 3)).toEqual(sampleExamples(big, 50, 3));
  expect(sampleExamples(big, 50, 3)).not.toEqual(sampleExamples(big, 50, 4));
});

test('every example has the same chance', () => {
  const draws = new Array<number>(10).fill(0);
  for (let seed = 0; seed < 4000; seed++) for (const i of sampleExamples(TEN, 3, seed)) draws[i]!++;
  // 1200 expected, standard deviation 29.
  for (const count of draws) expect(Math.abs(count - 1200)).toBeLessThan(130);
});

test('a sample of everything is the dataset itself', () => {
  expect(sampleExamples(TEN, 10, 1)).toBe(TEN);
  expect(sampleExamples(TEN, 11, 1)).toBe(TEN);
  expect(sampleExamples(TEN, 0, 1)).toEqual([]);
});

test('a sample has a whole number of examples', () => {
  expect(() => sampleExamples(TEN, 1.5, 1)).toThrow(RangeError);
  expect(() => sampleExamples(TEN, -1, 1)).toThrow(RangeError);
});
