/** The edges of JPEG's blocks, in pixels that sharp made. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { measureBlockEdges } from '../../src/dataset/block-edges.ts';
import { createRandom } from '../../src/statistics/random.ts';

const SIDE = 64;

/** Smooth colours with a little grain. */
function picture(): Buffer {
  const random = createRandom(2);
  const data = Buffer.alloc(SIDE * SIDE * 3);
  for (let i = 0; i < data.length; i += 1) {
    const [x, y] = [(i / 3) % SIDE, i / 3 / SIDE];
    data[i] = 128 + 60 * Math.sin(x / 7) + 40 * Math.cos(y / 9) + 12 * (random() - 0.5);
  }
  return data;
}

async function ratioAt(quality: number | undefined): Promise<number> {
  const image = sharp(picture(), { raw: { width: SIDE, height: SIDE, channels: 3 } });
  const bytes =
    quality === undefined ? await image.png().toBuffer() : await image.jpeg({ quality }).toBuffer();
  const data = await sharp(bytes).raw().toBuffer();
  const { atEdges, within } = measureBlockEdges({ data, width: SIDE, height: SIDE, channels: 3 })!;
  return atEdges / within;
}

it('are higher the more was lost, and as all others where nothing was', async () => {
  expect(await ratioAt(undefined)).toBeCloseTo(1, 1);
  expect(await ratioAt(95)).toBeLessThan(1.2);
  expect(await ratioAt(5)).toBeGreaterThan(2);
});

it('are not looked for in an image of less than two blocks', () => {
  expect(
    measureBlockEdges({ data: new Uint8Array(100), width: 10, height: 10, channels: 1 }),
  ).toBeUndefined();
});
