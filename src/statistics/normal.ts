/**
 * The normal distribution and its quantiles, so that intervals can be had at any level: z = twoSidedZ(alpha) is what
 * `wilsonInterval` and `pairedContrast` take.
 */

const INVERSE_ROOT_2_PI = 1 / Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return INVERSE_ROOT_2_PI * Math.exp(-0.5 * x * x);
}

/**
 * P(X <= x) of the standard normal distribution, with a relative error below 1e-12 in the lower tail. The series of
 * Marsaglia, G. (2004), J. Stat. Softw. 11(4), in the middle; Laplace's continued fraction of Mills' ratio in the
 * tails (Abramowitz and Stegun 26.2.14).
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 0) return 1 - normalCdf(-x);
  if (x < -38.6) return 0;
  return x < -2 ? normalDensity(x) / inverseMillsRatio(-x) : 0.5 + normalDensity(x) * oddSeries(x);
}

/** x + x^3/3 + x^5/(3 * 5) + ... */
function oddSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

/** x + 1/(x + 2/(x + 3/(x + ...))), for x >= 2; 200 terms give all digits there. */
function inverseMillsRatio(x: number): number {
  let fraction = x;
  for (let k = 200; k > 0; k--) fraction = x + k / fraction;
  return fraction;
}

/**
 * The x with P(X <= x) = p, to better than 1e-12 for p from 1e-300 to 1 - 1e-16: Abramowitz and Stegun 26.2.23, whose
 * error is below 4.5e-4, and two of Halley's steps, each of which triples the number of right digits.
 *
 * @param p in [0, 1]; 0 and 1 give -Infinity and Infinity.
 * @throws RangeError for anything else.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile at ${p}, expected a probability`);
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let x = Math.min(0, above / below - t);
  for (let step = 0; step < 2; step++) {
    const density = normalDensity(x);
    if (density === 0) return x;
    const newton = (normalCdf(x) - p) / density;
    x -= newton / (1 + (x * newton) / 2);
  }
  return x;
}

/**
 * Half-width, in standard errors, of a two-sided interval of level 1 - alpha: 1.96 for alpha 0.05.
 *
 * @param alpha in (0, 1): the probability that the interval misses, half of it on either side.
 */
export function twoSidedZ(alpha: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`an interval of level 1 - ${alpha}`);
  return -normalQuantile(alpha / 2);
}
