/** An audit of measured models for a terminal, as Markdown and as CSV. Names are strangers': every form makes them safe. */
import { markdownText, plainText, spreadsheetText } from '../../report/escape.ts';
import { alignedLines, type Column, columnsOf, csvLines, markdownLines } from '../../report/table.ts';
import { wrap } from '../../report/wrap.ts';
import { withThousands } from '../../thousands.ts';
import type { AuditedModel, AuditFigure, Discrepancy, ModelAudit } from './model-audit.ts';

/** Of a cell of the CSV, in characters. */
const CELL_LENGTH = 1000;
const COLUMNS: readonly Column[] = [
  { title: 'model' },
  { title: 'network' },
  { title: 'accuracy', align: 'right' },
  { title: '95 % interval', align: 'right' },
  { title: 'latency, ms', align: 'right' },
  { title: 'parameters', align: 'right' },
  { title: 'M MACs', align: 'right' },
  { title: 'MB', align: 'right' },
  { title: 'claims' },
  { title: 'since before' },
];

const LONGEST_NAME = 80;

/** What is left out first where a terminal has no room for all columns. */
const DISPENSABLE = ['M MACs', 'parameters', 'MB', 'network', 'since before', '95 % interval'];

export type AuditRendering = {
  /** Rows of each table and items of each list; all where absent. */
  readonly limit?: number | undefined;
  /** Pairs of namesakes, of which there may be many more than models; `limit` where absent. */
  readonly pairs?: number | undefined;
  /** Columns of a terminal. */
  readonly width?: number | undefined;
};

export function renderTerminal(
  audit: ModelAudit,
  { limit, width = 100 }: Omit<AuditRendering, 'pairs'> = {},
): string {
  const table = tableOf(audit, (text) => plainText(text, LONGEST_NAME), limit);
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : ['', title, ...lines.flatMap((line) => wrap(line, width - 4, '').map(underMark('  - ', '    ')))];
  return [
    ...wrap(audit.headline, width, ''),
    '',
    ...alignedLines(...fitting(table, width)),
    ...moreLine(audit.models, limit),
    ...list('namesakes that differ', discrepancyLines(audit, limit)),
    ...list('claims against what was measured', claimLines(audit, limit)),
    ...list('could not be measured', brokenLines(audit, limit)),
  ].join('\n');
}

const underMark =
  (mark: string, indent: string) =>
  (line: string, at: number): string =>
    `${at === 0 ? mark : indent}${line}`;

export function renderMarkdown(
  audit: ModelAudit,
  { limit, pairs = limit }: Omit<AuditRendering, 'width'> = {},
): string {
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : ['', `### ${title}`, '', ...lines.map((line) => `- ${markdownText(line, 400)}`)];
  return [
    `**${markdownText(audit.headline, 1000)}**`,
    '',
    ...markdownLines(...tableOf(audit, (text) => markdownText(text, LONGEST_NAME), limit)),
    ...moreLine(audit.models, limit),
    ...list('Namesakes that differ', discrepancyLines(audit, pairs)),
    ...list('Claims against what was measured', claimLines(audit, limit)),
    ...list('Could not be measured', brokenLines(audit, limit)),
    ...list('What zoos claim for the network of the name', catalogueLines(audit)),
    '',
  ].join('\n');
}

type Table = readonly [columns: readonly Column[], rows: readonly (readonly string[])[]];

/** Without columns in which nothing stands. */
function tableOf(audit: ModelAudit, safe: (text: string) => string, limit: number | undefined): Table {
  const cells = rows(audit, safe, limit);
  return only([COLUMNS, cells], (_, at) => at === 0 || cells.some((row) => row[at] !== ''));
}

function only([columns, rows]: Table, isKept: (column: Column, at: number) => boolean): Table {
  const kept = columns.flatMap((column, at) => (isKept(column, at) ? [at] : []));
  return [kept.map((at) => columns[at]!), rows.map((row) => kept.map((at) => row[at]!))];
}

function fitting(table: Table, width: number): Table {
  let fits = table;
  for (const dispensable of DISPENSABLE) {
    if (Math.max(...alignedLines(...fits).map(columnsOf)) <= width) return fits;
    fits = only(fits, ({ title }) => title !== dispensable);
  }
  return fits;
}

/** One row a model, all of them, figures unrounded. */
export function renderCsv({ models, groups }: ModelAudit): string {
  const groupOf = new Map(groups.flatMap(({ name, models }) => models.map((model) => [model, name])));
  const figure = (of: AuditFigure | undefined): readonly string[] =>
    of === undefined ? ['', '', ''] : [of.value, of.low, of.high].map(figureText);
  const header = [
    ...[
      'model',
      'source',
      'sha256',
      'namesakes',
      'network',
      'metric',
      'accuracy',
      'accuracy_low',
      'accuracy_high',
    ],
    ...[
      'examples',
      'latency_ms',
      'latency_low',
      'latency_high',
      'parameters',
      'kernel_parameters',
      'macs',
      'bytes',
    ],
    ...['claims_failed', 'problem'],
  ];
  const lines = models.map((model) => [
    spreadsheetText(model.name, CELL_LENGTH),
    spreadsheetText(model.source, CELL_LENGTH),
    model.sha256 ?? '',
    spreadsheetText(groupOf.get(model.name) ?? '', CELL_LENGTH),
    model.network ?? '',
    model.accuracy?.metric ?? '',
    ...figure(model.accuracy),
    String(model.dataset?.measured ?? ''),
    ...figure(model.latency),
    ...[model.parameters, model.kernelParameters, model.macs, model.sizeBytes].map((of) => String(of ?? '')),
    (model.claims ?? [])
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ metric }) => metric)
      .join(' '),
    spreadsheetText(model.problem ?? '', CELL_LENGTH),
  ]);
  return csvLines(header, lines).join('\n');
}

