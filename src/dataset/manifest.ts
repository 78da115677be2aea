/**
 * A CSV manifest with the columns `path` and `label` (others are ignored): paths relative to the CSV, labels
 * all class indices or all class names. The file may come from a stranger: it is read as a stream, and its
 * paths may not leave the dataset.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { UserError } from '../errors.ts';
import { type ClassList, indexOfClass, sortedClasses } from './classes.ts';
import type { Dataset } from './dataset.ts';
import { MOST_EXAMPLES, type Source } from './source.ts';

type Row = { readonly path: string; readonly label: string; readonly line: number };

type Located = { readonly path: string; readonly name: string };

/** The longest record in characters. */
const LONGEST_RECORD = 1 << 16;

/** Files that are looked up at a time. */
const LOOKUPS = 64;

/**
 * Loads the manifest at the dataset's path or, where that is a folder, the one that `labels` names; paths must
 * then lie in that folder. Examples are in the manifest's order. Throws `UserError` with file and line.
 */
export async function loadManifest({ config, isFolder, classes }: Source): Promise<Dataset> {
  const file = isFolder ? config.labels! : config.path;
  const root = isFolder ? config.path : dirname(file);
  const rows = await readRows(file);
  const located = locate(rows, file, root);
  await refuseMissing(located, rows, file);
  const labels = resolveLabels(rows, classes, file);
  return {
    examples: located.map(({ path, name }, index) => ({ index, path, name, label: labels.indices[index]! })),
    ...(labels.classes === undefined ? {} : { classes: labels.classes.names }),
  };
}

async function readRows(file: string): Promise<readonly Row[]> {
  const parser = parse({
    bom: true,
    info: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: LONGEST_RECORD,
  });
  // An error reaches the loop through the parser, which the pipeline destroys with it.
  pipeline(createReadStream(file), parser, () => {});
  const rows: Row[] = [];
  let columns: { readonly path: number; readonly label: number } | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (columns === undefined) {
        columns = findColumns(record, `${file}:${info.lines}`);
        continue;
      }
      if (rows.length === MOST_EXAMPLES) {
        throw new UserError({
          code: 'dataset-too-large',
          what: 'the dataset has too many rows',
          where: file,
        });
      }
      const row = { path: record[columns.path]!, label: record[columns.label]!, line: info.lines };
      for (const column of ['path', 'label'] as const) {
        if (row[column] === '') {
          throw new UserError({
            code: 'dataset-empty-cell',
            what: `the row has no ${column}`,
            where: `${file}:${info.lines}`,
            got: record.join(','),
          });
        }
      }
      rows.push(row);
    }
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(file, error);
  }
  if (rows.length === 0) {
    throw new UserError({
      code: 'dataset-empty',
      what: 'the dataset has no examples',
      where: file,
      got: columns === undefined ? 'an empty file' : 'a header without rows',
      expected: 'the header path,label and a row for each image',
    });
  }
  return rows;
}

function findColumns(header: readonly string[], where: string): { path: number; label: number } {
  const columns = { path: header.indexOf('path'), label: header.indexOf('label') };
  const missing = (['path', 'label'] as const).filter((name) => columns[name] === -1);
  if (missing.length === 0) return columns;
  throw new UserError({
    code: 'dataset-missing-column',
    what: `the header has no column ${missing.join(' and no column ')}`,
    where,
    got: header.join(','),
    expected: 'path,label',
  });
}

function unreadable(file: string, error: unknown): UserError {
  const message = error instanceof Error ? error.message : String(error);
  const line = error instanceof CsvError && typeof error['lines'] === 'number' ? `:${error['lines']}` : '';
  return new UserError(
    {
      code: 'dataset-csv-unreadable',
      what: 'the CSV file cannot be read',
      where: `${file}${line}`,
      got: message,
    },
    { cause: error },
  );
}

/** Each row's file, without looking at the disk. */
function locate(rows: readonly Row[], file: string, root: string): readonly Located[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const where = `${file}:${row.line}`;
    const path = resolve(dirname(file), row.path);
    const inside = relative(root, path);
    const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    if (inside === '' || leaves || row.path.includes('\0')) {
      throw new UserError({
        code: 'dataset-path-outside',
        what: 'the path leads out of the dataset',
        where,
        got: row.path,
        expected: `a file in ${root}, relative to the CSV file`,
      });
    }
    const earlier = lines.get(path);
    if (earlier !== undefined) {
      throw new UserError({
        code: 'dataset-duplicate-path',
        what: 'the image is listed twice',
        where,
        got: `${row.path}, as in line ${earlier}`,
      });
    }
    lines.set(path, row.line);
    return { path, name: inside.split(sep).join('/') };
  });
}

async function refuseMissing(located: readonly Located[], rows: readonly Row[], file: string): Promise<void> {
  const missing: number[] = [];
  for (let start = 0; start < located.length; start += LOOKUPS) {
    const found = await Promise.all(located.slice(start, start + LOOKUPS).map(({ path }) => isFile(path)));
    for (const [i, there] of found.entries()) if (!there) missing.push(start + i);
  }
  const first = missing[0];
  if (first === undefined) return;
  const others = missing.length - 1;
  throw new UserError({
    code: 'dataset-missing-file',
    what: 'the file does not exist',
    where: `${file}:${rows[first]!.line}`,
    got: others === 0 ? rows[first]!.path : `${rows[first]!.path}, and ${others} more that do not exist`,
    expected: `a file at ${located[first]!.path}`,
    hint: 'paths are relative to the CSV file',
  });
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The class indices of the labels; what looks like a number is an index, all else a class name. */
function resolveLabels(
  rows: readonly Row[],
  listed: ClassList | undefined,
  file: string,
): { readonly indices: readonly number[]; readonly classes?: ClassList | undefined } {
  const areIndices = NUMBER.test(rows[0]!.label);
  for (const { label, line } of rows) {
    if (NUMBER.test(label) === areIndices) continue;
    throw new UserError({
      code: 'dataset-mixed-labels',
      what: 'the labels mix class indices and class names',
      where: `${file}:${line}`,
      got: label,
      expected: `${areIndices ? 'an index' : 'a name'}, as ${rows[0]!.label} in line ${rows[0]!.line}`,
    });
  }
  if (areIndices) {
    const indices = rows.map(({ label, line }) => readIndex(label, listed, `${file}:${line}`));
    return { indices, classes: listed };
  }
  const classes =
    listed ??
    sortedClasses(
      rows.map(({ label }) => label),
      file,
    );
  const indices = rows.map(({ label, line }) => indexOfClass(classes, label, `${file}:${line}`));
  return { indices, classes };
}

function readIndex(label: string, classes: ClassList | undefined, where: string): number {
  const index = /^\d+$/.test(label) ? Number(label) : Number.NaN;
  if (!Number.isSafeInteger(index) || (classes !== undefined && index >= classes.names.length)) {
    throw new UserError({
      code: 'dataset-label',
      what: 'the label is not a class index',
      where,
      got: label,
      expected:
        classes === undefined
          ? 'a whole number from 0'
          : `a whole number from 0 to ${classes.names.length - 1}: ${classes.origin} names ${classes.names.length} classes`,
    });
  }
  const named = classes?.indices.get(label);
  if (named === undefined || named.includes(index)) return index;
  throw new UserError({
    code: 'dataset-ambiguous-class',
    what: 'the label is both an index and the name of another class',
    where,
    got: `${label}, the name of class ${named.join(' and ')} in ${classes!.origin}`,
    hint: 'put the classes in the order of their numbers, or name them otherwise',
  });
}
