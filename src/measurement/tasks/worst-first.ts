/** Ranking of results by class and by slice, so that a reader meets the worst first. */
import { TASK_METRICS, type TaskMetric, type TaskMetricName } from './metrics.ts';
import type { ClassResult, MeasureOptions, Observation, Task, TaskMeasurement } from './task.ts';

/** Results by class, lowest figure first, equal ones by class index; results without a figure are last. */
export function worstFirst(results: readonly ClassResult[]): readonly ClassResult[] {
  return [...results].sort(
    (a, b) => badness(a.measurement, 'higher') - badness(b.measurement, 'higher') || a.label - b.label,
  );
}

function badness(measurement: TaskMeasurement, better: TaskMetric['better']): number {
  if (measurement.kind === 'failed') return Number.MAX_VALUE;
  return better === 'higher' ? measurement.value : -measurement.value;
}

/** How the examples of one slice fare. */
export type SliceResult = {
  readonly slice: string;
  /** Number of its examples. */
  readonly n: number;
  readonly metric: TaskMetricName;
  readonly measurement: TaskMeasurement;
};

/**
 * The task's primary metric for every slice of the examples, worst first. A slice is no evaluation set: it always
 * has an interval, unless `complete`.
 *
 * @param slices the slice of every observation, in their order; undefined for examples of no slice.
 */
export function bySlice<O extends Observation>(
  task: Pick<Task<never, never, O>, 'measure' | 'primary'>,
  observations: readonly O[],
  slices: readonly (string | undefined)[],
  options: MeasureOptions,
): readonly SliceResult[] {
  const groups = new Map<string, O[]>();
  for (const [i, observation] of observations.entries()) {
    const slice = slices[i];
    if (slice === undefined) continue;
    const group = groups.get(slice);
    if (group === undefined) groups.set(slice, [observation]);
    else group.push(observation);
  }
  const metric = task.primary;
  const { better } = TASK_METRICS[metric];
  return Array.from(groups, ([slice, group]) => ({
    slice,
    n: group.length,
    metric,
    measurement:
      task.measure(group, options)[metric] ?? ({ kind: 'failed', reason: 'not measured' } as const),
  })).sort(
    (a, b) => badness(a.measurement, better) - badness(b.measurement, better) || (a.slice < b.slice ? -1 : 1),
  );
}
