/**
 * `--stop when-decided`: for every gate on accuracy a confidence sequence, which is valid although somebody looks
 * after every example and stops when he has seen enough (Waudby-Smith and Ramdas 2024). The examples must come in
 * random order.
 */

import type { BySubject } from '../measurement/subjects.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import { CORRECT } from '../measurement/tasks/correct.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { type ConfidenceSequence, createSequence } from '../statistics/confidence-sequence.ts';
import type { Interval } from '../statistics/proportions.ts';
import type { Rule } from './rule.ts';

export type GateSequences = {
  /** Takes what is new of the observations, which grow from call to call. */
  readonly update: (observed: BySubject<readonly Observation[]>) => void;
  /** For each rule that has one: its interval at level 1 - alpha, of what the rule holds to its limit. */
  readonly intervals: ReadonlyMap<Rule, (alpha: number) => Interval>;
};

/** An example's contribution to a metric, in [0, 1]; metrics that are not such means have no sequence. */
const VALUES = {
  top1: (one: ClassObservation) => Number(CORRECT.top1(one)),
  top5: (one: ClassObservation) => Number(CORRECT.top5(one)),
} as const;

/**
 * @param rules those of one model.
 * @param limitOf what a rule on the candidate alone (claim, quantity) is held to; undefined if there is nothing.
 * @param populationSize the examples there are, if they are the whole evaluation set.
 * @param level the smallest alpha that will be asked for.
 */
export function createGateSequences(
  rules: readonly Rule[],
  limitOf: (rule: Rule) => number | undefined,
  options: { readonly populationSize: number | undefined; readonly level: number },
): GateSequences {
  const sequences = new Map<Rule, { readonly sequence: ConfidenceSequence; readonly rule: Rule }>();
  for (const rule of rules) {
    if (!isSequential(rule)) continue;
    const { bound } = rule;
    const paired = bound.kind === 'subject' && bound.subject !== 'claim';
    const limit = paired ? bound.offset : limitOf(rule);
    const bounds = paired ? { low: -bound.factor, high: 1 } : { low: 0, high: 1 };
    const points = limit === undefined || limit <= bounds.low || limit >= bounds.high ? [] : [limit];
    const { populationSize, level: alpha } = options;
    sequences.set(rule, { rule, sequence: createSequence({ alpha, populationSize, bounds, points }) });
  }
  let taken = 0;
  return {
    update: (observed) => {
      const { candidate = [] } = observed;
      for (; taken < candidate.length; taken++) {
        for (const { rule, sequence } of sequences.values()) {
          const value = contribution(rule, observed, taken);
          if (value !== undefined) sequence.add(value);
        }
      }
    },
    intervals: new Map(
      [...sequences].map(([rule, { sequence }]) => [rule, (alpha: number) => sequence.interval(alpha)]),
    ),
  };
}

export function isSequential(rule: Rule): boolean {
  return Object.hasOwn(VALUES, rule.metric) || rule.metric === 'agreement';
}

function contribution(
  rule: Rule,
  observed: BySubject<readonly Observation[]>,
  index: number,
): number | undefined {
  const own = observed.candidate![index] as ClassObservation;
  if (rule.metric === 'agreement') {
    const other = observed.reference?.[index] as ClassObservation | undefined;
    return other === undefined ? undefined : own.predicted >= 0 && own.predicted === other.predicted ? 1 : 0;
  }
  const value = VALUES[rule.metric as keyof typeof VALUES];
  const { bound } = rule;
  if (bound.kind === 'quantity' || bound.subject === 'claim') return value(own);
  const other = observed[bound.subject]?.[index] as ClassObservation | undefined;
  return other === undefined ? undefined : value(own) - bound.factor * value(other);
}
