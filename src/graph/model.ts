/**
 * An ONNX model as plain data: what `readModel` makes and the rest of this folder works on. Names that the
 * file chose are values or keys of a `Map`, never keys of an ordinary object.
 */

import type { ByteRange } from './byte-source.ts';
import type { Tensor } from './tensor.ts';

/** An int64 of the file: a number where that is exact, otherwise a bigint. */
export type Integer = number | bigint;

/** The type of a value, in ONNX's words. `shape` is `undefined` where the file says nothing about it. */
export type ValueType =
  | {
      readonly kind: 'tensor' | 'sparse tensor';
      readonly elementType: string;
      readonly shape: readonly (number | string)[] | undefined;
    }
  | { readonly kind: 'sequence' | 'optional'; readonly element: ValueType }
  | { readonly kind: 'map'; readonly key: string; readonly value: ValueType }
  | { readonly kind: 'opaque'; readonly name: string }
  | { readonly kind: 'unknown' };

export type ValueInfo = { readonly name: string; readonly type: ValueType };

export type Attribute =
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'int'; readonly value: Integer }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'tensor'; readonly value: Tensor }
  | { readonly kind: 'graph'; readonly value: Graph }
  | { readonly kind: 'floats'; readonly value: readonly number[] }
  | { readonly kind: 'ints'; readonly value: readonly Integer[] }
  | { readonly kind: 'strings'; readonly value: readonly string[] }
  /** A string of more than a kilobyte: a lookup table, a model inside the model. It stays in the file. */
  | { readonly kind: 'bytes'; readonly value: ByteRange }
  | { readonly kind: 'tensors'; readonly value: readonly Tensor[] }
  | { readonly kind: 'graphs'; readonly value: readonly Graph[] }
  /** In a function's body: the caller's attribute of that name. */
  | { readonly kind: 'reference'; readonly value: string }
  /** A type, or a kind that this version does not know. */
  | { readonly kind: 'other'; readonly value: string };

export type Node = {
  readonly name: string;
  readonly operator: string;
  /** Empty for ONNX's own operators, also where the file spells it `ai.onnx`. */
  readonly domain: string;
  readonly overload: string;
  /** Value names by position; an omitted optional input is the empty string. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, Attribute>;
};

export type Graph = {
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly initializers: readonly Tensor[];
  /** As the file lists them: before IR version 4 this includes the initializers. */
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  /** What the file claims about values inside the graph; often nothing, and not to be trusted. */
  readonly valueInfos: readonly ValueInfo[];
};

/** A model-local function: an operator whose body is part of the file. */
export type FunctionDefinition = {
  readonly name: string;
  readonly domain: string;
  readonly overload: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly defaults: ReadonlyMap<string, Attribute>;
  readonly opsets: ReadonlyMap<string, number>;
  readonly nodes: readonly Node[];
};

export type Model = {
  /** What the model is called in messages: a path or a locator. */
  readonly where: string;
  readonly irVersion: number;
  readonly producerName: string;
  readonly producerVersion: string;
  /** The maker's namespace, in reversed domain-name notation; often empty. */
  readonly domain: string;
  readonly modelVersion: Integer;
  /** Operator set versions by domain; ONNX's own domain is the empty string. */
  readonly opsets: ReadonlyMap<string, number>;
  readonly metadata: ReadonlyMap<string, string>;
  /** Those of the model and of its graph, by what they are of; empty ones are left out. */
  readonly docStrings: ReadonlyMap<string, string>;
  readonly graph: Graph;
  readonly functions: readonly FunctionDefinition[];
  /** What the file holds that ONNX does not define and no runtime looks at; the first hundred fields. */
  readonly foreignFields: readonly ForeignField[];
};

/** `name` is the message and the number: `GraphProto.field 77`; `byte` is where it begins in the file. */
export type ForeignField = { readonly name: string; readonly byte: number; readonly range: ByteRange };

/** Operator as reports spell it: `Conv`, and `com.microsoft.FusedConv` outside ONNX's own domain. */
export function operatorName(node: Pick<Node, 'domain' | 'operator'>): string {
  return node.domain === '' ? node.operator : `${node.domain}.${node.operator}`;
}

/** The graphs that a node carries in its attributes: branches of `If`, bodies of `Loop` and `Scan`. */
export function subgraphsOf(node: Node): readonly Graph[] {
  return [...node.attributes.values()].flatMap((attribute) => {
    if (attribute.kind === 'graph') return [attribute.value];
    return attribute.kind === 'graphs' ? attribute.value : [];
  });
}

/** The inputs that a caller feeds: old files list their initializers as inputs, too. */
export function graphInputs({ graph }: Model): readonly ValueInfo[] {
  const stored = new Set(graph.initializers.map(({ name }) => name));
  return graph.inputs.filter(({ name }) => !stored.has(name));
}

/** Every node of the model once: of its graph, of its subgraphs and of its functions' bodies. */
export function* everyNode(model: Model): Generator<Node> {
  const pending: (readonly Node[])[] = [model.graph.nodes, ...model.functions.map(({ nodes }) => nodes)];
  for (const nodes of pending) {
    for (const node of nodes) {
      yield node;
      for (const graph of subgraphsOf(node)) pending.push(graph.nodes);
    }
  }
}

/** Every tensor that the file declares: initializers and attributes, of subgraphs and functions too. */
export function* everyTensor(model: Model): Generator<Tensor> {
  yield* model.graph.initializers;
  for (const node of everyNode(model)) {
    for (const attribute of node.attributes.values()) {
      if (attribute.kind === 'tensor') yield attribute.value;
      else if (attribute.kind === 'tensors') yield* attribute.value;
      else if (attribute.kind === 'graph') yield* attribute.value.initializers;
      else if (attribute.kind === 'graphs') for (const graph of attribute.value) yield* graph.initializers;
    }
  }
}
