/**
 * How many examples a gate on a share of examples needs, from what its figure is expected to be. The intervals are
 * those that `gate/decide.ts` judges by, so a part of an evaluation set is taken for a sample of the model at large,
 * and only the whole set, where it is known to be whole, has no sampling error.
 */
import { type ClaimLookup, chooseClaim, type Scope } from '../claims/choose-claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { ModelClaims } from '../claims/read-model-claims.ts';
import { UserError } from '../errors.ts';
import { FAMILY_ALPHA } from '../gate/decide-gates.ts';
import type { BoundSubject, Rule } from '../gate/rule.ts';
import { METRICS, type MetricName } from '../measurement/metrics.ts';
import { twoSidedZ } from '../statistics/normal.ts';
import {
  type ExamplesNeeded as Answer,
  examplesForDifference,
  examplesForProportion,
} from '../statistics/plan.ts';
import { type Interval, pairedContrast, wilsonInterval } from '../statistics/proportions.ts';
import { percent } from './percent.ts';

/** Metrics that are a share of examples: what Wilson's and Newcombe's intervals are for. */
const SHARES: ReadonlySet<MetricName> = new Set([
  'top1',
  'top5',
  'agreement',
  'negative_flips',
  'all_close',
  'recall.at1',
  'recall.at5',
  'recall.at10',
]);

/** Sizes whose resolution is told: what people usually measure. */
const USUAL_SIZES = [1000, 10_000] as const;

export type OtherSubject = Exclude<BoundSubject, 'claim'>;

/** What the answer rests on; shares are fractions. */
export type Prospect = {
  readonly expected: (metric: MetricName) => number | undefined;
  /** What the other subject's figure is expected to be. */
  readonly against: Readonly<Partial<Record<OtherSubject, number>>>;
  /** Share of examples on which exactly one of candidate and other subject is right. */
  readonly discordant?: number | undefined;
  readonly populationSize?: number | undefined;
  /** Wanted probability of a decision. */
  readonly power: number;
  readonly claims?: ModelClaims | undefined;
  readonly scope: Omit<Scope, 'hardware'>;
};

/** What a gate's limit is, as a figure of the candidate, and what was expected. */
export type Held =
  | { readonly against: 'quantity' }
  | { readonly against: 'claim'; readonly claim: Claim; readonly allowance: number }
  | {
      readonly against: OtherSubject;
      readonly other: number;
      readonly discordant: number;
    };

export type Needed =
  | { readonly kind: 'enough'; readonly n: number; readonly power: number }
  /** The whole evaluation set of `n`, and nothing less. */
  | { readonly kind: 'all'; readonly n: number }
  /** More than `most`, or no number at all, where the expected figure lies on the limit. */
  | { readonly kind: 'out_of_reach'; readonly most: number };

export type GateNeed = {
  readonly kind: 'planned';
  readonly rule: string;
  readonly metric: MetricName;
  readonly held: Held;
  readonly limit: number;
  readonly expected: number;
  /** Expected minus limit. */
  readonly distance: number;
  /** What the gate comes to if the figure is as expected; undefined on the limit itself. */
  readonly outcome?: 'pass' | 'fail';
  readonly examples: Needed;
  /** Half the width of the interval that decides, for the expected figures and some numbers of examples. */
  readonly resolves: readonly { readonly n: number; readonly halfWidth: number }[];
};

/** A gate whose examples can't be planned, or that needs none. */
export type NoNeed = {
  readonly kind: 'not_planned';
  readonly rule: string;
  readonly metric: MetricName;
  readonly reason: string;
};

/** The strictest level, 1 - alpha, that Holm's correction may hold one of these gates to. */
export function levelOfEach(rules: readonly Rule[]): { readonly gates: number; readonly alpha: number } {
  const gates = Math.max(1, rules.filter(({ metric }) => METRICS[metric].from !== 'graph').length);
  return { gates, alpha: FAMILY_ALPHA / gates };
}

/** Why there is nothing to plan for a gate; undefined if there is. */
export function whyNotPlanned({ metric, comparison, bound, unit }: Rule): string | undefined {
  const { from } = METRICS[metric];
  if (from === 'graph') return `${metric} is read from the graph and needs no examples`;
  if (from === 'latency') return `${metric} is timed: it takes restarts and rounds, not examples`;
  if (unit !== 'ratio' || !SHARES.has(metric)) {
    return `${metric} is no share of examples: what a number of them can tell depends on the data`;
  }
  if (comparison === '==') return `a sample can break "${metric} ==" and never confirm it`;
  if (bound.kind === 'subject' && bound.subject !== 'claim' && bound.factor !== 1) {
    return `a margin relative to the ${bound.subject} is not planned for, only one in pp`;
  }
  return undefined;
}

/**
 * @param alpha 1 minus the confidence of the interval that decides.
 * @throws UserError if a figure that the gate needs is missing or the figures can't be together.
 */
