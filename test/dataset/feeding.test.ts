/** Every kind of input through the real decoder and runtime: the same picture gives the same outputs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DatasetConfig, Example } from '../../src/dataset/dataset.ts';
import { createDecoder } from '../../src/dataset/decode.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { createInputReader } from '../../src/dataset/read-input.ts';
import { toHalf } from '../../src/half-precision.ts';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { canBeFed, createExampleFeeder } from '../../src/runtime/example-feeder.ts';
import { loadNativePackages } from '../../src/runtime/native.ts';
import { openModel } from '../../src/runtime/session.ts';
import { buildModel, int, node, value } from '../graph/build-model.ts';
import { npy, zip } from './build-arrays.ts';
import { tensorProto } from './build-tensor.ts';
import { configOf, folderOf, problemOf } from './folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const packages = loadNativePackages(ROOT);
const PARQUET = join(ROOT, 'test/goldens/datasets/parquet/snappy.parquet');
const RESNET = join(ROOT, 'fixtures/zoo/resnet-v1/model.onnx');
const PREPROCESS: Preprocess = {
  resize: { size: { kind: 'exact', width: 32, height: 32 }, interpolation: 'bilinear', library: 'pillow' },
  channels: 'RGB',
  scale: 1 / 255,
  mean: [0.5, 0.5, 0.5],
  std: [0.25, 0.25, 0.25],
  layout: 'NCHW',
};

async function examplesOf(path: string, rest: Partial<DatasetConfig> = {}): Promise<readonly Example[]> {
  return (await loadDataset(configOf(path, rest))).examples;
}

/** The model, fed with each example. */
async function run(examples: readonly Example[], modelPath: string, preprocess?: Preprocess) {
  const subject = { name: 'candidate', modelPath, preprocess };
  const model = await openModel(packages, subject, { executionProvider: 'cpu', threads: 1 });
  const feed = createExampleFeeder(packages, [model]);
  const results = [];
  for (const example of examples) {
    expect(canBeFed(example, subject)).toBe(true);
    const fed = await feed(example);
    const feeds = fed.feeds[0]!;
    const outputs = await model.session.run(feeds);
    const output = outputs[model.session.outputNames[0]!]!;
    results.push({
      ...fed,
      inputs: feeds,
      output: Array.from(output.data as Float32Array),
      dims: output.dims,
    });
  }
  return results;
}

