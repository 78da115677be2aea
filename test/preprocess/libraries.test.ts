import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralWindow, placeImage, resizedSize } from '../../src/preprocess/geometry.ts';
import { createPreparer } from '../../src/preprocess/prepare.ts';
import type { Resize } from '../../src/preprocess/preprocess.ts';
import { resampleOpenCv } from '../../src/preprocess/resample-opencv.ts';
import { resampleTensorFlow } from '../../src/preprocess/resample-tensorflow.ts';
import { LIBRARIES } from '../../src/preprocess/resamplers.ts';
import { resolvePreprocess } from '../../src/preprocess/steps.ts';
import {
  nameOf,
  openCvGolden,
  pipelineGolden,
  runPipeline,
  sampleDifference,
  tensorFlowGolden,
} from './libraries.ts';
import { readGolden, sha64, synthetic } from './synthetic.ts';

const OPENCV = ['nearest', 'bilinear', 'area', 'bicubic'] as const;

describe('OpenCV resizes to the same bytes', () => {
  for (const { kind, from, to, channels, input, results } of openCvGolden().cases) {
    test(`${kind}, ${channels} channels, ${from.join('x')} to ${to.join('x')}`, () => {
      const pixels = synthetic(kind, ...from, channels);
      expect(sha64(pixels.data)).toBe(input);
      const ours = OPENCV.map((name) => [
        name,
        sha64(resampleOpenCv(pixels, { width: to[0], height: to[1] }, name).data),
      ]);
      expect(Object.fromEntries(ours)).toEqual(results);
    });
  }
});

describe("with Intel's IPP OpenCV's cubic is at most one level away", () => {
  for (const { kind, from, to, channels, result } of openCvGolden().ipp) {
    test(`${kind}, ${channels} channels, ${from.join('x')} to ${to.join('x')}`, () => {
      const theirs = Buffer.from(result, 'base64');
      const size = { width: to[0], height: to[1] };
      const ours = resampleOpenCv(synthetic(kind, ...from, channels), size, 'bicubic').data;
      expect(ours).toHaveLength(theirs.length);
      expect(Math.max(...theirs.map((byte, i) => Math.abs(byte - ours[i]!)))).toBeLessThanOrEqual(1);
    });
  }
});

const COORDINATES = ['half-pixel', 'asymmetric', 'align-corners'] as const;

describe('TensorFlow resizes to the same floats', () => {
  for (const { kind, from, to, channels, input, results } of tensorFlowGolden().cases) {
    test(`${kind}, ${channels} channels, ${from.join('x')} to ${to.join('x')}`, () => {
      const pixels = synthetic(kind, ...from, channels);
      expect(sha64(pixels.data)).toBe(input);
      const size = { width: to[0], height: to[1] };
      const ours = COORDINATES.flatMap((coordinates) =>
        OPENCV.map((name) => {
          const { data } = resampleTensorFlow(pixels, size, name, coordinates);
          return [`${coordinates} ${name}`, sha64(data)] as const;
        }),
      ).filter(([name]) => results[name] !== undefined);
      expect(ours.length).toBeGreaterThanOrEqual(8);
      expect(Object.fromEntries(ours)).toEqual(results);
    });
  }
});

describe('whole pipelines make the same tensors', () => {
  for (const golden of pipelineGolden().cases) {
    test(`${nameOf(golden)}, ${golden.from.join('x')}`, () => {
      const input = runPipeline(golden);
      expect(input.shape).toEqual(golden.shape);
      expect(golden.sample.length).toBeGreaterThan(5);
      if (golden.preset === 'tf-slim') {
        // slim divides by 255 before it resizes, which rounds elsewhere.
        expect(sampleDifference(golden, input)).toBeLessThan(5e-7);
      } else {
        expect(sampleDifference(golden, input)).toBe(0);
        expect(sha64(input.data)).toBe(golden.result);
      }
    });
  }
});

type Geometry = {
  central: [number, number, number, 'sides' | 'shorter', number, number, number, number][];
  kept: [number, number, number, number, 'contain' | 'cover', number, number][];
};

