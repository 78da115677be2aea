/**
 * What a task is: how one example's outputs become a small observation (in the worker), and how the observations
 * of all examples become figures, comparisons and details (in the parent). Everything here is pure and plain data.
 */
import type { Target, TargetKind } from '../../dataset/target.ts';
import type { Comparison } from '../comparison.ts';
import type { ExactMeasurement, FailedMeasurement, SampledMeasurement } from '../measurement.ts';
import type { TaskMetricName, TaskUnit } from './metrics.ts';
import type { Placement } from './placement.ts';

/** One output of a model for one example: the batch axis, where there is one, has length 1. */
export type NamedTensor = {
  readonly name: string;
  readonly shape: readonly number[];
  /** As many as the product of `shape`, row-major; 64-bit integers as numbers. */
  readonly values: ArrayLike<number>;
  /** ONNX's spelling: float32, float16, uint8, int64, ... */
  readonly type: string;
};

/** A decoded segmentation mask: class index per pixel, row-major, `width * height` of them. */
export type DecodedMask = {
  readonly kind: 'mask';
  readonly width: number;
  readonly height: number;
  readonly values: ArrayLike<number>;
  /** The grey level of pixels that do not count. */
  readonly ignore?: number | undefined;
};

/** What an example is held to: the dataset's target, a mask's file decoded by the worker. */
export type ResolvedTarget = Exclude<Target, { kind: 'mask' }> | DecodedMask;

export type ResolvedTargetOf<K extends TargetKind> = Extract<ResolvedTarget, { kind: K }>;

/** What every observation says: whether the outputs it was made of were all finite numbers. */
export type Observation = { readonly finite: boolean };

type OfTask<M extends { readonly unit: unknown }> = Omit<M, 'unit'> & { readonly unit: TaskUnit };

/** As `Measurement` of the parent folder, in a task's units. */
export type TaskMeasurement = OfTask<SampledMeasurement> | OfTask<ExactMeasurement> | FailedMeasurement;

export type TaskMeasurements = Readonly<Partial<Record<TaskMetricName, TaskMeasurement>>>;

/**
 * Two subjects' figures of one metric in the same random halves of the examples: `firsts[i]` and `seconds[i]` are of
 * one half, so that what both subjects share cancels out in their difference.
 */
export type ResampledComparison = {
  readonly kind: 'resampled';
  readonly first: number;
  readonly second: number;
  readonly firsts: Float64Array;
  readonly seconds: Float64Array;
  /** Number of examples. */
  readonly n: number;
};

export type TaskComparison = Extract<Comparison, { kind: 'exact' | 'proportions' }> | ResampledComparison;

export type TaskComparisons = Readonly<Partial<Record<TaskMetricName, TaskComparison>>>;

/** How one class fares. */
export type ClassResult = {
  /** Class index. */
  readonly label: number;
  readonly metric: string;
  readonly measurement: TaskMeasurement;
};

/** A cell of the confusion matrix that is not empty; `predicted` is -1 for examples without a prediction. */
export type ConfusionCell = { readonly label: number; readonly predicted: number; readonly count: number };

export type MeasureOptions = {
  /** The examples are the whole evaluation set: no sampling error. */
  readonly complete: boolean;
  readonly seed: number;
  /** The one figure that is wanted: a task may leave out others, such as those that are resampled. */
  readonly only?: TaskMetricName | undefined;
};

/**
 * K: the kind of target it needs. S: its settings. O: what it keeps of an example. Observations of two subjects are
 * of the same examples in the same order.
 */
export type Task<K extends TargetKind, S extends object, O extends Observation> = {
  readonly title: string;
  readonly target: K;
  /** The defaults. */
  readonly settings: S;
  /** What a setting may be, where it is one of a few words. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** The metric that slices are ranked by. */
  readonly primary: TaskMetricName;
  /**
   * One example. Throws UserError if the outputs or the target do not fit the task.
   *
   * @param placement where the original image lies in the model's input; detection needs it.
   */
  observe(
    outputs: readonly NamedTensor[],
    target: ResolvedTargetOf<K>,
    settings: S,
    placement?: Placement,
  ): O;
  /** The figures of one subject. */
  measure(observations: readonly O[], options: MeasureOptions): TaskMeasurements;
  /** `first` against `second`, paired by example. */
  compare(first: readonly O[], second: readonly O[], options: MeasureOptions): TaskComparisons;
  /** Figures that take candidate and reference together. */
  measurePair?(candidate: readonly O[], reference: readonly O[], options: MeasureOptions): TaskMeasurements;
  /** Every class that occurs, worst first. */
  byClass?(observations: readonly O[], options: MeasureOptions): readonly ClassResult[];
  /** The confusion matrix without its empty cells: by label, then by predicted class. */
  confusion?(observations: readonly O[]): readonly ConfusionCell[];
};
