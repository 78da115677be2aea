/**
 * What is wrong with claims before anything is measured: two places that contradict each other, a figure that can't
 * be, a figure that nobody can check.
 */
import { type Finding, makeFinding } from '../explain/finding.ts';
import { METRICS } from '../measurement/metrics.ts';
import { placeText } from '../place.ts';
import { nameOfSubject } from './candidate.ts';
import { CLAIM_FORMS, type Claim, type ClaimScope, type Claims, SCOPE_KEYS } from './claim.ts';
import { figuresAgree } from './figures-agree.ts';
import { isOfExamples } from './read-header.ts';
import { datasetKey, isPrivateDataset, namesHardware, plainName, splitKey } from './scope-words.ts';

/** More are counted, not listed. */
const MOST_FINDINGS = 50;
const MOST_EVIDENCE = 10;
/** Claims on one metric of one model that are held to each other; each is held to all. */
const MOST_COMPARED = 200;

export function examineClaims(claims: Claims): readonly Finding[] {
  const found = [...contradictions(claims.claims), ...impossible(claims), ...unverifiable(claims.claims)];
  return found.slice(0, MOST_FINDINGS);
}

/**
 * Pairs of figures for one thing that can't both be true. Within one table only figures of the same scope are held to
 * each other. Between places, what one does not say of its scope is no difference; but where a place has several
 * figures (for two input sizes, say), one that agrees is enough.
 */
function contradictions(claims: readonly Claim[]): readonly Finding[] {
  return groupsOf(claims).flatMap((group) => {
    const told: Finding[] = [];
    for (const [i, one] of group.entries()) {
      for (const other of group.slice(i + 1)) {
        if (!canBeSame(one, other) || figuresAgree(one, other)) continue;
        if (!isSameScope(one, other) && (hasAlly(one, other, group) || hasAlly(other, one, group))) continue;
        told.push(contradiction(one, other));
      }
    }
    return told;
  });
}

/** By metric and model. A claim without a model is about the one that the structured claims are about. */
function groupsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const structured = claims.filter(({ form }) => CLAIM_FORMS[form].rank < CLAIM_FORMS.table.rank);
  const own = new Set(structured.map(modelKey).filter((key) => key !== ''));
  const [only, ...more] = own;
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const model = modelKey(claim) || (more.length === 0 ? (only ?? '') : '');
    const key = `${claim.metric} ${model}`;
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    if (group.length < MOST_COMPARED) group.push(claim);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function modelKey(claim: Claim): string {
  const name = nameOfSubject(claim);
  return name === undefined ? '' : plainName(name.slice(name.lastIndexOf('/') + 1));
}

/** Files of one model are different things, and so are its variants. */
function canBeSame(one: Claim, other: Claim): boolean {
  const apart = (['artifact', 'variant', 'sha256'] as const).some((key) => differ(one[key], other[key]));
  return !apart && SCOPE_KEYS.every((key) => !differ(scopeKey(key, one), scopeKey(key, other)));
}

function isSameScope(one: Claim, other: Claim): boolean {
  return SCOPE_KEYS.every((key) => scopeKey(key, one) === scopeKey(key, other));
}

/** Whether the place of `other` holds another figure that agrees with `one`. */
function hasAlly(one: Claim, other: Claim, group: readonly Claim[]): boolean {
  return group.some(
    (third) =>
      third !== one &&
      third.form === other.form &&
      third.source.file === other.source.file &&
      canBeSame(one, third) &&
      figuresAgree(one, third),
  );
}

function scopeKey(key: keyof ClaimScope, claim: ClaimScope): string | undefined {
  const value = claim[key];
  if (value === undefined) return undefined;
  if (key === 'dataset') return datasetKey(String(value));
  return key === 'split' ? splitKey(String(value)) : plainName(String(value));
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function contradiction(one: Claim, other: Claim): Finding {
  const name = nameOfSubject(one) ?? nameOfSubject(other);
  const of = name === undefined ? '' : ` of ${name}`;
  return makeFinding({
    cause: 'claim.contradiction',
    confidence: 'certain',
    sentence: `two claims on ${one.metric}${of} contradict each other: ${one.text} and ${other.text}`,
    evidence: [one, other].map((claim) => `${claimText(claim)} (${placeText(claim.source)})`),
    place: one.source,
  });
}

function claimText(claim: Claim): string {
  const scope = [claim.dataset, claim.split, claim.dtype, claim.inputSize, claim.hardware];
  const told = scope.filter((part) => part !== undefined);
  const where = told.length === 0 ? '' : ` for ${told.join(' ')}`;
  return `${claim.text}${where}, in the ${CLAIM_FORMS[claim.form].title}`;
}

function impossible({ unread }: Claims): readonly Finding[] {
  return unread
    .filter((figure) => figure.impossible === true)
    .map(({ text, reason, source }) =>
      makeFinding({
        cause: 'claim.impossible',
        confidence: 'certain',
        sentence: `a claim can't be true: ${reason}`,
        evidence: [`${text} (${placeText(source)})`],
        place: source,
      }),
    );
}

/** Why nobody can check a claim, by cause. */
const CAUSES: readonly (readonly [why: string, applies: (claim: Claim) => boolean])[] = [
  ['they do not say on which dataset', (claim) => isOfExamples(claim.metric) && claim.dataset === undefined],
  [
    'they are for a dataset that nobody else has',
    ({ metric, dataset }) => isOfExamples(metric) && dataset !== undefined && isPrivateDataset(dataset),
  ],
  [
    'they do not say on which split of the dataset',
    ({ metric, dataset, split }) =>
      isOfExamples(metric) && dataset !== undefined && !isPrivateDataset(dataset) && split === undefined,
  ],
  [
    'they do not say on which hardware',
    ({ metric, hardware }) =>
      METRICS[metric].from === 'latency' && (hardware === undefined || !namesHardware(hardware)),
  ],
];

function unverifiable(claims: readonly Claim[]): readonly Finding[] {
  return CAUSES.flatMap(([why, applies]): readonly Finding[] => {
    const concerned = claims.filter(applies);
    if (concerned.length === 0) return [];
    const metrics = [...new Set(concerned.map(({ metric }) => metric))].join(', ');
    const more = concerned.length - MOST_EVIDENCE;
    return [
      makeFinding({
        cause: 'claim.unscoped',
        confidence: 'certain',
        sentence: `claims on ${metrics} can't be checked as they stand: ${why}`,
        evidence: [
          ...concerned.slice(0, MOST_EVIDENCE).map((claim) => `${claim.text} (${placeText(claim.source)})`),
          ...(more > 0 ? [`and ${more} more`] : []),
        ],
        place: concerned[0]?.source,
      }),
    ];
  });
}
