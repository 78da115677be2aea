import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DatasetConfig } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { configOf, folderOf, problemOf } from './folder.ts';

const IMAGES = { 'a.jpg': '', 'b.jpg': '', 'masks/a.png': '', 'masks/b.png': '' };

function manifestOf(text: string, rest: Partial<DatasetConfig> = {}, name = 'm.csv', extra = {}) {
  const root = folderOf({ ...IMAGES, [name]: text, ...extra });
  const path = join(root, name);
  const config = configOf(path, {
    ...rest,
    ...(rest.classes === undefined ? {} : { classes: join(root, rest.classes) }),
  });
  return { root, path, load: () => loadDataset(config) };
}

const targetsOf = async (manifest: ReturnType<typeof manifestOf>) =>
  (await manifest.load()).examples.map(({ target }) => target);

describe('columns make targets', () => {
  test('labels, of several classes', async () => {
    const csv = 'path,labels\na.jpg,dog|cat\nb.jpg,\n';
    const manifest = manifestOf(csv);
    expect(await targetsOf(manifest)).toEqual([
      { kind: 'classes', labels: [0, 1] },
      { kind: 'classes', labels: [] },
    ]);
    expect((await manifest.load()).classes).toEqual(['cat', 'dog']);
    const indices = manifestOf('path,labels\na.jpg,3|1|3\nb.jpg,0\n', { offset: 1 });
    expect(await targetsOf(indices)).toEqual([
      { kind: 'classes', labels: [2, 4] },
      { kind: 'classes', labels: [1] },
    ]);
    expect(await problemOf(manifestOf('path,labels\na.jpg,1|dog\n').load())).toMatchObject({
      code: 'dataset-mixed-labels',
    });
  });

  test('numbers', async () => {
    const csv = 'path,age,height\na.jpg,1,-2.5e1\nb.jpg,.5,3\n';
    expect(await targetsOf(manifestOf(csv, { columns: { values: ['age', 'height'] } }))).toEqual([
      { kind: 'values', values: [1, -25] },
      { kind: 'values', values: [0.5, 3] },
    ]);
    for (const value of ['tall', 'NaN', 'Infinity', '0x10', '1e999']) {
      const broken = manifestOf(`path,value\na.jpg,${value}\n`);
      expect(await problemOf(broken.load())).toMatchObject({
        code: 'dataset-value',
        where: `${broken.path}:2`,
        got: value,
      });
    }
  });

  test('masks, which must be there and inside', async () => {
    const csv = 'path,mask\na.jpg,masks/a.png\nb.jpg,masks/b.png\n';
    const manifest = manifestOf(csv, { ignore: 255 });
    expect(await targetsOf(manifest)).toEqual([
      { kind: 'mask', path: join(manifest.root, 'masks', 'a.png'), ignore: 255 },
      { kind: 'mask', path: join(manifest.root, 'masks', 'b.png'), ignore: 255 },
    ]);
    expect(await problemOf(manifestOf('path,mask\na.jpg,masks/c.png\n').load())).toMatchObject({
      code: 'dataset-missing-file',
      got: 'masks/c.png',
    });
    expect(await problemOf(manifestOf('path,mask\na.jpg,../c.png\n').load())).toMatchObject({
      code: 'dataset-path-outside',
    });
  });

  test('identities', async () => {
    expect(await targetsOf(manifestOf('path,identity\na.jpg,zoe\nb.jpg,adam\n'))).toEqual([
      { kind: 'identity', identity: 1 },
      { kind: 'identity', identity: 0 },
    ]);
  });

  test('of other names, and slices beside them', async () => {
    const csv = 'file,breed,weather,camera\na.jpg,dog,sun,1\nb.jpg,cat,,2\n';
    const manifest = manifestOf(csv, {
      columns: { path: 'file', label: 'breed' },
      slices: ['weather', 'camera'],
    });
    expect((await manifest.load()).examples.map(({ label, slice }) => [label, slice])).toEqual([
      [1, { weather: 'sun', camera: '1' }],
      [0, { weather: '', camera: '2' }],
    ]);
  });

  test('that are not there are refused', async () => {
    expect(await problemOf(manifestOf('path,label\na.jpg,1\n', { slices: ['sex'] }).load())).toMatchObject({
      code: 'dataset-missing-column',
      what: 'the header has no column sex',
    });
    expect(
      await problemOf(manifestOf('path,label\na.jpg,1\n', { columns: { values: ['x', 'label'] } }).load()),
    ).toMatchObject({ what: 'the header has no column x' });
    expect(await problemOf(manifestOf('path,label\na.jpg,1\n', { target: 'boxes' }).load())).toMatchObject({
      code: 'dataset-target',
    });
  });
});

