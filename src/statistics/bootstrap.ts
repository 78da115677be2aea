/**
 * Bootstrap intervals for timings, which are neither independent nor normal: noise comes in bursts (shared by the
 * inferences of a block) and differs from process to process. What is resampled are restarts, each with all its blocks,
 * or, where there is one restart only, its blocks; never single inferences (Kalibera, T. and Jones, R. (2013), ISMM:
 * repeat where the variation is).
 */
import { twoSidedZ } from './normal.ts';
import type { Interval } from './proportions.ts';
import { quantileOfSorted } from './quantiles.ts';
import { createRandom, randomInteger } from './random.ts';
import { twoSidedT } from './student.ts';

/** `levels[restart][block][inference]`. */
export type Levels = readonly (readonly (readonly number[])[])[];

/**
 * A figure of blocks that stand for themselves several times: `weights[b]` says how often block b counts, blocks
 * numbered over all restarts. Resampling by weights spares gathering and sorting the times over and over.
 */
export type Statistic = (weights: Uint32Array) => number;

/**
 * Percentile interval of a statistic under resampling of restarts. Their blocks are not resampled once more within
 * them: the spread among restarts already holds what the blocks add to it, and counting that twice made intervals up to
 * 1.4 times too wide (Davison and Hinkley 1997, section 3.8, compare the two).
 *
 * With few restarts the plain bootstrap is too narrow by about sqrt((R - 1) / R), R being the number of restarts; the
 * interval is widened around the estimate by the inverse of that (section 2.3). That still takes the spread among few
 * restarts for the true one: with 5 restarts 95 % intervals cover 87-89 %. `quantiles: 'student'` widens by t / z of
 * R - 1 degrees of freedom as well (Hesterberg, T. C. (2015), Am. Stat. 69, 371-386: the expanded percentile interval),
 * which covers 94-95 % (docs/statistics.md).
 *
 * Restarts of several shards (machines): shards are drawn first and then restarts within each, and the interval is
 * widened as if the shards alone were independent, since what their machines do differently is shared by all restarts
 * of one (Kalibera and Jones 2013, section 6: the highest level counts). Two or three shards tell little of that.
 *
 * @param blocksOf number of blocks of every restart, each at least 1.
 * @returns estimate and interval at level `confidence`; an interval from -Infinity to Infinity if there are fewer
 *   than two blocks, because nothing is known of the noise then.
 */
export function bootstrapInterval(
  blocksOf: readonly number[],
  statistic: Statistic,
  options: {
    readonly seed: number;
    readonly confidence?: number;
    readonly resamples?: number;
    readonly quantiles?: 'normal' | 'student';
    /** The shard of every restart; absent where all are of one. */
    readonly shards?: readonly number[] | undefined;
  },
): Interval & { readonly value: number } {
  const { seed, confidence = 0.95, resamples = 1000, quantiles = 'normal' } = options;
  const starts: number[] = [];
  let blocks = 0;
  for (const count of blocksOf) {
    starts.push(blocks);
    blocks += count;
  }
  const weights = new Uint32Array(blocks);
  const value = statistic(weights.fill(1));
  const restarts = blocksOf.length;
  const groups = groupsOf(options.shards);
  const independent = groups !== undefined ? groups.length : restarts > 1 ? restarts : blocks;
  const unbounded = { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  if (independent < 2) return unbounded;
  const random = createRandom(seed);
  const values = new Float64Array(resamples);
  let kept = 0;
  for (let i = 0; i < resamples; i++) {
    weights.fill(0);
    const count = (drawn: number): void => {
      if (restarts === 1) weights[drawn]!++;
      else for (let b = 0; b < blocksOf[drawn]!; b++) weights[starts[drawn]! + b]!++;
    };
    for (let r = 0; r < independent; r++) {
      const drawn = randomInteger(random, independent);
      const group = groups?.[drawn];
      if (group === undefined) count(drawn);
      else for (const _ of group) count(group[randomInteger(random, group.length)]!);
    }
    const resampled = statistic(weights);
    if (!Number.isNaN(resampled)) values[kept++] = resampled;
  }
  if (kept === 0) return unbounded;
  const sorted = values.subarray(0, kept).sort();
  const tail = (1 - confidence) / 2;
  const expansion =
    quantiles === 'student' ? twoSidedT(1 - confidence, independent - 1) / twoSidedZ(1 - confidence) : 1;
  const widening = expansion * Math.sqrt(independent / (independent - 1));
  return {
    value,
    low: value + (quantileOfSorted(sorted, tail) - value) * widening,
    high: value + (quantileOfSorted(sorted, 1 - tail) - value) * widening,
  };
}

/**
 * The interval of a quantity that is never negative, such as a time: its end may have passed zero when it was widened
 * around the estimate. No true value is lost by that, so the coverage stays.
 */
export function withinPositive<T extends Interval>(estimate: T): T {
  return estimate.low < 0 && Number.isFinite(estimate.low) ? { ...estimate, low: 0 } : estimate;
}

/** The restarts of every shard; undefined where there is one shard. */
function groupsOf(shards: readonly number[] | undefined): readonly (readonly number[])[] | undefined {
  if (shards === undefined) return undefined;
  const groups = new Map<number, number[]>();
  for (const [restart, shard] of shards.entries()) {
    const group = groups.get(shard);
    if (group === undefined) groups.set(shard, [restart]);
    else group.push(restart);
  }
  return groups.size > 1 ? [...groups.values()] : undefined;
}

/** Number of blocks of every restart, as `bootstrapInterval` wants it. */
export function countBlocks(levels: Levels): readonly number[] {
  return levels.map((blocks) => blocks.length);
}

/** The q-quantile of the weighted blocks' numbers, interpolated as in `quantileOfSorted`. NaN if there are none. */
export function quantileStatistic(levels: Levels, q: number): Statistic {
  const { values, blockOf } = flatten(levels);
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const sorted = Float64Array.from(order, (i) => values[i]!);
  const block = Uint32Array.from(order, (i) => blockOf[i]!);
  return (weights) => {
    let total = 0;
    for (let i = 0; i < block.length; i++) total += weights[block[i]!]!;
    if (total === 0) return Number.NaN;
    const position = (total - 1) * q;
    const below = Math.floor(position);
    let seen = 0;
    let i = 0;
    for (; i < block.length; i++) {
      seen += weights[block[i]!]!;
      if (seen > below) break;
    }
    const lower = sorted[i]!;
    if (position === below || seen > below + 1) return lower;
    let next = i + 1;
    while (next < block.length && weights[block[next]!] === 0) next++;
    return lower + (sorted[next]! - lower) * (position - below);
  };
}

/** The mean of the weighted blocks' numbers. NaN if there are none. */
export function meanStatistic(levels: Levels): Statistic {
  const blocks = levels.flat();
  const sums = blocks.map((block) => block.reduce((sum, x) => sum + x, 0));
  return (weights) => {
    let sum = 0;
    let count = 0;
    for (const [b, weight] of weights.entries()) {
      sum += weight * sums[b]!;
      count += weight * blocks[b]!.length;
    }
    return sum / count;
  };
}

function flatten(levels: Levels): {
  readonly values: readonly number[];
  readonly blockOf: readonly number[];
} {
  const values: number[] = [];
  const blockOf: number[] = [];
  for (const [b, block] of levels.flat().entries()) {
    for (const value of block) {
      values.push(value);
      blockOf.push(b);
    }
  }
  return { values, blockOf };
}
