/** The reason of a gate's verdict, in words and figures. */
import type { NumericMeasurement } from '../measurement/measurement.ts';
import { withThousands } from '../thousands.ts';
import type { Difference, Verdict } from './result.ts';
import type { Comparison as Operator, Rule, SubjectBound } from './rule.ts';
import { differenceText, figureText, intervalText } from './words.ts';

/** "claim 76.13 % - 0.5 pp = 75.63 %". */
export function marginText(base: string, bound: SubjectBound, rule: Rule, limit: number): string {
  const total = figureText(limit, rule.unit);
  if (bound.relative) {
    const written = /([+\-*])\s*([^+\-*]*)$/.exec(rule.text);
    return `${base} ${written?.[1] ?? '*'} ${written?.[2]?.trim() ?? bound.factor} = ${total}`;
  }
  if (bound.offset === 0) return base;
  const offset = Math.abs(bound.offset);
  const size =
    rule.unit === 'ratio' ? `${Number((offset * 100).toPrecision(10))} pp` : figureText(offset, rule.unit);
  return `${base} ${bound.offset < 0 ? '-' : '+'} ${size} = ${total}`;
}

const FAILING: Record<Operator, string> = {
  '>=': 'below',
  '<=': 'above',
  '>': 'not above',
  '<': 'not below',
  '==': 'not equal to',
};
const PASSING: Record<Operator, string> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'above',
  '<': 'below',
  '==': 'equal to',
};

/** One sentence with the figures: what was measured, how it stands to the limit, what would decide it. */
export function reasonText(
  rule: Rule,
  verdict: Verdict,
  measured: NumericMeasurement,
  told: {
    readonly told: string;
    readonly needed?: number | undefined;
    readonly view?: string | undefined;
    readonly value?: number;
    readonly difference?: Difference;
  },
): string {
  const value = told.value ?? measured.value;
  const convention = told.view === undefined ? '' : ` (counted "${told.view}")`;
  const sampled =
    measured.kind === 'sampled' ? ` (95 % CI ${intervalText(measured.low, measured.high, rule.unit)})` : '';
  const parts = [`${rule.metric} is ${figureText(value, rule.unit)}${convention}${sampled}`];
  if (verdict === 'pass') parts.push(`${PASSING[rule.comparison]} ${told.told}`);
  else if (verdict === 'fail') parts.push(`${FAILING[rule.comparison]} ${told.told}`);
  else if (verdict === 'inconclusive') parts.push(`which does not decide "${rule.comparison} ${told.told}"`);
  else parts.push(`which can't be held to ${told.told}`);
  if (told.difference?.low !== undefined && told.difference.high !== undefined) {
    const { low, high, unit } = told.difference;
    const text = (x: number): string => differenceText(x, rule.unit, unit);
    parts.push(`paired difference ${text(told.difference.value)} (${text(low)} to ${text(high)})`);
  }
  if (told.needed !== undefined) parts.push(`about ${withThousands(told.needed)} examples would decide it`);
  return parts.join(', ');
}