describe('images', () => {
  test('in Parquet give what they give as files', async () => {
    const rows = await examplesOf(PARQUET);
    const root = folderOf({});
    const read = createInputReader();
    for (const [i, example] of rows.entries()) {
      const input = await read(example);
      mkdirSync(join(root, `${example.label}`), { recursive: true });
      if (input.kind === 'image') writeFileSync(join(root, `${example.label}`, `${i}.png`), input.bytes);
    }
    const files = [...(await examplesOf(root))].sort(
      (a, b) => Number(/(\d)\.png/.exec(a.name)![1]) - Number(/(\d)\.png/.exec(b.name)![1]),
    );
    expect(files.map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
    const fromParquet = await run(rows, RESNET, PREPROCESS);
    const fromFiles = await run(files, RESNET, PREPROCESS);
    expect(fromParquet.map(({ output, sha256 }) => ({ output, sha256 }))).toEqual(
      fromFiles.map(({ output, sha256 }) => ({ output, sha256 })),
    );
    expect(fromParquet[0]).toMatchObject({ original: { width: 4, height: 4 }, batched: false });
  });

  test('as arrays of bytes give what they give as files, and as tensors what the preprocessing makes', async () => {
    const rows = await examplesOf(PARQUET);
    const decode = createDecoder(packages.sharp);
    const read = createInputReader();
    const pixels: number[] = [];
    for (const example of rows) {
      const input = await read(example);
      if (input.kind === 'image') pixels.push(...(await decode(input.bytes, example.name)).data);
    }
    const fromParquet = await run(rows, RESNET, PREPROCESS);
    const outputs = fromParquet.map(({ output }) => output);
    const prepared = fromParquet.flatMap(({ inputs }) =>
      Array.from(Object.values(inputs)[0]!.data as Float32Array),
    );
    const labels = npy('<i4', [8], new Int32Array(rows.map(({ label }) => label)));
    const npz = (x: Buffer) => {
      const files = { 'x.npy': x, 'y.npy': labels };
      const entries = Object.entries(files).map(([name, data]) => ({ name, data, method: 8 }));
      return join(folderOf({ 'data.npz': zip(entries) }), 'data.npz');
    };
    const bytes = await examplesOf(npz(npy('|u1', [8, 4, 4, 3], new Uint8Array(pixels))));
    expect((await run(bytes, RESNET, PREPROCESS)).map(({ output }) => output)).toEqual(outputs);

    const f4 = await examplesOf(npz(npy('<f4', [8, 3, 32, 32], new Float32Array(prepared))));
    const f8 = await examplesOf(npz(npy('<f8', [8, 3, 32, 32], new Float64Array(prepared))));
    expect((await run(f4, RESNET)).map(({ output }) => output)).toEqual(outputs);
    expect((await run(f8, RESNET)).map(({ output }) => output)).toEqual(outputs);
    const f2 = await examplesOf(npz(npy('<f2', [8, 3, 32, 32], toHalf(new Float32Array(prepared)))));
    const [half] = await run(f2, RESNET);
    for (const [i, score] of half!.output.entries()) expect(score).toBeCloseTo(outputs[0]![i]!, 1);
    expect(half!.output).not.toEqual(outputs[0]);

    const flat = await examplesOf(npz(npy('<f4', [8, 3072], new Float32Array(prepared))));
    expect(await problemOf(run(flat, RESNET))).toMatchObject({
      code: 'input-shape-mismatch',
      got: '[3072]',
    });
  });
});

/** y = a + b, where b is of integers. */
function sumModel(a: (number | string)[], b: (number | string)[]): string {
  const bytes = buildModel({
    nodes: [node('Cast', 'b', 'c', { to: int(1) }), node('Add', 'a c', 'y')],
    inputs: [value('a', a), value('b', b, 'int64')],
    outputs: [value('y', ['N', 2])],
  });
  return join(folderOf({ 'sum.onnx': bytes }), 'sum.onnx');
}

describe('several inputs', () => {
  const arrays = zip(
    Object.entries({
      first: npy('<f4', [2, 2], new Float32Array([0.5, 1.5, 2.5, 3.5])),
      second: npy('<i4', [2, 2], new Int32Array([10, 20, 30, 40])),
      y: npy('<f4', [2, 2], new Float32Array([10.5, 21.5, 32.5, 43.5])),
    }).map(([name, data]) => ({ name: `${name}.npy`, data, method: 0 })),
  );

  test.each<[string, DatasetConfig['input']]>([
    ['by their names', { b: 'second', a: 'first' }],
    ['in their order', ['first', 'second']],
  ])('%s', async (_, input) => {
    const examples = await examplesOf(join(folderOf({ 'd.npz': arrays }), 'd.npz'), { input });
    const results = await run(examples, sumModel(['N', 2], ['N', 2]));
    expect(results.map(({ output, dims }) => [output, dims])).toEqual([
      [
        [10.5, 21.5],
        [1, 2],
      ],
      [
        [32.5, 43.5],
        [1, 2],
      ],
    ]);
    expect(examples.map(({ target }) => target)).toEqual(
      results.map(({ output }) => ({ kind: 'values', values: output })),
    );
    // A model without a batch axis takes the rows as they are.
    const [bare] = await run(examples, sumModel([2], [2]));
    expect(bare!.output).toEqual([10.5, 21.5]);
  });

  test.each<[string, DatasetConfig['input'], object]>([
    [
      'the wrong names',
      { a: 'first', x: 'second' },
      { code: 'input-count-mismatch', got: 'a, x', expected: 'a, b' },
    ],
    ['too few', 'first', { code: 'input-count-mismatch' }],
    [
      'the wrong types',
      ['second', 'first'],
      { code: 'input-type-mismatch', got: 'float32', expected: 'int64' },
    ],
  ])('%s are refused', async (_, input, problem) => {
    const examples = await examplesOf(join(folderOf({ 'd.npz': arrays }), 'd.npz'), { input });
    expect(await problemOf(run(examples, sumModel(['N', 2], ['N', 2])))).toMatchObject(problem);
  });

  test('a fixed batch is refused where the outputs could not be told apart', async () => {
    const examples = await examplesOf(join(folderOf({ 'd.npz': arrays }), 'd.npz'), {
      input: ['first', 'second'],
    });
    expect(await problemOf(run(examples, sumModel([4, 2], [4, 2])))).toMatchObject({
      code: 'input-shape-mismatch',
      expected: 'a batch axis of 1 or of any size',
    });
  });

  test('ONNX test data go in as they are, by name or in their order', async () => {
    const set = (a: string, b: string) => ({
      'input_0.pb': tensorProto(1, [3, 2], new Float32Array([1, 2, 3, 4, 5, 6]), a),
      'input_1.pb': tensorProto(7, [3, 2], new BigInt64Array([1n, 1n, 1n, 2n, 2n, 2n]), b),
      'output_0.pb': tensorProto(1, [3, 2], new Float32Array([2, 3, 4, 6, 7, 8])),
    });
    for (const files of [set('', ''), set('a', 'b'), set('unknown', 'names')]) {
      const examples = await examplesOf(folderOf(files));
      const [result] = await run(examples, sumModel(['N', 2], ['N', 2]));
      expect(result).toMatchObject({ batched: true, dims: [3, 2], original: undefined });
      const { target } = examples[0]!;
      expect(result!.output).toEqual(target.kind === 'tensors' && Array.from(target.tensors[0]!.values));
    }
  });
});
