/**
 * The report as GitHub Markdown, for the job summary and the pull request's comment: verdict and reason in the
 * first two lines, then the gates, then what stands behind them, folded away. Where it does not fit, whole parts go,
 * least telling first; a table or a fold is never cut in half.
 */
import type { Verdict } from '../gate/result.ts';
import { contentOf, type GateContent, type ModelContent, type ReportContent } from './content.ts';
import type { Cell, Details } from './details.ts';
import { markdownCode, markdownText } from './escape.ts';
import { formatCount, formatPlural, VERDICT_WORDS } from './format.ts';
import type { Report } from './report.ts';
import { markdownLines } from './table.ts';

export type MarkdownOptions = {
  /** The result is never longer. */
  readonly maxLength: number;
  /** What `maxLength` counts; UTF-8 for bytes. Default: characters. */
  readonly unit?: 'characters' | 'bytes' | undefined;
  /** The workflow run that has the whole report. */
  readonly runUrl?: string | undefined;
  /** What the heading starts with. Default: `zoogate`. */
  readonly heading?: string | undefined;
};

/** How much is said about each model, most first. */
const LEVELS = [
  { details: 'all', passed: true },
  { details: 'standing', passed: true },
  { details: 'none', passed: true },
  { details: 'none', passed: false },
] as const;
type Level = (typeof LEVELS)[number];

const REASON_LENGTH = 600;
const NAME_LENGTH = 100;
const MAX_WARNINGS = 20;
const MAX_EVIDENCE = 10;

/** The report as Markdown within `options.maxLength`. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const content = contentOf(report);
  const length = (text: string): number => (options.unit === 'bytes' ? Buffer.byteLength(text) : text.length);
  const fits = (text: string): boolean => length(text) <= options.maxLength;

  const top = topOf(content, options.heading ?? 'zoogate');
  for (const level of LEVELS) {
    const models = content.models.map((model) => modelBlocks(model, content, level));
    const text = join([top, ...models.flat(), ...testbedBlocks(content, level), footer(options.runUrl)]);
    if (fits(text)) return text;
  }
  return truncated(content, top, options, fits);
}

/** A line for as many models as fit, worst first; of a single model, as many gates as fit. */
function truncated(
  content: ReportContent,
  top: readonly string[],
  options: MarkdownOptions,
  fits: (text: string) => boolean,
): string {
  const foot = footer(options.runUrl);
  const [only] = content.models;
  const where = options.runUrl === undefined ? 'report.json' : "the run's summary";
  const more = (rest: number, noun: string): string =>
    rest === 0 ? '' : `…and ${formatPlural(rest, `more ${noun}`)} in ${where}.`;
  const shortened =
    content.models.length === 1 && only !== undefined
      ? longestThatFits(
          only.standing,
          (rest) => more(rest, 'gate'),
          (gates, rest) => join([top, gateTable(gates), rest, foot]),
          fits,
        )
      : longestThatFits(
          content.models,
          (rest) => more(rest, 'model'),
          (models, rest) => join([top, models.map(modelLine), rest, foot]),
          fits,
        );
  const plain = `zoogate: ${VERDICT_WORDS[content.verdict].word}`;
  return [shortened, join([top, foot]), join([top]), join([top.slice(0, 1)]), plain].find(fits) ?? '';
}

/** `render` with as many of `items` as fit, and `more` on how many are left; with none if none does. */
function longestThatFits<T>(
  items: readonly T[],
  more: (rest: number) => string,
  render: (items: readonly T[], rest: string) => string,
  fits: (text: string) => boolean,
): string {
  const first = (count: number): string => render(items.slice(0, count), more(items.length - count));
  return first(most(items.length, (count) => fits(first(count))));
}

function modelLine({ name, verdict, outcome, reason }: ModelContent): string {
  const why = reason === undefined ? '' : `: ${markdownText(reason)}`;
  return `- ${badge(verdict)} **${markdownText(name, NAME_LENGTH)}** ${outcome}${why}`;
}

