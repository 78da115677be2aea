/**
 * A confidence sequence for the mean of bounded numbers: an interval that holds at all sample sizes at once, so that
 * one may look after every batch and stop when the gates are decided, and the error rate is still the stated one.
 *
 * The method is betting: Waudby-Smith, I. and Ramdas, A. (2024), J. R. Stat. Soc. B 86, 1-27. Against each possible
 * mean m a gambler bets, at odds that are fair if m is the mean; whoever multiplies a stake by 2 / alpha has shown that
 * it isn't (Ville's inequality: the chance of that under fair odds is at most alpha / 2). One gambler bets that the
 * mean is larger and one that it is smaller (their hedged capital process). Without replacement the fair odds follow
 * what is left of the population (their section on sampling without replacement), and the interval closes on the
 * mean at the last example.
 *
 * How the gamblers bet: each divides the stake among fixed fractions of its capital (their diversified Kelly bettor)
 * rather than using the predictable plug-in. The bets depend neither on alpha nor on m, which makes intervals of all
 * levels nested (Holm's correction needs that) and the capital monotone in m, so that what is left is an interval;
 * docs/statistics.md measures both.
 */
import type { Interval } from './proportions.ts';

export type SequenceOptions = {
  /** The smallest alpha at which an interval will be asked for; a mean beyond its interval is no longer followed. */
  readonly alpha?: number;
  /** Size of the finite population that the numbers are drawn from without replacement, in random order. */
  readonly populationSize?: number | undefined;
  /** All numbers lie within: [0, 1] for right or wrong, [-factor, 1] for first - factor * second. */
  readonly bounds?: Interval;
  /** Means of interest, such as gate limits: whether the interval excludes one is decided exactly, not on the grid. */
  readonly points?: readonly number[];
  /** Number of grid cells between the bounds; an end of the interval is too wide by one cell at most. */
  readonly resolution?: number;
};

export type ConfidenceSequence = {
  /** Takes the next number. They must come in random order: a seeded shuffle of the examples, made beforehand. */
  readonly add: (value: number) => void;
  /**
   * The means that were never excluded so far at level 1 - alpha (running intersection): each end is wrong with
   * probability at most alpha / 2 over the whole sequence. In the unlikely case that all means were excluded, a point.
   *
   * @param alpha at least the sequence's own, which is the default.
   */
  readonly interval: (alpha?: number) => Interval;
  readonly count: () => number;
};

/**
 * Shares of the capital to bet, times what the odds allow. A gap d between mean and m is told fastest by a share of
 * about d m / variance; steps of 1.6 cost at most a tenth of that speed, and the number of shares, as ln 16 = 2.8 in
 * the logarithm of the capital, about as many examples as ln(2 / alpha) does.
 */
const SHARES = Float64Array.from({ length: 16 }, (_, i) => 0.9 / 1.6 ** i);
const LARGEST_SHARE = 0.95;

/** Capital below this is lost; it spares arithmetic with denormal numbers, and less capital excludes less. */
const NOTHING = 1e-250;

