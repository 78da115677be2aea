/**
 * The text of one Markdown table cell as a reader sees it. In: the cell's source; out: its words and the addresses
 * of its links. Footnotes and superscripts are no part of a figure: `76.1<sup>2</sup>` is not 76.12.
 */
import { parser, Strikethrough, Table } from '@lezer/markdown';

export type CellText = {
  readonly text: string;
  readonly links: readonly string[];
  readonly isStruck?: true;
};

/** No figure is longer; links may be. */
const LONGEST = 2000;

const markdown = parser.configure([Table, Strikethrough]);

/** What makes a table of a cell, since inline syntax has no parser of its own. */
const BEFORE = '| |\n|-|\n|';
const AFTER = '|';

type SyntaxNode = ReturnType<typeof markdown.parse>['topNode'];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  plusmn: '±',
  times: '×',
  minus: '\u2212',
  ndash: '\u2013',
  mdash: '\u2014',
  percnt: '%',
  ap: '\u2248',
  asymp: '\u2248',
};

/** Marks that stand around text, and what is no text. */
const SILENT = new Set(
  (
    'EmphasisMark CodeMark LinkMark URL LinkTitle LinkLabel StrikethroughMark Image Comment ' +
    'ProcessingInstruction'
  ).split(' '),
);

/** @param isHeader names are no figures: what is raised belongs to them. */
export function readCellText(source: string, isHeader: boolean): CellText {
  if (source.length > LONGEST || !/[\\`*_<&[!~$]/.test(source)) {
    return { text: source.slice(0, LONGEST).trim(), links: [] };
  }
  const whole = BEFORE + source + AFTER;
  const cell = markdown.parse(whole).topNode.getChild('Table')?.getChild('TableRow')?.getChild('TableCell');
  if (cell === undefined || cell === null) return { text: source.trim(), links: [] };
  const links: string[] = [];
  const struck: string[] = [];
  const raised = { depth: 0 };

  const textOf = (node: SyntaxNode): string => {
    let text = '';
    let at = node.from;
    const plain = (end: number): void => {
      if (raised.depth === 0) text += whole.slice(at, end);
    };
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      plain(child.from);
      const inner = nodeText(child);
      if (raised.depth === 0) text += inner;
      at = child.to;
    }
    plain(node.to);
    return text;
  };

  const nodeText = (node: SyntaxNode): string => {
    const { name } = node;
    const own = whole.slice(node.from, node.to);
    if (SILENT.has(name)) return '';
    if (name === 'HTMLTag') return tagText(own, isHeader ? { depth: 0 } : raised);
    if (name === 'Escape') return own.slice(1);
    if (name === 'Entity') return entityText(own);
    if (name === 'Autolink') return own.slice(1, -1);
    if (name === 'Link') {
      const url = node.getChild('URL');
      if (url !== null) links.push(whole.slice(url.from, url.to));
      if (own.startsWith('[^')) return '';
    }
    const text = textOf(node);
    if (name !== 'Strikethrough') return text;
    struck.push(text);
    return '';
  };

  const left = textOf(cell);
  const isStruck = struck.length > 0 && left.trim() === '';
  const text = (isStruck ? struck.join(' ') : left)
    .replace(/\\pm(?![a-z])/g, '±')
    .replace(/\\times(?![a-z])/g, '×')
    .replace(/\$/g, '')
    .trim();
  return { text, links, ...(isStruck ? { isStruck } : {}) };
}

function tagText(tag: string, raised: { depth: number }): string {
  const [, closing, name] = /^<(\/?)([a-z]+)/i.exec(tag) ?? [];
  if (name !== undefined && /^(?:sup|sub|s|del)$/i.test(name) && !tag.endsWith('/>')) {
    raised.depth = Math.max(0, raised.depth + (closing === '/' ? -1 : 1));
  }
  return name !== undefined && /^br$/i.test(name) ? ' ' : '';
}

function entityText(entity: string): string {
  const name = entity.slice(1, -1);
  const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (code === null) return ENTITIES[name] ?? entity;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}
