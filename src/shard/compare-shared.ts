/**
 * What all shards measured, held against each other: processors may round scores differently, but not so that anything
 * else comes of it.
 */
import { type BySubject, SUBJECT_NAMES } from '../measurement/subjects.ts';
import type { Observation } from '../measurement/tasks/task.ts';

/** One shard's examples, by the row that they have in it. */
export type ComparedPart = {
  readonly where: string;
  /** Positions in the dataset, by row. */
  readonly indices: Int32Array;
  readonly predictions: BySubject<(row: number) => Observation>;
  readonly nameOf: (row: number) => string;
};

export type Shared = { readonly examples: number; readonly differences: readonly string[] };

const MOST_DIFFERENCES = 50;

/** What every shard made of the shared examples, against what the first made of them. */
export function compareShared(
  [first, ...others]: readonly ComparedPart[],
  shared: readonly number[],
): Shared {
  const differences: string[] = [];
  const compareRows = (part: ComparedPart, row: number, other: number): void => {
    for (const name of SUBJECT_NAMES) {
      const [own, theirs] = [first?.predictions[name], part.predictions[name]];
      const differing = own && theirs && difference(own(row), theirs(other));
      if (differing === undefined) continue;
      differences.push(`${first?.nameOf(row)}, ${name}: ${differing} (${first?.where}, ${part.where})`);
    }
  };
  for (const index of shared) {
    const row = first?.indices.indexOf(index) ?? -1;
    if (row < 0) continue;
    for (const part of others) {
      const other = part.indices.indexOf(index);
      if (other >= 0) compareRows(part, row, other);
    }
  }
  const more = differences.length - MOST_DIFFERENCES;
  return {
    examples: shared.length,
    differences: [...differences.slice(0, MOST_DIFFERENCES), ...(more > 0 ? [`and ${more} more`] : [])],
  };
}

/** Scores that processors round differently are equal up to this. */
const TOLERANCE = 1e-3;

function difference(a: Observation, b: Observation): string | undefined {
  for (const [key, first] of Object.entries(a)) {
    const second = (b as Readonly<Record<string, unknown>>)[key];
    if (!areClose(first, second)) return `${key} is ${shown(first)} here and ${shown(second)} there`;
  }
  return undefined;
}

function areClose(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    if (Object.is(a, b)) return true;
    const whole = Number.isInteger(a) && Number.isInteger(b);
    return !whole && Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [first, second] = [a, b] as ArrayLike<number>[];
  return (
    first!.length === second!.length && Array.from(first!).every((value, i) => areClose(value, second![i]))
  );
}

function shown(value: unknown): string {
  return typeof value === 'object' ? 'a list' : String(value);
}
