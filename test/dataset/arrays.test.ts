import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openArrayFile } from '../../src/dataset/arrays/array-file.ts';
import type { DatasetConfig } from '../../src/dataset/dataset.ts';
import { toTensorData } from '../../src/dataset/element-types.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { createInputReader } from '../../src/dataset/read-input.ts';
import { npy, type ZipFile, zip } from './build-arrays.ts';
import { configOf, folderOf, problemOf } from './folder.ts';

const FOLDER = fileURLToPath(new URL('../goldens/datasets/', import.meta.url));
const golden = JSON.parse(readFileSync(join(FOLDER, 'goldens.json'), 'utf8')) as {
  arrays: Record<string, number[]>;
};
const pathOf = (name: string) => join(FOLDER, 'arrays', name);

/** An .npz file with these arrays. */
function npzOf(arrays: Readonly<Record<string, Uint8Array>>, method: ZipFile['method'] = 8): string {
  const files = Object.entries(arrays).map(([name, data]) => ({ name: `${name}.npy`, data, method }));
  return join(folderOf({ 'data.npz': zip(files) }), 'data.npz');
}

const load = (path: string, rest: Partial<DatasetConfig> = {}) => loadDataset(configOf(path, rest));
const f4 = (shape: number[], values?: number[]) =>
  npy(
    '<f4',
    shape,
    new Float32Array(values ?? Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => i)),
  );
const i4 = (shape: number[], values: number[]) => npy('<i4', shape, new Int32Array(values));

describe("NumPy's own files", () => {
  test.each(Object.entries(golden.arrays))('%s', async (name, values) => {
    const file = await openArrayFile(pathOf(name));
    const { type, shape, readRows } = await file.arrays.get('')!();
    expect(shape).toEqual([3, 2]);
    const { values: read } = toTensorData(type, shape, await readRows(0, 3), name);
    expect(Array.from(read)).toEqual(values);
    const last = toTensorData(type, [2], await readRows(2, 1), name);
    expect(Array.from(last.values)).toEqual(values.slice(4));
    await file.close();
  });

  test.each(['stored.npz', 'deflated.npz'])('%s', async (name) => {
    const { examples } = await load(pathOf(name));
    expect(examples.map(({ target }) => target)).toEqual(
      [2, 0, 1].map((label) => ({ kind: 'class', label })),
    );
    expect(examples[1]).toMatchObject({
      name: `x in ${name} 1`,
      input: { kind: 'arrays', arrays: [{ path: pathOf(name), array: 'x' }], row: 1 },
    });
    const read = createInputReader();
    // Back and forth: a compressed array is inflated forwards.
    for (const row of [2, 0, 1, 1]) {
      const input = await read(examples[row]!);
      if (input.kind !== 'tensors') throw new Error(`an input of kind ${input.kind}`);
      expect(input.batched).toBe(false);
      expect(input.tensors).toHaveLength(1);
      const { type, shape, values } = input.tensors[0]!.tensor;
      expect([type, shape]).toEqual(['float32', [2, 4, 4]]);
      expect(Array.from(values)).toEqual(Array.from({ length: 32 }, (_, i) => row * 32 + i));
    }
  });

  test.each([
    ['fortran.npy', 'Fortran order'],
    ['objects.npy', 'pickle'],
    ['text.npy', 'of type <U1'],
    ['records.npy', 'records'],
    ['complex.npy', 'of type <c8'],
  ])('refuses %s', async (name, got) => {
    expect(await problemOf(load(pathOf(name), { labels: pathOf('i4.npy') }))).toMatchObject({
      code: 'dataset-arrays-unreadable',
      got: expect.stringContaining(got),
    });
  });
});

