/**
 * Which values of a graph are constant, and where their elements come from: an initializer, a `Constant` or a
 * `ConstantOfShape` node, possibly through operators that only rearrange, convert or rename.
 */

import { ByteRange, bytesInMemory } from './byte-source.ts';
import type { Attribute, Graph, Node } from './model.ts';
import { movedDims } from './moved-dims.ts';
import { Scoped } from './scoped.ts';
import { countElements, elementBits, elementTypeName, type Tensor } from './tensor.ts';
import { canonicalChunks, smallValues } from './tensor-values.ts';
import { orderNodes } from './topological-order.ts';

export type Constant = {
  /** What the file stores. */
  readonly stored: Tensor;
  /** Dimensions and element type as the consumer sees them. */
  readonly dims: readonly number[];
  readonly elementType: string;
  /**
   * Equal for two values that are one weight. An `Identity` makes a weight of its own: exporters store equal
   * tensors once and write one for every further name.
   */
  readonly identity: object;
  /** The quantisation that the elements went through: `DequantizeLinear per channel`; empty for none. */
  readonly through: string;
  /** Every operator between `stored` and the consumer that moves or converts elements, first to last. */
  readonly path: readonly ConstantStep[];
};

/** One operator on the way of a constant, its further inputs (all constant) and the dimensions after it. */
export type ConstantStep = {
  readonly node: Node;
  readonly rest: readonly (Constant | undefined)[];
  readonly dims: readonly number[];
};

/** The constants of a graph by value name; names that hide one of an outer graph map to `undefined`. */
export type Constants = { get(name: string): Constant | undefined };

/** Constants that an inner graph can add to. */
export type ScopedConstants = Scoped<Constant | undefined>;

const conversions = /^(Cast|CastLike|DequantizeLinear|QuantizeLinear)$/;
const moves = /^(Reshape|Transpose|Unsqueeze|Squeeze|Flatten)$/;

/** Of graphs that stand in no other one; a graph is never changed, and many look for its constants. */
const known = new WeakMap<Graph, ScopedConstants>();

/** The constants that are visible in `graph`, those of the graphs around it included. */
export function findConstants(graph: Graph, outer?: ScopedConstants): ScopedConstants {
  if (outer !== undefined) return collectConstants(graph, outer);
  const constants = known.get(graph) ?? collectConstants(graph, undefined);
  known.set(graph, constants);
  return constants;
}

function collectConstants(graph: Graph, outer: ScopedConstants | undefined): ScopedConstants {
  const constants: ScopedConstants = new Scoped(outer);
  for (const { name } of graph.inputs) constants.set(name, undefined);
  for (const tensor of graph.initializers) constants.set(tensor.name, plainConstant(tensor, tensor));
  addNodes(graph.nodes, constants);
  return constants;
}

/** The constants in a function's body. */
export function findFunctionConstants(nodes: readonly Node[]): ScopedConstants {
  const constants: ScopedConstants = new Scoped();
  addNodes(nodes, constants);
  return constants;
}

/** Whether all that a node does is to make constants: such a node is no layer. */
export function makesConstant(node: Node, constants: Constants): boolean {
  const [output] = node.outputs;
  return output !== undefined && output !== '' && constants.get(output) !== undefined;
}

function plainConstant(stored: Tensor, identity: object): Constant {
  return { stored, dims: stored.dims, elementType: stored.elementType, identity, through: '', path: [] };
}

function addNodes(nodes: readonly Node[], constants: ScopedConstants): void {
  const order = orderNodes(nodes);
  // A cyclic graph is refused by the reader; file order is as good as any for what it never sees.
  const indices = order.kind === 'ordered' ? order.indices : nodes.keys();
  for (const index of indices) {
    const node = nodes[index];
    if (node === undefined) continue;
    const [output, ...others] = node.outputs;
    for (const name of others) constants.set(name, undefined);
    if (output !== undefined && output !== '') constants.set(output, constantOf(node, constants));
  }
}

