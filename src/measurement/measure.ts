/**
 * The measuring of one model: a profiled run of every subject, predictions of the examples, and the latency
 * schedule, each only if it is asked for. What was measured before something broke is kept.
 */
import type { Example } from '../dataset/dataset.ts';
import { digestLine, digestOfLines } from '../dataset/digest.ts';
import { type Problem, SurroundingsError, UserError } from '../errors.ts';
import type { Model } from '../graph/model.ts';
import type { NodeTime } from '../graph/times/node-times.ts';
import type { ChildSettings } from '../runtime/child.ts';
import { type PredictedExample, predictExamples } from '../runtime/predict-examples.ts';
import type { AccuracyJob, SessionSettings } from '../runtime/protocol.ts';
import type { Stores } from '../runtime/stores.ts';
import type { TakeTimingLock, TimingLock } from '../runtime/timing-lock.ts';
import type { LatencyObservations, Measurement, MemoryObservations } from './measurement.ts';
import { measureMemory } from './memory.ts';
import { type Metric, TIMING_KINDS, type TimingKind } from './metrics.ts';
import type { Numerics } from './numerics.ts';
import { fallbackNodes, type OperatorObservations, observeOperators, operatorCounts } from './operators.ts';
import { profileSubjects } from './profile-subjects.ts';
import { type BySubject, mapSubjects, type Subject, type SubjectName } from './subjects.ts';
import type { Observation } from './tasks/task.ts';
import { timeKinds } from './time-kinds.ts';
import { listSubjects, workerSubject } from './worker-subjects.ts';

/** A problem that ended the measuring, and whose it is. */
export type MeasuringProblem = { readonly kind: 'user' | 'surroundings'; readonly problem: Problem };

export type MeasuredDataset = {
  readonly measured: number;
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[];
  readonly digest: string;
};

/** Which examples the predictions are of: what runs on parts of a dataset need beside them to become one. */
export type ObservedExamples = {
  /** Positions in the dataset, ascending. */
  readonly indices: readonly number[];
  /** As `digestLine` makes them, in the same order. */
  readonly lines: readonly string[];
  readonly unreadable: readonly { readonly index: number; readonly name: string; readonly reason: string }[];
};

/** Everything that was observed, before figures are made of it. */
export type Observations = {
  readonly macs: BySubject<Measurement>;
  /** The candidate at other optimisation levels and providers; absent where it could not be run so. */
  readonly numerics?: Numerics | undefined;
  /** Predictions of the same examples in the same order. */
  readonly predictions?: BySubject<readonly Observation[]> | undefined;
  /** The slice of each of these examples, by column. */
  readonly slices?: readonly (Example['slice'] | undefined)[] | undefined;
  readonly dataset?: MeasuredDataset | undefined;
  /** The examples of `dataset`. */
  readonly examples?: ObservedExamples | undefined;
  /** The gates were decided before the last example. */
  readonly stoppedEarly?: boolean | undefined;
  /** Throughput's is the batch size that gates judge. */
  readonly timings?: Readonly<Partial<Record<TimingKind, LatencyObservations>>> | undefined;
  /** Name of an example, by its position in every list of predictions. */
  readonly exampleName?: ((position: number) => string) | undefined;
  /** Throughput at every batch size. */
  readonly batches?: readonly LatencyObservations[] | undefined;
  readonly memory?: MemoryObservations | undefined;
  /** What became of keeping others from timing at the same time. */
  readonly timingLock?: TimingLock | undefined;
  /** Where the time goes, where a gate on timings does not pass; and what runs where, if not all is on the CPU. */
  readonly operators?: OperatorObservations | undefined;
  /** Nodes of every subject that ran on the CPU although another provider was asked for. */
  readonly fallen?: BySubject<readonly NodeTime[]> | undefined;
  readonly warnings: readonly string[];
  readonly problem?: MeasuringProblem | undefined;
};

