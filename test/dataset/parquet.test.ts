import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DatasetConfig } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { createInputReader } from '../../src/dataset/read-input.ts';
import { configOf, folderOf, problemOf } from './folder.ts';

const FOLDER = fileURLToPath(new URL('../goldens/datasets/', import.meta.url));
const golden = JSON.parse(readFileSync(join(FOLDER, 'goldens.json'), 'utf8')) as {
  parquet: { images: string[]; labels: number[]; names: string[] };
};
const pathOf = (name: string) => join(FOLDER, 'parquet', name);
const load = (name: string, rest: Partial<DatasetConfig> = {}) => loadDataset(configOf(pathOf(name), rest));

async function hashesOf(name: string, rest: Partial<DatasetConfig> = {}): Promise<string[]> {
  const read = createInputReader();
  const hashes = [];
  for (const example of (await load(name, rest)).examples) {
    const input = await read(example);
    if (input.kind !== 'image') throw new Error(`an input of kind ${input.kind}`);
    expect(input.sha256).toBe(createHash('sha256').update(input.bytes).digest('hex'));
    hashes.push(input.sha256);
  }
  return hashes;
}

describe.each([
  'snappy',
  'gzip',
  'zstd',
  'brotli',
  'none',
  'page-v2',
  'page-v2-none',
  'no-dictionary',
  'page-index',
  'one-page',
])('%s.parquet', (name) => {
  test('gives the labels and the bytes that pyarrow wrote', async () => {
    const { examples } = await load(`${name}.parquet`);
    expect(examples.map(({ label }) => label)).toEqual(golden.parquet.labels);
    expect(await hashesOf(`${name}.parquet`)).toEqual(golden.parquet.images);
  });
});

test('an example refers to its row and brings its slice and its class', async () => {
  const { examples, classes } = await load('snappy.parquet', { slices: ['camera', 'night', 'price'] });
  expect(classes).toEqual(golden.parquet.names);
  expect(examples[7]).toEqual({
    index: 7,
    name: 'snappy.parquet 7',
    input: {
      kind: 'parquet',
      path: pathOf('snappy.parquet'),
      column: ['image', 'bytes'],
      rowGroup: 2,
      row: 1,
    },
    target: { kind: 'class', label: 1 },
    slice: { camera: 'rear', night: 'false', price: '1.75' },
    path: pathOf('snappy.parquet'),
    label: 1,
  });
});

test('rows are read in any order', async () => {
  const { examples } = await load('snappy.parquet');
  const read = createInputReader();
  for (const position of [7, 0, 3, 3, 1, 6, 5]) {
    expect((await read(examples[position]!)).sha256).toBe(golden.parquet.images[position]);
  }
  const together = await Promise.all([4, 2, 7].map((position) => read(examples[position]!)));
  expect(together.map(({ sha256 }) => sha256)).toEqual([4, 2, 7].map((i) => golden.parquet.images[i]));
});

test('a classes file moves the classes of the dataset to where the model has them', async () => {
  const root = folderOf({ 'classes.txt': 'cat\ndog\nbird\nairplane\n' });
  const { examples, classes } = await load('snappy.parquet', {
    classes: join(root, 'classes.txt'),
    offset: 1,
  });
  expect(examples.slice(0, 3).map(({ label }) => label)).toEqual([4, 3, 1]);
  expect(classes).toEqual(['', 'cat', 'dog', 'bird', 'airplane']);
});

test('other columns make other targets', async () => {
  const values = await load('snappy.parquet', { columns: { values: ['price', 'shelf'] } });
  expect(values.examples[5]!.target).toEqual({ kind: 'values', values: [1.25, 1] });
  const identities = await load('snappy.parquet', { columns: { identity: 'camera' } });
  expect(identities.examples[1]!.target).toEqual({ kind: 'identity', identity: 1 });
  const named = await load('snappy.parquet', { columns: { label: 'camera' } });
  expect(named.classes).toEqual(['front', 'rear']);
  const several = await load('snappy.parquet', { columns: { labels: 'camera' }, target: 'classes' });
  expect(several.examples[1]!.target).toEqual({ kind: 'classes', labels: [1] });
});

