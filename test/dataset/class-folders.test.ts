import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { configOf, folderOf, imageExample, problemOf } from './folder.ts';

const rowsOf = async (promise: ReturnType<typeof loadDataset>) =>
  (await promise).examples.map(({ name, label }) => `${name} ${label}`);

describe('a folder of class folders', () => {
  test('labels images by the sorted folder names', async () => {
    const root = folderOf({ 'b/2.jpg': '', 'b/10.PNG': '', 'a/x.jpeg': '', 'Z/y.webp': '', '10/t.tif': '' });
    const dataset = await loadDataset(configOf(root));
    expect(dataset).toEqual({
      classes: ['10', 'Z', 'a', 'b'],
      examples: [
        imageExample(0, join(root, '10', 't.tif'), '10/t.tif', 0),
        imageExample(1, join(root, 'Z', 'y.webp'), 'Z/y.webp', 1),
        imageExample(2, join(root, 'a', 'x.jpeg'), 'a/x.jpeg', 2),
        imageExample(3, join(root, 'b', '10.PNG'), 'b/10.PNG', 3),
        imageExample(4, join(root, 'b', '2.jpg'), 'b/2.jpg', 3),
      ],
    });
  });

  test('takes the indices of a classes file, which may name more', async () => {
    const root = folderOf({
      'data/dog/1.gif': '',
      'data/cat/1.tiff': '',
      'classes.txt': '\uFEFFdog\r\nhorse\r\ncat\r\n\r\n',
    });
    const config = configOf(join(root, 'data'), { classes: join(root, 'classes.txt') });
    expect(await rowsOf(loadDataset(config))).toEqual(['cat/1.tiff 2', 'dog/1.gif 0']);
    expect((await loadDataset(config)).classes).toEqual(['dog', 'horse', 'cat']);
  });

  test('ignores hidden files and what is no image, and looks into nested folders', async () => {
    const root = folderOf({
      'a/1.jpg': '',
      'a/.2.jpg': '',
      'a/notes.txt': '',
      'a/deep/3.jpg': '',
      '.git/4.jpg': '',
      'README.md': '',
      '5.jpg': '',
    });
    expect(await rowsOf(loadDataset(configOf(root)))).toEqual(['a/1.jpg 0', 'a/deep/3.jpg 0']);
  });

  test('keeps images that cannot be decoded, so that they count as unreadable', async () => {
    const root = folderOf({ 'a/1.bmp': '', 'a/2.ppm': '' });
    expect(await rowsOf(loadDataset(configOf(root)))).toEqual(['a/1.bmp 0', 'a/2.ppm 0']);
  });

  test.skipIf(process.platform === 'win32')('follows links, but not in circles', async () => {
    const root = folderOf({ 'data/a/1.jpg': '', 'elsewhere/2.jpg': '' });
    const data = join(root, 'data');
    symlinkSync(join(root, 'elsewhere'), join(data, 'b'));
    symlinkSync(join(root, 'elsewhere', '2.jpg'), join(data, 'a', '2.jpg'));
    symlinkSync(join(root, 'nowhere'), join(data, 'a', '3.jpg'));
    expect(await rowsOf(loadDataset(configOf(data)))).toEqual(['a/1.jpg 0', 'a/2.jpg 0', 'b/2.jpg 1']);
    symlinkSync('.', join(data, 'a', 'again'));
    expect(await problemOf(loadDataset(configOf(data)))).toMatchObject({ code: 'dataset-too-deep' });
  });
});

describe('refuses', () => {
  test('a path that does not exist', async () => {
    const root = folderOf({});
    const path = join(root, 'val');
    expect(await problemOf(loadDataset(configOf(path)))).toMatchObject({
      code: 'dataset-not-found',
      where: path,
      got: expect.stringContaining('ENOENT'),
    });
  });

  test('a file of another format', async () => {
    const path = join(folderOf({ 'data.xlsx': '' }), 'data.xlsx');
    expect(await problemOf(loadDataset(configOf(path)))).toMatchObject({
      code: 'dataset-unknown-format',
      where: path,
      got: 'a .xlsx file',
    });
  });

  test('an empty folder', async () => {
    expect(await problemOf(loadDataset(configOf(folderOf({ 'README.md': '' }))))).toMatchObject({
      code: 'dataset-empty',
    });
  });

  test('images without class folders, and names the labels that lie beside them', async () => {
    const root = folderOf({ '1.jpg': '', '2.png': '', 'truth.csv': '' });
    expect(await problemOf(loadDataset(configOf(root)))).toMatchObject({
      code: 'dataset-without-labels',
      where: root,
      got: '2 images, no class folders',
      hint: expect.stringContaining(`labels: ${join(root, 'truth.csv')}`),
    });
    expect(await problemOf(loadDataset(configOf(folderOf({ '1.jpg': '' }))))).toMatchObject({
      got: '1 image, no class folders',
    });
  });

  test('a class folder without images', async () => {
    const root = folderOf({ 'a/1.jpg': '', 'b/2.txt': '' });
    mkdirSync(join(root, 'c'));
    expect(await problemOf(loadDataset(configOf(root)))).toMatchObject({
      code: 'dataset-empty-class',
      where: join(root, 'b'),
    });
  });

  test('a folder that the classes file does not name', async () => {
    const root = folderOf({ 'data/zebre/1.jpg': '', 'classes.txt': 'horse\nzebra\n' });
    const config = configOf(join(root, 'data'), { classes: join(root, 'classes.txt') });
    expect(await problemOf(loadDataset(config))).toMatchObject({
      code: 'dataset-unknown-class',
      where: join(root, 'data', 'zebre'),
      got: 'zebre',
      expected: `one of the 2 names in ${join(root, 'classes.txt')}`,
      hint: 'did you mean zebra?',
    });
  });

  test('a folder whose name stands for two classes', async () => {
    const root = folderOf({ 'data/crane/1.jpg': '', 'classes.txt': 'crane\nheron\ncrane' });
    const config = configOf(join(root, 'data'), { classes: join(root, 'classes.txt') });
    expect(await problemOf(loadDataset(config))).toMatchObject({
      code: 'dataset-ambiguous-class',
      got: `crane, which is 0 and 2 in ${join(root, 'classes.txt')}`,
    });
  });

  test.each([
    ['', 1, 'the classes file is empty'],
    ['a\n\nb\n', 2, 'the line names no class'],
  ])('the classes file %j', async (text, line, what) => {
    const root = folderOf({ 'data/a/1.jpg': '', 'classes.txt': text });
    const classes = join(root, 'classes.txt');
    expect(await problemOf(loadDataset(configOf(join(root, 'data'), { classes })))).toMatchObject({
      code: 'classes-blank-line',
      where: `${classes}:${line}`,
      what,
    });
  });

  test('a classes file that cannot be read', async () => {
    const root = folderOf({ 'data/a/1.jpg': '' });
    const config = configOf(join(root, 'data'), { classes: join(root, 'none.txt') });
    expect(await problemOf(loadDataset(config))).toMatchObject({ code: 'classes-unreadable' });
  });
});
