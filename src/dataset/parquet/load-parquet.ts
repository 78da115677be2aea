/**
 * Parquet as the Hugging Face Hub writes it: a column `image` with the bytes of image files and a column `label`, in
 * one file or in a folder of shards. Images stay where they are; labels are read, and the names of classes are taken
 * from what the `datasets` library left in the footer.
 */
import { basename, join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Cell } from '../cell.ts';
import { type ClassList, classList, indexOfClass } from '../classes.ts';
import { type Dataset, type DatasetConfig, type Example, makeExample } from '../dataset.ts';
import { numberIdentities, readNumber, resolveLabels, shift, shiftNames } from '../labels.ts';
import { sliceOf } from '../manifest.ts';
import { MOST_EXAMPLES, type Source } from '../source.ts';
import type { Target, TargetKind } from '../target.ts';
import { openParquet, type ParquetFile } from './parquet-file.ts';

type ParquetKind = Extract<TargetKind, 'class' | 'classes' | 'values' | 'identity'>;

/** A row by the columns that were asked for. */
type Row = {
  readonly path: string;
  readonly rowGroup: number;
  /** Of the row group. */
  readonly row: number;
  /** Of the file. */
  readonly fileRow: number;
  readonly cells: readonly string[];
};

type Feature = { readonly _type?: unknown; readonly names?: unknown };

/** Hugging Face's names: `data/validation-00003-of-00014-0a1b2c.parquet`. */
const SHARD = /^(?:(.+)-)?(\d{5})-of-(\d{5})(?:-[0-9a-f]+)?\.parquet$/i;

/** The split that a Parquet file belongs to by its name. */
export function splitOfShard(name: string): string | undefined {
  return SHARD.exec(name)?.[1];
}

const IMAGE_NAMES = ['image', 'img', 'jpg', 'png', 'picture'];

/** The Parquet files lie in the folder, or in its folder `data`. */
export function isParquet({ config, isFolder, entries }: Source): boolean {
  if (!isFolder) return isParquetName(config.path);
  return entries.some(isParquetName) || config.format === 'parquet';
}

function isParquetName(name: string): boolean {
  return /\.parquet$/i.test(name);
}

/** Throws `UserError`, with the row where one is to blame. */
export async function loadParquet(source: Source): Promise<Dataset> {
  const { config } = source;
  const paths = findShards(source);
  const rows: Row[] = [];
  let kind: ParquetKind = 'class';
  let listed: ClassList | undefined;
  let column: readonly string[] = [];
  const { slices = [] } = config;
  let targets: readonly string[] = [];
  for (const [i, path] of paths.entries()) {
    const file = await openParquet(path);
    try {
      const features = readFeatures(file);
      const image = findImage(file, config, features);
      if (i === 0) {
        ({ kind, names: targets } = chooseTarget(file, config));
        listed = namesOf(features, targets[0]!, path);
        column = image;
      } else if (image.join('.') !== column.join('.')) {
        throw new UserError({
          code: 'dataset-shards-differ',
          what: 'the shards are not of one dataset',
          where: path,
          got: `images in ${image.join('.')}`,
          expected: `images in ${column.join('.')}, as in ${paths[0]}`,
        });
      }
      refuseNullImages(file, image);
      await readRows(file, { required: targets, optional: slices, mayBeEmpty: kind === 'classes' }, rows);
    } finally {
      await file.close();
    }
  }
  if (rows.length === 0) {
    throw new UserError({
      code: 'dataset-empty',
      what: 'the dataset has no examples',
      where: config.path,
      got: 'Parquet files without rows',
    });
  }
  const read = readTargets(kind, rows, targets.length, source, listed);
  return {
    examples: rows.map((row, index): Example => {
      const { path, rowGroup, fileRow, cells } = row;
      return makeExample({
        index,
        name: `${basename(path)} ${fileRow}`,
        input: { kind: 'parquet', path, column, rowGroup, row: row.row },
        target: read.targets[index]!,
        slice: sliceOf(slices, cells.slice(targets.length)),
      });
    }),
    ...(read.classes === undefined ? {} : { classes: read.classes }),
  };
}

