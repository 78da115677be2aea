/**
 * Which claim a gate means: the candidate's own, on the metric, for what was measured (dataset, split, number format,
 * input size; for times hardware and batch). Two that contradict each other are no claim, a figure for another
 * dataset is none either, and among several models one that isn't the candidate's is never taken for it.
 */
import { METRICS, type MetricName, TIMING_KINDS } from '../measurement/metrics.ts';
import { lineText, type Place, placeText } from '../place.ts';
import type { SubjectIdentity } from './candidate.ts';
import { nameOfSubject } from './candidate.ts';
import { CLAIM_FORMS, type Claim, type ClaimScope, type Claims } from './claim.ts';
import { figuresAgree } from './figures-agree.ts';
import { ofCandidate } from './own-claims.ts';
import { datasetKey, namesHardware, plainName, splitKey } from './scope-words.ts';

/** What became of looking for a claim on one metric. */
export type ClaimLookup =
  /** `setAside` says which other claims on the metric are not meant, as a clause. */
  | { readonly kind: 'claim'; readonly claim: Claim; readonly setAside?: string }
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'not_comparable'; readonly claim: Claim; readonly reason: string };

/** What the figures of this run are about. */
export type Scope = Omit<ClaimScope, 'hardware'> & {
  /** What times are measured on: the testbed's processor, or its graphics processor. */
  readonly hardware: string;
  /** Examples at once at which throughput is measured; undefined where several sizes are tried. */
  readonly batch?: number | undefined;
  /** What the candidate is called, and what its file hashes to. */
  readonly subject?: SubjectIdentity | undefined;
};

/** @param file the claims' files as they are shown; undefined if none is configured. */
export function chooseClaim(
  metric: MetricName,
  claims: Claims | undefined,
  file: string | undefined,
  scope: Scope,
): ClaimLookup {
  if (claims === undefined || file === undefined) {
    return {
      kind: 'missing',
      reason: `there is no claim on ${metric}: no model card or claims file is configured`,
    };
  }
  const onMetric = claims.claims.filter((claim) => claim.metric === metric);
  if (onMetric.length === 0) return { kind: 'missing', reason: nothingOn(metric, claims, file) };
  const own = ofCandidate(onMetric, scope.subject);
  if (own.length === 0) {
    const named = listed(onMetric, (claim) => `${nameOfSubject(claim)} (${placeOf(claim, file)})`);
    return { kind: 'missing', reason: `${file} claims ${metric} for ${named}; ${whoIsMeant(scope)}` };
  }
  const inScope = own.filter((claim) => unlike(claim, scope) === undefined);
  if (inScope.length === 0) {
    const claimed = listed(own, (claim) => `${describeScope(claim)} (${placeOf(claim, file)})`);
    const measured = describeScope(scope, own);
    return {
      kind: 'missing',
      reason: `${file} claims ${metric} for ${claimed}, and ${measured} was measured`,
    };
  }
  const rank = Math.min(...inScope.map(({ form }) => CLAIM_FORMS[form].rank));
  const said = inScope.filter(({ form }) => CLAIM_FORMS[form].rank === rank);
  // The most precise of those that agree.
  const claim = said.reduce((best, other) => (other.precision < best.precision ? other : best));
  const contradicting = said.find((other) => !figuresAgree(claim, other));
  if (contradicting !== undefined) {
    const told = (
      said.indexOf(contradicting) < said.indexOf(claim) ? [contradicting, claim] : [claim, contradicting]
    ).map((one) => `${one.text} (${placeOf(one, file)})`);
    return {
      kind: 'missing',
      reason: `${file} claims ${metric} more than once: ${told.join(' and ')}; ${howToTell(claim, contradicting)}`,
    };
  }
  const setAside = whatElse(onMetric, own, inScope, said, file);
  const found: ClaimLookup = { kind: 'claim', claim, ...(setAside === undefined ? {} : { setAside }) };
  return (TIMING_KINDS as readonly string[]).includes(METRICS[metric].from)
    ? onThisTestbed(claim, scope, found)
    : found;
}

/** Times are facts about a machine as much as about a model: on another one they are no evidence. */
function onThisTestbed(claim: Claim, { hardware, testbed, batch }: Scope, found: ClaimLookup): ClaimLookup {
  const place = `the claim ${claim.text} (${placeText(claim.source)})`;
  const not = (why: string): ClaimLookup => ({ kind: 'not_comparable', claim, reason: `${place} ${why}` });
  if (METRICS[claim.metric].from === 'throughput') {
    if (claim.batch === undefined) return not('does not say for how many examples at once');
    if (claim.batch !== batch) {
      const measured = batch === undefined ? 'several sizes were tried' : `${batch} were measured`;
      return not(
        `is for ${claim.batch} examples at once, and ${measured}: set "batch-sizes" to [${claim.batch}]`,
      );
    }
  } else if (claim.batch !== undefined && claim.batch !== 1) {
    return not(`is for batches of ${claim.batch}; latency is of one example at a time`);
  }
  if (claim.testbed !== undefined) {
    if (claim.testbed.toLowerCase() === testbed) return found;
    return not(`is for the testbed ${claim.testbed}; this one is ${testbed ?? 'not known'} (${hardware})`);
  }
  if (claim.hardware === undefined || !namesHardware(claim.hardware)) {
    return not(`does not say on which hardware; this runner has ${hardware}`);
  }
  return isSameHardware(claim.hardware, hardware)
    ? found
    : not(`is for ${claim.hardware}; this runner has ${hardware}`);
}

