/**
 * Judges one rule by the evidence. A gate is decided on intervals: it passes if the whole interval satisfies the
 * rule, fails if none of it does, and is inconclusive otherwise. What can't be evaluated is unverifiable and never
 * passes.
 */
import type { ClaimLookup } from '../claims/choose-claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Comparison, Comparisons } from '../measurement/comparison.ts';
import { contrast, ratio } from '../measurement/contrast.ts';
import type {
  FailedMeasurement,
  Measurement,
  Measurements,
  NumericMeasurement as Numeric,
  SampledMeasurement,
} from '../measurement/measurement.ts';
import { METRICS, TIMING_KINDS } from '../measurement/metrics.ts';
import { type Estimate, examplesToDecide, type Interval, pairsToDecide } from '../statistics/proportions.ts';
import { epsilon, estimateAt, interval, judge, relativeTo, shift, widen } from './estimate.ts';
import { marginText, reasonText } from './reason.ts';
import type { Difference, Figure, GateBound, GateResult, Verdict } from './result.ts';
import type { BoundSubject, Rule, SubjectBound } from './rule.ts';
import { figureText } from './words.ts';

/** Everything that gates on one model are judged by. */
export type Evidence = {
  readonly candidate: Measurements;
  readonly reference?: Measurements | undefined;
  readonly baseline?: Measurements | undefined;
  /** Why a subject that is configured is not there, although nothing is wrong: it does not exist yet. */
  readonly absent?: Readonly<Partial<Record<BoundSubject, string>>> | undefined;
  /** Candidate (first) against the subject (second). */
  readonly against: Readonly<Partial<Record<'reference' | 'baseline', Comparisons>>>;
  /** The reference against a second session of itself in the same schedule: the negative control. */
  readonly control?: Comparisons | undefined;
  /** The candidate's own claim, or what is published of a reference that is not measured. */
  readonly claim: (metric: Rule['metric'], claimant?: 'reference') => ClaimLookup;
  /**
   * Where examples were observed only until the gates were decided: for a gate's rule the interval, at a level, of
   * what it holds to its limit (the proportion, or candidate minus factor times subject). Only such intervals are
   * valid when the data said when to stop.
   */
  readonly sequences?: ReadonlyMap<Rule, (alpha: number) => Interval> | undefined;
  /** Why claims on accuracy can't be held to anything: the reference missed its own in the same harness. */
  readonly suspect?: string | undefined;
  /** What examples were measured as; undefined where there were none. */
  readonly task?: string | undefined;
  /** What differs between the graphs, most telling first. */
  readonly graphChanges: (subject: 'reference' | 'baseline') => readonly string[];
  /** What differs between inputs or outputs, breaking changes first and called so. */
  readonly signatureChanges?: (
    subject: 'reference' | 'baseline',
    part: 'inputs' | 'outputs',
  ) => readonly string[];
};

/**
 * Judges `rule`; never throws for lack of evidence.
 *
 * @param alpha 1 minus the confidence of the interval that decides; what is told is the 95 % interval all the same.
 */
export function decide(rule: Rule, evidence: Evidence, alpha = 0.05): GateResult {
  const reason = rule.bound.kind === 'subject' ? evidence.absent?.[rule.bound.subject] : undefined;
  // Nothing was missed: the first version of a model is what later ones are held to.
  if (reason !== undefined)
    return outcome(rule, 'warn', `there is nothing to hold ${rule.metric} to yet: ${reason}`);
  const measured = evidence.candidate[rule.metric];
  if (measured === undefined) {
    return outcome(
      rule,
      'unverifiable',
      `${rule.metric} was not measured: ${whyNotMeasured(rule, evidence)}`,
    );
  }
  if (measured.kind === 'failed') {
    return outcome(rule, verdictOfFailure(measured), failureText(rule, measured));
  }
  const sequence = evidence.sequences?.get(rule);
  const alone = rule.bound.kind === 'quantity' || rule.bound.subject === 'claim';
  if (alone && sequence !== undefined && measured.kind === 'sampled') {
    // After a stop that the data asked for, the interval of a fixed sample would be too narrow to tell.
    const shown: SampledMeasurement = { ...measured, ...sequence(0.05), method: 'confidence sequence' };
    return onFigures(rule, shown, evidence, alpha);
  }
  return onFigures(rule, measured, evidence, alpha);
}

function onFigures(rule: Rule, measured: Measured, evidence: Evidence, alpha: number): GateResult {
  if (rule.bound.kind === 'quantity')
    return againstQuantity(rule, measured, rule.bound.value, evidence, alpha);
  if (rule.bound.subject === 'claim') return againstClaim(rule, rule.bound, measured, evidence, alpha);
  return againstSubject(rule, rule.bound, rule.bound.subject, measured, evidence, alpha);
}

