import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createPreparer, toGrey } from '../../src/preprocess/prepare.ts';
import type { Pixels, Preprocess } from '../../src/preprocess/preprocess.ts';
import { resolvePreprocess } from '../../src/preprocess/steps.ts';
import { readGolden, sha256, synthetic } from './synthetic.ts';

type Case = {
  from: [number, number];
  channels: 1 | 3;
  mode: 'RGB' | 'L';
  shorter: number | null;
  crop: number | null;
  mean: number[];
  std: number[];
  input: string;
  shape: [number, number, number];
  result: string;
};

describe('torchvision makes the same tensors, to the bit', () => {
  for (const golden of readGolden<Case[]>('transform.json')) {
    const { from, channels, mode, shorter, crop, mean, std } = golden;
    test(`${from.join('x')}x${channels} as ${mode}, resize ${shorter}, crop ${crop}`, () => {
      const pixels = synthetic('noise', ...from, channels);
      expect(sha256(pixels.data)).toBe(golden.input);
      const prepare = createPreparer(
        resolvePreprocess({
          ...(shorter === null ? {} : { resize: { shorter } }),
          ...(crop === null ? {} : { crop }),
          channels: mode,
          scale: '1/255',
          mean,
          std,
        }),
      );
      const { data, shape } = prepare(pixels);
      expect(shape).toEqual(golden.shape);
      expect(sha256(data)).toBe(golden.result);
    });
  }
});

const PLAIN: Preprocess = {
  channels: 'RGB',
  scale: 1,
  mean: [0, 0, 0],
  std: [1, 1, 1],
  layout: 'NCHW',
};

/** Two pixels: (1, 2, 3) and (4, 5, 6). */
const TWO: Pixels = { data: Uint8Array.of(1, 2, 3, 4, 5, 6), width: 2, height: 1, channels: 3 };

describe('layout and channels', () => {
  test.each([
    ['RGB', 'NCHW', [1, 4, 2, 5, 3, 6], [3, 1, 2]],
    ['BGR', 'NCHW', [3, 6, 2, 5, 1, 4], [3, 1, 2]],
    ['RGB', 'NHWC', [1, 2, 3, 4, 5, 6], [1, 2, 3]],
    ['BGR', 'NHWC', [3, 2, 1, 6, 5, 4], [1, 2, 3]],
  ] as const)('%s %s', (channels, layout, data, shape) => {
    const input = createPreparer({ ...PLAIN, channels, layout })(TWO);
    expect([...input.data]).toEqual(data);
    expect(input.shape).toEqual(shape);
  });

  test('mean and std follow the order of the channels', () => {
    const prepare = createPreparer({ ...PLAIN, channels: 'BGR', mean: [3, 0, 0], std: [1, 1, 0.5] });
    expect([...prepare(TWO).data]).toEqual([0, 3, 2, 5, 2, 8]);
  });

  test('grey is repeated in every channel', () => {
    const grey: Pixels = { data: Uint8Array.of(7, 9), width: 2, height: 1, channels: 1 };
    expect([...createPreparer(PLAIN)(grey).data]).toEqual([7, 9, 7, 9, 7, 9]);
  });

  test("colour becomes grey by Pillow's luma, and grey stays itself", () => {
    const primaries = Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9);
    const grey = toGrey({ data: primaries, width: 4, height: 1, channels: 3 });
    expect([...grey.data]).toEqual([76, 150, 29, 9]);
    expect(toGrey(grey)).toBe(grey);
  });

  test('padding is zero before it is normalised, in either layout', () => {
    for (const layout of ['NCHW', 'NHWC'] as const) {
      const prepare = createPreparer({
        ...PLAIN,
        layout,
        mean: [1, 1, 1],
        crop: { width: 5, height: 2 },
      });
      const { data, shape } = prepare(TWO);
      const red = Array.from({ length: 10 }, (_, i) => data[layout === 'NCHW' ? i : i * 3]);
      expect(shape).toEqual(layout === 'NCHW' ? [3, 2, 5] : [2, 5, 3]);
      expect(red).toEqual([-1, 0, 3, -1, -1, -1, -1, -1, -1, -1]);
    }
  });
});

describe('the scale', () => {
  const at = (scale: number, byte: number) =>
    createPreparer({ ...PLAIN, channels: 'L', mean: [0], std: [1], scale })({
      data: Uint8Array.of(byte),
      width: 1,
      height: 1,
      channels: 1,
    }).data[0];

  test('of 1/n divides, as ToTensor does', () => {
    for (let byte = 0; byte < 256; byte++) expect(at(1 / 255, byte)).toBe(Math.fround(byte / 255));
  });

  test('of anything else multiplies in float32', () => {
    for (let byte = 0; byte < 256; byte++) {
      expect(at(0.00784, byte)).toBe(Math.fround(byte * Math.fround(0.00784)));
    }
  });
});

describe('the array', () => {
  const prepare = createPreparer(PLAIN);

  test('is used from its beginning, over what it held', () => {
    const into = new Float32Array(8).fill(99);
    const { data } = createPreparer({ ...PLAIN, crop: { width: 1, height: 2 } })(TWO, () => into);
    expect(data.buffer).toBe(into.buffer);
    expect([...into]).toEqual([1, 0, 2, 0, 3, 0, 99, 99]);
  });

  test('must be long enough', () => {
    expect(() => prepare(TWO, () => new Float32Array(5))).toThrow(RangeError);
  });

  test('is fresh without one', () => {
    expect(prepare(TWO).data.buffer).not.toBe(prepare(TWO).data.buffer);
  });
});

test('an input that no memory holds is refused before it is made', () => {
  const prepare = createPreparer(resolvePreprocess({ resize: { shorter: 1024 } }));
  const line: Pixels = { data: new Uint8Array(200_000), width: 1, height: 200_000, channels: 1 };
  expect(() => prepare(line)).toThrow(UserError);
  expect(() => prepare(line)).toThrow(/1024x204800000 from an image of 1x200000/);
});
