/** How much two graphs have in common, as a number and as one of five words. */

import type { Pair } from './anchors.ts';
import type { LayerChange, Side } from './changes.ts';
import type { LayerView } from './layer-view.ts';

export type Relation =
  | 'equal'
  | 'equal up to weights'
  | 'equal up to precision'
  | 'same family'
  | 'different';

/** Layers that learn decide what a network is. */
const weightOf = ({ class: kind }: LayerView): number =>
  kind === 'product' ? 4 : kind === 'shape' ? 0.5 : 1;

/**
 * 1 for graphs of one structure, 0 for graphs without a common layer: the share of both graphs' layers that
 * have a counterpart, by how well they fit; layers with learnt weights count four times.
 */
export function similarityOf(
  candidate: Side,
  reference: Side,
  pairs: readonly Pair[],
  changes: readonly LayerChange[],
): number {
  const rewired = new Set(changes.flatMap((change) => (change.kind === 'rewired' ? [change.ours] : [])));
  const total = (views: readonly LayerView[]): number =>
    views.reduce((sum, view) => sum + (view.node.impliedMax === undefined ? weightOf(view) : 0), 0);
  let common = 0;
  for (const [i, j] of pairs) {
    const [ours, theirs] = [candidate.views[i]!, reference.views[j]!];
    if (ours.node.impliedMax !== undefined && theirs.node.impliedMax !== undefined) continue;
    const both =
      (ours.node.impliedMax === undefined ? weightOf(ours) : 0) +
      (theirs.node.impliedMax === undefined ? weightOf(theirs) : 0);
    common += both * likeness(ours, theirs) * (rewired.has(ours) ? 0.5 : 1);
  }
  const all = total(candidate.views) + total(reference.views);
  return all === 0 ? 1 : Math.min(1, common / all);
}

function likeness(ours: LayerView, theirs: LayerView): number {
  if (ours.node.impliedMax !== undefined || theirs.node.impliedMax !== undefined) return 1;
  if (ours.keys.exact === theirs.keys.exact) return 1;
  if (ours.keys.kind === theirs.keys.kind) return 0.7;
  return ours.keys.operator === theirs.keys.operator ? 0.5 : 0.2;
}

/** From here on two graphs are variants of one design. */
export const familySimilarity = 0.5;
/** Two designs of 3x3 and 1x1 convolutions may share so much all the same. */
export const sharedByChance = 0.7;
