/** What became of the layers of two aligned graphs: changed, added, removed, moved, wired in another way. */

import type { NormalGraph, NormalNode } from '../normal/normal-graph.ts';
import type { Pair } from './anchors.ts';
import type { LayerView } from './layer-view.ts';
import { viewLayer } from './layer-view.ts';
import { findUnits, type Unit } from './units.ts';

/** One of two graphs, with what is said about its layers. */
export type Side = {
  readonly graph: NormalGraph;
  readonly views: readonly LayerView[];
  readonly indexOf: ReadonlyMap<NormalNode, number>;
  readonly units: readonly Unit[];
  /** The unit of each layer, by index. */
  readonly unitOf: readonly Unit[];
};

export type PropertyChange = {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  /** A bias that comes from a BatchNormalization on one of the sides. */
  readonly normalized: boolean;
};

export type LayerChange =
  | {
      readonly kind: 'changed';
      readonly ours: LayerView;
      readonly theirs: LayerView;
      readonly properties: readonly PropertyChange[];
    }
  | { readonly kind: 'replaced'; readonly ours: LayerView; readonly theirs: LayerView }
  | { readonly kind: 'added'; readonly ours: LayerView }
  | { readonly kind: 'removed'; readonly theirs: LayerView }
  | { readonly kind: 'moved'; readonly ours: LayerView; readonly theirs: LayerView }
  | { readonly kind: 'rewired'; readonly ours: LayerView; readonly theirs: LayerView };

export function sideOf(graph: NormalGraph): Side {
  const views = graph.nodes.map(viewLayer);
  const units = findUnits(graph, views);
  const unitOf: Unit[] = [];
  for (const unit of units) for (let index = unit.start; index < unit.end; index += 1) unitOf[index] = unit;
  return { graph, views, indexOf: new Map(graph.nodes.map((node, index) => [node, index])), units, unitOf };
}

/** The changes in the order of the dataflow; what only follows from another change is left out. */
export function findChanges(
  candidate: Side,
  reference: Side,
  pairs: readonly Pair[],
): readonly LayerChange[] {
  const counterpart = new Map<NormalNode, NormalNode>();
  for (const [i, j] of pairs) {
    const [ours, theirs] = [candidate.views[i], reference.views[j]];
    if (ours !== undefined && theirs !== undefined) counterpart.set(ours.node, theirs.node);
  }
  const matched = new Set(counterpart.values());
  const added = candidate.views.filter(({ node }) => !counterpart.has(node) && node.impliedMax === undefined);
  const removed = reference.views.filter(({ node }) => !matched.has(node) && node.impliedMax === undefined);
  const touched = new Set<NormalNode>([...added, ...removed].map(({ node }) => node));
  const changes: (readonly [number, LayerChange])[] = [];
  for (const [i, j] of pairs) {
    const [ours, theirs] = [candidate.views[i]!, reference.views[j]!];
    const at = i / candidate.views.length + j / reference.views.length;
    if (ours.node.operator !== theirs.node.operator) {
      const implied = ours.node.impliedMax !== undefined || theirs.node.impliedMax !== undefined;
      if (!implied) changes.push([at, { kind: 'replaced', ours, theirs }]);
      continue;
    }
    const properties = ownChanges(ours, theirs, touched);
    if (properties.some(({ name }) => widths.has(name))) touched.add(ours.node);
    if (properties.length > 0) changes.push([at, { kind: 'changed', ours, theirs, properties }]);
    else if (isRewired(ours, theirs, counterpart, touched))
      changes.push([at, { kind: 'rewired', ours, theirs }]);
  }
  changes.push(...findMoves(added, removed, candidate.views.length, reference.views.length));
  return changes.sort(([a], [b]) => a - b).map(([, change]) => change);
}

/** Properties that others take over from. */
const widths: ReadonlySet<string> = new Set(['output channels', 'outputs']);
const followers: ReadonlySet<string> = new Set(['input channels', 'inputs', 'channels']);

