/**
 * The catalogue's file: a table with a line a row, in which what repeats (texts, folders, preprocessing) is said once.
 * Encoding and decoding stand together, so that the format is in one place.
 */

import type { MetricName } from '../measurement/metrics.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';
import type { Catalogue } from './catalogue.ts';
import type {
  KnownArchitecture,
  PublishedCount,
  PublishedFigure,
  PublishedLatency,
  PublishedPreprocess,
  Restated,
  ZooArtifact,
  ZooEntry,
  ZooSource,
} from './entry.ts';
import { publishedFigure } from './published-figure.ts';

/** Position in the table of texts. */
type TextIndex = number;

/** A row's cells in the order of `COLUMNS`. */
type Row = readonly unknown[];

export type CatalogueFile = {
  readonly format: 1;
  readonly madeFrom: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly preprocess: readonly Preprocess[];
  readonly architectures: readonly KnownArchitecture[];
  readonly texts: readonly string[];
  readonly rows: readonly Row[];
};

/** Says each value once and gives its position. */
class Pool<T> {
  readonly values: T[] = [];
  readonly #positions = new Map<string, number>();

  add(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    this.#positions.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

type Encoding = { readonly texts: Pool<string>; readonly preprocess: Pool<Preprocess> };
type Decoding = Pick<CatalogueFile, 'texts' | 'preprocess'>;

/** How one property of an entry becomes a cell and back; absent is null. */
type Column<Value> = {
  encode(value: Value, encoding: Encoding): unknown;
  /** Of what `encode` made. */
  decode(cell: never, decoding: Decoding): Value;
};

/** A column for every property. */
type Columns<Value> = { readonly [Key in keyof Value]-?: Column<Exclude<Value[Key], undefined>> };

function plain<Value>(): Column<Value> {
  return { encode: (value) => value, decode: (cell) => cell };
}

/** A text that many rows share. */
function shared<Value extends string>(): Column<Value> {
  return {
    encode: (value, { texts }) => texts.add(value),
    decode: (cell: TextIndex, { texts }) => texts[cell] as Value,
  };
}

/** An object whose properties have columns of their own; trailing absences are left out. */
function record<Value extends object>(columns: Columns<Value>): Column<Value> {
  const keys = Object.keys(columns) as (keyof Value)[];
  return {
    encode: (value, encoding) => {
      const cells = keys.map((key) => encodeCell(columns[key] as Column<unknown>, value[key], encoding));
      while (cells.length > 0 && cells.at(-1) === null) cells.pop();
      return cells;
    },
    decode: (cells: readonly unknown[], decoding) => {
      const value: Partial<Value> = {};
      keys.forEach((key, position) => {
        const decoded = decodeCell(columns[key] as Column<unknown>, cells[position], decoding);
        if (decoded !== undefined) value[key] = decoded as Value[typeof key];
      });
      return value as Value;
    },
  };
}

function list<Item>(item: Column<Item>): Column<readonly Item[]> {
  return {
    encode: (items, encoding) => (items.length === 0 ? null : items.map((one) => item.encode(one, encoding))),
    decode: (cells: readonly never[] | undefined, decoding) =>
      (cells ?? []).map((cell) => item.decode(cell, decoding)),
  };
}

/** Folder and name of a path or URL, the folder shared. */
const path: Column<string> = {
  encode: (value, { texts }) => {
    const slash = value.lastIndexOf('/') + 1;
    return [texts.add(value.slice(0, slash)), value.slice(slash)];
  },
  decode: ([folder, name]: readonly [TextIndex, string], { texts }) => `${texts[folder]}${name}`,
};

/** A figure as it is printed: the text says value and precision. */
function figure(metric: MetricName): Column<PublishedFigure> {
  return { encode: ({ text }) => text, decode: (text: string) => publishedFigure(text, metric) };
}

/** Printed figure, convention, label. */
function count(metric: MetricName): Column<PublishedCount> {
  const printed = figure(metric);
  const how = record<Omit<PublishedCount, keyof PublishedFigure>>({ convention: shared(), label: shared() });
  return {
    encode: (value, encoding) => [
      printed.encode(value, encoding),
      ...(how.encode(value, encoding) as readonly unknown[]),
    ],
    decode: ([text, ...rest]: readonly [string, ...number[]], decoding) => ({
      ...printed.decode(text as never, decoding),
      ...how.decode(rest as never, decoding),
    }),
  };
}

/** A pair of equal sides is one number. */
const size: Column<readonly [number, number]> = {
  encode: ([height, width]) => (height === width ? height : [height, width]),
  decode: (cell: number | readonly [number, number]) => (typeof cell === 'number' ? [cell, cell] : cell),
};

/** The metric of a restated figure comes first, since the figure is read by it. */
const restated: Column<Restated> = {
  encode: ({ metric, figure: { text }, where }, { texts }) => [metric, text, texts.add(where)],
  decode: ([metric, text, where]: readonly [Restated['metric'], string, TextIndex], { texts }) => ({
    metric,
    figure: publishedFigure(text, metric),
    where: texts[where]!,
  }),
};

const STEPS: Column<Preprocess> = {
  encode: (value, { preprocess }) => preprocess.add(value),
  decode: (cell: number, { preprocess }) => preprocess[cell]!,
};

const COLUMNS: Columns<ZooEntry> = {
  id: plain(),
  zoo: shared(),
  family: shared(),
  model: plain(),
  variant: shared(),
  precision: shared(),
  isDefault: plain(),
  inStudy: plain(),
  top1: figure('top1'),
  top5: figure('top5'),
  parameters: count('parameters'),
  macs: count('macs'),
  inputSize: size,
  layout: shared(),
  preprocess: record<PublishedPreprocess>({ steps: STEPS, note: shared() }),
  classes: plain(),
  labelOffset: plain(),
  latencies: list(record<PublishedLatency>({ ms: plain(), device: shared(), batch: plain() })),
  artifact: record<ZooArtifact>({
    url: path,
    hub: plain(),
    path,
    gone: shared(),
    sha256: plain(),
    sha256Prefix: plain(),
    md5: plain(),
    bytes: plain(),
    size: plain(),
    opset: plain(),
  }),
  operators: plain(),
  restated: list(restated),
  notes: list(shared()),
  source: record<ZooSource>({
    repository: shared(),
    path,
    commit: shared(),
    line: plain(),
    note: shared(),
  }),
};

const ENTRY = record<ZooEntry>(COLUMNS);

function encodeCell(column: Column<unknown>, value: unknown, encoding: Encoding): unknown {
  return value === undefined ? null : column.encode(value, encoding);
}

/** An absent list is empty; everything else that is absent is undefined. */
function decodeCell(column: Column<unknown>, cell: unknown, decoding: Decoding): unknown {
  if (cell !== null && cell !== undefined) return column.decode(cell as never, decoding);
  return LISTS.has(column) ? [] : undefined;
}

const LISTS: ReadonlySet<unknown> = new Set([COLUMNS.latencies, COLUMNS.restated, COLUMNS.notes]);

export function encodeCatalogue({ madeFrom, entries, architectures }: Catalogue): CatalogueFile {
  const encoding: Encoding = { texts: new Pool(), preprocess: new Pool() };
  const rows = entries.map((entry) => ENTRY.encode(entry, encoding) as Row);
  return {
    format: 1,
    madeFrom,
    columns: Object.keys(COLUMNS),
    preprocess: encoding.preprocess.values,
    architectures,
    texts: encoding.texts.values,
    rows,
  };
}

/** The file as text: a line for each row, text and architecture, so that a change shows where it is. */
export function printCatalogue({ rows, texts, architectures, preprocess, ...head }: CatalogueFile): string {
  const lines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(',\n');
  const tables = Object.entries({ preprocess, architectures, texts, rows });
  const body = tables.map(([name, values]) => `${JSON.stringify(name)}: [\n${lines(values)}\n]`);
  return `${JSON.stringify(head).slice(0, -1)},\n${body.join(',\n')}}\n`;
}

export function decodeCatalogue(file: CatalogueFile): Catalogue {
  return {
    madeFrom: file.madeFrom,
    entries: file.rows.map((row) => ENTRY.decode(row as never, file)),
    architectures: file.architectures,
  };
}
