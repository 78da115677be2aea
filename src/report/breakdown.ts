/**
 * Where a subject is weak: its results by class and by slice, worst first, and which classes it takes for which. From
 * the observations to the report's own shape, bounded so that no dataset makes a report of any size.
 */
import { confusions } from '../measurement/tasks/classification.ts';
import { TASK_METRICS, type TaskUnit } from '../measurement/tasks/metrics.ts';
import type {
  ConfusionCell,
  MeasureOptions,
  Observation,
  TaskMeasurement,
} from '../measurement/tasks/task.ts';
import { type TaskName, taskNamed } from '../measurement/tasks/tasks.ts';
import { bySlice } from '../measurement/tasks/worst-first.ts';
import type { ReportPartFigure, ReportSubject } from './report.ts';

export type Breakdown = Pick<ReportSubject, 'classes' | 'slices' | 'confusion' | 'leftOut'>;

export type BreakdownContext = MeasureOptions & {
  readonly task: TaskName;
  /** Of every observation, in their order; undefined or empty where nothing divides the examples. */
  readonly slices: readonly (Readonly<Record<string, string>> | undefined)[] | undefined;
  /** Class names in the order of the model's outputs; '' for one that has none. */
  readonly classNames: readonly string[] | undefined;
};

/** The schema has room for no more. */
const MOST_CLASSES = 2000;
const MOST_CELLS = 2000;
/** Every slice is an evaluation of its own: of a column with more values the largest are told. */
const MOST_SLICES = 200;
/** Names come from the dataset. */
const NAME_LENGTH = 500;

/** Keys are absent where the task has no classes, or the dataset no slices. */
export function breakDown(observations: readonly Observation[], context: BreakdownContext): Breakdown {
  const task = taskNamed(context.task);
  const classes = task.byClass?.(observations, context);
  const cells = task.confusion?.(observations);
  const nameOf = (label: number): string | undefined => context.classNames?.[label]?.slice(0, NAME_LENGTH);
  const named = (key: string, label: number) => (nameOf(label) ? { [key]: nameOf(label) } : {});
  const { slices, rest } = sliceResults(observations, context);
  const leftOut = {
    classes: beyond(classes, MOST_CLASSES),
    slices: rest,
    confusion: beyond(cells, MOST_CELLS),
  };
  const left = Object.entries(leftOut).filter(([, count]) => count > 0);
  return {
    ...(classes === undefined
      ? {}
      : {
          classes: classes.slice(0, MOST_CLASSES).map(({ label, metric, measurement }) => ({
            label,
            ...named('name', label),
            metric,
            // Figures of classes are shares in every task.
            ...figureOf(measurement, 'ratio'),
          })),
        }),
    ...(slices === undefined ? {} : { slices }),
    ...(cells === undefined
      ? {}
      : {
          confusion: mistakesFirst(cells)
            .slice(0, MOST_CELLS)
            .map(({ label, predicted, count }) => ({
              label,
              ...named('name', label),
              predicted,
              ...named('predictedName', predicted),
              count,
            })),
        }),
    ...(left.length === 0 ? {} : { leftOut: Object.fromEntries(left) }),
  };
}

/** The most frequent mistakes, then what is right, by the same order. */
function mistakesFirst(cells: readonly ConfusionCell[]): readonly ConfusionCell[] {
  const right = cells.filter(({ label, predicted }) => label === predicted);
  return [...confusions(cells), ...right.sort((a, b) => b.count - a.count)];
}

function beyond(results: readonly unknown[] | undefined, most: number): number {
  return Math.max(0, (results?.length ?? 0) - most);
}

/** Columns in their order, each one's slices worst first. */
function sliceResults(
  observations: readonly Observation[],
  { task, slices, complete, seed }: BreakdownContext,
): { readonly slices: ReportSubject['slices']; readonly rest: number } {
  const columns = [...new Set((slices ?? []).flatMap((slice) => Object.keys(slice ?? {})))];
  if (columns.length === 0) return { slices: undefined, rest: 0 };
  let rest = 0;
  const results = columns.flatMap((column) => {
    const values = slices!.map((slice) => slice?.[column]);
    const kept = largest(values);
    rest += new Set(values.filter((value) => value !== undefined)).size - kept.size;
    const of = values.map((value) => (value !== undefined && kept.has(value) ? value : undefined));
    return bySlice(taskNamed(task), observations, of, { complete, seed }).map(
      ({ slice, n, metric, measurement }) => ({
        column,
        slice: slice.slice(0, NAME_LENGTH),
        examples: n,
        metric,
        ...figureOf(measurement, TASK_METRICS[metric].unit),
      }),
    );
  });
  return { slices: results, rest };
}

/** The values that most examples have; of equally frequent ones those that come first. */
function largest(values: readonly (string | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, MOST_SLICES).map(([value]) => value));
}

/** @param unit of a figure that there is not. */
function figureOf(measurement: TaskMeasurement, unit: TaskUnit): ReportPartFigure {
  if (measurement.kind === 'failed') return { value: 'NaN', unit, reason: measurement.reason };
  const { value, n } = measurement;
  const interval =
    measurement.kind === 'sampled' ? { low: measurement.low, high: measurement.high } : undefined;
  return { value, ...interval, ...(n === undefined ? {} : { n }), unit: measurement.unit };
}
