/** What a reader of the report has to know besides the gates: how the run went, in sentences. */
import { describeFloating, floatingSources } from '../artifact/floating.ts';
import type { Gating } from '../gate/decide-gates.ts';
import type { Observations } from '../measurement/measure.ts';
import { countNonFinite, countTies } from '../measurement/tasks/outputs.ts';

/** In the order of the stages of a run. */
export function runWarnings(gating: Gating, observed: Observations): readonly string[] {
  return [
    ...floatingSources(gating.subjects, gating.model.dataset?.origin).map(describeFloating),
    ...(gating.zoo?.notes ?? []),
    ...sourceWarnings(gating),
    ...planWarnings(gating),
    ...stopWarnings(gating, observed),
    ...lockWarnings(observed),
    ...observed.warnings,
    ...predictionWarnings(observed.predictions),
  ];
}

/** What happened on the way to the models. */
function sourceWarnings({ subjects, absent = {} }: Gating): readonly string[] {
  const told = Object.values(subjects).flatMap(({ artifact }) => artifact.warnings ?? []);
  const missing = Object.entries(absent).map(([name, reason]) => `there is no ${name} yet: ${reason}`);
  return [...told, ...missing];
}

function planWarnings({ plan, dataset }: Gating): readonly string[] {
  const warnings: string[] = [];
  if (plan.rules.length === 0) {
    warnings.push(
      'no gates are configured, and neither claims nor a reference give cause for any: nothing was held to anything',
    );
  }
  if (plan.derived && plan.rules.length > 0)
    warnings.push('no gates are configured: these are the default ones');
  if (dataset === undefined && (plan.needs.has('examples') || plan.needs.has('pair'))) {
    warnings.push("no dataset is configured: accuracy can't be measured");
  }
  return warnings;
}

/** From here on (ms) somebody wonders why the job took so long. */
const WAIT_WORTH_TELLING = 5000;

function lockWarnings({ timingLock }: Observations): readonly string[] {
  if (timingLock === undefined || timingLock.waitedMs < WAIT_WORTH_TELLING) return [];
  const seconds = Math.round(timingLock.waitedMs / 1000);
  return [`timing waited ${seconds} s for another zoogate that was timing on this machine`];
}

function stopWarnings(
  { dataset }: Gating,
  { stoppedEarly, dataset: measured }: Observations,
): readonly string[] {
  if (stoppedEarly !== true) return [];
  return [
    `stopped when the gates on accuracy were decided, after ${measured?.measured} of ${dataset?.examples.length} examples`,
  ];
}

/** Share of ties from which on the rule for ties is worth a warning: it moves accuracy by as much at most. */
const TIES_WORTH_TELLING = 0.01;

function predictionWarnings(predictions: Observations['predictions']): readonly string[] {
  return Object.entries(predictions ?? {}).flatMap(([name, all]) => {
    const ties = countTies(all);
    const notFinite = countNonFinite(all);
    const warnings: string[] = [];
    if (ties > all.length * TIES_WORTH_TELLING) {
      warnings.push(
        `the ${name} gives the label the same score as a lower class on ${ties} of ${all.length} examples; ` +
          'equal scores are ordered by class index, and its accuracy depends on that rule',
      );
    }
    if (notFinite > 0) {
      warnings.push(
        `the ${name} gives scores that are not finite numbers on ${notFinite} of ${all.length} examples; they count as wrong`,
      );
    }
    return warnings;
  });
}