export function examplesNeeded(rule: Rule, prospect: Prospect, alpha: number): GateNeed {
  const expected = prospect.expected(rule.metric);
  if (expected === undefined) {
    throw new UserError({
      code: 'plan-expectation-missing',
      what: `nothing says what ${rule.metric} is expected to be`,
      where: '--expect',
      expected: `the figure that the candidate is thought to reach, such as --expect 76% or --expect ${rule.metric}=76%`,
    });
  }
  const { bound } = rule;
  const z = twoSidedZ(alpha);
  if (bound.kind === 'quantity')
    return alone(rule, { held: { against: 'quantity' }, limit: bound.value }, expected, prospect, z);
  if (bound.subject !== 'claim') return beside(rule, bound.subject, bound.offset, expected, prospect, z);
  const claim = claimOf(rule, prospect);
  // The claim's rounding is in the candidate's favour, as when it is judged.
  const sign = rule.comparison === '>=' ? -1 : rule.comparison === '<=' ? 1 : 0;
  const allowance = sign * claim.precision * Math.abs(bound.factor);
  const limit = decimal(bound.factor * claim.value + bound.offset + allowance);
  return alone(rule, { held: { against: 'claim', claim, allowance }, limit }, expected, prospect, z);
}

function claimOf(rule: Rule, { claims, scope }: Prospect): Claim {
  const lookup: ClaimLookup = chooseClaim(rule.metric, claims, claims?.file, { ...scope, hardware: '' });
  if (lookup.kind === 'claim') return lookup.claim;
  throw new UserError({
    code: 'plan-claim-missing',
    what: lookup.reason,
    where: claims?.file ?? '--claims',
    got: rule.text,
    expected:
      'a card that makes the claim: --claims FILE, and --dataset-name NAME if it names several datasets',
  });
}

/** The candidate's figure against a fixed limit. */
function alone(
  rule: Rule,
  { held, limit }: Pick<GateNeed, 'held' | 'limit'>,
  expected: number,
  { power, populationSize }: Prospect,
  z: number,
): GateNeed {
  if (limit < 0 || limit > 1) {
    throw new UserError({
      code: 'plan-limit-impossible',
      what: `${rule.metric} lies between 0 and 100 %, and the gate's limit does not`,
      where: rule.text,
      got: percent(limit),
    });
  }
  const interval = (n: number): Interval => wilsonInterval(expected * n, n, z);
  const answer = examplesForProportion(expected, limit, { power, z });
  return conclude(rule, { held, limit, expected }, answer, interval, populationSize);
}

/** The candidate's figure against another subject's on the same examples. */
function beside(
  rule: Rule,
  subject: OtherSubject,
  margin: number,
  expected: number,
  { against, discordant, power, populationSize }: Prospect,
  z: number,
): GateNeed {
  const other = against[subject];
  if (other === undefined) {
    throw new UserError({
      code: 'plan-expectation-missing',
      what: `nothing says what the ${subject} is expected to reach`,
      where: '--against',
      got: rule.text,
      expected: `--against ${subject}=76.5%`,
    });
  }
  if (discordant === undefined) {
    throw new UserError({
      code: 'plan-expectation-missing',
      what: `nothing says how often candidate and ${subject} differ`,
      where: '--discordant',
      got: rule.text,
      expected: 'the share of examples on which exactly one of them is right, such as --discordant 4%',
    });
  }
  const difference = decimal(expected - other);
  const fewest = Math.abs(difference);
  // Whoever is right on discordant examples is right, and whoever is wrong on them is wrong.
  const most = decimal(Math.min(expected + other, 2 - expected - other));
  if (discordant < fewest || discordant > most) {
    throw new UserError({
      code: 'plan-figures-impossible',
      what: `figures of ${percent(expected)} and ${percent(other)} can't differ on that share of examples`,
      where: '--discordant',
      got: percent(discordant),
      expected: `between ${percent(fewest)} and ${percent(most)}`,
    });
  }
  // At the edges of what can be, binary fractions must not fall off.
  const lowest = (discordant + difference) / 2;
  const highest = 1 - (discordant - difference) / 2 - 1e-12;
  const first = Math.max(lowest, Math.min(highest, expected));
  const interval = (n: number): Interval => {
    const onlyFirst = lowest * n;
    const onlySecond = ((discordant - difference) / 2) * n;
    const both = (first - lowest) * n;
    return pairedContrast({ both, onlyFirst, onlySecond, neither: n - both - onlyFirst - onlySecond }, 1, z);
  };
  const answer = examplesForDifference({ difference, discordant, first }, margin, { power, z });
  const held: Held = { against: subject, other, discordant };
  const limit = decimal(other + margin);
  return conclude(rule, { held, limit, expected }, answer, interval, populationSize);
}

function conclude(
  rule: Rule,
  figures: Pick<GateNeed, 'held' | 'limit' | 'expected'>,
  answer: Answer,
  interval: (n: number) => Interval,
  populationSize: number | undefined,
): GateNeed {
  const distance = decimal(figures.expected - figures.limit);
  const upwards = rule.comparison === '>=' || rule.comparison === '>';
  const resolves = USUAL_SIZES.filter((n) => populationSize === undefined || n < populationSize).map((n) => {
    const { low, high } = interval(n);
    return { n, halfWidth: (high - low) / 2 };
  });
  return {
    kind: 'planned',
    rule: rule.text,
    metric: rule.metric,
    ...figures,
    distance,
    ...(distance === 0 ? {} : { outcome: distance > 0 === upwards ? 'pass' : 'fail' }),
    examples: within(answer, populationSize),
    resolves,
  };
}

function within(answer: Answer, populationSize: number | undefined): Needed {
  if (populationSize !== undefined && (answer.kind !== 'enough' || answer.n >= populationSize)) {
    return { kind: 'all', n: populationSize };
  }
  return answer.kind === 'out of reach' ? { kind: 'out_of_reach', most: answer.n } : answer;
}

/** The decimal fraction that was meant: sums of figures as printed must meet their limit where they do on paper. */
function decimal(value: number): number {
  return Number(value.toFixed(12));
}
