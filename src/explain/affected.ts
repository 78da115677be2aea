/**
 * Who is affected: the classes and slices that lost most against another subject, and examples that were right there
 * and are wrong here. No cause, but where to look for one.
 */
import type { Observations } from '../measurement/measure.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import type { TaskName } from '../measurement/tasks/tasks.ts';
import { percent } from './percent.ts';

const MOST_GROUPS = 3;
const MOST_EXAMPLES = 5;
/** A group of fewer examples loses by chance. */
const FEWEST = 5;

/** Clauses for the reader; empty where nothing was lost, or there is nobody to compare with. */
export function affected(
  { predictions, examples, slices }: Observations,
  task: TaskName,
  names: readonly string[] | undefined,
): readonly string[] {
  const own = predictions?.candidate as readonly ClassObservation[] | undefined;
  const against = (['baseline', 'reference'] as const).find((name) => predictions?.[name] !== undefined);
  if (own === undefined || against === undefined || task !== 'classification') return [];
  const other = predictions![against] as readonly ClassObservation[];
  const isRight = ({ rank, finite }: ClassObservation): boolean => finite && rank < 1;
  const flipped = own.flatMap((one, i) => (isRight(other[i]!) && !isRight(one) ? [i] : []));
  const gained = own.filter((one, i) => !isRight(other[i]!) && isRight(one)).length;
  if (flipped.length <= gained) return [];
  const losses = (key: (i: number) => string | undefined): readonly string[] => {
    const groups = new Map<string, { n: number; lost: number }>();
    for (const [i, one] of own.entries()) {
      const name = key(i);
      if (name === undefined) continue;
      const group = groups.get(name) ?? { n: 0, lost: 0 };
      group.n += 1;
      group.lost += Number(isRight(other[i]!)) - Number(isRight(one));
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
  const exampleNames = flipped.flatMap((i) => {
    const line = examples?.lines[i];
    return line === undefined ? [] : [(JSON.parse(line) as [string])[0]];
  });
  return [
    `${flipped.length} of ${own.length} examples that the ${against} gets right are wrong, ${gained} the other way round: ${exampleNames.slice(0, MOST_EXAMPLES).join(', ')}`,
    ...(classes.length === 0 ? [] : [`classes that lost most: ${classes.join(', ')}`]),
    ...(sliced.length === 0 ? [] : [`slices that lost most: ${sliced.join(', ')}`]),
  ];
}
