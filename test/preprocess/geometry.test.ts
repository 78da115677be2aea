import { expect, test } from 'vitest';
import { cropOffset, resizeShorter, roundHalfEven } from '../../src/preprocess/geometry.ts';
import { readGolden } from './synthetic.ts';

type Golden = {
  resized: [width: number, height: number, shorter: number, toWidth: number, toHeight: number][];
  offsets: [side: number, crop: number, offset: number][];
};

const golden = readGolden<Golden>('geometry.json');

test("torchvision's Resize makes the same sizes", () => {
  const ours = golden.resized.map(([width, height, shorter]) => {
    const size = resizeShorter({ width, height }, shorter);
    return [width, height, shorter, size.width, size.height];
  });
  expect(ours).toEqual(golden.resized);
});

test("torchvision's CenterCrop crops and pads at the same offsets", () => {
  const ours = golden.offsets.map(([side, crop]) => [side, crop, cropOffset(side, crop) + 0]);
  expect(ours).toEqual(golden.offsets);
});

test.each([
  [58.5, 58],
  [59.5, 60],
  [0.5, 0],
  [-0.5, 0],
  [-1.5, -2],
  [2.4, 2],
  [2.6, 3],
])('%d rounds to %d', (value, rounded) => {
  expect(roundHalfEven(value) + 0).toBe(rounded);
});
