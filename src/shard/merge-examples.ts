/**
 * The examples of all shards as those of one run: in the dataset's order, each once. What all shards measured is held
 * against each other first.
 */
import { openSplitDigest, SHA256_BYTES } from '../dataset/digest.ts';
import { UserError } from '../errors.ts';
import type { Observations } from '../measurement/measure.ts';
import { type BySubject, SUBJECT_NAMES } from '../measurement/subjects.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { type ColumnReader, type Columns, readColumns, readSlices, type Slices } from './columns.ts';
import type { CarriedExamples } from './part.ts';
import { damaged } from './read-part.ts';

/** A dataset with more examples is not one that anybody has. */
const MOST_EXAMPLES = 2 ** 28;
const MOST_DIFFERENCES = 50;

export type CarriedPart = { readonly where: string; readonly examples: CarriedExamples };

export type MergedExamples = Pick<Observations, 'predictions' | 'exampleName' | 'slices' | 'dataset'> & {
  readonly shared: { readonly examples: number; readonly differences: readonly string[] };
};

type Decoded = {
  readonly where: string;
  readonly shared: ReadonlySet<number>;
  readonly own: ReadonlySet<number>;
  readonly indices: Int32Array;
  /** Of the digest's lines; see `CarriedExamples`. */
  readonly lines: Slices;
  readonly hashes: Uint8Array;
  /** JSON; undefined where the examples have no slices. */
  readonly slices: ColumnReader | undefined;
  readonly predictions: BySubject<(row: number) => Observation>;
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
        order.map((index) => partOf(index).predictions[name]!(at[index]!)),
      ]),
    ),
    exampleName: (position) => nameOf(partOf(order[position]!), at[order[position]!]!),
    slices: slicesOf(parts, order.length, (i) => [partOf(order[i]!), at[order[i]!]!]),
    dataset: { measured: order.length, unreadable, digest: digestOf(order, partOf, at) },
    shared: compareShared(parts, carried[0]!.examples.shared),
  };
}

const UNREADABLE = -1;

function digestOf(
  order: readonly number[],
  partOf: (index: number) => Decoded,
  at: ArrayLike<number>,
): string {
  const digest = openSplitDigest();
  for (const index of order) {
    const { lines, hashes } = partOf(index);
    const row = at[index]!;
    digest.add(lines.data, lines.starts[row]!, lines.starts[row + 1]!, hashes, row * SHA256_BYTES);
  }
  return digest.end();
}

/** Equal slices are one object. @param of the part and row of the i-th example. */
function slicesOf(
  parts: readonly Decoded[],
  count: number,
  of: (i: number) => readonly [Decoded, number],
): MergedExamples['slices'] {
  if (parts.every(({ slices }) => slices === undefined)) return new Array<undefined>(count).fill(undefined);
  const known = new Map<unknown, Readonly<Record<string, string>> | undefined>();
  return Array.from({ length: count }, (_, i) => {
    const [part, row] = of(i);
    const text = part.slices?.(row);
    if (!known.has(text)) known.set(text, parseSlices(text));
    return known.get(text);
  });
}

function decode({ where, examples }: CarriedPart): Decoded {
  try {
    const { measured, predictions, unreadable, shared, own } = examples;
    const columns = readColumns(measured);
    const index = columns.get('index');
    // More than one example of one position would be as many as anybody likes to say.
    const isSame = measured.columns['index']?.kind === 'same';
    if (measured.rows > 0 && (index === undefined || (isSame && measured.rows > 1)))
      throw new Error('no examples');
    const indices = Int32Array.from({ length: measured.rows }, (_, row) => positionOf(index!(row)));
    const isEmpty = measured.rows === 0;
    const lines = isEmpty ? NO_SLICES : readSlices(measured, 'line');
    const hashes = isEmpty ? NO_SLICES : readSlices(measured, 'sha256');
    if (hashes.starts.some((start, row) => start !== row * SHA256_BYTES)) throw new Error('hashes');
    const bySubject = Object.fromEntries(
      SUBJECT_NAMES.flatMap((name) => {
        const own: Columns | undefined = predictions[name];
        if (own === undefined) return [];
        if (own.rows !== measured.rows) throw new Error(`predictions of the ${name}`);
        return [[name, observationsOf(own, name)]];
      }),
    );
    for (const one of unreadable) positionOf(one.index);
    return {
      where,
      indices,
      lines,
      hashes: hashes.data,
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

const NO_SLICES: Slices = { data: new Uint8Array(), starts: new Float64Array(1) };

/** Rows are made into objects when they are asked for. */
function observationsOf(given: Columns, name: string): (row: number) => Observation {
  const columns = [...readColumns(given)];
  const finite = columns.find(([key]) => key === 'finite')?.[1];
  const isSound = (): boolean => {
    for (let row = 0; row < given.rows; row++) if (typeof finite?.(row) !== 'boolean') return false;
    return true;
  };
  if (!isSound()) throw new Error(`predictions of the ${name}`);
  // Objects like those of JSON take no more room than their values.
  const form = JSON.parse(JSON.stringify(Object.fromEntries(columns.map(([key]) => [key, 0])))) as object;
  return (row) => {
    const made = { ...form } as Record<string, unknown>;
    for (const [key, at] of columns) made[key] = at(row);
    return made as Observation;
  };
}

/** @throws Error for what is no position in a dataset. */
function positionOf(index: unknown): number {
  if (Number.isInteger(index) && (index as number) >= 0 && (index as number) < MOST_EXAMPLES)
    return index as number;
  throw new Error(`an example ${String(index)}`);
}

function parseSlices(text: unknown): Readonly<Record<string, string>> | undefined {
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
        const differing = difference(observations(row), part.predictions[name as 'candidate']!(other));
        if (differing === undefined) continue;
        differences.push(`${nameOf(first!, row)}, ${name}: ${differing} (${first!.where}, ${part.where})`);
      }
    }
  }
  const more = differences.length - MOST_DIFFERENCES;
  return {
    examples: shared.length,
    differences: [...differences.slice(0, MOST_DIFFERENCES), ...(more > 0 ? [`and ${more} more`] : [])],
  };
}

/** The example's name, with which the digest's lines begin. */
function nameOf({ lines }: Decoded, row: number): string {
  const { data, starts } = lines;
  const text = Buffer.from(data.subarray(starts[row], starts[row + 1])).toString('utf8');
  const [name] = JSON.parse(`${text}"]`) as [unknown];
  return String(name);
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
