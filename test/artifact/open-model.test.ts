import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openModel } from '../../src/artifact/open-model.ts';
import { describeArchitecture, describeStructure } from '../../src/graph/describe.ts';
import type { ModelSource } from '../../src/graph/model-source.ts';
import { readModel } from '../../src/graph/read-model.ts';
import {
  buildModel,
  encode,
  type Fields,
  node,
  smallNetwork,
  smallWeights,
  weight,
} from '../graph/build-model.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zoogate-open-'));
  folder = join(root, 'model');
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true }));

/** An initializer whose elements are in another file. */
function external(name: string, dims: number[], entries: Record<string, string>): Fields {
  const external_data = Object.entries(entries).map(([key, value]) => ({ key, value }));
  return { name, dims, data_type: 1, data_location: 1, external_data };
}

function save(initializer: Fields, name = 'model.onnx'): string {
  const path = join(folder, name);
  writeFileSync(path, buildModel({ nodes: [node('MatMul', 'x w', 'y')], initializers: [initializer] }));
  return path;
}

function externalFileOf(path: string) {
  return describeStructure(readModel(openModel({ path }), path)).externalFiles[0];
}

/** The same source, which counts what is read of it. */
function counting({ file, external }: ModelSource): { source: ModelSource; read: () => number } {
  let bytes = 0;
  const read = (from: number, to: number): Uint8Array => {
    bytes += to - from;
    return file.read(from, to);
  };
  return { source: { file: { ...file, read }, external }, read: () => bytes };
}

