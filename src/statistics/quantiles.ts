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
