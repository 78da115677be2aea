/** The outcome of one gate: plain data for the report. */
import type { Place } from '../place.ts';
import type { BoundSubject, Rule } from './rule.ts';

export const VERDICTS = [
  'pass',
  'warn',
  'fail',
  'inconclusive',
  'unverifiable',
  'not_comparable',
  'error',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A figure with its interval; exact figures have no `low` and `high`. Text metrics have text values. */
export type Figure = {
  readonly value: number | string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly n?: number | undefined;
};

export type GateBound = {
  readonly against: BoundSubject | 'quantity';
  /** The subject's figure, or the rule's own. */
  readonly value: number | string;
  /** What the measured figure is held to, in the metric's unit. */
  readonly limit: number | string;
  /** Half-width of a claim's printed precision, by which the limit is widened in the candidate's favour. */
  readonly precision?: number | undefined;
  /** Place of the claim, where the bound is one. */
  readonly source?: Place | undefined;
};

/** Measured minus bound, before the margin; in the metric's unit, or relative to the bound (0.04: 4 % more). */
export type Difference = {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: 'absolute' | 'relative';
};

export type GateResult = {
  /** The rule as written, without its severity. */
  readonly rule: string;
  /** Where the rule is written, in a file that has lines. */
  readonly place?: Place | undefined;
  readonly metric: Rule['metric'];
  readonly unit: Rule['unit'];
  readonly severity: Rule['severity'];
  readonly verdict: Verdict;
  readonly measured?: Figure | undefined;
  readonly bound?: GateBound | undefined;
  readonly difference?: Difference | undefined;
  /** One sentence with the figures, for people. */
  readonly reason: string;
  /** For `inconclusive`: how many examples would decide it, if the figures stay as they are. */
  readonly examplesNeeded?: number | undefined;
};
