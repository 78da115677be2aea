import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createResizingDecoder, UnreadableImage } from '../../src/dataset/decode.ts';

const decode = createResizingDecoder(sharp);
const half = ({ width, height }: { width: number; height: number }) => ({
  width: Math.floor(width / 2),
  height: Math.floor(height / 2),
});
const create = (width: number, height: number, channels: 3 | 4) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 100, b: 50, alpha: 0.5 } } });

describe('decoding and resizing in one go', () => {
  it('gives the size that is asked for, and tells the original one', async () => {
    const bytes = await create(640, 480, 3).jpeg().toBuffer();
    const { pixels, original } = await decode(bytes, 'a.jpg', 'bilinear', half);
    expect(original).toEqual({ width: 640, height: 480 });
    expect([pixels.width, pixels.height, pixels.channels]).toEqual([320, 240, 3]);
    expect(pixels.data.length).toBe(320 * 240 * 3);
    expect(Math.abs(pixels.data[0]! - 200)).toBeLessThan(4);
  });

  it('takes what is not plain colour through the exact decoder', async () => {
    const alpha = await create(40, 20, 4).png().toBuffer();
    expect((await decode(alpha, 'a.png', 'bicubic', half)).pixels).toMatchObject({
      width: 20,
      height: 10,
      channels: 3,
    });
    const grey = await create(40, 20, 3).toColourspace('b-w').png().toBuffer();
    expect((await decode(grey, 'g.png', 'nearest', half)).pixels).toMatchObject({ width: 20, channels: 1 });
  });

  it('refuses what the exact decoder refuses', async () => {
    const jpeg = await create(64, 64, 3).jpeg().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
    for (const bytes of [svg, Buffer.alloc(0), jpeg.subarray(0, jpeg.length / 2)]) {
      await expect(decode(bytes, 'x', 'bilinear', half)).rejects.toBeInstanceOf(UnreadableImage);
    }
  });
});