export type MeasureRequest = {
  readonly subjects: BySubject<Subject> & { readonly candidate: Subject };
  /** The subject's graph, which tells what a profile leaves out. */
  readonly onnx: (subject: Subject) => Model;
  /** Examples to measure on; empty without a dataset. */
  readonly examples: readonly Example[];
  /** What models are profiled with, empty without a dataset; undefined where they are not to be. */
  readonly probes: readonly Example[] | undefined;
  readonly allowUnreadable: number;
  /** What the outputs are observed as. */
  readonly task: AccuracyJob['task'];
  /** What earlier runs observed; undefined where everything is to be measured afresh. */
  readonly stores?: Stores | undefined;
  /** Whether the gates are decided by the examples so far; undefined where all are to be measured. */
  readonly enough?: ((predictions: BySubject<readonly Observation[]>) => boolean) | undefined;
  /** What the gates need. */
  readonly needs: ReadonlySet<Metric['from']>;
  readonly session: SessionSettings;
  readonly child: ChildSettings;
  readonly seed: number;
  /** Of each schedule. */
  readonly latencyBudgetMs: number;
  /** Examples at once, where throughput is measured; the usual ones where absent. */
  readonly batchSizes?: readonly number[] | undefined;
  /** Whether the gates on a kind of timings are decided by what has been observed. */
  readonly isTimed: (kind: TimingKind, observed: LatencyObservations) => boolean;
  /** Whether all gates on a kind of timings pass. */
  readonly isPassed: (kind: TimingKind, observed: LatencyObservations) => boolean;
  /** Keeps others on this machine from timing meanwhile. */
  readonly lockTiming?: TakeTimingLock | undefined;
};

/** How far a stage is: of steps, of examples, or of the time (ms) that a schedule may take. */
export type Progress = (
  stage: 'profile' | 'accuracy' | TimingKind | 'explain',
  done: number,
  total: number,
) => void;

export async function measure(request: MeasureRequest, progress: Progress): Promise<Observations> {
  let observed: Observations = { macs: {}, warnings: [] };
  try {
    observed = { ...observed, ...(await profileSubjects(request, progress)) };
    if (request.needs.has('examples') || request.needs.has('pair')) {
      observed = { ...observed, ...(await predict(request, progress)) };
    }
    // What ran where is no explanation but part of the result, on any provider but the CPU.
    if (request.needs.has('providers') || request.session.executionProvider !== 'cpu')
      observed = { ...observed, ...(await observeProviders(request, observed)) };
    const timedFrom = performance.now();
    const lock = TIMING_KINDS.some((kind) => request.needs.has(kind))
      ? await request.lockTiming?.()
      : undefined;
    try {
      for await (const timed of timeKinds(request, progress)) {
        observed = {
          ...observed,
          ...timed,
          timings: { ...observed.timings, ...timed.timings },
          warnings: [...new Set([...observed.warnings, ...timed.warnings])],
        };
      }
    } finally {
      const timingLock = await lock?.release();
      if (timingLock !== undefined) observed = { ...observed, timingLock };
    }
    observed = { ...observed, ...(await explainTimes(request, observed, performance.now() - timedFrom)) };
    if (request.needs.has('memory')) {
      const subjects = listSubjects(request.subjects).map(workerSubject);
      observed = {
        ...observed,
        memory: await measureMemory({ ...request, subjects, example: request.examples[0] }),
      };
    }
    return observed;
  } catch (error) {
    if (error instanceof UserError) return { ...observed, problem: { kind: 'user', problem: error.problem } };
    if (error instanceof SurroundingsError) {
      return { ...observed, problem: { kind: 'surroundings', problem: error.problem } };
    }
    throw error;
  }
}

/** What ran of every subject on which provider. */
async function observeProviders(
  request: MeasureRequest,
  { warnings }: Observations,
): Promise<Pick<Observations, 'operators' | 'fallen' | 'warnings'>> {
  const { session } = request;
  const operators = await observeOperators({ ...request, example: request.examples[0] });
  const fallen = mapSubjects(operators.profiles, (times) => fallbackNodes(times, session));
  const told = Object.entries(fallen).flatMap(([name, nodes]) => {
    const { length } = operators.profiles[name as SubjectName]!.nodes;
    return nodes.length === 0
      ? []
      : [
          `${nodes.length} of ${length} nodes of the ${name} ran on the CPU, not on ${session.executionProvider}: ${operatorCounts(nodes)}`,
        ];
  });
  return { operators, fallen, warnings: [...warnings, ...told] };
}

/** The shortest time (ms) that it takes to see where the time goes, and the longest that it is worth. */
const EXPLAIN_MS = { least: 4000, most: 20_000 };

