/** From observations to figures for every subject, and to the paired comparisons that gates are judged by. */
import type { Comparison, Comparisons } from './comparison.ts';
import { graphMeasurements } from './graph.ts';
import { latencyComparisons, latencyMeasurements } from './latency.ts';
import type { LatencyObservations, Observations } from './measure.ts';
import type { Measurement, Measurements } from './measurement.ts';
import { METRICS, type MetricName } from './metrics.ts';
import { type BySubject, mapSubjects, type Subject, type SubjectName } from './subjects.ts';
import type { MeasureOptions } from './tasks/task.ts';
import { type TaskName, taskNamed } from './tasks/tasks.ts';

/** The task that observed the examples, and how its figures are made. */
export type TaskOptions = MeasureOptions & { readonly task: TaskName };

export type Compared = {
  readonly measurements: BySubject<Measurements>;
  /** Candidate (first) against the subject (second). */
  readonly against: Readonly<Partial<Record<Exclude<SubjectName, 'candidate'>, Comparisons>>>;
  /** Reference (first) against itself (second). */
  readonly control?: Comparisons | undefined;
};

/**
 * @param complete the examples are the whole evaluation set.
 * @param unpinned how many of the model's sources may bring something else tomorrow.
 * @param gated metrics of the gates: one that is not there because of a problem is `failed`.
 */
export function compare(
  subjects: BySubject<Subject>,
  observed: Observations,
  options: TaskOptions & { readonly gated: ReadonlySet<MetricName>; readonly unpinned: number },
): Compared {
  const { predictions, latency, problem } = observed;
  const task = taskNamed(options.task);
  const missing = problem === undefined ? {} : failedFor(options.gated, problem.problem.what);
  const measurements = mapSubjects(subjects, (subject, name): Measurements => {
    const own = predictions?.[name];
    return {
      ...missing,
      ...graphMeasurements(subject, observed.macs[name]),
      ...(own === undefined ? {} : task.measure(own, options)),
      ...(name === 'candidate' ? pairMeasurements(predictions, options) : {}),
      ...(name === 'candidate' ? { unpinned: countUnpinned(options.unpinned) } : {}),
      ...(latency?.subjects[name] === undefined
        ? {}
        : latencyMeasurements(latency.subjects[name], options.seed)),
    };
  });
  const against = (name: Exclude<SubjectName, 'candidate'>): Comparisons | undefined => {
    const first = measurements.candidate;
    const second = measurements[name];
    if (first === undefined || second === undefined) return undefined;
    return {
      ...exactComparisons(first, second),
      ...observedAgainst(name, predictions, options),
      ...latencyAgainst(name, latency, options.seed),
    };
  };
  const reference = against('reference');
  const baseline = against('baseline');
  return {
    measurements,
    against: {
      ...(reference === undefined ? {} : { reference }),
      ...(baseline === undefined ? {} : { baseline }),
    },
    control: controlComparisons(latency, options.seed),
  };
}

/** The reference against itself in the same schedule. */
export function controlComparisons(
  latency: LatencyObservations | undefined,
  seed: number,
): Comparisons | undefined {
  const { reference } = latency?.subjects ?? {};
  const control = latency?.control;
  if (reference === undefined || control === undefined) return undefined;
  return latencyComparisons(reference, control, seed);
}

export function latencyAgainst(
  name: Exclude<SubjectName, 'candidate'>,
  latency: LatencyObservations | undefined,
  seed: number,
): Comparisons {
  const first = latency?.subjects.candidate;
  const second = latency?.subjects[name];
  return first === undefined || second === undefined ? {} : latencyComparisons(first, second, seed);
}

export function observedAgainst(
  name: Exclude<SubjectName, 'candidate'>,
  predictions: Observations['predictions'],
  options: TaskOptions,
): Comparisons {
  const first = predictions?.candidate;
  const second = predictions?.[name];
  if (first === undefined || second === undefined) return {};
  return taskNamed(options.task).compare(first, second, options);
}

/** Of candidate, reference and dataset together: it is the run that can be repeated, or not. */
function countUnpinned(value: number): Measurement {
  return { kind: 'exact', value, unit: 'count', method: 'candidate, reference and dataset that may change' };
}

/** Figures that take the candidate's and the reference's observations together. */
function pairMeasurements(predictions: Observations['predictions'], options: TaskOptions): Measurements {
  const { candidate, reference } = predictions ?? {};
  if (candidate === undefined || reference === undefined) return {};
  return taskNamed(options.task).measurePair?.(candidate, reference, options) ?? {};
}

function exactComparisons(first: Measurements, second: Measurements): Comparisons {
  const comparisons: Partial<Record<MetricName, Comparison>> = {};
  for (const name of Object.keys(first) as MetricName[]) {
    const a = first[name];
    const b = second[name];
    if (a?.kind === 'exact' && b?.kind === 'exact') {
      comparisons[name] = { kind: 'exact', first: a.value, second: b.value };
    }
  }
  return comparisons;
}

function failedFor(gated: ReadonlySet<MetricName>, reason: string): Measurements {
  const failed: Measurement = { kind: 'failed', reason, broken: true };
  return Object.fromEntries(
    [...gated]
      .filter((metric) => METRICS[metric].from !== 'graph' || metric === 'macs')
      .map((metric) => [metric, failed]),
  );
}
