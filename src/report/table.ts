/**
 * Tables as lines: aligned for a terminal, as Markdown, as CSV. Cells are texts that are safe where they go; the
 * renderer that makes them knows what is foreign.
 */

/** Which side a column's cells keep to; texts left, figures right. */
export type Alignment = 'left' | 'right';

export type Column = { readonly title: string; readonly align?: Alignment | undefined };

/** Characters, which is what most terminals give a column each. */
export function columnsOf(text: string): number {
  return Array.from(text).length;
}

/** The header and the rows, each with its columns under each other, two spaces apart. */
export function alignedLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => columnsOf(cells[at] ?? ''))));
  return lines.map((cells) =>
    columns
      .map(({ align }, at) => {
        const text = cells[at] ?? '';
        const space = ' '.repeat(widths[at]! - columnsOf(text));
        return align === 'right' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

export function markdownLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map(line),
  ];
}

/** As RFC 4180 has it, with line feeds. */
export function csvLines(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows].map((cells) => cells.map(cell).join(','));
}
