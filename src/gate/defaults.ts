/** The gates that are meant when none are given: what the claims, the reference and the baseline give cause for. */
import type { ClaimLookup } from '../claims/choose-claim.ts';
import type { Claims } from '../claims/claim.ts';
import { METRICS, type MetricName } from '../measurement/metrics.ts';
import type { BySubject } from '../measurement/subjects.ts';
import { parseRule } from './parse.ts';
import type { Rule } from './rule.ts';

/** How much a claimed figure may be missed by, by the metric's unit and direction. */
export function claimRule(metric: MetricName): string | undefined {
  const { unit, better, from } = METRICS[metric];
  if (unit === 'ratio') return `${metric} >= claim - 0.5pp`;
  if (unit === 'ms') return `${metric} <= claim + 10%`;
  if (from === 'graph' && better !== 'none') return `${metric} == claim`;
  return undefined;
}

/** A table compares many models: what it says of others gives no cause for a gate. */
function isMeant(
  metric: MetricName,
  { claims }: Claims,
  lookup: (metric: MetricName) => ClaimLookup,
): boolean {
  const stated = claims.some((claim) => claim.metric === metric && claim.form !== 'table');
  return stated || lookup(metric).kind !== 'missing';
}

/**
 * @param lookup which claim a gate on the metric would be held to.
 * @param published figures of a reference that is not measured.
 */
export function defaultRules(
  claims: Claims | undefined,
  subjects: BySubject<unknown>,
  hasDataset: boolean,
  lookup: (metric: MetricName) => ClaimLookup,
  published?: Claims,
): readonly Rule[] {
  const rules: string[] = [];
  for (const metric of new Set(claims?.claims.map((claim) => claim.metric))) {
    const rule = isMeant(metric, claims!, lookup) ? claimRule(metric) : undefined;
    if (rule !== undefined && (hasDataset || METRICS[metric].from !== 'examples')) rules.push(rule);
  }
  for (const subject of ['reference', 'baseline'] as const) {
    if (subjects[subject] === undefined) continue;
    if (hasDataset) rules.push(`top1 >= ${subject} - 1pp`);
    rules.push(`latency.p50 <= ${subject} + 10%`, `warn: graph == ${subject}`);
  }
  const isPublished = (metric: MetricName) => published?.claims.some((claim) => claim.metric === metric);
  if (hasDataset && isPublished('top1')) rules.push('top1 >= reference - 1pp');
  if (isPublished('kernel_parameters')) rules.push('warn: kernel_parameters == reference');
  return rules.map((rule) => parseRule(rule, 'default gates'));
}

/** A rule on a reference that is not measured is a rule on what is claimed of it. */
export function heldToPublished(rule: Rule): Rule {
  const { bound } = rule;
  if (bound.kind === 'quantity' || bound.subject !== 'reference') return rule;
  return { ...rule, bound: { ...bound, subject: 'claim', claimant: 'reference' } };
}
