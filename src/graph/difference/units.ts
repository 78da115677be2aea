/**
 * Stem, stages, blocks and head of a network, from its dataflow alone. A block is what lies between two points
 * that all data passes through, if it has branches; a stage begins where the image gets smaller.
 */

import type { NormalGraph, NormalNode } from '../normal/normal-graph.ts';
import type { LayerView } from './layer-view.ts';

export type Unit = {
  readonly kind: 'stem' | 'block' | 'head';
  /** From 1; 0 for stem and head. */
  readonly stage: number;
  /** From 1 within the stage; 0 where the stage has only one. */
  readonly block: number;
  /** Its layers: `[start, end)` of the graph's order. */
  readonly start: number;
  readonly end: number;
};

type Segment = { readonly start: number; end: number; readonly kind: 'branched' | 'plain' | 'pool' };

/** The units of a graph, in order; every layer is in one. */
export function findUnits({ nodes }: NormalGraph, views: readonly LayerView[]): readonly Unit[] {
  const segments = mergeSegments(cutSegments(nodes, views), views);
  const branched = segments.some(({ kind }) => kind === 'branched');
  const headAt = headStart(views, segments);
  const body = segments.filter(({ start }) => start < headAt);
  const stemEnd = branched ? stemLength(body, views) : 0;
  const drafts: { kind: Unit['kind']; stage: number; block: number; start: number; end: number }[] = [];
  let stage = 1;
  let block = 0;
  for (const [at, { start, end, kind }] of body.entries()) {
    if (at < stemEnd) {
      drafts.push({ kind: 'stem', stage: 0, block: 0, start, end });
      continue;
    }
    const before = drafts.at(-1);
    if (kind === 'pool') {
      if (before !== undefined) before.end = end;
      else {
        block += 1;
        drafts.push({ kind: 'block', stage, block, start, end });
      }
      if (shrinks(views, start, end)) {
        stage += 1;
        block = 0;
      }
      continue;
    }
    if (block > 0 && shrinks(views, start, end)) {
      stage += 1;
      block = 0;
    }
    block += 1;
    drafts.push({ kind: 'block', stage, block, start, end });
  }
  if (headAt < views.length)
    drafts.push({ kind: 'head', stage: 0, block: 0, start: headAt, end: views.length });
  return joinStem(drafts).map((unit) => {
    const siblings = drafts.filter((other) => other.kind === 'block' && other.stage === unit.stage);
    return unit.kind === 'block' && siblings.length === 1 ? { ...unit, block: 0 } : unit;
  });
}

function joinStem<T extends { kind: Unit['kind']; end: number }>(drafts: readonly T[]): readonly T[] {
  const stems = drafts.filter(({ kind }) => kind === 'stem');
  const [first] = stems;
  if (first === undefined) return drafts;
  return [{ ...first, end: stems.at(-1)?.end ?? first.end }, ...drafts.slice(stems.length)];
}

/** Cuts the order where only the last value is still needed. */
function cutSegments(nodes: readonly NormalNode[], views: readonly LayerView[]): readonly Segment[] {
  const indices = new Map(nodes.map((node, index) => [node, index]));
  const lastUse = new Array<number>(nodes.length).fill(-1);
  let lastInputUse = -1;
  nodes.forEach(({ sources }, index) => {
    for (const source of sources.values()) {
      const from = source.kind === 'node' ? indices.get(source.from) : undefined;
      if (from !== undefined) lastUse[from] = Math.max(lastUse[from] ?? -1, index);
      else if (source.kind === 'input') lastInputUse = Math.max(lastInputUse, index);
    }
  });
  const segments: Segment[] = [];
  let start = 0;
  let open = lastInputUse;
  for (let index = 0; index < nodes.length; index += 1) {
    // A value made before this one is still to be read: no cut here.
    if (open <= index) {
      const length = index + 1 - start;
      const pool = length === 1 && views[index]?.class === 'pooling';
      segments.push({ start, end: index + 1, kind: length > 1 ? 'branched' : pool ? 'pool' : 'plain' });
      start = index + 1;
    }
    open = Math.max(open, lastUse[index] ?? -1);
  }
  if (start < nodes.length) segments.push({ start, end: nodes.length, kind: 'branched' });
  return segments;
}

/** Joins single layers to runs, activations to what they follow, and a run to the branches that it feeds. */
function mergeSegments(segments: readonly Segment[], views: readonly LayerView[]): readonly Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const before = merged.at(-1);
    const follows = segment.kind === 'plain' && isFollower(views[segment.start]);
    if (before !== undefined && (follows || (segment.kind === 'plain' && before.kind === 'plain'))) {
      before.end = segment.end;
    } else if (before?.kind === 'plain' && segment.kind === 'branched' && joinsByConcat(views, segment)) {
      merged[merged.length - 1] = { start: before.start, end: segment.end, kind: 'branched' };
    } else merged.push({ ...segment });
  }
  return merged;
}

function isFollower(view: LayerView | undefined): boolean {
  return (
    view?.class === 'activation' ||
    (view?.class === 'normalization' && view.node.operator !== 'LayerNormalization')
  );
}

function joinsByConcat(views: readonly LayerView[], { start, end }: Segment): boolean {
  return views.slice(start, end).findLast(({ class: kind }) => kind === 'join')?.node.operator === 'Concat';
}

function shrinks(views: readonly LayerView[], start: number, end: number): boolean {
  return views.slice(start, end).some(({ class: kind, properties }) => {
    const stride = properties.get('stride') ?? '1';
    return (kind === 'product' || kind === 'pooling') && stride.split('x').some((value) => Number(value) > 1);
  });
}

/** Segments that come before the first block: up to the last one that makes the image smaller, at least one. */
function stemLength(segments: readonly Segment[], views: readonly LayerView[]): number {
  const first = segments.findIndex(({ kind }) => kind === 'branched');
  const before = segments.slice(0, Math.max(0, first));
  const pool = before.findLastIndex(({ kind, start, end }) => kind === 'pool' && shrinks(views, start, end));
  return pool >= 0 ? pool + 1 : Math.min(1, before.length);
}

/** The head begins with the last global pooling or flattening after all convolutions. */
function headStart(views: readonly LayerView[], segments: readonly Segment[]): number {
  const lastConv = views.findLastIndex(({ node }) => node.operator === 'Conv');
  const flat = views.findIndex(
    ({ node, index }) => index > lastConv && /^(Global\w+Pool|Flatten)$/.test(node.operator),
  );
  const at = flat >= 0 ? flat : views.findLastIndex(({ class: kind }) => kind === 'product');
  // Only what is no part of a block can be the head.
  const holder = segments.find(({ start, end }) => at >= start && at < end);
  if (at < 0 || holder === undefined || at === 0) return views.length;
  if (holder.kind === 'branched') return holder.start < at ? holder.end : views.length;
  return at;
}

/** `stage 2 block 1`, `stem`, `head`. */
export function unitName({ kind, stage, block }: Unit): string {
  if (kind !== 'block') return kind;
  return block === 0 ? `stage ${stage}` : `stage ${stage} block ${block}`;
}
