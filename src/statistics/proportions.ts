/**
 * Intervals for proportions: one proportion (Wilson 1927) and the contrast of two proportions that were measured
 * on the same examples (Newcombe 1998, method 10, in the general form of Zou and Donner 2008).
 */

/** The closed interval [low, high]. */
export type Interval = { readonly low: number; readonly high: number };

/** An estimate with its interval; the interval is a point where nothing was sampled. */
export type Estimate = Interval & { readonly value: number };

/** Two-sided 95 % quantile of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * Wilson's score interval for `successes` of `n`, without continuity correction.
 * Wilson, E. B. (1927), J. Am. Stat. Assoc. 22, 209-212.
 *
 * @param z quantile of the normal distribution; the default gives 95 %.
 * @returns an interval within [0, 1]; [0, 1] when n is 0.
 */
export function wilsonInterval(successes: number, n: number, z = Z95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const p = successes / n;
  const zz = z * z;
  const centre = (p + zz / (2 * n)) / (1 + zz / n);
  const half = (z / (1 + zz / n)) * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}

/** How two subjects did on the same examples: counts of examples. */
export type PairedCounts = {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
};

/**
 * Interval for `first - factor * second`, two proportions measured on the same examples. With factor 1 this is
 * Newcombe's square-and-add interval for paired proportions (method 10: Newcombe, R. G. (1998), Stat. Med. 17,
 * 2635-2650); another factor uses the same construction (method of variance estimates recovery: Zou, G. Y. and
 * Donner, A. (2008), Stat. Med. 27, 1693-1702). phi is the correlation of the paired outcomes with Newcombe's
 * continuity correction of its numerator.
 *
 * @returns point estimate and 95 % interval (or that of `z`), in the unit of the proportions.
 */
export function pairedContrast(
  counts: PairedCounts,
  factor = 1,
  z = Z95,
): Interval & { readonly value: number } {
  const { both, onlyFirst, onlySecond, neither } = counts;
  const n = both + onlyFirst + onlySecond + neither;
  if (n === 0) return { value: Number.NaN, low: -factor, high: 1 };
  const first = both + onlyFirst;
  const second = both + onlySecond;
  const p = first / n;
  const q = second / n;
  const ofFirst = wilsonInterval(first, n, z);
  const ofSecond = wilsonInterval(second, n, z);
  const denominator = first * (n - first) * second * (n - second);
  let numerator = both * neither - onlyFirst * onlySecond;
  if (numerator > 0) numerator = Math.max(numerator - n / 2, 0);
  const phi = denominator === 0 ? 0 : numerator / Math.sqrt(denominator);
  const value = p - factor * q;
  const belowFirst = p - ofFirst.low;
  const aboveFirst = ofFirst.high - p;
  const belowSecond = factor * (q - ofSecond.low);
  const aboveSecond = factor * (ofSecond.high - q);
  const spread = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
  return {
    value,
    low: Math.max(-factor, value - spread(belowFirst, aboveSecond)),
    high: Math.min(1, value + spread(aboveFirst, belowSecond)),
  };
}

/**
 * The number of examples at which Wilson's interval around `p` no longer reaches `limit`, if the proportion stays
 * what it is; undefined when they are equal. This is what "how many would decide it" means.
 */
export function examplesToDecide(p: number, limit: number, z = Z95): number | undefined {
  if (!Number.isFinite(p) || !Number.isFinite(limit) || p === limit) return undefined;
  // Wilson's interval is the set of limits that a score test does not reject: |p - limit| <= z sqrt(limit (1 - limit) / n).
  const bounded = Math.min(1, Math.max(0, limit));
  const n = Math.ceil((z * z * bounded * (1 - bounded)) / ((p - limit) * (p - limit)));
  return Math.max(1, n);
}

/**
 * The number of paired examples at which the difference `value` is told from `limit`, if the share of discordant
 * pairs stays what it is (normal approximation); undefined when they are equal.
 */
export function pairsToDecide(
  counts: PairedCounts,
  value: number,
  limit: number,
  z = Z95,
): number | undefined {
  const n = counts.both + counts.onlyFirst + counts.onlySecond + counts.neither;
  const gap = value - limit;
  if (n === 0 || gap === 0 || !Number.isFinite(gap)) return undefined;
  const discordant = (counts.onlyFirst + counts.onlySecond + 1) / (n + 1);
  return Math.max(1, Math.ceil((z * z * Math.max(discordant - value * value, 1 / n)) / (gap * gap)));
}
