/** What the report says about the claims themselves: before any figure is held to them. */
import type { Claims } from '../claims/claim.ts';
import { examineClaims } from '../claims/examine-claims.ts';
import { ownClaims } from '../claims/own-claims.ts';
import { preprocessMismatches } from '../claims/preprocess-claim.ts';
import { subjectScope } from '../claims/subject-scope.ts';
import { type Finding, makeFinding } from '../explain/finding.ts';
import type { Gating } from '../gate/decide-gates.ts';
import { placeText } from '../place.ts';
import { stepText } from '../preprocess/preprocess-steps.ts';

/** Contradictions, impossible figures and what can't be checked, of what is claimed for the candidate alone. */
export function claimFindings({ model, subjects, claims }: Gating): readonly Finding[] {
  if (claims === undefined) return [];
  const own = ownClaims(claims.claims, subjectScope(subjects.candidate, model.name).subject);
  return [...examineClaims({ ...claims, claims: own }), ...preprocessFindings(claims, subjects.candidate)];
}

function preprocessFindings(
  { preprocessing = [] }: Claims,
  { preprocess }: Gating['subjects']['candidate'],
): readonly Finding[] {
  if (preprocess === undefined) return [];
  const mismatches = preprocessMismatches(preprocessing, preprocess);
  if (mismatches.length === 0) return [];
  const steps = [...new Set(mismatches.map(({ claim }) => claim.step))].join(', ');
  return [
    makeFinding({
      cause: 'preprocessing.recipe',
      confidence: 'possible',
      sentence: `the preprocessing that is configured is not the one that the model is published with: ${steps}`,
      evidence: mismatches.map(
        ({ claim, configured }) =>
          `${claim.step}: ${stepText(claim.value)} (${placeText(claim.source)}), and ${stepText(configured)} is configured`,
      ),
      place: mismatches[0]?.claim.source,
    }),
  ];
}
