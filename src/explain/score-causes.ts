/** Causes that show in the observations of the model's outputs: nothing is measured again. */
import type { Layer } from '../graph/architecture.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import { CORRECT } from '../measurement/tasks/correct.ts';
import { countNonFinite, countTies } from '../measurement/tasks/outputs.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { type Finding, makeFinding } from './finding.ts';
import type { MissedFigure } from './missed-figure.ts';

/** Ties and NaN below this share can't be what is missing. */
const NOTABLE = 0.02;
/** Operators on quantised numbers, by their names in a graph. */
export const QUANTISED =
  /^(?:QLinear\w+|QuantizeLinear|DequantizeLinear|ConvInteger|MatMulInteger|DynamicQuantizeLinear|com\.microsoft\.QLinear\w+)$/;

/** @param layersOf describes the candidate's layers; called where they matter. */
export function scoreCauses(
  observations: readonly Observation[],
  layersOf: () => readonly Layer[],
  missed: MissedFigure,
): readonly Finding[] {
  const n = observations.length;
  const broken = countNonFinite(observations);
  if (broken > NOTABLE * n) {
    const half = layersOf().some(({ details }) => details.some(({ value }) => value.startsWith('float16')));
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
  const finding = tieCause(observations as readonly ClassObservation[], layersOf, missed);
  return finding === undefined ? [] : [finding];
}

/**
 * Labels that share their score with a class before them. If all that are wrong by that were right, would the figure be
 * reached? Then ties explain it, and else they are only told.
 */
function tieCause(
  observations: readonly ClassObservation[],
  layersOf: () => readonly Layer[],
  missed: MissedFigure,
): Finding | undefined {
  const n = observations.length;
  const ties = countTies(observations);
  if (ties <= NOTABLE * n || missed.metric !== 'top1') return undefined;
  const right = observations.filter(CORRECT.top1).length;
  const wrongByTie = observations.filter(
    ({ predicted, label, tied }) => tied === true && predicted !== label,
  ).length;
  const isEnough = missed.limit === undefined || (right + wrongByTie) / n >= missed.limit;
  const quantised = layersOf().findLast(({ operator }) => QUANTISED.test(operator));
  return makeFinding({
    cause: 'scores.ties',
    sentence:
      `${ties} of ${n} examples give their label the same score as another class` +
      (quantised === undefined ? '' : `, after ${quantised.operator} "${quantised.name}"`) +
      `: ${wrongByTie} are wrong by that alone` +
      (isEnough ? '' : ', which is less than what is missing'),
    evidence: ['equal scores are ordered by class index'],
    confidence: isEnough ? 'likely' : 'possible',
    gates: missed.gates,
  });
}
