/**
 * Every way to write a dataset comes to the same figures. Those of the fixture zoo's classifier are known from
 * `fixtures/zoo/expected.json`, which onnxruntime made in Python; those of colours follow by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { check, colourModel, type Files, figuresOf, GREEN, plain, RED, SCALED } from './check-model.ts';
import { ROOT } from './run-zoogate.ts';

const FIXTURES = join(ROOT, 'fixtures');
const CLASSES = readFileSync(join(FIXTURES, 'images/classes.txt'), 'utf8').trim().split('\n');
const EXPECTED = JSON.parse(readFileSync(join(FIXTURES, 'zoo/expected.json'), 'utf8')).models['resnet-v15'];
const N = 1500;

/** The images of the fixtures with their class, 0 to 9. */
const IMAGES = CLASSES.flatMap((name, label) =>
  readdirSync(join(FIXTURES, 'images/test', name))
    .sort()
    .map((file) => ({ file, label, name, bytes: readFileSync(join(FIXTURES, 'images/test', name, file)) })),
);

function filesOf(path: (image: (typeof IMAGES)[number]) => string): Files {
  return Object.fromEntries(IMAGES.map((image) => [path(image), image.bytes]));
}

const CLASSIFIER = {
  model: join(FIXTURES, 'zoo/resnet-v15/model.onnx'),
  preprocess: { preset: 'torchvision', resize: { shorter: 36 }, crop: 32 },
};
const gates = [
  `top1 >= ${(100 * EXPECTED.top1) / N - 0.01}%`,
  `top1 <= ${(100 * EXPECTED.top1) / N + 0.01}%`,
];

describe("the fixture zoo's classifier", () => {
  test.each([
    ['indices', {}, ({ label }: (typeof IMAGES)[number]) => label],
    ['an offset', { offset: -1 }, ({ label }: (typeof IMAGES)[number]) => label + 1],
    ['names', { classes: 'classes.txt' }, ({ name }: (typeof IMAGES)[number]) => name],
  ])('JSON Lines, labels by %s', async (_, dataset, labelOf) => {
    const path = ({ name, file }: (typeof IMAGES)[number]) => `images/${name}/${file}`;
    const lines = IMAGES.map((image, i) =>
      JSON.stringify({
        path: path(image),
        label: labelOf(image),
        shape: image.name,
        half: i % 2 === 0 ? 'even' : 'odd',
      }),
    );
    const checked = await check(
      { ...filesOf(path), 'list.jsonl': lines.join('\n'), 'classes.txt': CLASSES.join('\n') },
      {
        ...CLASSIFIER,
        dataset: { path: 'list.jsonl', slices: ['shape', 'half'], complete: true, ...dataset },
        gates,
      },
    );
    expect(checked.exitCode, checked.stderr).toBe(0);
    expect(figuresOf(checked)).toMatchObject({ top1: EXPECTED.top1 / N, top5: EXPECTED.top5 / N });
    const { classes, slices, confusion } = checked.model!.subjects.candidate!;
    // A slice for each class is that class.
    expect(classes).toHaveLength(10);
    const shapes = slices!.filter(({ column }) => column === 'shape');
    expect(new Map(shapes.map(({ slice, value }) => [slice, value]))).toEqual(
      new Map(classes!.map(({ label, value }) => [CLASSES[label], value])),
    );
    expect(shapes.map(({ value }) => value)).toEqual(classes!.map(({ value }) => value));
    const halves = slices!.filter(({ column }) => column === 'half');
    expect(halves.map(({ examples }) => examples)).toEqual([N / 2, N / 2]);
    const right = halves.reduce((sum, { value, examples }) => sum + Number(value) * examples, 0);
    expect(right).toBeCloseTo(EXPECTED.top1, 6);
    const diagonal = confusion!.filter(({ label, predicted }) => label === predicted);
    expect(diagonal.reduce((sum, { count }) => sum + count, 0)).toBe(EXPECTED.top1);
    expect(confusion!.reduce((sum, { count }) => sum + count, 0)).toBe(N);
    expect(classes![0]!.name).toBe('classes' in dataset ? CLASSES[classes![0]!.label] : undefined);
  });

  test('WordNet ids in the names of files', async () => {
    const wnid = (label: number) => `n0000000${label}`;
    const checked = await check(
      {
        ...filesOf(({ label, file }) => `val/${wnid(9 - label)}_${label}${file}`),
        // The ids are not in the order of the classes: the file's is.
        'synsets.txt': CLASSES.map((name, label) => `${wnid(9 - label)} ${name}`).join('\n'),
      },
      {
        ...CLASSIFIER,
        dataset: { path: 'val', 'label-map': 'wnid', classes: 'synsets.txt', complete: true },
        gates,
      },
    );
    expect(checked.exitCode, checked.stderr).toBe(0);
    expect(figuresOf(checked)['top1']).toBe(EXPECTED.top1 / N);
  });

  test('Parquet as the same images in files', async () => {
    const file = join(ROOT, 'test/goldens/datasets/parquet/snappy.parquet');
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file), utf8: false });
    const images = Object.fromEntries(rows.map(({ image }, i) => [`${i}.png`, image.bytes as Uint8Array]));
    const list = rows.map(({ label }, i) => `${i}.png,${label}`);
    const config = (path: string) => ({
      ...CLASSIFIER,
      preprocess: { ...CLASSIFIER.preprocess, resize: { width: 36, height: 36 } },
      dataset: { path, complete: true },
      gates: ['top1 >= 0%'],
    });
    const fromParquet = await check({ 'data/test.parquet': readFileSync(file) }, config('data'));
    const fromFiles = await check(
      { ...images, 'list.csv': `path,label\n${list.join('\n')}` },
      config('list.csv'),
    );
    expect(fromParquet.exitCode, fromParquet.stderr).toBe(0);
    expect(fromParquet.model!.dataset!.measured).toBe(8);
    expect(figuresOf(fromParquet)).toEqual(figuresOf(fromFiles));
    const cells = ({ model }: typeof fromFiles) =>
      model!.subjects.candidate!.confusion!.map(({ label, predicted, count }) => [label, predicted, count]);
    expect(cells(fromParquet)).toEqual(cells(fromFiles));
  });
});

