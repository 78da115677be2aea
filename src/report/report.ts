/**
 * The report: everything that a run found out, versioned, described by `schemas/report.schema.json`. Renderers
 * are pure functions of it. Optional keys are absent when they don't apply, never null; NaN and infinities are
 * the strings "NaN", "Infinity", "-Infinity".
 */
import type { Invocation } from '../config/invocation.ts';
import type { Finding } from '../explain/finding.ts';
import type { GateResult, Verdict } from '../gate/result.ts';
import type { Unit } from '../measurement/metrics.ts';
import type { Place } from '../place.ts';

export type ReportNumber = number | 'NaN' | 'Infinity' | '-Infinity';

export type ReportMeasurement = {
  readonly value: ReportNumber | string;
  readonly low?: ReportNumber;
  readonly high?: ReportNumber;
  readonly n?: number;
  readonly successes?: number;
  readonly unit: Unit;
  readonly method: string;
  readonly views?: Readonly<Record<string, number>>;
};

export type ReportArchitecture = {
  /** What network the graph is, from its structure alone. */
  readonly network?: {
    /** Its name in zoogate's registry, where it is a known one. */
    readonly name?: string;
    /** Its units, in words. */
    readonly kindOf: string;
    /** Of an unknown network: the known one that shares most kernels, and how large their share is. */
    readonly closest?: { readonly name: string; readonly similarity: number };
  };
  readonly parameters: number;
  readonly parameterViews: Readonly<Record<string, number>>;
  readonly kernelParameters: number;
  readonly macs?: number;
  readonly nodes: number;
  readonly opset: number;
  readonly operators: Readonly<Record<string, number>>;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly signature: string;
  readonly weightsSignature: string;
  readonly externalData: boolean;
  readonly producer: string;
  readonly irVersion: number;
};

/** The figure of a class or of a slice. */
export type ReportPartFigure = {
  /** "NaN" where there is no figure. */
  readonly value: ReportNumber;
  readonly low?: ReportNumber;
  readonly high?: ReportNumber;
  /** What the figure is made of; for most metrics examples. */
  readonly n?: number;
  readonly unit: Unit;
  /** Why there is no figure. */
  readonly reason?: string;
};

export type ReportClass = ReportPartFigure & {
  /** Class index. */
  readonly label: number;
  readonly name?: string;
  readonly metric: string;
};

export type ReportSlice = ReportPartFigure & {
  readonly column: string;
  /** The column's value. */
  readonly slice: string;
  /** Number of its examples. */
  readonly examples: number;
  readonly metric: string;
};

/** How many examples of a class were taken for a class. */
export type ReportConfusion = {
  readonly label: number;
  readonly name?: string;
  /** -1: for none, because the scores were not finite. */
  readonly predicted: number;
  readonly predictedName?: string;
  readonly count: number;
};

/** What ran of a subject with the optimisations and the providers that it is timed with. */
export type ReportProfile = {
  /** Inferences that the times are from: the lower quartile of each node. */
  readonly rounds: number;
  readonly totalMs: number;
  /** By the runtime's operators, those that take longest first; at most 50. None where another provider than the CPU ran some. */
  readonly operators: readonly { readonly operator: string; readonly nodes: number; readonly ms: number }[];
  /** Nodes by execution provider, as the runtime spells it. */
  readonly providers?: Readonly<Record<string, number>>;
  /** Nodes that fell back to the CPU, those that take longest first; at most 50. */
  readonly fallback?: readonly { readonly node: string; readonly operator: string; readonly ms: number }[];
};

export type ReportSubject = {
  /** The locator as given. */
  readonly source: string;
  /** What a revision, tag or `latest` in it came to: a commit, a release's tag, a digest. */
  readonly revision?: string;
  /** Of a command's output: the files that it was made of, and one hash for all. */
  readonly inputs?: { readonly sha256: string; readonly files: readonly string[] };
  readonly sha256: string;
  readonly bytes: number;
  readonly architecture: ReportArchitecture;
  readonly metrics: Readonly<Record<string, ReportMeasurement>>;
  /** Metrics that could not be measured, and why. */
  readonly failed?: Readonly<Record<string, string>>;
  /** Examples whose label shared its score with a class of lower index. */
  readonly ties?: number;
  /** Examples with a score that is not a finite number. */
  readonly notFinite?: number;
  /** Results by class, worst first. */
  readonly classes?: readonly ReportClass[];
  /** The task's primary metric by slice: column by column, worst first. */
  readonly slices?: readonly ReportSlice[];
  /** Cells of the confusion matrix that are not empty: mistakes first, most frequent first. */
  readonly confusion?: readonly ReportConfusion[];
  readonly profile?: ReportProfile;
  /** How many there are beyond those of each list. */
  readonly leftOut?: Readonly<Partial<Record<'classes' | 'slices' | 'confusion', number>>>;
};

