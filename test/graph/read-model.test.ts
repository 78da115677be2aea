import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { countMacs } from '../../src/graph/count-macs.ts';
import { describeArchitecture } from '../../src/graph/describe.ts';
import { compareModels } from '../../src/graph/difference/compare-models.ts';
import { readModel } from '../../src/graph/read-model.ts';
import {
  buildModel,
  encode,
  float,
  graph,
  int,
  ints,
  node,
  smallNetwork,
  smallWeights,
  string,
  value,
  weight,
} from './build-model.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const bytes = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

function unreachable(): never {
  throw new Error('there is no such thing');
}

function problemOf(content: Uint8Array): UserError['problem'] {
  try {
    readModel(content, 'models/a.onnx');
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('the model was read');
}

describe('readModel', () => {
  it('reads nodes, weights, values and versions', () => {
    const model = readModel(
      smallNetwork({ model: { metadata_props: [{ key: '__proto__', value: 'v' }] } }),
      'a',
    );
    expect(model.irVersion).toBe(8);
    expect(model.opsets).toEqual(new Map([['', 17]]));
    expect(model.graph.nodes.map(({ operator }) => operator)).toEqual([
      'Conv',
      'Relu',
      'Conv',
      'Add',
      'GlobalAveragePool',
      'Flatten',
      'Gemm',
    ]);
    expect(model.graph.nodes[0]?.attributes.get('strides')).toEqual({ kind: 'ints', value: [2, 2] });
    expect(model.graph.initializers[0]).toMatchObject({
      elementType: 'float32',
      dims: [4, 3, 3, 3],
      elements: 108,
    });
    expect(model.graph.inputs[0]?.type).toEqual({
      kind: 'tensor',
      elementType: 'float32',
      shape: ['N', 3, 8, 8],
    });
    expect(model.metadata.get('__proto__')).toBe('v');
  });

  it('keeps weights as views of the given bytes', () => {
    // At an offset of its buffer, as a Buffer from a pool is.
    const content = smallNetwork({ initializers: [weight('w1', [40, 3, 3, 3]), ...smallWeights().slice(1)] });
    const shared = new Uint8Array(content.length + 7);
    shared.set(content, 7);
    const model = readModel(Buffer.from(shared.buffer, 7, content.length), 'a');
    const [{ data } = unreachable()] = model.graph.initializers;
    if (data.kind !== 'raw') throw new Error(`data is ${data.kind}`);
    const chunks = data.ranges.flatMap((range) => [...range.chunks()]);
    expect(chunks.map(({ buffer, length }) => [buffer === shared.buffer, length])).toEqual([[true, 4320]]);
  });

  it('reads int64 attributes without loss', () => {
    const values = ['9223372036854775807', '-9223372036854775808', '-3', '9007199254740993', '4294967296'];
    const nodes = values.map((text, index) => node('Custom', 'x', `y${index}`, { a: int(text) }));
    const model = readModel(buildModel({ nodes }), 'a');
    const read = model.graph.nodes.map(({ attributes }) => attributes.get('a'));
    expect(read.map((attribute) => (attribute?.kind === 'int' ? String(attribute.value) : ''))).toEqual(
      values,
    );
  });

  it('infers the kind of an attribute that does not say it', () => {
    const untyped = Object.fromEntries(
      Object.entries({ a: float(0.5), b: ints(1, 2), c: string('s') }).map(([name, { type: _, ...rest }]) => [
        name,
        rest,
      ]),
    );
    const model = readModel(buildModel({ nodes: [node('Custom', 'x', 'y', untyped)] }), 'a');
    expect([...model.graph.nodes[0]!.attributes.values()].map(({ kind }) => kind)).toEqual([
      'float',
      'ints',
      'string',
    ]);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'model-empty', '0 bytes'],
    [
      'a Git LFS pointer',
      text('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 102167339\n'),
      'artifact-lfs-pointer',
      'a pointer to sha256:4d7a21, 102167339 bytes',
    ],
    ['a web page', text('<!DOCTYPE html><html><title>404</title></html>'), 'model-not-onnx', 'a web page'],
    ['JSON', text('{"error": "not found"}'), 'model-not-onnx', 'JSON or similar text'],
    ['text', text('hello there'), 'model-not-onnx', 'text'],
    ['bzip2', bytes('BZh91AY&SYrest'), 'model-not-onnx', 'a bzip2 archive'],
    ['gzip', bytes('\x1f\x8b\x08\x00rest'), 'model-not-onnx', 'a gzip archive'],
    ['HDF5', bytes('\x89HDF\r\n\x1a\nrest'), 'model-not-onnx', 'an HDF5 file, such as Keras weights (.h5)'],
    ['TFLite', bytes('\x1c\x00\x00\x00TFL3rest'), 'model-not-onnx', 'a TensorFlow Lite model'],
    ['zip', bytes('PK\x03\x04\x14\x00rest'), 'model-not-onnx', 'a zip archive'],
    [
      'a PyTorch checkpoint',
      bytes('PK\x03\x04\x14\x00archive/data.pkl'),
      'model-not-onnx',
      'a PyTorch checkpoint (a zip archive with a pickle)',
    ],
  ])('refuses %s', (_, content, code, got) => {
    expect(problemOf(content)).toMatchObject({ code, got, where: 'models/a.onnx' });
    expect(problemOf(content).hint).toBeTruthy();
  });

  it('names the byte at which a file was cut off', () => {
    const content = smallNetwork();
    const problem = problemOf(content.subarray(0, content.length - 60));
    expect(problem.code).toBe('model-truncated');
    expect(problem.got).toMatch(
      /^at byte \d+ of \d+: ModelProto\.graph declares \d+ bytes and \d+ are left$/,
    );
  });

  it.each([
    ['protobuf without a graph', encode('ModelProto', { ir_version: 8 }), 'model-not-onnx'],
    ['a graph without nodes', buildModel({ nodes: [] }), 'model-invalid'],
    ['a model without operator sets', smallNetwork({ model: { opset_import: [] } }), 'model-invalid'],
    [
      'a tensor whose data does not fit its dimensions',
      smallNetwork({
        initializers: [{ name: 'w1', dims: [4, 3], data_type: 1, raw_data: new Uint8Array(40) }],
      }),
      'model-invalid',
    ],
    [
      'negative dimensions',
      smallNetwork({ initializers: [{ name: 'w1', dims: [-4], data_type: 1 }] }),
      'model-invalid',
    ],
    ['a cycle', buildModel({ nodes: [node('Add', 'x b', 'a'), node('Relu', 'a', 'b')] }), 'model-invalid'],
    [
      'a value that two nodes make',
      buildModel({ nodes: [node('Relu', 'x', 'a'), node('Relu', 'x', 'a')] }),
      'model-invalid',
    ],
  ])('refuses %s', (_, content, code) => {
    expect(problemOf(content).code).toBe(code);
  });

  it('bounds nesting', () => {
    let body: Record<string, unknown> = { node: [node('Relu', 'x', 'y')], output: [value('y', [1])] };
    for (let level = 0; level < 28; level += 1) {
      body = { node: [node('If', 'x', 'y', { then_branch: graph(body) })], output: [value('y', [1])] };
    }
    const content = encode('ModelProto', { ir_version: 8, graph: body, opset_import: [{ version: 17 }] });
    expect(problemOf(content).code).toBe('model-too-complex');
  });

  it('bounds the number of values that nodes take', () => {
    const input = new Array<string>(150_000).fill('x');
    const content = encode('ModelProto', { graph: { node: [{ op_type: 'Concat', input, output: ['y'] }] } });
    expect(problemOf(content)).toMatchObject({
      code: 'model-too-complex',
      got: expect.stringContaining('more than 150000 values'),
    });
  });

  it('bounds the number of nodes before it decodes them', () => {
    // Two bytes make an empty node, which takes some hundred once decoded.
    const body = new Uint8Array(2_200_000);
    for (let at = 0; at < body.length; at += 2) body[at] = 0x0a;
    const head = encode('ModelProto', { ir_version: 8, opset_import: [{ version: 17 }] });
    const length = [
      (body.length % 128) | 128,
      ((body.length >> 7) % 128) | 128,
      ((body.length >> 14) % 128) | 128,
      body.length >> 21,
    ];
    const content = Uint8Array.from([...head, 0x3a, ...length, ...body]);
    expect(problemOf(content)).toMatchObject({
      code: 'model-too-complex',
      got: expect.stringContaining('more than 22000 nodes'),
    });
  });

  it('never throws anything but a UserError, whatever the bytes, and what it reads can be described', () => {
    const content = smallNetwork({ initializers: smallWeights().slice(1) });
    const reference = readModel(smallNetwork(), 'reference');
    const edit = fc.record({ at: fc.nat(content.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 6 }),
        fc.nat(content.length),
        fc.boolean(),
        (edits, end, whole) => {
          const mutated = Uint8Array.from(content);
          for (const { at, byte } of edits) mutated[at] = byte;
          try {
            const model = readModel(whole ? mutated : mutated.subarray(0, end), 'a');
            read += 1;
            describeArchitecture(model);
            compareModels(model, reference);
            countMacs([], model);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
          }
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('refuses every proper prefix of a model', () => {
    const content = smallNetwork({ model: { opset_import: [] } });
    const complete = new Uint8Array([
      ...content,
      ...encode('ModelProto', { opset_import: [{ version: 17 }] }),
    ]);
    expect(() => readModel(complete, 'a')).not.toThrow();
    for (let end = 0; end < complete.length; end += 1) {
      expect(() => readModel(complete.subarray(0, end), 'a'), `${end} bytes`).toThrow(UserError);
    }
  });

  it('takes no prototype from names in the file', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    const nodes = names.map((name) =>
      node(name, 'x', `${name}_y`, { [name]: int(1), ['__proto__x']: int(2) }),
    );
    const architecture = describeArchitecture(readModel(buildModel({ nodes }), 'a'));
    expect(Object.keys(architecture.operators).sort()).toEqual([...names].sort());
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(
      countMacs([
        {
          name: 'a',
          operator: 'constructor',
          inputShapes: [],
          outputShapes: [],
          provider: '',
          durationMs: 0,
        },
      ]).macs,
    ).toBe(0);
  });
});
