/** The vectorised passes against the same sums written out, and the program against its source. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWasm } from '../../scripts/compile-wasm.ts';
import { UserError } from '../../src/errors.ts';
import { createConvolve, type Kernel } from '../../src/preprocess/convolve.ts';
import { CONVOLVE_PROGRAM } from '../../src/preprocess/convolve-program.ts';
import type { Pixels } from '../../src/preprocess/preprocess.ts';
import { synthetic } from './synthetic.ts';

test('the program is what its source compiles to', async () => {
  const source = readFileSync(new URL('../../wasm/convolve.ts', import.meta.url), 'utf8');
  expect((await compileWasm(source)).toString('base64')).toBe(CONVOLVE_PROGRAM);
});

/** Sums of 22 fractional bits, rounded and clipped, one after the other. */
function sum(kernel: Kernel, position: number, at: (input: number) => number): number {
  let total = 1 << 21;
  for (let tap = 0; tap < kernel.bounds[position * 2 + 1]!; tap++) {
    const weight = kernel.weights[position * kernel.stride + tap]!;
    total = (total + Math.imul(at(kernel.bounds[position * 2]! + tap), weight)) | 0;
  }
  return Math.min(255, Math.max(0, total >> 22));
}

function across({ data, width, height, channels }: Pixels, kernel: Kernel): Pixels {
  const columns = kernel.bounds.length / 2;
  const out = new Uint8Array(columns * height * channels);
  for (let i = 0; i < out.length; i++) {
    const row = Math.floor(i / channels / columns);
    const position = Math.floor(i / channels) % columns;
    out[i] = sum(kernel, position, (column) => data[(row * width + column) * channels + (i % channels)]!);
  }
  return { data: out, width: columns, height, channels };
}

function down({ data, width, channels }: Pixels, kernel: Kernel): Uint8Array {
  const rowBytes = width * channels;
  const out = new Uint8Array((kernel.bounds.length / 2) * rowBytes);
  for (let i = 0; i < out.length; i++) {
    out[i] = sum(kernel, Math.floor(i / rowBytes), (row) => data[row * rowBytes + (i % rowBytes)]!);
  }
  return out;
}

/** Any bounds within a side, any weights: their absolute values sum to less than 2, as those of every filter do. */
const kernelOf = (side: number): fc.Arbitrary<Kernel> =>
  fc
    .array(
      fc.tuple(fc.nat(side - 1), fc.array(fc.integer({ min: -(1 << 22), max: 1 << 22 }), { maxLength: 11 })),
      { minLength: 1, maxLength: 20 },
    )
    .map((positions) => {
      const stride = 11;
      const bounds = new Int32Array(positions.length * 2);
      const weights = new Int32Array(positions.length * stride);
      for (const [i, [start, drawn]] of positions.entries()) {
        const taps = Math.min(drawn.length, side - start);
        const size = drawn.slice(0, taps).reduce((total, weight) => total + Math.abs(weight), 1);
        bounds.set([start, taps], i * 2);
        weights.set(
          drawn
            .slice(0, taps)
            .map((weight) => Math.trunc((weight / Math.max(size, 1 << 22)) * (2 ** 23 - 1))),
          i * stride,
        );
      }
      return { bounds, weights, stride };
    });

const images = fc.record({
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
  channels: fc.constantFrom<1 | 3>(1, 3),
});

test('vectors give the sums written out, for any size and kernel', () => {
  const convolve = createConvolve();
  const cases = images.chain(({ width, height, channels }) =>
    fc.tuple(
      fc.constant(synthetic('extremes', width, height, channels)),
      kernelOf(width),
      kernelOf(height),
      fc.boolean(),
      fc.boolean(),
    ),
  );
  fc.assert(
    fc.property(cases, ([pixels, horizontal, vertical, resizesColumns, resizesRows]) => {
      const between = resizesColumns ? across(pixels, horizontal) : pixels;
      const expected = resizesRows ? down(between, vertical) : between.data;
      const rows = { first: 0, count: pixels.height };
      const got = convolve(
        pixels,
        rows,
        resizesColumns ? horizontal : undefined,
        resizesRows ? vertical : undefined,
      );
      expect(got).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('an image of several bands, after a small one, is one image', () => {
  const convolve = createConvolve();
  const kernel = (positions: number): Kernel => ({
    bounds: Int32Array.from({ length: positions * 2 }, (_, i) => (i % 2 === 0 ? i / 2 : 2)),
    weights: new Int32Array(positions * 2).fill(1 << 21),
    stride: 2,
  });
  const small = synthetic('noise', 9, 9, 3);
  const large = synthetic('noise', 1500, 2200, 3);
  for (const pixels of [small, large, small]) {
    const rows = { first: 3, count: pixels.height - 3 };
    const got = convolve(pixels, rows, kernel(pixels.width - 1), undefined);
    const expected = across(pixels, kernel(pixels.width - 1)).data.subarray(3 * (pixels.width - 1) * 3);
    expect(Buffer.compare(got, expected)).toBe(0);
  }
});

test('what no memory holds is refused before it is asked for', () => {
  const pixels: Pixels = { data: new Uint8Array(1 << 20), width: 1, height: 1 << 20, channels: 1 };
  const wide: Kernel = {
    bounds: new Int32Array(2 * 4096).fill(0),
    weights: new Int32Array(4096),
    stride: 1,
  };
  const rows = { first: 0, count: 1 << 20 };
  expect(() => createConvolve()(pixels, rows, wide, undefined)).toThrow(UserError);
  expect(() => createConvolve()(pixels, rows, wide, undefined)).toThrow(/1x1048576/);
});
