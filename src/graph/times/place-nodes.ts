/**
 * Which layer of a model's normal form a node of the optimised graph works for. Optimisations fuse, rename and add
 * nodes; a new node is named after the node or the value that it takes the place of, and that leads back to the file.
 */

import type { Graph, Node } from '../model.ts';
import type { NormalNode } from '../normal/normal-graph.ts';
import type { NodeTime } from './node-times.ts';

/** What the runtime adds to a name, in the order in which it is taken off. */
const additions = [
  /_token_\d+$/,
  /^Inserted(PrecisionFree)?Cast_/,
  /^fused /,
  /\/\w*Fusion\w*\/?$/,
  /_nchwc$/,
  /_bn$/,
  /_quant$/,
] as const;

/** How many nodes are looked at on the way from one to another that it is part of. */
const maxSteps = 64;

/**
 * The layer of each node, by its place in `times`; `undefined` for a node that the runtime added for itself, such as
 * a change of layout.
 */
export function placeNodes(
  graph: Graph,
  layers: readonly NormalNode[],
  times: readonly NodeTime[],
): readonly (NormalNode | undefined)[] {
  const file = linkNodes(graph);
  const owners = new Map<Node, NormalNode>();
  for (const layer of layers) if (!owners.has(layer.node)) owners.set(layer.node, layer);
  const found = times.map((time) => findNode(time, file));
  const claimed = new Set(found.flatMap((match) => match?.node ?? []));
  return times.map((time, index) => {
    const match = found[index];
    if (match === undefined) return undefined;
    const node = match.by === 'output' ? fusedInto(match.node, time, file, claimed) : match.node;
    return layerOf(node, owners, file);
  });
}

type LinkedNodes = {
  readonly byName: ReadonlyMap<string, Node>;
  readonly byOutput: ReadonlyMap<string, Node>;
  readonly byPlace: readonly Node[];
  readonly readers: ReadonlyMap<string, readonly Node[]>;
};

function linkNodes({ nodes }: Graph): LinkedNodes {
  const byName = new Map<string, Node>();
  const byOutput = new Map<string, Node>();
  const readers = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.name !== '' && !byName.has(node.name)) byName.set(node.name, node);
    for (const output of node.outputs) if (output !== '') byOutput.set(output, node);
    for (const input of node.inputs) {
      const list = readers.get(input);
      if (list === undefined) readers.set(input, [node]);
      else list.push(node);
    }
  }
  return { byName, byOutput, byPlace: nodes, readers };
}

type Match = { readonly node: Node; readonly by: 'name' | 'output' };

function findNode(
  { name, operator }: NodeTime,
  { byName, byOutput, byPlace }: LinkedNodes,
): Match | undefined {
  let text = name;
  for (const addition of [undefined, ...additions]) {
    if (addition !== undefined) text = text.replace(addition, '');
    const named = byName.get(text);
    if (named !== undefined) return { node: named, by: 'name' };
    const made = byOutput.get(text);
    if (made !== undefined) return { node: made, by: 'output' };
  }
  // A node without a name is called after its operator and its place in the file.
  const place = /^(\w+)_(\d+)$/.exec(text);
  const node = place === null ? undefined : byPlace[Number(place[2])];
  return node !== undefined &&
    node.name === '' &&
    node.operator === place?.[1] &&
    kindOf(operator) === kindOf(node.operator)
    ? { node, by: 'name' }
    : undefined;
}

/** `Conv` for every way in which the runtime convolves. */
function kindOf(operator: string): string {
  return operator.replace(/^(Nhwc)?(Fused)?(QLinear)?/, '').replace(/Integer$/, '');
}

/** A value's name is that of the last node that was fused; the work is that of the node which the operator tells. */
function fusedInto(last: Node, { operator }: NodeTime, file: LinkedNodes, claimed: ReadonlySet<Node>): Node {
  const kind = kindOf(operator);
  const first = nearest(
    last,
    (node) => (node !== last && claimed.has(node) ? [] : makersOf(node, file)),
    (node) => kindOf(node.operator) === kind && (node === last || !claimed.has(node)),
  );
  return first ?? last;
}

/** What is no layer of its own was folded into the layer before it; a quantisation is for the layer after it. */
function layerOf(
  node: Node,
  owners: ReadonlyMap<Node, NormalNode>,
  file: LinkedNodes,
): NormalNode | undefined {
  const before = (from: Node): readonly Node[] => makersOf(from, file);
  const after = (from: Node): readonly Node[] =>
    from.outputs.flatMap((output) => file.readers.get(output) ?? []);
  const ways = /QuantizeLinear$/.test(node.operator) ? [after, before] : [before, after];
  for (const way of ways) {
    const owner = nearest(node, way, (other) => owners.has(other));
    if (owner !== undefined) return owners.get(owner);
  }
  return undefined;
}

function makersOf({ inputs }: Node, { byOutput }: LinkedNodes): readonly Node[] {
  return inputs.flatMap((input) => byOutput.get(input) ?? []);
}

/** Breadth first, the node itself first. */
function nearest(
  start: Node,
  next: (node: Node) => readonly Node[],
  isIt: (node: Node) => boolean,
): Node | undefined {
  const seen = new Set([start]);
  for (const node of seen) {
    if (isIt(node)) return node;
    if (seen.size > maxSteps) return undefined;
    for (const other of next(node)) seen.add(other);
  }
  return undefined;
}