/** '' where an interval has no end, because too little was timed. Beyond 12 digits is the noise of a sum. */
function figureText(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
}

/** By group, the most accurate first; what stands alone, then what broke. */
function rows(
  audit: ModelAudit,
  safe: (text: string) => string,
  limit: number | undefined,
): readonly (readonly string[])[] {
  return inOrder(audit)
    .slice(0, limit)
    .map((model) => {
      const { accuracy, latency, problem } = model;
      const percent = accuracy?.unit !== 'value';
      const share = (value: number): string => (percent ? (value * 100).toFixed(2) : value.toPrecision(4));
      if (problem !== undefined) return [safe(model.name), '', 'broken', '', '', '', '', '', '', ''];
      return [
        safe(model.name),
        safe(model.network ?? model.named ?? ''),
        accuracy === undefined ? '' : `${share(accuracy.value)}${percent ? ' %' : ` ${accuracy.metric}`}`,
        accuracy === undefined ? '' : `${share(accuracy.low)}–${share(accuracy.high)}`,
        latency === undefined ? '' : latency.value.toPrecision(3),
        model.parameters === undefined ? '' : withThousands(model.parameters),
        model.macs === undefined ? '' : withThousands(model.macs / 1e6, 1),
        model.sizeBytes === undefined ? '' : withThousands(model.sizeBytes / 1e6, 2),
        claimWords(model),
        changeOf(model, audit),
      ];
    });
}

function claimWords({ claims = [] }: AuditedModel): string {
  const count = (wanted: string): number => claims.filter(({ verdict }) => verdict === wanted).length;
  const [failed, undecided] = [count('fail'), count('inconclusive')];
  const all = claims.length;
  if (all === 0) return '';
  if (failed > 0) return `${failed} of ${all} not borne out`;
  return undecided > 0 ? `${undecided} of ${all} undecided` : `${all} held`;
}

/** Points of accuracy since the audit before. */
export function changeOf({ name, accuracy }: AuditedModel, { before }: ModelAudit): string {
  if (before === undefined) return '';
  const earlier = before[name]?.accuracy;
  if (earlier === undefined) return accuracy === undefined ? '' : 'new';
  if (accuracy === undefined || accuracy.unit === 'value') return '';
  const points = (accuracy.value - earlier) * 100;
  return Math.abs(points) < 0.005 ? 'as before' : `${points > 0 ? '+' : ''}${points.toFixed(2)} pp`;
}

export function inOrder({ models, groups }: ModelAudit): readonly AuditedModel[] {
  const rank = new Map(groups.flatMap(({ models }, i) => models.map((model) => [model, i])));
  const of = ({ name, problem }: AuditedModel): number =>
    problem !== undefined ? 1e9 + 1 : (rank.get(name) ?? 1e9);
  const value = ({ accuracy }: AuditedModel): number => accuracy?.value ?? -1;
  return [...models].sort((a, b) => of(a) - of(b) || value(b) - value(a));
}

function discrepancyLines({ discrepancies }: ModelAudit, limit: number | undefined): readonly string[] {
  const found = discrepancies.filter(({ decided, metric }) => decided === 'differs' && metric !== 'graph');
  return firstOf(found.map(lineOf), limit);
}

function firstOf(lines: readonly string[], limit: number = lines.length): readonly string[] {
  return lines.length > limit ? [...lines.slice(0, limit), `and ${lines.length - limit} more`] : lines;
}

const lineOf = ({ group, sentence }: Discrepancy): string => `${group}: ${sentence}`;

function claimLines({ models }: ModelAudit, limit: number | undefined): readonly string[] {
  const missed = models.flatMap(({ name, claims = [] }) =>
    claims.filter(({ verdict }) => verdict === 'fail').map(({ reason }) => `${name}: ${reason}`),
  );
  return firstOf(missed, limit);
}

function brokenLines({ models }: ModelAudit, limit: number | undefined): readonly string[] {
  const broken = models.flatMap(({ name, problem }) =>
    problem === undefined ? [] : [`${name}: ${problem}`],
  );
  return firstOf(broken, limit);
}

/** Claims against claims, beside what was measured. */
function catalogueLines({ published, models }: ModelAudit): readonly string[] {
  const percent = (share: number): string => (share * 100).toFixed(2);
  return published.map(({ network, claimed, models: members }) => {
    const names = new Set(members);
    const measured = models
      .filter((model) => names.has(model.name) && model.accuracy?.unit === 'ratio')
      .map(({ accuracy, dataset }) => `${percent(accuracy!.value)} on ${dataset?.name}`);
    const claims = claimed.map(({ id, top1 }) => `${id} ${percent(top1)}`).join(', ');
    return `${network}: claimed ${claims}; measured ${measured.join(', ') || 'nothing'} (in %)`;
  });
}

function moreLine(models: readonly unknown[], limit: number | undefined): readonly string[] {
  return limit !== undefined && models.length > limit ? ['', `and ${models.length - limit} more`] : [];
}
