/**
 * Gate rules: `[warn:] METRIC COMPARISON BOUND`. Types only; `parse.ts` reads them and `decide.ts` judges by them.
 */
import type { MetricName, Unit } from '../measurement/metrics.ts';
import type { Place } from '../place.ts';

export const COMPARISONS = ['>=', '<=', '==', '>', '<'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a bound can refer to. */
export type BoundSubject = 'claim' | 'reference' | 'baseline';

export type Bound =
  /** A figure of the rule's own, in the metric's unit. */
  | { readonly kind: 'quantity'; readonly value: number }
  /** `SUBJECT * factor + offset`; `offset` in the metric's unit. `reference + 10%` has factor 1.1. */
  | {
      readonly kind: 'subject';
      readonly subject: BoundSubject;
      /** Whose claim, where the subject is one: the candidate's own, or that of a reference which is not measured. */
      readonly claimant?: 'reference' | undefined;
      readonly factor: number;
      readonly offset: number;
      /** The margin was written relative to the subject: differences are told in percent of it. */
      readonly relative: boolean;
    };

/** A bound that refers to a subject. */
export type SubjectBound = Extract<Bound, { kind: 'subject' }>;

export type Rule = {
  /** As written, without the severity prefix. */
  readonly text: string;
  readonly severity: 'fail' | 'warn';
  readonly metric: MetricName;
  readonly unit: Unit;
  readonly comparison: Comparison;
  readonly bound: Bound;
  /** Where it is written, in a file that has lines. */
  readonly place?: Place | undefined;
};
