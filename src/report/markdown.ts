/**
 * The report as GitHub Markdown, for the job summary and the pull request's comment: verdict, cause and the worst
 * discrepancy in the first lines, then a row a gate, then what stands behind them, folded away. Where it does not fit,
 * whole sections go, least telling first; a table or a fold is never cut in half.
 */
import { contentOf, type ModelContent, type ReportContent } from './content.ts';
import { SECTIONS, type Section } from './details.ts';
import { markdownText } from './escape.ts';
import { formatPlural, VERDICT_WORDS } from './format.ts';
import {
  type Block,
  badge,
  detailTable,
  findingBlocks,
  fold,
  gateTable,
  join,
  modelTable,
  nameText,
  problemLines,
  reproductionBlocks,
  sentence,
  warningLines,
  whyLines,
} from './markdown-blocks.ts';
import type { Report } from './report.ts';

export type MarkdownOptions = {
  /** The result is never longer. */
  readonly maxLength: number;
  /** What `maxLength` counts; UTF-8 for bytes. Default: characters. */
  readonly unit?: 'characters' | 'bytes' | undefined;
  /** The workflow run that has the whole report. */
  readonly runUrl?: string | undefined;
  /** The commit that was measured, as the pull request knows it. */
  readonly commit?: string | undefined;
  /** What there is to say about the report itself, such as where it came from; ours, not the report's. */
  readonly notes?: readonly string[] | undefined;
};

/** The report as Markdown within `options.maxLength`. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const content = contentOf(report);
  const length = (text: string): number => (options.unit === 'bytes' ? Buffer.byteLength(text) : text.length);
  const fits = (text: string): boolean => length(text) <= options.maxLength;

  const parts = partsOf(content);
  // Least telling first; of equals those of the last model.
  const droppable = parts.filter(({ use }) => use > 0).sort((a, b) => b.use - a.use || b.model - a.model);
  const render = (count: number): string => {
    const dropped = new Set(droppable.slice(0, count));
    const blocks = parts.filter((part) => !dropped.has(part)).flatMap((part) => part.render(dropped));
    return join([topOf(content, options), ...blocks, footer(content, droppable.slice(0, count), options)]);
  };
  const kept = most(droppable.length, (count) => fits(render(droppable.length - count)));
  const text = render(droppable.length - kept);
  return fits(text) ? text : truncated(content, options, fits);
}

/** Something that is there as a whole or not at all. */
type Part = {
  /** Rank of its use, 1 being the greatest; 0 for what is always there. */
  readonly use: number;
  /** Rank of the model that it is about. */
  readonly model: number;
  /** What it is called where it had to go. */
  readonly title: string;
  readonly render: (dropped: ReadonlySet<Part>) => readonly Block[];
};

/** Ranks of use. Sections follow in their own order. */
const USE = {
  reproduction: 1,
  findings: 2,
  warnings: 3,
  model: 4,
  sections: 5,
  passedModel: 20,
  passedSections: 21,
};

const SECTION_NAMES = Object.keys(SECTIONS) as readonly Section[];

function partsOf(content: ReportContent): readonly Part[] {
  const { models, testbed, reproduction } = content;
  const several = models.length > 1;
  const common: readonly Part[] = [
    {
      use: USE.reproduction,
      model: 0,
      title: 'how to reproduce',
      render: () => foldOf('How to reproduce', reproductionBlocks(reproduction)),
    },
    {
      use: USE.sections + SECTION_NAMES.indexOf('testbed'),
      model: 0,
      title: SECTIONS.testbed.toLowerCase(),
      render: () => foldOf(SECTIONS.testbed, [detailTable(testbed, false)]),
    },
  ];
  if (several) {
    const table: Part = { use: 0, model: 0, title: 'models', render: () => [modelTable(models)] };
    return [table, ...models.flatMap((model, at) => modelParts(model, at)), ...common];
  }
  return [...models.flatMap((model) => singleParts(model)), ...common];
}

function foldOf(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [fold(title, blocks)];
}

/** The parts of a report's only model, each section in a fold of its own. */
function singleParts(model: ModelContent): readonly Part[] {
  const part = (use: number, title: string, blocks: readonly Block[]): Part => ({
    use,
    model: 0,
    title,
    render: () => blocks,
  });
  return [
    part(0, 'gates', [
      problemLines(model),
      gateTable([...model.standing, ...model.passed]),
      whyLines(model, model.problem.length === 0),
    ]),
    part(USE.findings, 'findings', findingBlocks(model, true)),
    part(USE.warnings, 'warnings', [warningLines(model)]),
    ...sectionsOf(model).map(({ section, blocks }) =>
      part(
        USE.sections + SECTION_NAMES.indexOf(section),
        SECTIONS[section].toLowerCase(),
        foldOf(SECTIONS[section], blocks),
      ),
    ),
  ];
}

