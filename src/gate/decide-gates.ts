/** The decide stage: the rules of one model, the evidence for them, and what comes of holding one to the other. */
import { type ClaimLookup, chooseClaim } from '../claims/choose-claim.ts';
import type { ModelClaims } from '../claims/read-model-claims.ts';
import { subjectScope } from '../claims/subject-scope.ts';
import type { Config, ModelConfig } from '../config/config.ts';
import type { OpenDataset } from '../dataset/open-dataset.ts';
import { compareValues, tellSignatureChange } from '../graph/compare-signatures.ts';
import { type Compared, compareTimings, figuresOf } from '../measurement/compare.ts';
import type { Observations } from '../measurement/measure.ts';
import type { LatencyObservations } from '../measurement/measurement.ts';
import {
  METRICS,
  type Metric,
  type MetricName,
  TIMING_KINDS,
  type TimingKind,
} from '../measurement/metrics.ts';
import type { BySubject, Subject } from '../measurement/subjects.ts';
import type { ResolvedTask } from '../measurement/tasks/resolve-task.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { placeText } from '../place.ts';
import type { Testbed } from '../runtime/testbed/testbed.ts';
import { holmIntervals, type IntervalDecision } from '../statistics/holm.ts';
import { positiveControl } from '../statistics/positive-control.ts';
import type { ZooReference } from '../zoo/resolve-reference.ts';
import { decide, type Evidence } from './decide.ts';
import { decideTiming, type Timings } from './decide-timing.ts';
import { defaultRules, heldToPublished } from './defaults.ts';
import { deferGates } from './defer-gates.ts';
import type { GateResult, Verdict } from './result.ts';
import type { Rule } from './rule.ts';
import { createGateSequences, type GateSequences, isSequential } from './sequences.ts';
import { figureText } from './words.ts';

/** The rules of one model and what they make necessary. */
export type GatePlan = {
  readonly rules: readonly Rule[];
  /** The rules were derived, because none were given. */
  readonly derived: boolean;
  readonly needs: ReadonlySet<Metric['from']>;
  readonly complete: boolean;
  /** What outputs are observed as; without a dataset nothing is. */
  readonly task: ResolvedTask;
};

/** What gates on one model are about. */
export type Gating = {
  readonly config: Config;
  readonly model: ModelConfig;
  readonly subjects: BySubject<Subject> & { readonly candidate: Subject };
  /** Why a subject that is configured is not there: the baseline of a model that is new. */
  readonly absent?: BySubject<string> | undefined;
  readonly claims: ModelClaims | undefined;
  /** Of the reference: what the positive control is held to. */
  readonly referenceClaims: ModelClaims | undefined;
  /** The row of the catalogue that the reference is. */
  readonly zoo?: ZooReference | undefined;
  readonly dataset: OpenDataset | undefined;
  readonly plan: GatePlan;
  readonly testbed: TimedOn;
};

/** How likely a model's gates together may be decided wrongly. */
export const FAMILY_ALPHA = 0.05;

export function planGates(
  model: ModelConfig,
  subjects: Gating['subjects'],
  claims: ModelClaims | undefined,
  dataset: OpenDataset | undefined,
  zoo?: ZooReference,
): GatePlan {
  const derived = model.gates.length === 0;
  // The testbed is not known yet; which claim is meant does not depend on it.
  const lookup = (metric: MetricName) => claimFor(metric, { model, subjects, testbed: NO_TESTBED }, claims);
  const published = zoo?.notMeasured === undefined ? undefined : zoo.claims;
  const given = derived
    ? defaultRules(claims, subjects, dataset !== undefined, lookup, published)
    : model.gates;
  const rules = published === undefined ? given : given.map(heldToPublished);
  return {
    rules,
    derived,
    needs: new Set(rules.map((rule) => METRICS[rule.metric].from)),
    complete: dataset?.complete ?? false,
    task: dataset?.task ?? { name: 'classification', settings: {} },
  };
}

