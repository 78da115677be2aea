/**
 * Changes of a YAML text in place: what is not changed stays as it is, to the byte. In: nodes with their offsets;
 * out: splices, or why there can be none.
 */
import { isScalar, isSeq, type Node } from 'yaml';

/** `text` takes the place of what is between the offsets. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

/** `reason` continues "the card can't be edited: ". */
export type NoSplice = { readonly reason: string };

export function applySplices(source: string, splices: readonly Splice[]): string {
  let text = source;
  for (const { from, to, text: inserted } of splices.toSorted((a, b) => b.from - a.from || b.to - a.to)) {
    text = text.slice(0, from) + inserted + text.slice(to);
  }
  return text;
}

/** Another value for a scalar, in the quotes that it has. */
export function replaceScalar(source: string, node: Node, value: string): Splice | NoSplice {
  const [from, to] = node.range ?? [];
  if (!isScalar(node) || from === undefined || to === undefined) return { reason: 'the figure is an alias' };
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') {
    return { reason: 'the figure is a block of text' };
  }
  const quote = /^["']/.exec(source.slice(from, to))?.[0] ?? '';
  return { from, to, text: `${quote}${value}${quote}` };
}

/** What an item looks like: as lines under a dash, and in braces. */
export type Item = { readonly block: readonly string[]; readonly flow: string };

/** One more item at the end of a list, written as the others are. */
export function appendItems(
  source: string,
  list: Node | undefined,
  items: readonly Item[],
): Splice | NoSplice {
  if (!isSeq(list) || list.range == null) return { reason: 'what should be a list is none' };
  const last = list.items.at(-1) as Node | undefined | null;
  if (list.flow === true) {
    const flow = items.map((item) => item.flow).join(', ');
    const at = last?.range?.[1] ?? list.range[0] + 1;
    return { from: at, to: at, text: last == null ? flow : `, ${flow}` };
  }
  if (last?.range == null) return { reason: 'a list ends in an empty item' };
  const lineStart = source.lastIndexOf('\n', list.range[0] - 1) + 1;
  const indent = source.slice(lineStart, list.range[0]);
  if (indent.trim() !== '' || source[list.range[0]] !== '-')
    return { reason: 'a list is laid out unusually' };
  return insertAfterLine(source, last.range[1], blockLines(items, indent));
}

/** Lines after the one that the text before `offset` ends on. */
export function insertAfterLine(source: string, offset: number, lines: readonly string[]): Splice {
  const end = source.slice(0, offset).trimEnd().length;
  const newline = source.indexOf('\n', end);
  const lineEnd = newline < 0 ? source.length : source[newline - 1] === '\r' ? newline - 1 : newline;
  const eol = endOfLine(source);
  return { from: lineEnd, to: lineEnd, text: lines.map((line) => eol + line).join('') };
}

export function blockLines(items: readonly Item[], indent: string): readonly string[] {
  return items.flatMap(({ block }) => block.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`));
}

/** As most of the text has it. */
export function endOfLine(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
