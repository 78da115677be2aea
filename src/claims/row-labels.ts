/** What a row says about all of its figures: for which model they are, and for what scope. */
import type { Claim, ClaimScope } from './claim.ts';
import { excerpt } from './excerpt.ts';
import type { ColumnRole } from './header-words.ts';
import type { ColumnMeaning } from './read-header.ts';
import { knownDataset, readBatch, readDtype, readInputSize, readSplit } from './scope-words.ts';
import { isBlank, isNameless, type TableCell } from './table.ts';

export type RowLabels = Pick<Claim, 'model' | 'variant' | 'artifact'> & {
  readonly scope: ClaimScope;
  /** There is a column of names, and this row has none. */
  readonly isNameless: boolean;
};

/** Texts of links that name nothing. */
const MERE_LINK = /^(?:link|here|download|url|code|config|ckpt|checkpoint|model|log)s?$/i;
const MODEL_FILE = /^[^\s/\\?#]+\.(?:onnx|ort|pt|pth|h5|keras|pb|tflite|safetensors|tar\.gz|zip)$/i;

/**
 * @param meanings of the columns, as many as there are cells.
 * @param named the column that holds the model's name.
 */
export function readRowLabels(
  cells: readonly TableCell[],
  meanings: readonly ColumnMeaning[],
  named: number | undefined,
): RowLabels {
  const scope: { -readonly [K in keyof ClaimScope]: ClaimScope[K] } = {};
  const variants: string[] = [];
  for (const [i, cell] of cells.entries()) {
    const meaning = meanings[i]!;
    if (i === named || meaning.kind !== 'role' || isBlank(cell.text)) continue;
    const told = scopeOf(meaning.role, cell.text);
    if (told !== undefined) Object.assign(scope, told);
    // What is not understood of the scope tells rows apart all the same.
    else if (meaning.role === 'variant' || meaning.role in SCOPE_READERS) variants.push(excerpt(cell.text));
  }
  const name = named === undefined ? undefined : cells[named]!;
  const model = name === undefined || isNameless(name.text) ? undefined : excerpt(name.text);
  const artifact = artifactOf(cells, meanings);
  const told = variants.filter((variant) => variant !== artifact && !MERE_LINK.test(variant));
  return {
    ...(model === undefined ? {} : { model }),
    ...(told.length === 0 ? {} : { variant: excerpt(told.join(', ')) }),
    ...(artifact === undefined ? {} : { artifact }),
    scope,
    isNameless: named !== undefined && model === undefined,
  };
}

/** The column that rows are called by: of models, otherwise the first if it is nothing else. */
export function nameColumn(meanings: readonly ColumnMeaning[]): number | undefined {
  const model = columnOf('model', meanings);
  if (model !== undefined) return model;
  const first = meanings[0]?.kind;
  if (first === 'other' || first === 'empty' || first === 'scope') return 0;
  return columnOf('variant', meanings);
}

export function columnOf(role: ColumnRole, meanings: readonly ColumnMeaning[]): number | undefined {
  const index = meanings.findIndex((meaning) => meaning.kind === 'role' && meaning.role === role);
  return index < 0 ? undefined : index;
}

const SCOPE_READERS: Readonly<Partial<Record<ColumnRole, (text: string) => ClaimScope | undefined>>> = {
  dataset: (text) => ({ dataset: knownDataset(text) ?? excerpt(text) }),
  split: (text) => ({ split: readSplit(text) ?? excerpt(text) }),
  hardware: (text) => ({ hardware: excerpt(text) }),
  dtype: (text) => optional('dtype', readDtype(text)),
  batch: (text) => optional('batch', readBatch(text)),
  inputSize: (text) => optional('inputSize', readInputSize(text)),
};

function scopeOf(role: ColumnRole, text: string): ClaimScope | undefined {
  return SCOPE_READERS[role]?.(text);
}

function optional<K extends keyof ClaimScope>(
  key: K,
  value: ClaimScope[K] | undefined,
): ClaimScope | undefined {
  return value === undefined ? undefined : { [key]: value };
}

/** The one model file that the row links or names. */
function artifactOf(cells: readonly TableCell[], meanings: readonly ColumnMeaning[]): string | undefined {
  const links = cells.flatMap((cell) => cell.links.map(fileOf));
  const names = cells.flatMap(({ text }, i) => {
    const meaning = meanings[i];
    return meaning?.kind === 'role' && meaning.role === 'artifact' ? [text.trim()] : [];
  });
  const files = new Set([...links, ...names].filter((name) => MODEL_FILE.test(name)));
  const onnx = [...files].filter((name) => /\.onnx$/i.test(name));
  const [only, ...more] = onnx.length > 0 ? onnx : [...files];
  return more.length > 0 || only === undefined ? undefined : excerpt(only);
}

function fileOf(link: string): string {
  return (
    link
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? ''
  );
}
