/**
 * A table of figures to claims, cell by cell: models in rows and metrics in columns, or metrics in rows. A table that
 * names no metric is none of ours; one by class or by epoch makes no claims about the model.
 */
import { METRICS } from '../measurement/metrics.ts';
import type { Claim, ClaimScope, UnreadClaim } from './claim.ts';
import { claimedFigure, type NotClaimed } from './claimed-figure.ts';
import { excerpt } from './excerpt.ts';
import { type ColumnMeaning, isOfExamples, readHeader } from './read-header.ts';
import { columnOf, nameColumn, type RowLabels, readRowLabels } from './row-labels.ts';
import { isBlank, type Table, type TableCell } from './table.ts';

type Reading = { readonly file: string; readonly claims: Claim[]; readonly unread: UnreadClaim[] };
const LONGEST = 150;

type Metric = Extract<ColumnMeaning, { kind: 'metric' }>;

/** Adds the claims of `table` in the file shown as `file`, and what it could not read. */
export function readTable(table: Table, reading: Reading): void {
  const meanings = table.header.map(({ text }) => readHeader(text));
  if (meanings.some(({ kind }) => kind === 'metric')) readByRow(table, meanings, reading);
  else if (!readByColumn(table, meanings, reading)) tellUnclear(table, meanings, reading);
}

/** Headers that name a metric in words that are not all understood. */
function tellUnclear({ header, rows }: Table, meanings: readonly ColumnMeaning[], reading: Reading): void {
  for (const [i, meaning] of meanings.entries()) {
    if (meaning.kind !== 'other' || meaning.isUnclear !== true) continue;
    if (rows.some((row) => isFigure(row[i]!.text)))
      skip(header[i]!, header[i]!.text, meaning.reason, reading);
  }
}

/** A subject a row, a metric a column. */
function readByRow(table: Table, headers: readonly ColumnMeaning[], reading: Reading): void {
  const first = table.header.find((_, i) => headers[i]!.kind === 'metric')!;
  const meanings = headers.map((meaning, i) =>
    inPercent(
      meaning,
      table.rows.map((row) => row[i]!),
    ),
  );
  if (isBreakdown(meanings)) {
    refuseBreakdown(first, table.rows.length, reading);
    return;
  }
  for (const [i, meaning] of meanings.entries()) {
    const figures = table.rows.some((row) => isFigure(row[i]!.text));
    if (meaning.kind === 'other' && i > 0 && figures) {
      skip(table.header[i]!, table.header[i]!.text, meaning.reason, reading);
    }
  }
  const named = nameColumn(meanings);
  for (const row of table.rows) {
    const labels = readRowLabels(row, meanings, named);
    const cells = row.flatMap((cell, i) => {
      const meaning = meanings[i]!;
      return meaning.kind === 'metric' && !isBlank(cell.text) ? [{ cell, meaning }] : [];
    });
    if (cells.length > 0 && labels.isNameless) {
      skip(cells[0]!.cell, cells[0]!.cell.text, 'the row does not say for which model', reading);
    } else {
      for (const { cell, meaning } of cells) readCell(cell, meaning, labels, table, reading);
    }
  }
}

/** A column of bare proportions of which one is above 1 is in percent: an error of 0.95 % beside one of 7.1 %. */
function inPercent(meaning: ColumnMeaning, cells: readonly TableCell[]): ColumnMeaning {
  if (meaning.kind !== 'metric' || METRICS[meaning.metric].unit !== 'ratio') return meaning;
  if (meaning.units.unit !== undefined) return meaning;
  const isPercent = cells.some(({ text }) => /^\d+(?:\.\d+)?$/.test(text) && Number(text) > 1);
  return isPercent ? { ...meaning, units: { ...meaning.units, unit: '%' } } : meaning;
}

/** A metric a row, a subject a column. False if the table is not like that. */
function readByColumn(table: Table, header: readonly ColumnMeaning[], reading: Reading): boolean {
  const meanings = table.rows.map((row) => readHeader(row[0]?.text ?? ''));
  const metrics = meanings.filter(({ kind }) => kind === 'metric').length;
  const corner = header[0];
  const isCorner =
    corner === undefined || corner.kind === 'empty' || (corner.kind === 'role' && corner.role === 'metric');
  if (isBreakdown(header)) return true;
  if (metrics === 0 || (!isCorner && metrics < 2)) return false;
  for (const [i, meaning] of meanings.entries()) {
    const [label, ...figures] = table.rows[i]!;
    if (meaning.kind === 'other' && figures.some(({ text }) => isFigure(text))) {
      skip(label!, label!.text, meaning.reason, reading);
    }
  }
  for (let i = 1; i < table.header.length; i++) {
    const column = table.rows.map((row) => row[i]!);
    // A column of remarks.
    if (!column.some(({ text }, row) => meanings[row]!.kind === 'metric' && isFigure(text))) continue;
    const labels = columnLabels(table.header[i]!, header[i]!, column, meanings);
    for (const [row, meaning] of meanings.entries()) {
      const cell = column[row]!;
      if (isBlank(cell.text)) continue;
      if (meaning.kind === 'metric') readCell(cell, meaning, labels, table, reading);
    }
  }
  return true;
}