describe('openModel', () => {
  it('reads a model by ranges, and the weights only when they are looked at', () => {
    const path = join(folder, 'model.onnx');
    writeFileSync(
      path,
      smallNetwork({ initializers: [weight('w1', [4000, 3, 10, 10]), ...smallWeights().slice(1)] }),
    );
    const { source, read } = counting(openModel({ path }));
    expect(source.file.sizeBytes).toBeGreaterThan(4_800_000);
    const model = readModel(source, path);
    describeStructure(model);
    expect(read()).toBeLessThan(200_000);
    describeArchitecture(model);
    expect(read()).toBeGreaterThan(4_800_000);
  });

  it('gives the same model as its bytes in memory', () => {
    const path = join(folder, 'model.onnx');
    const content = smallNetwork();
    writeFileSync(path, content);
    expect(describeArchitecture(readModel(openModel({ path }), 'a'))).toEqual(
      describeArchitecture(readModel(content, 'a')),
    );
  });

  it('gives external data the hash that the same weights have inside the file', () => {
    const values = Float32Array.from({ length: 600 }, (_, index) => index);
    writeFileSync(
      join(folder, 'w.data'),
      new Uint8Array([...new Uint8Array(64), ...new Uint8Array(values.buffer)]),
    );
    const outside = save(external('w', [20, 30], { location: 'w.data', offset: '64', length: '2400' }));
    const inside = save(
      { name: 'w', dims: [20, 30], data_type: 1, raw_data: new Uint8Array(values.buffer) },
      'b.onnx',
    );
    const [one, other] = [outside, inside].map((path) =>
      describeArchitecture(readModel(openModel({ path }), path)),
    );
    expect(one?.weightsSignature).toBe(other?.weightsSignature);
    expect(one?.parameters).toBe(600);
    expect(one?.externalFiles).toEqual([{ location: 'w.data', tensors: 1, bytes: 2400, problem: undefined }]);
  });

  it.each([
    ['a parent folder', '../secret.bin', "not opened: it leads out of the model's folder"],
    ['a parent folder, further in', 'sub/../../secret.bin', "not opened: it leads out of the model's folder"],
    [
      'a parent folder in the other spelling',
      '..\\secret.bin',
      "not opened: it leads out of the model's folder",
    ],
    ['an absolute path', '/etc/hostname', 'not opened: it names a file by an absolute path'],
    ['a drive', 'C:\\secret.bin', 'not opened: it names a file by an absolute path'],
    ['nothing', '', 'not opened: it names no file'],
    ['the folder', '.', 'not opened: it names no file'],
    ['a folder in it', 'sub', 'not opened: it is no regular file'],
    ['a symbolic link', 'link.bin', 'not opened: it is a link, or lies behind one'],
    ['a file behind a linked folder', 'linked/secret.bin', 'not opened: it is a link, or lies behind one'],
    ['a null character', 'a\0b', 'not opened: it names no file'],
    ['a file that is not there', 'none.bin', 'there is no such file'],
  ])('does not open %s', (_, location, problem) => {
    writeFileSync(join(root, 'secret.bin'), new Uint8Array(2400));
    mkdirSync(join(folder, 'sub'));
    symlinkSync(join(root, 'secret.bin'), join(folder, 'link.bin'));
    symlinkSync(root, join(folder, 'linked'));
    expect(externalFileOf(save(external('w', [20, 30], { location })))?.problem).toBe(problem);
  });

  it.each([
    ['a file that is too short', {}, 2399, '2400 bytes at 0 are declared and the file has 2399'],
    [
      'an offset past the end',
      { offset: '2400' },
      2401,
      '2400 bytes at 2400 are declared and the file has 2401',
    ],
    [
      'a length that does not fit',
      { length: '2404' },
      4096,
      '2404 bytes are declared and its type and dimensions take 2400',
    ],
    ['a negative offset', { offset: '-8' }, 4096, 'its offset is "-8"'],
    ['a length that is no number', { length: '2400 ' }, 4096, 'its length is "2400 "'],
  ])('tells of %s', (_, entries, size, reason) => {
    writeFileSync(join(folder, 'w.data'), new Uint8Array(size));
    const path = save(external('w', [20, 30], { location: 'w.data', ...entries }));
    expect(externalFileOf(path)?.problem).toBe(`tensor "w": ${reason}`);
  });

  it('takes a file in a folder below and a hard link', () => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(root, 'w.data'), new Uint8Array(2400));
    linkSync(join(root, 'w.data'), join(folder, 'sub', 'w.data'));
    const path = save(external('w', [20, 30], { location: './sub/w.data' }));
    expect(externalFileOf(path)?.problem).toBeUndefined();
  });

  it('inspects a model whose weights in another file are larger than 2 GB', () => {
    const data = join(folder, 'w.data');
    writeFileSync(data, '');
    truncateSync(data, 3 * 2 ** 30);
    const path = save(
      external('w', [3 * 2 ** 14, 2 ** 14], { location: 'w.data', length: String(3 * 2 ** 30) }),
    );
    const structure = describeStructure(readModel(openModel({ path }), path));
    expect(structure.parameters).toBe(805_306_368);
    expect(structure.externalFiles[0]).toMatchObject({ bytes: 3 * 2 ** 30, problem: undefined });
  });

  it('inspects one file of more than 2 GB', () => {
    const dataBytes = 2 ** 31 + 2 ** 20;
    // The data comes last, so that the file can be sparse: the lengths around it are made longer by hand.
    const tensor = encode('TensorProto', { name: 'w', dims: [dataBytes / 4 / 1024, 1024], data_type: 1 });
    const graph = encode('GraphProto', { node: [node('MatMul', 'x w', 'y')] });
    const head = encode('ModelProto', { ir_version: 8, opset_import: [{ version: 17 }] });
    const rawData = [0x4a, ...varint(dataBytes)];
    const initializer = [0x2a, ...varint(tensor.length + rawData.length + dataBytes), ...tensor, ...rawData];
    const path = join(folder, 'model.onnx');
    writeFileSync(
      path,
      Uint8Array.from([
        ...head,
        0x3a,
        ...varint(graph.length + initializer.length + dataBytes),
        ...graph,
        ...initializer,
      ]),
    );
    const model = openModel({ path });
    truncateSync(path, model.file.sizeBytes + dataBytes);
    const structure = describeStructure(readModel(openModel({ path }), path));
    expect(structure.parameters).toBe(dataBytes / 4);
  });
});

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}