/** The same but for spelling, or the processor's model number with its maker's words around it. */
function isSameHardware(claimed: string, measured: string): boolean {
  const [short, long] = [plainName(claimed), plainName(measured)];
  return short === long || (/\d{3}/.test(short) && long.includes(short));
}

/** Which part of the scope of a claim is not that of the run; undefined if none is. */
function unlike(claim: Claim, scope: Scope): keyof ClaimScope | undefined {
  return RELEVANT[METRICS[claim.metric].from](claim.metric).find((key) => {
    const [claimed, measured] = [claim[key], scope[key as keyof Scope]];
    // What is not told is no difference.
    if (claimed === undefined || typeof measured !== 'string') return false;
    return scopeKey(key, String(claimed)) !== scopeKey(key, measured);
  });
}

/** What a metric's figures depend on, of what a run can tell; hardware is judged by itself. */
const RELEVANT: Readonly<
  Record<(typeof METRICS)[MetricName]['from'], (metric: MetricName) => readonly (keyof ClaimScope)[]>
> = {
  examples: () => ['dataset', 'split', 'dtype', 'inputSize'],
  pair: () => ['dataset', 'split', 'dtype', 'inputSize'],
  latency: () => ['dtype', 'inputSize'],
  threads: () => ['dtype', 'inputSize'],
  throughput: () => ['dtype', 'inputSize'],
  memory: () => ['dtype', 'inputSize'],
  providers: () => ['dtype', 'inputSize'],
  graph: (metric) => (metric === 'macs' ? ['inputSize'] : metric === 'size' ? ['dtype'] : []),
};

function scopeKey(key: keyof ClaimScope, text: string): string {
  if (key === 'dataset') return datasetKey(text);
  return key === 'split' ? splitKey(text) : plainName(text);
}

/** Which claims on the metric were not meant, and why: three reasons at most, each with a place. */
function whatElse(
  onMetric: readonly Claim[],
  own: readonly Claim[],
  inScope: readonly Claim[],
  said: readonly Claim[],
  file: string,
): string | undefined {
  const groups: readonly (readonly [readonly Claim[], (claim: Claim) => string])[] = [
    [onMetric.filter((claim) => !own.includes(claim)), (claim) => nameOfSubject(claim) ?? 'another model'],
    [own.filter((claim) => !inScope.includes(claim)), (claim) => describeScope(claim)],
    [inScope.filter((claim) => !said.includes(claim)), ({ form }) => `a ${CLAIM_FORMS[form].title}`],
  ];
  const told = groups.flatMap(([claims, why]) =>
    claims.length === 0 ? [] : [listed(claims, (claim) => `${why(claim)} (${placeOf(claim, file)})`)],
  );
  return told.length === 0 ? undefined : `not meant: ${told.join('; ')}`;
}

const MOST_LISTED = 3;

function listed(claims: readonly Claim[], describe: (claim: Claim) => string): string {
  const all = [...new Set(claims.map(describe))];
  const more = all.length - MOST_LISTED;
  return all.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The line alone where there is one file. */
function placeOf({ source }: { readonly source: Place }, file: string): string {
  return source.file === file ? lineText(source) : placeText(source);
}

function describeScope(scope: ClaimScope, beside: readonly ClaimScope[] = [scope]): string {
  const told = (key: keyof ClaimScope) => beside.some((claim) => claim[key] !== undefined);
  const dataset = scope.dataset ?? 'a dataset without a name';
  const parts = [
    ...(scope.dataset !== undefined || !beside.some((claim) => claim.inputSize ?? claim.dtype)
      ? [dataset]
      : []),
    ...(scope.split === undefined ? [] : [scope.split]),
    ...(scope.dtype !== undefined && told('dtype') ? [scope.dtype] : []),
    ...(scope.inputSize !== undefined && told('inputSize') ? [`at ${scope.inputSize}`] : []),
  ];
  return parts.join(' ');
}

function whoIsMeant({ subject }: Scope): string {
  const [name] = subject?.names ?? [];
  return name === undefined
    ? 'which of them is meant is not known'
    : `none of them is called like the candidate (${subject!.names.join(', ')})`;
}

/** What would tell two claims apart. */
function howToTell(one: Claim, other: Claim): string {
  if (one.dataset !== other.dataset || one.split !== other.split) {
    return "set the dataset's name and split to say which is meant";
  }
  return 'mend the one that is wrong';
}

function nothingOn(metric: MetricName, { claims, unread }: Claims, file: string): string {
  const others = [...new Set(claims.map((claim) => claim.metric))];
  const made = others.length === 0 ? 'it makes no claims' : `it claims ${others.join(', ')}`;
  const lost =
    unread.length === 0
      ? ''
      : `; ${unread.length} of its figures were not understood (${lineText(unread[0]!.source)}: ${unread[0]!.reason})`;
  return `${file} makes no claim on ${metric}: ${made}${lost}`;
}