/** The shards of one split, in their order, all of them. */
function findShards({ config, isFolder, entries }: Source): readonly string[] {
  if (!isFolder) return [config.path];
  const here = entries.filter((name) => isParquetName(name) && !name.startsWith('data/'));
  const folder = here.length > 0 ? config.path : join(config.path, 'data');
  const names = here.length > 0 ? here : entries.filter(isParquetName).map((name) => basename(name));
  const splits = [...new Set(names.map((name) => splitOfShard(name) ?? ''))];
  const wanted =
    config.split !== undefined && splits.includes(config.split)
      ? names.filter((name) => splitOfShard(name) === config.split)
      : names;
  if (wanted.length === 0) {
    throw new UserError({
      code: 'dataset-empty',
      what: 'the folder holds no Parquet files',
      where: config.path,
    });
  }
  if (wanted === names && splits.length > 1) {
    throw new UserError({
      code: 'dataset-several-splits',
      what: 'the folder holds the shards of several splits',
      where: folder,
      got: splits.map((split) => split || '(no split)').join(', '),
      expected: '"split" set to one of them',
    });
  }
  const total = SHARD.exec(wanted[0]!)?.[3];
  if (total !== undefined && Number(total) !== wanted.length) {
    const there = new Set(wanted.map((name) => Number(SHARD.exec(name)?.[2])));
    const missing = Array.from({ length: Math.min(Number(total), 1000) }, (_, i) => i).filter(
      (i) => !there.has(i),
    );
    throw new UserError({
      code: 'dataset-missing-shard',
      what: 'shards of the dataset are missing',
      where: folder,
      got: `${wanted.length} of ${Number(total)}: not ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', ...' : ''}`,
      expected: 'every shard that the file names count',
    });
  }
  return wanted.map((name) => join(folder, name));
}

/** What the `datasets` library knows of the columns. A footer that says something else is as one that says nothing. */
function readFeatures({ keyValues }: ParquetFile): ReadonlyMap<string, Feature> {
  try {
    const { info } = JSON.parse(keyValues.get('huggingface') ?? '') as { info: { features: object } };
    return new Map(
      Object.entries(info.features).filter(([, feature]) => typeof feature === 'object' && feature !== null),
    );
  } catch {
    return new Map();
  }
}

/** Names of the classes, where the column is a ClassLabel. */
function namesOf(
  features: ReadonlyMap<string, Feature>,
  column: string,
  path: string,
): ClassList | undefined {
  const names = features.get(column)?.names;
  if (!Array.isArray(names) || names.length === 0) return undefined;
  return names.every((name) => typeof name === 'string') ? classList(names, path) : undefined;
}

/** The column with the bytes of image files: the configured one, a Hugging Face image, or one that is called so. */
function findImage(
  { schema, path }: ParquetFile,
  { input, columns }: DatasetConfig,
  features: ReadonlyMap<string, Feature>,
): readonly string[] {
  const configured = typeof input === 'string' ? input : columns?.path;
  const byType = [...features].find(([, { _type }]) => _type === 'Image')?.[0];
  const there = schema.children.map(({ element }) => element.name);
  const name = configured ?? byType ?? IMAGE_NAMES.find((name) => there.includes(name));
  const found = schema.children.find(({ element }) => element.name === name);
  const leaf = found?.children.length
    ? found.children.find(({ element }) => element.name === 'bytes')
    : found;
  if (leaf?.element.type === 'BYTE_ARRAY' && leaf.children.length === 0) return leaf.path;
  throw new UserError({
    code: 'dataset-missing-column',
    what: found === undefined ? 'no column holds images' : `the column ${name} holds no images`,
    where: path,
    got: there.slice(0, 20).join(', ') || 'no columns',
    expected: 'a column of bytes, or with bytes in it as the datasets library writes images',
    hint: 'name the column of the images: "input"',
  });
}

function chooseTarget(
  { schema, path }: ParquetFile,
  { columns, target }: DatasetConfig,
): { readonly kind: ParquetKind; readonly names: readonly string[] } {
  const names: Readonly<Record<ParquetKind, readonly string[]>> = {
    class: [columns?.label ?? 'label'],
    classes: [columns?.labels ?? 'labels'],
    values: columns?.values ?? ['value'],
    identity: [columns?.identity ?? 'identity'],
  };
  const kinds = Object.keys(names) as ParquetKind[];
  const keys = { class: 'label', classes: 'labels', values: 'values', identity: 'identity' } as const;
  if (target !== undefined && !kinds.includes(target as ParquetKind)) {
    throw new UserError({
      code: 'dataset-target',
      what: `Parquet files hold no ${target} that are read`,
      where: path,
      expected: `one of ${kinds.join(', ')}`,
    });
  }
  const there = new Set(schema.children.map(({ element }) => element.name));
  const kind =
    (target as ParquetKind | undefined) ??
    kinds.find((kind) => columns?.[keys[kind]] !== undefined) ??
    kinds.find((kind) => names[kind].every((name) => there.has(name)));
  const missing = names[kind ?? 'class'].find((name) => !there.has(name));
  if (kind !== undefined && missing === undefined) return { kind, names: names[kind] };
  throw new UserError({
    code: 'dataset-missing-column',
    what: `there is no column ${missing}`,
    where: path,
    got: [...there].slice(0, 20).join(', '),
    expected: names[kind ?? 'class'].join(', '),
    hint: 'name the column of the labels: "columns": {"label": ...}',
  });
}

function refuseNullImages(file: ParquetFile, image: readonly string[]): void {
  const nulls = file.countNulls(image);
  if (nulls === undefined || nulls === 0) return;
  throw new UserError({
    code: 'dataset-null-image',
    what: `${nulls} rows hold no image`,
    where: file.path,
    got: `null in ${image.join('.')}`,
    expected: 'the bytes of an image in every row',
    hint: 'write the dataset with its images in it, not with paths to them',
  });
}

