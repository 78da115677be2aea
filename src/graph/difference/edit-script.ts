/**
 * The greedy comparison of two sequences by Eugene Myers ("An O(ND) Difference Algorithm and Its Variations",
 * 1986): fast where little differs. It gives up where much does.
 */

import type { Gap, Pair } from './anchors.ts';

/**
 * Pairs of equal keys that a shortest edit script keeps, in order; `undefined` if more than `maxEdits` elements
 * would have to go or come. Time and memory are (length + maxEdits) * maxEdits at most.
 */
export function shortestEdit(
  { left, right }: Gap,
  leftKeys: ArrayLike<number>,
  rightKeys: ArrayLike<number>,
  maxEdits: number,
): readonly Pair[] | undefined {
  const n = left.end - left.start;
  const m = right.end - right.start;
  const limit = Math.min(maxEdits, n + m);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    history.push(furthest.slice(offset - edits - 1, offset + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down =
        k === -edits || (k !== edits && (furthest[offset + k - 1] ?? 0) < (furthest[offset + k + 1] ?? 0));
      let x = down ? (furthest[offset + k + 1] ?? 0) : (furthest[offset + k - 1] ?? 0) + 1;
      while (x < n && x - k < m && leftKeys[left.start + x] === rightKeys[right.start + x - k]) x += 1;
      furthest[offset + k] = x;
      if (x >= n && x - k >= m) return traceBack(history, n, m, left.start, right.start);
    }
  }
  return undefined;
}

function traceBack(
  history: readonly Int32Array[],
  n: number,
  m: number,
  leftStart: number,
  rightStart: number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let x = n;
  let y = m;
  for (let edits = history.length - 1; edits >= 0; edits -= 1) {
    // history[edits] holds diagonals -edits-1 to edits+1, as they were before this round.
    const furthest = history[edits]!;
    const at = (k: number): number => furthest[k + edits + 1] ?? 0;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const from = down ? k + 1 : k - 1;
    const startX = edits === 0 ? 0 : at(from) + (down ? 0 : 1);
    while (x > startX && y > startX - k) {
      x -= 1;
      y -= 1;
      pairs.push([leftStart + x, rightStart + y]);
    }
    if (edits === 0) break;
    x = at(from);
    y = x - from;
  }
  return pairs.reverse();
}
