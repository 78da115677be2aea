import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DatasetConfig } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { configOf, folderOf, problemOf } from './folder.ts';

const COCO = {
  images: [
    { id: 7, file_name: 'b.jpg', width: 640, height: 480 },
    { id: 3, file_name: 'a.jpg', width: 20, height: 10 },
  ],
  categories: [
    { id: 90, name: 'toothbrush' },
    { id: 1, name: 'person' },
    { id: 13, name: 'stop sign' },
  ],
  annotations: [
    { id: 1, image_id: 7, category_id: 90, bbox: [1.5, 2, 30, 40], area: 1000.25, iscrowd: 0 },
    { id: 2, image_id: 7, category_id: 1, bbox: [0, 0, 640, 480], area: 5, iscrowd: 1 },
    { id: 3, image_id: 7, category_id: 90, bbox: [0, 0, 2, 3] },
  ],
};

/** The images, and the annotations beside their folder. */
function cocoOf(content: unknown, rest: Partial<DatasetConfig> = {}, extra: Record<string, string> = {}) {
  const root = folderOf({
    'images/a.jpg': '',
    'images/b.jpg': '',
    'secret.jpg': '',
    'instances.json': typeof content === 'string' ? content : JSON.stringify(content),
    ...extra,
  });
  const config = configOf(join(root, 'images'), { annotations: join(root, 'instances.json'), ...rest });
  return { root, load: () => loadDataset(config), file: join(root, 'instances.json') };
}

test('boxes by image, classes in the order of their ids', async () => {
  const { root, load } = cocoOf(COCO);
  const { examples, classes } = await load();
  expect(classes).toEqual(['person', 'stop sign', 'toothbrush']);
  expect(examples.map(({ name }) => name)).toEqual(['b.jpg', 'a.jpg']);
  expect(examples[0]).toMatchObject({
    index: 0,
    input: { kind: 'image', path: join(root, 'images', 'b.jpg') },
    target: {
      kind: 'boxes',
      width: 640,
      height: 480,
      boxes: [
        { box: [1.5, 2, 30, 40], label: 2, crowd: false, area: 1000.25 },
        { box: [0, 0, 640, 480], label: 0, crowd: true, area: 5 },
        { box: [0, 0, 2, 3], label: 2, crowd: false, area: 6 },
      ],
    },
  });
  expect(examples[1]!.target).toEqual({ kind: 'boxes', width: 20, height: 10, boxes: [] });
});

test('classes of a file, an offset, or the classes alone', async () => {
  const { root, load } = cocoOf(COCO, {}, { 'classes.txt': 'toothbrush\nperson\nstop sign\ncar\n' });
  const classes = join(root, 'classes.txt');
  const config = configOf(join(root, 'images'), { annotations: join(root, 'instances.json') });
  const moved = await loadDataset({ ...config, classes, offset: 1 });
  expect(moved.examples[0]!.target).toMatchObject({ boxes: [{ label: 1 }, { label: 2 }, { label: 1 }] });
  const several = await loadDataset({ ...config, target: 'classes' });
  expect(several.examples.map(({ target }) => target)).toEqual([
    { kind: 'classes', labels: [0, 2] },
    { kind: 'classes', labels: [] },
  ]);
  await load();
});

describe('refuses', () => {
  const [annotation] = COCO.annotations;
  const withAnnotation = (change: object) => ({ ...COCO, annotations: [{ ...annotation, ...change }] });
  const withImages = (...images: object[]) => ({ ...COCO, images, annotations: [] });
  test.each<[string, unknown, object, Partial<DatasetConfig>?]>([
    ['no JSON', '{', { code: 'dataset-coco-unreadable' }],
    ['no object', '[]', { code: 'dataset-coco-unreadable', got: 'no object' }],
    ['no images', { ...COCO, images: undefined }, { what: 'there is no list of images' }],
    ['no list', { ...COCO, annotations: { 0: 1 } }, { what: 'there is no list of annotations' }],
    ['nothing in it', withImages(), { code: 'dataset-empty' }],
    ['an annotation of no image', withAnnotation({ image_id: 4 }), { got: 'image_id 4' }],
    ['an annotation of no category', withAnnotation({ category_id: 2 }), { got: 'category_id 2' }],
    ['a box of three', withAnnotation({ bbox: [1, 2, 3] }), { what: 'the bbox is none', got: '[1,2,3]' }],
    ['a box of text', withAnnotation({ bbox: [1, 2, 3, '4'] }), { what: 'the bbox is none' }],
    ['a negative box', withAnnotation({ bbox: [1, 2, -3, 4] }), { what: 'the bbox is none' }],
    ['a negative area', withAnnotation({ area: -1 }), { what: 'the area is none' }],
    ['two images of one id', withImages(COCO.images[0]!, { ...COCO.images[1]!, id: 7 }), { got: '7' }],
    [
      'two categories of one id',
      { ...COCO, categories: [...COCO.categories, { id: 1, name: 'man' }] },
      { what: 'the category has the id of another' },
    ],
    [
      'one image twice',
      withImages(COCO.images[0]!, { ...COCO.images[0]!, id: 8 }),
      { code: 'dataset-duplicate-path', got: expect.stringContaining('images[0]') },
    ],
    [
      'images that are not there',
      withImages(...[0, 1, 2].map((id) => ({ ...COCO.images[0]!, id, file_name: `${id}.jpg` }))),
      { code: 'dataset-missing-file', got: '0.jpg, and 2 more that do not exist' },
    ],
    [
      'a way out of the folder',
      withImages({ ...COCO.images[0]!, file_name: '../secret.jpg' }),
      { code: 'dataset-path-outside', got: '../secret.jpg' },
    ],
    ['an image without a size', withImages({ id: 1, file_name: 'a.jpg', width: 3 }), { what: /height/ }],
    [
      'an image of no size',
      withImages({ ...COCO.images[0]!, width: 0 }),
      { what: 'the width is impossible' },
    ],
    ['masks', COCO, { code: 'dataset-target' }, { target: 'mask' }],
  ])('%s', async (_, content, problem, rest = {}) => {
    const { load } = cocoOf(content, rest);
    const expected = Object.fromEntries(
      Object.entries(problem).map(([key, value]) => [
        key,
        value instanceof RegExp ? expect.stringMatching(value) : value,
      ]),
    );
    expect(await problemOf(load())).toMatchObject(expected);
  });

  test('annotations that are not there', async () => {
    const root = folderOf({ 'a.jpg': '' });
    const annotations = join(root, 'none.json');
    expect(await problemOf(loadDataset(configOf(root, { annotations })))).toMatchObject({
      code: 'dataset-coco-unreadable',
      got: expect.stringContaining('ENOENT'),
    });
  });
});
