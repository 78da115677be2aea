/**
 * Rows of plain data as columns of bytes, and back: a million observations of a model are a few arrays, and reading a
 * column looks at its length and not at its rows. Columns are told apart by what they hold, not by the task; what comes
 * back is numbers, booleans, texts and lists of numbers, whatever a stranger wrote. Nothing is ever run.
 */
import { UserError } from '../errors.ts';

const LISTS = {
  Array: Float64Array,
  Float64Array,
  Float32Array,
  Int32Array,
  Uint32Array,
  Uint16Array,
  Uint8Array,
} as const;
type ListName = keyof typeof LISTS;
type TypedList = InstanceType<(typeof LISTS)[ListName]>;

export type Column =
  | { readonly kind: 'same'; readonly value: number | string | boolean }
  /** Bytes in little-endian order, one element a row. */
  | { readonly kind: 'uint8' | 'uint16' | 'int32' | 'float64' | 'boolean'; readonly data: Uint8Array }
  /** UTF-8; lengths in bytes. */
  | { readonly kind: 'text'; readonly lengths: Column; readonly data: Uint8Array }
  /** One list of numbers a row. */
  | {
      readonly kind: 'list';
      readonly of: ListName;
      readonly lengths: Column;
      readonly data: Uint8Array;
    };

export type Columns = { readonly rows: number; readonly columns: Readonly<Record<string, Column>> };

type Row = Readonly<Record<string, unknown>>;

/** @throws Error for a value that is no number, boolean, text or list of numbers: a defect of the task. */
export function encodeRows(rows: readonly object[]): Columns {
  const keys = new Set<string>();
  for (const row of rows) for (const key in row) keys.add(key);
  const columns = Object.fromEntries(
    [...keys].map((key) => [
      key,
      encodeColumn(
        rows.map((row) => (row as Row)[key]),
        key,
      ),
    ]),
  );
  return { rows: rows.length, columns };
}

/** What a column holds in a row. */
export type ColumnReader = (row: number) => unknown;

/** Readers of the columns by name, for what is not needed row by row. @throws UserError `columns-damaged` */
export function readColumns({ rows, columns }: Columns): ReadonlyMap<string, ColumnReader> {
  if (!Number.isInteger(rows) || rows < 0) throw damaged('the number of rows');
  return new Map(
    Object.entries(columns).map(([key, column]) => [key, decodeColumn(column, rows, key)] as const),
  );
}

/** @throws UserError `columns-damaged` */
export function decodeRows(given: Columns): readonly Record<string, unknown>[] {
  const entries = [...readColumns(given)];
  const { rows } = given;
  const made = new Array<Record<string, unknown>>(rows);
  for (let row = 0; row < rows; row++) {
    const values: Record<string, unknown> = {};
    for (const [key, at] of entries) values[key] = at(row);
    made[row] = values;
  }
  return made;
}

function encodeColumn(values: readonly unknown[], key: string): Column {
  const [first] = values;
  if (isPlain(first) && values.every((value) => Object.is(value, first)) && isJson(first))
    return { kind: 'same', value: first };
  if (values.every((value) => typeof value === 'boolean'))
    return { kind: 'boolean', data: bytesOf(Uint8Array.from(values, Number)) };
  if (values.every((value) => typeof value === 'string')) return encodeTexts(values);
  if (values.every((value) => typeof value === 'number')) return encodeNumbers(values);
  const of = (Object.keys(LISTS) as ListName[]).find((name) => values.every((value) => isList(value, name)));
  if (of === undefined) throw new Error(`observations hold a "${key}" that can't be carried in columns`);
  const lists = values as readonly ArrayLike<number>[];
  const lengths = lists.map((list) => list.length);
  const all = new LISTS[of](lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return { kind: 'list', of, lengths: encodeNumbers(lengths), data: bytesOf(all) };
}

function isPlain(value: unknown): value is number | string | boolean {
  return ['number', 'string', 'boolean'].includes(typeof value);
}

/** JSON knows no NaN, no infinity and no negative zero. */
function isJson(value: number | string | boolean): boolean {
  return typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0));
}

