/** Files from strangers: whatever their bytes, reading them ends, and ends in a dataset or in the user's problem. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { decompress } from '../../src/dataset/parquet/decompress.ts';
import { MalformedParquet, scanThrift } from '../../src/dataset/parquet/thrift.ts';
import { createInputReader } from '../../src/dataset/read-input.ts';
import { readTensorFile } from '../../src/dataset/tensor-file.ts';
import { UserError } from '../../src/errors.ts';
import { tensorProto } from './build-tensor.ts';
import { configOf } from './folder.ts';

const GOLDENS = fileURLToPath(new URL('../goldens/datasets/', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'zoogate-hostile-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A file with some bytes changed, and perhaps cut short or with a piece of it repeated. */
const mutated = (original: Buffer) =>
  fc
    .record({
      bytes: fc.array(
        fc.record({
          at: fc.nat(original.length - 1),
          value: fc.oneof(fc.nat(255), fc.constantFrom(0, 0x7f, 0x80, 0xff)),
        }),
        { maxLength: 6 },
      ),
      // Structures lie at the end of zip and Parquet files.
      tail: fc.array(fc.record({ at: fc.nat(Math.min(1500, original.length - 1)), value: fc.nat(255) }), {
        maxLength: 3,
      }),
      cut: fc.option(fc.nat(original.length), { freq: 6, nil: undefined }),
      piece: fc.option(fc.tuple(fc.nat(original.length), fc.nat(300)), { freq: 6, nil: undefined }),
    })
    .map(({ bytes, tail, cut, piece }) => {
      let copy = Buffer.from(original);
      for (const { at, value } of bytes) copy[at] = value;
      for (const { at, value } of tail) copy[original.length - 1 - at] = value;
      if (cut !== undefined) copy = copy.subarray(0, cut);
      if (piece !== undefined) {
        const [at, length] = piece;
        copy = Buffer.concat([copy.subarray(0, at + length), copy.subarray(at)]);
      }
      return copy;
    });

/** Loads and reads all; anything but `UserError` is our defect. */
async function readAll(path: string, rest: Parameters<typeof configOf>[1] = {}): Promise<void> {
  try {
    const { examples } = await loadDataset(configOf(path, rest));
    const read = createInputReader();
    for (const example of examples.slice(0, 50)) await read(example);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.problem.code).toMatch(/^dataset-/);
  }
}

describe('mutated bytes never throw anything but the user’s problem', () => {
  test.each([
    ['parquet/snappy.parquet', 400],
    ['parquet/gzip.parquet', 200],
    ['parquet/none.parquet', 400],
    ['parquet/page-v2-none.parquet', 400],
    ['parquet/no-dictionary.parquet', 200],
    ['arrays/stored.npz', 400],
    ['arrays/deflated.npz', 400],
  ])('%s', async (name, numRuns) => {
    const path = join(root, name.replace('/', '-'));
    const original = readFileSync(join(GOLDENS, name));
    const slices = name.startsWith('parquet') ? ['camera', 'night', 'price', 'shelf'] : [];
    await fc.assert(
      fc.asyncProperty(mutated(original), async (bytes) => {
        writeFileSync(path, bytes);
        await readAll(path, { slices });
      }),
      { numRuns, endOnFailure: true },
    );
  });

  test('.npy', async () => {
    const path = join(root, 'x.npy');
    const labels = join(root, 'y.npy');
    writeFileSync(labels, readFileSync(join(GOLDENS, 'arrays/i8.npy')));
    await fc.assert(
      fc.asyncProperty(mutated(readFileSync(join(GOLDENS, 'arrays/f4.npy'))), async (bytes) => {
        writeFileSync(path, bytes);
        await readAll(path, { labels, target: 'values' });
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  test('.pb', () => {
    const original = Buffer.from(tensorProto(1, [2, 3], new Float32Array([1, 2, 3, 4, 5, 6]), 'name'));
    fc.assert(
      fc.property(fc.oneof(mutated(original), fc.uint8Array({ maxLength: 40 })), (bytes) => {
        try {
          const { tensor } = readTensorFile(bytes, 'input_0.pb');
          expect(tensor.values).toHaveLength(tensor.shape.reduce((product, dim) => product * dim, 1));
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { numRuns: 2000, endOnFailure: true },
    );
  });

  test('JSON', async () => {
    const path = join(root, 'm.jsonl');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string()), { maxLength: 4 }), async (lines) => {
        writeFileSync(path, lines.join('\n'));
        await readAll(path);
      }),
      { numRuns: 200 },
    );
    const annotations = join(root, 'coco.json');
    const entry = fc.dictionary(
      fc.constantFrom(
        'id',
        'name',
        'file_name',
        'width',
        'height',
        'image_id',
        'category_id',
        'bbox',
        '__proto__',
      ),
      fc.oneof(fc.integer(), fc.string(), fc.jsonValue(), fc.array(fc.double(), { maxLength: 5 })),
    );
    const coco = fc.record({
      images: fc.oneof(fc.array(entry), fc.jsonValue()),
      categories: fc.array(entry),
      annotations: fc.array(entry),
    });
    await fc.assert(
      fc.asyncProperty(coco, async (content) => {
        writeFileSync(annotations, JSON.stringify(content));
        await readAll(root, { annotations });
      }),
      { numRuns: 200 },
    );
  });
});

describe('what would never end', () => {
  test('a number of a million bytes', () => {
    expect(() => scanThrift(Buffer.concat([Buffer.from([0x16]), Buffer.alloc(1e6, 0x80)]), 0)).toThrow(
      MalformedParquet,
    );
  });

  test('a list that is longer than the file, and nesting without end', () => {
    expect(() => scanThrift(Buffer.from([0x19, 0xf3, 0xff, 0xff, 0xff, 0xff, 0x07]), 0)).toThrow(
      /longer than/,
    );
    expect(() => scanThrift(Buffer.alloc(1e6, 0x1c), 0)).toThrow(/too deeply/);
    expect(() => scanThrift(Buffer.alloc(1e6, 0x19), 0)).toThrow(/too deeply/);
  });

  test('Snappy lengths that lead back', () => {
    // A literal whose four length bytes are all ones: -1 to who reads them as signed.
    const back = Buffer.from([0x05, 0xfc, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]);
    expect(() => decompress('SNAPPY', back, 5)).toThrow(/does not decompress/);
    expect(() => decompress('SNAPPY', Buffer.from([0x80, 0x80]), 5)).toThrow(/does not decompress/);
  });

  test('a bomb in every codec', async () => {
    const zlib = await import('node:zlib');
    const zeros = Buffer.alloc(1 << 24);
    const bombs = {
      GZIP: zlib.gzipSync(zeros),
      BROTLI: zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
      ZSTD: zlib.zstdCompressSync?.(zeros) ?? Buffer.alloc(1),
    };
    for (const [codec, bytes] of Object.entries(bombs)) {
      expect(() => decompress(codec, bytes, 100)).toThrow();
    }
    expect(() => decompress('UNCOMPRESSED', zeros, 100)).toThrow(/says that it has 100/);
  });
});
