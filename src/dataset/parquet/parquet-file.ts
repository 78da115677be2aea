/** A Parquet file: its footer, and the values of one of its columns, a page at a time. Hostile input: bounded. */
import { type FileMetaData, parquetMetadata, parquetSchema, type SchemaTree } from 'hyparquet';
import { UserError } from '../../errors.ts';
import { openFile, type RandomAccessFile } from '../random-access.ts';
import { MOST_EXAMPLES } from '../source.ts';
import { type Chunk, type Leaf, readChunk, readDictionary, readPage } from './pages.ts';
import { MalformedParquet, scanThrift } from './thrift.ts';

export type ParquetFile = {
  readonly path: string;
  /** Rows of each row group. */
  readonly rowGroups: readonly number[];
  readonly schema: SchemaTree;
  /** What the writer added: by key. */
  readonly keyValues: ReadonlyMap<string, string>;
  /**
   * Nulls of a column by the statistics of its row groups; undefined where they say nothing.
   *
   * @param column from the top-level column down to the leaf.
   */
  readonly countNulls: (column: readonly string[]) => number | undefined;
  /** A reader of a column's pages. Throws `UserError`. */
  readonly openColumn: (column: readonly string[]) => ColumnReader;
  readonly close: () => Promise<void>;
};

export type ColumnReader = {
  /** The page that holds a row, the row counted from the start of its row group. Throws `UserError`. */
  readonly readPageOf: (rowGroup: number, row: number) => Promise<PageValues>;
};

export type PageValues = {
  readonly rowGroup: number;
  /** Of the row group. */
  readonly firstRow: number;
  /** One a row; null where there is none. */
  readonly values: readonly unknown[];
};

const LARGEST_FOOTER_BYTES = 2 ** 26;
/** Real schemas have a few hundred; what is deeper than this is a loop or an attack. */
const MOST_ELEMENTS = 10_000;
const MAGIC = 'PAR1';
/** Row groups whose pages are remembered: rows may be asked for in any order. */
const MOST_CHUNKS = 32;

/** Throws `UserError` for what is no Parquet file, is cut short or encrypted. */
export async function openParquet(path: string): Promise<ParquetFile> {
  const file = await refusing(path, () => openFile(path));
  try {
    return await refusing(path, async () => {
      const metadata = await readMetadata(file);
      const schema = parquetSchema(metadata);
      const rowGroups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
      const rows = rowGroups.reduce((sum, count) => sum + count, 0);
      if (!rowGroups.every((count) => count >= 0) || rows > MOST_EXAMPLES) {
        throw new MalformedParquet(`it has ${rows} rows, and at most ${MOST_EXAMPLES} are read`);
      }
      return {
        path,
        rowGroups,
        schema,
        keyValues: new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? ''])),
        countNulls: (column) => countNulls(metadata, column),
        openColumn: (column) => openColumn(file, metadata, schema, column),
        close: file.close,
      };
    });
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readMetadata(file: RandomAccessFile): Promise<FileMetaData> {
  if (file.sizeBytes < 12) throw new MalformedParquet('it is too short for a Parquet file');
  const head = Buffer.from(await file.read(0, 4)).toString('latin1');
  const tail = Buffer.from(await file.read(file.sizeBytes - 8, 8));
  const last = tail.toString('latin1', 4);
  if (last === 'PARE' || head === 'PARE') throw new MalformedParquet('it is encrypted');
  if (head !== MAGIC) throw new MalformedParquet('it does not begin with PAR1');
  if (last !== MAGIC)
    throw new MalformedParquet('it does not end with PAR1: it is cut short, or still being written');
  const length = tail.readUInt32LE(0);
  if (length > file.sizeBytes - 12 || length > LARGEST_FOOTER_BYTES) {
    throw new MalformedParquet(`its footer of ${length} bytes is impossible in a file of ${file.sizeBytes}`);
  }
  const footer = await file.read(file.sizeBytes - 8 - length, length + 8);
  scanThrift(footer.subarray(0, length), 0);
  const metadata = parquetMetadata(footer, { geoparquet: false });
  checkSchema(metadata);
  return metadata;
}

