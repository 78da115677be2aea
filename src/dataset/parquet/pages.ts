/**
 * The pages of one column of one row group: where they are, and their values. A page is bounded and walked before
 * hyparquet decodes it. Columns with lists are not read: there, rows are not values.
 */
import type { ColumnMetaData, SchemaElement, SchemaTree } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert, convertWithDictionary, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';
import type { RandomAccessFile } from '../random-access.ts';
import { decompress } from './decompress.ts';
import { MalformedParquet, scanThrift } from './thrift.ts';

export type Leaf = {
  /** From the root down to the element that holds values. */
  readonly path: readonly SchemaTree[];
  readonly element: SchemaElement;
  /** Levels of the path that may be null. */
  readonly optionalLevels: number;
};

export type Page = {
  readonly header: ReturnType<typeof parquetHeader>;
  /** Behind the header. */
  readonly offset: number;
  /** Of the row group. */
  readonly firstRow: number;
  readonly rows: number;
};

export type Chunk = {
  readonly pages: readonly Page[];
  readonly dictionary?: Page | undefined;
  readonly meta: ColumnMetaData;
  readonly leaf: Leaf;
};

/** Encodings whose decoding is bounded by the page. */
const ENCODINGS: ReadonlySet<string | undefined> = new Set([
  'PLAIN',
  'PLAIN_DICTIONARY',
  'RLE_DICTIONARY',
  'RLE',
]);

const LARGEST_PAGE_BYTES = 2 ** 29;
const LARGEST_HEADER_BYTES = 2 ** 20;
/** Enough for a header without long statistics. */
const FIRST_READ_BYTES = 1 << 12;

/** Walks the page headers of a column. Throws `MalformedParquet`. */
export async function readChunk(
  file: RandomAccessFile,
  meta: ColumnMetaData,
  leaf: Leaf,
  rows: number,
): Promise<Chunk> {
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 4 && end > start && end <= file.sizeBytes)) {
    throw new MalformedParquet(`a column lies at bytes ${start} to ${end} of ${file.sizeBytes}`);
  }
  const pages: Page[] = [];
  let dictionary: Page | undefined;
  let row = 0;
  for (let at = start; at < end && row < rows; ) {
    const { header, length } = await readHeader(file, at, end);
    const offset = at + length;
    const { compressed_page_size: packed, uncompressed_page_size: size } = header;
    const isPossible = packed >= 0 && size >= 0 && size <= LARGEST_PAGE_BYTES && offset + packed <= end;
    if (!isPossible) throw new MalformedParquet(`the page at byte ${at} has the impossible size ${packed}`);
    const values = countValues(header, rows - row, at);
    if (header.type === 'DICTIONARY_PAGE') {
      dictionary = { header, offset, firstRow: 0, rows: values };
    } else if (header.type !== 'INDEX_PAGE') {
      pages.push({ header, offset, firstRow: row, rows: values });
      row += values;
    }
    at = offset + packed;
  }
  if (row !== rows) throw new MalformedParquet(`a column has ${row} values in a row group of ${rows} rows`);
  return { pages, dictionary, meta, leaf };
}

function countValues({ type, ...headers }: Page['header'], most: number, at: number): number {
  if (type === 'INDEX_PAGE') return 0;
  const values =
    type === 'DATA_PAGE'
      ? headers.data_page_header?.num_values
      : type === 'DATA_PAGE_V2'
        ? headers.data_page_header_v2?.num_values
        : headers.dictionary_page_header?.num_values;
  // A dictionary of a real writer has no more values than the column.
  if (values !== undefined && values >= 0 && values <= most) return values;
  throw new MalformedParquet(`the page at byte ${at} has ${values} values where ${most} are left`);
}

async function readHeader(file: RandomAccessFile, at: number, end: number) {
  const most = Math.min(LARGEST_HEADER_BYTES, end - at);
  for (let length = Math.min(FIRST_READ_BYTES, most); ; length = most) {
    const bytes = await file.read(at, length);
    try {
      const headerLength = scanThrift(bytes, 0);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return { header: parquetHeader({ view, offset: 0 }), length: headerLength };
    } catch (error) {
      if (length === most) throw error;
    }
  }
}