describe('targets', () => {
  test('are told by their type and shape', async () => {
    const kindOf = async (y: Uint8Array) => (await load(npzOf({ x: f4([2, 3]), y }))).examples[1]!.target;
    expect(await kindOf(i4([2], [0, 4]))).toEqual({ kind: 'class', label: 4 });
    expect(await kindOf(i4([2, 1], [0, 4]))).toEqual({ kind: 'class', label: 4 });
    expect(await kindOf(f4([2], [0, 0.5]))).toEqual({ kind: 'values', values: [0.5] });
    expect(await kindOf(f4([2, 2]))).toEqual({ kind: 'values', values: [2, 3] });
    expect(await kindOf(f4([2, 2, 2]))).toEqual({
      kind: 'tensors',
      tensors: [{ type: 'float32', shape: [1, 2, 2], values: new Float32Array([4, 5, 6, 7]) }],
    });
    expect(await problemOf(load(npzOf({ x: f4([2, 3]), y: i4([2, 2], [0, 1, 1, 0]) })))).toMatchObject({
      code: 'dataset-target',
    });
  });

  test('are what the configuration says', async () => {
    const path = npzOf({
      x: f4([2, 3]),
      y: i4([2, 3], [0, 1, 0, 1, 0, 1]),
      z: i4([2, 3], [0, 1, 0, 0, 0, 1]),
    });
    const targetOf = async (rest: Partial<DatasetConfig>) => (await load(path, rest)).examples[1]!.target;
    expect(await targetOf({ target: 'classes' })).toEqual({ kind: 'classes', labels: [0, 2] });
    expect(await targetOf({ target: 'class', columns: { label: 'z' }, offset: 1 })).toEqual({
      kind: 'class',
      label: 3,
    });
    expect(await targetOf({ target: 'tensors', columns: { values: ['y', 'z'] } })).toMatchObject({
      tensors: [{ type: 'int32', shape: [1, 3] }, { type: 'int32' }],
    });
    expect(await problemOf(load(path, { target: 'class' }))).toMatchObject({
      code: 'dataset-label',
      got: '2 ones',
    });
    expect(await problemOf(load(path, { target: 'boxes' }))).toMatchObject({ code: 'dataset-target' });
    const identities = npzOf({ x: f4([3, 1]), y: i4([3], [7, 5, 7]) });
    expect((await load(identities, { target: 'identity' })).examples.map(({ target }) => target)).toEqual(
      [1, 0, 1].map((identity) => ({ kind: 'identity', identity })),
    );
  });

  test('of a split, and several inputs by name', async () => {
    const path = npzOf({
      ids_test: i4([2, 2], [1, 2, 3, 4]),
      x_train: f4([5, 1]),
      x_test: f4([2, 1]),
      y_train: i4([5], [0, 0, 0, 0, 0]),
      y_test: i4([2], [3, 1]),
    });
    expect((await load(path, { split: 'test' })).examples.map(({ label }) => label)).toEqual([3, 1]);
    const { examples } = await load(path, { split: 'test', input: { tokens: 'ids_test', image: 'x_test' } });
    const input = await createInputReader()(examples[1]!);
    expect(input).toMatchObject({
      tensors: [
        { name: 'tokens', tensor: { type: 'int32', shape: [2], values: new Int32Array([3, 4]) } },
        { name: 'image', tensor: { shape: [1] } },
      ],
    });
    expect(await problemOf(load(path))).toMatchObject({ code: 'dataset-missing-array' });
    expect(await problemOf(load(path, { input: 'z' }))).toMatchObject({
      code: 'dataset-missing-array',
      got: 'z',
    });
  });

  test('in a file of their own', async () => {
    const root = folderOf({ 'x.npy': f4([2, 3]), 'y.npy': i4([2], [1, 0]) });
    const { examples } = await load(join(root, 'x.npy'), { labels: join(root, 'y.npy') });
    expect(examples.map(({ label }) => label)).toEqual([1, 0]);
    expect(await problemOf(load(join(root, 'x.npy'), { labels: join(root, 'z.npy') }))).toMatchObject({
      code: 'dataset-arrays-unreadable',
      got: expect.stringContaining('ENOENT'),
    });
  });
});

