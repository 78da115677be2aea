/**
 * Finds weights that are the same but for the order of their channels, following that order along the dataflow:
 * what one layer puts out in another order the next must take in that order, or the network computes something
 * else.
 */

import type { NormalNode } from '../normal/normal-graph.ts';
import { type Weight, wholeOf } from '../normal/weight.ts';
import type { Pair } from './anchors.ts';
import type { Side } from './changes.ts';
import type { LayerWeights } from './compare-weights.ts';

/** `order[i]` is the reference's channel that the candidate's channel i is; `undefined` where none moved. */
type Order = Int32Array | undefined;

export type ChannelOrder = {
  /** Layers whose weights are the reference's in another order. */
  readonly permuted: ReadonlySet<NormalNode>;
  /** Every layer takes its channels in the order in which the ones before it put them out. */
  readonly consistent: boolean;
  /** The network's own outputs are in another order. */
  readonly outputs: boolean;
};

/** Looks at layers whose weights differ; each is read once or twice, and large ones (16 million elements) not at all. */
export function findChannelOrder(
  candidate: Side,
  reference: Side,
  pairs: readonly Pair[],
  layers: readonly LayerWeights[],
): ChannelOrder {
  const fates = new Map(layers.map(({ ours, fate }) => [ours.node, fate]));
  const counterpart = new Map(pairs.map(([i, j]) => [candidate.views[i]!.node, reference.views[j]!.node]));
  const orders = new Map<NormalNode, Order>();
  const permuted = new Set<NormalNode>();
  let consistent = true;
  for (const { node } of candidate.views) {
    const incoming = [...node.sources.values()].map((source) =>
      source.kind === 'node' ? orders.get(source.from) : undefined,
    );
    const other = counterpart.get(node);
    if (other === undefined || !hasChannels(node)) {
      const agree =
        node.operator === 'Concat' || incoming.every((order) => order?.join() === incoming[0]?.join());
      if (!agree) consistent = false;
      orders.set(node, node.operator === 'Concat' ? joinOrders(node, incoming) : incoming[0]);
      continue;
    }
    const [order] = incoming;
    const fate = fates.get(node);
    if (fate === 'shared' && order === undefined) continue;
    const found = matchChannels(node, other, order);
    if (found !== undefined) {
      if (found.order !== undefined || order !== undefined) permuted.add(node);
      orders.set(node, found.order);
      continue;
    }
    // It does not take its inputs in that order; perhaps its own are the reference's all the same.
    const alone = order === undefined ? undefined : matchChannels(node, other, undefined);
    if (order !== undefined) consistent = false;
    if (alone?.order !== undefined) permuted.add(node);
    orders.set(node, alone?.order);
  }
  const outputs = candidate.graph.outputs.some(
    (source) => source?.kind === 'node' && orders.get(source.from) !== undefined,
  );
  return { permuted, consistent, outputs };
}

function hasChannels({ operator }: NormalNode): boolean {
  return operator === 'Conv' || operator === 'Linear' || operator === 'BatchNormalization';
}

/** The orders of parts one after the other; unknown where a part's length is. */
function joinOrders(node: NormalNode, incoming: readonly Order[]): Order {
  if (incoming.every((order) => order === undefined)) return undefined;
  const joined: number[] = [];
  const sources = [...node.sources.values()];
  for (const [at, order] of incoming.entries()) {
    const source = sources[at];
    const width = order?.length ?? (source?.kind === 'node' ? widthOf(source.from) : undefined);
    if (width === undefined) return undefined;
    const start = joined.length;
    for (let channel = 0; channel < width; channel += 1) joined.push(start + (order?.[channel] ?? channel));
  }
  return Int32Array.from(joined);
}

/** The channels of what a node puts out, as the last weights before it tell. */
function widthOf(node: NormalNode): number | undefined {
  for (let at: NormalNode | undefined = node; at !== undefined && at.operator !== 'Concat'; ) {
    const weight = at.weights.get('weight') ?? at.weights.get('scale');
    if (weight !== undefined) return weight.dims[0];
    const [source] = at.sources.values();
    at = source?.kind === 'node' ? source.from : undefined;
  }
  return undefined;
}