describe('geometry', () => {
  const { central, kept } = readGolden<Geometry>('geometry.json', 'libraries');

  test("TensorFlow's central crops cut the same windows", () => {
    const ours = central.map(([width, height, fraction, of]) => {
      const window = centralWindow({ width, height }, { fraction, of });
      return [width, height, fraction, of, window.left, window.top, window.width, window.height];
    });
    expect(ours).toEqual(central);
  });

  test("timm's ResizeKeepRatio makes the same sizes", () => {
    const ours = kept.map(([width, height, toWidth, toHeight, fit]) => {
      const size = resizedSize({ width, height }, { kind: 'exact', width: toWidth, height: toHeight, fit });
      return [width, height, toWidth, toHeight, fit, size.width, size.height];
    });
    expect(ours).toEqual(kept);
  });

  test('says where an image lies in the input', () => {
    const image = { width: 500, height: 400 };
    expect(placeImage(resolvePreprocess({}), image)).toEqual({
      central: { left: 0, top: 0, ...image },
      resized: image,
      left: 0,
      top: 0,
      input: image,
    });
    const within = resolvePreprocess({ resize: { width: 100, height: 100, fit: 'contain' }, crop: 101 });
    expect(placeImage(within, image)).toMatchObject({
      resized: { width: 100, height: 80 },
      left: 0,
      top: 10,
      input: { width: 101, height: 101 },
    });
    expect(placeImage(resolvePreprocess('tf-slim'), image)).toMatchObject({
      central: { left: 31, top: 25, width: 438, height: 350 },
      resized: { width: 224, height: 224 },
    });
    expect(placeImage(resolvePreprocess('mlperf'), image)).toMatchObject({ left: -48, top: -16 });
  });
});

const side = fc.integer({ min: 1, max: 40 });
// libvips resizes while it decodes: there is no whole to compare with.
const { libvips: _, ...REPRODUCED } = LIBRARIES;
const ways = Object.entries(REPRODUCED).flatMap(([library, { interpolations, coordinates }]) =>
  interpolations.flatMap((interpolation) =>
    (coordinates ?? [undefined]).map((one) => ({ library, interpolation, coordinates: one })),
  ),
) as Pick<Resize, 'library' | 'interpolation' | 'coordinates'>[];

test('a window of any resize is the same as the part of the whole', () => {
  fc.assert(
    fc.property(
      fc.record({ width: side, height: side }),
      fc.record({ width: side, height: side }),
      fc.constantFrom(...ways),
      fc.constantFrom<1 | 3>(1, 3),
      fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
      (from, to, way, channels, [a, b, c, d]) => {
        const pixels = synthetic('noise', from.width, from.height, channels);
        const left = a % to.width;
        const top = b % to.height;
        const window = { left, top, width: 1 + (c % (to.width - left)), height: 1 + (d % (to.height - top)) };
        const resample = LIBRARIES[way.library].create({ size: { kind: 'exact', ...to }, ...way });
        const whole = resample(pixels, to, { left: 0, top: 0, ...to });
        const part = resample(pixels, to, window);
        const expected: number[] = [];
        for (let row = top; row < top + window.height; row++) {
          const start = (row * to.width + left) * channels;
          expected.push(...whole.data.subarray(start, start + window.width * channels));
        }
        expect([...part.data]).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('padding and offset', () => {
  const grey = { data: Uint8Array.of(10, 20, 30, 40), width: 2, height: 2, channels: 1 } as const;
  const prepare = (raw: object) => [
    ...createPreparer(resolvePreprocess({ channels: 'L', ...raw }))(grey).data,
  ];

  test('an odd surplus goes behind the image, or before it where rounding is down', () => {
    expect(prepare({ crop: { width: 3, height: 2 } })).toEqual([10, 20, 0, 30, 40, 0]);
    expect(prepare({ crop: { width: 3, height: 2, rounding: 'down' } })).toEqual([0, 10, 20, 0, 30, 40]);
  });

  test('fill is a level of the image and normalised with it', () => {
    expect(prepare({ crop: { width: 3, height: 2, fill: 100 }, mean: 10, std: 2 })).toEqual([
      0, 5, 45, 10, 15, 45,
    ]);
    const floats = { resize: { width: 2, height: 2, library: 'tensorflow' }, offset: 1 };
    expect(prepare({ ...floats, crop: { width: 3, height: 2, fill: 7 } })).toEqual([11, 21, 8, 31, 41, 8]);
  });

  test('the offset comes after the scale and before the mean', () => {
    expect(prepare({ scale: '1/10', offset: -1, mean: 1, std: 0.5 })).toEqual([-2, 0, 2, 4]);
  });

  test('a central fraction comes before the resize', () => {
    const row = { data: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), width: 8, height: 1, channels: 1 } as const;
    const spec = resolvePreprocess({
      channels: 'L',
      centralFraction: 0.5,
      resize: { width: 2, height: 1, library: 'opencv', interpolation: 'nearest' },
    });
    expect([...createPreparer(spec)(row).data]).toEqual([3, 5]);
  });
});