export type ReportClaim = {
  readonly metric: string;
  readonly value: number;
  readonly unit: Unit;
  readonly precision: number;
  readonly text: string;
  readonly dataset?: string;
  readonly split?: string;
  readonly hardware?: string;
  readonly testbed?: string;
  readonly dtype?: string;
  readonly batch?: number;
  readonly inputSize?: string;
  readonly model?: string;
  readonly variant?: string;
  readonly artifact?: string;
  readonly sha256?: string;
  /** How it is published: a key of `CLAIM_FORMS`. */
  readonly form?: string;
  /** What else the figure stands for, where its unit is used in two ways. */
  readonly readings?: readonly {
    readonly convention: string;
    readonly value: number;
    readonly precision: number;
  }[];
  readonly note?: string;
  readonly source: Place;
};

/** The row of the catalogue that the reference is. */
export type ReportCatalogue = {
  /** `zoo:torchvision/resnet50@IMAGENET1K_V2`. */
  readonly id: string;
  /** Address of the line that publishes it. */
  readonly source: string;
  /** Its file was measured, or there is none and gates are decided by what is published. */
  readonly compared: 'measured' | 'published';
  readonly claims: readonly ReportClaim[];
};

export type ReportDataset = {
  readonly name?: string;
  /** The locator as given, where it is not a path. */
  readonly source?: string;
  /** The commit that a revision in it came to. */
  readonly revision?: string;
  readonly split?: string;
  readonly complete: boolean;
  /** Examples in the dataset. */
  readonly size: number;
  /** Examples that were measured. */
  readonly measured: number;
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[];
  /** SHA-256 over the measured examples' names, labels and bytes, in dataset order. */
  readonly digest: string;
};

export type ReportProblem = {
  readonly kind: 'user' | 'surroundings' | 'defect';
  readonly code: string;
  readonly what: string;
  readonly where?: string;
  readonly got?: string;
  readonly expected?: string;
  readonly hint?: string;
};

/** A stated cause of a discrepancy, with its evidence. */
export type ReportFinding = Finding;

/** What was looked for where gates did not pass. */
export type ReportExplaining = {
  /** `explained`: a finding accounts for every gate that did not pass; `partly`: for some. */
  readonly outcome: 'explained' | 'partly' | 'not found';
  /** What was tried, and what came of it: a clause each. */
  readonly tried: readonly string[];
  /** Classes, slices and examples that lost most against the other model: a clause each. */
  readonly affected?: readonly string[];
  /** The same examples prepared in other ways. */
  readonly sweep?: ReportSweep;
  readonly durationMs: number;
  readonly budgetMs: number;
};

export type ReportSweep = {
  readonly metric: string;
  readonly unit: Unit;
  /** What the metric is of, for each variant. */
  readonly examples: number;
  /** The configured preprocessing first; at most 100. */
  readonly variants: readonly {
    /** What is other than configured, in words. */
    readonly recipe: string;
    /** Causes (`preprocessing.channel-order`) that the variant would be. */
    readonly changed: readonly string[];
    readonly value: ReportNumber;
    readonly low?: ReportNumber;
    readonly high?: ReportNumber;
  }[];
};

/** An example on which the candidate is wrong and the other subject is right, or the other way round. */
export type ReportFlip = {
  readonly name: string;
  readonly is: 'lost' | 'gained';
  /** Class indices: what it is, and what each takes it for; -1 for nothing, because the scores were not finite. */
  readonly label: number;
  readonly candidate: number;
  readonly other: number;
  readonly labelName?: string;
  readonly candidateName?: string;
  readonly otherName?: string;
  /** A small picture of it as a data URI; only where it was asked for. */
  readonly thumbnail?: string;
};

