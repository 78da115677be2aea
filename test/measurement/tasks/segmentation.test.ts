import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laid } from '../../../src/measurement/tasks/placement.ts';
import { type SegmentationObservation, segmentation } from '../../../src/measurement/tasks/segmentation.ts';
import type { DecodedMask } from '../../../src/measurement/tasks/task.ts';
import { createRandom, shuffle } from '../../../src/statistics/random.ts';
import { COMPLETE, figureOf, SAMPLED, tensor } from './tensor.ts';

const mask = (values: number[], width: number): DecodedMask => ({
  kind: 'mask',
  width,
  height: values.length / width,
  values,
});

const classes = (values: number[], width: number) =>
  tensor(values, [1, values.length / width, width], 'out', 'int64');

const seen = (predicted: number[], expected: number[]): SegmentationObservation =>
  segmentation.observe([classes(predicted, 2)], mask(expected, 2), segmentation.settings);

const miou = (observations: SegmentationObservation[]): number =>
  figureOf(segmentation.measure(observations, COMPLETE).miou);

describe('mean intersection over union', () => {
  it('is over the pixels of all images, of the classes that occur', () => {
    // Class 0: 3 of 5 pixels. Class 1: 1 of 3. Class 2: 2 of 3. Class 9 does not occur.
    const observations = [seen([0, 0, 1, 2], [0, 0, 0, 2]), seen([0, 2, 2, 1], [0, 0, 2, 1])];
    const [zero, one, two] = [3 / 5, 1 / 2, 2 / 3];
    expect(miou(observations)).toBeCloseTo((zero + one + two) / 3, 12);
  });

  it('leaves out pixels whose mask is ignored, or no class of the model', () => {
    expect(miou([seen([0, 1, 1, 1], [0, 1, 255, 255])])).toBe(1);
    const scores = tensor([1, 0, 1, 0, 0, 1, 0, 1], [1, 2, 2, 2]);
    const observation = segmentation.observe([scores], mask([0, 1, 7, 1], 2), segmentation.settings);
    expect(Array.from(observation.expected)).toEqual([1, 2]);
    expect(miou([observation])).toBe(1);
  });

  it('takes the highest score of every pixel, the lower class of equals', () => {
    const scores = tensor([0, 3, 5, 1, 2, 3, 5, 0, 1, 9, 4, 0], [1, 3, 2, 2]);
    const observation = segmentation.observe([scores], mask([1, 2, 0, 0], 2), segmentation.settings);
    expect(miou([observation])).toBe(1);
  });

  it('counts outputs that are not finite as wrong everywhere', () => {
    const observation = seen([Number.NaN, 0, 0, 0], [0, 0, 0, 0]);
    expect(observation.finite).toBe(false);
    expect(miou([observation])).toBe(0);
  });

  it('brings the mask through the same resize and crop as the image', () => {
    // A mask of 4 x 1, resized to 8 x 2 and cropped to its middle 4 x 2.
    const cropped = laid({ width: 4, height: 1 }, { width: 8, height: 2 }, -2, 0, { width: 4, height: 2 });
    const observation = segmentation.observe(
      [classes([1, 2], 2)],
      mask([0, 1, 2, 3], 4),
      segmentation.settings,
      cropped,
    );
    expect(Array.from(observation.classes)).toEqual([1, 2]);
    expect(miou([observation])).toBe(1);
    // Padding to the left and right is beyond the image.
    const padded = laid({ width: 2, height: 1 }, { width: 2, height: 1 }, 1, 0, { width: 4, height: 1 });
    const inside = segmentation.observe(
      [classes([9, 1, 2, 9], 4)],
      mask([1, 2], 2),
      segmentation.settings,
      padded,
    );
    expect(miou([inside])).toBe(1);
  });

  it('takes the pixel of the mask that lies at the centre of an output pixel', () => {
    const observation = segmentation.observe(
      [classes([1, 3], 2)],
      mask([0, 1, 2, 3], 4),
      segmentation.settings,
    );
    expect(miou([observation])).toBe(1);
  });

  it('refuses scores of a single channel', () => {
    const scores = tensor([0.2, 0.7, 0.1, 0.9], [1, 1, 2, 2]);
    expect(() => segmentation.observe([scores], mask([0, 1, 0, 1], 2), segmentation.settings)).toThrow(
      /no map of classes/,
    );
  });

  it('does not depend on the order of examples or pixels, and lies in its interval', () => {
    const pixel = fc.integer({ min: 0, max: 3 });
    const pixels = fc.array(fc.tuple(pixel, pixel), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(pixels, { minLength: 2, maxLength: 6 }), fc.nat(), (images, seed) => {
        const of = (list: [number, number][][]) =>
          list.map((image) =>
            seen(
              image.map(([predicted]) => predicted),
              image.map(([, expected]) => expected),
            ),
          );
        const random = createRandom(seed);
        const shuffled = shuffle(
          images.map((image) => shuffle([...image], random)),
          random,
        );
        expect(miou(of(shuffled))).toBeCloseTo(miou(of(images)), 12);
        const { miou: sampled } = segmentation.measure(of(images), SAMPLED);
        if (sampled?.kind !== 'sampled') throw new Error('no interval');
        expect(sampled.low).toBeLessThanOrEqual(sampled.value);
        expect(sampled.high).toBeGreaterThanOrEqual(sampled.value);
      }),
      { numRuns: 30 },
    );
  });
});
