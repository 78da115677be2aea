/** A published figure for a model, with the place where it is written, the form it is published in, and its scope. */
import type { MetricName, Unit } from '../measurement/metrics.ts';
import type { Place } from '../place.ts';
import type { PreprocessClaim } from './preprocess-claim.ts';

/**
 * The forms that claims are published in, and whose word counts when two differ: a file that is written for zoogate
 * before a card's structured fields, those before a table for readers.
 */
export const CLAIM_FORMS = {
  'claims-file': { rank: 1, title: 'claims file' },
  'model-index': { rank: 2, title: 'model-index' },
  'eval-results': { rank: 2, title: 'evaluation results' },
  'model-metadata': { rank: 2, title: "the model's metadata" },
  'hub-manifest': { rank: 2, title: 'hub manifest' },
  'omz-model': { rank: 2, title: 'model.yml' },
  'turnkey-stats': { rank: 2, title: 'turnkey_stats.yaml' },
  'accuracy-check': { rank: 2, title: 'accuracy-check.yml' },
  catalogue: { rank: 2, title: 'catalogue' },
  table: { rank: 3, title: 'table' },
} as const satisfies Record<string, { readonly rank: number; readonly title: string }>;

export type ClaimForm = keyof typeof CLAIM_FORMS;

/** What a figure is for. What is absent was not told. */
export type ClaimScope = {
  /** Identifier of the dataset that the figure is for, such as `imagenet-1k`. */
  readonly dataset?: string | undefined;
  readonly split?: string | undefined;
  readonly hardware?: string | undefined;
  /** Fingerprint of the testbed that it was measured on. */
  readonly testbed?: string | undefined;
  /** Numbers that the model computes in: `fp32`, `fp16`, `bf16`, `int8`. */
  readonly dtype?: string | undefined;
  readonly batch?: number | undefined;
  /** Height x width of the input in pixels: `224x224`. */
  readonly inputSize?: string | undefined;
};

export const SCOPE_KEYS = [
  'dataset',
  'split',
  'hardware',
  'testbed',
  'dtype',
  'batch',
  'inputSize',
] as const satisfies readonly (keyof ClaimScope)[];

/** Another convention under which the figure may have been printed. */
export type ClaimReading = {
  /** As words that follow "read as": `two FLOPs a multiply-accumulate`. */
  readonly convention: string;
  readonly value: number;
  readonly precision: number;
};

export type Claim = ClaimScope & {
  readonly metric: MetricName;
  /** In the metric's unit: proportions as fractions, times in ms, sizes in bytes. */
  readonly value: number;
  readonly unit: Exclude<Unit, 'text'>;
  /**
   * Half the unit of the last printed digit ("76.13" %: 0.00005), or the stated uncertainty ("20.0 ± 1.2") if that
   * is wider: the claim is the interval value ± precision.
   */
  readonly precision: number;
  /** What else the figure stands for, where its unit is used in two ways: GFLOPs, MB. */
  readonly readings?: readonly ClaimReading[] | undefined;
  /** The figure as it is printed. */
  readonly text: string;
  /** Name of the model that the figure is for, where the file says so. */
  readonly model?: string | undefined;
  /** What tells apart several figures of one model: weights, recipe, opset. */
  readonly variant?: string | undefined;
  /** Name of the model file that the figure is for, where the file says so. */
  readonly artifact?: string | undefined;
  /** Of that file. */
  readonly sha256?: string | undefined;
  readonly form: ClaimForm;
  /** What was taken for granted in reading it. */
  readonly note?: string | undefined;
  readonly source: Place;
};

/** A figure that was found and not understood: reported, never guessed. */
export type UnreadClaim = {
  readonly source: Place;
  readonly text: string;
  readonly reason: string;
  /** The figure was understood and can't be: 101 % accuracy, a negative count. */
  readonly impossible?: true;
};

export type Claims = {
  readonly claims: readonly Claim[];
  readonly unread: readonly UnreadClaim[];
  /** How images are said to be prepared. */
  readonly preprocessing?: readonly PreprocessClaim[] | undefined;
  /** The heading of each card, where it has one that stands for the whole. */
  readonly headings?: readonly CardHeading[] | undefined;
};

export type CardHeading = { readonly text: string; readonly source: Place };
