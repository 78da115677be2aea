/**
 * How two models' raw outputs for one input differ, or a model's from what was expected: element by element. Any
 * task can ask for it; the worker keeps five numbers an example.
 */
import { allFinite, describe, unfit } from './outputs.ts';
import { proportion } from './proportion.ts';
import { failedFor, measureFigures, resamplesFor, type Weights } from './resampling.ts';
import type { MeasureOptions, NamedTensor, Observation, TaskMeasurement, TaskMeasurements } from './task.ts';

export type Tolerance = {
  /** Relative to the expected value. */
  readonly rtol: number;
  readonly atol: number;
};

/** numpy's defaults for `allclose`. */
export const TOLERANCE: Tolerance = { rtol: 1e-5, atol: 1e-8 };

export type Difference = Observation & {
  /** Infinity where an element is NaN or infinite and the other is not the same infinity. */
  readonly maxAbsError: number;
  readonly maxRelError: number;
  readonly cosine: number;
  readonly close: boolean;
};

/** A tensor as far as its values go. */
export type Values = { readonly shape: readonly number[]; readonly values: ArrayLike<number> };

/**
 * Differences of all outputs, in the graph's order.
 *
 * - `maxAbsError`: the largest |a - b|; equal infinities differ by 0.
 * - `maxRelError`: the largest |a - b| / |b| over elements whose b is not 0 (numpy.testing.assert_allclose).
 * - `cosine`: of all elements as one vector (see `cosineSimilarity`).
 * - `close`: |a - b| <= atol + rtol * |b| for every element (numpy.allclose); NaN is close to nothing.
 *
 * @param actual outputs of the model in question.
 * @param expected what they are held to: expected outputs, or the reference's. Throws UserError if shapes differ.
 */
export function observeDifference(
  actual: readonly NamedTensor[],
  expected: readonly Values[],
  { rtol, atol }: Tolerance = TOLERANCE,
): Difference {
  checkShapes(actual, expected);
  let maxAbsError = 0;
  let maxRelError = 0;
  let close = true;
  const products = { dot: 0, first: 0, second: 0 };
  for (const [output, { values: a }] of actual.entries()) {
    const b = expected[output]!.values;
    for (let i = 0; i < a.length; i++) {
      const x = a[i]!;
      const y = b[i]!;
      products.dot += x * y;
      products.first += x * x;
      products.second += y * y;
      if (x === y) continue;
      const difference =
        Number.isFinite(x) && Number.isFinite(y) ? Math.abs(x - y) : Number.POSITIVE_INFINITY;
      if (difference > maxAbsError) maxAbsError = difference;
      const relative =
        y === 0 ? 0 : difference === Number.POSITIVE_INFINITY ? difference : difference / Math.abs(y);
      if (relative > maxRelError) maxRelError = relative;
      if (!(difference <= atol + rtol * Math.abs(y)) || difference === Number.POSITIVE_INFINITY)
        close = false;
    }
  }
  const finite = actual.every(({ values }) => allFinite(values));
  return { finite, maxAbsError, maxRelError, cosine: cosineOf(products), close };
}

/**
 * Cosine similarity a·b / (|a| |b|), in [-1, 1]; 0 where one vector is all zeros, as in scikit-learn's
 * `cosine_similarity`, and where either is not finite; 1 where both are zeros: they are the same.
 */
export function cosineSimilarity(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const products = { dot: 0, first: 0, second: 0 };
  for (let i = 0; i < a.length; i++) {
    products.dot += a[i]! * b[i]!;
    products.first += a[i]! * a[i]!;
    products.second += b[i]! * b[i]!;
  }
  return cosineOf(products);
}

function cosineOf({ dot, first, second }: { dot: number; first: number; second: number }): number {
  if (first === 0 && second === 0) return 1;
  const cosine = dot / (Math.sqrt(first) * Math.sqrt(second));
  return Number.isFinite(cosine) ? Math.max(-1, Math.min(1, cosine)) : 0;
}

const METRICS = ['max_abs_error', 'max_rel_error', 'cosine', 'all_close'] as const;

/**
 * The largest differences are a statement about these examples: no interval follows from them, for resampling
 * cannot see beyond the largest value that there is (Bickel, P. J. and Freedman, D. A. (1981), Ann. Stat. 9,
 * 1196-1217, section 6). `all_close` is a proportion of examples, `cosine` a mean over them.
 */
export function measureDifferences(
  observations: readonly Difference[],
  { complete, seed }: MeasureOptions,
): TaskMeasurements {
  const n = observations.length;
  if (n === 0) return failedFor(METRICS, 'no example could be read');
  return {
    max_abs_error: largest(observations, ({ maxAbsError }) => maxAbsError, 'absolute'),
    max_rel_error: largest(observations, ({ maxRelError }) => maxRelError, 'relative'),
    ...meanCosine(
      observations.map(({ cosine }) => cosine),
      { complete, seed },
    ),
    all_close: proportion(observations.filter(({ close }) => close).length, n, complete),
  };
}

/** The mean of the examples' cosines with its interval. */
export function meanCosine(cosines: readonly number[], options: MeasureOptions): TaskMeasurements {
  return measureFigures(
    ['cosine'],
    { cosine: `mean cosine similarity of ${cosines.length} pairs of outputs` },
    cosines.length,
    meanFigures(cosines),
    { ...options, resamples: resamplesFor(cosines.length), failure: 'no pair of outputs' },
  );
}

/** The weighted mean of one number an example. */
export function meanFigures(values: readonly number[]): (weights: Weights) => readonly [number] {
  return (weights) => {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < values.length; i++) {
      sum += weights[i]! * values[i]!;
      count += weights[i]!;
    }
    return [sum / count];
  };
}

function largest(
  observations: readonly Difference[],
  of: (observation: Difference) => number,
  kind: 'absolute' | 'relative',
): TaskMeasurement {
  const n = observations.length;
  const value = observations.reduce((most, observation) => Math.max(most, of(observation)), 0);
  if (value === Number.POSITIVE_INFINITY) {
    const count = observations.filter((observation) => of(observation) === value).length;
    return {
      kind: 'failed',
      reason: `outputs of ${count} of ${n} examples are NaN or infinite where they should not be`,
    };
  }
  return {
    kind: 'exact',
    value,
    n,
    unit: 'value',
    method: `largest ${kind} difference of any element over ${n} examples; says nothing of others`,
  };
}

function checkShapes(actual: readonly NamedTensor[], expected: readonly Values[]): void {
  const shapes = (tensors: readonly Values[]): string =>
    tensors.map(({ shape }) => `[${shape.join(',')}]`).join(', ') || '(none)';
  const fits =
    actual.length === expected.length &&
    actual.every(({ values }, i) => values.length === expected[i]!.values.length);
  if (fits) return;
  throw unfit(
    'the outputs have another shape than what they are held to',
    describe(actual),
    shapes(expected),
    'compare models of the same outputs',
  );
}
