/**
 * ONNX files as plain objects that can be changed: what the planters of discrepancies work on. Fields that
 * zoogate's schema leaves out (doc strings of nodes) are lost on the way.
 */
import { readFileSync } from 'node:fs';
import protobuf from 'protobufjs/light.js';
import { onnxDescriptor } from '../../src/graph/onnx-schema.ts';

const modelType = protobuf.Root.fromJSON(onnxDescriptor).lookupType('onnx.ModelProto');

/** `type` is 1 for f, 2 for i, 3 for s, 4 for t, 7 for ints. */
export type Attribute = {
  name: string;
  type: number;
  i?: number;
  f?: number;
  s?: Uint8Array;
  t?: Tensor;
  ints?: number[];
};

export type Node = {
  name: string;
  op_type: string;
  domain?: string;
  input: string[];
  output: string[];
  attribute: Attribute[];
};

/** `data_type`: 1 float32, 2 uint8, 3 int8, 6 int32, 7 int64, 10 float16. */
export type Tensor = {
  name: string;
  dims: number[];
  data_type: number;
  raw_data?: Uint8Array;
  float_data?: Uint8Array[];
  external_data?: { key: string; value: string }[];
  data_location?: number;
};

export type Dimension = { dim_value?: number; dim_param?: string };

export type Value = {
  name: string;
  type: { tensor_type: { elem_type: number; shape: { dim: Dimension[] } } };
};

export type OnnxModel = {
  ir_version: number;
  producer_name: string;
  producer_version: string;
  metadata_props?: { key: string; value: string }[];
  graph: {
    name: string;
    node: Node[];
    initializer: Tensor[];
    input: Value[];
    output: Value[];
    value_info: Value[];
  };
  opset_import: { domain: string; version: number }[];
};

export function readOnnxFile(path: string | URL): OnnxModel {
  const decoded = modelType.decode(readFileSync(path));
  return modelType.toObject(decoded, { longs: Number, arrays: true }) as OnnxModel;
}

export function encodeOnnx(model: OnnxModel): Uint8Array {
  return modelType.encode(modelType.fromObject(model)).finish();
}

/** A node with a name of its own, the first of its outputs. */
export function makeNode(
  op_type: string,
  input: readonly string[],
  output: string,
  attributes: Readonly<Record<string, Omit<Attribute, 'name'>>> = {},
): Node {
  return {
    name: `made/${output}`,
    op_type,
    input: [...input],
    output: [output],
    attribute: Object.entries(attributes).map(([name, value]) => ({ name, ...value })),
  };
}

export const int = (i: number): Omit<Attribute, 'name'> => ({ type: 2, i });
export const ints = (...values: number[]): Omit<Attribute, 'name'> => ({ type: 7, ints: values });
export const float = (f: number): Omit<Attribute, 'name'> => ({ type: 1, f });

export function initializer(model: OnnxModel, name: string): Tensor {
  const found = model.graph.initializer.find((tensor) => tensor.name === name);
  if (found === undefined) throw new Error(`no initializer ${name}`);
  return found;
}

/** The elements of a float32 initializer with `raw_data`, as a copy. */
export function floatsOf({ name, raw_data, data_type }: Tensor): Float32Array {
  if (raw_data === undefined || data_type !== 1) throw new Error(`${name} is not float32 with raw_data`);
  return new Float32Array(Uint8Array.from(raw_data).buffer);
}

export function floatTensor(name: string, dims: number[], values: ArrayLike<number>): Tensor {
  return { name, dims, data_type: 1, raw_data: bytesOf(Float32Array.from(values)) };
}

export function int64Tensor(name: string, values: readonly number[]): Tensor {
  return {
    name,
    dims: [values.length],
    data_type: 7,
    raw_data: bytesOf(BigInt64Array.from(values.map(BigInt))),
  };
}

export function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Replaces a float32 initializer's elements by a function of each and its index. */
export function mapWeights(tensor: Tensor, change: (value: number, index: number) => number): void {
  tensor.raw_data = bytesOf(floatsOf(tensor).map(change));
}

/** Puts nodes in front of all others, behind all others, or behind a node. */
export function insertAfter(model: OnnxModel, after: Node, ...nodes: Node[]): void {
  const { node } = model.graph;
  node.splice(node.indexOf(after) + 1, 0, ...nodes);
}

/** Renames a value wherever it is read. */
export function redirect(model: OnnxModel, from: string, to: string, except: readonly Node[] = []): void {
  for (const node of model.graph.node) {
    if (!except.includes(node)) node.input = node.input.map((name) => (name === from ? to : name));
  }
}

/** The nodes of an operator, in the graph's order. */
export function nodesOf(model: OnnxModel, operator: string): Node[] {
  return model.graph.node.filter(({ op_type }) => op_type === operator);
}
