/** The figure that explaining is about: of the gates on labelled examples that do not pass, the one that says most. */
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import { figureText } from '../gate/words.ts';
import { METRICS } from '../measurement/metrics.ts';
import type { TaskMetricName } from '../measurement/tasks/metrics.ts';
import { taskNamed } from '../measurement/tasks/tasks.ts';

export type MissedFigure = {
  readonly metric: TaskMetricName;
  readonly better: 'higher' | 'lower';
  /** What the gate holds it to; absent where the measuring broke before there was a figure. */
  readonly limit?: number | undefined;
  /** Rules of the gates on this figure that do not pass. */
  readonly gates: readonly string[];
  readonly bound?: GateResult['bound'];
};

export function doesNotPass({ verdict }: GateResult): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'inconclusive';
}

/** Undefined where no gate on labelled examples is missed. */
export function missedFigure({ plan }: Gating, gates: readonly GateResult[]): MissedFigure | undefined {
  const { primary } = taskNamed(plan.task.name);
  const missed = gates.filter((gate) => METRICS[gate.metric].from === 'examples' && doesNotPass(gate));
  const chosen = missed.find(({ metric }) => metric === primary) ?? missed[0];
  if (chosen === undefined) return undefined;
  const { better } = METRICS[chosen.metric];
  const limit = chosen.bound?.limit;
  return {
    metric: chosen.metric as TaskMetricName,
    better: better === 'lower' ? 'lower' : 'higher',
    ...(typeof limit === 'number' ? { limit } : {}),
    gates: missed.filter(({ metric }) => metric === chosen.metric).map(({ rule }) => rule),
    bound: chosen.bound,
  };
}

/** What an accuracy gate would have been about, where nothing could be measured. */
export function unmeasuredFigure({ plan }: Gating): MissedFigure | undefined {
  const { primary } = taskNamed(plan.task.name);
  const rules = plan.rules.filter(({ metric }) => METRICS[metric].from === 'examples');
  if (rules.length === 0) return undefined;
  const bound = rules.find(({ metric }) => metric === primary)?.bound;
  return {
    metric: primary,
    better: METRICS[primary].better === 'lower' ? 'lower' : 'higher',
    ...(bound?.kind === 'quantity' ? { limit: bound.value } : {}),
    gates: rules.map(({ text }) => text),
  };
}

/** What the figure is held to, in words: "the claim's 58.20 %"; undefined where that is not known. */
export function heldTo({ metric, bound, limit }: MissedFigure): string | undefined {
  if (limit === undefined) return undefined;
  const { unit } = METRICS[metric];
  if (bound === undefined || bound.against === 'quantity' || typeof bound.value !== 'number') {
    return `the limit of ${figureText(limit, unit)}`;
  }
  return `the ${bound.against}'s ${figureText(bound.value, unit)}`;
}