function ownChanges(ours: LayerView, theirs: LayerView, touched: Set<NormalNode>): readonly PropertyChange[] {
  if (ours.keys.exact === theirs.keys.exact) return [];
  const names = new Set([...ours.properties.keys(), ...theirs.properties.keys()]);
  const normalized = ours.node.normalized || theirs.node.normalized;
  const changes = [...names].flatMap((name): readonly PropertyChange[] => {
    const [here, there] = [ours.properties.get(name) ?? 'none', theirs.properties.get(name) ?? 'none'];
    return here === there ? [] : [{ name, ours: here, theirs: there, normalized }];
  });
  const followsWidth =
    changes.some(({ name }) => followers.has(name)) && comesFromTouched(ours.node, touched);
  if (!followsWidth) return changes;
  const depthwise =
    ours.properties.get('groups') === 'depthwise' && theirs.properties.get('groups') === 'depthwise';
  const following = depthwise || ours.node.operator === 'BatchNormalization';
  if (following) touched.add(ours.node);
  return changes.filter(({ name }) => !followers.has(name) && !(following && widths.has(name)));
}

/** Whether the width of what a layer reads was changed by another layer before it. */
function comesFromTouched(node: NormalNode, touched: ReadonlySet<NormalNode>): boolean {
  const pending = [node];
  const seen = new Set<NormalNode>();
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const source of at.sources.values()) {
      if (source.kind !== 'node' || seen.has(source.from)) continue;
      if (touched.has(source.from)) return true;
      seen.add(source.from);
      if (!fixesWidth(source.from)) pending.push(source.from);
    }
  }
  return false;
}

function fixesWidth({ operator }: NormalNode): boolean {
  return operator === 'Conv' || operator === 'Linear' || operator === 'ConvTranspose';
}

/** Whether a layer reads other layers than its counterpart does, although those are there. */
function isRewired(
  ours: LayerView,
  theirs: LayerView,
  counterpart: ReadonlyMap<NormalNode, NormalNode>,
  touched: ReadonlySet<NormalNode>,
): boolean {
  const [here, there] = [[...ours.node.sources.values()], [...theirs.node.sources.values()]];
  if (here.length !== there.length) return true;
  const text = (position: number, source: string): string =>
    ours.node.commutative ? source : `${position} ${source}`;
  const name = (node: NormalNode): string => `${node.id}`;
  const expected = here.map((source, at) => {
    if (source.kind !== 'node')
      return text(at, source.kind === 'input' ? `input ${source.position}` : 'unknown');
    const other = counterpart.get(source.from);
    return other === undefined ? 'gone' : text(at, `${name(other)}.${source.output}`);
  });
  const found = there.map((source, at) => {
    if (source.kind !== 'node')
      return text(at, source.kind === 'input' ? `input ${source.position}` : 'unknown');
    return touched.has(source.from) || source.from.impliedMax !== undefined
      ? 'gone'
      : text(at, `${name(source.from)}.${source.output}`);
  });
  // What comes or goes in between is told by itself.
  if (expected.includes('gone') || found.includes('gone')) return false;
  return expected.sort().join() !== found.sort().join();
}

/** The same layer missing in one place and new in another was moved. */
function findMoves(
  added: readonly LayerView[],
  removed: readonly LayerView[],
  ourLength: number,
  theirLength: number,
): readonly (readonly [number, LayerChange])[] {
  const waiting = new Map<string, LayerView[]>();
  for (const theirs of removed.toReversed()) {
    const list = waiting.get(theirs.keys.exact) ?? [];
    list.push(theirs);
    waiting.set(theirs.keys.exact, list);
  }
  const changes: (readonly [number, LayerChange])[] = [];
  const moved = new Set<LayerView>();
  for (const ours of added) {
    const theirs = waiting.get(ours.keys.exact)?.pop();
    if (theirs === undefined) {
      changes.push([(2 * ours.index) / ourLength, { kind: 'added', ours }]);
      continue;
    }
    moved.add(theirs);
    changes.push([ours.index / ourLength + theirs.index / theirLength, { kind: 'moved', ours, theirs }]);
  }
  for (const theirs of removed)
    if (!moved.has(theirs)) changes.push([(2 * theirs.index) / theirLength, { kind: 'removed', theirs }]);
  return changes;
}