/** The values of one page, one a row, null where there is none. Throws `MalformedParquet` and what hyparquet throws. */
export async function readPage(
  file: RandomAccessFile,
  { meta, leaf }: Chunk,
  page: Page,
  dictionary: ArrayLike<unknown> | undefined,
): Promise<readonly unknown[]> {
  const { header } = page;
  const bytes = await file.read(page.offset, header.compressed_page_size);
  const size = header.uncompressed_page_size;
  const decoder = decoderOf(meta, leaf);
  let levels: ArrayLike<number> | undefined;
  let values: ArrayLike<unknown>;
  let encoding: string | undefined;
  if (header.data_page_header !== undefined) {
    const own = header.data_page_header;
    encoding = own.encoding;
    const content = decompress(meta.codec, bytes, size);
    scanDataPage(content, { leaf, encoding, rows: page.rows, type: meta.type });
    const read = readDataPage(content, own, decoder);
    levels = read.definitionLevels;
    values = read.dataPage;
  } else {
    const own = header.data_page_header_v2!;
    encoding = own.encoding;
    const content = unpackV2(bytes, own, meta.codec, size);
    scanDataPage(content, { leaf, encoding, rows: page.rows, type: meta.type, v2: own });
    const read = readDataPageV2(
      content,
      { ...header, data_page_header_v2: { ...own, is_compressed: false } },
      decoder,
    );
    levels = read.definitionLevels;
    values = read.dataPage;
  }
  return spread(
    convertWithDictionary(values as never, dictionary as never, encoding as never, decoder),
    levels,
    {
      rows: page.rows,
      top: leaf.optionalLevels,
    },
  );
}

/** The dictionary's values, of which the pages hold indices. */
export async function readDictionary(
  file: RandomAccessFile,
  { meta, leaf, dictionary: page }: Chunk,
): Promise<ArrayLike<unknown> | undefined> {
  if (page === undefined) return undefined;
  const bytes = await file.read(page.offset, page.header.compressed_page_size);
  const content = decompress(meta.codec, bytes, page.header.uncompressed_page_size);
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  scanPlain(view, 0, meta.type, leaf.element, page.rows);
  const values = readPlain({ view, offset: 0 }, meta.type, page.rows, leaf.element.type_length);
  return convert(values, decoderOf(meta, leaf));
}

function decoderOf(meta: ColumnMetaData, leaf: Leaf) {
  return {
    ...meta,
    pathInSchema: meta.path_in_schema,
    element: leaf.element,
    schemaPath: [...leaf.path],
    parsers: DEFAULT_PARSERS,
    // Bytes stay bytes: only what the file calls text becomes text.
    utf8: false,
  };
}

type V2 = NonNullable<Page['header']['data_page_header_v2']>;

/** Levels, which are never compressed, and then the values, which may be. */
function unpackV2(bytes: Uint8Array, own: V2, codec: string, sizeBytes: number): Uint8Array {
  const levels = own.repetition_levels_byte_length + own.definition_levels_byte_length;
  const isPossible = own.repetition_levels_byte_length === 0 && own.definition_levels_byte_length >= 0;
  if (!isPossible || levels > bytes.length || levels > sizeBytes) {
    throw new MalformedParquet('the levels of a page do not fit into it');
  }
  if (own.num_nulls < 0 || own.num_nulls > own.num_values) {
    throw new MalformedParquet(`a page of ${own.num_values} values has ${own.num_nulls} nulls`);
  }
  if (own.is_compressed === false) return bytes;
  const values = decompress(codec, bytes.subarray(levels), sizeBytes - levels);
  return Buffer.concat([bytes.subarray(0, levels), values]);
}

