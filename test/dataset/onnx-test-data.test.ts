import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { createInputReader } from '../../src/dataset/read-input.ts';
import { tensorProto } from './build-tensor.ts';
import { configOf, folderOf, problemOf } from './folder.ts';

const floats = (dims: number[], values: number[], name?: string) =>
  tensorProto(1, dims, new Float32Array(values), name);

const SET = {
  'input_0.pb': floats([1, 2], [1, 2], 'x'),
  'input_1.pb': tensorProto(7, [1], new BigInt64Array([-3n]), 'length'),
  'output_0.pb': floats([1, 1], [0.5]),
  'output_1.pb': tensorProto(9, [2], new Uint8Array([1, 0])),
};

const inFolder = (folder: string, files: Record<string, string | Uint8Array>) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

test('every folder is an example, in the order of their numbers', async () => {
  const root = folderOf({
    'model.onnx': '',
    ...inFolder('test_data_set_10', SET),
    ...inFolder('test_data_set_2', SET),
    ...inFolder('test_data_set_x', {}),
  });
  const { examples } = await loadDataset(configOf(root));
  expect(examples.map(({ name }) => name)).toEqual(['test_data_set_2', 'test_data_set_10']);
  expect(examples[0]).toMatchObject({
    input: {
      kind: 'tensor-files',
      paths: [join(root, 'test_data_set_2', 'input_0.pb'), join(root, 'test_data_set_2', 'input_1.pb')],
    },
    target: {
      kind: 'tensors',
      tensors: [
        { type: 'float32', shape: [1, 1], values: new Float32Array([0.5]) },
        { type: 'bool', shape: [2], values: new Uint8Array([1, 0]) },
      ],
    },
  });
  expect(await createInputReader()(examples[0]!)).toMatchObject({
    kind: 'tensors',
    batched: true,
    tensors: [
      { name: 'x', tensor: { type: 'float32', shape: [1, 2], values: new Float32Array([1, 2]) } },
      { name: 'length', tensor: { type: 'int64', shape: [1], values: new Float64Array([-3]) } },
    ],
  });
});

test('a folder may be a set itself', async () => {
  const { examples } = await loadDataset(configOf(folderOf(SET)));
  expect(examples).toHaveLength(1);
});

describe('refuses', () => {
  test.each<[string, Record<string, string | Uint8Array>, object]>([
    ['no outputs', { 'input_0.pb': SET['input_0.pb'] }, { what: 'the test data have no output_0.pb' }],
    [
      'a missing input',
      { ...SET, 'input_3.pb': SET['input_0.pb'] },
      { code: 'dataset-missing-file', what: 'the test data have no input_2.pb' },
    ],
    ['an empty file', { ...SET, 'output_0.pb': '' }, { code: 'dataset-tensor-unreadable' }],
    ['text', { ...SET, 'output_0.pb': 'hello' }, { code: 'dataset-tensor-unreadable' }],
    [
      'a tensor that is cut short',
      { ...SET, 'output_0.pb': SET['output_0.pb'].subarray(0, -1) },
      { code: 'dataset-tensor-unreadable' },
    ],
    [
      'a shape that the data do not fill',
      { ...SET, 'output_0.pb': floats([1, 3], [1]) },
      { code: 'dataset-tensor-unreadable', expected: expect.stringContaining('12 bytes') },
    ],
    [
      'a shape without data',
      { ...SET, 'output_0.pb': tensorProto(1, [1e6, 1e6], new Float32Array()) },
      { code: 'dataset-tensor-unreadable', got: '0 bytes' },
    ],
    ['text tensors', { ...SET, 'output_0.pb': tensorProto(8, [1], new Uint8Array(1)) }, { got: 'string' }],
    [
      'complex numbers',
      { ...SET, 'output_0.pb': tensorProto(14, [1], new Uint8Array(8)) },
      { got: 'complex64' },
    ],
    [
      'integers that are not exact',
      { ...SET, 'output_0.pb': tensorProto(7, [1], new BigInt64Array([2n ** 62n])) },
      { code: 'dataset-large-integer' },
    ],
  ])('%s', async (_, files, problem) => {
    const root = folderOf(inFolder('test_data_set_0', files));
    expect(await problemOf(loadDataset(configOf(root)))).toMatchObject(problem);
  });
});