export type ReportFlips = {
  readonly against: 'reference' | 'baseline';
  /** How many the candidate alone has wrong, and how many it alone has right. */
  readonly lost: number;
  readonly gained: number;
  /** Those that are lost first; of each those first that the candidate is surest of; at most 50. */
  readonly examples: readonly ReportFlip[];
};

/** A block of a graph in the picture of two, or several in a row. */
export type ReportComparedBox = {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly changed: boolean }[];
};

export type ReportComparedRow = {
  readonly mark: 'same' | 'changed' | 'added' | 'removed';
  readonly candidate?: ReportComparedBox;
  readonly reference?: ReportComparedBox;
};

/** How the candidate's graph differs from another subject's. */
export type ReportDifference = {
  readonly relation: 'equal' | 'equal up to weights' | 'equal up to precision' | 'same family' | 'different';
  /** From 0 to 1. */
  readonly similarity: number;
  readonly firstDivergence?: string;
  readonly changes: readonly string[];
  /** Inputs and outputs: what callers notice. */
  readonly interfaceChanges: readonly string[];
  readonly weights?: string;
  /** Both graphs from input to output, at most 20 rows. */
  readonly sideBySide: readonly ReportComparedRow[];
};

/** A layer of the candidate and its counterpart in another subject, and how long they take in a profiled inference. */
export type ReportLayerTime = {
  /** Name of the node in the candidate's file; absent where only the other subject has the layer. */
  readonly layer?: string;
  /** The same in the other subject's file. */
  readonly counterpart?: string;
  /** "stage 2 block 1: 3x3 convolution"; absent (as both names are) for what the runtime does for itself. */
  readonly place?: string;
  /** The runtime's operators that ran for it. */
  readonly operators: readonly string[];
  readonly otherOperators: readonly string[];
  readonly ms: number;
  readonly otherMs: number;
};

/** The candidate's layers beside those of the subject that it is compared with. */
export type ReportLayerTimes = {
  /** Of a profiled inference, all nodes. */
  readonly totalMs: number;
  readonly otherMs: number;
  /** "Conv_37: +4.1 ms of +4.4 ms"; where no layer stands out, the first few. */
  readonly summary: string;
  /** The largest difference first; at most 200. */
  readonly layers: readonly ReportLayerTime[];
  /** Those that are not listed. */
  readonly rest?: { readonly layers: number; readonly ms: number; readonly otherMs: number };
};

/** One way to run the candidate: how its outputs differ from its file's, or why it did not run so. */
export type ReportNumericsRun = {
  readonly level: 'off' | 'basic' | 'all';
  readonly provider: string;
  readonly reason?: string;
  readonly agreement?: number;
  readonly negativeFlips?: number;
  readonly maxAbsError?: ReportNumber;
  /** The largest distance between an example's outputs as a share of their length. */
  readonly relativeError?: ReportNumber;
  readonly cosine?: ReportNumber;
  /** Examples with NaN or infinity. */
  readonly notFinite?: number;
};

/** The candidate against itself, optimisations off, on the same inputs. */
export type ReportNumerics = {
  readonly examples: number;
  /** The inputs were random. */
  readonly random: boolean;
  readonly notFinite: number;
  /** Relative error that rounding alone can come to. */
  readonly rounding: number;
  readonly runs: readonly ReportNumericsRun[];
};

/** Medians of the warm inferences in each fresh process of the latency schedule, in ms. */
export type ReportPairs = {
  readonly clock: 'processor' | 'wall';
  readonly restarts: readonly {
    readonly candidateMs?: number;
    readonly referenceMs?: number;
    readonly baselineMs?: number;
    /** The reference once more. */
    readonly controlMs?: number;
  }[];
};

