/**
 * What tells the weights of one layer from those of others, by a few of their elements: of equal blocks it says which is
 * which, where a block was dropped, added or put elsewhere.
 */

import { countOf, type Weight } from '../normal/weight.ts';
import type { SideKeys } from './context-keys.ts';
import type { LayerView } from './layer-view.ts';

/** Elements that are looked at: of any two trained weights they are others. */
const looked = 64;
/** To put a weight into its order it is read whole; larger ones, and more of them, are left alone. */
const mostElements = 2 ** 22;
const mostInAll = 2 ** 27;

/** Numbers by index of each side: equal for equal weights, -1 where there are none or they say nothing. */
export function weightKeys(sides: readonly [readonly LayerView[], readonly LayerView[]]): SideKeys {
  const numbers = new Map<string, number>();
  let left = mostInAll;
  const number = (view: LayerView): number => {
    const weight = view.class === 'product' ? view.node.weights.get('weight') : undefined;
    const size = weight === undefined ? 0 : countOf(weight.dims);
    if (weight === undefined || size > mostElements || size > left) return -1;
    left -= size;
    const text = fingerprint(weight);
    if (text === undefined) return -1;
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  return [Int32Array.from(sides[0], number), Int32Array.from(sides[1], number)];
}

/** `undefined` where the elements are not at hand, or all the same. */
export function fingerprint(weight: Weight): string | undefined {
  for (const block of weight.blocks() ?? []) {
    const step = Math.max(1, Math.floor(block.length / looked));
    const sample = Array.from({ length: Math.min(looked, block.length) }, (_, at) => block[at * step] ?? 0);
    const largest = sample.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (sample.every((value) => value === sample[0]) || !Number.isFinite(largest)) return undefined;
    // A BatchNormalization that was folded leaves 6 digits of a float32.
    return `${weight.dims.join()} ${largest.toPrecision(3)} ${sample.map((value) => Math.round((value / largest) * 1000)).join()}`;
  }
  return undefined;
}
