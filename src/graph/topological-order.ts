/** What a node needs, and an order in which each node comes after what it needs. */

import { type Graph, type Node, subgraphsOf } from './model.ts';

/** Names that a node reads: its inputs, and what its subgraphs take from around them. No empty names. */
export function valuesRead(node: Node): readonly string[] {
  const names = node.inputs.filter((name) => name !== '');
  const captured = subgraphsOf(node).flatMap(capturedValues);
  return captured.length === 0 ? names : [...names, ...captured];
}

/** Names that a subgraph uses and does not make itself. */
export function capturedValues(graph: Graph): readonly string[] {
  const own = new Set<string>();
  for (const { name } of graph.inputs) own.add(name);
  for (const { name } of graph.initializers) own.add(name);
  for (const { outputs } of graph.nodes) for (const name of outputs) own.add(name);
  const captured = new Set<string>();
  for (const node of graph.nodes) {
    for (const name of valuesRead(node)) if (!own.has(name)) captured.add(name);
  }
  for (const { name } of graph.outputs) if (name !== '' && !own.has(name)) captured.add(name);
  return [...captured];
}

export type NodeOrder =
  | { readonly kind: 'ordered'; readonly indices: readonly number[] }
  /** `node` is the index of one of the nodes that wait for each other. */
  | { readonly kind: 'cyclic'; readonly node: number };

/** Of lists that are never changed, and that many look at. */
const known = new WeakMap<readonly Node[], NodeOrder>();

/** A topological order of the nodes; names that no node makes count as given. */
export function orderNodes(nodes: readonly Node[]): NodeOrder {
  const order = known.get(nodes) ?? workOutOrder(nodes);
  known.set(nodes, order);
  return order;
}

function workOutOrder(nodes: readonly Node[]): NodeOrder {
  const maker = new Map<string, number>();
  nodes.forEach((node, index) => {
    for (const name of node.outputs) if (name !== '') maker.set(name, index);
  });
  const readers: number[][] = nodes.map(() => []);
  const waiting = new Int32Array(nodes.length);
  nodes.forEach((node, index) => {
    for (const name of valuesRead(node)) {
      const from = maker.get(name);
      if (from === undefined) continue;
      readers[from]?.push(index);
      waiting[index] = (waiting[index] ?? 0) + 1;
    }
  });
  const indices: number[] = [];
  nodes.forEach((_, index) => {
    if (waiting[index] === 0) indices.push(index);
  });
  for (let at = 0; at < indices.length; at += 1) {
    for (const reader of readers[indices[at] ?? -1] ?? []) {
      waiting[reader] = (waiting[reader] ?? 0) - 1;
      if (waiting[reader] === 0) indices.push(reader);
    }
  }
  if (indices.length === nodes.length) return { kind: 'ordered', indices };
  return { kind: 'cyclic', node: waiting.findIndex((count) => count > 0) };
}