/** @param spentMs on timing: what is left of the budget is there to explain what came of it. */
async function explainTimes(
  request: MeasureRequest,
  { timings = {}, warnings, operators }: Observations,
  spentMs: number,
): Promise<Pick<Observations, 'operators' | 'warnings'>> {
  const kinds = Object.keys(timings) as TimingKind[];
  if (operators !== undefined) return { operators, warnings };
  // Of a model so slow that nothing but its first inference was timed, a profile would take as long again.
  const isTimed = ({ subjects }: LatencyObservations): boolean =>
    (subjects.candidate ?? []).some(({ wallMs }) => wallMs.length > 0);
  if (!Object.values(timings).every(isTimed)) return { warnings };
  if (kinds.every((kind) => request.isPassed(kind, timings[kind]!))) return { warnings };
  const { least, most } = EXPLAIN_MS;
  const endAfterMs = Math.min(most, Math.max(least, request.latencyBudgetMs - spentMs));
  try {
    const example = request.examples[0];
    return { operators: await observeOperators({ ...request, example, endAfterMs }), warnings };
  } catch (error) {
    // The figures stand without it.
    if (!(error instanceof UserError) && !(error instanceof SurroundingsError)) throw error;
    return { warnings: [...warnings, `which operators take the time is not known: ${error.problem.what}`] };
  }
}

async function predict(
  request: MeasureRequest,
  progress: Progress,
): Promise<
  Pick<Observations, 'predictions' | 'exampleName' | 'slices' | 'dataset' | 'examples' | 'stoppedEarly'>
> {
  const { subjects, task, examples, allowUnreadable, session, child, stores, enough } = request;
  if (examples.length === 0) return {};
  const all = listSubjects(subjects);
  const opened =
    stores !== undefined
      ? await Promise.all(all.map((subject) => stores.observations(subject, task)))
      : undefined;
  const bySubject = (done: readonly PredictedExample[]): BySubject<readonly Observation[]> => {
    const predicted = done.filter((result) => result.kind === 'predicted');
    return mapSubjects(subjects, (subject) => {
      const position = all.indexOf(subject);
      return predicted.map(({ observations }) => observations[position]!);
    });
  };
  const results = await predictExamples({
    subjects: all.map(workerSubject),
    task,
    examples,
    session,
    child,
    stores: opened,
    onProgress: (done) => progress('accuracy', done, examples.length),
    enough: enough && ((done) => enough(bySubject(done))),
  });
  for (const store of opened ?? []) await store.save(stores!.log);
  const predicted = results.filter((result) => result.kind === 'predicted');
  const unreadable = results
    .filter((result) => result.kind === 'unreadable')
    .map(({ example, reason }) => ({ index: example.index, name: example.name, reason }));
  if (unreadable.length > allowUnreadable)
    throw tooManyUnreadable(unreadable, allowUnreadable, examples.length);
  const entries = predicted
    .map(({ example, sha256 }) => ({
      index: example.index,
      name: example.name,
      label: example.label,
      target: example.target,
      sha256,
    }))
    .sort((a, b) => a.index - b.index);
  const lines = entries.map(digestLine);
  return {
    stoppedEarly: results.length < examples.length,
    predictions: bySubject(results),
    exampleName: (position) => predicted[position]!.example.name,
    slices: predicted.map(({ example }) => example.slice),
    dataset: {
      measured: predicted.length,
      unreadable: unreadable.map(({ name, reason }) => ({ name, reason })),
      digest: digestOfLines(lines),
    },
    examples: { indices: entries.map(({ index }) => index), lines, unreadable },
  };
}

function tooManyUnreadable(
  unreadable: readonly { name: string; reason: string }[],
  allowed: number,
  total: number,
): UserError {
  const shown = unreadable.slice(0, 5).map(({ name, reason }) => `${name} (${reason})`);
  const more = unreadable.length > shown.length ? ` and ${unreadable.length - shown.length} more` : '';
  return new UserError({
    code: 'dataset-unreadable',
    what: `${unreadable.length} of ${total} examples can't be read`,
    where: shown.join(', ') + more,
    got: `${unreadable.length} unreadable`,
    expected: `at most ${allowed} (allow-unreadable)`,
    hint: 'mend or remove these files, or set "allow-unreadable" in the dataset to how many may be left out',
  });
}
