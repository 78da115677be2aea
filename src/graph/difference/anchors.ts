/**
 * Pairs that two sequences certainly have in common: elements whose key occurs once on each side, in the same
 * order (the patience method of Bram Cohen's diff). Takes n log n.
 */

export type Range = { readonly start: number; readonly end: number };
export type Gap = { readonly left: Range; readonly right: Range };
export type Pair = readonly [left: number, right: number];

/** Anchors within a gap; `keys` are numbers by index, -1 for what must not be an anchor. */
export function findAnchors(gap: Gap, left: ArrayLike<number>, right: ArrayLike<number>): readonly Pair[] {
  const places = new Map<number, { left: number; right: number }>();
  const count = ({ start, end }: Range, keys: ArrayLike<number>, side: 'left' | 'right'): void => {
    for (let index = start; index < end; index += 1) {
      const key = keys[index] ?? -1;
      if (key < 0) continue;
      const place = places.get(key) ?? { left: -1, right: -1 };
      // -2: more than once.
      place[side] = place[side] === -1 ? index : -2;
      places.set(key, place);
    }
  };
  count(gap.left, left, 'left');
  count(gap.right, right, 'right');
  const pairs: Pair[] = [];
  for (const place of places.values())
    if (place.left >= 0 && place.right >= 0) pairs.push([place.left, place.right]);
  pairs.sort(([a], [b]) => a - b);
  return longestRise(pairs);
}

/** The longest subsequence whose right sides rise, too. */
export function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, right], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const rise: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) rise.push(pair);
  }
  return rise.reverse();
}

/** What lies between the pairs, and before and after them; gaps that are empty on both sides are left out. */
export function gapsBetween(gap: Gap, pairs: readonly Pair[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let { start: i } = gap.left;
  let { start: j } = gap.right;
  for (const [left, right] of [...pairs, [gap.left.end, gap.right.end] as const]) {
    if (left > i || right > j) gaps.push({ left: { start: i, end: left }, right: { start: j, end: right } });
    i = left + 1;
    j = right + 1;
  }
  return gaps;
}