function isList(value: unknown, name: ListName): boolean {
  if (name !== 'Array') return value instanceof LISTS[name];
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

/** Half of a surrogate pair has no bytes: it becomes U+FFFD. JSON texts have none. */
function encodeTexts(values: readonly string[]): Column {
  const texts = values.map((value) => Buffer.from(value));
  const lengths = encodeNumbers(texts.map((text) => text.length));
  return { kind: 'text', lengths, data: bytesOf(Buffer.concat(texts)) };
}

function encodeNumbers(values: readonly number[]): Column {
  const whole = values.every((value) => Number.isInteger(value) && !Object.is(value, -0));
  let [least, most] = [0, 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (whole && least >= 0 && most <= 0xff) return { kind: 'uint8', data: bytesOf(Uint8Array.from(values)) };
  if (whole && least >= 0 && most <= 0xffff)
    return { kind: 'uint16', data: bytesOf(Uint16Array.from(values)) };
  if (whole && least >= -0x80000000 && most <= 0x7fffffff)
    return { kind: 'int32', data: bytesOf(Int32Array.from(values)) };
  return { kind: 'float64', data: bytesOf(Float64Array.from(values)) };
}

function bytesOf({ buffer, byteOffset, byteLength }: TypedList): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const ELEMENTS = {
  uint8: Uint8Array,
  uint16: Uint16Array,
  int32: Int32Array,
  float64: Float64Array,
  boolean: Uint8Array,
} as const;

function decodeColumn(column: Column, rows: number, key: string): ColumnReader {
  switch (column.kind) {
    case 'same':
      return () => column.value;
    case 'text': {
      const { data, starts } = slicesOf(column, rows, key);
      const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
      return (row) => bytes.toString('utf8', starts[row], starts[row + 1]);
    }
    case 'uint8':
    case 'uint16':
    case 'int32':
    case 'float64':
    case 'boolean': {
      const values = listOf(ELEMENTS[column.kind], column.data, key);
      if (values.length !== rows) throw damaged(key);
      return column.kind === 'boolean' ? (row) => values[row] === 1 : (row) => values[row];
    }
    case 'list': {
      const { data, starts } = slicesOf(column, rows, key, LISTS[column.of]);
      return (row) => {
        const part = data.slice(starts[row], starts[row + 1]);
        return column.of === 'Array' ? Array.from(part) : part;
      };
    }
    default:
      throw damaged(key);
  }
}

/** What lies between `starts[row]` and `starts[row + 1]` of `data` is the row's. */
export type Slices<T = Uint8Array> = { readonly data: T; readonly starts: Float64Array };

/**
 * A column of texts or of bytes without making anything of its rows. A column whose rows are all the same text has one
 * kind for that: it is not one of slices.
 *
 * @throws UserError `columns-damaged` if there is no such column, or it holds something else.
 */
export function readSlices({ rows, columns }: Columns, key: string): Slices {
  const column = columns[key];
  if (column?.kind === 'text' || (column?.kind === 'list' && column.of === 'Uint8Array'))
    return slicesOf(column, rows, key) as Slices;
  if (column?.kind !== 'same' || typeof column.value !== 'string') throw damaged(key);
  const text = Buffer.from(column.value);
  const data = Buffer.concat(new Array<Uint8Array>(rows).fill(text));
  return { data, starts: Float64Array.from({ length: rows + 1 }, (_, row) => row * text.length) };
}

function slicesOf(
  column: Extract<Column, { kind: 'text' | 'list' }>,
  rows: number,
  key: string,
  type: ListType = Uint8Array,
): Slices<TypedList> {
  const data = listOf(type, column.data, key);
  const lengths = decodeColumn(column.lengths, rows, key);
  const starts = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const length = lengths(row);
    if (!Number.isInteger(length) || (length as number) < 0) throw damaged(key);
    starts[row + 1] = starts[row]! + (length as number);
  }
  if (starts[rows] !== data.length) throw damaged(key);
  return { data, starts };
}

type ListType = (typeof LISTS)[ListName];

/** Elements stay where they are, except where that is no multiple of their size. */
function listOf(type: ListType, data: unknown, key: string): TypedList {
  if (!(data instanceof Uint8Array) || type === undefined || data.length % type.BYTES_PER_ELEMENT !== 0)
    throw damaged(key);
  const placed = data.byteOffset % type.BYTES_PER_ELEMENT === 0 ? data : Uint8Array.from(data);
  return new type(placed.buffer as ArrayBuffer, placed.byteOffset, data.length / type.BYTES_PER_ELEMENT);
}

function damaged(key: string): UserError {
  return new UserError({
    code: 'columns-damaged',
    what: 'the observations are not whole',
    got: `a column "${key}" of another length`,
  });
}
