/** What a configuration file may say of a dataset, and what comes of it. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { DATASET_FORMATS, LABEL_MAPS } from '../../src/dataset/dataset.ts';
import { datasetConfig, type RawDataset } from '../../src/dataset/dataset-config.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'),
) as {
  definitions: { dataset: { then: { properties: Record<string, { enum: string[] }> } } };
};
const accepts = new Ajv({ strict: false }).compile({
  $ref: '#/definitions/dataset',
  definitions: schema.definitions,
});

const CONFIGS: RawDataset[] = [
  'data/val',
  { path: 'val', labels: 'labels.jsonl', classes: 'classes.txt', 'label-map': 'wnid', offset: 1 },
  { path: 'data', format: 'parquet', split: 'validation', input: 'img', columns: { label: 'fine_label' } },
  { path: 'test.npz', input: ['ids', 'mask'], target: 'tensors', columns: { values: ['y'] } },
  { path: 'test.npz', format: 'auto', input: { input_ids: 'ids' } },
  { path: 'x.npy', labels: 'y.npy' },
  { path: 'models/resnet', format: 'onnx-test-data' },
  { path: 'val2017', annotations: 'instances_val2017.json', target: 'boxes' },
  { path: 'm.csv', columns: { path: 'file', mask: 'mask' }, ignore: 255, slices: ['camera'] },
];

test.each(CONFIGS)('%j is accepted', (config) => {
  expect(accepts(config)).toBe(true);
});

test.each<unknown>([
  { path: 'a', format: 'tfrecord' },
  { path: 'a', input: [] },
  { path: 'a', input: 3 },
  { path: 'a', columns: { lable: 'x' } },
  { path: 'a', columns: { values: 'x' } },
  { path: 'a', slices: 'camera' },
  { path: 'a', offset: 0.5 },
  { path: 'a', 'label-map': 'id' },
  { path: 'a', ignore: 256 },
  { path: 'a', target: 'label' },
])('%j is refused', (config) => {
  expect(accepts(config)).toBe(false);
});

describe('the schema names what the code knows', () => {
  const { properties } = schema.definitions.dataset.then;
  test('formats', () => {
    expect([...properties['format']!.enum].sort()).toEqual(['auto', ...DATASET_FORMATS].sort());
  });
  test('label maps', () => {
    expect(properties['label-map']!.enum).toEqual([...LABEL_MAPS]);
  });
});

test('paths become absolute, names stay as they are', () => {
  const absolute = (path: string) => `/base/${path}`;
  expect(datasetConfig('val', absolute)).toEqual({ path: '/base/val', complete: false, allowUnreadable: 0 });
  const raw: RawDataset = {
    path: 'val',
    format: 'auto',
    labels: 'l.csv',
    annotations: 'a.json',
    classes: 'c.txt',
    input: 'img',
    'label-map': 'index',
    complete: true,
    'allow-unreadable': 3,
  };
  expect(datasetConfig(raw, absolute)).toEqual({
    path: '/base/val',
    labels: '/base/l.csv',
    annotations: '/base/a.json',
    classes: '/base/c.txt',
    input: 'img',
    labelMap: 'index',
    complete: true,
    allowUnreadable: 3,
  });
});
