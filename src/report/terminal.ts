/**
 * The report for a terminal: verdict and reason first, a line a gate with its reason below it where it did not
 * pass, and the figures of all subjects in one aligned table. Colour repeats what the symbols say.
 */
import picocolors from 'picocolors';
import type { Verdict } from '../gate/result.ts';
import {
  adviceText,
  configurationOf,
  contentOf,
  findingLabel,
  type GateContent,
  type ModelContent,
} from './content.ts';
import type { Cell, Details } from './details.ts';
import { plainLine, plainText, withoutWorkflowCommands } from './escape.ts';
import { formatCount, formatDuration, VERDICT_WORDS } from './format.ts';
import type { Report } from './report.ts';
import { alignedLines, columnsOf } from './table.ts';
import { TIMES_TITLE } from './times.ts';
import { wrap } from './wrap.ts';

export type TerminalOptions = {
  readonly colour: boolean;
  /** Columns to wrap prose at; tables keep their own width. */
  readonly width: number;
};

type Colours = ReturnType<typeof picocolors.createColors>;

const MIN_WIDTH = 40;
const TEXT_LENGTH = 1000;
const CELL_LENGTH = 60;
const MAX_LINES = 20;

/** The report as lines of text that end in a line break; with escape sequences only for colour. */
export function renderTerminal(report: Report, { colour, width }: TerminalOptions): string {
  const colours = picocolors.createColors(colour);
  const columns = Math.max(MIN_WIDTH, width);
  const content = contentOf(report);
  const several = content.models.length > 1;
  const title = `${symbolOf(content.verdict)} ${plainText(content.headline, TEXT_LENGTH)}`;
  const lines = [colours.bold(paint(colours, content.verdict)(title))];
  if (content.reason !== undefined) lines.push(...wrap(content.reason, columns, '  '));
  // What stands at the top is not said again.
  const told = several ? undefined : content.reason;
  for (const model of content.models) lines.push('', ...modelLines(model, told, several, columns, colours));
  const { testbed, durationMs } = report;
  const machine = `${testbed.cpu}, ${formatCount(testbed.cores)} cores, ${testbed.os}; ${testbed.runtime}, ${testbed.executionProvider}, ${formatCount(testbed.threads)} thread${testbed.threads === 1 ? '' : 's'}; took ${formatDuration(durationMs)}`;
  lines.push('', ...wrap(machine, columns, '').map(colours.dim));
  return withoutWorkflowCommands(`${lines.join('\n')}\n`);
}

function modelLines(
  model: ModelContent,
  told: string | undefined,
  several: boolean,
  width: number,
  colours: Colours,
): readonly string[] {
  const lines: string[] = [];
  if (several) {
    const title = `${symbolOf(model.verdict)} ${plainText(model.name)} ${model.outcome}`;
    lines.push(colours.bold(paint(colours, model.verdict)(title)));
    if (model.problem.length > 0 && model.reason !== undefined)
      lines.push(...wrap(model.reason, width, '  '));
  }
  for (const [label, text] of model.problem) lines.push(...wrap(`${label}: ${text}`, width, '  '));
  for (const gate of [...model.standing, ...model.passed])
    lines.push(...gateLines(gate, told, width, colours));
  for (const finding of model.findings) {
    const told = `${findingLabel(finding)}: ${finding.sentence}`;
    lines.push(...wrap(told, width, '  ').map(colours.bold));
    for (const text of limited([...finding.evidence, `to do: ${adviceText(finding)}`]))
      lines.push(...wrap(`- ${text}`, width, '    '));
    for (const line of configurationOf(finding)) lines.push(`        ${plainLine(line, TEXT_LENGTH)}`);
  }
  if (model.tried !== undefined) lines.push(...wrap(model.tried, width, '  '));
  for (const text of limited(model.warnings)) {
    lines.push(...wrap(`Warning: ${text}`, width, '  ').map(colours.yellow));
  }
  for (const wanted of ['Figures', TIMES_TITLE]) {
    const table = model.details.find(({ title }) => title.startsWith(wanted));
    if (table !== undefined)
      lines.push('', ...aligned({ ...table, rows: table.rows.slice(0, MAX_LINES) }, colours));
  }
  return lines;
}

function gateLines(
  gate: GateContent,
  told: string | undefined,
  width: number,
  colours: Colours,
): readonly string[] {
  const { verdict, rule, measured, limit, difference, reason, place } = gate;
  const symbol = paint(colours, verdict)(symbolOf(verdict));
  const title = `  ${symbol} ${plainText(rule)}`;
  if (verdict !== 'pass') {
    const why = place === undefined ? reason : `${reason} (${place})`;
    return why === told ? [title] : [title, ...wrap(why, width, '      ')];
  }
  const figures = [measured, limit && `limit ${limit}`, difference && `difference ${difference}`];
  const line = plainText(figures.filter((text) => text !== '').join(', '));
  if (line === '') return [title];
  const fits = columnsOf(`  ${symbolOf(verdict)} ${plainText(rule)}  ${line}`) <= width;
  return fits ? [`${title}  ${colours.dim(line)}`] : [title, ...wrap(line, width, '      ').map(colours.dim)];
}

function limited(texts: readonly string[]): readonly string[] {
  const rest = texts.length - MAX_LINES;
  return rest > 0 ? [...texts.slice(0, MAX_LINES), `and ${formatCount(rest)} more in report.json`] : texts;
}

function aligned({ header, rows }: Details, colours: Colours): readonly string[] {
  const text = (cell: Cell): string => plainText(textOf(cell), CELL_LENGTH);
  const lines = alignedLines(
    header.map((title) => ({ title: text(title) })),
    rows.map((row) => row.map(text)),
  );
  return lines.map((line, index) => (index === 0 ? colours.dim(`  ${line}`) : `  ${line}`));
}

function symbolOf(verdict: Verdict): string {
  return VERDICT_WORDS[verdict].symbol;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.code;
}

function paint(colours: Colours, verdict: Verdict): (text: string) => string {
  switch (verdict) {
    case 'pass':
      return colours.green;
    case 'warn':
    case 'inconclusive':
    case 'not_comparable':
      return colours.yellow;
    default:
      return colours.red;
  }
}