test('Parquet as Hugging Face writes it: class names and slices', async () => {
  const file = join(ROOT, 'test/goldens/datasets/parquet/snappy.parquet');
  const checked = await check(
    { 'model.onnx': colourModel(), 'test.parquet': readFileSync(file) },
    {
      dataset: { path: 'test.parquet', slices: ['camera', 'night'], complete: true },
      preprocess: SCALED,
      gates: ['top1 >= 25%'],
    },
  );
  // The brightest channel of the eight images is 1, 0, 0, 2, 2, 2, 0, 2; their labels are 0, 1, 2, 0, 1, 2, 0, 1.
  expect(checked.exitCode, checked.stderr).toBe(0);
  expect(figuresOf(checked)['top1']).toBe(0.25);
  const { classes, slices, confusion } = checked.model!.subjects.candidate!;
  expect(classes?.map(({ name, value, n }) => [name, value, n])).toEqual([
    ['bird', 0, 3],
    ['airplane', 1 / 3, 3],
    ['cat', 0.5, 2],
  ]);
  expect(slices?.map(({ column, slice, value, examples }) => [column, slice, value, examples])).toEqual([
    ['camera', 'front', 0.25, 4],
    ['camera', 'rear', 0.25, 4],
    ['night', 'false', 0.2, 5],
    ['night', 'true', 1 / 3, 3],
  ]);
  expect(confusion?.[0]).toEqual({
    label: 1,
    name: 'bird',
    predicted: 2,
    predictedName: 'cat',
    count: 2,
  });
});

describe('what is wrong with a dataset is said before anything is measured', () => {
  const files = async (list: string) => ({
    'model.onnx': colourModel(),
    'a.png': await plain(RED),
    'b.png': await plain(GREEN),
    'classes.txt': 'red\ngreen\nblue\n',
    'list.csv': list,
  });
  test.each([
    ['a label beyond the classes file', 'path,label\na.png,0\nb.png,3\n', {}, ['list.csv:3', '0 to 2']],
    [
      'a name beyond the classes file',
      'path,label\na.png,red\nb.png,gren\n',
      {},
      ['list.csv:3', 'did you mean green'],
    ],
    ['an image twice', 'path,label\na.png,0\nb.png,1\n./a.png,2\n', {}, ['listed twice', 'line 2']],
    ['an image that is not there', 'path,label\na.png,0\nc.png,1\n', {}, ['list.csv:3', 'c.png']],
    [
      'a path out of the folder',
      'path,label\na.png,0\n../c.png,1\n',
      {},
      ['list.csv:3', 'out of the dataset'],
    ],
    ['indices and names', 'path,label\na.png,0\nb.png,green\n', {}, ['list.csv:3', 'mix']],
    ['no such slice', 'path,label\na.png,0\n', { slices: ['light'] }, ['no column light']],
    ['an offset below 0', 'path,label\na.png,0\n', { offset: -1 }, ['below 0']],
    ['a row too short', 'path,label\na.png\n', {}, ['list.csv:2']],
  ])('%s', async (_, list, dataset, texts) => {
    const checked = await check(await files(list), {
      dataset: { path: 'list.csv', classes: 'classes.txt', ...dataset },
      preprocess: SCALED,
      gates: ['top1 >= 1%'],
    });
    expect(checked.exitCode).toBe(4);
    expect(checked.report).toBeUndefined();
    for (const text of texts) expect(checked.stderr).toContain(text);
    expect(checked.stderr).not.toContain('defect of zoogate');
  });
});

