/** The best alignment of two short stretches, layer by layer (Needleman and Wunsch, 1970). */

import type { Gap, Pair } from './anchors.ts';
import type { LayerView } from './layer-view.ts';

/** What a pair is worth: layers with learnt products decide, activations fill in. */
const worth = { exact: 10, kind: 7, operator: 4, class: 1 } as const;
/** What is added for properties that are equal, if all are: never as much as lies between two steps of `worth`. */
const worthOfProperties = 2;
const weightOfProduct = 4;
/** Pairs of different layers whose properties are compared one by one; more would take too long. */
const MOST_COMPARED = 2 ** 18;

/** Pairs within the gap. Takes time and memory of the product of the lengths. */
export function pairGap(gap: Gap, left: readonly LayerView[], right: readonly LayerView[]): readonly Pair[] {
  const ours = left.slice(gap.left.start, gap.left.end);
  const theirs = right.slice(gap.right.start, gap.right.end);
  const columns = theirs.length + 1;
  const worthOf = worthOfPairs(ours, theirs);
  // 0: skip ours, 1: skip theirs, 2: pair.
  const choices = new Uint8Array((ours.length + 1) * columns);
  let below = new Float64Array(columns);
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    const row = new Float64Array(columns);
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const gain = worthOf(i, j);
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

/** What `ours[i]` beside `theirs[j]` is worth, worked out once for each two layers that are alike. */
function worthOfPairs(
  ours: readonly LayerView[],
  theirs: readonly LayerView[],
): (i: number, j: number) => number {
  const kindsOf = (views: readonly LayerView[]) => {
    const numbers = new Map<string, number>();
    const first: LayerView[] = [];
    const of = Int32Array.from(views, (view) => {
      const known = numbers.get(view.keys.exact);
      if (known !== undefined) return known;
      first.push(view);
      numbers.set(view.keys.exact, numbers.size);
      return numbers.size - 1;
    });
    return { of, first };
  };
  const [left, right] = [kindsOf(ours), kindsOf(theirs)];
  const compared = left.first.length * right.first.length <= MOST_COMPARED;
  const table = left.first.map((one) =>
    Float64Array.from(right.first, (other) => pairWorth(one, other, compared)),
  );
  return (i, j) => table[left.of[i]!]![right.of[j]!]!;
}

/** @param compared whether properties count, too. */
function pairWorth(one: LayerView, other: LayerView, compared: boolean): number {
  const factor = one.class === 'product' ? weightOfProduct : 1;
  if (one.keys.exact === other.keys.exact) return worth.exact * factor;
  const shared = compared ? worthOfProperties * sharedProperties(one, other) : 0;
  if (one.keys.kind === other.keys.kind) return (worth.kind + shared) * factor;
  if (one.keys.operator === other.keys.operator) return (worth.operator + shared) * factor;
  const replaceable = one.class === 'activation' || one.class === 'pooling';
  return replaceable && one.class === other.class ? worth.class : 0;
}

/** The share of properties that both have with the same value. */
function sharedProperties({ properties }: LayerView, other: LayerView): number {
  const equal = [...properties].filter(([name, value]) => other.properties.get(name) === value).length;
  return equal / Math.max(1, properties.size, other.properties.size);
}
