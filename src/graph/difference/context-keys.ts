/**
 * Keys of layers with their surroundings, as small numbers: two layers share a key if they and all that lies
 * within some steps around them look alike (the colour refinement of Weisfeiler and Leman).
 */

import type { NormalNode } from '../normal/normal-graph.ts';
import type { LayerKeys, LayerView } from './layer-view.ts';

type Sides = readonly [readonly LayerView[], readonly LayerView[]];
export type SideKeys = readonly [Int32Array, Int32Array];

/**
 * @param reach How many steps the surroundings reach, for each of the keys wanted; from far to near.
 * @returns Keys by index of each side. Where the reach is 0, layers that say little by themselves (an
 *   activation, an addition) have -1.
 */
export function surroundingKeys(
  sides: Sides,
  keyOf: (keys: LayerKeys) => string,
  reach: readonly number[],
): readonly SideKeys[] {
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const neighbours = sides.map(neighboursOf);
  let current = sides.map((side) => Int32Array.from(side, (view) => number(keyOf(view.keys))));
  const wanted = new Map<number, SideKeys>();
  const furthest = Math.max(0, ...reach);
  for (let step = 0; step <= furthest; step += 1) {
    if (reach.includes(step)) {
      const [left, right] = current.map((keys, side) =>
        step > 0 ? keys : keys.map((key, index) => (saysMuch(sides[side]?.[index]) ? key : -1)),
      );
      if (left !== undefined && right !== undefined) wanted.set(step, [left, right]);
    }
    current = current.map((keys, side) =>
      keys.map((key, index) => {
        const { before = [], after = [] } = neighbours[side]?.[index] ?? {};
        const text = (indices: readonly number[]): string =>
          indices
            .map((at) => keys[at] ?? -1)
            .sort((a, b) => a - b)
            .join();
        return number(`${step}:${key}<${text(before)}>${text(after)}`);
      }),
    );
  }
  return reach.map((step) => wanted.get(step)!);
}

function saysMuch(view: LayerView | undefined): boolean {
  return view?.class === 'product' || view?.class === 'pooling' || view?.class === 'normalization';
}

type Neighbours = { readonly before: number[]; readonly after: number[] };

function neighboursOf(side: readonly LayerView[]): readonly Neighbours[] {
  const indices = new Map<NormalNode, number>(side.map(({ node, index }) => [node, index]));
  const all = side.map((): Neighbours => ({ before: [], after: [] }));
  side.forEach(({ node }, index) => {
    for (const source of node.sources.values()) {
      const from = source.kind === 'node' ? indices.get(source.from) : undefined;
      if (from === undefined) all[index]?.before.push(-1);
      else {
        all[index]?.before.push(from);
        all[from]?.after.push(index);
      }
    }
  });
  return all;
}