function constantOf(node: Node, constants: Constants): Constant | undefined {
  if (node.domain !== '') return undefined;
  if (node.operator === 'Constant') {
    const stored = tensorOfAttribute(node);
    return stored === undefined ? undefined : plainConstant(stored, node);
  }
  const input = constants.get(node.inputs[0] ?? '');
  if (input === undefined) return undefined;
  if (node.operator === 'ConstantOfShape') return filledConstant(node, input);
  if (node.operator === 'Identity') return { ...input, identity: node };
  const rest = node.inputs.slice(1).map((name) => constants.get(name));
  if (conversions.test(node.operator)) {
    if (rest.some((value, index) => value === undefined && node.inputs[index + 1] !== '')) return undefined;
    const quantising = node.operator.endsWith('Linear');
    return {
      ...input,
      elementType: convertedType(node, rest) ?? input.elementType,
      through: quantising ? `${input.through}${node.operator} ${granularity(rest[0])} ` : input.through,
      path: [...input.path, { node, rest, dims: input.dims }],
    };
  }
  if (moves.test(node.operator)) {
    const setting = rest[0] === undefined ? undefined : smallValues(rest[0].stored);
    const dims = movedDims(node, input.dims, setting);
    return dims === undefined ? undefined : { ...input, dims, path: [...input.path, { node, rest, dims }] };
  }
  return undefined;
}

/** One scale, or one for each channel (or block). */
function granularity(scale: Constant | undefined): string {
  return scale === undefined || scale.stored.elements === 1 ? 'per tensor' : 'per channel';
}

function convertedType(node: Node, rest: readonly (Constant | undefined)[]): string | undefined {
  if (node.operator === 'Cast') {
    const to = node.attributes.get('to');
    return to?.kind === 'int' ? elementTypeName(Number(to.value)) : undefined;
  }
  if (node.operator === 'QuantizeLinear') return rest[1]?.elementType ?? 'uint8';
  return rest[0]?.elementType;
}

function filledConstant(node: Node, shape: Constant): Constant | undefined {
  const dims = smallValues(shape.stored);
  const elements = dims === undefined ? undefined : countElements(dims);
  if (dims === undefined || elements === undefined) return undefined;
  const value = node.attributes.get('value');
  const filling = value?.kind === 'tensor' ? value.value : undefined;
  const elementType = filling?.elementType ?? 'float32';
  const width = Math.max(1, elementBits(elementType) / 8);
  const element =
    filling === undefined ? new Uint8Array(width) : (firstChunk(filling) ?? new Uint8Array(width));
  const stored: Tensor = {
    name: node.outputs[0] ?? '',
    elementType,
    dims,
    elements,
    data: { kind: 'fill', element },
  };
  return plainConstant(stored, node);
}

function firstChunk(tensor: Tensor): Uint8Array | undefined {
  for (const chunk of canonicalChunks(tensor) ?? []) return chunk;
  return undefined;
}

/** The tensor that a `Constant` node holds, in whichever of its attributes. */
export function tensorOfAttribute(node: Node): Tensor | undefined {
  for (const name of ['value', 'sparse_value', 'value_float', 'value_floats', 'value_int', 'value_ints']) {
    const attribute = node.attributes.get(name);
    if (attribute !== undefined) return toTensor(attribute, node.outputs[0] ?? '');
  }
  return undefined;
}

function toTensor(attribute: Attribute, name: string): Tensor | undefined {
  switch (attribute.kind) {
    case 'tensor':
      return attribute.value;
    case 'float':
      return numberTensor(name, 'float32', [], [attribute.value]);
    case 'floats':
      return numberTensor(name, 'float32', [attribute.value.length], attribute.value);
    case 'int':
      return numberTensor(name, 'int64', [], [attribute.value]);
    case 'ints':
      return numberTensor(name, 'int64', [attribute.value.length], attribute.value);
    default:
      return undefined;
  }
}

function numberTensor(
  name: string,
  elementType: 'float32' | 'int64',
  dims: readonly number[],
  values: readonly (number | bigint)[],
): Tensor {
  const width = elementType === 'float32' ? 4 : 8;
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    if (elementType === 'float32') view.setFloat32(index * width, Number(value), true);
    else view.setBigInt64(index * width, BigInt(value), true);
  });
  return {
    name,
    elementType,
    dims,
    elements: values.length,
    data: { kind: 'raw', ranges: [new ByteRange(bytesInMemory(bytes))] },
  };
}