/** Whether the examples that were measured are the whole evaluation set: figures have no sampling error. */
export function isComplete({ plan, dataset }: Gating, { stoppedEarly }: Observations): boolean {
  return plan.complete && stoppedEarly !== true && dataset?.part === undefined;
}

/** What is watched while measuring, so that it can end when the gates are decided. */
export type Watch = {
  /** Whether the gates on a kind of timings are decided by what has been observed. */
  readonly isTimed: (kind: TimingKind, observed: LatencyObservations) => boolean;
  /** Whether they all pass. */
  readonly isPassed: (kind: TimingKind, observed: LatencyObservations) => boolean;
  /** Absent if all examples are to be measured. */
  readonly enough?: ((observed: BySubject<readonly Observation[]>) => boolean) | undefined;
  readonly sequences?: GateSequences | undefined;
};

export function watchGates(gating: Gating): Watch {
  // Nobody decides by a part: it is timed until it is first looked at, and no longer.
  if (gating.config.shard?.by === 'examples' && gating.config.shard.count > 1) {
    return { isTimed: () => true, isPassed: () => true };
  }
  const timed: Pick<Watch, 'isTimed' | 'isPassed'> = {
    isTimed: (kind, observed) =>
      verdictsOf(gating, kind, observed).every((verdict) => verdict !== 'inconclusive'),
    isPassed: (kind, observed) => verdictsOf(gating, kind, observed).every((verdict) => verdict === 'pass'),
  };
  const sequential = gating.plan.rules.filter(isSequential);
  const others = gating.plan.rules.filter(
    (rule) => ['examples', 'pair'].includes(METRICS[rule.metric].from) && !isSequential(rule),
  );
  // A figure that has no sequence needs all examples.
  if (gating.config.stop !== 'when-decided' || sequential.length === 0 || others.length > 0) return timed;
  const sequences = createGateSequences(sequential, (rule) => limitOf(rule, gating), {
    // An image that can't be read would leave a hole in what is known to be all.
    populationSize:
      gating.plan.complete && gating.model.dataset?.allowUnreadable === 0 ? gating.dataset?.size : undefined,
    level: FAMILY_ALPHA / gating.plan.rules.length,
  });
  return {
    ...timed,
    sequences,
    enough: (observed) => {
      sequences.update(observed);
      const count = observed.candidate?.length ?? 0;
      // Looking after every batch is enough; the sequence itself would allow for more.
      if (count % BATCH !== 0) return false;
      return familyOf(sequential, (rule, alpha) => sequenceVerdict(rule, sequences, gating, alpha)).every(
        ({ decision }) => decision !== 'inconclusive',
      );
    },
  };
}

const BATCH = 16;

/** What a rule on the candidate alone is held to, its printed precision in the candidate's favour. */
function limitOf(rule: Rule, gating: Gating): number | undefined {
  if (rule.bound.kind === 'quantity') return rule.bound.value;
  if (rule.bound.subject !== 'claim') return undefined;
  const lookup = claimOf(rule.metric, gating, rule.bound.claimant);
  if (lookup.kind !== 'claim') return undefined;
  const { value, precision } = lookup.claim;
  const sign = rule.comparison === '<=' ? 1 : rule.comparison === '>=' ? -1 : 0;
  return rule.bound.factor * value + rule.bound.offset + sign * precision * Math.abs(rule.bound.factor);
}

function sequenceVerdict(
  rule: Rule,
  { intervals }: GateSequences,
  gating: Gating,
  alpha: number,
): IntervalDecision {
  const interval = intervals.get(rule)?.(alpha);
  const paired = rule.bound.kind === 'subject' && rule.bound.subject !== 'claim';
  const limit = paired && rule.bound.kind === 'subject' ? rule.bound.offset : limitOf(rule, gating);
  // What can't be judged doesn't get better with more examples.
  if (interval === undefined || limit === undefined) return 'fail';
  if (rule.comparison === '==')
    return interval.low > limit || interval.high < limit ? 'fail' : 'inconclusive';
  const upwards = rule.comparison === '>=' || rule.comparison === '>';
  if (interval.low > limit) return upwards ? 'pass' : 'fail';
  if (interval.high < limit) return upwards ? 'fail' : 'pass';
  return 'inconclusive';
}