type Measured = Exclude<Measurement, { kind: 'failed' }>;

function whyNotMeasured(rule: Rule, evidence: Evidence): string {
  const { from } = METRICS[rule.metric];
  if (from === 'pair' && evidence.reference === undefined)
    return 'it needs a reference that can be run, and there is none';
  if (from !== 'examples' && from !== 'pair') return 'nothing to measure it on';
  if (evidence.task !== undefined) return `the task ${evidence.task} has no such figure`;
  return 'it needs a dataset, and none is configured';
}

/** Measuring that broke is an error; outputs that give no figure (NaN, say) leave the rule unverifiable. */
function verdictOfFailure({ broken }: FailedMeasurement): Verdict {
  return broken === true ? 'error' : 'unverifiable';
}

function failureText(rule: Rule, { reason, broken }: FailedMeasurement, subject?: BoundSubject): string {
  const of = subject === undefined ? rule.metric : `${rule.metric} of the ${subject}`;
  return broken === true ? `${of} could not be measured: ${reason}` : `${of} has no figure: ${reason}`;
}

function againstQuantity(
  rule: Rule,
  measured: Measured,
  limit: number,
  evidence: Evidence,
  alpha: number,
): GateResult {
  if (measured.kind === 'text') return outcome(rule, 'unverifiable', `${rule.metric} is not a number`);
  const excess = shift(decisive(rule, measured, evidence, alpha), limit);
  const bound: GateBound = { against: 'quantity', value: limit, limit };
  const verdict = judge(rule.comparison, excess, epsilon(limit));
  const needed = verdict === 'inconclusive' ? needForOne(measured, limit) : undefined;
  return outcome(
    rule,
    verdict,
    reasonText(rule, verdict, measured, { told: figureText(limit, rule.unit), needed }),
    {
      measured: figureOf(measured),
      bound,
      examplesNeeded: needed,
    },
  );
}

function againstClaim(
  rule: Rule,
  bound: SubjectBound,
  measured: Measured,
  evidence: Evidence,
  alpha: number,
): GateResult {
  const lookup = evidence.claim(rule.metric, bound.claimant);
  if (lookup.kind === 'missing')
    return outcome(rule, 'unverifiable', lookup.reason, { measured: figureOf(measured) });
  if (measured.kind === 'text') return outcome(rule, 'unverifiable', `${rule.metric} is not a number`);
  const { claim } = lookup;
  const held = (claim.readings ?? [claim]).map((reading) =>
    againstReading(rule, bound, measured, { ...lookup, reading }, evidence, alpha),
  );
  // A unit that is used in two ways is no reason to fail: the candidate has the benefit of the doubt.
  const best = held.reduce((one, other) => (isBetter(other.verdict, one.verdict) ? other : one));
  const setAside = lookup.kind === 'claim' && lookup.setAside !== undefined ? `; ${lookup.setAside}` : '';
  return setAside === '' ? best : { ...best, reason: `${best.reason}${setAside}` };
}

function isBetter(one: Verdict, other: Verdict): boolean {
  const order: readonly Verdict[] = ['pass', 'inconclusive', 'warn', 'fail'];
  return order.indexOf(one) < order.indexOf(other);
}

/** The claim as its figure is read: what "4.1 GFLOPs" says depends on what a FLOP is. */
type ReadClaim = Exclude<ClaimLookup, { kind: 'missing' }> & {
  readonly reading: Pick<Claim, 'value' | 'precision'> & { readonly convention?: string };
};