describe('JSON Lines', () => {
  const jsonl = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

  test('give rows as CSV does', async () => {
    const text = `\uFEFF${jsonl({ path: 'a.jpg', label: 1, note: { any: 'thing' } })}\r\n\n${jsonl({ label: 0, path: 'b.jpg' })}`;
    const { examples } = await manifestOf(text, {}, 'm.jsonl').load();
    expect(examples.map(({ name, label }) => `${name} ${label}`)).toEqual(['a.jpg 1', 'b.jpg 0']);
  });

  test('may say file_name, as the Hugging Face Hub does, and lists', async () => {
    const text = jsonl({ file_name: 'a.jpg', labels: ['x', 'y'] }, { file_name: 'b.jpg', labels: [] });
    expect(await targetsOf(manifestOf(text, {}, 'metadata.ndjson'))).toEqual([
      { kind: 'classes', labels: [0, 1] },
      { kind: 'classes', labels: [] },
    ]);
  });

  test.each<[string, string, number | undefined, object]>([
    ['an empty file', '', undefined, { code: 'dataset-empty', got: 'an empty file' }],
    [
      'no JSON',
      '{"path":"a.jpg","label":1}\n{"path"',
      2,
      { code: 'dataset-jsonl-unreadable', got: '{"path"' },
    ],
    ['no object', '["a.jpg",1]', 1, { code: 'dataset-jsonl-unreadable' }],
    ['a missing key', '{"path":"a.jpg","label":1}\n{"path":"b.jpg"}', 2, { what: 'the row has no label' }],
    ['no such keys', '{"image":"a.jpg"}', 1, { code: 'dataset-missing-column' }],
    ['what is nested', '{"path":"a.jpg","label":{"a":1}}', 1, { code: 'dataset-cell' }],
    [
      'an endless line',
      `{"path":"${'a'.repeat(100_000)}`,
      1,
      { got: expect.stringContaining('longer than') },
    ],
    ['a path twice', `${'{"path":"a.jpg","label":1}\n'.repeat(2)}`, 2, { code: 'dataset-duplicate-path' }],
    ['a way out', '{"path":"../a.jpg","label":1}', 1, { code: 'dataset-path-outside' }],
    ['a key of every object', '{"path":"a.jpg","toString":1}', 1, { code: 'dataset-missing-column' }],
  ])('are refused for %s', async (_, text, line, problem) => {
    const { path, load } = manifestOf(text, {}, 'm.jsonl');
    const where = line === undefined ? path : `${path}:${line}`;
    expect(await problemOf(load())).toMatchObject({ where, ...problem });
  });
});

