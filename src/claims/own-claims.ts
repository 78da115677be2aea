/** Which claims of a file are about the candidate, among those about the models that it is compared with. */
import { isOf, nameOfSubject, type SubjectIdentity } from './candidate.ts';
import type { Claim } from './claim.ts';
import { figuresAgree } from './figures-agree.ts';

/** On every metric, in the order in which the metrics come. */
export function ownClaims(claims: readonly Claim[], subject: SubjectIdentity): readonly Claim[] {
  const metrics = [...new Set(claims.map(({ metric }) => metric))];
  return metrics.flatMap((metric) =>
    ofCandidate(
      claims.filter((claim) => claim.metric === metric),
      subject,
    ),
  );
}

/**
 * Of claims on one metric those that may be the candidate's: those that name it, and those that name no model. Where none names it, the
 * only model that is spoken of; of several, none, unless they all claim the same.
 */
export function ofCandidate(
  onMetric: readonly Claim[],
  subject: SubjectIdentity | undefined,
): readonly Claim[] {
  const named = onMetric.filter((claim) => subject !== undefined && isOf(claim, subject));
  const nameless = onMetric.filter((claim) => nameOfSubject(claim) === undefined);
  if (named.length > 0) return onMetric.filter((claim) => named.includes(claim) || nameless.includes(claim));
  // A card's structured fields are about its own model, whatever it is called; its tables compare it with others.
  const structured = onMetric.filter(({ form }) => form !== 'table' && form !== 'hub-manifest');
  const spoken = structured.length > 0 ? structured : onMetric;
  const [first] = spoken;
  const models = new Set(spoken.map(nameOfSubject).filter((name) => name !== undefined));
  const isOne = models.size <= 1 || spoken.every((claim) => figuresAgree(claim, first!));
  return isOne ? spoken : nameless;
}
