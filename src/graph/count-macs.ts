/** Counts a network's multiply-accumulates from the shapes of an actual run. */

import type { NodeRun } from './architecture.ts';
import { everyNode, type Model } from './model.ts';
import { type MacRule, macRules } from './operator-macs.ts';

export type MacCount = {
  /** Multiply-accumulates of the whole run: one multiplication and one addition are 1. */
  readonly macs: number;
  /** MACs by operator. */
  readonly counted: Readonly<Record<string, number>>;
  /** Nodes by operator that have no rule, or whose shapes did not fit it. */
  readonly notCounted: Readonly<Record<string, number>>;
};

/**
 * Sums `operator-macs.ts` over the nodes of one run. The convention is torchvision's: convolutions, matrix
 * products, recurrences and attention, batch included; nothing else. FLOPs are twice as many.
 *
 * @param model Needed for `Einsum` only, whose equation no profile tells.
 */
export function countMacs(runs: readonly NodeRun[], model?: Model): MacCount {
  const equations = model === undefined ? undefined : findEquations(model);
  let macs = 0;
  const counted: Record<string, number> = Object.create(null);
  const notCounted: Record<string, number> = Object.create(null);
  for (const run of runs) {
    const rule: MacRule | undefined = Object.hasOwn(macRules, run.operator)
      ? macRules[run.operator as keyof typeof macRules]
      : undefined;
    const count = rule?.(run, { equation: equations?.get(run.name) });
    if (count === undefined || !Number.isFinite(count)) {
      notCounted[run.operator] = (notCounted[run.operator] ?? 0) + 1;
    } else {
      macs += count;
      counted[run.operator] = (counted[run.operator] ?? 0) + count;
    }
  }
  return { macs, counted, notCounted };
}

/** Equations by node name; nodes without a name, or with one name and several equations, are left out. */
function findEquations(model: Model): ReadonlyMap<string, string | undefined> {
  const equations = new Map<string, string | undefined>();
  for (const node of everyNode(model)) {
    const equation = node.operator === 'Einsum' ? node.attributes.get('equation') : undefined;
    if (equation?.kind !== 'string' || node.name === '') continue;
    const known = equations.has(node.name) && equations.get(node.name) !== equation.value;
    equations.set(node.name, known ? undefined : equation.value);
  }
  return equations;
}
