/**
 * Which gate and which model is worst: by verdict, and among equal verdicts by how far it is beyond its limit, in
 * multiples of what the rule allows. The margin is how the user says what matters, so points and milliseconds compare.
 */
import type { GateResult, Verdict } from '../gate/result.ts';
import { weightOf, worstVerdict } from '../gate/verdict.ts';
import type { ReportModel } from './report.ts';

/** What a rule without a margin is taken to allow: a percentage point, or a hundredth of its limit. */
const SMALL = 0.01;

/** Worst first; what can't be told apart stays as it is. */
export function worstGatesFirst(gates: readonly GateResult[]): readonly GateResult[] {
  return gates.toSorted((a, b) => byVerdict(weightOf(a), weightOf(b)) || excessOf(b) - excessOf(a));
}

/** Worst first, a model being as bad as the worst of the gates that made its verdict. */
export function worstModelsFirst(models: readonly ReportModel[]): readonly ReportModel[] {
  const excess = new Map(models.map((model) => [model, excessOfModel(model)]));
  return models.toSorted((a, b) => byVerdict(a.verdict, b.verdict) || excess.get(b)! - excess.get(a)!);
}

function excessOfModel({ gates, verdict }: ReportModel): number {
  let worst = 0;
  for (const gate of gates) {
    if (weightOf(gate) === verdict) worst = Math.max(worst, excessOf(gate));
  }
  return worst;
}

/** How far a gate that did not pass is beyond its limit, in multiples of its margin; 0 where there is no telling. */
export function excessOf({ verdict, measured, bound, unit }: GateResult): number {
  if (verdict === 'pass' || measured === undefined || bound === undefined || unit === 'text') return 0;
  const limit = Number(bound.limit);
  const margin = Math.abs(limit - Number(bound.value));
  const allowed = margin > 0 ? margin : unit === 'ratio' ? SMALL : Math.abs(limit) * SMALL;
  const excess = Math.abs(Number(measured.value) - limit) / allowed;
  return Number.isFinite(excess) ? excess : 0;
}

function byVerdict(a: Verdict, b: Verdict): number {
  if (a === b) return 0;
  return worstVerdict([a, b]) === a ? -1 : 1;
}
