/**
 * The examples of all shards as those of one run: in the dataset's order, each once. What all shards measured is held
 * against each other first.
 */
import { openSplitDigest, SHA256_BYTES } from '../dataset/digest.ts';
import { UserError } from '../errors.ts';
import type { Observations } from '../measurement/measure.ts';
import { type BySubject, mapSubjects, SUBJECT_NAMES } from '../measurement/subjects.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { releaseArray } from '../release-memory.ts';
import { type ColumnReader, type Columns, readColumns, readSlices, type Slices } from './columns.ts';
import { type ComparedPart, compareShared, type Shared } from './compare-shared.ts';
import { joinColumns } from './join-columns.ts';
import type { CarriedExamples } from './part.ts';
import { damaged } from './read-part.ts';

/** A dataset with more examples is not one that anybody has. */
const MOST_EXAMPLES = 2 ** 28;

export type CarriedPart = { readonly where: string; readonly examples: CarriedExamples };

export type MergedExamples = Pick<Observations, 'predictions' | 'exampleName' | 'slices' | 'dataset'> & {
  readonly shared: Shared;
};

type Decoded = ComparedPart & {
  readonly shared: ReadonlySet<number>;
  readonly own: ReadonlySet<number>;
  /** Of the digest's lines; see `CarriedExamples`. */
  readonly lines: Slices;
  readonly hashes: Uint8Array;
  /** JSON; undefined where the examples have no slices. */
  readonly slices: ColumnReader | undefined;
  /** Columns of the predictions. */
  readonly observed: BySubject<ReadonlyMap<string, ColumnReader>>;
  readonly unreadable: CarriedExamples['unreadable'];
};

/**
 * Memory of the parts that is not needed any more is given back: nobody can merge them a second time.
 *
 * @param size of the dataset.
 * @throws UserError if examples are missing, come twice, or are no examples of this dataset.
 */
export function mergeExamples(carried: readonly CarriedPart[], size: number): MergedExamples {
  if (!Number.isInteger(size) || size > MOST_EXAMPLES) throw damaged(carried[0]?.where ?? 'the shards');
  const parts = carried.map(decode);
  const { total } = carried[0]!.examples;
  const owner = new Int16Array(size).fill(NOBODY);
  const at = new Int32Array(size);
  let counted = 0;
  for (const [p, part] of parts.entries()) {
    const take = (index: number, row: number): void => {
      if (part.shared.has(index) && !part.own.has(index)) return;
      const before = owner[index];
      if (before === undefined) throw damaged(part.where);
      if (before !== NOBODY) throw twice(index, parts[before]!.where, part.where);
      owner[index] = p;
      at[index] = row;
      counted++;
    };
    for (const [row, index] of part.indices.entries()) take(index, row);
    for (const { index } of part.unreadable) take(index, UNREADABLE);
  }
  if (counted !== total) throw missing(total - counted, total);
  const order = new Int32Array(counted);
  let measured = 0;
  for (let index = 0; index < size; index++) {
    if (owner[index] !== NOBODY && at[index] !== UNREADABLE) order[measured++] = index;
  }
  const rows: Rows = {
    order: order.subarray(0, measured),
    partOf: (index) => parts[owner[index]!]!,
    rowOf: (index) => at[index]!,
  };
  const unreadable = parts
    .flatMap(({ unreadable: own }, p) => own.filter(({ index }) => owner[index] === p))
    .sort((a, b) => a.index - b.index)
    .map(({ name, reason }) => ({ name, reason }));
  const shared = compareShared(parts, carried[0]!.examples.shared);
  const digest = digestOf(rows);
  // As long as the observations that are made next, and needed no more.
  for (const { hashes } of parts) releaseArray(hashes);
  return {
    predictions: joinPredictions(parts, rows),
    exampleName: (position) => {
      const index = rows.order[position]!;
      return rows.partOf(index).nameOf(rows.rowOf(index));
    },
    slices: slicesOf(parts, rows),
    dataset: { measured, unreadable, digest },
    shared,
  };
}

const UNREADABLE = -1;
const NOBODY = -1;

/** The examples that were measured, in the dataset's order, and where each is found. */
type Rows = {
  readonly order: Int32Array;
  readonly partOf: (index: number) => Decoded;
  readonly rowOf: (index: number) => number;
};

function joinPredictions(
  parts: readonly Decoded[],
  { order, partOf, rowOf }: Rows,
): BySubject<readonly Observation[]> {
  const positions = new Map(parts.map((part) => [part, new Int32Array(part.indices.length).fill(NOBODY)]));
  for (const [position, index] of order.entries()) positions.get(partOf(index))![rowOf(index)] = position;
  const named = SUBJECT_NAMES.filter((name) => parts[0]!.predictions[name] !== undefined);
  return Object.fromEntries(
    named.map((name) => {
      const columns = parts.map((part) => {
        const own = part.observed[name];
        if (own === undefined) throw damaged(part.where);
        return { columns: own, positions: positions.get(part)! };
      });
      return [name, joinColumns(columns, order.length)];
    }),
  );
}

function digestOf({ order, partOf, rowOf }: Rows): string {
  const digest = openSplitDigest();
  for (const index of order) {
    const { lines, hashes } = partOf(index);
    const row = rowOf(index);
    digest.add(lines.data, lines.starts[row]!, lines.starts[row + 1]!, hashes, row * SHA256_BYTES);
  }
  return digest.end();
}

/** Equal slices are one object; undefined where nothing divides the examples. */
function slicesOf(parts: readonly Decoded[], { order, partOf, rowOf }: Rows): MergedExamples['slices'] {
  if (parts.every(({ slices }) => slices === undefined)) return undefined;
  const known = new Map<unknown, Readonly<Record<string, string>> | undefined>();
  return Array.from(order, (index) => {
    const text = partOf(index).slices?.(rowOf(index));
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
    const observed: BySubject<ReadonlyMap<string, ColumnReader>> = Object.fromEntries(
      SUBJECT_NAMES.flatMap((name) => {
        const own: Columns | undefined = predictions[name];
        if (own === undefined) return [];
        if (own.rows !== measured.rows) throw new Error(`predictions of the ${name}`);
        return [[name, readObservations(own, name)]];
      }),
    );
    for (const one of unreadable) positionOf(one.index);
    return {
      where,
      indices,
      nameOf: (row) => nameIn(lines, row),
      lines,
      hashes: hashes.data,
      slices: columns.get('slices'),
      observed,
      predictions: mapSubjects(observed, (own) => (row) => rowOf(own, row)),
      unreadable,
      shared: new Set(shared),
      own: new Set(own),
    };
  } catch (error) {
    throw damaged(where, error);
  }
}

const NO_SLICES: Slices = { data: new Uint8Array(), starts: new Float64Array(1) };

function readObservations(given: Columns, name: string): ReadonlyMap<string, ColumnReader> {
  const columns = readColumns(given);
  const finite = columns.get('finite');
  for (let row = 0; row < given.rows; row++) {
    if (typeof finite?.(row) !== 'boolean') throw new Error(`predictions of the ${name}`);
  }
  return columns;
}

function rowOf(columns: ReadonlyMap<string, ColumnReader>, row: number): Observation {
  return Object.fromEntries(Array.from(columns, ([key, at]) => [key, at(row)])) as Observation;
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

/** The example's name, with which the digest's lines begin. */
function nameIn({ data, starts }: Slices, row: number): string {
  const text = Buffer.from(data.subarray(starts[row], starts[row + 1])).toString('utf8');
  const [name] = JSON.parse(`${text}"]`) as [unknown];
  return String(name);
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
