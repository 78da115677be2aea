/** What explaining makes: a stated cause of a discrepancy, with its evidence. */
import type { Place } from '../place.ts';
import { CAUSES, type Cause } from './causes.ts';

/**
 * `certain`: a measurement or a count shows it, with and without the cause. `likely`: the evidence points there and
 * nothing that was looked at speaks against it. `possible`: it is there, and whether it matters was not shown.
 */
export const CONFIDENCES = ['certain', 'likely', 'possible'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

export type Finding = {
  readonly cause: Cause;
  /** One sentence with the figures, without a final stop. */
  readonly sentence: string;
  /** Figures, examples, nodes: one clause each. */
  readonly evidence: readonly string[];
  readonly confidence: Confidence;
  /** What to do, as a sentence without a final stop. */
  readonly advice: string;
  /** The same as lines of the configuration, where it is the configuration that has to change. */
  readonly configuration?: readonly string[];
  /** Where it is written what has to change, or what is wrong. */
  readonly place?: Place;
  /** Rules of the gates that it accounts for, as written; absent where it accounts for none. */
  readonly gates?: readonly string[];
};

type GivenFinding = Omit<Finding, 'advice' | 'configuration' | 'place' | 'gates'> & {
  readonly advice?: string | undefined;
  readonly configuration?: readonly string[] | undefined;
  readonly place?: Place | undefined;
  readonly gates?: readonly string[] | undefined;
};

/** A finding with the advice of its cause, unless it has its own. */
export function makeFinding({ advice, configuration, place, gates, ...finding }: GivenFinding): Finding {
  return {
    ...finding,
    advice: advice ?? CAUSES[finding.cause].advice,
    ...(configuration === undefined ? {} : { configuration }),
    ...(place === undefined ? {} : { place }),
    ...(gates === undefined || gates.length === 0 ? {} : { gates }),
  };
}

/** Whether a finding says why a gate did not pass, and not only that something is there. */
export function isExplanation({ gates = [], confidence }: Finding): boolean {
  return gates.length > 0 && confidence !== 'possible';
}
