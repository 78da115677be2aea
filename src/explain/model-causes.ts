/** Causes that show in what the model's outputs and its graph say: nothing is measured again. */
import type { Architecture } from '../graph/architecture.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import { countNonFinite, countTies } from '../measurement/tasks/outputs.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { type Finding, makeFinding } from './finding.ts';
import type { MissedFigure } from './missed-figure.ts';

/** Ties and NaN below this share can't be what is missing. */
const NOTABLE = 0.02;
/** Operators on quantised numbers, by their names in a graph. */
export const QUANTISED =
  /^(?:QLinear\w+|QuantizeLinear|DequantizeLinear|ConvInteger|MatMulInteger|DynamicQuantizeLinear|com\.microsoft::QLinear\w+)$/;

export function scoreCauses(
  observations: readonly Observation[],
  architecture: Architecture,
  missed: MissedFigure,
): readonly Finding[] {
  const n = observations.length;
  const broken = countNonFinite(observations);
  if (broken > NOTABLE * n) {
    const half = architecture.layers.some(({ details }) =>
      details.some(({ value }) => value.startsWith('float16')),
    );
    return [
      makeFinding({
        cause: half ? 'model.overflow' : 'scores.not-a-number',
        sentence: half
          ? `${broken} of ${n} outputs are no finite numbers, and the model computes in float16: numbers grow beyond its range (65,504)`
          : `${broken} of ${n} outputs are no finite numbers`,
        evidence: ['an example without finite scores counts as wrong'],
        confidence: half ? 'likely' : 'certain',
        gates: missed.gates,
      }),
    ];
  }
  const ties = countTies(observations);
  if (ties <= NOTABLE * n || missed.metric !== 'top1') return [];
  const wrongByTie = (observations as readonly ClassObservation[]).filter(
    ({ predicted, label, tied }) => tied === true && predicted !== label,
  ).length;
  const operators = Object.keys(architecture.operators).filter((name) => QUANTISED.test(name));
  const last = architecture.layers.findLast(({ operator }) => QUANTISED.test(operator));
  if (operators.length === 0) {
    return [
      makeFinding({
        cause: 'scores.ties',
        sentence: `${ties} of ${n} examples give their label the same score as another class, and ${wrongByTie} are wrong only by that`,
        evidence: ['equal scores are ordered by class index'],
        confidence: 'likely',
        gates: missed.gates,
      }),
    ];
  }
  return [
    makeFinding({
      cause: 'model.quantisation',
      sentence:
        `the quantised outputs are too coarse: ${ties} of ${n} examples give their label the same score as another class` +
        (last === undefined ? '' : `, after ${last.operator} "${last.name}"`),
      evidence: [
        `${wrongByTie} examples are wrong only because equal scores are ordered by class index`,
        `quantised operators: ${operators.map((name) => `${name} ${architecture.operators[name]}`).join(', ')}`,
      ],
      confidence: 'likely',
      gates: missed.gates,
    }),
  ];
}
