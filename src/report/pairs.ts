/** What each fresh process of the latency schedule measured: from the raw times to a row of medians a process. */
import type { LatencyObservations, LatencyRestart } from '../measurement/measurement.ts';
import type { ReportPairs } from './report.ts';

/** The schema has room for no more. */
const MOST_RESTARTS = 1000;

/** Absent where nothing was timed in pairs. Clocks as in `measurement/latency.ts`: the processor's where all have it. */
export function reportPairs(observed: LatencyObservations | undefined): ReportPairs | undefined {
  if (observed === undefined) return undefined;
  const { subjects, control } = observed;
  if (subjects.reference === undefined) return undefined;
  const columns = {
    candidateMs: subjects.candidate,
    referenceMs: subjects.reference,
    baselineMs: subjects.baseline,
    controlMs: control,
  };
  const all = Object.values(columns)
    .flatMap((restarts) => restarts ?? [])
    .filter(({ wallMs }) => wallMs.length > 0);
  const clock = all.every(({ processorMs }) => processorMs !== undefined) ? 'processor' : 'wall';
  const count = Math.min(MOST_RESTARTS, subjects.reference.length);
  const restarts = Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([name, column]) => {
        const median = medianOf(column?.[at], clock);
        return median === undefined ? [] : [[name, median]];
      }),
    ),
  );
  return { clock, restarts };
}

function medianOf(restart: LatencyRestart | undefined, clock: ReportPairs['clock']): number | undefined {
  const blocks = clock === 'processor' ? restart?.processorMs : restart?.wallMs;
  const sorted = (blocks ?? []).flat().sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