/** Time: 32 multiplications for every number and every grid point that is still in. Memory: 1 MB by default. */
export function createSequence(options: SequenceOptions = {}): ConfidenceSequence {
  const {
    alpha = 0.05,
    populationSize,
    bounds = { low: 0, high: 1 },
    points = [],
    resolution = 4000,
  } = options;
  const range = bounds.high - bounds.low;
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`a confidence sequence of level 1 - ${alpha}`);
  if (!(range > 0 && Number.isFinite(range)))
    throw new RangeError(`bounds from ${bounds.low} to ${bounds.high}`);
  const unit = (value: number): number => (value - bounds.low) / range;
  const means = gridOf(points.map(unit), cells(populationSize, range, resolution));
  const above = createCapital(means.length);
  const below = createCapital(means.length);
  const threshold = 2 / alpha;
  const shares = new Float64Array(SHARES.length);
  // Means[first..last] are neither too low nor too high at the smallest alpha.
  let first = 0;
  let last = means.length - 1;
  let count = 0;
  let sum = 0;

  const add = (value: number): void => {
    const x = unit(value);
    if (!(x >= -1e-9 && x <= 1 + 1e-9)) {
      throw new RangeError(`${value} is not within ${bounds.low} to ${bounds.high}`);
    }
    if (count === populationSize) throw new RangeError(`more than the population's ${count} numbers`);
    const left = populationSize === undefined ? Number.POSITIVE_INFINITY : populationSize - count;
    // What tells a wrong m apart grows as the population shrinks, and so should the bets.
    const growth = populationSize === undefined ? 1 : populationSize / left;
    for (let l = 0; l < shares.length; l++) shares[l] = Math.min(LARGEST_SHARE, SHARES[l]! * growth);
    let tooLow = -1;
    let tooHigh = means.length;
    for (let i = first; i <= last; i++) {
      const m = means[i]!;
      // The mean of the next number if m is the population's.
      const next = populationSize === undefined ? m : m + (count * m - sum) / left;
      if (next < -1e-9) above.ruin(i);
      else above.bet(i, shares, next > 0 ? x / next - 1 : x > 1e-9 ? Number.POSITIVE_INFINITY : 0);
      if (next > 1 + 1e-9) below.ruin(i);
      else
        below.bet(
          i,
          shares,
          next < 1 ? (1 - x) / (1 - next) - 1 : x < 1 - 1e-9 ? Number.POSITIVE_INFINITY : 0,
        );
      if (above.best[i]! >= threshold) tooLow = i;
      if (below.best[i]! >= threshold && tooHigh > i) tooHigh = i;
    }
    first = Math.max(first, tooLow + 1);
    last = Math.min(last, tooHigh - 1);
    count++;
    sum += x;
  };

  const interval = (asked = alpha): Interval => {
    if (asked < alpha) throw new RangeError(`alpha ${asked} of a sequence that was made for ${alpha}`);
    let low = 0;
    let high = 1;
    for (let i = means.length - 1; i >= 0; i--) {
      if (above.best[i]! < 2 / asked) continue;
      low = means[i]!;
      break;
    }
    for (let i = 0; i < means.length; i++) {
      if (below.best[i]! < 2 / asked) continue;
      high = means[i]!;
      break;
    }
    if (populationSize !== undefined) {
      // What the numbers still to come can't undo is certain, and overrules what was excluded by mischance.
      const certain = { low: sum / populationSize, high: (sum + populationSize - count) / populationSize };
      low = Math.min(certain.high, Math.max(certain.low, low));
      high = Math.max(certain.low, Math.min(certain.high, high));
    }
    if (low > high) low = high = (low + high) / 2;
    return { low: bounds.low + low * range, high: bounds.low + high * range };
  };

  return { add, interval, count: () => count };
}

/** The capital of one gambler against every mean of the grid, and the most that it ever was. */
function createCapital(means: number): {
  readonly best: Float64Array;
  readonly bet: (i: number, shares: Float64Array, gain: number) => void;
  readonly ruin: (i: number) => void;
} {
  const parts = SHARES.length;
  const capital = new Float64Array(means * parts).fill(1 / parts);
  const best = new Float64Array(means).fill(1);
  return {
    best,
    /** @param gain what a bet of all the capital would win, at least -1. */
    bet(i, shares, gain) {
      let total = 0;
      for (let l = 0, at = i * parts; l < parts; l++, at++) {
        const part = capital[at]! * (1 + shares[l]! * gain);
        capital[at] = part < NOTHING ? 0 : part;
        total += part;
      }
      if (total > best[i]!) best[i] = total;
    },
    /** The mean is impossible given what was drawn. */
    ruin(i) {
      best[i] = Number.POSITIVE_INFINITY;
    },
  };
}

/** As many cells as asked for, or as the mean of a small population has values (if the numbers are whole). */
function cells(populationSize: number | undefined, range: number, resolution: number): number {
  const values = (populationSize ?? Number.POSITIVE_INFINITY) * range;
  return Number.isInteger(values) && values <= resolution ? values : resolution;
}

/** Ascending means in [0, 1]; each point with a neighbour on either side, so that an end can lie just beyond it. */
function gridOf(points: readonly number[], cellCount: number): Float64Array {
  const grid = new Set<number>();
  for (let i = 0; i <= cellCount; i++) grid.add(i / cellCount);
  for (const point of points) {
    for (const mean of [point - 1e-7, point, point + 1e-7]) if (mean >= 0 && mean <= 1) grid.add(mean);
  }
  return Float64Array.from(grid).sort();
}