function againstReading(
  rule: Rule,
  bound: SubjectBound,
  measured: Numeric,
  lookup: ReadClaim,
  evidence: Evidence,
  alpha: number,
): GateResult {
  const { claim, reading } = lookup;
  const limit = bound.factor * reading.value + bound.offset;
  // A printed figure stands for every number that rounds to it; the candidate has the benefit of that doubt.
  const precision = reading.precision * Math.abs(bound.factor);
  const { value, view } = nearestView(measured, limit);
  const estimate =
    view === undefined ? decisive(rule, measured, evidence, alpha) : { value, low: value, high: value };
  const difference: Difference = bound.relative
    ? relativeTo(estimate, reading.value)
    : { ...interval(shift(estimate, reading.value)), unit: 'absolute' };
  const gateBound: GateBound = {
    against: bound.claimant ?? 'claim',
    value: reading.value,
    limit,
    precision: reading.precision,
    source: claim.source,
  };
  const extra = { measured: { ...figureOf(measured), value }, bound: gateBound, difference };
  if (lookup.kind === 'not_comparable') return outcome(rule, 'not_comparable', lookup.reason, extra);
  if (evidence.suspect !== undefined && METRICS[rule.metric].from === 'examples') {
    return outcome(
      rule,
      'inconclusive',
      `${rule.metric} is ${figureText(value, rule.unit)}, but ${evidence.suspect}`,
      extra,
    );
  }
  const tolerance = rule.comparison === '>' || rule.comparison === '<' ? 0 : precision;
  const verdict = judge(rule.comparison, shift(estimate, limit), tolerance + epsilon(limit));
  const needed = verdict === 'inconclusive' ? needForOne(measured, limit) : undefined;
  const as = reading.convention === undefined ? '' : ` ("${claim.text}" read as ${reading.convention})`;
  const whose = bound.claimant === undefined ? 'claim' : `${bound.claimant} as published,`;
  const told = marginText(`${whose} ${figureText(reading.value, rule.unit)}${as}`, bound, rule, limit);
  return outcome(rule, verdict, reasonText(rule, verdict, measured, { told, needed, view, value }), {
    ...extra,
    examplesNeeded: needed,
  });
}

function againstSubject(
  rule: Rule,
  bound: SubjectBound,
  subject: Exclude<BoundSubject, 'claim'>,
  measured: Measured,
  evidence: Evidence,
  alpha: number,
): GateResult {
  const measurements = evidence[subject];
  if (measurements === undefined) {
    return outcome(rule, 'unverifiable', `no ${subject} is configured`, { measured: figureOf(measured) });
  }
  const other = measurements[rule.metric];
  if (other === undefined || other.kind === 'failed') {
    const reason =
      other === undefined
        ? `${rule.metric} of the ${subject} was not measured`
        : failureText(rule, other, subject);
    const verdict = other === undefined ? 'unverifiable' : verdictOfFailure(other);
    return outcome(rule, verdict, reason, { measured: figureOf(measured) });
  }
  if (measured.kind === 'text' || other.kind === 'text') {
    const equal = measured.value === other.value;
    const texts = equal
      ? ''
      : changesText(rule.metric, subject, evidence, `${measured.value} against ${other.value}`);
    const reason = equal
      ? `${rule.metric} equal to the ${subject}'s`
      : `${rule.metric} differs from the ${subject}'s${texts === '' ? '' : `: ${texts}`}`;
    return outcome(rule, equal ? 'pass' : 'fail', reason, {
      measured: figureOf(measured),
      bound: { against: subject, value: other.value, limit: other.value },
    });
  }
  const comparison = evidence.against[subject]?.[rule.metric];
  if (comparison === undefined) {
    return outcome(rule, 'unverifiable', `${rule.metric} was not measured beside the ${subject}`, {
      measured: figureOf(measured),
    });
  }
  const limit = bound.factor * other.value + bound.offset;
  const judged = compareWithMargin(comparison, bound, evidence.sequences?.get(rule), alpha);
  const noise = isTiming(rule) ? controlNoise(rule, bound, other, evidence) : undefined;
  const excess = noise === undefined ? judged.excess : widen(judged.excess, noise.inExcessUnit);
  const verdict = judge(rule.comparison, excess, epsilon(judged.scale));
  const needed =
    verdict === 'inconclusive' && comparison.kind === 'proportions'
      ? pairsToDecide(comparison.counts, contrast(comparison).value, limit - other.value)
      : undefined;
  const told = marginText(`${subject} ${figureText(other.value, rule.unit)}`, bound, rule, limit);
  const reason = reasonText(rule, verdict, measured, { told, needed, difference: judged.difference });
  return outcome(
    rule,
    verdict,
    verdict === 'inconclusive' && noise !== undefined ? `${reason}; ${noise.told}` : reason,
    {
      measured: figureOf(measured),
      bound: { against: subject, value: other.value, limit },
      difference: judged.difference,
      examplesNeeded: needed,
    },
  );
}

