/**
 * Which layer of one graph stands for which of another. Layers whose surroundings are alike anchor the
 * alignment; what is left between them is aligned by how well single layers fit. Takes n log n, but for gaps
 * that are aligned layer by layer, whose size is bounded.
 */

import type { NormalNode } from '../normal/normal-graph.ts';
import { findAnchors, type Gap, gapsBetween, longestRise, type Pair } from './anchors.ts';
import { surroundingKeys } from './context-keys.ts';
import { shortestEdit } from './edit-script.ts';
import { weightKeys } from './fingerprints.ts';
import type { LayerView } from './layer-view.ts';
import { pairGap } from './pair-gap.ts';

/** Cells of a gap that is aligned layer by layer. */
const maxCells = 2 ** 22;
const maxEdits = 400;
/** How far the surroundings reach that two layers must share, from one attempt to the next. */
const exactReach = [16, 6, 2, 1, 0];
const kindReach = [6, 2, 1, 0];

/** Pairs of indices, rising on both sides. Of layers that look the same those with the same weights are one. */
export function alignLayers(left: readonly LayerView[], right: readonly LayerView[]): readonly Pair[] {
  const whole: Gap = {
    left: { start: 0, end: left.length },
    right: { start: 0, end: right.length },
  };
  const sides = [left, right] as const;
  const exact = surroundingKeys(sides, ({ exact: key }) => key, exactReach);
  const kinds = surroundingKeys(sides, ({ kind }) => kind, kindReach);
  const upstream = byHash(sides);
  const pairs: Pair[] = [];
  let gaps: readonly Gap[] = [whole];
  const narrow = (find: (gap: Gap) => readonly Pair[]): void => {
    gaps = gaps.flatMap((gap) => {
      if (isOneSided(gap)) return [gap];
      const found = find(gap);
      pairs.push(...found);
      return gapsBetween(gap, found);
    });
  };
  const [ours, theirs] = weightKeys(sides);
  narrow((gap) => findAnchors(gap, ours, theirs));
  narrow((gap) => findAnchors(gap, upstream[0], upstream[1]));
  for (const [ours, theirs] of exact) narrow((gap) => findAnchors(gap, ours, theirs));
  const [near] = exact.slice(-2);
  if (near !== undefined) narrow((gap) => editsOf(gap, near[0], near[1]));
  for (const [ours, theirs] of kinds) narrow((gap) => (isSmall(gap) ? [] : findAnchors(gap, ours, theirs)));
  const [byKind] = kinds.slice(-1);
  narrow((gap) => {
    if (isSmall(gap)) return pairGap(gap, left, right);
    return byKind === undefined
      ? []
      : (shortestEdit(gap, byKind[0], byKind[1], maxEdits) ?? inTurn(gap, byKind));
  });
  return pairs.sort(([a], [b]) => a - b);
}

function isOneSided({ left, right }: Gap): boolean {
  return left.start === left.end || right.start === right.end;
}

function isSmall({ left, right }: Gap): boolean {
  return (left.end - left.start) * (right.end - right.start) <= maxCells;
}

/** Many equal blocks in a row have no unique layer: there the fewest edits decide. */
function editsOf(gap: Gap, left: ArrayLike<number>, right: ArrayLike<number>): readonly Pair[] {
  const { pairs, isMost } = inStep(gap, left, right);
  if (isMost) return pairs;
  const edits = shortestEdit(gap, left, right, maxEdits) ?? [];
  // Of as many pairs those that stay in their places.
  return pairs.length >= edits.length ? pairs : edits;
}

/**
 * Stretches of one length of which most layers are equal place by place: there a changed layer stands for the one
 * in its place, although fewer edits might pair it with a neighbour that looks the same.
 */
function inStep(
  { left, right }: Gap,
  ours: ArrayLike<number>,
  theirs: ArrayLike<number>,
): { readonly pairs: readonly Pair[]; readonly isMost: boolean } {
  const length = left.end - left.start;
  if (length !== right.end - right.start) return { pairs: [], isMost: false };
  const pairs: Pair[] = [];
  for (let at = 0; at < length; at += 1) {
    if (ours[left.start + at] === theirs[right.start + at]) pairs.push([left.start + at, right.start + at]);
  }
  return { pairs, isMost: pairs.length * 2 >= length };
}

/** The first of a key with the first, the second with the second: for what nothing else can align in time. */
function inTurn(
  { left, right }: Gap,
  [ours, theirs]: readonly [ArrayLike<number>, ArrayLike<number>],
): readonly Pair[] {
  const waiting = new Map<number, number[]>();
  for (let index = right.end - 1; index >= right.start; index -= 1) {
    const key = theirs[index] ?? -1;
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [index]);
    else list.push(index);
  }
  const pairs: Pair[] = [];
  for (let index = left.start; index < left.end; index += 1) {
    const other = waiting.get(ours[index] ?? -1)?.pop();
    if (other !== undefined) pairs.push([index, other]);
  }
  return longestRise(pairs);
}

/** Hashes of all that a layer is computed from, as numbers. */
function byHash([left, right]: readonly [readonly LayerView[], readonly LayerView[]]): readonly [
  Int32Array,
  Int32Array,
] {
  const numbers = new Map<string, number>();
  const number = ({ node }: { node: NormalNode }): number => {
    const known = numbers.get(node.hash) ?? numbers.size;
    numbers.set(node.hash, known);
    return known;
  };
  return [Int32Array.from(left, number), Int32Array.from(right, number)];
}

/** Whether two layers are the same but for what surrounds them. */
export function isSameLayer(one: LayerView, other: LayerView): boolean {
  return one.keys.exact === other.keys.exact;
}
