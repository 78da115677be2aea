import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/claims/figure.ts';
import { METRIC_NAMES } from '../../src/measurement/metrics.ts';

describe('readFigure', () => {
  it('reads a percentage as the nearest number to the fraction, with half its last digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 101, max: 10_000 }),
        fc.constantFrom('', '%', ' %'),
        (hundredths, sign) => {
          const text = (hundredths / 100).toFixed(2);
          expect(readFigure(text + sign, 'top1')).toEqual({
            kind: 'figure',
            value: Number(`${hundredths}e-4`),
            precision: 0.00005,
          });
        },
      ),
    );
  });

  it('reads a fraction as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (n) => {
        const figure = readFigure((n / 10_000).toFixed(4), 'top1');
        expect(figure).toEqual({ kind: 'figure', value: n / 10_000, precision: 0.00005 });
      }),
    );
  });

  it('widens the precision by a stated uncertainty, and never narrows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (hundredths) => {
        const figure = readFigure(`76.1 ± ${(hundredths / 100).toFixed(2)}`, 'top1');
        expect(figure.kind === 'figure' && figure.precision).toBeCloseTo(
          Math.max(0.0005, hundredths / 10_000),
          12,
        );
      }),
    );
  });

  it('separates thousands or takes none', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        const figure = { kind: 'figure', value: n, precision: 0.5 };
        expect(readFigure(`${n}`, 'parameters')).toEqual(figure);
        expect(readFigure(n.toLocaleString('en-US'), 'parameters')).toEqual(figure);
      }),
    );
  });

  it('is total', () => {
    const piece = fc.constantFrom(
      '1',
      '0',
      '.',
      ',',
      '-',
      '+',
      '±',
      '+/-',
      '%',
      'e',
      'M',
      'MACs',
      ' ',
      '(',
      ')',
      '∞',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...METRIC_NAMES), (given, metric) => {
        const figure = readFigure(given, metric);
        if (figure.kind === 'unreadable') return;
        expect(figure.value).toBeGreaterThanOrEqual(0);
        expect(figure.precision).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(figure.value + figure.precision)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
