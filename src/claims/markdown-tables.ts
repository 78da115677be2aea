/**
 * The tables of a Markdown text with the place of every cell. What stands in code, in a comment or in HTML is none.
 * Loaded only for texts that may hold a table.
 */
import { parser, Table as tableSyntax } from '@lezer/markdown';
import { readCellText } from './cell-text.ts';
import { headerTokens } from './header-words.ts';
import { LineStarts } from './line-starts.ts';
import { datasetsIn } from './read-header.ts';
import { PRETRAINING_DATASETS, readSplit } from './scope-words.ts';
import type { Table, TableCell } from './table.ts';

/** Reading is linear in the text; this many characters take a second or two at worst. */
export const MOST_CHARACTERS = 2 ** 18;
export const MOST_CELLS = 20_000;

export type MarkdownTables = {
  readonly tables: readonly Table[];
  /** What was not read, with its line. */
  readonly skipped: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
};

// Cells are read one by one, within bounds: only blocks are wanted here.
const markdown = parser.configure([
  tableSyntax,
  {
    remove: [
      ...['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
      'Autolink',
    ],
  },
]);

type Node = ReturnType<typeof markdown.parse>['topNode'];

/**
 * @param firstLine the line of the file that `source` starts on.
 */
export function findTables(source: string, firstLine: number): MarkdownTables {
  const text = withPlainLines(source);
  if (text.length > MOST_CHARACTERS) {
    const reason = `there is more Markdown than zoogate looks for tables in (${MOST_CHARACTERS} characters)`;
    return { tables: [], skipped: [{ line: firstLine, text: 'the tables', reason }] };
  }
  const lines = new LineStarts(text, firstLine);
  const tables: Table[] = [];
  const skipped: MarkdownTables['skipped'][number][] = [];
  let headings: { readonly level: number; readonly text: string }[] = [];
  let caption = '';
  let cells = 0;
  const tooMany = (node: Node): void => {
    const reason = `there are more cells than zoogate reads (${MOST_CELLS})`;
    skipped.push({ line: lines.line(node.from), text: 'a table', reason });
  };
  markdown.parse(text).iterate({
    enter(ref) {
      const { name, from, to } = ref;
      const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
      if (level !== undefined) {
        const heading = { level: Number(level), text: text.slice(from, to) };
        headings = [...headings.filter((above) => above.level < heading.level), heading];
        caption = '';
        return false;
      }
      if (name === 'Paragraph') {
        caption = text.slice(from, Math.min(to, from + LONGEST_CAPTION));
        return false;
      }
      if (name === 'HTMLBlock' && /<table[\s>]/i.test(text.slice(from, to))) {
        const reason = 'tables in HTML are not read; write it in Markdown';
        skipped.push({ line: lines.line(from), text: 'a table', reason });
        return false;
      }
      if (name !== 'Table') return;
      const table = ref.node;
      const width = countCells(table.getChild('TableHeader') ?? table);
      cells += width * table.getChildren('TableRow').length;
      if (cells > MOST_CELLS) tooMany(table);
      else {
        const above = [caption, ...headings.map((heading) => heading.text).toReversed()];
        tables.push(readTable(table, width, text, lines, contextOf(above)));
      }
      caption = '';
      return false;
    },
    leave({ name }) {
      // What an item of a list says is about the item.
      if (name === 'BulletList' || name === 'OrderedList') caption = '';
    },
  });
  return { tables, skipped };
}

/**
 * The parser takes a carriage return for a part of the line, and no row of dashes that ends in a space after a bar.
 * The text stays as long as it is, so that every cell stays where it is.
 */
function withPlainLines(text: string): string {
  return text.replaceAll('\r\n', ' \n').replace(/^([ \t>|:-]+)\|([ \t]+)$/gm, '$1$2|');
}

const LONGEST_CAPTION = 1000;

/**
 * The data set, and its split, that the nearest text above the table names alone. Those that models are only trained on
 * do not count: under "ImageNet-22K trained models" stand figures for other data.
 */
function contextOf(nearestFirst: readonly (string | undefined)[]): Table['context'] {
  for (const text of nearestFirst) {
    const named = datasetsIn(headerTokens((text ?? '').slice(0, LONGEST_CAPTION)));
    const [dataset, ...more] = named.filter((name) => !PRETRAINING_DATASETS.has(name));
    if (more.length > 0) return {};
    if (dataset === undefined) continue;
    const split = /\b(val|validation|test)[ -](?:set|split)\b|\bval\b/i.exec(text ?? '')?.[0];
    const name = split === undefined ? undefined : readSplit(split.replace(/[ -](?:set|split)$/i, ''));
    return { dataset, ...(name === undefined ? {} : { split: name }) };
  }
  return {};
}

function readTable(
  table: Node,
  width: number,
  text: string,
  lines: LineStarts,
  context: Table['context'],
): Table {
  const read = (row: Node, isHeader: boolean) => readRow(row, width, text, lines, isHeader);
  return {
    header: read(table.getChild('TableHeader') ?? table, true),
    rows: table.getChildren('TableRow').map((row) => read(row, false)),
    context,
  };
}

/** Cells are nodes only where they hold something: empty ones are known by the bars around them. */
function* cellRanges(row: Node): Generator<readonly [from: number, to: number]> {
  let cell: readonly [number, number] | undefined;
  let isFirst = true;
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === 'TableCell') cell = [node.from, node.to];
    if (node.name !== 'TableDelimiter') continue;
    // A bar before the first cell opens the row.
    if (!isFirst || cell !== undefined) yield cell ?? [node.from, node.from];
    isFirst = false;
    cell = undefined;
  }
  if (cell !== undefined) yield cell;
}

function countCells(row: Node): number {
  return [...cellRanges(row)].length;
}

/** As wide as the header: cells that are missing are empty, those beyond it are no part of the table. */
function readRow(
  row: Node,
  width: number,
  text: string,
  lines: LineStarts,
  isHeader: boolean,
): readonly TableCell[] {
  const ranges = [...cellRanges(row)].slice(0, width);
  return Array.from({ length: width }, (_, i): TableCell => {
    const [from, to] = ranges[i] ?? [row.to, row.to];
    const place = { line: lines.line(from), column: lines.column(from) };
    return { ...readCellText(text.slice(from, to), isHeader), ...place };
  });
}
