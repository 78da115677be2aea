/**
 * How many examples a gate needs, before anything is run: the smallest number at which its interval will exclude the
 * limit with the wanted probability (power), if the figure is what is expected. `examplesToDecide` says instead how
 * many would do if the measured figure stayed as it is, which happens half of the time.
 *
 * Finite populations: n of N examples drawn without replacement tell as much about the N as n (N - 1) / (N - n) tell
 * about the model at large (Cochran, W. G. (1977), Sampling Techniques, 3rd ed., 2.6), and all N tell everything.
 */
import { logBinomialUpperTail, logHypergeometricLowerTail } from './binomial.ts';
import { normalQuantile } from './normal.ts';
import { pairedContrast, wilsonInterval, Z95 } from './proportions.ts';

export type ExamplesNeeded =
  /** `n` examples decide the gate with probability `power`, at least as much as was wanted. */
  | { readonly kind: 'enough'; readonly n: number; readonly power: number }
  /** `n` is the whole evaluation set: it decides for certain, and nothing less does well enough. */
  | { readonly kind: 'all'; readonly n: number }
  /** The expected figure is the limit, or more than `n` examples would be needed. */
  | { readonly kind: 'out of reach'; readonly n: number };

type PlanOptions = {
  /** Wanted probability of a decision; 0.9 by default. */
  readonly power?: number;
  /** Of the interval that decides; 95 % by default. */
  readonly z?: number;
  /** The gate is about these many examples, of which some are measured; undefined: about the model at large. */
  readonly populationSize?: number | undefined;
  /** Where to give up; ten million by default. */
  readonly most?: number;
};

/**
 * For a proportion held to a fixed `limit` by Wilson's interval. The power is exact (binomial or hypergeometric) and is
 * reached at `n` and stays reached with more: it is a saw, because counts are whole numbers.
 *
 * @param expected the proportion that the model is thought to have, above the limit or below it.
 */
export function examplesForProportion(
  expected: number,
  limit: number,
  options: PlanOptions = {},
): ExamplesNeeded {
  checkProportion('expected', expected);
  checkProportion('limit', limit);
  const { power = 0.9, z = Z95, populationSize } = options;
  // Over one tooth of the saw the smallest count beyond the limit grows by one.
  const tooth = Math.min(200, Math.ceil(1.5 / Math.max(0.01, Math.min(limit, 1 - limit))));
  const powerAt = (n: number): number => powerOfProportion(expected, limit, n, z, populationSize);
  const reached = (n: number): boolean => {
    for (let m = n; m < n + tooth; m++) if (powerAt(m) < power) return false;
    return true;
  };
  return expected === limit ? outOfReach(options) : search(reached, powerAt, options);
}

/** Probability that Wilson's interval after `n` examples lies on one side of `limit`, and on that of `expected`. */
export function powerOfProportion(
  expected: number,
  limit: number,
  n: number,
  z: number = Z95,
  populationSize?: number,
): number {
  if (populationSize !== undefined && n >= populationSize) return 1;
  if (expected < limit) return powerOfProportion(1 - expected, 1 - limit, n, z, populationSize);
  const needed = smallestAbove(limit, n, z, populationSize);
  if (populationSize === undefined) return Math.exp(logBinomialUpperTail(needed, n, expected));
  const failures = populationSize - Math.round(expected * populationSize);
  return Math.exp(logHypergeometricLowerTail(n - needed, n, failures, populationSize));
}

/**
 * For a paired difference held to a fixed limit (`top1 >= reference - 1pp`: limit -0.01) by `pairedContrast`. The power
 * is a normal approximation around the interval's own ends: the interval is taken at the counts that are expected
 * in the unlucky 1 - power share of runs.
 *
 * @param expected.difference first minus second.
 * @param expected.discordant share of examples on which exactly one subject is right, at least |difference|.
 * @param expected.first proportion of the first subject; it matters little.
 */
