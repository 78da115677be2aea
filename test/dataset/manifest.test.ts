import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { configOf, folderOf, imageExample, problemOf } from './folder.ts';

const IMAGES = { 'a.jpg': '', 'b.jpg': '', 'sub/c.png': '' };

/** A folder with three images, the manifest and, where given, the classes. */
function manifestOf(csv: string, classes?: string) {
  const root = folderOf({
    ...IMAGES,
    'labels.csv': csv,
    ...(classes === undefined ? {} : { 'classes.txt': classes }),
  });
  const path = join(root, 'labels.csv');
  const config = configOf(path, classes === undefined ? {} : { classes: join(root, 'classes.txt') });
  return { root, path, config };
}

describe('a CSV manifest', () => {
  test('of many images in a folder names the one that is not there, and follows links', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `many/${i}.jpg`);
    const rows = (all: readonly string[]) => `path,label\n${all.map((name) => `${name},0`).join('\n')}\n`;
    const root = folderOf({
      ...Object.fromEntries(names.map((name) => [name, ''])),
      'labels.csv': rows([...names, 'many/link.jpg']),
      'missing.csv': rows([...names, 'many/gone.jpg']),
    });
    symlinkSync('0.jpg', join(root, 'many', 'link.jpg'));
    const { examples } = await loadDataset(configOf(join(root, 'labels.csv')));
    expect(examples).toHaveLength(301);
    const missing = join(root, 'missing.csv');
    expect(await problemOf(loadDataset(configOf(missing)))).toMatchObject({
      code: 'dataset-missing-file',
      where: `${missing}:302`,
      got: 'many/gone.jpg',
    });
  });

  test('gives indices in its own order', async () => {
    const { root, config } = manifestOf('path,label\nsub/c.png,7\na.jpg,0\n');
    expect(await loadDataset(config)).toEqual({
      examples: [
        imageExample(0, join(root, 'sub', 'c.png'), 'sub/c.png', 7),
        imageExample(1, join(root, 'a.jpg'), 'a.jpg', 0),
      ],
    });
  });

  test('gives class names, numbered as the classes file does', async () => {
    const { config } = manifestOf('path,label\na.jpg,dog\nb.jpg,cat\n', 'dog\nhorse\ncat\n');
    const { examples, classes } = await loadDataset(config);
    expect(examples.map(({ label }) => label)).toEqual([0, 2]);
    expect(classes).toEqual(['dog', 'horse', 'cat']);
  });

  test('gives class names, numbered in their own order without one', async () => {
    const { config } = manifestOf('path,label\na.jpg,dog\nb.jpg,cat\nsub/c.png,dog\n');
    const { examples, classes } = await loadDataset(config);
    expect(examples.map(({ label }) => label)).toEqual([1, 0, 1]);
    expect(classes).toEqual(['cat', 'dog']);
  });

  test('may have other columns, quotes, spaces, blank lines, a byte order mark and Windows lines', async () => {
    const csv = '\uFEFFid, label ,path\r\n1, 4 ,"./sub/../a.jpg"\r\n\r\n2,5, b.jpg\r\n';
    const { examples } = await loadDataset(manifestOf(csv).config);
    expect(examples.map(({ name, label }) => `${name} ${label}`)).toEqual(['a.jpg 4', 'b.jpg 5']);
  });

  test('may lie outside the folder, with paths from itself into the folder', async () => {
    const root = folderOf({ 'data/val/1.jpg': '', 'data/labels.csv': 'path,label\nval/1.jpg,3\n' });
    const config = configOf(join(root, 'data', 'val'), { labels: join(root, 'data', 'labels.csv') });
    expect((await loadDataset(config)).examples).toEqual([
      imageExample(0, join(root, 'data', 'val', '1.jpg'), '1.jpg', 3),
    ]);
  });

  test('takes digits as an index where the class of that index has the same name', async () => {
    const { config } = manifestOf('path,label\na.jpg,1\n', '0\n1\n2\n');
    expect((await loadDataset(config)).examples[0]!.label).toBe(1);
  });
});