describe('refuses', () => {
  test.each<[string, Record<string, Uint8Array>, object]>([
    ['arrays of different lengths', { x: f4([3, 2]), y: i4([2], [0, 1]) }, { code: 'dataset-ragged' }],
    ['a single number', { x: f4([]), y: i4([1], [0]) }, { code: 'dataset-array-shape' }],
    ['no rows', { x: f4([0, 2]), y: i4([0], []) }, { code: 'dataset-empty' }],
    ['a negative label', { x: f4([1]), y: i4([1], [-1]) }, { code: 'dataset-label', got: '-1' }],
    ['a value that is none', { x: f4([1]), y: f4([1], [Number.NaN]) }, { code: 'dataset-value', got: 'NaN' }],
    [
      'a shape that is longer than the data',
      { x: npy('<f4', [1000, 1000, 1000], new Float32Array(4)), y: i4([1], [0]) },
      { code: 'dataset-arrays-unreadable', got: expect.stringContaining('cut short') },
    ],
    [
      'a product that no number holds',
      { x: npy('<f4', [1e15, 1e15], new Float32Array(4)), y: i4([1], [0]) },
      { code: 'dataset-arrays-unreadable' },
    ],
    [
      'integers that are not exact',
      { x: f4([1]), y: npy('<i8', [1], new BigInt64Array([2n ** 60n])) },
      { code: 'dataset-large-integer' },
    ],
    [
      'another file',
      { x: Buffer.from('not an array'), y: i4([1], [0]) },
      { code: 'dataset-arrays-unreadable' },
    ],
  ])('%s', async (_, arrays, problem) => {
    for (const method of [0, 8] as const) {
      expect(await problemOf(load(npzOf(arrays, method)))).toMatchObject(problem);
    }
  });

  test.each<[string, ZipFile[] | Uint8Array, string]>([
    [
      'no zip file',
      Buffer.from('not a zip file, but long enough for one'),
      'the end of the zip file is missing',
    ],
    ['another compression', [{ name: 'x.npy', data: f4([1]), method: 12 }], 'method 12'],
    ['an encrypted member', [{ name: 'x.npy', data: f4([1]), method: 0, flags: 1 }], 'encrypted'],
    [
      'a bomb',
      [{ name: 'x.npy', data: f4([1]), method: 8, declaredBytes: 0xfffffffe }],
      'cannot hold 4294967294',
    ],
    [
      'a member of the wrong length',
      [{ name: 'x.npy', data: f4([1]), method: 0, declaredBytes: 1000 }],
      'cannot hold 1000',
    ],
    [
      'two arrays of one name',
      [
        { name: 'x.npy', data: f4([1]), method: 0 },
        { name: 'x.npy', data: f4([1]), method: 0 },
      ],
      'two arrays are called',
    ],
    [
      'a header that never ends',
      [
        {
          name: 'x.npy',
          data: Buffer.concat([Buffer.from('\x93NUMPY\x02\0\xff\xff\xff\x7f', 'latin1'), Buffer.alloc(99)]),
          method: 0,
        },
      ],
      'too long',
    ],
    [
      'an unknown version',
      [{ name: 'x.npy', data: Buffer.from('\x93NUMPY\x04\0abcdefgh', 'latin1'), method: 0 }],
      'version 4',
    ],
  ])('%s', async (_, content, got) => {
    const bytes = content instanceof Uint8Array ? content : zip(content);
    const path = join(folderOf({ 'data.npz': bytes }), 'data.npz');
    expect(await problemOf(load(path, { input: 'x', columns: { label: 'x' } }))).toMatchObject({
      code: 'dataset-arrays-unreadable',
      got: expect.stringContaining(got),
    });
  });

  test('a member that was damaged after the directory was written', async () => {
    const path = npzOf({
      x: f4([64, 64]),
      y: i4(
        [64],
        Array.from({ length: 64 }, () => 0),
      ),
    });
    const { examples } = await load(path);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 60, 400);
    writeFileSync(path, bytes);
    expect(await problemOf(createInputReader()(examples[9]!))).toMatchObject({
      code: 'dataset-arrays-unreadable',
    });
  });
});