/**
 * Decides a model's gates. Those that rest on samples are decided together (Holm 1979), so that a model with many
 * gates is not red by chance more often than one with few.
 */
export function decideGates(
  gating: Gating,
  compared: Compared,
  watch: Watch,
  timings: Observations['timings'] = {},
): readonly GateResult[] {
  const evidence = { ...evidenceOf(gating, compared), sequences: watch.sequences?.intervals };
  const { rules } = gating.plan;
  if (gating.config.shard?.by === 'examples') return deferGates(rules, gating.config.shard);
  const sampled = rules.filter((rule) => isSampled(rule, evidence));
  const decideOne = createDecider(gating, evidence, timings);
  const family = familyOf(sampled, (rule, alpha) => decisionOf(decideOne(rule, alpha)));
  return rules.map((rule) => {
    const position = sampled.indexOf(rule);
    const alone = decideOne(rule, FAMILY_ALPHA);
    if (position < 0 || sampled.length === 1) return alone;
    const together = decideOne(rule, family[position]!.alpha);
    if (together.verdict === alone.verdict) return alone;
    const reason = `${together.reason}; alone it would ${alone.verdict === 'pass' ? 'pass' : 'fail'}, but ${sampled.length} gates are decided together (Holm)`;
    return { ...together, reason };
  });
}

/** Judges a rule at a level; on timings as they were looked at, on everything else by all there is. */
function createDecider(
  gating: Gating,
  evidence: Evidence,
  observed: NonNullable<Observations['timings']>,
): (rule: Rule, alpha: number) => GateResult {
  const looked: Partial<Record<Metric['from'], Timings>> = {};
  for (const kind of TIMING_KINDS) {
    if (observed[kind] !== undefined) looked[kind] = timingsOf(gating, kind, observed[kind]);
  }
  return (rule, alpha) => {
    const timings = looked[METRICS[rule.metric].from];
    return timings === undefined ? decide(rule, evidence, alpha) : decideTiming(rule, timings, alpha);
  };
}

function familyOf(
  rules: readonly Rule[],
  decideAt: (rule: Rule, alpha: number) => IntervalDecision,
): ReturnType<typeof holmIntervals> {
  return holmIntervals(
    rules.map((rule) => (alpha: number) => decideAt(rule, alpha)),
    FAMILY_ALPHA,
  );
}

/** Whether chance has a part in a gate: its figure, or what it is compared with, was sampled. */
function isSampled(rule: Rule, evidence: Evidence): boolean {
  return evidence.candidate[rule.metric]?.kind === 'sampled';
}

function decisionOf({ verdict }: GateResult): IntervalDecision {
  if (verdict === 'pass') return 'pass';
  return verdict === 'fail' || verdict === 'warn' ? 'fail' : 'inconclusive';
}

/**
 * Of the gates on a kind of timings, by what has been observed: more could change those that are inconclusive, and no
 * others.
 */
function verdictsOf(gating: Gating, kind: TimingKind, observed: LatencyObservations): readonly Verdict[] {
  const timings = timingsOf(gating, kind, observed);
  // The strictest level that Holm's correction can ask for.
  const alpha = FAMILY_ALPHA / gating.plan.rules.length;
  return gating.plan.rules
    .filter((rule) => METRICS[rule.metric].from === kind)
    .map((rule) => decideTiming(rule, timings, alpha).verdict);
}

