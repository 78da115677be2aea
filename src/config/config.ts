/**
 * The validated configuration: what flags, action inputs and `zoogate.yml` come to. Frozen; nothing after
 * `loadConfig` adds to it.
 */
import type { Locator } from '../artifact/locator.ts';
import type { DatasetConfig } from '../dataset/dataset.ts';
import type { Rule } from '../gate/rule.ts';
import type { RawTask } from '../measurement/tasks/resolve-task.ts';
import type { Place } from '../place.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';
import type { Shard } from '../shard/shard.ts';
import type { Invocation } from './invocation.ts';

/** How a quantised input stands for numbers: number = scale * (integer - zeroPoint). */
export type Quantization = { readonly scale: number; readonly zeroPoint: number };

export type SubjectConfig = {
  readonly locator: Locator;
  /** Pinned SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256?: string | undefined;
  /** The subject's own preprocessing; without it the candidate's. */
  readonly preprocess?: Preprocess | undefined;
  /** Of an int8 or uint8 input; the candidate's is every subject's without its own. */
  readonly quantization?: Quantization | undefined;
  /** Like a model's: the subject's own card, which the positive control is held to. */
  readonly claims?: readonly string[] | undefined;
};

export type ModelConfig = {
  readonly name: string;
  readonly candidate: SubjectConfig;
  readonly reference?: SubjectConfig | undefined;
  readonly baseline?: SubjectConfig | undefined;
  /** Absolute paths of files and folders that claims stand in, patterns of such, or rows of the catalogue (`zoo:...`). */
  readonly claims?: readonly string[] | undefined;
  readonly dataset?: DatasetConfig | undefined;
  readonly preprocess?: Preprocess | undefined;
  /** Where that is written, in a file that has lines. */
  readonly preprocessPlace?: Place | undefined;
  /** What the model is for; what the dataset's targets imply, where it is absent. */
  readonly task?: RawTask | undefined;
  /** Examples at once, where throughput is measured. */
  readonly batchSizes?: readonly number[] | undefined;
  /** What measuring it took before, in ms: for sharing out models evenly. */
  readonly cost?: number | undefined;
  /** Rules as given; empty means that defaults are derived from what there is. */
  readonly gates: readonly Rule[];
};

export const EXECUTION_PROVIDERS = ['cpu', 'cuda', 'tensorrt', 'webgpu', 'dml', 'coreml'] as const;
export type ExecutionProvider = (typeof EXECUTION_PROVIDERS)[number];

export const FAIL_ON = ['fail', 'inconclusive', 'never'] as const;

export type Config = {
  readonly models: readonly ModelConfig[];
  /** Measure a seeded random sample of this many examples instead of all. */
  readonly samples?: number | undefined;
  readonly seed: number;
  /** Where models run. */
  readonly executionProvider: ExecutionProvider;
  /** In their order, for nodes that it can't take; after them the CPU. */
  readonly fallbackProviders?: readonly ExecutionProvider[] | undefined;
  /** `when-decided`: examples in random order, until the gates on accuracy are decided. */
  readonly stop: 'full' | 'when-decided';
  /** Latency is measured on one thread, and on so many as a further figure. */
  readonly threads: number;
  /** This run is one of several. */
  readonly shard?: Shard | undefined;
  /** Absolute path; reports are written here. */
  readonly reportDir: string;
  readonly latencyBudgetMs: number;
  /** Whether causes are looked for: where a gate does not pass, in any case, or never. */
  readonly explain: 'auto' | 'always' | 'off';
  /** For each model. */
  readonly explainBudgetMs: number;
  /** A child process that reports nothing for this long is killed. */
  readonly timeLimitMs: number;
  /** The report holds small pictures of examples that flipped. */
  readonly thumbnails: boolean;
  readonly failOn: (typeof FAIL_ON)[number];
  /** Reuse downloads from the cache folder. */
  readonly cache: boolean;
  /** Absolute path of the cache folder. */
  readonly cacheDir: string;
  /** What of the cache is not in use is kept below this. */
  readonly cacheLimitBytes: number;
  /** Absolute path that relative paths of flags were resolved against; display paths are relative to it. */
  readonly workingDirectory: string;
  readonly invocation: Invocation;
};
