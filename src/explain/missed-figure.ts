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
  /** Gates on other figures of the same examples that do not pass, with what they are held to. */
  readonly others?: readonly OtherFigure[];
};

export type OtherFigure = {
  readonly metric: TaskMetricName;
  readonly better: 'higher' | 'lower';
  readonly limit: number;
  readonly rule: string;
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
  const limit = chosen.bound?.limit;
  const others = missed.flatMap(({ metric, bound, rule }): readonly OtherFigure[] =>
    metric === chosen.metric || typeof bound?.limit !== 'number'
      ? []
      : [{ metric: metric as TaskMetricName, better: betterOf(metric), limit: bound.limit, rule }],
  );
  return {
    metric: chosen.metric as TaskMetricName,
    better: betterOf(chosen.metric),
    ...(typeof limit === 'number' ? { limit } : {}),
    gates: missed.filter(({ metric }) => metric === chosen.metric).map(({ rule }) => rule),
    bound: chosen.bound,
    ...(others.length === 0 ? {} : { others }),
  };
}

function betterOf(metric: GateResult['metric']): 'higher' | 'lower' {
  return METRICS[metric].better === 'lower' ? 'lower' : 'higher';
}

/** What an accuracy gate would have been about, where nothing could be measured. */
export function unmeasuredFigure({ plan }: Gating): MissedFigure | undefined {
  const { primary } = taskNamed(plan.task.name);
  const rules = plan.rules.filter(({ metric }) => METRICS[metric].from === 'examples');
  if (rules.length === 0) return undefined;
  const bound = rules.find(({ metric }) => metric === primary)?.bound;
  return {
    metric: primary,
    better: betterOf(primary),
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