describe('a folder of shards', () => {
  test('is read split by split, in the order of the shards', async () => {
    const { examples } = await load('shards', { split: 'validation' });
    expect(examples.map(({ name }) => name)).toEqual([
      ...[0, 1, 2].map((row) => `validation-00000-of-00002.parquet ${row}`),
      ...[0, 1, 2].map((row) => `validation-00001-of-00002.parquet ${row}`),
    ]);
    expect(await hashesOf('shards', { split: 'validation' })).toEqual(golden.parquet.images.slice(0, 6));
    expect((await load('shards', { split: 'train' })).examples).toHaveLength(2);
  });

  test('of several splits needs to be told which', async () => {
    expect(await problemOf(load('shards'))).toMatchObject({
      code: 'dataset-several-splits',
      got: 'train, validation',
    });
  });

  test('with a shard missing is refused', async () => {
    const root = folderOf({});
    cpSync(pathOf('shards/data'), join(root, 'data'), { recursive: true });
    rmSync(join(root, 'data', 'validation-00001-of-00002.parquet'));
    expect(await problemOf(loadDataset(configOf(root, { split: 'validation' })))).toMatchObject({
      code: 'dataset-missing-shard',
      got: '1 of 2: not 1',
    });
  });

  test('of two datasets is refused', async () => {
    const root = folderOf({});
    cpSync(pathOf('one-page.parquet'), join(root, 'a.parquet'));
    cpSync(pathOf('no-image.parquet'), join(root, 'b.parquet'));
    expect(await problemOf(loadDataset(configOf(root)))).toMatchObject({
      code: 'dataset-missing-column',
      where: join(root, 'b.parquet'),
    });
  });

  test('without any is refused', async () => {
    const root = folderOf({ 'data/a.txt': '' });
    expect(await problemOf(loadDataset(configOf(root, { format: 'parquet' })))).toMatchObject({
      code: 'dataset-empty',
    });
  });
});

describe('refuses', () => {
  test.each<[string, object, Partial<DatasetConfig>?]>([
    ['lz4.parquet', { code: 'dataset-parquet-unreadable', got: expect.stringContaining('LZ4') }],
    ['delta.parquet', { code: 'dataset-parquet-unreadable', got: expect.stringContaining('DELTA_BINARY') }],
    ['null-image.parquet', { code: 'dataset-null-image', what: '1 rows hold no image' }],
    ['null-label.parquet', { code: 'dataset-cell', where: `${pathOf('null-label.parquet')}: row 1` }],
    ['unlabelled.parquet', { code: 'dataset-label', got: '-1' }],
    ['beyond-classes.parquet', { code: 'dataset-label', got: '3', where: expect.stringMatching(/row 1$/) }],
    ['no-image.parquet', { code: 'dataset-missing-column', got: 'label, camera' }],
    ['no-rows.parquet', { code: 'dataset-empty' }],
    [
      'lists.parquet',
      { code: 'dataset-parquet-unreadable', got: 'the column is nested' },
      { target: 'classes' },
    ],
    ['snappy.parquet', { code: 'dataset-missing-column' }, { columns: { label: 'class' } }],
    ['snappy.parquet', { code: 'dataset-missing-column' }, { input: 'price' }],
    ['snappy.parquet', { code: 'dataset-target' }, { target: 'boxes' }],
    ['snappy.parquet', { code: 'dataset-parquet-unreadable' }, { slices: ['weather'] }],
    ['snappy.parquet', { code: 'dataset-value', got: 'front' }, { columns: { values: ['camera'] } }],
  ])('%s: %o', async (name, problem, rest = {}) => {
    expect(await problemOf(load(name, rest))).toMatchObject(problem);
  });

  test('a row without an image, when it comes to it', async () => {
    const { examples } = await load('null-bytes.parquet');
    const read = createInputReader();
    await read(examples[0]!);
    expect(await problemOf(read(examples[1]!))).toMatchObject({ code: 'dataset-null-image', got: 'null' });
  });

  test.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['a file that is cut short', (bytes) => bytes.subarray(0, -100), 'it does not end with PAR1'],
    ['a file without its beginning', (bytes) => bytes.subarray(4), 'it does not begin with PAR1'],
    ['an encrypted file', (bytes) => bytes.fill('PARE', 0, 4), 'it is encrypted'],
    ['nothing', () => Buffer.alloc(0), 'it is too short'],
    [
      'an impossible footer',
      (bytes) => {
        bytes.writeUInt32LE(0x7fffffff, bytes.length - 8);
        return bytes;
      },
      'its footer of 2147483647 bytes is impossible',
    ],
    ['a footer of zeros', (bytes) => bytes.fill(0, bytes.length - 2000, bytes.length - 8), ''],
    [
      'a Git LFS pointer',
      () => Buffer.from('version https://git-lfs.github.com/spec/v1\n'),
      'begin with PAR1',
    ],
  ])('%s', async (_, change, got) => {
    const root = folderOf({});
    mkdirSync(root, { recursive: true });
    const path = join(root, 'a.parquet');
    writeFileSync(path, change(readFileSync(pathOf('snappy.parquet'))));
    expect(await problemOf(loadDataset(configOf(path)))).toMatchObject({
      code: 'dataset-parquet-unreadable',
      got: expect.stringContaining(got),
    });
  });
});
