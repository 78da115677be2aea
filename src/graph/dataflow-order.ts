/**
 * An order of nodes and a hash of a graph that follow from the dataflow alone: neither names nor the order in
 * the file have a part in them.
 */

import crypto from 'node:crypto';

export type DataflowSource<N> =
  | { readonly kind: 'node'; readonly from: N; readonly output: number }
  /** A graph input; `level` counts the graphs around it, so that inner and outer inputs differ. */
  | { readonly kind: 'input'; readonly position: number; readonly level: number; readonly type: string }
  /** A name that nothing in the file makes. */
  | { readonly kind: 'unknown' };

export type DataflowNode<N> = {
  /** Inputs that are computed, by position. */
  readonly sources: ReadonlyMap<number, DataflowSource<N>>;
  /** Of what the node does and of all that it is computed from. */
  readonly hash: string;
  /** Length of the longest path from a graph input. */
  readonly depth: number;
  /** Its operands may change places. */
  readonly commutative: boolean;
};

/** The hash of what a source is computed from. */
export function sourceHash<N extends DataflowNode<N>>(
  source: DataflowSource<N> | undefined,
  hashOf: (node: N) => string = ({ hash }) => hash,
): string {
  if (source === undefined || source.kind === 'unknown') return 'unknown';
  if (source.kind === 'input') return `input ${source.level}.${source.position} ${source.type}`;
  return `${hashOf(source.from)} ${source.output}`;
}

/** One more than the depth of the deepest source. */
export function depthAfter<N extends DataflowNode<N>>(sources: Iterable<DataflowSource<N>>): number {
  let deepest = -1;
  for (const source of sources) if (source.kind === 'node') deepest = Math.max(deepest, source.from.depth);
  return deepest + 1;
}

/**
 * The nodes that the given values are computed from, each after its own sources: depth first, at each node
 * the longest branch first, so that parallel branches stay in one piece. Nodes of the graphs around are left to
 * those.
 */
export function collectLive<N extends DataflowNode<N>>(
  roots: readonly DataflowSource<N>[],
  own: ReadonlySet<N>,
): readonly N[] {
  const live: N[] = [];
  const state = new Map<N, 'open' | 'done'>();
  const pending = nodesOf(roots)
    .filter((node) => own.has(node))
    .toReversed();
  for (let node = pending.at(-1); node !== undefined; node = pending.at(-1)) {
    if (state.has(node)) {
      pending.pop();
      if (state.get(node) === 'open') live.push(node);
      state.set(node, 'done');
      continue;
    }
    state.set(node, 'open');
    for (const before of nodesOf(visitOrder(node)).toReversed())
      if (own.has(before) && !state.has(before)) pending.push(before);
  }
  return live;
}

function visitOrder<N extends DataflowNode<N>>({ sources, commutative }: N): readonly DataflowSource<N>[] {
  const inOrder = [...sources].sort(([a], [b]) => a - b).map(([, source]) => source);
  if (!commutative) return inOrder;
  const depth = (source: DataflowSource<N>): number => (source.kind === 'node' ? source.from.depth : -1);
  return inOrder.sort((a, b) => depth(b) - depth(a) || compareText(sourceHash(a), sourceHash(b)));
}

function nodesOf<N>(sources: readonly DataflowSource<N>[]): N[] {
  return sources.flatMap((source) => (source.kind === 'node' ? [source.from] : []));
}

/**
 * Combines each node's hash with those of its readers, so that two equal branches that are read by different
 * nodes count as different, and hashes the sorted lot together with the outputs.
 */
export function signatureOf<N extends DataflowNode<N>>(
  nodes: readonly N[],
  outputHashes: readonly string[],
  outputs: readonly (DataflowSource<N> | undefined)[],
  hashOf: (node: N) => string = ({ hash }) => hash,
): string {
  const readers = new Map<N, string[]>(nodes.map((node) => [node, []]));
  outputs.forEach((source, position) => {
    if (source?.kind === 'node') readers.get(source.from)?.push(`output ${position} ${source.output}`);
  });
  const hashes: string[] = [];
  for (const node of nodes.toReversed()) {
    const hash = digest([hashOf(node), ...(readers.get(node) ?? []).sort(compareText)]);
    hashes.push(hash);
    for (const [position, source] of node.sources) {
      if (source.kind !== 'node') continue;
      const place = node.commutative ? '' : `${position}`;
      readers.get(source.from)?.push(`${hash} ${place} ${source.output}`);
    }
  }
  return digest([...outputHashes, ...hashes.sort(compareText)]);
}

/** What takes time and is not always asked for: made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A short hash of texts that can't run into each other. */
export function digest(parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}\n`).join('');
  return sha256(text).slice(0, 32);
}

/** At once where this Node can (20.12): hundreds of thousands of hash objects would be most of the work. */
const sha256: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text)
    : (text) => crypto.createHash('sha256').update(text).digest('hex');

/** By code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