test('slices of a dataset without columns', async () => {
  const checked = await check(
    { 'model.onnx': colourModel(), 'images/red/a.png': await plain(RED) },
    { dataset: { path: 'images', slices: ['light'] }, preprocess: SCALED, gates: ['top1 >= 1%'] },
  );
  expect(checked.exitCode).toBe(4);
  expect(checked.stderr).toContain('slices');
  expect(checked.stderr).not.toContain('defect of zoogate');
});

test('an example that is left out takes its slice along', async () => {
  const checked = await check(
    {
      'model.onnx': colourModel(),
      'broken.png': 'no image',
      'a.png': await plain(RED),
      'b.png': await plain(GREEN),
      'list.csv': 'path,label,light\nbroken.png,0,none\na.png,0,day\nb.png,0,night\n',
    },
    {
      dataset: { path: 'list.csv', slices: ['light'], complete: true, 'allow-unreadable': 1 },
      preprocess: SCALED,
      gates: ['top1 >= 50%'],
    },
  );
  expect(checked.exitCode, checked.stderr).toBe(0);
  expect(checked.model!.dataset).toMatchObject({ measured: 2, unreadable: [{ name: 'broken.png' }] });
  const { slices } = checked.model!.subjects.candidate!;
  expect(slices?.map(({ slice, value }) => [slice, value])).toEqual([
    ['night', 0],
    ['day', 1],
  ]);
});

test('stopping early tells the slices of what was measured', async () => {
  const lines = IMAGES.map(({ name, file }, i) =>
    [`images/${name}/${file}`, name, i % 2 ? 'odd' : 'even'].join(','),
  );
  const checked = await check(
    {
      ...filesOf(({ name, file }) => `images/${name}/${file}`),
      'list.csv': `path,label,half\n${lines.join('\n')}`,
    },
    {
      ...CLASSIFIER,
      dataset: { path: 'list.csv', slices: ['half'] },
      stop: 'when-decided',
      gates: ['top1 >= 50%'],
    },
  );
  expect(checked.exitCode, checked.stderr).toBe(0);
  const { measured } = checked.model!.dataset!;
  expect(measured).toBeLessThan(N / 2);
  const { slices, confusion } = checked.model!.subjects.candidate!;
  expect(slices!.reduce((sum, { examples }) => sum + examples, 0)).toBe(measured);
  const right = slices!.reduce((sum, { value, examples }) => sum + Number(value) * examples, 0);
  const diagonal = confusion!.filter(({ label, predicted }) => label === predicted);
  expect(right).toBeCloseTo(
    diagonal.reduce((sum, { count }) => sum + count, 0),
    6,
  );
  // A part of the examples is a sample, whatever the whole is.
  for (const { low, high, value } of slices!) {
    expect(Number(low)).toBeLessThan(Number(value));
    expect(Number(high)).toBeGreaterThan(Number(value));
  }
});

test('a label beyond the classes of the model ends the measuring', async () => {
  const checked = await check(
    { 'model.onnx': colourModel(), 'a.png': await plain(RED), 'list.csv': 'path,label\na.png,3\n' },
    { dataset: { path: 'list.csv' }, preprocess: SCALED, gates: ['top1 >= 1%'] },
  );
  expect(checked.exitCode).toBe(4);
  expect(checked.model!.problem).toMatchObject({ kind: 'user', code: 'label-out-of-range' });
  expect(checked.model!.problem!.where).toContain('a.png');
});