export function examplesForDifference(
  expected: { readonly difference: number; readonly discordant: number; readonly first: number },
  limit: number,
  options: PlanOptions = {},
): ExamplesNeeded {
  const { difference, discordant, first } = expected;
  checkProportion('discordant', discordant);
  checkProportion('first', first);
  const both = first - (discordant + difference) / 2;
  const neither = 1 - discordant - both;
  if (Math.abs(difference) > discordant || both < 0 || neither < 0) {
    throw new RangeError(`no ${discordant} discordant pairs with a difference of ${difference} at ${first}`);
  }
  const { power = 0.9, z = Z95, populationSize } = options;
  const gap = Math.abs(difference - limit);
  const deviation = Math.sqrt(Math.max(discordant - difference * difference, 1e-12));
  const unlucky = (n: number, shift: number): boolean => {
    const effective = effectiveSize(n, populationSize);
    // Of the discordant pairs; no unlucky run has more of one kind than there are.
    const moved = Math.max(-discordant, Math.min(discordant, difference + shift));
    const interval = pairedContrast(
      {
        both: effective * both,
        onlyFirst: (effective * (discordant + moved)) / 2,
        onlySecond: (effective * (discordant - moved)) / 2,
        neither: effective * neither,
      },
      1,
      z,
    );
    return difference > limit ? interval.low > limit : interval.high < limit;
  };
  const towards = difference > limit ? -1 : 1;
  const standardError = (n: number): number => deviation / Math.sqrt(effectiveSize(n, populationSize));
  const reached = (n: number): boolean =>
    (populationSize !== undefined && n >= populationSize) ||
    unlucky(n, towards * normalQuantile(power) * standardError(n));
  return gap === 0 ? outOfReach(options) : search(reached, () => power, options);
}

/** How many examples of an unlimited supply tell as much as `n` of `populationSize`; Infinity for all of them. */
export function effectiveSize(n: number, populationSize: number | undefined): number {
  if (populationSize === undefined) return n;
  return n >= populationSize ? Number.POSITIVE_INFINITY : (n * (populationSize - 1)) / (populationSize - n);
}

/**
 * Wilson's interval for the share of successes in a finite population, from `n` of it drawn without replacement: that
 * of the effective size, and the point itself for all of them.
 */
export function wilsonIntervalOfPopulation(
  successes: number,
  n: number,
  populationSize: number,
  z: number = Z95,
): { readonly low: number; readonly high: number } {
  const p = successes / n;
  const effective = effectiveSize(n, populationSize);
  if (effective === Number.POSITIVE_INFINITY) return { low: p, high: p };
  return n === 0 ? { low: 0, high: 1 } : wilsonInterval(p * effective, effective, z);
}

/** The smallest count of successes whose interval lies above `limit`; n + 1 if none does. */
function smallestAbove(limit: number, n: number, z: number, populationSize: number | undefined): number {
  // Wilson's interval excludes the limits that a score test rejects.
  const effective = effectiveSize(n, populationSize);
  return Math.floor(n * (limit + z * Math.sqrt((limit * (1 - limit)) / effective))) + 1;
}

/** The smallest n at which `reached`, which stays true once it is (but for a few n around the first). */
function search(
  reached: (n: number) => boolean,
  powerAt: (n: number) => number,
  options: PlanOptions,
): ExamplesNeeded {
  const { populationSize, most = 10_000_000 } = options;
  const end = Math.min(most, populationSize ?? most);
  let high = 1;
  while (high < end && !reached(high)) high *= 2;
  high = Math.min(high, end);
  if (!reached(high)) return outOfReach(options);
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high === populationSize
    ? { kind: 'all', n: high }
    : { kind: 'enough', n: high, power: powerAt(high) };
}

function outOfReach({ populationSize, most = 10_000_000 }: PlanOptions): ExamplesNeeded {
  return populationSize === undefined || populationSize > most
    ? { kind: 'out of reach', n: most }
    : { kind: 'all', n: populationSize };
}

function checkProportion(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} is ${value}, expected a proportion`);
}
