/**
 * What measuring makes: a metric's value with its interval, and the raw observations that comparisons between
 * subjects are paired on. Plain data, handed from `measure` to `compare`, `decide` and `report`.
 */
import type { MetricName, Unit } from './metrics.ts';
import type { BySubject } from './subjects.ts';

/** A sampled quantity: `low` and `high` bound its 95 % confidence interval, in the value's own unit. */
export type SampledMeasurement = {
  readonly kind: 'sampled';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Number of observations. */
  readonly n: number;
  readonly unit: Exclude<Unit, 'text'>;
  /** The same figure under other circumstances, by their name: throughput at another batch size. */
  readonly views?: Readonly<Record<string, number>> | undefined;
  /** For a proportion of examples: how many; its interval can be had at any level from that. */
  readonly successes?: number | undefined;
  /** How value and interval came about, for the reader: "Wilson score interval". */
  readonly method: string;
};

/** A counted quantity without sampling error. */
export type ExactMeasurement = {
  readonly kind: 'exact';
  readonly value: number;
  readonly unit: Exclude<Unit, 'text'>;
  readonly method: string;
  /** Number of observations, where it was counted over examples. */
  readonly n?: number | undefined;
  /**
   * Other counts of the same thing under other conventions, by the convention's name: a claim is judged by
   * whichever it equals. Example: `parameters` with running statistics.
   */
  readonly views?: Readonly<Record<string, number>> | undefined;
};

/** A quantity that can only be equal or not: a graph's signature, a list of inputs. */
export type TextMeasurement = {
  readonly kind: 'text';
  readonly value: string;
  readonly unit: 'text';
  readonly method: string;
};

/** Measuring was tried and did not give a figure; `reason` is a clause for the reader. */
export type FailedMeasurement = {
  readonly kind: 'failed';
  readonly reason: string;
  /** Measuring itself broke (a crash, an input that doesn't fit); otherwise what was measured gives no figure. */
  readonly broken?: boolean | undefined;
};

export type Measurement = SampledMeasurement | ExactMeasurement | TextMeasurement | FailedMeasurement;

/** A figure, sampled or counted. */
export type NumericMeasurement = SampledMeasurement | ExactMeasurement;

export type Measurements = Readonly<Partial<Record<MetricName, Measurement>>>;

/** What one subject did with one example. */
export type Prediction = {
  /** Index of the highest score; equal scores are ordered by class index, lower first. -1 if scores are not finite. */
  readonly predicted: number;
  /** Number of classes ordered before the label (0: top-1 correct, below 5: top-5 correct). */
  readonly rank: number;
  /** The label's score equals that of a class with a lower index: the rule for ties decided. */
  readonly tied: boolean;
  /** All scores are finite numbers. */
  readonly finite: boolean;
};

/**
 * One subject in one fresh process of the latency schedule. All times are ms. What the time did not do for is absent.
 */
export type LatencyRestart = {
  /** Of several that measured, which one this was; absent where one did. */
  readonly shard?: number | undefined;
  readonly loadMs?: number | undefined;
  readonly firstMs?: number | undefined;
  /** The warm inferences block by block, by the wall clock. */
  readonly wallMs: readonly (readonly number[])[];
  /** The same by the processor's clock, which stands still while others have the processor; where there is one. */
  readonly processorMs?: readonly (readonly number[])[] | undefined;
};

/** Memory in bytes: of every process above an empty one, and of the runtime's arena. */
export type MemoryObservations = BySubject<{
  readonly peakBytes: readonly number[];
  readonly arenaBytes: number;
}>;

/** All that the latency schedule observed: one entry a subject and restart, in the order in which they were measured. */
export type LatencyObservations = {
  readonly subjects: BySubject<readonly LatencyRestart[]>;
  /** The reference once more: the negative control. */
  readonly control?: readonly LatencyRestart[] | undefined;
  /** How many restarts there were each time that somebody looked at them; ascending, all of them last. */
  readonly looks: readonly number[];
  /** Examples that an inference took at once. */
  readonly batch: number;
};
