/** Image bytes out of Parquet files, row by row; the page that held the last one is kept, one a process. */
import { UserError } from '../../errors.ts';
import type { ExampleInput } from '../dataset.ts';
import { type ColumnReader, openParquet, type PageValues } from './parquet-file.ts';

type ParquetInput = Extract<ExampleInput, { kind: 'parquet' }>;

type OpenColumn = {
  readonly key: string;
  readonly reader: ColumnReader;
  readonly close: () => Promise<void>;
};

/** @returns a function that throws `UserError` where the row holds no bytes. Calls are answered one by one. */
export function createParquetImages(): (input: ParquetInput) => Promise<Uint8Array> {
  let column: OpenColumn | undefined;
  let page: PageValues | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const open = async ({ path, column: names }: ParquetInput): Promise<ColumnReader> => {
    const key = JSON.stringify([path, names]);
    if (column?.key === key) return column.reader;
    page = undefined;
    await column?.close();
    column = undefined;
    const file = await openParquet(path);
    column = { key, reader: file.openColumn(names), close: file.close };
    return column.reader;
  };
  const read = async (input: ParquetInput): Promise<Uint8Array> => {
    const { rowGroup, row, path } = input;
    const reader = await open(input);
    const isThere =
      page?.rowGroup === rowGroup && row >= page.firstRow && row < page.firstRow + page.values.length;
    if (!isThere) {
      page = undefined;
      page = await reader.readPageOf(rowGroup, row);
    }
    const value = page!.values[row - page!.firstRow];
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
