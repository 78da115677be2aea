import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createResampler, type PillowInterpolation } from '../../src/preprocess/resample-pillow.ts';
import { cut } from '../../src/preprocess/window.ts';
import { type Kind, readGolden, sha256, synthetic } from './synthetic.ts';

type Case = {
  kind: Kind;
  from: [number, number];
  to: [number, number];
  channels: 1 | 3;
  input: string;
  results: Record<PillowInterpolation, string>;
};

const FILTERS = ['nearest', 'box', 'bilinear', 'hamming', 'bicubic', 'lanczos'] as const;

describe('Pillow resizes to the same bytes', () => {
  const resample = createResampler();
  for (const { kind, from, to, channels, input, results } of readGolden<Case[]>('resample.json')) {
    test(`${kind}, ${channels} channels, ${from.join('x')} to ${to.join('x')}`, () => {
      const pixels = synthetic(kind, ...from, channels);
      expect(sha256(pixels.data)).toBe(input);
      const resized = FILTERS.map((filter) => {
        const { data, ...rest } = resample(pixels, { width: to[0], height: to[1] }, filter);
        expect(rest).toEqual({ width: to[0], height: to[1], channels });
        return [filter, sha256(data)];
      });
      expect(Object.fromEntries(resized)).toEqual(results);
    });
  }
});

const side = fc.integer({ min: 1, max: 40 });

test('a window of the result is the same as cutting it from the whole', () => {
  const resample = createResampler();
  fc.assert(
    fc.property(
      fc.record({ width: side, height: side }),
      fc.record({ width: side, height: side }),
      fc.constantFrom(...FILTERS),
      fc.constantFrom<1 | 3>(1, 3),
      fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
      (from, to, filter, channels, [a, b, c, d]) => {
        const pixels = synthetic('noise', from.width, from.height, channels);
        const left = a % to.width;
        const top = b % to.height;
        const window = {
          left,
          top,
          width: 1 + (c % (to.width - left)),
          height: 1 + (d % (to.height - top)),
        };
        const part = resample(pixels, to, filter, window);
        const whole = resample(pixels, to, filter);
        expect(part).toEqual(cut(whole, window));
      },
    ),
    { numRuns: 500 },
  );
});

test('a constant image stays constant through every filter', () => {
  const resample = createResampler();
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 255 }),
      side,
      side,
      fc.constantFrom(...FILTERS),
      (level, w, h, filter) => {
        const pixels = {
          data: new Uint8Array(17 * 11).fill(level),
          width: 17,
          height: 11,
          channels: 1 as const,
        };
        expect(new Set(resample(pixels, { width: w, height: h }, filter).data)).toEqual(new Set([level]));
      },
    ),
  );
});

test('a result is not overwritten by the next call', () => {
  const resample = createResampler();
  const first = resample(synthetic('noise', 20, 20, 3), { width: 9, height: 8 }, 'bilinear');
  const before = sha256(first.data);
  resample(synthetic('gradient', 20, 20, 3), { width: 9, height: 8 }, 'bilinear');
  expect(sha256(first.data)).toBe(before);
});

test('only the window of a huge result is computed', () => {
  const resample = createResampler();
  const pixels = synthetic('noise', 3, 50_000, 1);
  const size = { width: 3 * 256, height: 50_000 * 256 };
  const window = { left: 272, top: 6_399_888, width: 224, height: 224 };
  expect(resample(pixels, size, 'bilinear', window).data).toHaveLength(224 * 224);
});

describe('Pillow reduces by whole factors first to the same bytes', () => {
  const resample = createResampler();
  const cases = readGolden<(Omit<Case, 'kind' | 'input'> & { gap: number })[]>('reducing-gap.json');
  for (const { from, to, channels, gap, results } of cases) {
    test(`${channels} channels, ${from.join('x')} to ${to.join('x')}, gap ${gap}`, () => {
      const size = { width: to[0], height: to[1] };
      const resized = FILTERS.map((filter) => {
        const { data } = resample(synthetic('noise', ...from, channels), size, filter, undefined, gap);
        return [filter, sha256(data)];
      });
      expect(Object.fromEntries(resized)).toEqual(results);
    });
  }
});
