/** The best alignment of two short stretches, layer by layer (Needleman and Wunsch, 1970). */

import type { Gap, Pair } from './anchors.ts';
import type { LayerView } from './layer-view.ts';

/** What a pair is worth: layers with learnt products decide, activations fill in. */
const worth = { exact: 10, kind: 8, operator: 5, class: 2 } as const;
const weightOfProduct = 4;

/** Pairs within the gap. Takes time and memory of the product of the lengths. */
export function pairGap(gap: Gap, left: readonly LayerView[], right: readonly LayerView[]): readonly Pair[] {
  const ours = left.slice(gap.left.start, gap.left.end);
  const theirs = right.slice(gap.right.start, gap.right.end);
  const columns = theirs.length + 1;
  // 0: skip ours, 1: skip theirs, 2: pair.
  const choices = new Uint8Array((ours.length + 1) * columns);
  let below = new Float64Array(columns);
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    const row = new Float64Array(columns);
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const gain = pairWorth(ours[i]!, theirs[j]!);
      const pair = gain > 0 ? (below[j + 1] ?? 0) + gain : -1;
      const skipOurs = below[j] ?? 0;
      const skipTheirs = row[j + 1] ?? 0;
      const best = Math.max(pair, skipOurs, skipTheirs);
      row[j] = best;
      choices[i * columns + j] = best === pair ? 2 : best === skipOurs ? 0 : 1;
    }
    below = row;
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < ours.length && j < theirs.length) {
    const choice = choices[i * columns + j];
    if (choice === 2) pairs.push([gap.left.start + i, gap.right.start + j]);
    if (choice !== 1) i += 1;
    if (choice !== 0) j += 1;
  }
  return pairs;
}

function pairWorth(one: LayerView, other: LayerView): number {
  const factor = one.class === 'product' ? weightOfProduct : 1;
  if (one.keys.exact === other.keys.exact) return worth.exact * factor;
  if (one.keys.kind === other.keys.kind) return worth.kind * factor;
  if (one.keys.operator === other.keys.operator) return worth.operator * factor;
  const replaceable = one.class === 'activation' || one.class === 'pooling';
  return replaceable && one.class === other.class ? worth.class : 0;
}
