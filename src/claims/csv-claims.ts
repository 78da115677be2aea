/**
 * A table in a CSV file to claims, as a Markdown table's: `results-imagenet.csv` of timm, exports of spreadsheets.
 * Commas, semicolons and tabs separate.
 */
import { CsvError, type Info, parse } from 'csv-parse';
import { UserError } from '../errors.ts';
import type { Claim, Claims, UnreadClaim } from './claim.ts';
import type { Table, TableCell } from './table.ts';
import { readTable } from './table-claims.ts';

const MOST_CELLS = 200_000;
/** The longest record in characters. */
const LONGEST_RECORD = 1 << 16;

type CsvRecord = { readonly record: readonly string[]; readonly info: Info; readonly raw: string };

/** @throws {UserError} `claims-csv-invalid`. */
export async function readCsvClaims(text: string, display: string): Promise<Claims> {
  const delimiter = delimiterOf(text);
  const records = await parseRecords(text, delimiter, display);
  const claims: Claim[] = [];
  const unread: UnreadClaim[] = [];
  const [header, ...rows] = records.map((record) => cellsOf(record, delimiter));
  if (header === undefined) return { claims, unread };
  const most = Math.floor(MOST_CELLS / header.length);
  const table: Table = {
    header,
    rows: rows.slice(0, most).map((row) => header.map((_, i) => row[i] ?? emptyCell(row[0]!))),
    context: {},
  };
  readTable(table, { file: display, claims, unread });
  const left = rows.slice(most)[0]?.[0];
  if (left !== undefined) {
    const reason = `there are more cells than zoogate reads (${MOST_CELLS})`;
    unread.push({ source: { file: display, line: left.line }, text: 'the rest of the table', reason });
  }
  return { claims, unread };
}

/** The one that the header holds most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, LONGEST_RECORD).split('\n', 1)[0]!;
  const count = (character: string): number => header.split(character).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function parseRecords(text: string, delimiter: string, display: string): Promise<readonly CsvRecord[]> {
  return new Promise((resolve, reject) => {
    parse(
      text,
      {
        bom: true,
        delimiter,
        info: true,
        raw: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_RECORD,
      },
      (error, records) => {
        if (error === undefined || error === null) resolve(records as unknown as readonly CsvRecord[]);
        else reject(error instanceof CsvError ? invalid(error, display) : error);
      },
    );
  });
}

function invalid(error: CsvError, display: string): UserError {
  const line = typeof error['lines'] === 'number' ? `:${error['lines']}` : '';
  return new UserError(
    {
      code: 'claims-csv-invalid',
      what: 'the file is not CSV',
      where: `${display}${line}`,
      got: error.code,
      hint: 'quote cells that hold the separator, a quote or a line break',
    },
    { cause: error },
  );
}

/** The cells with their places: a record's source is as long as its cells and what is around them. */
function cellsOf({ record, info, raw }: CsvRecord, delimiter: string): readonly TableCell[] {
  const source = raw.replace(/\r?\n$/, '');
  const firstLine = info.lines - (source.split('\n').length - 1);
  let offset = 0;
  return record.map((text): TableCell => {
    const before = source.slice(0, offset);
    const line = firstLine + before.split('\n').length - 1;
    const column = offset - (before.lastIndexOf('\n') + 1) + 1;
    offset = endOfCell(source, offset, delimiter) + delimiter.length;
    return { text: text.trim(), line, column, links: [] };
  });
}

/** Where the cell that starts at `from` ends: at a separator outside of quotes. */
function endOfCell(source: string, from: number, delimiter: string): number {
  let isQuoted = false;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && source[at] === delimiter) return at;
  }
  return source.length;
}

function emptyCell({ line, column }: TableCell): TableCell {
  return { text: '', line, column, links: [] };
}
