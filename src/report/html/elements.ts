/** The elements that the page is made of, from raw text to escaped markup. */
import type { Cell, Details } from '../details.ts';
import { escapeHtml, plainLine } from '../escape.ts';

/** Longer prose is cut. */
export const PROSE_LENGTH = 2000;

/** What may be wider than the page; reached by the keyboard, as it has to be scrolled by it. */
export function scroll(label: string, inner: string): string {
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(label)}">${inner}</div>\n`;
}

export function paragraph(text: string | undefined): string {
  return text === undefined ? '' : `<p>${escapeHtml(text, PROSE_LENGTH)}</p>\n`;
}

export function item(text: string): string {
  return `<li>${escapeHtml(text, PROSE_LENGTH)}</li>\n`;
}

/** @param items as `item` makes them. */
export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>\n${items.join('')}</ul>\n`;
}

/** Something folded away; nothing where it is empty. @param inner markup. @param isOpen whether it is shown at first. */
export function foldedAway(title: string, inner: string, isOpen = false): string {
  return inner === ''
    ? ''
    : `<details${isOpen ? ' open' : ''}>\n<summary>${escapeHtml(title)}</summary>\n${inner}</details>\n`;
}

/** Lines as they are to be copied; nothing without lines. */
export function codeBlock(label: string, lines: readonly string[]): string {
  const code = lines.map((line) => `${escapeHtml(line, PROSE_LENGTH, plainLine)}\n`).join('');
  return lines.length === 0 ? '' : scroll(label, `<pre><code>${code}</code></pre>`);
}

/** A picture with what it shows; nothing without a picture. @param svg as `drawChart` makes it. */
export function figure(title: string, key: string, svg: string): string {
  if (svg === '') return '';
  const told = `${escapeHtml(title)}. <span>${escapeHtml(key)}</span>`;
  return `<figure><figcaption>${told}</figcaption>\n${scroll(title, svg.replace('class="chart"', 'class="chart wide"'))}</figure>\n`;
}

/** @param pictures beside the rows, as markup; a column of their own. */
export function table({ title, header, rows }: Details, pictures?: readonly string[]): string {
  const shown = pictures === undefined ? '' : '<th scope="col">Picture</th>';
  const head = header.some((text) => text !== '')
    ? `<thead><tr>${header.map((text) => headCell('col', escapeHtml(text))).join('')}${shown}</tr></thead>\n`
    : '';
  const body = rows.map(([first, ...rest], at) => {
    const cells = rest.map((cell) => `<td>${cellHtml(cell)}</td>`).join('');
    const picture = pictures === undefined ? '' : `<td>${pictures[at] ?? ''}</td>`;
    return `<tr>${headCell('row', cellHtml(first ?? ''))}${cells}${picture}</tr>\n`;
  });
  return scroll(
    title,
    `<table>
<caption>${escapeHtml(title)}</caption>
${head}<tbody>
${body.join('')}</tbody>
</table>`,
  );
}

/** A header that says nothing is none. */
function headCell(scope: 'col' | 'row', html: string): string {
  return html === '' ? '<td></td>' : `<th scope="${scope}">${html}</th>`;
}

function cellHtml(cell: Cell): string {
  return typeof cell === 'string' ? escapeHtml(cell) : `<code>${escapeHtml(cell.code)}</code>`;
}