async function readRows(
  file: ParquetFile,
  {
    required,
    optional,
    mayBeEmpty,
  }: {
    readonly required: readonly string[];
    readonly optional: readonly string[];
    readonly mayBeEmpty: boolean;
  },
  rows: Row[],
): Promise<void> {
  const columns = [...required, ...optional];
  const cells: string[][] = [];
  for (const [i, name] of columns.entries()) {
    const isRequired = i < required.length && !mayBeEmpty;
    cells.push(await readCells(file, name, isRequired));
  }
  let fileRow = 0;
  for (const [rowGroup, count] of file.rowGroups.entries()) {
    for (let row = 0; row < count; row++, fileRow++) {
      const index = fileRow;
      rows.push({ path: file.path, rowGroup, row, fileRow, cells: cells.map((column) => column[index]!) });
    }
  }
  if (rows.length > MOST_EXAMPLES) {
    throw new UserError({
      code: 'dataset-too-large',
      what: 'the dataset has too many rows',
      where: file.path,
    });
  }
}

/** A column of text or numbers, as text. */
async function readCells(file: ParquetFile, name: string, isRequired: boolean): Promise<string[]> {
  const column = file.openColumn([name]);
  const cells: string[] = [];
  for (const [rowGroup, count] of file.rowGroups.entries()) {
    for (let row = 0; row < count; ) {
      const { values } = await column.readPageOf(rowGroup, row);
      for (const value of values) {
        const cell = toText(value);
        if (cell === undefined || (cell === '' && isRequired)) {
          throw new UserError({
            code: 'dataset-cell',
            what: cell === '' ? `the row has no ${name}` : `the ${name} is neither text nor a number`,
            where: `${file.path}: row ${cells.length}`,
            got: cell === '' ? 'null' : typeof value,
          });
        }
        cells.push(cell);
      }
      row += values.length;
    }
  }
  return cells;
}

function toText(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value.length <= 1 << 16 ? value : undefined;
  const isPlain = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  return isPlain ? String(value) : undefined;
}

function readTargets(
  kind: ParquetKind,
  rows: readonly Row[],
  columns: number,
  { config, classes: configured }: Source,
  listed: ClassList | undefined,
): { readonly targets: readonly Target[]; readonly classes?: readonly string[] | undefined } {
  const cellOf = ({ path, fileRow }: Row, text: string): Cell => ({
    text,
    where: `${path}: row ${fileRow}`,
    place: `row ${fileRow}`,
  });
  const cells = (column: number) => rows.map((row) => cellOf(row, row.cells[column]!));
  const origin = config.path;
  const rules = { classes: configured ?? listed, map: config.labelMap, offset: config.offset, origin };
  const resolve = (all: readonly Cell[]) => {
    if (config.labelMap === undefined && listed !== undefined) {
      return resolveListed(all, listed, { ...rules, classes: configured });
    }
    return resolveLabels(all, rules);
  };
  switch (kind) {
    case 'class': {
      const { indices, classes } = resolve(cells(0));
      return { targets: indices.map((label) => ({ kind, label })), classes };
    }
    case 'classes': {
      const lists = rows.map((row) =>
        row.cells[0]!.split('|')
          .map((text) => text.trim())
          .filter((text) => text !== '')
          .map((text) => cellOf(row, text)),
      );
      const { indices, classes } = resolve(lists.flat());
      let next = 0;
      const targets = lists.map((list): Target => {
        next += list.length;
        const labels = indices.slice(next - list.length, next);
        return { kind, labels: [...new Set(labels)].sort((a, b) => a - b) };
      });
      return { targets, classes };
    }
    case 'values': {
      const byColumn = Array.from({ length: columns }, (_, i) =>
        cells(i).map((cell) => readNumber(cell, 'value')),
      );
      return { targets: rows.map((_, row) => ({ kind, values: byColumn.map((values) => values[row]!) })) };
    }
    case 'identity':
      return { targets: numberIdentities(cells(0), origin).map((identity) => ({ kind, identity })) };
  }
}

/** A ClassLabel: indices into the dataset's own names; with a classes file, those names are looked up in it. */
function resolveListed(
  cells: readonly Cell[],
  listed: ClassList,
  rules: Parameters<typeof resolveLabels>[1],
): ReturnType<typeof resolveLabels> {
  const { classes = listed, offset } = rules;
  const own = resolveLabels(cells, { map: 'index', classes: listed, origin: rules.origin });
  const toModel = new Map<number, number>();
  const indices = own.indices.map((index, i) => {
    const known = toModel.get(index);
    if (known !== undefined) return known;
    const cell = { text: listed.names[index]!, where: cells[i]!.where };
    const label = classes === listed ? index : indexOfClass(classes, cell.text, cell.where);
    const shifted = shift(label, cell, rules);
    toModel.set(index, shifted);
    return shifted;
  });
  return { indices, classes: shiftNames(classes.names, offset) };
}
