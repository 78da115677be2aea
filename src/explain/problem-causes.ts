/** Causes of a run that ended in a problem before there were figures: what the problem itself and the examples tell. */
import type { Gating } from '../gate/decide-gates.ts';
import type { MeasuringProblem } from '../measurement/measure.ts';
import type { Cause } from './causes.ts';
import { type Finding, makeFinding } from './finding.ts';
import { offsetLines } from './label-causes.ts';

/** Problems that are a cause by themselves. */
const CAUSES_OF_PROBLEMS: Readonly<Record<string, Cause>> = {
  'dataset-unreadable': 'dataset.unreadable',
  'model-unknown-operator': 'model.custom-operator',
};

export function problemCauses(gating: Gating, problem: MeasuringProblem | undefined): readonly Finding[] {
  if (problem === undefined) return [];
  const { code, what, where, got, expected } = problem.problem;
  const gates = gating.plan.rules.map(({ text }) => text);
  if (code === 'label-out-of-range') return labelsBeyond(gating, gates);
  const cause = Object.hasOwn(CAUSES_OF_PROBLEMS, code) ? CAUSES_OF_PROBLEMS[code] : undefined;
  if (cause === undefined) return [];
  return [
    makeFinding({
      cause,
      sentence: what,
      evidence: [where, got, expected].filter((text) => text !== undefined),
      confidence: 'certain',
      gates,
    }),
  ];
}

/** A label that the model has no class for: do all of them count from another number, or are they of another model? */
function labelsBeyond({ dataset, subjects }: Gating, gates: readonly string[]): readonly Finding[] {
  const [output] = subjects.candidate.architecture.outputs;
  const classes = output?.shape?.at(-1);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { label } of dataset?.examples ?? []) {
    least = Math.min(least, label);
    most = Math.max(most, label);
  }
  if (typeof classes !== 'number' || !Number.isFinite(least) || !Number.isFinite(most)) return [];
  // Labels that leave out the first class and go one beyond the last.
  if (least !== 1 || most !== classes) return [];
  return [
    makeFinding({
      cause: 'labels.offset',
      sentence: `the labels count from 1: they go from ${least} to ${most}, and the model's ${classes} classes count from 0`,
      evidence: ['no example has the label 0', `the output "${output?.name}" gives ${classes} scores`],
      confidence: 'likely',
      advice: 'set "offset: -1" in the dataset',
      configuration: offsetLines(-1),
      gates,
    }),
  ];
}
