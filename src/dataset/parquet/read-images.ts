/** Image bytes out of Parquet files, row by row. The last page of each open file is kept for the next row. */
import { UserError } from '../../errors.ts';
import type { ExampleInput } from '../dataset.ts';
import { type ColumnReader, openParquet, type PageValues, type ParquetFile } from './parquet-file.ts';

type ParquetInput = Extract<ExampleInput, { kind: 'parquet' }>;

type OpenColumn = {
  readonly file: ParquetFile;
  readonly reader: ColumnReader;
  page?: PageValues;
};

/** Shards that are open at a time: rows may be asked for in any order. */
const MOST_FILES = 16;

/** @returns a function that throws `UserError` where the row holds no bytes. Calls are answered one by one. */
export function createParquetImages(): (input: ParquetInput) => Promise<Uint8Array> {
  const columns = new Map<string, OpenColumn>();
  let last: Promise<unknown> = Promise.resolve();

  const open = async ({ path, column: names }: ParquetInput): Promise<OpenColumn> => {
    const key = JSON.stringify([path, names]);
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (columns.size === MOST_FILES) {
      const [oldest, { file }] = columns.entries().next().value!;
      columns.delete(oldest);
      await file.close();
    }
    const file = await openParquet(path);
    const column: OpenColumn = { file, reader: file.openColumn(names) };
    columns.set(key, column);
    return column;
  };
  const read = async (input: ParquetInput): Promise<Uint8Array> => {
    const { rowGroup, row, path } = input;
    const column = await open(input);
    let { page } = column;
    if (page?.rowGroup !== rowGroup || row < page.firstRow || row >= page.firstRow + page.values.length) {
      page = await column.reader.readPageOf(rowGroup, row);
      column.page = page;
    }
    const value = page.values[row - page.firstRow];
    if (value instanceof Uint8Array) return value;
    throw new UserError({
      code: 'dataset-null-image',
      what: 'the row holds no image',
      where: `${path}: row ${row} of row group ${rowGroup}`,
      got: value === null ? 'null' : typeof value,
      expected: `bytes in ${input.column.join('.')}`,
      hint: 'write the dataset with its images in it, not with paths to them',
    });
  };
  return (input) => {
    const bytes = last.then(() => read(input));
    last = bytes.catch(() => {});
    return bytes;
  };
}
