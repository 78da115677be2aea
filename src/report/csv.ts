/** The gates as CSV (RFC 4180), a row each: figures in the report's units, for a spreadsheet or a data frame. */
import { placeText } from '../place.ts';
import { spreadsheetText } from './escape.ts';
import type { Report } from './report.ts';
import { csvLines } from './table.ts';

const TEXT_LENGTH = 1000;

const COLUMNS = [
  ...['model', 'rule', 'metric', 'unit', 'severity', 'verdict', 'measured', 'low', 'high', 'n'],
  ...['against', 'bound', 'limit', 'difference', 'difference_low', 'difference_high', 'place', 'reason'],
] as const;

type Cell = string | number | undefined;

/** One line of names and one for each gate; `unit` is that of the figures, `difference` may be relative (a ratio). */
export function renderCsv(report: Report): string {
  const rows = report.models.flatMap(({ name, gates }) =>
    gates.map(({ rule, metric, unit, severity, verdict, measured, bound, difference, reason }) => [
      ...[name, rule, metric, unit, severity, verdict],
      ...[measured?.value, measured?.low, measured?.high, measured?.n],
      ...[bound?.against, bound?.value, bound?.limit],
      ...[difference?.value, difference?.low, difference?.high],
      ...[bound?.source === undefined ? undefined : placeText(bound.source), reason],
    ]),
  );
  return csvText([COLUMNS, ...rows]);
}

/** Rows as CSV text: nothing in a cell is a formula to a spreadsheet, and every row is one line. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const [header = [], ...others] = rows.map((row) => row.map(cellText));
  return csvLines(header, others)
    .map((line) => `${line}\r\n`)
    .join('');
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? spreadsheetText(cell, TEXT_LENGTH) : String(cell ?? '');
}
