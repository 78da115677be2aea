/** Causes that lie in the claim: figures that come out right by another unit or another way to count. */

import { SCOPE_KEYS } from '../claims/claim.ts';
import { figuresAgree } from '../claims/figures-agree.ts';
import { ownClaims } from '../claims/own-claims.ts';
import { subjectScope } from '../claims/subject-scope.ts';
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import { figureText } from '../gate/words.ts';
import { placeText } from '../place.ts';
import { type Finding, makeFinding } from './finding.ts';
import { doesNotPass } from './missed-figure.ts';

/** How far a figure may be off and still be the other one: what rounding leaves. */
const TOLERANCE = 0.02;

/** What a claim is of the measured figure where it was written in another way. */
const MISREADINGS = [
  {
    factor: 2,
    metrics: /^macs$/,
    cause: 'claim.flops-for-macs',
    words: 'it counts floating-point operations, two for each multiply-accumulate',
  },
  {
    factor: 0.5,
    metrics: /^macs$/,
    cause: 'claim.flops-for-macs',
    words: 'it is half of what was measured, as if multiply-accumulates had been taken for operations',
  },
  {
    factor: 0.01,
    metrics: /^(?:top1|top5|map|map50|miou)$/,
    cause: 'claim.unit',
    words: 'a fraction was written as a percentage',
  },
  {
    factor: 100,
    metrics: /^(?:top1|top5|map|map50|miou)$/,
    cause: 'claim.unit',
    words: 'a percentage was written as a fraction',
  },
  { factor: 1000, metrics: /./, cause: 'claim.unit', words: 'it is a thousand times what was measured' },
  { factor: 0.001, metrics: /./, cause: 'claim.unit', words: 'it is a thousandth of what was measured' },
  { factor: 1e6, metrics: /./, cause: 'claim.unit', words: 'it is a million times what was measured' },
  { factor: 1e-6, metrics: /./, cause: 'claim.unit', words: 'it is a millionth of what was measured' },
] as const;

type Claimed = Pick<Gating, 'subjects' | 'claims' | 'model'>;

export function claimCauses(gating: Claimed, gates: readonly GateResult[]): readonly Finding[] {
  return gates.flatMap((gate) => {
    if (gate.bound?.against !== 'claim' || !doesNotPass(gate)) return [];
    const finding = misread(gating, gate) ?? contradicted(gating, gate);
    return finding === undefined ? [] : [finding];
  });
}

/** The claim is the measured figure in another unit, or by another way to count. */
function misread(
  { subjects }: Claimed,
  { bound, measured, metric, unit, rule }: GateResult,
): Finding | undefined {
  if (typeof bound?.value !== 'number' || typeof measured?.value !== 'number') return undefined;
  const claimed = bound.value;
  // Parameters are counted in several ways, and the one that comes nearest to a wrong unit is none of interest.
  const views = metric === 'parameters' ? Object.values(subjects.candidate.architecture.parameterViews) : [];
  for (const value of [measured.value, ...views]) {
    const found = MISREADINGS.find(
      ({ factor, metrics }) =>
        value !== 0 && metrics.test(metric) && Math.abs(claimed / value / factor - 1) < TOLERANCE,
    );
    if (found === undefined) continue;
    return makeFinding({
      cause: found.cause,
      sentence: `the claim of ${figureText(claimed, unit)} for ${metric} stands against ${figureText(value, unit)}: ${found.words}`,
      evidence: [`claimed / measured = ${(claimed / value).toPrecision(4)}`],
      confidence: 'likely',
      place: bound.source,
      gates: [rule],
    });
  }
  return undefined;
}

/** Another claim on the same figure, which the measurement bears out. */
function contradicted(
  { claims, model, subjects }: Claimed,
  { bound, measured, metric, unit, rule }: GateResult,
): Finding | undefined {
  const source = bound?.source;
  if (
    typeof bound?.value !== 'number' ||
    typeof measured?.value !== 'number' ||
    source === undefined ||
    claims === undefined
  )
    return undefined;
  const own = ownClaims(claims.claims, subjectScope(subjects.candidate, model.name).subject);
  const gated = own.find((claim) => claim.metric === metric && placeText(claim.source) === placeText(source));
  if (gated === undefined) return undefined;
  const [low, high] = [measured.low ?? measured.value, measured.high ?? measured.value];
  const other = own.find(
    (claim) =>
      claim !== gated &&
      claim.metric === metric &&
      !figuresAgree(claim, gated) &&
      SCOPE_KEYS.every(
        (key) => claim[key] === undefined || gated[key] === undefined || claim[key] === gated[key],
      ) &&
      claim.value + claim.precision >= low &&
      claim.value - claim.precision <= high,
  );
  if (other === undefined) return undefined;
  return makeFinding({
    cause: 'claim.contradiction',
    sentence: `two claims on ${metric} contradict each other: ${gated.text} and ${other.text}, and the measurement bears out the second`,
    evidence: [gated, other]
      .map((claim) => `${claim.text} (${placeText(claim.source)})`)
      .concat(`measured ${figureText(measured.value, unit)}`),
    confidence: 'certain',
    place: source,
    gates: [rule],
  });
}