/** The largest count up to `limit` that fits; 0 if none does. Length grows with the count. */
function most(limit: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Block = string | readonly string[];

/** Blocks apart by an empty line; the lines of one block stay together. */
function join(blocks: readonly Block[]): string {
  const texts = blocks.map((block) => (typeof block === 'string' ? block : block.join('\n')));
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

function topOf(content: ReportContent, heading: string): readonly string[] {
  const title = `### ${badge(content.verdict)} ${markdownText(heading)}: ${markdownText(content.headline)}`;
  return content.reason === undefined ? [title] : [title, markdownText(content.reason, REASON_LENGTH)];
}

function badge(verdict: Verdict): string {
  return VERDICT_WORDS[verdict].emoji;
}

function modelBlocks(model: ModelContent, content: ReportContent, level: Level): readonly Block[] {
  const quiet = model.standing.length === 0 && model.problem.length === 0;
  const several = content.models.length > 1;
  const blocks: Block[] = [];
  if (several) {
    const title = `${badge(model.verdict)} ${markdownText(model.name, NAME_LENGTH)} ${model.outcome}`;
    blocks.push(quiet ? `**${title}**` : `#### ${title}`);
  }
  if (quiet && model.figures.length > 0)
    blocks.push(model.figures.map((text) => markdownText(text)).join(' · '));
  if (several && model.problem.length > 0 && model.reason !== undefined)
    blocks.push(markdownText(model.reason, REASON_LENGTH));
  if (model.problem.length > 0)
    blocks.push(model.problem.map(([label, text]) => `- **${label}:** ${markdownText(text, REASON_LENGTH)}`));

  const shown = quiet || !level.passed ? model.standing : [...model.standing, ...model.passed];
  blocks.push(gateTable(shown));
  if (!quiet && !level.passed && model.passed.length > 0)
    blocks.push(`${formatPlural(model.passed.length, 'more gate')} passed.`);
  blocks.push(...findingBlocks(model), warningLines(model));
  const folded = level.details === 'all' || (level.details === 'standing' && !quiet);
  const tables = folded ? model.details.map((details) => detailTable(details)) : [];
  if (quiet && level.passed && folded && model.passed.length > 0)
    blocks.push(fold('Gates and figures', [gateTable(model.passed), ...tables]));
  else if (tables.length > 0) blocks.push(fold('Figures, architecture and data', tables));
  return blocks;
}

function gateTable(gates: readonly GateContent[]): readonly string[] {
  if (gates.length === 0) return [];
  const rows = gates.map(({ verdict, rule, measured, limit, difference, reason, place }) => {
    const where = place === undefined ? '' : ` (${markdownCode(place)})`;
    return [
      `${badge(verdict)} ${VERDICT_WORDS[verdict].word}`,
      markdownCode(rule),
      markdownText(measured),
      markdownText(limit),
      markdownText(difference),
      verdict === 'pass' ? '' : `${markdownText(reason, REASON_LENGTH)}${where}`,
    ];
  });
  return table(['Verdict', 'Gate', 'Measured', 'Limit', 'Difference', 'Why'], rows);
}

function findingBlocks({ findings }: ModelContent): readonly Block[] {
  return findings.map(({ message, evidence }) => {
    const shown = evidence.slice(0, MAX_EVIDENCE).map((line) => `- ${markdownText(line, REASON_LENGTH)}`);
    const rest = evidence.length - shown.length;
    const lines = [`**Cause:** ${markdownText(message, REASON_LENGTH)}`];
    if (shown.length > 0) lines.push('', ...shown);
    if (rest > 0) lines.push(`- and ${formatCount(rest)} more in report.json`);
    return lines;
  });
}

function warningLines({ warnings }: ModelContent): readonly string[] {
  const shown = warnings.slice(0, MAX_WARNINGS).map((text) => `- ${markdownText(text, REASON_LENGTH)}`);
  const rest = warnings.length - shown.length;
  const more = rest > 0 ? [`- and ${formatPlural(rest, 'more warning')} in report.json`] : [];
  return shown.length === 0 ? [] : ['**Warnings**', '', ...shown, ...more];
}

function testbedBlocks({ testbed }: ReportContent, level: Level): readonly Block[] {
  return level.details === 'none' ? [] : [fold(testbed.title, [detailTable(testbed, false)])];
}

function footer(runUrl: string | undefined): string {
  return runUrl !== undefined && /^https?:\/\/[\w.:/-]+$/u.test(runUrl)
    ? `[The run and its full report](${runUrl})`
    : '';
}

/** GitHub reads Markdown inside a fold only after an empty line. */
function fold(title: string, blocks: readonly Block[]): readonly string[] {
  return [`<details><summary>${title}</summary>`, '', join(blocks), '</details>'];
}

function detailTable({ title, header, rows }: Details, titled = true): readonly string[] {
  const lines = table(
    header.map((text) => markdownText(text)),
    rows.map((row) => row.map(cell)),
  );
  return titled ? [`**${title}**`, '', ...lines] : lines;
}

function cell(content: Cell): string {
  return typeof content === 'string' ? markdownText(content) : markdownCode(content.code);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return markdownLines(
    header.map((title) => ({ title })),
    rows,
  );
}
