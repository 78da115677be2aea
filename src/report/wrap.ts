/** Text in lines that a terminal has room for. */
import { plainText } from './escape.ts';
import { columnsOf } from './table.ts';

const TEXT_LENGTH = 1000;

/**
 * Words in lines of at most `width` columns; a word that is wider is broken.
 *
 * @param text a stranger's, made safe here.
 */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const room = width - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of plainText(text, TEXT_LENGTH)
    .split(' ')
    .flatMap((whole) => pieces(whole, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= room) {
      line = longer;
    } else {
      lines.push(indent + line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}

function pieces(word: string, room: number): readonly string[] {
  const characters = Array.from(word);
  const parts: string[] = [];
  for (let start = 0; start < characters.length; start += room) {
    parts.push(characters.slice(start, start + room).join(''));
  }
  return parts;
}
