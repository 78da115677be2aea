/**
 * What JPEG leaves in pixels, whatever the file is now: it codes blocks of 8 x 8 apart from each other, so that the
 * steps between neighbours are higher at the edges of blocks than within them. After Wang, Sheikh and Bovik (2002),
 * No-reference perceptual quality assessment of JPEG compressed images, ICIP.
 */
import type { Pixels } from '../preprocess/preprocess.ts';

export type BlockEdges = {
  /** What the file says it is: `jpeg`, `png`. */
  readonly format: string;
  /** Mean step (levels) between neighbours across the edges of blocks, and between all others. */
  readonly atEdges: number;
  readonly within: number;
};

const BLOCK = 8;

/** Undefined for an image of less than two blocks a side. */
export function measureBlockEdges({
  data,
  width,
  height,
  channels,
}: Pixels): Omit<BlockEdges, 'format'> | undefined {
  if (width < 2 * BLOCK || height < 2 * BLOCK) return undefined;
  const sums = [0, 0];
  const counts = [0, 0];
  const level = (x: number, y: number): number => {
    const at = (y * width + x) * channels;
    return channels === 1 ? data[at]! : (data[at]! + 2 * data[at + 1]! + data[at + 2]!) / 4;
  };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const here = level(x, y);
      if (x + 1 < width) {
        const edge = (x + 1) % BLOCK === 0 ? 1 : 0;
        sums[edge]! += Math.abs(here - level(x + 1, y));
        counts[edge]! += 1;
      }
      if (y + 1 < height) {
        const edge = (y + 1) % BLOCK === 0 ? 1 : 0;
        sums[edge]! += Math.abs(here - level(x, y + 1));
        counts[edge]! += 1;
      }
    }
  }
  return { atEdges: sums[1]! / counts[1]!, within: sums[0]! / counts[0]! };
}
