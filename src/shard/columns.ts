/**
 * Rows of plain data as columns of bytes, and back: a thousand observations of a model take a few kilobytes of a
 * report. Columns are told apart by what they hold, not by the task; what comes back is numbers, booleans, texts and
 * lists of numbers, whatever a stranger wrote. Nothing is ever run.
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
  /** Base64 of bytes in little-endian order, one element a row. */
  | { readonly kind: 'uint8' | 'uint16' | 'int32' | 'float64' | 'boolean'; readonly data: string }
  | { readonly kind: 'text'; readonly values: readonly string[] }
  /** One list of numbers a row. */
  | {
      readonly kind: 'list';
      readonly of: ListName;
      readonly lengths: Column;
      readonly data: string;
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
  if (values.every((value) => typeof value === 'string')) return { kind: 'text', values };
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

function bytesOf({ buffer, byteOffset, byteLength }: TypedList): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
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
    case 'text':
      if (column.values.length !== rows) throw damaged(key);
      return (row) => column.values[row];
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
      const make = LISTS[column.of];
      const all = listOf(make, column.data, key);
      const lengths = decodeColumn(column.lengths, rows, key);
      const starts = new Float64Array(rows + 1);
      for (let row = 0; row < rows; row++) {
        const length = lengths(row);
        if (!Number.isInteger(length) || (length as number) < 0) throw damaged(key);
        starts[row + 1] = starts[row]! + (length as number);
      }
      if (starts[rows] !== all.length) throw damaged(key);
      return (row) => {
        const part = all.slice(starts[row], starts[row + 1]);
        return column.of === 'Array' ? Array.from(part) : part;
      };
    }
  }
}

type ListType = (typeof LISTS)[ListName];

function listOf(type: ListType, data: string, key: string): TypedList {
  const { buffer, byteLength } = Uint8Array.from(Buffer.from(data, 'base64'));
  if (byteLength % type.BYTES_PER_ELEMENT !== 0) throw damaged(key);
  return new type(buffer);
}

function damaged(key: string): UserError {
  return new UserError({
    code: 'columns-damaged',
    what: 'the observations are not whole',
    got: `a column "${key}" of another length`,
  });
}
