/** Rows of the catalogue as a table for the terminal. */
import { formatPlural } from '../report/format.ts';
import { alignedLines, type Column } from '../report/table.ts';
import type { ZooEntry } from './entry.ts';
import { hasOnnxFile } from './onnx-file.ts';

export const FIGURE_COLUMNS: readonly Column[] = [
  { title: 'Top-1', align: 'right' },
  { title: 'Top-5', align: 'right' },
  { title: 'Parameters', align: 'right' },
  { title: 'MACs', align: 'right' },
  { title: 'Pixels', align: 'right' },
  { title: 'ONNX' },
];

export function figureCells(entry: ZooEntry): readonly string[] {
  const { top1, top5, parameters, macs, inputSize } = entry;
  return [
    ...[top1, top5, parameters, macs].map((figure) => figure?.text ?? ''),
    inputSize === undefined ? '' : sizeText(inputSize),
    hasOnnxFile(entry) ? 'yes' : '',
  ];
}

/** "224", or "240x320" where the sides differ. */
export function sizeText([height, width]: readonly [number, number]): string {
  return height === width ? String(height) : `${height}x${width}`;
}

export function renderList(entries: readonly ZooEntry[]): string {
  const rows = entries.map((entry) => [entry.id, entry.family, ...figureCells(entry)]);
  const families = new Set(entries.map(({ family }) => family)).size;
  const zoos = new Set(entries.map(({ zoo }) => zoo)).size;
  const lines = alignedLines([{ title: 'Model' }, { title: 'Family' }, ...FIGURE_COLUMNS], rows);
  const total = `${formatPlural(entries.length, 'row')} of ${count(families, 'family', 'families')} in ${formatPlural(zoos, 'zoo')}`;
  return [...lines, '', total].join('\n');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
