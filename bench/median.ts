/** The figure that benchmarks quote. */
import { quantileOfSorted } from '../src/statistics/quantiles.ts';

export function median(values: readonly number[]): number {
  return quantileOfSorted(Float64Array.from(values).sort(), 0.5);
}
