/** The figures that `zoogate plan` is given, from text: in the units of gates, or a UserError that names the flag. */
import { UserError } from '../errors.ts';
import { inUnit, readQuantity } from '../gate/quantity.ts';
import type { Rule } from '../gate/rule.ts';
import { isMetricName, METRIC_NAMES, type MetricName } from '../measurement/metrics.ts';
import { nearestWord } from '../nearest.ts';
import type { OtherSubject, Prospect } from './examples-needed.ts';

const SUBJECTS = ['reference', 'baseline'] as const satisfies readonly OtherSubject[];

/**
 * What each gate's metric is expected to be, from `VALUE` or `METRIC=VALUE`.
 *
 * @param rules the gates that are planned for.
 */
export function readExpectations(
  rules: readonly Rule[],
  texts: readonly string[] | undefined,
): Prospect['expected'] {
  const metrics = new Set(rules.map(({ metric }) => metric));
  const expected = new Map<MetricName, number>();
  for (const text of texts ?? []) {
    const [name, value] = split(text);
    const share = readShare(value, '--expect');
    const metric = name === undefined ? onlyMetric(metrics, '--expect', text) : metricCalled(name, metrics);
    if (expected.has(metric)) throw repeatedFlag('--expect', text, metric);
    expected.set(metric, share);
  }
  return (metric) => expected.get(metric);
}

/** What the other subjects are expected to reach, from `SUBJECT=VALUE`. */
export function readAgainst(
  rules: readonly Rule[],
  texts: readonly string[] | undefined,
): Prospect['against'] {
  const against: Partial<Record<OtherSubject, number>> = {};
  for (const text of texts ?? []) {
    const [name, value] = split(text);
    const subject = SUBJECTS.find((known) => known === name);
    if (subject === undefined) {
      throw new UserError({
        code: 'plan-subject-unknown',
        what: 'this names no subject',
        where: '--against',
        got: text,
        expected: SUBJECTS.map((known) => `${known}=76.5%`).join(' or '),
      });
    }
    if (against[subject] !== undefined) throw repeatedFlag('--against', text, subject);
    const beside = rules.filter(({ bound }) => bound.kind === 'subject' && bound.subject === subject);
    if (beside.length > 0) onlyMetric(new Set(beside.map(({ metric }) => metric)), '--against', text);
    against[subject] = readShare(value, '--against');
  }
  return against;
}

/** A share of examples as a fraction: `76%` or `0.76`. */
export function readShare(text: string, where: string): number {
  const quantity = readQuantity(text);
  const value = quantity === undefined || quantity.unit === 'pp' ? undefined : inUnit(quantity, 'ratio');
  // Dividing by 100 leaves 92.3% beside 0.923, and limits are compared with what was meant.
  if (value !== undefined && value >= 0 && value <= 1) return Number(value.toFixed(12));
  const percentage = quantity?.unit === undefined && value !== undefined && value > 1 && value <= 100;
  throw new UserError({
    code: 'plan-figure-invalid',
    what: 'this is no share of examples',
    where,
    got: text,
    expected: 'a fraction or a percentage, such as 0.76 or 76%',
    hint: percentage ? `write ${value}%` : undefined,
  });
}

/** A probability short of certainty. */
export function readPower(text: string): number {
  const power = readShare(text, '--power');
  if (power > 0 && power < 1) return power;
  throw new UserError({
    code: 'plan-figure-invalid',
    what: 'a decision can be neither impossible nor certain',
    where: '--power',
    got: text,
    expected: 'a probability between 0 and 1, such as 0.9',
  });
}

/** A number of examples, 1 or more. */
export function readCount(text: string, where: string): number {
  const quantity = readQuantity(text);
  const value = quantity === undefined ? undefined : inUnit(quantity, 'count');
  if (value !== undefined && Number.isSafeInteger(value) && value >= 1) return value;
  throw new UserError({
    code: 'plan-figure-invalid',
    what: 'this is no number of examples',
    where,
    got: text,
    expected: 'a whole number, such as 50000 or 50k',
  });
}

/** `name=value` in its two parts; a bare value has no name. */
function split(text: string): readonly [string | undefined, string] {
  const at = text.indexOf('=');
  return at < 0 ? [undefined, text] : [text.slice(0, at).trim(), text.slice(at + 1)];
}

function onlyMetric(metrics: ReadonlySet<MetricName>, where: string, got: string): MetricName {
  const [first, ...others] = metrics;
  if (first !== undefined && others.length === 0) return first;
  throw new UserError({
    code: 'plan-figure-ambiguous',
    what: `the gates are on ${[...metrics].join(', ')}, and this figure can be that of one`,
    where,
    got,
    ...(where === '--expect'
      ? { expected: [...metrics].map((metric) => `--expect ${metric}=VALUE`).join(' ') }
      : { hint: 'plan the gates of one metric at a time' }),
  });
}

function metricCalled(name: string, metrics: ReadonlySet<MetricName>): MetricName {
  if (isMetricName(name) && metrics.has(name)) return name;
  const nearest = nearestWord(name, isMetricName(name) ? [...metrics] : METRIC_NAMES);
  throw new UserError({
    code: 'plan-metric-unknown',
    what: isMetricName(name) ? 'no gate that is planned for is on this metric' : 'this is not a metric',
    where: '--expect',
    got: name,
    expected: `one of ${[...metrics].join(', ')}`,
    hint: nearest === undefined ? undefined : `did you mean "${nearest}"?`,
  });
}

function repeatedFlag(where: string, got: string, name: string): UserError {
  return new UserError({
    code: 'plan-figure-repeated',
    what: `there are two figures for ${name}`,
    where,
    got,
    expected: 'one',
  });
}
