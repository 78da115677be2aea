/**
 * Who is affected: the classes and slices that lost most against another subject, and examples that were right there
 * and are wrong here. No cause, but where to look for one.
 */
import type { Observations } from '../measurement/measure.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import { CORRECT, flippedAgainst, flippedExamples } from '../measurement/tasks/correct.ts';
import type { TaskName } from '../measurement/tasks/tasks.ts';
import { percent } from './percent.ts';

const MOST_GROUPS = 3;
const MOST_EXAMPLES = 5;
/** A group of fewer examples loses by chance. */
const FEWEST = 5;

/** Clauses for the reader; empty where nothing was lost, or there is nobody to compare with. */
export function affected(
  { predictions, exampleName, slices }: Observations,
  task: TaskName,
  names: readonly string[] | undefined,
): readonly string[] {
  const own = predictions?.candidate as readonly ClassObservation[] | undefined;
  const against = flippedAgainst(predictions);
  if (own === undefined || against === undefined || task !== 'classification') return [];
  const other = predictions![against] as readonly ClassObservation[];
  const { lost, gained } = flippedExamples(own, other);
  if (lost.length <= gained.length) return [];
  const losses = (key: (i: number) => string | undefined): readonly string[] => {
    const groups = new Map<string, { n: number; lost: number }>();
    for (const [i, one] of own.entries()) {
      const name = key(i);
      if (name === undefined) continue;
      const group = groups.get(name) ?? { n: 0, lost: 0 };
      group.n += 1;
      group.lost += Number(CORRECT.top1(other[i]!)) - Number(CORRECT.top1(one));
      groups.set(name, group);
    }
    return [...groups]
      .filter(([, { n, lost }]) => n >= FEWEST && lost > 0)
      .sort(([, a], [, b]) => b.lost / b.n - a.lost / a.n)
      .slice(0, MOST_GROUPS)
      .map(([name, { n, lost }]) => `${name} lost ${percent(lost / n)} of ${n}`);
  };
  const classes = losses((i) => names?.[own[i]!.label] ?? `class ${own[i]!.label}`);
  const columns = [...new Set((slices ?? []).flatMap((slice) => Object.keys(slice ?? {})))];
  const sliced = columns.flatMap((column) =>
    losses((i) => slices?.[i]?.[column] && `${column} ${slices[i][column]}`),
  );
  const named = exampleName === undefined ? [] : lost.slice(0, MOST_EXAMPLES).map(exampleName);
  return [
    `${lost.length} of ${own.length} examples that the ${against} gets right are wrong, ${gained.length} the other way round: ${named.join(', ')}`,
    ...(classes.length === 0 ? [] : [`classes that lost most: ${classes.join(', ')}`]),
    ...(sliced.length === 0 ? [] : [`slices that lost most: ${sliced.join(', ')}`]),
  ];
}
