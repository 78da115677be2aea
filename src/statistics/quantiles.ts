/** Order statistics of samples. */

/**
 * The q-quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
 *
 * @param sorted ascending, not empty.
 * @param q in [0, 1].
 */
export function quantileOfSorted(sorted: ArrayLike<number>, q: number): number {
  const position = (sorted.length - 1) * q;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return lower + (upper - lower) * (position - below);
}

/** The q-quantile of unsorted samples; the input is left as it is. */
export function quantile(samples: ArrayLike<number>, q: number): number {
  return quantileOfSorted(Float64Array.from(samples).sort(), q);
}

export function mean(samples: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += samples[i]!;
  return sum / samples.length;
}
