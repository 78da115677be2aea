/** What SciPy and statsmodels give (scripts/goldens/statistics.py). */
import { readFileSync } from 'node:fs';

type Row = readonly number[];

export const goldens = JSON.parse(
  readFileSync(new URL('../goldens/statistics/figures.json', import.meta.url), 'utf8'),
) as {
  readonly normal: { readonly quantile: readonly Row[]; readonly cdf: readonly Row[] };
  readonly student: readonly Row[];
  readonly binomial: readonly Row[];
  readonly hypergeometric: readonly Row[];
  readonly mcnemar: readonly Row[];
  readonly holm: readonly (readonly [Row, Row])[];
  readonly wilson: readonly Row[];
  readonly betting: readonly (readonly [
    string,
    number | null,
    number,
    number | 'Infinity',
    number | 'Infinity',
  ])[];
};

/** |a - b| relative to b; 0 where both are 0. */
export function relativeError(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.abs(b);
}