/** The parts of one of several models: all in one fold. */
function modelParts(model: ModelContent, at: number): readonly Part[] {
  const passed = model.standing.length === 0 && model.problem.length === 0;
  const base: readonly Block[] = [
    ...(model.reason === undefined ? [] : [sentence(model.reason)]),
    problemLines(model),
    gateTable([...model.standing, ...model.passed]),
    whyLines(model, model.problem.length === 0),
    ...findingBlocks(model, false),
    warningLines(model),
  ];
  const first = passed ? USE.passedSections : USE.sections;
  const sections = sectionsOf(model).map(({ section, blocks }) => ({
    blocks: [`**${SECTIONS[section]}**`, ...blocks],
    // Rendered inside the fold, which is told what to leave out.
    part: {
      use: first + SECTION_NAMES.indexOf(section),
      model: at,
      title: SECTIONS[section].toLowerCase(),
      render: () => [],
    } satisfies Part,
  }));
  const whole: Part = {
    use: passed ? USE.passedModel : USE.model,
    model: at,
    title: 'details of models',
    render: (dropped) => {
      const kept = sections.filter(({ part }) => !dropped.has(part)).flatMap(({ blocks }) => blocks);
      return [fold(`${badge(model.verdict)} ${nameText(model.name)} ${model.outcome}`, [...base, ...kept])];
    },
  };
  return [whole, ...sections.map(({ part }) => part)];
}

function sectionsOf({ details }: ModelContent): readonly {
  readonly section: Section;
  readonly blocks: readonly Block[];
}[] {
  return SECTION_NAMES.flatMap((section) => {
    const tables = details.filter((table) => table.section === section);
    const blocks = tables.map((table) => detailTable(table, tables.length > 1));
    return blocks.length === 0 ? [] : [{ section, blocks }];
  });
}

/** As many models, or of a single model as many gates, as fit. */
function truncated(
  content: ReportContent,
  options: MarkdownOptions,
  fits: (text: string) => boolean,
): string {
  const top = topOf(content, options);
  const foot = footer(content, [], options);
  const [only] = content.models;
  const where = options.runUrl === undefined ? 'report.json' : "the run's summary";
  const more = (rest: number, noun: string): string =>
    rest === 0 ? '' : `…and ${formatPlural(rest, `more ${noun}`)} in ${where}.`;
  const shortened =
    content.models.length === 1 && only !== undefined
      ? longestThatFits(
          [...only.standing, ...only.passed],
          (rest) => more(rest, 'gate'),
          (gates, rest) => join([top, gateTable(gates), rest, foot]),
          fits,
        )
      : longestThatFits(
          content.models,
          (rest) => more(rest, 'model'),
          (models, rest) => join([top, modelTable(models), rest, foot]),
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

/** Verdict, cause, worst discrepancy. */
function topOf(content: ReportContent, { notes = [] }: MarkdownOptions): readonly string[] {
  const { verdict, headline, reason, explanation } = content;
  return [
    `### ${badge(verdict)} zoogate: ${markdownText(headline)}`,
    ...(explanation === undefined ? [] : [`**${explanation.label}:** ${sentence(explanation.sentence)}`]),
    ...(explanation === undefined || reason === undefined ? [] : ['']),
    ...(reason === undefined ? [] : [sentence(reason)]),
    ...notes.flatMap((note) => ['', `> ${sentence(note)}`]),
  ];
}

/** What is not here, what was measured by what, and where the rest is. */
function footer(
  { tool }: ReportContent,
  dropped: readonly Part[],
  { runUrl, commit }: MarkdownOptions,
): string {
  const left = [...new Set(dropped.toReversed().map(({ title }) => title))];
  const missing = left.length === 0 ? '' : `Left out here for its length: ${left.join(', ')}. `;
  const measured = `${tool}${commit === undefined ? '' : ` measured ${commit.slice(0, 7)}`}`;
  const link =
    runUrl !== undefined && /^https?:\/\/[\w.:/-]+$/u.test(runUrl)
      ? `[The run and its full report](${runUrl})`
      : '';
  return [missing, markdownText(measured), link === '' ? '' : `. ${link}`].join('');
}
