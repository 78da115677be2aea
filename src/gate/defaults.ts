/** The gates that are meant when none are given: what the claims, the reference and the baseline give cause for. */
import type { Claims } from '../claims/claim.ts';
import { METRICS, type MetricName } from '../measurement/metrics.ts';
import type { BySubject } from '../measurement/subjects.ts';
import { parseRule } from './parse.ts';
import type { Rule } from './rule.ts';

/** How much a claimed figure may be missed by, by the metric's unit and direction. */
function claimRule(metric: MetricName): string | undefined {
  const { unit, better, from } = METRICS[metric];
  if (unit === 'ratio') return `${metric} >= claim - 0.5pp`;
  if (unit === 'ms') return `${metric} <= claim + 10%`;
  if (from === 'graph' && better !== 'none') return `${metric} == claim`;
  return undefined;
}

export function defaultRules(
  claims: Claims | undefined,
  subjects: BySubject<unknown>,
  hasDataset: boolean,
): readonly Rule[] {
  const rules: string[] = [];
  for (const metric of new Set(claims?.claims.map((claim) => claim.metric))) {
    const rule = claimRule(metric);
    if (rule !== undefined && (hasDataset || METRICS[metric].from !== 'examples')) rules.push(rule);
  }
  for (const subject of ['reference', 'baseline'] as const) {
    if (subjects[subject] === undefined) continue;
    if (hasDataset) rules.push(`top1 >= ${subject} - 1pp`);
    rules.push(`latency.p50 <= ${subject} + 10%`, `warn: graph == ${subject}`);
  }
  return rules.map((rule) => parseRule(rule, 'default gates'));
}