export type ReportModel = {
  readonly name: string;
  /** Other jobs on the machine were kept from timing for as long, after waiting for theirs. */
  readonly timingLock?: { readonly waitedMs: number; readonly heldMs: number };
  /** What measuring it took, of all shards together where several did. */
  readonly durationMs?: number;
  readonly verdict: Verdict;
  /** Where it is not the report's: a shard measured the model elsewhere. */
  readonly testbed?: ReportTestbed;
  readonly gates: readonly GateResult[];
  readonly subjects: Readonly<Partial<Record<'candidate' | 'reference' | 'baseline', ReportSubject>>>;
  /** By the subject that the candidate is compared with. */
  readonly differences?: Readonly<Partial<Record<'reference' | 'baseline', ReportDifference>>>;
  /** Across optimisation levels and providers; absent where the candidate could not be run so. */
  readonly numerics?: ReportNumerics;
  /** Where the time goes, if a gate on timings does not pass; by the subject that the candidate is compared with. */
  readonly layerTimes?: Readonly<Partial<Record<'reference' | 'baseline', ReportLayerTimes>>>;
  readonly claims: readonly ReportClaim[];
  readonly unreadClaims: readonly {
    readonly source: Place;
    readonly text: string;
    readonly reason: string;
    readonly impossible?: true;
  }[];
  readonly catalogue?: ReportCatalogue;
  readonly pairs?: ReportPairs;
  /** Absent where nothing flipped. */
  readonly flips?: ReportFlips;
  readonly dataset?: ReportDataset;
  readonly preprocess: Readonly<Record<string, unknown>>;
  readonly findings: readonly ReportFinding[];
  /** Absent where there was nothing to explain. */
  readonly explaining?: ReportExplaining;
  readonly warnings: readonly string[];
  /** What ended the measuring of this model early. */
  readonly problem?: ReportProblem;
};

export type ReportTestbed = {
  readonly cpu: string;
  /** What tells processors of one name apart. */
  readonly cpuRevision?: string;
  readonly cores: number;
  readonly instructionSets: readonly string[];
  /** What sets the processor's clock. */
  readonly governor?: string;
  /** What a container allows, where that is less than the machine has. */
  readonly container?: { readonly cores?: number; readonly memoryBytes?: number };
  readonly memoryBytes: number;
  readonly os: string;
  readonly runtime: string;
  readonly executionProvider: string;
  readonly threads: number;
  readonly gpus?: readonly ReportGraphicsProcessor[];
  /** Of all that decides how fast a model is: times of two reports can be compared where it is equal. */
  readonly fingerprint?: string;
};

export type ReportGraphicsProcessor = {
  readonly name: string;
  readonly driver: string;
  readonly memoryBytes?: number;
  readonly clockMHz?: number;
  readonly maxClockMHz?: number;
  readonly memoryClockMHz?: number;
  readonly temperatureC?: number;
  /** Why its clock is lower than it could be. */
  readonly throttled: readonly string[];
};

/** The report is one of several that `zoogate merge` makes one of. */
export type ReportShard = {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  readonly by: 'examples' | 'models';
  /** What is equal in all shards of one run, by what it is. */
  readonly identity: Readonly<Record<string, string>>;
  /** Of shards of examples: the observations and what they are held to, JSON, deflated, in base64. */
  readonly data?: string;
  /** SHA-256 of the report as `report.json` holds it, but for this key. */
  readonly digest?: string;
};

/** What the report was merged from. */
export type ReportMerged = {
  readonly by: 'examples' | 'models';
  readonly parts: readonly {
    readonly index: number;
    readonly digest: string;
    readonly startedAt: string;
    readonly durationMs: number;
    readonly testbed: ReportTestbed;
  }[];
  /** Of shards of examples: how many examples all of them measured, and where they disagree. */
  readonly shared?: { readonly examples: number; readonly differences: readonly string[] };
};

/** The figure of a gate in an earlier run. */
export type ReportPastFigure = ReportPartFigure & { readonly verdict: Verdict };

/** What is kept of a run: a line of its history. */
export type ReportPastRun = {
  readonly startedAt: string;
  /** Id of the workflow run. */
  readonly run?: number;
  readonly attempt?: number;
  readonly commit?: string;
  readonly verdict: Verdict;
  /** Fingerprint of the testbed: figures of two runs are joined where it is the same. */
  readonly testbed?: string;
  readonly models: readonly {
    readonly name: string;
    readonly verdict: Verdict;
    readonly sha256?: string;
    /** By metric; of several gates on one, the worst verdict. */
    readonly figures: Readonly<Record<string, ReportPastFigure>>;
  }[];
};

export type Report = {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'zoogate'; readonly version: string };
  readonly verdict: Verdict;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  readonly invocation?: Invocation;
  readonly testbed: ReportTestbed;
  readonly models: readonly ReportModel[];
  readonly shard?: ReportShard;
  readonly merged?: ReportMerged;
  /** Earlier runs of the same models, oldest first. */
  readonly history?: readonly ReportPastRun[];
};
