/** Which examples a classifier gets right, and on which two of them part. */
import type { ClassObservation } from './classification.ts';

/** By metric, whether an example counts as right. */
export const CORRECT = {
  /** The label's score is the highest. Krizhevsky, A. et al. (2012), NIPS: one minus their top-1 error. */
  top1: ({ rank, finite }: ClassObservation): boolean => finite && rank < 1,
  /** The label is among the five highest scores. */
  top5: ({ rank, finite }: ClassObservation): boolean => finite && rank < 5,
} as const;

/**
 * Positions of the examples on which exactly one of the two is right, by top-1.
 *
 * @param candidate and `other`: the same examples in the same order.
 * @returns `lost`: the other is right and the candidate wrong, a negative flip (Yan, S. et al. (2021), CVPR,
 *   Positive-Congruent Training); `gained`: the other way round.
 */
export function flippedExamples(
  candidate: readonly ClassObservation[],
  other: readonly ClassObservation[],
): { readonly lost: readonly number[]; readonly gained: readonly number[] } {
  const lost: number[] = [];
  const gained: number[] = [];
  for (const [i, own] of candidate.entries()) {
    const right = CORRECT.top1(own);
    if (right === CORRECT.top1(other[i]!)) continue;
    (right ? gained : lost).push(i);
  }
  return { lost, gained };
}

/** Whom examples flip against: what the change is made from, or else the reference. Undefined where neither ran. */
export function flippedAgainst(
  predictions: Readonly<Record<string, unknown>> | undefined,
): 'baseline' | 'reference' | undefined {
  return (['baseline', 'reference'] as const).find((name) => predictions?.[name] !== undefined);
}