/** The schema is a list in which each element says how many of those behind it are its children. */
function checkSchema({ schema }: FileMetaData): void {
  let open = 1;
  for (const [i, { num_children: children = 0 }] of schema.entries()) {
    if (open === 0 || i > MOST_ELEMENTS || children < 0)
      throw new MalformedParquet('its schema is impossible');
    open += children - 1;
  }
  if (open !== 0) throw new MalformedParquet('its schema is cut short');
}

function countNulls({ row_groups: rowGroups }: FileMetaData, column: readonly string[]): number | undefined {
  let nulls = 0;
  for (const { columns } of rowGroups) {
    const count = columns.find(({ meta_data: meta }) => isPath(meta?.path_in_schema, column))?.meta_data
      ?.statistics?.null_count;
    if (count === undefined) return undefined;
    nulls += Number(count);
  }
  return nulls;
}

function openColumn(
  file: RandomAccessFile,
  metadata: FileMetaData,
  schema: SchemaTree,
  column: readonly string[],
): ColumnReader {
  const where = `${file.path}: ${column.join('.')}`;
  const leaf = findLeaf(schema, column, where);
  const chunks = new Map<number, Promise<{ chunk: Chunk; dictionary: ArrayLike<unknown> | undefined }>>();
  const openChunk = async (rowGroup: number) => {
    const group = metadata.row_groups[rowGroup];
    const meta = group?.columns.find(({ meta_data: meta }) => isPath(meta?.path_in_schema, column));
    if (group === undefined || meta?.meta_data === undefined || meta.file_path) {
      throw new MalformedParquet(`row group ${rowGroup} has no such column in this file`);
    }
    const chunk = await readChunk(file, meta.meta_data, leaf, Number(group.num_rows));
    return { chunk, dictionary: await readDictionary(file, chunk) };
  };
  return {
    readPageOf: (rowGroup, row) =>
      refusing(where, async () => {
        let opened = chunks.get(rowGroup);
        if (opened === undefined) {
          if (chunks.size === MOST_CHUNKS) chunks.delete(chunks.keys().next().value!);
          opened = openChunk(rowGroup);
          chunks.set(rowGroup, opened);
        }
        const { chunk, dictionary } = await opened;
        const page = chunk.pages.find(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows);
        if (page === undefined) throw new MalformedParquet(`row group ${rowGroup} has no row ${row}`);
        const values = await readPage(file, chunk, page, dictionary);
        return { rowGroup, firstRow: page.firstRow, values };
      }),
  };
}

/** The element that holds a column's values. Throws `UserError`. */
function findLeaf(schema: SchemaTree, column: readonly string[], where: string): Leaf {
  const path = [schema];
  for (const name of column) {
    const child = path.at(-1)!.children.find(({ element }) => element.name === name);
    if (child === undefined) throw unreadable(where, 'there is no such column');
    path.push(child);
  }
  const { element, children } = path.at(-1)!;
  const levels = path.slice(1).map((level) => level.element.repetition_type);
  if (children.length > 0) throw unreadable(where, 'the column is nested');
  if (levels.includes('REPEATED')) throw unreadable(where, 'the column holds lists');
  return { path, element, optionalLevels: levels.filter((level) => level === 'OPTIONAL').length };
}

function isPath(path: readonly string[] | undefined, column: readonly string[]): boolean {
  return path?.length === column.length && path.every((name, i) => name === column[i]);
}

/** What fails while a file is read is told as the user's problem with that file. */
async function refusing<T>(where: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(where, error instanceof Error ? error.message : String(error), error);
  }
}

function unreadable(where: string, got: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'dataset-parquet-unreadable',
      what: 'the Parquet file cannot be read',
      where,
      got,
      expected: 'a whole Parquet file with flat columns, as the Hugging Face Hub holds them',
    },
    { cause },
  );
}
