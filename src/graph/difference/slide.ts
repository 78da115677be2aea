/**
 * A layer that is equal to one beside it can be called new in several places. The one is chosen that takes whole
 * blocks: a block that was added between two others is told as that block.
 */

import type { Pair } from './anchors.ts';
import type { LayerView } from './layer-view.ts';

/** How far a stretch is moved. */
const furthest = 200;

/**
 * The same number of pairs, with every stretch of unpaired layers moved to where a block begins, if equal layers
 * let it.
 *
 * @param starts Indices of the layers that blocks begin with, by side.
 */
export function slidePairs(
  pairs: readonly Pair[],
  sides: readonly [readonly LayerView[], readonly LayerView[]],
  starts: readonly [ReadonlySet<number>, ReadonlySet<number>],
): readonly Pair[] {
  return slideSide(slideSide(pairs, sides[0], starts[0], 0), sides[1], starts[1], 1);
}

function slideSide(
  pairs: readonly Pair[],
  views: readonly LayerView[],
  starts: ReadonlySet<number>,
  side: 0 | 1,
): readonly Pair[] {
  const other = new Map<number, number>(pairs.map((pair) => [pair[side], pair[1 - side]!]));
  for (let start = 0; start < views.length; start += 1) {
    if (other.has(start)) continue;
    let end = start + 1;
    while (end < views.length && !other.has(end)) end += 1;
    const shift = starts.has(start) ? 0 : shiftToStart(views, starts, other, start, end);
    for (let step = 0; step < Math.abs(shift); step += 1) {
      const [from, to] = shift < 0 ? [start - 1 - step, end - 1 - step] : [end + step, start + step];
      other.set(to, other.get(from)!);
      other.delete(from);
    }
    start = end + Math.max(0, shift);
  }
  const moved = [...other].map(([own, its]): Pair => (side === 0 ? [own, its] : [its, own]));
  return moved.sort(([a], [b]) => a - b);
}

/** Steps to the nearest place before (negative) or after at which a block begins; 0 where there is none. */
function shiftToStart(
  views: readonly LayerView[],
  starts: ReadonlySet<number>,
  other: ReadonlyMap<number, number>,
  start: number,
  end: number,
): number {
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= furthest; step += 1) {
      const [given, taken] = direction < 0 ? [start - step, end - step] : [end + step - 1, start + step - 1];
      const fits = other.has(given) && views[given]?.keys.exact === views[taken]?.keys.exact;
      if (!fits) break;
      if (starts.has(start + direction * step)) return direction * step;
    }
  }
  return 0;
}
