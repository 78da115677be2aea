/**
 * Predicts examples in worker processes, one a core, one inference thread each. The examples are handed out in
 * chunks as workers get free; what comes back is kept by example, so that the result does not depend on who was fast.
 */
import os from 'node:os';
import type { Example } from '../dataset/dataset.ts';
import type { Prediction } from '../measurement/measurement.ts';
import { type Child, type ChildSettings, startChild } from './child.ts';
import type { FromChild, SessionSettings, WorkerSubject } from './protocol.ts';

export type PredictedExample =
  | {
      readonly kind: 'predicted';
      readonly example: Example;
      /** Of the image file's bytes. */
      readonly sha256: string;
      /** One a subject, in the subjects' order. */
      readonly predictions: readonly Prediction[];
    }
  | { readonly kind: 'unreadable'; readonly example: Example; readonly reason: string };

export type PredictOptions = {
  readonly subjects: readonly WorkerSubject[];
  readonly examples: readonly Example[];
  readonly session: Omit<SessionSettings, 'threads'>;
  readonly child: ChildSettings;
  /** Called after every example with the number that are done. */
  readonly onProgress?: (done: number) => void;
};

const CHUNK = 16;
/** Chunks that a worker has in hand: it starts on the second while the parent hears of the first. */
const CHUNKS_AHEAD = 2;

/**
 * @returns one entry an example, in their order.
 * @throws UserError for an example or model that can't be measured, SurroundingsError if a worker dies; all workers
 *   are ended then.
 */
export async function predictExamples(options: PredictOptions): Promise<readonly PredictedExample[]> {
  const { subjects, examples } = options;
  const results = new Map<number, PredictedExample>();
  let handedOut = 0;
  const nextChunk = (): readonly Example[] => {
    const chunk = examples.slice(handedOut, handedOut + CHUNK);
    handedOut += chunk.length;
    return chunk;
  };

  const children: Child[] = [];
  const startWorker = (): Child => {
    const pending: Example[] = [];
    let hash = '';
    let predictions: Prediction[] = [];
    const settle = (result: PredictedExample): void => {
      pending.shift();
      results.set(result.example.index, result);
      predictions = [];
      options.onProgress?.(results.size);
    };
    const send = (): void => {
      const chunk = nextChunk();
      pending.push(...chunk);
      child.send({ kind: 'chunk', examples: chunk });
    };
    const listen = (event: FromChild): void => {
      const example = pending[0];
      if (event.kind === 'chunk-done') send();
      if (example === undefined) return;
      if (event.kind === 'decoded') hash = event.sha256;
      else if (event.kind === 'unreadable') settle({ kind: 'unreadable', example, reason: event.reason });
      else if (event.kind === 'prediction') {
        predictions.push(event.prediction);
        if (predictions.length === subjects.length)
          settle({ kind: 'predicted', example, sha256: hash, predictions });
      }
    };
    let loaded = false;
    const describe = (): string | undefined => {
      const subject = subjects[predictions.length];
      if (!loaded || pending[0] === undefined || subject === undefined) return undefined;
      return `the ${subject.name} was running on ${pending[0].name}`;
    };
    const child = startChild(
      { kind: 'accuracy', subjects, settings: { ...options.session, threads: 1 } },
      options.child,
      (event) => {
        loaded ||= event.kind === 'decoded';
        listen(event);
      },
      describe,
    );
    for (let i = 0; i < CHUNKS_AHEAD; i++) send();
    return child;
  };

  const workers = Math.max(1, Math.min(os.availableParallelism(), Math.ceil(examples.length / CHUNK)));
  for (let i = 0; i < workers; i++) children.push(startWorker());
  try {
    await Promise.all(children.map((child) => child.done));
  } finally {
    for (const child of children) child.kill();
  }
  return examples.map((example) => results.get(example.index)!);
}
