/**
 * Everything that a model's gates want timed, each kind by a schedule of its own: one thread, as gates judge latency;
 * the threads that were asked for, as a further figure; and batches of examples.
 */
import type { MeasureRequest, Observations, Progress } from './measure.ts';
import type { TimingKind } from './metrics.ts';
import { bestBatch, timeBatches } from './throughput.ts';
import { timeModels } from './time-models.ts';
import { listSubjects, workerSubject } from './worker-subjects.ts';

type Timed = Pick<Observations, 'timings' | 'batches' | 'warnings'>;

/** @throws UserError or SurroundingsError; what was yielded before is measured. */
export async function* timeKinds(request: MeasureRequest, progress: Progress): AsyncGenerator<Timed> {
  const { needs, session, latencyBudgetMs: budgetMs } = request;
  const base = { ...request, subjects: listSubjects(request.subjects).map(workerSubject), batch: 1 };
  const single = { ...session, threads: 1 };
  const decidedBy = (kind: TimingKind) => (observed: Parameters<typeof request.isTimed>[1]) =>
    request.isTimed(kind, observed);
  const show = (kind: TimingKind) => (elapsedMs: number) => progress(kind, elapsedMs, budgetMs);
  if (needs.has('latency')) {
    const { latency, warnings } = await timeModels(
      { ...base, session: single, isDecided: decidedBy('latency') },
      show('latency'),
    );
    yield { timings: { latency }, warnings };
  }
  if (needs.has('threads') || (needs.has('latency') && session.threads > 1)) {
    const { latency, warnings } = await timeModels(
      { ...base, isDecided: decidedBy('threads') },
      show('threads'),
    );
    yield { timings: { threads: latency }, warnings };
  }
  if (needs.has('throughput')) {
    const { batches, warnings } = await timeBatches(
      { ...base, session: single, throughputDecided: decidedBy('throughput') },
      show('throughput'),
    );
    const throughput = bestBatch(batches);
    yield { ...(throughput === undefined ? {} : { timings: { throughput } }), batches, warnings };
  }
}