/** The paired comparison held to the margin: `excess` is what is left of the limit. */
function compareWithMargin(
  comparison: Comparison,
  bound: SubjectBound,
  sequence: ((alpha: number) => Interval) | undefined,
  alpha: number,
): { readonly excess: Estimate; readonly difference: Difference; readonly scale: number } {
  const asRatio = bound.relative && comparison.kind !== 'proportions' ? ratio(comparison, alpha) : undefined;
  if (asRatio !== undefined) {
    const difference: Difference = { ...interval(shift(asRatio, 1)), unit: 'relative' };
    return { excess: shift(asRatio, bound.factor), difference, scale: 1 };
  }
  const difference: Difference = {
    ...interval({ ...contrast(comparison), ...(bound.factor === 1 ? sequence?.(0.05) : {}) }),
    unit: 'absolute',
  };
  const scale =
    comparison.kind === 'exact' ? Math.max(Math.abs(comparison.first), Math.abs(comparison.second)) : 1;
  const estimate = contrast(comparison, bound.factor, alpha);
  return { excess: shift({ ...estimate, ...sequence?.(alpha) }, bound.offset), difference, scale };
}

function isTiming({ metric }: Rule): boolean {
  return (TIMING_KINDS as readonly string[]).includes(METRICS[metric].from);
}

/**
 * The negative control: the reference, measured against itself in the same schedule. If its 95 % interval misses 1 by
 * more than a tenth of the margin, the runner is off by about as much as the control shows, and the candidate's interval
 * is widened by that (ADR 2). If the control is as wide as the margin, so is the candidate's own interval; that is only
 * said, where nothing is decided.
 */
function controlNoise(
  rule: Rule,
  bound: SubjectBound,
  other: Numeric,
  evidence: Evidence,
): { readonly inExcessUnit: number; readonly told: string } | undefined {
  const control = evidence.control?.[rule.metric];
  const estimate = control === undefined ? undefined : ratio(control);
  if (estimate === undefined) return undefined;
  const relativeMargin = bound.relative ? Math.abs(bound.factor - 1) : Math.abs(bound.offset / other.value);
  const floor = Math.max(Math.abs(estimate.low - 1), Math.abs(estimate.high - 1));
  const bias = Math.max(0, estimate.low - 1, 1 - estimate.high);
  const off = bias > relativeMargin / 10 ? Math.abs(estimate.value - 1) : 0;
  if (off === 0 && (estimate.high - estimate.low) / 2 <= relativeMargin) return undefined;
  const told =
    `this runner is too noisy for a margin of ${(relativeMargin * 100).toFixed(1)} %: ` +
    `the reference against itself differs by up to ${(floor * 100).toFixed(1)} %`;
  return { inExcessUnit: bound.relative ? off : off * other.value, told };
}

/** What decides: the sequence's interval where examples were observed until something was decided. */
function decisive(rule: Rule, measured: Numeric, evidence: Evidence, alpha: number): Estimate {
  return { ...estimateAt(measured, alpha), ...evidence.sequences?.get(rule)?.(alpha) };
}

/** Of a count and its views under other conventions, the one nearest to the limit. */
function nearestView(measured: Numeric, limit: number): { readonly value: number; readonly view?: string } {
  let nearest: { value: number; view?: string } = { value: measured.value };
  if (measured.kind === 'sampled' || measured.views === undefined) return nearest;
  for (const [view, value] of Object.entries(measured.views)) {
    if (Math.abs(value - limit) < Math.abs(nearest.value - limit)) nearest = { value, view };
  }
  return nearest;
}

function needForOne(measured: Numeric, limit: number): number | undefined {
  return measured.kind === 'sampled' && measured.unit === 'ratio'
    ? examplesToDecide(measured.value, limit)
    : undefined;
}

function figureOf(measured: Measured): Figure {
  return measured.kind === 'sampled'
    ? { value: measured.value, low: measured.low, high: measured.high, n: measured.n }
    : {
        value: measured.value,
        ...(measured.kind === 'exact' && measured.n !== undefined ? { n: measured.n } : {}),
      };
}

function outcome(
  rule: Rule,
  decided: Verdict,
  reason: string,
  extra: Partial<Pick<GateResult, 'measured' | 'bound' | 'difference' | 'examplesNeeded'>> = {},
): GateResult {
  const verdict = decided === 'fail' && rule.severity === 'warn' ? 'warn' : decided;
  return {
    rule: rule.text,
    ...(rule.place === undefined ? {} : { place: rule.place }),
    metric: rule.metric,
    unit: rule.unit,
    severity: rule.severity,
    verdict,
    ...extra,
    reason,
  };
}

/** What is different, in words where there are some, otherwise the two values. */
function changesText(
  metric: Rule['metric'],
  subject: 'reference' | 'baseline',
  evidence: Evidence,
  values: string,
): string {
  if (metric === 'graph') return evidence.graphChanges(subject).slice(0, 3).join('; ');
  if (metric !== 'inputs' && metric !== 'outputs') return values;
  return evidence.signatureChanges?.(subject, metric).slice(0, 3).join('; ') || values;
}
