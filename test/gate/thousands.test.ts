import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withThousands } from '../../src/thousands.ts';

test('a number reads as English writes it', () => {
  const written = (value: number, digits: number) =>
    value.toLocaleString('en-US', { maximumFractionDigits: digits }).replace(/^-0$/, '0');
  fc.assert(
    fc.property(
      fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
      fc.integer({ min: 0, max: 3 }),
      (value, digits) => {
        // Halves are rounded by the binary number here and by the decimal one there: less than a digit apart.
        const [own, theirs] = [withThousands(value, digits), written(value, digits)];
        const numbers = [own, theirs].map((text) => Number(text.replaceAll(',', '')));
        expect(Math.abs(numbers[0]! - numbers[1]!)).toBeLessThanOrEqual(
          10 ** -digits + Math.abs(value) * 1e-15,
        );
        expect(own).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
      },
    ),
  );
  expect([0, 999, 1000, -1000, 25_557_032, 1234.5].map((value) => withThousands(value))).toEqual([
    '0',
    '999',
    '1,000',
    '-1,000',
    '25,557,032',
    '1,234.5',
  ]);
});
