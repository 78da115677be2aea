/** An audit of measured models for a terminal, as Markdown and as CSV. Names are strangers': every form makes them safe. */
import { markdownText, plainText, spreadsheetText } from '../../report/escape.ts';
import { alignedLines, type Column, csvLines, markdownLines } from '../../report/table.ts';
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

/** @param limit rows of each table; all where absent. */
export function renderTerminal(audit: ModelAudit, { limit }: { limit?: number | undefined } = {}): string {
  const safe = (text: string): string => plainText(text, LONGEST_NAME);
  return [
    safeHeadline(audit, plainText),
    '',
    ...alignedLines(COLUMNS, rows(audit, safe, limit)),
    ...moreLine(audit.models, limit),
    '',
    ...discrepancyLines(audit, limit).map((text) => plainText(text, 400)),
    ...claimLines(audit, limit).map((text) => plainText(text, 400)),
  ].join('\n');
}

export function renderMarkdown(audit: ModelAudit, { limit }: { limit?: number | undefined } = {}): string {
  const safe = (text: string): string => markdownText(text, LONGEST_NAME);
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : ['', `### ${title}`, '', ...lines.map((line) => `- ${markdownText(line, 400)}`)];
  return [
    `**${safeHeadline(audit, markdownText)}**`,
    '',
    ...markdownLines(COLUMNS, rows(audit, safe, limit)),
    ...moreLine(audit.models, limit),
    ...list('Namesakes that differ', discrepancyLines(audit, limit)),
    ...list('Claims against what was measured', claimLines(audit, limit)),
    ...list('What zoos claim for the network of the name', catalogueLines(audit)),
    '',
  ].join('\n');
}

/** One row a model, all of them, figures unrounded. */
export function renderCsv({ models, groups }: ModelAudit): string {
  const groupOf = new Map(groups.flatMap(({ name, models }) => models.map((model) => [model, name])));
  const figure = (of: AuditFigure | undefined): readonly string[] =>
    of === undefined ? ['', '', ''] : [of.value, of.low, of.high].map(String);
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

function safeHeadline({ headline }: ModelAudit, safe: (text: string, length: number) => string): string {
  return safe(headline, 1000);
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
      if (problem !== undefined) return [safe(model.name), '', '', '', '', '', '', '', safe(problem), ''];
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
  if (claims.length === 0) return '';
  const failed = claims.filter(({ verdict }) => verdict === 'fail').length;
  return failed === 0 ? `${claims.length} held` : `${failed} of ${claims.length} not borne out`;
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

function discrepancyLines({ discrepancies }: ModelAudit, limit = 20): readonly string[] {
  const found = discrepancies.filter(({ decided, metric }) => decided === 'differs' && metric !== 'graph');
  const told = found.slice(0, limit).map(lineOf);
  return found.length > limit ? [...told, `and ${found.length - limit} more`] : told;
}

const lineOf = ({ group, sentence }: Discrepancy): string => `${group}: ${sentence}`;

function claimLines({ models }: ModelAudit, limit = 20): readonly string[] {
  return models
    .flatMap(({ name, claims = [] }) =>
      claims.filter(({ verdict }) => verdict === 'fail').map(({ reason }) => `${name}: ${reason}`),
    )
    .slice(0, limit);
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
