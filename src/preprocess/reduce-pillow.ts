/**
 * Pillow's `Image.reduce`: blocks of whole factors to their averages, what `reducing_gap` does before the exact
 * resampling. In: pixels and the factors; out: the smaller image. To the byte.
 */
import type { Pixels } from './preprocess.ts';

/**
 * The factor by which a side is reduced at first, so that what is left is at least `gap` times the output's side: 1
 * where that is nothing (PIL/Image.py, `resize`).
 */
export function reducingFactor(from: number, to: number, gap: number): number {
  return Math.trunc(from / to / gap) || 1;
}

/**
 * Averages blocks of `factorX` by `factorY` pixels; the last column and row average what is left of a block.
 * Sums are multiplied with the count's inverse of 32 bits, which a float32 holds (libImaging/Reduce.c).
 */
export function reduce(pixels: Pixels, factorX: number, factorY: number): Pixels {
  const { data, channels } = pixels;
  const width = Math.ceil(pixels.width / factorX);
  const height = Math.ceil(pixels.height / factorY);
  const out = new Uint8Array(width * height * channels);
  let target = 0;
  for (let row = 0; row < height; row++) {
    const top = row * factorY;
    const bottom = Math.min(top + factorY, pixels.height);
    for (let column = 0; column < width; column++) {
      const left = column * factorX;
      const right = Math.min(left + factorX, pixels.width);
      const count = (right - left) * (bottom - top);
      const multiplier = Math.trunc(Math.fround(2 ** 32 / (256 * count)));
      for (let channel = 0; channel < channels; channel++) {
        let sum = count >> 1;
        for (let y = top; y < bottom; y++) {
          const end = (y * pixels.width + right) * channels;
          for (let at = (y * pixels.width + left) * channels + channel; at < end; at += channels)
            sum += data[at]!;
        }
        out[target++] = Math.imul(sum, multiplier) >>> 24;
      }
    }
  }
  return { data: out, width, height, channels };
}
