/**
 * Tails of the binomial and the hypergeometric distribution, exact for counts up to millions: terms in log space,
 * neighbouring terms by their ratio.
 */

/** ln n! - ln(sqrt(2 pi n) (n / e)^n), the error of Stirling's formula (Loader, C. (2000), saddle-point expansion). */
function stirlingError(n: number): number {
  if (n < 16) {
    let factorial = 1;
    for (let k = 2; k <= n; k++) factorial *= k;
    return n === 0 ? 0 : Math.log(factorial) - 0.5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n;
  }
  const nn = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / nn) / nn) / nn) / n;
}

/** x ln(x / m) + m - x without cancellation where x is near m. */
function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const gap = (x - m) / m;
  if (Math.abs(gap) > 0.1) return x * Math.log(x / m) + m - x;
  // (1 + g) ln(1 + g) - g = g^2/2 - g^3/6 + g^4/12 - ...
  let power = gap * gap;
  let sum = 0;
  for (let k = 2; k < 40; k++) {
    const term = power / (k * (k - 1));
    sum += k % 2 === 0 ? term : -term;
    if (Math.abs(term) < 1e-18 * Math.abs(sum)) break;
    power *= gap;
  }
  return m * sum;
}

/** ln P(X = k) for X ~ Binomial(n, p), by Loader's saddle-point form: the relative error of P stays near 1e-13. */
export function logBinomial(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  if (p === 0 || p === 1) return k === n * p ? 0 : Number.NEGATIVE_INFINITY;
  if (k === 0) return n * Math.log1p(-p);
  if (k === n) return n * Math.log(p);
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * (1 - p)) +
    0.5 * Math.log(n / (2 * Math.PI * k * (n - k)))
  );
}

/** ln P(X <= k) for X ~ Binomial(n, p). */
export function logBinomialLowerTail(k: number, n: number, p: number): number {
  if (k < 0) return Number.NEGATIVE_INFINITY;
  if (k >= n) return 0;
  if (p === 0 || p === 1) return p === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (k > n * p) return complement(logBinomialLowerTail(n - k - 1, n, 1 - p));
  const odds = (1 - p) / p;
  return logBinomial(k, n, p) + Math.log(descending(k, (i) => (i / (n - i + 1)) * odds));
}

/** ln P(X >= k) for X ~ Binomial(n, p). */
export function logBinomialUpperTail(k: number, n: number, p: number): number {
  return logBinomialLowerTail(n - k, n, 1 - p);
}

/**
 * ln P(X = k) for the number of successes among `n` drawn without replacement from `population` that hold `successes`.
 */
export function logHypergeometric(k: number, n: number, successes: number, population: number): number {
  if (k < 0 || k > n || k > successes || n - k > population - successes) return Number.NEGATIVE_INFINITY;
  // Three binomial probabilities of equal p: their p cancels, and n / population keeps every term moderate.
  const p = n / population;
  return (
    logBinomial(k, successes, p) +
    logBinomial(n - k, population - successes, p) -
    logBinomial(n, population, p)
  );
}

/** ln P(X <= k) for the hypergeometric distribution; arguments as in `logHypergeometric`. */
export function logHypergeometricLowerTail(
  k: number,
  n: number,
  successes: number,
  population: number,
): number {
  if (k < Math.max(0, n - (population - successes))) return Number.NEGATIVE_INFINITY;
  if (k >= Math.min(n, successes)) return 0;
  if (k > (n * successes) / population) {
    return complement(logHypergeometricLowerTail(n - k - 1, n, population - successes, population));
  }
  const failures = population - successes;
  const ratio = (i: number): number => (i * (failures - n + i)) / ((successes - i + 1) * (n - i + 1));
  return logHypergeometric(k, n, successes, population) + Math.log(descending(k, ratio));
}

/** 1 + r(k) + r(k) r(k - 1) + ... down to r(1), where r(i) is P(i - 1) / P(i). */
function descending(k: number, ratio: (i: number) => number): number {
  let term = 1;
  let sum = 1;
  for (let i = k; i > 0; i--) {
    term *= ratio(i);
    sum += term;
    if (term < 1e-17 * sum) break;
  }
  return sum;
}

/** ln(1 - e^x). */
function complement(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}
