/** The pieces that the Markdown of a report is put together from. Everything foreign is escaped here. */
import type { Verdict } from '../gate/result.ts';
import { adviceText, configurationOf, findingLabel, type GateContent, type ModelContent } from './content.ts';
import type { Cell, Details } from './details.ts';
import { markdownCode, markdownFence, markdownText, plainText } from './escape.ts';
import { formatCount, formatPlural, VERDICT_WORDS } from './format.ts';
import type { Reproduction } from './reproduce.ts';
import { type Column, markdownLines } from './table.ts';

/** Lines that stay together. */
export type Block = string | readonly string[];

const REASON_LENGTH = 600;
/** In a table of models a reason has one cell. */
const CELL_REASON_LENGTH = 200;
const NAME_LENGTH = 100;
const MAX_WARNINGS = 20;
const MAX_EVIDENCE = 10;
const COMMAND_LENGTH = 8000;

/** Blocks apart by an empty line. */
export function join(blocks: readonly Block[]): string {
  const texts = blocks.map((block) => (typeof block === 'string' ? block : block.join('\n')));
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A sentence of ours that ends like one. */
export function sentence(text: string): string {
  return markdownText(text, REASON_LENGTH);
}

export function nameText(name: string): string {
  return markdownText(name, NAME_LENGTH);
}

export function badge(verdict: Verdict): string {
  return VERDICT_WORDS[verdict].emoji;
}

function verdictCell(verdict: Verdict): string {
  return `${badge(verdict)} ${VERDICT_WORDS[verdict].word}`;
}

const GATE_COLUMNS: readonly Column[] = [
  { title: 'Verdict' },
  { title: 'Metric' },
  { title: 'Candidate' },
  { title: 'Against' },
  { title: 'Difference' },
  { title: 'Limit' },
];

/** One row a gate. */
export function gateTable(gates: readonly GateContent[]): readonly string[] {
  if (gates.length === 0) return [];
  const rows = gates.map(({ verdict, rule, metric, measured, against, limit, difference, place }) => {
    const where = place === undefined ? '' : ` (${markdownCode(place)})`;
    const margin = rule.slice(rule.search(/[<>=]/u)).replace(/^[<>=]+\s*/u, '');
    // Of a rule with a margin its bound is told as well; the others' limit says it all.
    const told = limit === '' || /[+\-*]/u.test(margin) ? markdownCode(limit === '' ? rule : margin) : '';
    return [
      verdictCell(verdict),
      markdownCode(metric),
      markdownText(measured),
      `${markdownText(against)}${where}`,
      markdownText(difference),
      [markdownText(limit), told].filter((part) => part !== '').join(' = '),
    ];
  });
  return markdownLines(GATE_COLUMNS, rows);
}

/** Why gates did not pass, where the table's figures don't say it. @param told a reason that stands elsewhere. */
export function whyLines({ standing }: ModelContent, told: boolean): readonly string[] {
  return standing.flatMap(({ verdict, rule, reason, measured, limit, difference }, at) => {
    const figures = measured !== '' && limit !== '' && difference !== '';
    const plain = (verdict === 'fail' || verdict === 'warn') && figures;
    if (plain || (told && at === 0)) return [];
    return [`- ${badge(verdict)} ${markdownCode(rule)}: ${sentence(reason)}`];
  });
}

/** One row a model. */
export function modelTable(models: readonly ModelContent[]): readonly string[] {
  const rows = models.map(({ verdict, name, outcome, reason }) => [
    verdictCell(verdict),
    nameText(name),
    outcome,
    reason === undefined ? '' : markdownText(reason, CELL_REASON_LENGTH),
  ]);
  return markdownLines(
    [{ title: 'Verdict' }, { title: 'Model' }, { title: 'Gates' }, { title: 'Why' }],
    rows,
  );
}

export function problemLines({ problem }: ModelContent): readonly string[] {
  return problem.map(([label, text]) => `- **${label}:** ${sentence(text)}`);
}

/** @param told the model's explanation stands elsewhere already: here is what shows it. */
export function findingBlocks(
  { findings, explanation, tried }: ModelContent,
  told: boolean,
): readonly Block[] {
  const led = told ? findings.findIndex(({ sentence }) => sentence === explanation?.sentence) : -1;
  const blocks = findings.map((finding, at) => {
    const { evidence } = finding;
    const shown = evidence.slice(0, MAX_EVIDENCE).map((line) => `- ${sentence(line)}`);
    const rest = evidence.length - shown.length;
    const title = `**${findingLabel(finding)}:** ${sentence(finding.sentence)}`;
    const lines = [at === led ? '**What shows it, and what to do:**' : title];
    if (shown.length > 0) lines.push('', ...shown);
    if (rest > 0) lines.push(`- and ${formatCount(rest)} more in report.json`);
    if (shown.length === 0) lines.push('');
    lines.push(`- To do: ${markdownText(adviceText(finding), REASON_LENGTH)}`);
    const configuration = configurationOf(finding);
    if (configuration.length > 0) lines.push('', ...markdownFence('yaml', configuration));
    return lines;
  });
  return tried === undefined ? blocks : [...blocks, sentence(tried)];
}

export function warningLines({ warnings }: ModelContent): readonly string[] {
  const shown = warnings.slice(0, MAX_WARNINGS).map((text) => `- ${sentence(text)}`);
  const rest = warnings.length - shown.length;
  const more = rest > 0 ? [`- and ${formatPlural(rest, 'more warning')} in report.json`] : [];
  return shown.length === 0 ? [] : ['**Warnings**', '', ...shown, ...more];
}

/** GitHub reads Markdown inside a fold only after an empty line. @param title safe as it is. */
export function fold(title: string, blocks: readonly Block[]): readonly string[] {
  return [`<details><summary>${title}</summary>`, '', join(blocks), '</details>'];
}

/** @param titled whether the table's title stands above it. */
export function detailTable({ title, header, rows }: Details, titled: boolean): readonly string[] {
  const lines = markdownLines(
    header.map((text) => ({ title: markdownText(text) })),
    rows.map((row) => row.map(cell)),
  );
  return titled ? [`**${markdownText(title)}**`, '', ...lines] : lines;
}

export function reproductionBlocks({ commands, inputs }: Reproduction): readonly Block[] {
  // Each line starts with a word of ours, so none can end the fence.
  const shell = commands.map((command) => plainText(command, COMMAND_LENGTH));
  const rows = inputs.map(({ what, source, sha256 }) => [
    markdownText(what),
    markdownCode(source),
    markdownCode(sha256),
  ]);
  return [
    ...(shell.length === 0 ? [] : [['```sh', ...shell, '```']]),
    ...(rows.length === 0
      ? []
      : [markdownLines([{ title: 'Input' }, { title: 'Source' }, { title: 'SHA-256' }], rows)]),
  ];
}

function cell(content: Cell): string {
  return typeof content === 'string' ? markdownText(content) : markdownCode(content.code);
}
