/** From observations to figures for every subject, and to the paired comparisons that gates are judged by. */
import { accuracyComparisons, accuracyMeasurements, agreementMeasurement } from './accuracy.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import { graphMeasurements } from './graph.ts';
import { latencyComparisons, latencyMeasurements } from './latency.ts';
import type { LatencyObservations, Observations } from './measure.ts';
import type { Measurement, Measurements } from './measurement.ts';
import { METRICS, type Metric, type MetricName } from './metrics.ts';
import { type BySubject, mapSubjects, type Subject, type SubjectName } from './subjects.ts';

export type Compared = {
  readonly measurements: BySubject<Measurements>;
  /** Candidate (first) against the subject (second). */
  readonly against: Readonly<Partial<Record<Exclude<SubjectName, 'candidate'>, Comparisons>>>;
  /** Reference (first) against itself (second). */
  readonly control?: Comparisons | undefined;
};

/**
 * @param complete the examples are the whole evaluation set.
 * @param needs what the gates asked for: a metric of these that is not there because of a problem is `failed`.
 */
export function compare(
  subjects: BySubject<Subject>,
  observed: Observations,
  options: { readonly complete: boolean; readonly seed: number; readonly needs: ReadonlySet<Metric['from']> },
): Compared {
  const { predictions, latency, problem } = observed;
  const missing = problem === undefined ? {} : failedFor(options.needs, problem.problem.what);
  const measurements = mapSubjects(subjects, (subject, name): Measurements => {
    const own = predictions?.[name];
    return {
      ...missing,
      ...graphMeasurements(subject, observed.macs[name]),
      ...(own === undefined ? {} : accuracyMeasurements(own, options.complete)),
      ...(name === 'candidate' ? agreement(predictions, options.complete) : {}),
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
      ...accuracyAgainst(name, predictions, options.complete),
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

function accuracyAgainst(
  name: Exclude<SubjectName, 'candidate'>,
  predictions: Observations['predictions'],
  complete: boolean,
): Comparisons {
  const first = predictions?.candidate;
  const second = predictions?.[name];
  return first === undefined || second === undefined ? {} : accuracyComparisons(first, second, complete);
}

function agreement(predictions: Observations['predictions'], complete: boolean): Measurements {
  const { candidate, reference } = predictions ?? {};
  if (candidate === undefined || reference === undefined) return {};
  return { agreement: agreementMeasurement(candidate, reference, complete) };
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

function failedFor(needs: ReadonlySet<Metric['from']>, reason: string): Measurements {
  const failed: Measurement = { kind: 'failed', reason };
  const names = (Object.keys(METRICS) as MetricName[]).filter(
    (name) => METRICS[name].from !== 'graph' && needs.has(METRICS[name].from),
  );
  return { macs: failed, ...Object.fromEntries(names.map((name) => [name, failed])) };
}
