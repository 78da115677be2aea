import { describe, expect, it } from 'vitest';
import { fromHalf, toHalf } from '../../src/half-precision.ts';

describe('half precision', () => {
  it('comes back from every bit pattern', () => {
    const bits = Uint16Array.from({ length: 65536 }, (_, i) => i);
    const numbers = Float32Array.from(bits, fromHalf);
    const back = toHalf(numbers);
    for (const [i, number] of numbers.entries()) {
      if (Number.isNaN(number)) expect(fromHalf(back[i]!)).toBeNaN();
      else expect(back[i]).toBe(i);
    }
  });

  it('rounds to the nearest, and to even between two', () => {
    const cases: [number, number][] = [
      [1 + 2 ** -11, 1],
      [1 + 3 * 2 ** -11, 1 + 2 ** -9],
      [1 + 2 ** -11 + 2 ** -20, 1 + 2 ** -10],
      [65519, 65504],
      [65520, Number.POSITIVE_INFINITY],
      [2 ** -25, 0],
      [2 ** -25 * 1.5, 2 ** -24],
      [-0.1, -0.0999755859375],
    ];
    for (const [number, rounded] of cases) {
      expect(fromHalf(toHalf(Float32Array.of(number))[0]!)).toBe(rounded);
    }
  });
});
