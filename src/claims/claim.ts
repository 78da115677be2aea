/** A published figure for the candidate, with the place where it is written and its scope. */
import type { Place } from '../config/config.ts';
import type { MetricName, Unit } from '../measurement/metrics.ts';

export type Claim = {
  readonly metric: MetricName;
  /** In the metric's unit: proportions as fractions, times in ms, sizes in bytes. */
  readonly value: number;
  readonly unit: Exclude<Unit, 'text'>;
  /**
   * Half the unit of the last printed digit ("76.13" %: 0.00005), or the stated uncertainty ("20.0 ± 1.2") if that
   * is wider: the claim is the interval value ± precision.
   */
  readonly precision: number;
  /** The figure as it is printed. */
  readonly text: string;
  /** Identifier of the dataset that the figure is for, such as `imagenet-1k`. */
  readonly dataset?: string | undefined;
  readonly split?: string | undefined;
  readonly hardware?: string | undefined;
  /** Name of the model that the figure is for, where the file says so. */
  readonly model?: string | undefined;
  readonly source: Place;
};

/** A figure that was found and not understood: reported, never guessed. */
export type UnreadClaim = { readonly source: Place; readonly text: string; readonly reason: string };

export type Claims = { readonly claims: readonly Claim[]; readonly unread: readonly UnreadClaim[] };
