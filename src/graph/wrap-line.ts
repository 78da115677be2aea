/** A long line for a terminal: several that are no wider, the further ones indented. */

/** Below this many columns beside the indent nothing is gained. */
const leastText = 20;

/**
 * Breaks at spaces; a word that is wider than the terminal stays whole. Spaces within a line are kept.
 *
 * @param width Columns of the terminal; `undefined` for none, where a line stays one.
 * @param indent Columns before what goes on.
 */
export function wrapLine(line: string, width: number | undefined, indent: number): readonly string[] {
  if (width === undefined || width < indent + leastText) return [line];
  const lines: string[] = [];
  let current = '';
  for (const piece of line.match(/ *[^ ]+/g) ?? []) {
    const started = current.trim() !== '';
    if (started && [...current, ...piece].length > width) {
      lines.push(current);
      current = `${' '.repeat(indent)}${piece.trimStart()}`;
    } else current += piece;
  }
  return [...lines, current];
}
