/**
 * Two graphs beside each other as text: a column of boxes each, what stands for each other in one row, and what
 * differs marked. A row without a difference is told by its title alone.
 */
import type { ComparedBox, ComparedRow } from './architecture.ts';

/** Of a box, borders included; two and the sign between them fit into 80 columns. */
const width = 37;

const signs: Readonly<Record<ComparedRow['mark'], string>> = {
  same: '=',
  changed: '≠',
  added: '+',
  removed: '−',
};

/** Lines of at most 79 characters; none for no rows. */
export function sideBySideLines(rows: readonly ComparedRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const head = `${'this model'.padEnd(width + 5)}the other`;
  return [head, ...rows.flatMap(rowLines)].map((line) => line.trimEnd());
}

function rowLines({ mark, candidate, reference }: ComparedRow): readonly string[] {
  const [ours, theirs] = [candidate, reference].map((box) => boxLines(box, mark !== 'same'));
  const height = Math.max(ours?.length ?? 0, theirs?.length ?? 0);
  const [left, right] = [stretch(ours ?? [], height), stretch(theirs ?? [], height)];
  return left.map((line, at) => `${line}  ${at === 0 ? signs[mark] : ' '}  ${right[at] ?? ''}`);
}

function boxLines(box: ComparedBox | undefined, inFull: boolean): readonly string[] {
  if (box === undefined) return [];
  const title = `┌ ${shortenTo(box.title, width - 3)} `;
  return [
    `${[...title].slice(0, width - 1).join('')}${'─'.repeat(Math.max(0, width - 1 - length(title)))}┐`,
    ...(inFull ? box.lines : []).map(({ text, changed }) => `│${changed ? '*' : ' '}${pad(text)}│`),
    `└${'─'.repeat(width - 2)}┘`,
  ];
}

/** As many lines: the box is made taller, a box that is not there stays empty. */
function stretch(lines: readonly string[], height: number): readonly string[] {
  if (lines.length === 0) return new Array<string>(height).fill(' '.repeat(width));
  const missing = new Array<string>(height - lines.length).fill(`│${' '.repeat(width - 2)}│`);
  return [...lines.slice(0, -1), ...missing, ...lines.slice(-1)];
}

function pad(text: string): string {
  const told = shortenTo(text, width - 3);
  return `${told}${' '.repeat(width - 3 - length(told))}`;
}

function shortenTo(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function length(text: string): number {
  return [...text].length;
}
