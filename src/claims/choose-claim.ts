/**
 * Which claim a gate means: the one on the metric whose scope (dataset, split, hardware) is what was measured. Two
 * that contradict each other are no claim, and a figure for another dataset is none either.
 */
import { METRICS, type MetricName } from '../measurement/metrics.ts';
import type { Claim, Claims } from './claim.ts';

/** What became of looking for a claim on one metric. */
export type ClaimLookup =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'not_comparable'; readonly claim: Claim; readonly reason: string };

/** What the figures of this run are about. */
export type Scope = {
  readonly dataset?: string | undefined;
  readonly split?: string | undefined;
  /** The testbed's processor. */
  readonly hardware: string;
};

/** @param file the claims' file as it is shown; undefined if none is configured. */
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
  const inScope =
    METRICS[metric].from === 'examples' ? onMetric.filter((claim) => covers(claim, scope)) : onMetric;
  if (inScope.length === 0) {
    const claimed = onMetric.map(
      ({ dataset, split, source }) => `${nameOf(dataset, split)} (line ${source.line})`,
    );
    return {
      kind: 'missing',
      reason: `${file} claims ${metric} for ${[...new Set(claimed)].join(', ')}, and ${nameOf(scope.dataset, scope.split)} was measured`,
    };
  }
  const [claim, ...others] = inScope;
  const contradicting = others.find((other) => other.value !== claim!.value);
  if (contradicting !== undefined) {
    const told = [claim!, contradicting]
      .map(({ text, source }) => `${text} (line ${source.line})`)
      .join(' and ');
    return {
      kind: 'missing',
      reason: `${file} claims ${metric} more than once: ${told}; set the dataset's name and split to say which is meant`,
    };
  }
  if (METRICS[metric].from !== 'latency') return { kind: 'claim', claim: claim! };
  if (claim!.hardware !== undefined && normalise(claim!.hardware) === normalise(scope.hardware)) {
    return { kind: 'claim', claim: claim! };
  }
  const measuredOn =
    claim!.hardware === undefined ? 'does not say on which hardware' : `is for ${claim!.hardware}`;
  return {
    kind: 'not_comparable',
    claim: claim!,
    reason: `the claim ${claim!.text} (${file}:${claim!.source.line}) ${measuredOn}; this runner has ${scope.hardware}`,
  };
}

function covers(claim: Claim, scope: Scope): boolean {
  return agrees(claim.dataset, scope.dataset) && agrees(claim.split, scope.split);
}

/** Names agree if they are equal but for spelling, or if one is not told. */
function agrees(claimed: string | undefined, measured: string | undefined): boolean {
  return claimed === undefined || measured === undefined || normalise(claimed) === normalise(measured);
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/\(r\)|\(tm\)|[^a-z0-9]/g, '');
}

function nameOf(dataset: string | undefined, split: string | undefined): string {
  return `${dataset ?? 'a dataset without a name'}${split === undefined ? '' : ` ${split}`}`;
}

function nothingOn(metric: MetricName, { claims, unread }: Claims, file: string): string {
  const others = [...new Set(claims.map((claim) => claim.metric))];
  const made = others.length === 0 ? 'it makes no claims' : `it claims ${others.join(', ')}`;
  const lost =
    unread.length === 0
      ? ''
      : `; ${unread.length} of its figures were not understood (line ${unread[0]!.source.line}: ${unread[0]!.reason})`;
  return `${file} makes no claim on ${metric}: ${made}${lost}`;
}
