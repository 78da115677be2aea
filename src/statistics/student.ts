/** Student's t distribution, for figures that rest on a handful of independent observations. */

/**
 * P(|T| <= t) for whole degrees of freedom, by the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4.
 *
 * @param t at least 0.
 */
export function studentWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degrees - 1; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The t that |T| exceeds with probability alpha, to a relative 1e-12: 2.776 for 4 degrees of freedom and 0.05. */
export function twoSidedT(alpha: number, degrees: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`an interval of level 1 - ${alpha}`);
  if (!(Number.isInteger(degrees) && degrees > 0)) throw new RangeError(`${degrees} degrees of freedom`);
  let high = 1;
  while (studentWithin(high, degrees) < 1 - alpha) high *= 2;
  let low = 0;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (studentWithin(middle, degrees) < 1 - alpha) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
