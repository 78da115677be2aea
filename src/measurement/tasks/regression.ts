/**
 * Regression: one or more numbers an example. In: the first output, one number a target. Out: RMSE, MAE and R² as
 * scikit-learn defines them; several outputs count alike (`multioutput='uniform_average'`).
 */
import { allFinite, nonFiniteReason, pickOutput, unfit } from './outputs.ts';
import { compareFigures, type Figures, measureFigures, resamplesFor } from './resampling.ts';
import type { Observation, Task } from './task.ts';

export type RegressionSettings = {
  /** Name of the output; the first one if absent. */
  readonly output?: string | undefined;
};

export type RegressionObservation = Observation & {
  readonly predicted: readonly number[];
  readonly expected: readonly number[];
};

const METRICS = ['rmse', 'mae', 'r2'] as const;
const METHODS = {
  rmse: 'root of the mean squared error, outputs averaged',
  mae: 'mean absolute error, outputs averaged',
  r2: 'coefficient of determination, outputs averaged',
};

export const regression: Task<'values', RegressionSettings, RegressionObservation> = {
  title: 'regression',
  target: 'values',
  settings: {},
  primary: 'mae',

  observe(outputs, { values: expected }, settings) {
    const output = pickOutput(outputs, settings.output);
    if (output.values.length !== expected.length) {
      throw unfit(
        'the model gives another number of values than the target has',
        `${output.values.length} from "${output.name}"`,
        `${expected.length}`,
      );
    }
    const predicted = Array.from(output.values);
    return { predicted, expected: [...expected], finite: allFinite(predicted) };
  },

  measure(observations, options) {
    return measureFigures(METRICS, METHODS, observations.length, regressionFigures(observations), {
      ...options,
      resamples: resamples(observations),
      failure: observations.every(({ finite }) => finite)
        ? 'R² takes at least two examples'
        : nonFiniteReason(observations),
    });
  },

  compare(first, second, options) {
    return compareFigures(METRICS, first.length, regressionFigures(first), regressionFigures(second), {
      ...options,
      resamples: resamples(first),
    });
  },
};

function resamples(observations: readonly RegressionObservation[]): number {
  return resamplesFor(3 * observations.length * (observations[0]?.expected.length ?? 1));
}

/**
 * With e the errors and y the expected values of one output: rmse = sqrt(mean(e²)), mae = mean(|e|), both in the
 * output's unit; r2 = 1 - sum(e²) / sum((y - mean(y))²), 1 or 0 where all y are equal and all e are 0 or not.
 * Several outputs: the plain mean of theirs. As scikit-learn's `root_mean_squared_error`, `mean_absolute_error` and
 * `r2_score`, whose published example gives 0.612, 0.5 and 0.948 for [3, -0.5, 2, 7] and [2.5, 0, 2, 8].
 */
export function regressionFigures(observations: readonly RegressionObservation[]): Figures {
  const n = observations.length;
  const outputs = Array.from({ length: observations[0]?.expected.length ?? 0 }, (_, output) => {
    const expected = Float64Array.from(observations, (observation) => observation.expected[output]!);
    // Sums of squares around the mean of all keep their digits in every resample.
    const centre = expected.reduce((sum, y) => sum + y, 0) / n;
    return {
      errors: Float64Array.from(
        observations,
        (observation, i) => observation.predicted[output]! - expected[i]!,
      ),
      centred: expected.map((y) => y - centre),
    };
  });
  return (weights) => {
    let rmse = 0;
    let mae = 0;
    let r2 = 0;
    for (const { errors, centred } of outputs) {
      let squares = 0;
      let absolutes = 0;
      let sum = 0;
      let spread = 0;
      let count = 0;
      for (let i = 0; i < n; i++) {
        const weight = weights[i]!;
        if (weight === 0) continue;
        const error = errors[i]!;
        const y = centred[i]!;
        count += weight;
        squares += weight * error * error;
        absolutes += weight * Math.abs(error);
        sum += weight * y;
        spread += weight * y * y;
      }
      rmse += Math.sqrt(squares / count);
      mae += absolutes / count;
      r2 += determination(squares, Math.max(0, spread - (sum * sum) / count), count);
    }
    return [rmse / outputs.length, mae / outputs.length, r2 / outputs.length];
  };
}

function determination(residual: number, total: number, n: number): number {
  if (n < 2) return Number.NaN;
  if (total === 0) return residual === 0 ? 1 : 0;
  return 1 - residual / total;
}
