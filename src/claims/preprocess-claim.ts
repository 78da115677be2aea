/** What a file says about how images are prepared, step by step, and what of it the configuration does not do. */

import type { Place } from '../place.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';
import { isSameStep, type PreprocessStep, type StepValue, stepsOf } from '../preprocess/preprocess-steps.ts';

export type PreprocessClaim = {
  readonly step: PreprocessStep;
  readonly value: StepValue;
  readonly source: Place;
};

export type PreprocessMismatch = { readonly claim: PreprocessClaim; readonly configured: StepValue };

/** The claimed steps that `configured` does otherwise. */
export function preprocessMismatches(
  claims: readonly PreprocessClaim[],
  configured: Preprocess,
): readonly PreprocessMismatch[] {
  const steps = stepsOf(configured);
  return claims.flatMap((claim) => {
    const own = steps[claim.step] ?? 'none';
    return isSameStep(claim.step, claim.value, own) ? [] : [{ claim, configured: own }];
  });
}