function timingsOf(gating: Gating, kind: TimingKind, observed: LatencyObservations): Timings {
  const metrics = new Set(gating.plan.rules.map(({ metric }) => metric));
  const figures = figuresOf(kind, observed, gating.config.seed, (metric) => metrics.has(metric));
  const known = new Map<string, Evidence>();
  return {
    looks: observed.looks,
    between: (from, to) => {
      const key = `${from}-${to}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const compared = compareTimings(observed, figures, from, to);
      const evidence = { ...evidenceOf(gating, compared), control: compared.control };
      known.set(key, evidence);
      return evidence;
    },
  };
}

function claimOf(
  metric: MetricName,
  gating: Gating,
  claimant: 'candidate' | 'reference' = 'candidate',
): ClaimLookup {
  const claims = claimant === 'candidate' ? gating.claims : gating.referenceClaims;
  return claimFor(metric, gating, claims, claimant);
}

/** What a testbed says of where times are from. */
type TimedOn = Pick<Testbed, 'cpu' | 'gpus' | 'executionProvider'> & Partial<Pick<Testbed, 'fingerprint'>>;

const NO_TESTBED: TimedOn = { cpu: '', executionProvider: 'cpu' };

function hardwareOf({ cpu, gpus = [], executionProvider }: TimedOn): string {
  return (executionProvider === 'cpu' ? undefined : gpus[0]?.name) ?? cpu;
}

function claimFor(
  metric: MetricName,
  { model, subjects, testbed }: Pick<Gating, 'model' | 'subjects'> & { testbed: TimedOn },
  claims: ModelClaims | undefined,
  of: 'candidate' | 'reference' = 'candidate',
): ClaimLookup {
  const subject = subjects[of];
  const scope = {
    dataset: model.dataset?.name,
    split: model.dataset?.split,
    hardware: hardwareOf(testbed),
    testbed: testbed.fingerprint,
    batch: model.batchSizes?.length === 1 ? model.batchSizes[0] : undefined,
    ...(subject === undefined ? {} : subjectScope(subject, of === 'candidate' ? model.name : '')),
  };
  return chooseClaim(metric, claims, claims?.file, scope);
}

function evidenceOf(gating: Gating, compared: Pick<Compared, 'measurements' | 'against'>): Evidence {
  const { subjects } = gating;
  return {
    candidate: compared.measurements.candidate ?? {},
    reference: compared.measurements.reference,
    baseline: compared.measurements.baseline,
    absent: gating.absent,
    task: gating.dataset === undefined ? undefined : gating.plan.task.name,
    against: compared.against,
    claim: (metric, claimant) => claimOf(metric, gating, claimant),
    graphChanges: (name) => subjects[name]?.difference?.changes ?? [],
    signatureChanges: (name, part) => {
      const other = subjects[name];
      if (other === undefined) return [];
      const changes =
        other.difference?.signatureChanges ??
        compareValues(subjects.candidate.architecture, other.architecture);
      return changes.filter((change) => change.part === part).map(tellSignatureChange);
    },
    suspect: missedControl(gating, compared),
  };
}

/** The positive control: the reference should reproduce its own claim in this harness. */
function missedControl(gating: Gating, compared: Pick<Compared, 'measurements'>): string | undefined {
  const lookup = claimFor('top1', gating, gating.referenceClaims, 'reference');
  const measured = compared.measurements.reference?.top1;
  if (lookup.kind !== 'claim' || measured === undefined) return undefined;
  if (measured.kind !== 'sampled' && measured.kind !== 'exact') return undefined;
  const { value, precision, text, source } = lookup.claim;
  const n = measured.n ?? 0;
  if (n === 0) return undefined;
  const control = positiveControl({
    successes: Math.round(measured.value * n),
    n,
    complete: measured.kind === 'exact',
    claim: { value, precision },
  });
  if (control.verdict !== 'missed') return undefined;
  return (
    `the reference reaches ${figureText(measured.value, 'ratio')} here and claims ${text} (${placeText(source)}): ` +
    'the harness (preprocessing, labels, examples) is suspect, not the candidate'
  );
}
