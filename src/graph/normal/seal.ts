/** The end of a normal form: hashes of what each node is computed from, the nodes that are read, and a graph of these. */

import { collectLive, compareText, digest, once, signatureOf, sourceHash } from '../dataflow-order.ts';
import { formatDims } from '../tensor.ts';
import type { NormalGraph, NormalNode, NormalSource } from './normal-graph.ts';
import type { Weight } from './weight.ts';

type Open = Pick<NormalGraph, 'inputPorts' | 'outputPorts' | 'outputs' | 'inputTypes'> & {
  /** Each after what it is computed from. */
  readonly nodes: readonly NormalNode[];
};

export function sealed({ nodes, outputs, inputTypes, inputPorts, outputPorts }: Open): NormalGraph {
  nameImpliedActivations(nodes);
  for (const node of nodes) hashNode(node);
  const live = collectLive(
    outputs.flatMap((source) => (source === undefined ? [] : [source])),
    new Set(nodes),
  );
  const outputTexts = outputs.map((source) => (source === undefined ? 'constant' : sourceHash(source)));
  const structure = once(() => signatureOf(live, outputTexts, outputs));
  const signature = once(() =>
    signatureOf(
      live,
      [...outputs.map((source) => sourceHash(source, ({ preciseHash }) => preciseHash)), ...inputTypes],
      outputs,
      ({ preciseHash }) => preciseHash,
    ),
  );
  return {
    nodes: live,
    outputs,
    inputTypes,
    inputPorts,
    outputPorts,
    get structure() {
      return structure();
    },
    get signature() {
      return signature();
    },
  };
}

/** The graph without stored biases of zeros, which some exporters write and others leave out. Reads the biases. */
export function withoutZeroBiases(graph: NormalGraph): NormalGraph {
  const zero = new Set(graph.nodes.filter(({ weights }) => isZero(weights.get('bias'))));
  if (zero.size === 0) return graph;
  const copies = new Map<NormalNode, NormalNode>();
  const moved = (source: NormalSource): NormalSource =>
    source.kind === 'node' ? { ...source, from: copies.get(source.from) ?? source.from } : source;
  for (const node of graph.nodes) {
    const weights = new Map(node.weights);
    if (zero.has(node)) weights.delete('bias');
    const sources = new Map(
      [...node.sources].map(([position, source]) => [position, moved(source)] as const),
    );
    copies.set(node, { ...node, weights, sources });
  }
  const outputs = graph.outputs.map((source) => (source === undefined ? undefined : moved(source)));
  return sealed({ ...graph, nodes: [...copies.values()], outputs });
}

function isZero(weight: Weight | undefined): boolean {
  const blocks = weight?.blocks();
  if (blocks === undefined) return false;
  for (const block of blocks) for (let at = 0; at < block.length; at += 1) if (block[at] !== 0) return false;
  return true;
}

/** A quantisation's range is that of Relu6 where its top is 6 somewhere and nowhere beyond. */
function nameImpliedActivations(nodes: readonly NormalNode[]): void {
  const implied = nodes.filter(({ impliedMax }) => impliedMax !== undefined);
  const highest = implied.reduce((most, { impliedMax = 0 }) => Math.max(most, impliedMax), 0);
  if (highest < 5.9 || highest > 6.1) return;
  for (const node of implied) {
    node.operator = 'Clip';
    node.attributes.set('min', '0').set('max', '6');
  }
}

function hashNode(node: NormalNode): void {
  const own = [
    node.operator,
    ...[...node.attributes].map(([name, text]) => `${name}=${text}`).sort(compareText),
    ...[...node.weights].map(([name, { dims }]) => `${name} ${formatDims(dims)}`).sort(compareText),
    ...(node.operator === 'Split' ? [`outputs ${node.node.outputs.length}`] : []),
  ];
  const precision = [
    ...[...node.weights].map(([name, { precision }]) => `${name} ${precision}`),
    ...node.codes.values(),
  ].sort(compareText);
  const sources = (hashOf: (from: NormalNode) => string): readonly string[] => {
    const texts = [...node.sources].map(([position, source]) => {
      const text = sourceHash(source, hashOf);
      return node.commutative ? text : `${position} ${text}`;
    });
    return texts.sort(compareText);
  };
  node.hash = digest([...own, ...sources(({ hash }) => hash)]);
  node.preciseHash = digest([...own, ...precision, ...sources(({ preciseHash }) => preciseHash)]);
}
