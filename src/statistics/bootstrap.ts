/**
 * Bootstrap intervals for timings, which are neither independent nor normal: noise comes in bursts (shared by the
 * inferences of a block) and differs from process to process. Resampling follows those levels: restarts first,
 * blocks within them, never single inferences (Kalibera, T. and Jones, R. (2013), ISMM: repeat where the
 * variation is).
 */

import type { Interval } from './proportions.ts';
import { quantileOfSorted } from './quantiles.ts';
import { createRandom, randomInteger } from './random.ts';

/** `levels[restart][block]` is whatever one block gave. */
export type Levels<Block> = readonly (readonly Block[])[];

/**
 * Percentile interval of a statistic under two-level resampling. With few restarts the plain bootstrap is too
 * narrow by about sqrt((R - 1) / R), R being the number of restarts (or of blocks, when there is one restart);
 * the interval is widened around the estimate by the inverse of that (Davison and Hinkley 1997, section 2.3).
 *
 * @param statistic from a flat list of blocks to a number; NaN results are left out.
 * @returns estimate and interval at level `confidence`; an interval from -Infinity to Infinity if there are fewer
 *   than two blocks, because nothing is known of the noise then.
 */
export function bootstrapInterval<Block>(
  levels: Levels<Block>,
  statistic: (blocks: readonly Block[]) => number,
  options: { readonly seed: number; readonly confidence?: number; readonly resamples?: number },
): Interval & { readonly value: number } {
  const { seed, confidence = 0.95, resamples = 1000 } = options;
  const restarts = levels.filter((blocks) => blocks.length > 0);
  const all = restarts.flat();
  const value = statistic(all);
  const independent = restarts.length > 1 ? restarts.length : all.length;
  if (independent < 2) {
    return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  }
  const random = createRandom(seed);
  const values = new Float64Array(resamples);
  let kept = 0;
  for (let i = 0; i < resamples; i++) {
    const drawn: Block[] = [];
    for (let r = 0; r < restarts.length; r++) {
      const blocks = restarts[randomInteger(random, restarts.length)]!;
      for (let b = 0; b < blocks.length; b++) drawn.push(blocks[randomInteger(random, blocks.length)]!);
    }
    const resampled = statistic(drawn);
    if (!Number.isNaN(resampled)) values[kept++] = resampled;
  }
  if (kept === 0) return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const sorted = values.subarray(0, kept).sort();
  const tail = (1 - confidence) / 2;
  const widening = Math.sqrt(independent / (independent - 1));
  return {
    value,
    low: value + (quantileOfSorted(sorted, tail) - value) * widening,
    high: value + (quantileOfSorted(sorted, 1 - tail) - value) * widening,
  };
}
