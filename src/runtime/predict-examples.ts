/**
 * Observes examples in worker processes, one a core, one inference thread each. The examples are handed out in
 * chunks as workers get free; what comes back is kept by example, so that the result does not depend on who was fast.
 * What an earlier run observed of the same bytes is taken from its store.
 */
import os from 'node:os';
import type { Example } from '../dataset/dataset.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { type Child, type ChildSettings, startChild } from './child.ts';
import { exampleKey, hashExample } from './example-key.ts';
import type { Place } from './flight-record.ts';
import type { ObservationStore } from './observation-store.ts';
import type { AccuracyJob, FromChild, SessionSettings, WorkerSubject } from './protocol.ts';

export type PredictedExample =
  | {
      readonly kind: 'predicted';
      readonly example: Example;
      /** Of the example's bytes. */
      readonly sha256: string;
      /** One a subject, in the subjects' order. */
      readonly observations: readonly Observation[];
    }
  | { readonly kind: 'unreadable'; readonly example: Example; readonly reason: string };

export type PredictOptions = {
  readonly subjects: readonly WorkerSubject[];
  readonly task: AccuracyJob['task'];
  /** In the order in which they are observed, as far as several workers allow. */
  readonly examples: readonly Example[];
  readonly session: Omit<SessionSettings, 'threads'>;
  readonly child: ChildSettings;
  /** One a subject: what is known already, and where to keep what is new. */
  readonly stores?: readonly ObservationStore<Observation>[] | undefined;
  /** Called after every example with the number that are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /**
   * Called when more examples are done from the first on without a gap; `true` ends the observing there. What was
   * done beyond that is left out, so that the result is that of the order and not of the workers' speed.
   */
  readonly enough?: ((done: readonly PredictedExample[]) => boolean) | undefined;
};

const CHUNK = 16;
/** Chunks that a worker has in hand: it starts on the second while the parent hears of the first. */
const CHUNKS_AHEAD = 2;

/**
 * @returns one entry an example, in their order; fewer if `enough` said so.
 * @throws UserError for an example or model that can't be measured, SurroundingsError if a worker dies; all workers
 *   are ended then.
 */
export async function predictExamples(options: PredictOptions): Promise<readonly PredictedExample[]> {
  const { examples, onProgress } = options;
  const results = new Array<PredictedExample | undefined>(examples.length);
  let done = 0;
  let prefix = 0;
  let stopped = false;
  const settle = (position: number, result: PredictedExample): void => {
    if (results[position] === undefined) done++;
    results[position] = result;
    onProgress?.(done);
    const before = prefix;
    while (results[prefix] !== undefined) prefix++;
    if (!stopped && options.enough !== undefined && prefix > before) {
      stopped = options.enough(results.slice(0, prefix) as PredictedExample[]);
    }
  };
  const missing = takeKnown(options, settle, () => stopped);
  if (!stopped && missing.length > 0) await observe(options, missing, settle, () => stopped);
  return results.slice(0, stopped ? prefix : examples.length) as PredictedExample[];
}

type Settle = (position: number, result: PredictedExample) => void;

/** Settles what the stores know of all subjects; gives the positions of the rest. */
function takeKnown(
  { examples, stores }: PredictOptions,
  settle: Settle,
  isStopped: () => boolean,
): readonly number[] {
  const positions = examples.map((_, position) => position);
  if (stores === undefined || stores.some(({ found }) => found === 0)) return positions;
  const missing: number[] = [];
  for (const [position, example] of examples.entries()) {
    if (isStopped()) return [];
    const sha256 = hashExample(example);
    const key = sha256 === undefined ? undefined : exampleKey(example, sha256);
    const observations = stores.map((store) => (key === undefined ? undefined : store.get(key)));
    if (sha256 !== undefined && observations.every((observation) => observation !== undefined)) {
      settle(position, { kind: 'predicted', example, sha256, observations });
    } else missing.push(position);
  }
  return missing;
}

async function observe(
  options: PredictOptions,
  positions: readonly number[],
  settle: Settle,
  isStopped: () => boolean,
): Promise<void> {
  const { subjects, examples } = options;
  let handedOut = 0;
  const nextChunk = (): readonly number[] => {
    if (isStopped()) return [];
    const chunk = positions.slice(handedOut, handedOut + CHUNK);
    handedOut += chunk.length;
    return chunk;
  };
  const startWorker = (): Child => {
    const pending: number[] = [];
    /** All positions that this worker got, in the order in which it observes them. */
    const given: number[] = [];
    let hash = '';
    let observations: Observation[] = [];
    const finish = (result: PredictedExample): void => {
      observations = [];
      settle(pending.shift()!, result);
    };
    const send = (): void => {
      const chunk = nextChunk();
      pending.push(...chunk);
      given.push(...chunk);
      child.send({ kind: 'chunk', examples: chunk.map((position) => examples[position]!) });
    };
    const listen = (event: FromChild): void => {
      if (event.kind === 'chunk-done') send();
      const example = examples[pending[0] ?? -1];
      if (example === undefined) return;
      if (event.kind === 'decoded') hash = event.sha256;
      else if (event.kind === 'unreadable') finish({ kind: 'unreadable', example, reason: event.reason });
      else if (event.kind === 'observation') {
        observations.push(event.observation);
        if (observations.length < subjects.length) return;
        for (const [i, observation] of observations.entries()) {
          const key = exampleKey(example, hash);
          if (key !== undefined) options.stores?.[i]?.set(key, observation);
        }
        finish({ kind: 'predicted', example, sha256: hash, observations });
      }
    };
    const describe = (place: Place | undefined): string | undefined => {
      if (place === undefined) return undefined;
      const example = examples[given[place.examples - 1]!]!;
      return `the ${subjects[place.subject]!.name} was running on ${example.name}`;
    };
    const settings = { ...options.session, threads: 1 };
    const job: AccuracyJob = { kind: 'accuracy', subjects, task: options.task, settings };
    const child = startChild(job, options.child, listen, describe);
    for (let i = 0; i < CHUNKS_AHEAD; i++) send();
    return child;
  };
  const workers = Math.max(1, Math.min(os.availableParallelism(), Math.ceil(positions.length / CHUNK)));
  const children = Array.from({ length: workers }, startWorker);
  try {
    await Promise.all(children.map((child) => child.done));
  } finally {
    for (const child of children) child.kill();
  }
}
