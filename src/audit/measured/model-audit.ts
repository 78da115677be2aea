/** What an audit of measured models comes to: plain data, from which every form of it is rendered. */

export type AuditFigure = {
  readonly value: number;
  /** Infinite, which is null in JSON, where too little was measured for an interval. */
  readonly low: number;
  readonly high: number;
  readonly n?: number;
};

/** A claim beside what was measured. */
export type AuditedClaim = {
  readonly metric: string;
  /** As it is printed, with its place. */
  readonly claimed: string;
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly reason: string;
};

export type AuditedModel = {
  readonly name: string;
  readonly source: string;
  /** Why there are no figures; everything below is absent then. */
  readonly problem?: string;
  readonly sha256?: string;
  /** The network that its graph is, where that is a known one. */
  readonly network?: string;
  /** The known network that its name stands for. */
  readonly named?: string;
  /** Hash of its structure. */
  readonly graph?: string;
  /** The task's primary metric. */
  readonly accuracy?: AuditFigure & { readonly metric: string; readonly unit: 'ratio' | 'value' };
  /** Median of warm inferences on one thread, ms. */
  readonly latency?: AuditFigure;
  readonly sizeBytes?: number;
  readonly parameters?: number;
  readonly kernelParameters?: number;
  readonly macs?: number;
  readonly dataset?: { readonly name: string; readonly digest: string; readonly measured: number };
  /** What timings can be compared with. */
  readonly testbed?: string;
  readonly claims?: readonly AuditedClaim[];
};

/** Models that carry one name or are one network, at least two. */
export type Namesakes = {
  readonly name: string;
  /** Names of models, in the audit's order. */
  readonly models: readonly string[];
};

/** What zoos publish for a network that some of the models are, beside what was measured of these. */
export type PublishedFigures = {
  readonly network: string;
  /** Names of models, in the audit's order. */
  readonly models: readonly string[];
  /** Top-1 as a fraction, highest first. */
  readonly claimed: readonly { readonly zoo: string; readonly id: string; readonly top1: number }[];
};

export const DISCREPANCY_METRICS = [
  'accuracy',
  'latency',
  'kernel_parameters',
  'macs',
  'size',
  'graph',
] as const;
export type DiscrepancyMetric = (typeof DISCREPANCY_METRICS)[number];

/** One pair of namesakes by one metric. */
export type Discrepancy = {
  readonly group: string;
  readonly metric: DiscrepancyMetric;
  readonly first: string;
  readonly second: string;
  /** First minus second (accuracy), or first through second (all others); of graphs 0 or 1: differs. */
  readonly value: number;
  /** Held to all comparisons of the metric together; absent where nothing was sampled. */
  readonly low?: number;
  readonly high?: number;
  /** By more than what counts: 1 point of accuracy, 10 % of anything else. */
  readonly decided: 'differs' | 'agrees' | 'undecided';
  readonly sentence: string;
};

export type ModelAudit = {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'zoogate'; readonly version: string };
  readonly at: string;
  /** The sentence that a reader remembers. */
  readonly headline: string;
  readonly models: readonly AuditedModel[];
  readonly groups: readonly Namesakes[];
  readonly published: readonly PublishedFigures[];
  /** Those that differ first, the largest first. */
  readonly discrepancies: readonly Discrepancy[];
  /** How many pairs were held against each other, by metric; what their intervals are corrected for. */
  readonly comparisons: Readonly<Record<DiscrepancyMetric, number>>;
  /** How many models differ from a namesake, by metric. */
  readonly differing: Readonly<Record<DiscrepancyMetric, number>>;
  /** Figures of the audit before this one, by model. */
  readonly before?: Readonly<Record<string, { readonly accuracy?: number; readonly latency?: number }>>;
};
