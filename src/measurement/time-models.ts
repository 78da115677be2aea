/** Times the subjects of one model side by side, the reference once more beside itself, until the gates are decided. */
import type { Example } from '../dataset/dataset.ts';
import { SurroundingsError } from '../errors.ts';
import type { ChildSettings } from '../runtime/child.ts';
import type { SessionSettings, WorkerSubject } from '../runtime/protocol.ts';
import { type TimedRestart, timeSubjects } from '../runtime/time-subjects.ts';
import type { LatencyObservations } from './measurement.ts';
import { INPUTS, RESTART, runSchedule } from './schedule.ts';

export type TimingRequest = {
  /** Named after the subjects that they are; the candidate first. */
  readonly subjects: readonly WorkerSubject[];
  readonly examples: readonly Example[];
  readonly session: SessionSettings;
  readonly child: ChildSettings;
  readonly seed: number;
  readonly latencyBudgetMs: number;
  /** Examples that an inference takes at once. */
  readonly batch: number;
  /** Whether the gates are decided by what has been observed. */
  readonly isDecided: (latency: LatencyObservations) => boolean;
};

/** A graphics processor at rest takes as long (ms) to reach the clock that it has under work. */
const GPU_WARMUP_MS = 1000;

/** Less growth (bytes) in a process of a second or so is nobody's leak. */
const LEAK_BYTES = 50e6;

export type TimedModels = { readonly latency: LatencyObservations; readonly warnings: readonly string[] };

/** @throws UserError or SurroundingsError if a subject can't be timed at all. */
export async function timeModels(
  request: TimingRequest,
  onProgress: (elapsedMs: number) => void = () => {},
): Promise<TimedModels> {
  const { subjects, examples, session, child, seed, batch, latencyBudgetMs: budgetMs } = request;
  const reference = subjects.find(({ name }) => name === 'reference');
  const timed = reference === undefined ? subjects : [...subjects, { ...reference, name: 'control' }];
  const observe = (restarts: readonly TimedRestart[], looks: readonly number[]): LatencyObservations => {
    const entries = timed.map(
      ({ name }, i) => [name, restarts.map((restart) => restart.subjects[i]!)] as const,
    );
    const { control, ...bySubject } = Object.fromEntries(entries);
    return { subjects: bySubject, control, looks, batch };
  };
  const { restarts, looks, cutOff, throttled } = await runSchedule({
    job: {
      kind: 'latency',
      subjects: timed,
      settings: session,
      examples: examples.slice(0, INPUTS),
      batch,
      ...RESTART,
      ...(session.executionProvider === 'cpu' ? {} : { warmupMs: GPU_WARMUP_MS }),
    },
    seed,
    budgetMs,
    // The wall clock may be set while this goes on.
    now: () => performance.now(),
    time: (job) => timeSubjects(job, child),
    isDecided: (...observed) => request.isDecided(observe(...observed)),
    onProgress: (elapsedMs) => onProgress(Math.min(elapsedMs, budgetMs)),
  });
  const latency = observe(restarts, looks);
  refuseWithoutInference(latency, cutOff);
  const realInput = restarts.some((restart) => restart.realInput === true);
  const warnings: string[] = [];
  if (!realInput) {
    const why =
      examples.length === 0
        ? 'no dataset is configured'
        : "there is no preprocessing for the dataset's images";
    warnings.push(`latency was measured on random data of the input's shape: ${why}`);
  }
  if (throttled.length > 0) {
    const reasons = [...new Set(throttled.flat())].join(', ');
    warnings.push(
      `latency: ${throttled.length} of ${throttled.length + restarts.length} processes do not count, because the graphics processor was held down (${reasons})`,
    );
  }
  const grown = restarts.flatMap(({ growthBytes }) => growthBytes ?? []);
  if (grown.length > restarts.length / 2 && Math.max(...grown) >= LEAK_BYTES) {
    const megabytes = (Math.max(...grown) / 1e6).toFixed(0);
    warnings.push(
      `latency: in ${grown.length} of ${restarts.length} processes memory grew all the time, by up to ${megabytes} MB: a model, or the runtime with it, seems to leak`,
    );
  }
  if (cutOff !== undefined) warnings.push(`latency: ${cutOff}`);
  return { latency, warnings };
}

/** Slow is a figure; a subject that never answered is none. */
function refuseWithoutInference({ subjects }: LatencyObservations, cutOff: string | undefined): void {
  if (cutOff === undefined) return;
  for (const [name, restarts] of Object.entries(subjects)) {
    if (restarts.some(({ firstMs }) => firstMs !== undefined)) continue;
    throw new SurroundingsError({
      code: 'latency-budget-ended',
      what: `no inference of the ${name} ended within the latency budget: ${cutOff}`,
      expected: 'at least one inference of every subject',
      hint: 'raise "latency-budget" if one inference of this model may take that long',
    });
  }
}