describe('refuses, and names the line of', () => {
  test.each<[string, string, string | undefined, number | undefined, object]>([
    ['an empty file', '', undefined, undefined, { code: 'dataset-empty', got: 'an empty file' }],
    [
      'a header alone',
      'path,label\n',
      undefined,
      undefined,
      { code: 'dataset-empty', got: 'a header without rows' },
    ],
    [
      'a missing column',
      'file;class\na.jpg;1\n',
      undefined,
      1,
      {
        code: 'dataset-missing-column',
        what: 'the header has no column path and no column label',
        got: 'file;class',
        expected: 'path,label',
      },
    ],
    [
      'a row of another length',
      'path,label\na.jpg,1\nb.jpg\n',
      undefined,
      3,
      { code: 'dataset-csv-unreadable', got: expect.stringContaining('expect 2, got 1') },
    ],
    ['an open quote', 'path,label\n"a.jpg,1\n', undefined, 2, { code: 'dataset-csv-unreadable' }],
    [
      'an endless record',
      `path,label\n${'a'.repeat(100_000)},1\n`,
      undefined,
      2,
      { code: 'dataset-csv-unreadable', got: expect.stringContaining('Max Record Size') },
    ],
    [
      'an empty cell',
      'path,label\na.jpg,1\nb.jpg,\n',
      undefined,
      3,
      { code: 'dataset-empty-cell', what: 'the row has no label', got: 'b.jpg,' },
    ],
    [
      'a negative label',
      'path,label\na.jpg,1\nb.jpg,-1\n',
      undefined,
      3,
      { code: 'dataset-label', got: '-1', expected: 'a whole number from 0' },
    ],
    ['a broken label', 'path,label\na.jpg,1.5\n', undefined, 2, { code: 'dataset-label', got: '1.5' }],
    ['a label in another notation', 'path,label\na.jpg,1e2\n', undefined, 2, { code: 'dataset-label' }],
    [
      'a label beyond the classes',
      'path,label\na.jpg,2\n',
      'x\ny\n',
      2,
      { code: 'dataset-label', expected: expect.stringContaining('from 0 to 1: ') },
    ],
    [
      'mixed labels',
      'path,label\na.jpg,1\nb.jpg,cat\n',
      undefined,
      3,
      { code: 'dataset-mixed-labels', got: 'cat', expected: 'an index, as 1 in line 2' },
    ],
    [
      'mixed labels, the other way',
      'path,label\na.jpg,cat\nb.jpg,1\n',
      undefined,
      3,
      { code: 'dataset-mixed-labels', got: '1', expected: 'a name, as cat in line 2' },
    ],
    [
      'an unknown class',
      'path,label\na.jpg,dgo\n',
      'dog\ncat\n',
      2,
      { code: 'dataset-unknown-class', got: 'dgo', hint: 'did you mean dog?' },
    ],
    [
      'an index that is another class by name',
      'path,label\na.jpg,1\n',
      '1\n2\n',
      2,
      { code: 'dataset-ambiguous-class' },
    ],
    [
      'a missing file, and how many more',
      'path,label\na.jpg,1\nx.jpg,1\ny.jpg,1\nz.jpg,1\n',
      undefined,
      3,
      { code: 'dataset-missing-file', got: 'x.jpg, and 2 more that do not exist' },
    ],
    ['a folder', 'path,label\nsub,1\n', undefined, 2, { code: 'dataset-missing-file', got: 'sub' }],
    [
      'a file that is listed twice',
      'path,label\na.jpg,1\nsub/../a.jpg,2\n',
      undefined,
      3,
      { code: 'dataset-duplicate-path', got: 'sub/../a.jpg, as in line 2' },
    ],
    ['a way up', 'path,label\n../a.jpg,1\n', undefined, 2, { code: 'dataset-path-outside', got: '../a.jpg' }],
    ['a hidden way up', 'path,label\nsub/../../x,1\n', undefined, 2, { code: 'dataset-path-outside' }],
    ['an absolute path', 'path,label\n/etc/passwd,1\n', undefined, 2, { code: 'dataset-path-outside' }],
    ['the folder itself', 'path,label\n.,1\n', undefined, 2, { code: 'dataset-path-outside' }],
    ['a zero byte', 'path,label\na\0.jpg,1\n', undefined, 2, { code: 'dataset-path-outside' }],
  ])('%s', async (_, csv, classes, line, problem) => {
    const { path, config } = manifestOf(csv, classes);
    expect(await problemOf(loadDataset(config))).toMatchObject({
      where: line === undefined ? path : `${path}:${line}`,
      ...problem,
    });
  });

  test('a neighbour whose name begins like the dataset', async () => {
    const root = folderOf({
      'val-secret/1.jpg': '',
      'val/2.jpg': '',
      'l.csv': 'path,label\nval-secret/1.jpg,1\n',
    });
    const config = configOf(join(root, 'val'), { labels: join(root, 'l.csv') });
    expect(await problemOf(loadDataset(config))).toMatchObject({ code: 'dataset-path-outside' });
  });

  test('labels that do not exist', async () => {
    const root = folderOf(IMAGES);
    const labels = join(root, 'none.csv');
    expect(await problemOf(loadDataset(configOf(root, { labels })))).toMatchObject({
      code: 'dataset-csv-unreadable',
      where: labels,
      got: expect.stringContaining('ENOENT'),
    });
  });

  test('labels that are a folder', async () => {
    const root = folderOf(IMAGES);
    mkdirSync(join(root, 'labels'));
    expect(await problemOf(loadDataset(configOf(root, { labels: join(root, 'labels') })))).toMatchObject({
      code: 'dataset-csv-unreadable',
    });
  });

  test('labels beside a manifest', async () => {
    const { path, config } = manifestOf('path,label\na.jpg,1\n');
    expect(await problemOf(loadDataset({ ...config, labels: path }))).toMatchObject({
      code: 'dataset-labels-twice',
    });
  });
});

test('a manifest of many rows', async () => {
  const names = Array.from({ length: 300 }, (_, i) => `many/${i}.jpg`);
  const root = folderOf({
    ...Object.fromEntries(names.map((name) => [name, ''])),
    'm.csv': `path,label\n${names.map((name, i) => `${name},${i}`).join('\n')}\n`,
  });
  const { examples } = await loadDataset(configOf(join(root, 'm.csv')));
  expect(examples.map(({ name, label, index }) => [name, label, index])).toEqual(
    names.map((name, i) => [name, i, i]),
  );
});