/** The order of the output channels in which the candidate's weights are the reference's, if there is one. */
function matchChannels(ours: NormalNode, theirs: NormalNode, order: Order): { order: Order } | undefined {
  const names = [...ours.weights.keys()];
  const tables = names.map((name) => {
    const [one, other] = [ours.weights.get(name), theirs.weights.get(name)];
    return one === undefined || other === undefined ? undefined : tableOf(one, other);
  });
  const rows = tables[0]?.rows;
  if (rows === undefined || !tables.every((table) => table !== undefined && table.rows === rows))
    return undefined;
  const whole = tables as readonly Table[];
  const depthwise =
    ours.attributes.get('group') !== undefined && Number(ours.attributes.get('group')) === rows && rows > 1;
  const moved = whole.map((table) =>
    depthwise || order === undefined ? table : reorderColumns(table, order),
  );
  if (!moved.every((table) => table !== undefined)) return undefined;
  const found = matchRows(moved as readonly Table[], rows);
  if (found === undefined) return undefined;
  const identity = found.every((row, at) => row === at);
  // A depthwise layer, and one that scales channels, passes the order of its inputs on.
  const passes = depthwise || ours.operator === 'BatchNormalization';
  if (passes && (order === undefined ? !identity : found.join() !== order.join())) return undefined;
  return { order: identity ? undefined : found };
}

type Table = {
  readonly rows: number;
  readonly columns: number;
  /** Numbers that belong together to one input channel. */
  readonly inner: number;
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
};

function tableOf(one: Weight, other: Weight): Table | undefined {
  if (one.dims.join() !== other.dims.join()) return undefined;
  const [ours, theirs] = [wholeOf(one), wholeOf(other)];
  const [rows = 1, columns = 1] = one.dims;
  if (ours === undefined || theirs === undefined || rows === 0) return undefined;
  return { rows, columns, inner: ours.length / rows / columns, ours, theirs };
}

/** The candidate's columns where the reference has them. One input channel may be several columns (after Flatten). */
function reorderColumns(table: Table, order: Int32Array): Table | undefined {
  const { rows, columns, inner, ours } = table;
  if (columns === 1) return table;
  const each = columns / order.length;
  if (!Number.isInteger(each)) return undefined;
  const moved = new Float64Array(ours.length);
  const length = inner * each;
  for (let row = 0; row < rows; row += 1) {
    for (let channel = 0; channel < order.length; channel += 1) {
      const from = row * columns * inner + channel * length;
      const to = row * columns * inner + (order[channel] ?? 0) * length;
      moved.set(ours.subarray(from, from + length), to);
    }
  }
  return { ...table, ours: moved };
}

/** Pairs rows by a mark that equal rows share, then makes sure of every element. */
function matchRows(tables: readonly Table[], rows: number): Int32Array | undefined {
  const mark = (side: 'ours' | 'theirs'): readonly (readonly [number, number])[] => {
    const marks = Array.from({ length: rows }, (_, row): readonly [number, number] => {
      let sum = 0;
      for (const table of tables) {
        const length = table.columns * table.inner;
        for (let at = 0; at < length; at += 1) {
          // Weights of no regularity, so that rows with equal sums are told apart.
          sum += (table[side][row * length + at] ?? 0) * Math.sin(1 + at * 0.7);
        }
      }
      return [sum, row];
    });
    return marks.sort(([a], [b]) => a - b);
  };
  const [ours, theirs] = [mark('ours'), mark('theirs')];
  const order = new Int32Array(rows);
  for (const [at, [, row]] of ours.entries()) {
    const other = theirs[at]?.[1] ?? 0;
    if (!tables.every((table) => rowsEqual(table, row, other))) return undefined;
    order[row] = other;
  }
  return order;
}

function rowsEqual({ columns, inner, ours, theirs }: Table, row: number, other: number): boolean {
  const length = columns * inner;
  for (let at = 0; at < length; at += 1) {
    const [one = 0, two = 0] = [ours[row * length + at], theirs[other * length + at]];
    if (Math.abs(one - two) > 1e-4 * Math.max(Math.abs(one), Math.abs(two)) + 1e-12) return false;
  }
  return true;
}
