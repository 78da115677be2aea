/** From observations to figures for every subject, and to the paired comparisons that gates are judged by. */
import type { Comparison, Comparisons } from './comparison.ts';
import { graphMeasurements } from './graph.ts';
import { type Figures, latencyFigures, threadsFigures } from './latency.ts';
import type { Observations } from './measure.ts';
import type { LatencyObservations, Measurement, Measurements } from './measurement.ts';
import { memoryComparisons, memoryMeasurements } from './memory.ts';
import { METRICS, type MetricName, TIMING_KINDS, type TimingKind } from './metrics.ts';
import { fallbackMeasurement } from './operators.ts';
import { type BySubject, mapSubjects, type Subject, type SubjectName } from './subjects.ts';
import type { MeasureOptions } from './tasks/task.ts';
import { type TaskName, taskNamed } from './tasks/tasks.ts';
import { rates, throughputFigures } from './throughput.ts';

/** The task that observed the examples, and how its figures are made. */
export type TaskOptions = MeasureOptions & { readonly task: TaskName };

export type Compared = {
  readonly measurements: BySubject<Measurements>;
  /** Candidate (first) against the subject (second). */
  readonly against: Readonly<Partial<Record<Exclude<SubjectName, 'candidate'>, Comparisons>>>;
};

/** The timings of some restarts: figures, and the paired comparisons that gates are judged by. */
export type ComparedTimings = {
  readonly measurements: BySubject<Measurements>;
  readonly against: Compared['against'];
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
  const { predictions, memory, fallen, problem } = observed;
  const task = taskNamed(options.task);
  const missing = problem === undefined ? {} : failedFor(options.gated, problem.problem.what);
  const timed = compareAllTimings(observed, options.seed);
  const measurements = mapSubjects(subjects, (subject, name): Measurements => {
    const own = predictions?.[name];
    return {
      ...missing,
      ...graphMeasurements(subject, observed.macs[name]),
      ...(own === undefined ? {} : task.measure(own, options)),
      ...(name === 'candidate' ? pairMeasurements(predictions, options) : {}),
      ...(name === 'candidate' ? { unpinned: countUnpinned(options.unpinned) } : {}),
      ...merged(timed.map(({ measurements }) => measurements[name])),
      ...(memory?.[name] === undefined ? {} : memoryMeasurements(memory[name], options.seed)),
      ...(fallen?.[name] === undefined ? {} : { fallback_nodes: fallbackMeasurement(fallen[name]) }),
    };
  });
  const against = (name: Exclude<SubjectName, 'candidate'>): Comparisons | undefined => {
    const first = measurements.candidate;
    const second = measurements[name];
    if (first === undefined || second === undefined) return undefined;
    return {
      ...exactComparisons(first, second),
      ...observedAgainst(name, predictions, options),
      ...merged(timed.map(({ against }) => against[name])),
      ...(memory?.candidate === undefined || memory[name] === undefined
        ? {}
        : memoryComparisons(memory.candidate, memory[name], options.seed)),
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
  };
}

/** @param from, to of which restarts; all by default. */
export function compareTimings(
  latency: LatencyObservations,
  { measure, compare }: Figures,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): ComparedTimings {
  const subjects = mapSubjects(latency.subjects, (restarts) => restarts.slice(from, to));
  const control = latency.control?.slice(from, to);
  const { candidate = [], reference, baseline } = subjects;
  return {
    measurements: mapSubjects(subjects, measure),
    against: {
      ...(reference && { reference: compare(candidate, reference) }),
      ...(baseline && { baseline: compare(candidate, baseline) }),
    },
    control: reference && control && compare(reference, control),
  };
}

/** How the timings of a kind become figures. */
export function figuresOf(
  kind: TimingKind,
  { batch }: LatencyObservations,
  seed: number,
  wanted?: (metric: MetricName) => boolean,
): Figures {
  switch (kind) {
    case 'latency':
      return latencyFigures(seed, wanted);
    case 'threads':
      return threadsFigures(seed);
    case 'throughput':
      return throughputFigures(batch, seed);
  }
}

/** All kinds of timings together; throughput at the batch size that gates judge, the others as its views. */
function compareAllTimings(
  { timings = {}, batches = [] }: Observations,
  seed: number,
): readonly ComparedTimings[] {
  return TIMING_KINDS.flatMap((kind) => {
    const observed = timings[kind];
    if (observed === undefined) return [];
    const compared = compareTimings(observed, figuresOf(kind, observed, seed));
    if (kind !== 'throughput') return [compared];
    const measurements = mapSubjects(compared.measurements, (own, name): Measurements => {
      const { throughput } = own;
      return throughput?.kind === 'sampled'
        ? { throughput: { ...throughput, views: rates(batches, name) } }
        : own;
    });
    return [{ ...compared, measurements }];
  });
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

function merged<T extends object>(parts: readonly (T | undefined)[]): T {
  return Object.assign({}, ...parts) as T;
}

function failedFor(gated: ReadonlySet<MetricName>, reason: string): Measurements {
  const failed: Measurement = { kind: 'failed', reason, broken: true };
  return Object.fromEntries(
    [...gated]
      .filter((metric) => METRICS[metric].from !== 'graph' || metric === 'macs')
      .map((metric) => [metric, failed]),
  );
}