/** Throws unless the page's runs and lengths come to its values: what hyparquet does with others is unbounded. */
function scanDataPage(
  content: Uint8Array,
  page: {
    readonly leaf: Leaf;
    readonly encoding: string | undefined;
    readonly rows: number;
    readonly type: string;
    readonly v2?: V2;
  },
): void {
  const { leaf, encoding, rows, v2 } = page;
  if (!ENCODINGS.has(encoding)) {
    throw new MalformedParquet(`it is encoded as ${encoding}, not as ${[...ENCODINGS].join(', ')}`);
  }
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let at = 0;
  let values = rows;
  if (leaf.optionalLevels > 0) {
    const length = v2?.definition_levels_byte_length ?? (content.length < 4 ? -1 : view.getUint32(0, true));
    at = v2 === undefined ? 4 : 0;
    if (length < 0 || at + length > content.length)
      throw new MalformedParquet('the levels of a page are cut short');
    const width = 32 - Math.clz32(leaf.optionalLevels);
    const { ofMost } = scanRuns(content.subarray(at, at + length), width, rows, leaf.optionalLevels);
    values = v2 === undefined ? ofMost : v2.num_values - v2.num_nulls;
    if (values !== ofMost) throw new MalformedParquet('the nulls of a page are miscounted');
    at += length;
  } else if (v2 !== undefined && (v2.num_nulls !== 0 || v2.definition_levels_byte_length !== 0)) {
    throw new MalformedParquet('a column that has no nulls says that it has some');
  }
  if (encoding === 'PLAIN') {
    scanPlain(view, at, page.type, leaf.element, values);
    return;
  }
  if (encoding === 'RLE' && page.type !== 'BOOLEAN')
    throw new MalformedParquet('only booleans are encoded as RLE');
  if (page.type === 'BOOLEAN') {
    if (content.length < at + 4) throw new MalformedParquet('a page is cut short');
    scanRuns(content.subarray(at + 4), 1, values, 1);
    return;
  }
  if (values === 0 && at === content.length) throw new MalformedParquet('a page of nulls has no bit width');
  const width = content[at] ?? 33;
  if (width > 32) throw new MalformedParquet('the indices of a page are of an impossible width');
  if (width > 0) scanRuns(content.subarray(at + 1), width, values, undefined);
}

/**
 * Walks runs (repeated or bit-packed) of `count` numbers.
 *
 * @param most the number that is counted in `ofMost`; larger ones are refused. Undefined: no bound.
 */
function scanRuns(
  bytes: Uint8Array,
  width: number,
  count: number,
  most: number | undefined,
): { readonly ofMost: number } {
  const valueBytes = (width + 7) >> 3;
  let at = 0;
  let seen = 0;
  let ofMost = 0;
  while (seen < count) {
    let header = 0;
    let scale = 1;
    for (let more = true; more; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || scale > 2 ** 28)
        throw new MalformedParquet('the runs of a page are cut short');
      header += (byte & 127) * scale;
      more = byte >= 128;
    }
    const isPacked = header % 2 === 1;
    const length = Math.floor(header / 2) * (isPacked ? 8 : 1);
    const left = count - seen;
    if (length === 0 || length > (isPacked ? left + 7 : left)) {
      throw new MalformedParquet(`a run of ${length} numbers where ${left} are left`);
    }
    const end = at + (isPacked ? (length / 8) * width : valueBytes);
    if (end > bytes.length) throw new MalformedParquet('the runs of a page are cut short');
    if (most !== undefined) {
      // Levels: at most five bits, so that two bytes hold every one.
      for (let i = 0, bit = 0; i < Math.min(length, left); i++, bit += isPacked ? width : 0) {
        const pair = bytes[at + (bit >> 3)]! | ((bytes[at + (bit >> 3) + 1] ?? 0) << 8);
        const level = isPacked ? (pair >> (bit & 7)) & ((1 << width) - 1) : bytes[at]!;
        if (level > most) throw new MalformedParquet(`a level of ${level} where ${most} is the highest`);
        if (level === most) ofMost++;
      }
    }
    at = end;
    seen += length;
  }
  return { ofMost };
}

const WIDTHS: Readonly<Record<string, number>> = { INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8 };

function scanPlain(view: DataView, start: number, type: string, element: SchemaElement, count: number): void {
  const cut = () => new MalformedParquet('the values of a page are cut short');
  if (type === 'BYTE_ARRAY') {
    let at = start;
    for (let i = 0; i < count; i++) {
      if (at + 4 > view.byteLength) throw cut();
      at += 4 + view.getUint32(at, true);
    }
    if (at > view.byteLength) throw cut();
    return;
  }
  const width = type === 'FIXED_LEN_BYTE_ARRAY' ? (element.type_length ?? 0) : WIDTHS[type];
  const needed = type === 'BOOLEAN' ? Math.ceil(count / 8) : count * (width ?? Number.NaN);
  if (!(needed >= 0 && start + needed <= view.byteLength)) throw cut();
}

/** Puts nulls where the levels say that there is no value. */
function spread(
  values: ArrayLike<unknown>,
  levels: ArrayLike<number> | undefined,
  { rows, top }: { readonly rows: number; readonly top: number },
): readonly unknown[] {
  const out: unknown[] = new Array(rows);
  let next = 0;
  for (let i = 0; i < rows; i++) {
    const isNull = levels !== undefined && levels.length > 0 && levels[i] !== top;
    const value = isNull ? null : values[next++];
    if (value === undefined) throw new MalformedParquet('a value points outside of its dictionary');
    out[i] = value;
  }
  return out;
}
