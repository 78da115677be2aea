/**
 * What a parent process and its measuring children say to each other. Every message is plain data for the
 * structured clone; jobs go down, events come up, and the last event of a job is `done` or `failed`.
 */
import type { ExecutionProvider, Quantization } from '../config/config.ts';
import type { BlockEdges } from '../dataset/block-edges.ts';
import type { Example } from '../dataset/dataset.ts';
import type { Problem } from '../errors.ts';
import type { NodeRun } from '../graph/architecture.ts';
import type { TracedValue } from '../graph/difference/traced-values.ts';
import type { NodeTimes } from '../graph/times/node-times.ts';
import type { Numerics } from '../measurement/numerics.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import type { TaskName } from '../measurement/tasks/tasks.ts';
import type { Trace } from '../measurement/trace.ts';
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

export type SessionSettings = {
  readonly executionProvider: ExecutionProvider;
  /** For nodes that it can't take, in their order; after them the CPU. */
  readonly fallbackProviders?: readonly ExecutionProvider[] | undefined;
  readonly threads: number;
};

/** Run a model once with profiling, optimisations off, to learn the shapes of every node. */
export type ProfileJob = {
  readonly kind: 'profile';
  readonly subject: WorkerSubject;
  readonly settings: SessionSettings;
  /** A real input, where there is a dataset; shaped random data otherwise. */
  readonly example?: Example | undefined;
  /** Where it is given, the model's outputs at all optimisation levels are compared as well. */
  readonly numerics?: NumericsRequest | undefined;
};

export type NumericsRequest = {
  /** What the model is measured on otherwise. */
  readonly session: SessionSettings;
  /** Random inputs where there are none that can be fed. */
  readonly examples: readonly Example[];
  /** Of classification: the output with the scores, the first where it has no name. */
  readonly classes?: { readonly output?: string | undefined } | undefined;
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
  /** The same model may stand here twice (the control). First those that matter most where time is short. */
  readonly subjects: readonly WorkerSubject[];
  readonly settings: SessionSettings;
  readonly examples: readonly Example[];
  readonly seed: number;
  /** Examples that an inference takes at once. */
  readonly batch: number;
  /** Rounds and time in inferences (ms) that a restart has at least. */
  readonly minRounds: number;
  readonly minTimedMs: number;
  readonly warmupRounds: number;
  /** Warming up takes as long (ms) at least: a graphics processor raises its clock only under work. */
  readonly warmupMs: number;
  /** Rounds and time in inferences (ms) of a block at least; the models are opened anew for every block... */
  readonly blockRounds: number;
  readonly blockMs: number;
  /** ...where that and warming up takes no longer (ms) than this. */
  readonly reopenMs: number;
  /** No round begins when this much time (ms) has gone since the job began, except the first. */
  readonly shareMs: number;
  /** No inference begins when this much time (ms) has gone since the job began: what there is then is the result. */
  readonly limitMs: number;
};

/** Memory of a fresh process. */
export type MemoryJob = {
  readonly kind: 'memory';
  /** Absent: the runtime alone. */
  readonly subject?: WorkerSubject | undefined;
  readonly settings: SessionSettings;
  readonly example?: Example | undefined;
  /** The arena by a profiled run, instead of the resident set. */
  readonly profiled: boolean;
};

export type MemoryResult = {
  /** Peak of the resident set. */
  readonly peakResidentBytes?: number | undefined;
  /** Peak of the runtime's arena. */
  readonly arenaBytes?: number | undefined;
};

/** Run the subjects by turns with profiling, as they are timed. */
export type OperatorsJob = {
  readonly kind: 'operators';
  readonly subjects: readonly WorkerSubject[];
  readonly settings: SessionSettings;
  readonly example?: Example | undefined;
  readonly maxRounds: number;
  /** No round begins when this much time (ms) has gone, but for the few that there are in any case... */
  readonly enoughMs: number;
  /** ...unless this much has. */
  readonly limitMs: number;
};

/** Run subjects on the same examples and compare values inside of them. */
export type TraceJob = {
  readonly kind: 'trace';
  readonly subjects: readonly WorkerSubject[];
  readonly settings: SessionSettings;
  readonly examples: readonly Example[];
  /** A value of the first subject, and one of the second. */
  readonly pairs: readonly (readonly [TracedValue, TracedValue])[];
  /** No example is begun when this much time (ms) has gone. */
  readonly limitMs: number;
};

/** Look at the pixels of image files; no model is run. */
export type ImagesJob = {
  readonly kind: 'images';
  readonly examples: readonly Example[];
  /** No image is begun when this much time (ms) has gone. */
  readonly limitMs: number;
};

/** Draw small pictures of examples. */
export type ThumbnailsJob = { readonly kind: 'thumbnails'; readonly examples: readonly Example[] };

export type Job =
  | ProfileJob
  | AccuracyJob
  | LatencyJob
  | MemoryJob
  | OperatorsJob
  | TraceJob
  | ImagesJob
  | ThumbnailsJob;

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
  /** A subject of a latency job, by its place in the job, is loaded. */
  | { readonly kind: 'loaded'; readonly subject: number; readonly ms: number }
  /** The same subject has made its first inference. */
  | { readonly kind: 'first-inference'; readonly subject: number; readonly ms: number }
  | { readonly kind: 'inputs'; readonly real: boolean }
  /** What a profile job was for, before it goes on to what it may die of. */
  | { readonly kind: 'profiled'; readonly result: ProfileResult }
  | TimedBlock
  | {
      readonly kind: 'done';
      readonly result:
        | ProfileResult
        | MemoryResult
        | readonly NodeTimes[]
        | Trace
        | readonly BlockEdges[]
        | Readonly<Record<string, string>>
        | undefined;
    }
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
  readonly numerics?: Numerics | undefined;
};

/** Consecutive rounds of a latency job: `wallMs[subject][round]`, and the same inferences by the processor's
 * clock, where that can be used. */
export type TimedBlock = {
  readonly kind: 'block';
  readonly wallMs: readonly (readonly number[])[];
  readonly processorMs?: readonly (readonly number[])[];
};