describe('label maps', () => {
  const SYNSETS = 'n01440764 tench, Tinca tinca\nn01443537 goldfish\nn01484850 great white shark\n';

  test('WordNet ids of folders, in a list that begins with them', async () => {
    const root = folderOf({
      'val/n01484850/1.jpg': '',
      'val/n01440764/1.jpg': '',
      'synset.txt': SYNSETS,
    });
    const config = configOf(join(root, 'val'), { classes: join(root, 'synset.txt') });
    const labels = (await loadDataset(config)).examples.map(({ label }) => label);
    expect(labels).toEqual([0, 2]);
    const moved = (await loadDataset({ ...config, offset: 1 })).examples.map(({ label }) => label);
    expect(moved).toEqual([1, 3]);
  });

  test('WordNet ids of file names', async () => {
    const root = folderOf({
      'val/n01443537_12.JPEG': '',
      'val/ILSVRC2012_val_00000001_n01484850.JPEG': '',
      'synset.txt': SYNSETS,
      'm.csv': 'path\nval/n01443537_12.JPEG\n',
    });
    const rest = { classes: join(root, 'synset.txt'), labelMap: 'wnid' } as const;
    const flat = await loadDataset(configOf(join(root, 'val'), rest));
    expect(flat.examples.map(({ label }) => label)).toEqual([2, 1]);
    const listed = await loadDataset(configOf(join(root, 'm.csv'), rest));
    expect(listed.examples.map(({ label }) => label)).toEqual([1]);
    const without = folderOf({ 'val/cat.jpg': '' });
    expect(await problemOf(loadDataset(configOf(join(without, 'val'), { labelMap: 'wnid' })))).toMatchObject({
      code: 'dataset-label',
      got: 'cat.jpg',
    });
  });

  test('folders whose names are indices, and digits that are names', async () => {
    const root = folderOf({ 'val/10/a.jpg': '', 'val/9/a.jpg': '', 'm.csv': 'path,label\nval/9/a.jpg,9\n' });
    const labelsOf = async (config: DatasetConfig) =>
      (await loadDataset(config)).examples.map(({ label }) => label);
    expect(await labelsOf(configOf(join(root, 'val')))).toEqual([0, 1]);
    expect(await labelsOf(configOf(join(root, 'val'), { labelMap: 'index' }))).toEqual([10, 9]);
    expect(await labelsOf(configOf(join(root, 'm.csv'), { labelMap: 'name' }))).toEqual([0]);
  });

  test('an offset below 0 drops the background, and refuses it', async () => {
    const manifest = manifestOf('path,label\na.jpg,1\nb.jpg,2\n', { offset: -1, classes: 'c.txt' }, 'm.csv', {
      'c.txt': 'background\ncat\ndog\n',
    });
    const { examples, classes } = await manifest.load();
    expect(examples.map(({ label }) => label)).toEqual([0, 1]);
    expect(classes).toEqual(['cat', 'dog']);
    const background = manifestOf('path,label\na.jpg,0\n', { offset: -1 });
    expect(await problemOf(background.load())).toMatchObject({
      code: 'dataset-label',
      got: '0 with offset -1',
    });
  });
});

test('a format that the path is not of is refused', async () => {
  const root = folderOf({ 'a/1.jpg': '' });
  for (const format of ['manifest', 'coco', 'arrays', 'onnx-test-data'] as const) {
    expect(await problemOf(loadDataset(configOf(root, { format })))).toMatchObject({
      code: 'dataset-unknown-format',
    });
  }
});

test('folders may be identities', async () => {
  const root = folderOf({ 'zoe/1.jpg': '', 'adam/1.jpg': '' });
  const { examples, classes } = await loadDataset(configOf(root, { target: 'identity' }));
  expect(examples.map(({ target }) => target)).toEqual([
    { kind: 'identity', identity: 0 },
    { kind: 'identity', identity: 1 },
  ]);
  expect(classes).toBeUndefined();
});

test.each<[Partial<DatasetConfig>, object]>([
  [
    { slices: ['camera'] },
    { code: 'dataset-option-unused', what: '"slices" means nothing for a dataset of this kind' },
  ],
  [{ ignore: 0 }, { code: 'dataset-option-unused' }],
  [{ input: 'x' }, { code: 'dataset-option-unused', expected: 'classes, label-map, offset' }],
  [{ target: 'boxes' }, { code: 'dataset-target', expected: 'class, identity' }],
])('what would be ignored is refused: %j', async (rest, problem) => {
  expect(await problemOf(loadDataset(configOf(folderOf({ 'a/1.jpg': '' }), rest)))).toMatchObject(problem);
});
