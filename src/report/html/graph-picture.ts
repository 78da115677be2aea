/**
 * Two graphs side by side as SVG within an HTML page: a column each, what stands for each other in one row. The
 * rows are the layout, so no library is asked for one. Colours are the page's; every change is also marked by a
 * sign, a heavier line and its text.
 */
import { escapeHtml } from '../escape.ts';
import type { ReportComparedBox, ReportComparedRow } from '../report.ts';

const BOX = { width: 340, line: 18, title: 26, bottom: 8 } as const;
const GAP = { columns: 64, rows: 22, head: 34 } as const;
/** Characters that fit into a box. */
const LINE_LENGTH = 48;

const SIGNS: Readonly<Record<ReportComparedRow['mark'], string>> = {
  same: '=',
  changed: '≠',
  added: '+',
  removed: '−',
};

/** Classes that the page's style gives colours to. */
export const PICTURE_STYLE = `
.graphs { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; fill: currentColor; }
.graphs rect { fill: none; stroke: var(--line); }
.graphs path { fill: none; stroke: var(--dim); }
.graphs .changed rect { stroke: var(--open); stroke-width: 2.5; }
.graphs .added rect { stroke: var(--good); stroke-width: 2.5; }
.graphs .removed rect { stroke: var(--bad); stroke-width: 2.5; stroke-dasharray: 6 3; }
.graphs .title { font-weight: 600; }
.graphs .sign { font-size: 20px; font-weight: 600; text-anchor: middle; }
.graphs .changed .sign, .graphs .changed .differs { fill: var(--open); font-weight: 600; }
.graphs .added .sign, .graphs .added .differs { fill: var(--good); font-weight: 600; }
.graphs .removed .sign, .graphs .removed .differs { fill: var(--bad); font-weight: 600; }
`;

/**
 * @param against What the right column is: `reference` or `baseline`.
 * @returns An `svg` element, or nothing for no rows.
 */
export function renderGraphs(rows: readonly ReportComparedRow[], against: string): string {
  if (rows.length === 0) return '';
  const right = BOX.width + GAP.columns;
  let y: number = GAP.head;
  const parts = rows.map((row, index) => {
    const height = Math.max(heightOf(row.candidate), heightOf(row.reference));
    const left = row.candidate === undefined ? '' : box(row.candidate, 0, y, height);
    const other = row.reference === undefined ? '' : box(row.reference, right, y, height);
    const sign = `<text class="sign" x="${BOX.width + GAP.columns / 2}" y="${y + height / 2 + 7}">${SIGNS[row.mark]}</text>`;
    const arrows = [row.candidate, row.reference].map((one, column) =>
      one === undefined || index === rows.length - 1
        ? ''
        : arrow(column * right + BOX.width / 2, y + height, nextTop(rows, index, column, y + height)),
    );
    y += height + GAP.rows;
    return `<g class="${row.mark}">\n${left}${other}${sign}\n${arrows.join('')}</g>\n`;
  });
  const width = 2 * BOX.width + GAP.columns;
  const label = `candidate and ${against}, block by block from input to output`;
  return `<svg class="graphs" role="img" aria-label="${escapeHtml(label)}" viewBox="-2 0 ${width + 4} ${y}" width="${width + 4}" height="${y}">
<text class="title" x="0" y="18">candidate</text><text class="title" x="${right}" y="18">${escapeHtml(against)}</text>
${parts.join('')}</svg>
`;
}

function heightOf(one: ReportComparedBox | undefined): number {
  return one === undefined ? 0 : BOX.title + one.lines.length * BOX.line + BOX.bottom;
}

function box({ title, lines }: ReportComparedBox, x: number, y: number, height: number): string {
  const texts = lines.map(({ text, changed }, at) => {
    const mark = changed ? ' class="differs"' : '';
    return `<text${mark} x="${x + 10}" y="${y + BOX.title + 12 + at * BOX.line}">${escapeHtml(text, LINE_LENGTH)}</text>\n`;
  });
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${height}" rx="6"></rect>
<text class="title" x="${x + 10}" y="${y + 18}">${escapeHtml(title, LINE_LENGTH)}</text>
${texts.join('')}`;
}

/** Where the next box of the column begins; rows without one are passed by. */
function nextTop(rows: readonly ReportComparedRow[], index: number, column: number, bottom: number): number {
  let top = bottom + GAP.rows;
  for (const row of rows.slice(index + 1)) {
    if ((column === 0 ? row.candidate : row.reference) !== undefined) return top;
    top += Math.max(heightOf(row.candidate), heightOf(row.reference)) + GAP.rows;
  }
  return bottom;
}

function arrow(x: number, from: number, to: number): string {
  if (to <= from) return '';
  return `<path d="M${x} ${from}V${to - 2}M${x - 4} ${to - 7}L${x} ${to - 2}L${x + 4} ${to - 7}"></path>\n`;
}