function columnLabels(
  header: TableCell,
  meaning: ColumnMeaning,
  column: readonly TableCell[],
  rows: readonly ColumnMeaning[],
): RowLabels {
  const labels = readRowLabels(column, rows, columnOf('model', rows));
  if (meaning.kind === 'scope') return { ...labels, scope: { ...labels.scope, ...meaning.scope } };
  const isOne = meaning.kind === 'empty' || (meaning.kind === 'role' && meaning.role !== 'variant');
  return isOne || labels.model !== undefined ? labels : { ...labels, model: excerpt(header.text) };
}

function readCell(cell: TableCell, meaning: Metric, labels: RowLabels, table: Table, reading: Reading): void {
  const { metric, isError, units, scope, note } = meaning;
  const { isNameless: _, scope: ownScope, ...names } = labels;
  const figure = claimedFigure(withoutRemarks(cell.text), metric, { ...units, isError });
  const objection = objectionTo(cell, meaning, ownScope) ?? ('reason' in figure ? figure : undefined);
  if (objection !== undefined || 'reason' in figure) {
    const shown = `${names.model === undefined ? '' : `${names.model}, `}${metric}: ${cell.text}`;
    skip(cell, shown, objection!.reason, reading, objection!.impossible);
    return;
  }
  reading.claims.push({
    ...figure,
    text: excerpt(cell.text),
    ...(isOfExamples(metric) ? table.context : {}),
    ...scope,
    ...ownScope,
    ...names,
    form: 'table',
    ...(note === undefined ? {} : { note }),
    source: { file: reading.file, line: cell.line, column: cell.column },
  });
}

/** Why a cell's figure is no claim, however it reads. */
function objectionTo(
  { text, isStruck }: TableCell,
  { metric, units, scope }: Metric,
  rowScope: ClaimScope,
): NotClaimed | undefined {
  if (isStruck === true) return { reason: 'the figure is struck out' };
  if (METRICS[metric].unit === 'bytes' && units.unit === undefined && /^[\d.,]+$/.test(text.trim())) {
    return { reason: 'the value has no unit; expected bytes, MB or MiB' };
  }
  const clash = contradiction(scope, rowScope);
  return clash && { reason: `the column is for ${clash[0]} and the row for ${clash[1]}` };
}

/** Two different values for one part of the scope. */
function contradiction(column: ClaimScope, row: ClaimScope): readonly [unknown, unknown] | undefined {
  for (const key of Object.keys(row) as (keyof ClaimScope)[]) {
    if (column[key] !== undefined && column[key] !== row[key]) return [column[key], row[key]];
  }
  return undefined;
}

/** The figure without its change ("76.13 (+0.2)"), marks of footnotes and arrows. */
function withoutRemarks(text: string): string {
  // No figure is longer, and what follows looks at the end again and again.
  if (text.length > LONGEST) return text;
  return (
    text
      // "1357 (90.47 %)": how many, and which share that is.
      .replace(/^\d[\d,]*\s*\(\s*(\d+(?:\.\d+)?\s*%)\s*\)$/u, '$1')
      .replace(/\s*\(\s*[+\-\u2212\u2191\u2193\u0394]\s*[^()]*\)\s*$/u, '')
      .replace(/(?:\p{Extended_Pictographic}\ufe0f?|\s)+$/u, '')
      .replace(/[\s*\u2020\u2021\u00a7\u00b6\u00b9\u00b2\u00b3\u2070-\u2079\u2191\u2193]+$/u, '')
      .trim()
  );
}

function isBreakdown(meanings: readonly ColumnMeaning[]): boolean {
  return meanings.some((meaning) => meaning.kind === 'role' && meaning.role === 'breakdown');
}

function refuseBreakdown(cell: TableCell, rows: number, reading: Reading): void {
  if (rows > 0) {
    skip(
      cell,
      cell.text,
      'the table is by class, epoch or the like: not about the model as a whole',
      reading,
    );
  }
}

function isFigure(text: string): boolean {
  return /^[~<>\u2248+-]?\s*\d/.test(text.trim());
}

function skip(
  cell: TableCell,
  text: string,
  reason: string,
  { file, unread }: Reading,
  impossible?: true,
): void {
  const source = { file, line: cell.line, column: cell.column };
  unread.push({ source, text: excerpt(text), reason, ...(impossible === true ? { impossible } : {}) });
}
