/**
 * The examples of all shards as those of one run: in the dataset's order, each once. What all shards measured is held
 * against each other first.
 */
import { digestOfLines } from '../dataset/digest.ts';
import { UserError } from '../errors.ts';
import type { Observations } from '../measurement/measure.ts';
import { type BySubject, SUBJECT_NAMES } from '../measurement/subjects.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { type ColumnReader, type Columns, decodeRows, readColumns } from './columns.ts';
import type { CarriedExamples } from './part.ts';
import { damaged } from './read-part.ts';

/** A dataset with more examples is not one that anybody has. */
const MOST_EXAMPLES = 2 ** 28;
const MOST_DIFFERENCES = 50;

export type CarriedPart = { readonly where: string; readonly examples: CarriedExamples };

export type MergedExamples = Pick<Observations, 'predictions' | 'slices' | 'dataset'> & {
  readonly shared: { readonly examples: number; readonly differences: readonly string[] };
};

type Decoded = {
  readonly where: string;
  readonly shared: ReadonlySet<number>;
  readonly own: ReadonlySet<number>;
  readonly indices: Int32Array;
  readonly line: ColumnReader;
  /** JSON; undefined where the examples have no slices. */
  readonly slices: ColumnReader | undefined;
  readonly predictions: BySubject<readonly Observation[]>;
  readonly unreadable: CarriedExamples['unreadable'];
};

/**
 * @param size of the dataset.
 * @throws UserError if examples are missing, come twice, or are no examples of this dataset.
 */
export function mergeExamples(carried: readonly CarriedPart[], size: number): MergedExamples {
  if (!Number.isInteger(size) || size > MOST_EXAMPLES) throw damaged(carried[0]?.where ?? 'the shards');
  const parts = carried.map(decode);
  const { total } = carried[0]!.examples;
  const owner = new Int16Array(size).fill(-1);
  const at = new Int32Array(size);
  let counted = 0;
  for (const [p, part] of parts.entries()) {
    const take = (index: number, row: number): void => {
      if (part.shared.has(index) && !part.own.has(index)) return;
      const before = owner[index];
      if (before === undefined) throw damaged(part.where);
      if (before !== -1) throw twice(index, parts[before]!.where, part.where);
      owner[index] = p;
      at[index] = row;
      counted++;
    };
    for (const [row, index] of part.indices.entries()) take(index, row);
    for (const { index } of part.unreadable) take(index, UNREADABLE);
  }
  if (counted !== total) throw missing(total - counted, total);
  const order: number[] = [];
  for (let index = 0; index < size; index++) {
    if (owner[index] !== -1 && at[index] !== UNREADABLE) order.push(index);
  }
  const partOf = (index: number): Decoded => parts[owner[index]!]!;
  const unreadable = parts
    .flatMap(({ unreadable: own }, p) => own.filter(({ index }) => owner[index] === p))
    .sort((a, b) => a.index - b.index)
    .map(({ name, reason }) => ({ name, reason }));
  return {
    predictions: Object.fromEntries(
      SUBJECT_NAMES.filter((name) => parts[0]!.predictions[name] !== undefined).map((name) => [
        name,
        order.map((index) => partOf(index).predictions[name]![at[index]!]!),
      ]),
    ),
    slices: order.map((index) => readSlices(partOf(index).slices?.(at[index]!))),
    dataset: {
      measured: order.length,
      unreadable,
      digest: digestOfLines(lines(order, (index) => partOf(index).line(at[index]!))),
    },
    shared: compareShared(parts, carried[0]!.examples.shared),
  };
}

const UNREADABLE = -1;

function* lines(order: readonly number[], lineOf: (index: number) => unknown): Generator<string> {
  for (const index of order) yield String(lineOf(index));
}

function decode({ where, examples }: CarriedPart): Decoded {
  try {
    const { measured, predictions, unreadable, shared, own } = examples;
    const columns = readColumns(measured);
    const [index, line] = [columns.get('index'), columns.get('line')];
    if (index === undefined || line === undefined) throw new Error('no examples');
    const indices = Int32Array.from({ length: measured.rows }, (_, row) => positionOf(index(row)));
    const bySubject = Object.fromEntries(
      SUBJECT_NAMES.flatMap((name) => {
        const own: Columns | undefined = predictions[name];
        if (own === undefined) return [];
        const observations = decodeRows(own) as unknown as readonly Observation[];
        const sound = observations.every(({ finite }) => typeof finite === 'boolean');
        if (!sound || observations.length !== indices.length) throw new Error(`predictions of the ${name}`);
        return [[name, observations]];
      }),
    );
    for (const one of unreadable) positionOf(one.index);
    return {
      where,
      indices,
      line,
      slices: columns.get('slices'),
      predictions: bySubject,
      unreadable,
      shared: new Set(shared),
      own: new Set(own),
    };
  } catch (error) {
    throw damaged(where, error);
  }
}

/** @throws Error for what is no position in a dataset. */
function positionOf(index: unknown): number {
  if (Number.isInteger(index) && (index as number) >= 0 && (index as number) < MOST_EXAMPLES)
    return index as number;
  throw new Error(`an example ${String(index)}`);
}

function readSlices(text: unknown): Readonly<Record<string, string>> | undefined {
  return typeof text === 'string' ? (JSON.parse(text) ?? undefined) : undefined;
}

/** What every shard made of the shared examples, against what the first made of them. */
function compareShared(parts: readonly Decoded[], shared: readonly number[]): MergedExamples['shared'] {
  const differences: string[] = [];
  const [first, ...others] = parts;
  for (const index of shared) {
    const row = first!.indices.indexOf(index);
    if (row < 0) continue;
    for (const part of others) {
      const other = part.indices.indexOf(index);
      if (other < 0) continue;
      for (const [name, observations] of Object.entries(first!.predictions)) {
        const differing = difference(observations[row]!, part.predictions[name as 'candidate']![other]!);
        if (differing === undefined) continue;
        const [example] = JSON.parse(String(first!.line(row))) as [string];
        differences.push(`${example}, ${name}: ${differing} (${first!.where}, ${part.where})`);
      }
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

function twice(index: number, first: string, second: string): UserError {
  return new UserError({
    code: 'shard-overlaps',
    what: 'two shards measured the same example',
    where: second,
    got: `example ${index}, which is in ${first} too`,
    hint: 'share out the same dataset in every job',
  });
}

function missing(count: number, total: number): UserError {
  return new UserError({
    code: 'shard-examples-missing',
    what: 'the shards do not make up the whole dataset',
    got: `${count} of ${total} examples are in no shard`,
    hint: 'share out the same dataset in every job',
  });
}
