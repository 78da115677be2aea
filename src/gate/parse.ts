/** Reads gate rules. Everything that can be wrong with a rule is said here, with its position. */
import { UserError } from '../errors.ts';
import { isMetricName, METRIC_NAMES, METRICS } from '../measurement/metrics.ts';
import { nearestWord } from '../nearest.ts';
import { acceptedUnits, inUnit, QUANTITY_UNITS, type Quantity, readQuantity } from './quantity.ts';
import { type Bound, type BoundSubject, COMPARISONS, type Comparison, type Rule } from './rule.ts';

const BOUND_SUBJECTS = ['claim', 'reference', 'baseline'] as const satisfies readonly BoundSubject[];

type Token = {
  readonly kind: 'word' | 'comparison' | 'operator';
  readonly text: string;
  readonly at: number;
};

const MAX_LENGTH = 500;

/**
 * Parses `[warn:] METRIC (>= | <= | == | > | <) BOUND` (design.md, Gates).
 *
 * @param where file and line, or flag, that the rule came from.
 * @throws UserError with the position in the rule at which reading stopped.
 */
export function parseRule(text: string, where: string): Rule {
  const fail = (at: number, what: string, extra: { expected?: string; hint?: string } = {}): never => {
    throw new UserError({
      code: 'gate-syntax',
      what,
      where: `${where}, character ${at + 1}`,
      got: `${text.slice(0, MAX_LENGTH)}\n            ${' '.repeat(Math.min(at, MAX_LENGTH))}^`,
      expected:
        extra.expected ?? '[warn:] METRIC (>= | <= | == | > | <) BOUND, such as "top1 >= claim - 0.5pp"',
      hint: extra.hint,
    });
  };
  if (text.length > MAX_LENGTH) return fail(MAX_LENGTH, `the gate is longer than ${MAX_LENGTH} characters`);

  const prefix = /^\s*(warn|fail)\s*:/.exec(text);
  const severity = prefix?.[1] === 'warn' ? 'warn' : 'fail';
  const start = prefix?.[0].length ?? 0;
  const tokens = tokenize(text, start, fail);
  let position = 0;
  const next = (): Token | undefined => tokens[position++];

  const metricToken = next();
  if (metricToken === undefined) return fail(text.length, 'the gate has no metric');
  const metric = metricToken.text;
  if (metricToken.kind !== 'word' || !isMetricName(metric)) {
    const nearest = nearestWord(metric, METRIC_NAMES);
    return fail(metricToken.at, `"${metric}" is not a metric`, {
      expected: `one of ${METRIC_NAMES.join(', ')}`,
      ...(nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` }),
    });
  }
  const unit = METRICS[metric].unit;

  const comparisonToken = next();
  if (comparisonToken === undefined) return fail(text.length, 'the gate ends before its comparison');
  if (comparisonToken.kind !== 'comparison' || !isComparison(comparisonToken.text)) {
    return fail(comparisonToken.at, `"${comparisonToken.text}" is not a comparison`, {
      expected: `one of ${COMPARISONS.join(' ')}`,
    });
  }
  const comparison = comparisonToken.text;
  if (METRICS[metric].better === 'none' && unit === 'text' && comparison !== '==') {
    return fail(comparisonToken.at, `${metric} can be equal or not, it has no order`, { expected: '==' });
  }

  const boundToken = next();
  if (boundToken === undefined) return fail(text.length, 'the gate ends before its bound');
  const rest = tokens.slice(position);
  const bound = isBoundSubject(boundToken.text)
    ? subjectBound(boundToken.text, rest, { metric, unit, fail, end: text.length })
    : quantityBound([boundToken, ...rest], { metric, unit, fail });
  return { text: text.slice(start).trim(), severity, metric, unit, comparison, bound };
}

type Context = {
  readonly metric: Rule['metric'];
  readonly unit: Rule['unit'];
  readonly fail: (at: number, what: string, extra?: { expected?: string; hint?: string }) => never;
};

function quantityBound(tokens: readonly Token[], { metric, unit, fail }: Context): Bound {
  const first = tokens[0]!;
  if (unit === 'text') {
    return fail(first.at, `${metric} is compared with a subject`, {
      expected: `one of ${BOUND_SUBJECTS.join(', ')}`,
    });
  }
  const { quantity, end } = readTokens(tokens, fail);
  const value = inUnit(quantity, unit);
  if (value === undefined || quantity.unit === 'pp') {
    return fail(first.at, `${metric} is not measured in "${quantity.unit ?? 'numbers without a unit'}"`, {
      expected: `a quantity in ${acceptedUnits(unit).replace('pp, ', '')}`,
    });
  }
  if (unit === 'ratio' && (value < 0 || value > 1)) {
    return fail(first.at, `${metric} lies between 0 and 1`, {
      expected: 'a fraction or a percentage, such as 0.75 or 75%',
      hint: quantity.unit === undefined && quantity.number <= 100 ? `write ${quantity.number}%` : '',
    });
  }
  if (end !== undefined) return fail(end.at, `"${end.text}" comes after the end of the gate`);
  return { kind: 'quantity', value };
}

function subjectBound(
  subject: BoundSubject,
  tokens: readonly Token[],
  { metric, unit, fail, end: length }: Context & { readonly end: number },
): Bound {
  const [operator] = tokens;
  const margin = tokens.slice(1);
  const from = METRICS[metric].from;
  if (from === 'pair') {
    return fail(0, `${metric} already compares the candidate with the reference`, {
      expected: `a quantity, such as "${metric} >= 99%"`,
    });
  }
  if (unit === 'text' && subject === 'claim') {
    return fail(0, `claims are figures, and ${metric} is not one`, { expected: 'reference or baseline' });
  }
  const bound = { kind: 'subject', subject, factor: 1, offset: 0, relative: false } as const;
  if (operator === undefined) return bound;
  if (operator.kind !== 'operator') {
    return fail(operator.at, `"${operator.text}" can't follow ${subject}`, { expected: '+, - or *' });
  }
  if (unit === 'text')
    return fail(operator.at, `${metric} has no margin`, { expected: `${metric} == ${subject}` });
  const first = margin[0];
  if (first === undefined) return fail(length, `the gate ends after "${operator.text}"`);
  const { quantity, end } = readTokens(margin, fail);
  if (end !== undefined) return fail(end.at, `"${end.text}" comes after the end of the gate`);
  if (operator.text === '*') {
    if (quantity.unit !== undefined || quantity.number < 0) {
      return fail(first.at, 'a factor is a number without a unit, 0 or more');
    }
    return { ...bound, factor: quantity.number, relative: true };
  }
  if (quantity.number < 0) return fail(first.at, 'a margin is written without a sign of its own');
  const sign = operator.text === '-' ? -1 : 1;
  if (quantity.unit === '%') {
    if (unit === 'ratio') {
      const factor = Number(((100 + sign * quantity.number) / 100).toPrecision(12));
      return fail(
        first.at,
        `"${operator.text} ${quantity.number}%" on a proportion can be read in two ways`,
        {
          expected: `"${subject} ${operator.text} ${quantity.number}pp" (percentage points) or "${subject} * ${factor}" (relative)`,
        },
      );
    }
    return { ...bound, factor: (100 + sign * quantity.number) / 100, relative: true };
  }
  const offset = inUnit(quantity, unit);
  if (offset === undefined) {
    return fail(first.at, `${metric} is not measured in "${quantity.unit ?? 'numbers without a unit'}"`, {
      expected: `a margin in ${acceptedUnits(unit)}${unit === 'ratio' ? '' : ' or %'}`,
    });
  }
  return { ...bound, offset: sign * offset };
}

/** Joins `0.5` and `pp`, which may stand apart, to a quantity. */
function readTokens(
  tokens: readonly Token[],
  fail: Context['fail'],
): { readonly quantity: Quantity; readonly end: Token | undefined } {
  const [number, unit] = tokens;
  const joined = unit === undefined ? undefined : readQuantity(`${number!.text} ${unit.text}`);
  if (joined?.unit !== undefined && readQuantity(number!.text)?.unit === undefined) {
    return { quantity: joined, end: tokens[2] };
  }
  const quantity = readQuantity(number!.text);
  if (quantity !== undefined) return { quantity, end: unit };
  const nearest = nearestWord(number!.text, BOUND_SUBJECTS);
  return fail(number!.at, `"${number!.text}" is not a quantity`, {
    expected: `a number with a unit of ${QUANTITY_UNITS.join(', ')}, or one of ${BOUND_SUBJECTS.join(', ')}`,
    ...(nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` }),
  });
}

function tokenize(text: string, start: number, fail: Context['fail']): readonly Token[] {
  // A sign belongs to its number only after an exponent's e; elsewhere it is an operator of the rule.
  const pattern = /\s*(?:([<>=!]=?)|([+\-*/])|((?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)?[^\s<>=!+\-*/]*))/y;
  const tokens: Token[] = [];
  pattern.lastIndex = start;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null || match[0].length === 0) return fail(from, `"${text[from]}" can't stand here`);
    const token = match[1] ?? match[2] ?? match[3]!;
    if (token === '') continue;
    const kind = match[1] !== undefined ? 'comparison' : match[2] !== undefined ? 'operator' : 'word';
    tokens.push({ kind, text: token, at: pattern.lastIndex - token.length });
  }
  return tokens;
}

function isComparison(text: string): text is Comparison {
  return (COMPARISONS as readonly string[]).includes(text);
}

function isBoundSubject(text: string): text is BoundSubject {
  return (BOUND_SUBJECTS as readonly string[]).includes(text);
}
