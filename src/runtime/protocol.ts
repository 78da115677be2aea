/**
 * What a parent process and its measuring children say to each other. Every message is plain data for the
 * structured clone; jobs go down, events come up, and the last event of a job is `done` or `failed`.
 */
import type { ExecutionProvider, Quantization } from '../config/config.ts';
import type { Example } from '../dataset/dataset.ts';
import type { Problem } from '../errors.ts';
import type { NodeRun } from '../graph/architecture.ts';
import type { LatencyRestart } from '../measurement/measurement.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import type { TaskName } from '../measurement/tasks/tasks.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';

/** A model as a child opens it. */
export type WorkerSubject = {
  /** Name for messages: candidate, reference, baseline, control. */
  readonly name: string;
  /** Absolute path. */
  readonly modelPath: string;
  readonly preprocess?: Preprocess | undefined;
  /** Of an int8 or uint8 input; without it numbers are rounded as they are. */
  readonly quantization?: Quantization | undefined;
};

export type SessionSettings = { readonly executionProvider: ExecutionProvider; readonly threads: number };

/** Run a model once with profiling, optimisations off, to learn the shapes of every node. */
export type ProfileJob = {
  readonly kind: 'profile';
  readonly subject: WorkerSubject;
  readonly settings: SessionSettings;
  /** A real input, where there is a dataset; shaped random data otherwise. */
  readonly example?: Example | undefined;
};

/** Open the subjects once, then predict the examples that follow in `Chunk` messages. */
export type AccuracyJob = {
  readonly kind: 'accuracy';
  /** What the outputs are observed as; settings are the task's own. */
  readonly task: { readonly name: TaskName; readonly settings: object };
  readonly subjects: readonly WorkerSubject[];
  readonly settings: SessionSettings;
};

/** Time the subjects side by side for one restart of the schedule. */
export type LatencyJob = {
  readonly kind: 'latency';
  /** The same model may stand here twice (the control). */
  readonly subjects: readonly WorkerSubject[];
  readonly settings: SessionSettings;
  readonly examples: readonly Example[];
  readonly seed: number;
  /** Stop after the block in which this time is over. */
  readonly durationMs: number;
  readonly warmupRounds: number;
  readonly blockRounds: number;
};

export type Job = ProfileJob | AccuracyJob | LatencyJob;

/** More examples for an accuracy job; an empty chunk ends it. */
export type Chunk = { readonly kind: 'chunk'; readonly examples: readonly Example[] };

export type ToChild = { readonly kind: 'job'; readonly nativeDirectory: string; readonly job: Job } | Chunk;

export type FromChild =
  /** Something that may take long begins: named if the child dies in it. */
  | { readonly kind: 'doing'; readonly what: string }
  /** The example that is being observed: the hash of its bytes, and its key in the stores. */
  | { readonly kind: 'observation'; readonly observation: Observation }
  /** The next example begins; the hash is of its bytes. */
  | { readonly kind: 'decoded'; readonly sha256: string }
  /** The next example can't be read. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'chunk-done' }
  /** Events in their order, sent together. */
  | { readonly kind: 'events'; readonly events: readonly FromChild[] }
  | { readonly kind: 'done'; readonly result: ProfileResult | LatencyResult | undefined }
  /** `user`: the problem is in what the user gave. */
  | {
      readonly kind: 'failed';
      readonly user: boolean;
      readonly problem: Problem;
      readonly stack?: string | undefined;
    };

export type ProfileResult = {
  readonly runs: readonly NodeRun[];
  /** The input was real, not random. */
  readonly realInput: boolean;
};

export type LatencyResult = {
  /** One entry a subject, in the job's order. */
  readonly subjects: readonly LatencyRestart[];
  /** The inputs were real examples, not shaped random data. */
  readonly realInput: boolean;
};
