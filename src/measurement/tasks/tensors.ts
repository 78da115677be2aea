/**
 * Raw tensors: outputs held to expected ones, as ONNX's own test data has them. Out: the largest absolute and
 * relative difference, the cosine, and the share of examples whose outputs are all within tolerance.
 */
import {
  type Difference,
  meanFigures,
  measureDifferences,
  observeDifference,
  TOLERANCE,
  type Tolerance,
} from './differences.ts';
import { pairedProportions } from './proportion.ts';
import { compareFigures, resamplesFor } from './resampling.ts';
import type { Task, TaskComparisons } from './task.ts';

export const tensors: Task<'tensors', Tolerance, Difference> = {
  title: 'raw tensors',
  target: 'tensors',
  settings: TOLERANCE,
  primary: 'all_close',

  observe(outputs, target, settings) {
    return observeDifference(outputs, target.tensors, settings);
  },

  measure: measureDifferences,

  compare(first, second, { complete, seed }) {
    const cosines = (observations: readonly Difference[]): number[] =>
      observations.map(({ cosine }) => cosine);
    const close = (observations: readonly Difference[]): boolean[] => observations.map((one) => one.close);
    return {
      ...largestOf('max_abs_error', first, second, ({ maxAbsError }) => maxAbsError),
      ...largestOf('max_rel_error', first, second, ({ maxRelError }) => maxRelError),
      ...compareFigures(['cosine'], first.length, meanFigures(cosines(first)), meanFigures(cosines(second)), {
        complete,
        seed,
        resamples: resamplesFor(first.length),
      }),
      all_close: pairedProportions(close(first), close(second), complete),
    };
  },
};

function largestOf(
  metric: 'max_abs_error' | 'max_rel_error',
  first: readonly Difference[],
  second: readonly Difference[],
  of: (observation: Difference) => number,
): TaskComparisons {
  const largest = (observations: readonly Difference[]): number =>
    observations.reduce((most, observation) => Math.max(most, of(observation)), 0);
  const values = { first: largest(first), second: largest(second) };
  if (!Number.isFinite(values.first) || !Number.isFinite(values.second)) return {};
  return { [metric]: { kind: 'exact', ...values } };
}
