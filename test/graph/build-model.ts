/**
 * Builds small ONNX models for tests: from plain objects to the bytes of a file, through the schema that the
 * reader uses.
 */

import protobuf from 'protobufjs/light.js';
import { onnxDescriptor } from '../../src/graph/onnx-schema.ts';

const root = protobuf.Root.fromJSON(onnxDescriptor);

/** Fields of a protobuf message by their ONNX names. */
export type Fields = Record<string, unknown>;

export function encode(type: string, fields: Fields): Uint8Array {
  const message = root.lookupType(`onnx.${type}`);
  return Uint8Array.from(message.encode(message.create(fields)).finish());
}

export const float = (f: number): Fields => ({ type: 1, f });
export const int = (i: number | string): Fields => ({ type: 2, i: halves(BigInt(i)) });
export const string = (s: string): Fields => ({ type: 3, s: new TextEncoder().encode(s) });
export const tensor = (t: Fields): Fields => ({ type: 4, t });
export const graph = (g: Fields): Fields => ({ type: 5, g });
export const ints = (...values: number[]): Fields => ({ type: 7, ints: values });

/** An int64 as protobufjs takes it. */
function halves(value: bigint): Fields {
  return {
    low: Number(BigInt.asIntN(32, value)),
    high: Number(BigInt.asIntN(32, value >> 32n)),
    unsigned: false,
  };
}

const dataTypes: Record<string, number> = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
};

/** A tensor with `raw_data`; values are 0, 1, 2, ... where none are given. */
export function weight(name: string, dims: number[], type = 'float32', values?: number[]): Fields {
  const elements = dims.reduce((product, dim) => product * dim, 1);
  const numbers = values ?? Array.from({ length: elements }, (_, index) => index % 100);
  return { name, dims, data_type: dataTypes[type], raw_data: rawData(type, numbers) };
}

export function rawData(type: string, values: readonly number[]): Uint8Array {
  const arrays: Record<string, (numbers: readonly number[]) => ArrayBufferView> = {
    float32: (numbers) => Float32Array.from(numbers),
    uint8: (numbers) => Uint8Array.from(numbers),
    bool: (numbers) => Uint8Array.from(numbers),
    int8: (numbers) => Int8Array.from(numbers),
    int32: (numbers) => Int32Array.from(numbers),
    int64: (numbers) => BigInt64Array.from(numbers.map(BigInt)),
    float16: (numbers) => Uint16Array.from(numbers),
  };
  const array = arrays[type]!(values);
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Attributes by name; inputs and outputs as lists separated by blanks, `_` for an omitted input. */
export function node(
  op: string,
  inputs: string,
  outputs: string,
  attributes: Record<string, Fields> = {},
): Fields {
  const [domain, op_type] = op.includes('.') ? [op.replace(/\.\w+$/, ''), op.replace(/^.*\./, '')] : ['', op];
  return {
    op_type,
    ...(domain === '' ? {} : { domain }),
    input: words(inputs),
    output: words(outputs),
    name: `${op_type}_${outputs.split(' ')[0]}`,
    attribute: Object.entries(attributes).map(([name, value]) => ({ name, ...value })),
  };
}

function words(text: string): string[] {
  return text.split(' ').flatMap((word) => (word === '' ? [] : [word === '_' ? '' : word]));
}

/** A graph input or output. */
export function value(name: string, shape: (number | string)[], type = 'float32'): Fields {
  const dim = shape.map((size) => (typeof size === 'number' ? { dim_value: size } : { dim_param: size }));
  return { name, type: { tensor_type: { elem_type: dataTypes[type], shape: { dim } } } };
}

export type ModelParts = {
  nodes: Fields[];
  initializers?: Fields[];
  inputs?: Fields[];
  outputs?: Fields[];
  opset?: number;
  /** Further fields of the model message. */
  model?: Fields;
};

export function buildModel({
  nodes,
  initializers,
  inputs,
  outputs,
  opset = 17,
  model = {},
}: ModelParts): Uint8Array {
  const made = nodes.at(-1)?.['output'];
  const last = Array.isArray(made) ? String(made[0]) : 'y';
  return encode('ModelProto', {
    ir_version: 8,
    producer_name: 'test',
    producer_version: '1.0',
    graph: {
      node: nodes,
      name: 'g',
      initializer: initializers ?? [],
      input: inputs ?? [value('x', ['N', 3, 8, 8])],
      output: outputs ?? [value(last, ['N', 10])],
    },
    opset_import: [{ domain: '', version: opset }],
    ...model,
  });
}

/** Two convolutions with a shortcut, a pooling and a classifier: 3 -> 4 -> 4 channels, 10 classes. */
export function smallNetwork(changes: Partial<ModelParts> = {}): Uint8Array {
  return buildModel({
    nodes: smallNodes(),
    initializers: smallWeights(),
    outputs: [value('y', ['N', 10])],
    ...changes,
  });
}

export function smallNodes(input = 'x'): Fields[] {
  const pads = ints(1, 1, 1, 1);
  return [
    node('Conv', `${input} w1 b1`, 'c1', { kernel_shape: ints(3, 3), pads, strides: ints(2, 2) }),
    node('Relu', 'c1', 'r1'),
    node('Conv', 'r1 w2 b2', 'c2', { kernel_shape: ints(3, 3), pads }),
    node('Add', 'c2 r1', 'a'),
    node('GlobalAveragePool', 'a', 'p'),
    node('Flatten', 'p', 'f'),
    node('Gemm', 'f w3 b3', 'y', { transB: int(1) }),
  ];
}

export function smallWeights(): Fields[] {
  return [
    weight('w1', [4, 3, 3, 3]),
    weight('b1', [4]),
    weight('w2', [4, 4, 3, 3]),
    weight('b2', [4]),
    weight('w3', [10, 4]),
    weight('b3', [10]),
  ];
}

/** A loop of so many rounds: an inference that takes as long as a test wants. Takes and gives one number. */
export function slowModel(rounds: number): Uint8Array {
  const body = {
    name: 'body',
    node: [node('Identity', 'go_in', 'go_out'), node('Sin', 'state_in', 'state_out')],
    input: [value('round', [], 'int64'), value('go_in', [], 'bool'), value('state_in', [1, 1])],
    output: [value('go_out', [], 'bool'), value('state_out', [1, 1])],
  };
  return buildModel({
    nodes: [node('Loop', 'rounds go x', 'y', { body: graph(body) })],
    initializers: [weight('rounds', [], 'int64', [rounds]), weight('go', [], 'bool', [1])],
    inputs: [value('x', [1, 1])],
    outputs: [value('y', [1, 1])],
  });
}
