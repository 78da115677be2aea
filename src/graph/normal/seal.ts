/** The end of a normal form: hashes of what each node is computed from, the nodes that are read, and a graph of these. */

import { collectLive, compareText, digest, once, signatureOf, sourceHash } from '../dataflow-order.ts';
import { formatDims } from '../tensor.ts';
import type { NormalGraph, NormalNode, NormalSource } from './normal-graph.ts';
import { isZero } from './weight.ts';

type Open = Pick<NormalGraph, 'inputPorts' | 'outputPorts' | 'outputs' | 'inputTypes'> & {
  /** Each after what it is computed from. */
  readonly nodes: readonly NormalNode[];
};

export function sealed({
  nodes: given,
  outputs: read,
  inputTypes,
  inputPorts,
  outputPorts,
}: Open): NormalGraph {
  nameImpliedActivations(given);
  const { nodes, outputs } = withoutRepetitions(given, read);
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

/** Operators without weights that do the same to the same values are one: some optimisers and exporters join them. */
function withoutRepetitions(
  nodes: readonly NormalNode[],
  outputs: NormalGraph['outputs'],
): { readonly nodes: readonly NormalNode[]; readonly outputs: NormalGraph['outputs'] } {
  const first = new Map<string, NormalNode>();
  const instead = new Map<NormalNode, NormalNode>();
  const moved = (source: NormalSource): NormalSource => {
    const other = source.kind === 'node' ? instead.get(source.from) : undefined;
    return source.kind === 'node' && other !== undefined ? { ...source, from: other } : source;
  };
  const kept = nodes.map((node) => {
    const changed = [...node.sources.values()].some((source) => moved(source) !== source);
    const sources = changed
      ? new Map([...node.sources].map(([position, source]) => [position, moved(source)] as const))
      : node.sources;
    const own = changed ? { ...node, sources } : node;
    if (changed) instead.set(node, own);
    // Nothing says that two unknown values are one.
    const isKnown = [...sources.values()].every(({ kind }) => kind !== 'unknown');
    if (node.weights.size > 0 || sources.size === 0 || !isKnown || random.test(node.operator)) return own;
    const key = JSON.stringify([
      node.operator,
      node.impliedMax,
      [...node.attributes],
      [...node.codes],
      [...sources].map(([position, source]) => [position, idOf(source)]),
      node.operator === 'Split' ? node.node.outputs.length : 0,
    ]);
    const known = first.get(key);
    if (known === undefined) first.set(key, own);
    else instead.set(node, known);
    return own;
  });
  return {
    nodes: kept,
    outputs: outputs.map((source) => (source === undefined ? undefined : moved(source))),
  };
}

/** Of these no two give the same. */
const random = /^(Random\w*|Bernoulli|Multinomial|Dropout)$/;

function idOf(source: NormalSource): string {
  if (source.kind === 'node') return `${source.from.id}.${source.output}`;
  return source.kind === 'input' ? `input ${source.level}.${source.position}` : 'unknown';
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
