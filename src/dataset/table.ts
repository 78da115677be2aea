/**
 * The rows of a manifest, CSV with a header or JSON Lines, as text by column. The file may come from a stranger: it
 * is read as a stream, and records and rows are bounded.
 */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { UserError } from '../errors.ts';
import { MOST_EXAMPLES } from './source.ts';

export type Row = {
  readonly line: number;
  /** Of the chosen columns, in their order. */
  readonly cells: readonly string[];
};

export type Column = {
  readonly name: string;
  /** A cell may be empty. */
  readonly optional?: boolean;
};

/** Which columns are wanted of those that there are. Throws `UserError`. */
export type ChooseColumns = (header: readonly string[], where: string) => readonly Column[];

type RawRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  /** As it is written, about. */
  readonly text: () => string;
};

/** Gives the first record that has columns to `begin`, and the chosen cells of all others to `take`. */
type ReadRecords = (
  file: string,
  begin: (header: readonly string[], where: string) => readonly Column[],
  take: (record: RawRecord) => void,
) => Promise<void>;

/** The longest record in characters. */
const LONGEST_RECORD = 1 << 16;

const ENDINGS = {
  '.csv': readCsv,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
} satisfies Record<string, ReadRecords>;

export function isTable(path: string): boolean {
  return extname(path).toLowerCase() in ENDINGS;
}

/** What messages call the file. */
export function describeTable(path: string): string {
  return readerOf(path) === readCsv ? 'the CSV file' : 'the manifest';
}

function readerOf(path: string) {
  const ending = extname(path).toLowerCase();
  return ending in ENDINGS ? ENDINGS[ending as keyof typeof ENDINGS] : readCsv;
}

/** Throws `UserError` with file and line. */
export async function readTable(file: string, choose: ChooseColumns): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let columns: readonly Column[] | undefined;
  const begin = (header: readonly string[], where: string): readonly Column[] => {
    columns = choose(header, where);
    return columns;
  };
  await readerOf(file)(file, begin, ({ line, cells, text }) => {
    if (rows.length === MOST_EXAMPLES) {
      throw new UserError({ code: 'dataset-too-large', what: 'the dataset has too many rows', where: file });
    }
    for (const [i, { name, optional }] of columns!.entries()) {
      if (cells[i] !== '' || optional) continue;
      throw new UserError({
        code: 'dataset-empty-cell',
        what: `the row has no ${name}`,
        where: `${file}:${line}`,
        got: text().slice(0, 200),
      });
    }
    rows.push({ line, cells });
  });
  if (rows.length > 0) return rows;
  throw new UserError({
    code: 'dataset-empty',
    what: 'the dataset has no examples',
    where: file,
    got: columns === undefined ? 'an empty file' : 'a header without rows',
    expected: 'the header path,label and a row for each image',
  });
}

/** Records are taken as they are parsed: passing them on as a stream would cost as much as parsing them. */
async function readCsv(...[file, begin, take]: Parameters<ReadRecords>): Promise<void> {
  let positions: readonly number[] | undefined;
  const parser = parse({
    bom: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: LONGEST_RECORD,
    on_record: (record: string[], { lines }) => {
      if (positions === undefined) {
        positions = begin(record, `${file}:${lines}`).map(({ name }) => record.indexOf(name));
      } else {
        const cells = positions.map((position) => record[position]!);
        take({ line: lines, cells, text: () => record.join(',') });
      }
      return null;
    },
  });
  try {
    await pipeline(createReadStream(file), parser.resume());
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(file, error);
  }
}

/** The first line's keys are the columns; a list becomes its items with `|` between them. */
async function readJsonLines(...[file, begin, take]: Parameters<ReadRecords>): Promise<void> {
  let columns: readonly Column[] | undefined;
  for await (const { text, line } of readLines(file)) {
    if (text.trim() === '') continue;
    const where = `${file}:${line}`;
    const value = parseLine(text, where);
    columns ??= begin(Object.keys(value), where);
    const cells = columns.map(({ name }) =>
      cellOf(Object.hasOwn(value, name) ? value[name] : null, name, where),
    );
    take({ line, cells, text: () => text });
  }
}

async function* readLines(file: string): AsyncGenerator<{ text: string; line: number }> {
  let rest = '';
  let line = 0;
  const stream = createReadStream(file, 'utf8');
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      const lines = (rest + (line === 0 && rest === '' ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n');
      rest = lines.pop()!;
      for (const text of lines) yield { text, line: ++line };
      if (rest.length > LONGEST_RECORD) throw new Error(`a line is longer than ${LONGEST_RECORD} characters`);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      {
        code: 'dataset-jsonl-unreadable',
        what: 'the manifest cannot be read',
        where: `${file}:${line + 1}`,
        got: error instanceof Error ? error.message : String(error),
      },
      { cause: error },
    );
  }
  if (rest !== '') yield { text: rest, line: line + 1 };
}

function parseLine(text: string, where: string): Record<string, unknown> {
  let cause: unknown;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch (error) {
    cause = error;
  }
  throw new UserError(
    {
      code: 'dataset-jsonl-unreadable',
      what: 'the line is not a JSON object',
      where,
      got: text.slice(0, 200),
      expected: '{"path": "images/1.jpg", "label": 3}',
    },
    { cause },
  );
}

function cellOf(value: unknown, name: string, where: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number')) {
    return value.join('|');
  }
  throw new UserError({
    code: 'dataset-cell',
    what: `the ${name} is nested`,
    where,
    got: JSON.stringify(value).slice(0, 200),
    expected: 'text, a number, or a list of them',
  });
}

function unreadable(file: string, error: unknown): UserError {
  const message = error instanceof Error ? error.message : String(error);
  const line = error instanceof CsvError && typeof error['lines'] === 'number' ? `:${error['lines']}` : '';
  return new UserError(
    {
      code: 'dataset-csv-unreadable',
      what: 'the CSV file cannot be read',
      where: `${file}${line}`,
      got: message,
    },
    { cause: error },
  );
}
