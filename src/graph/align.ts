/** Alignment of two sequences by their longest common subsequence. */

/** A stretch of both sequences without common elements: `[start, end)` of each. */
export type Gap = {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
};

/**
 * The stretches in which two sequences differ, in order. Takes time and memory of the product of the lengths
 * of what remains after the common start and end are taken off: bound the lengths before calling.
 */
export function findGaps(left: readonly string[], right: readonly string[]): readonly Gap[] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  const columns = rightEnd - start + 1;
  const lengths = new Uint32Array((leftEnd - start + 1) * columns);
  for (let i = leftEnd - 1; i >= start; i -= 1) {
    for (let j = rightEnd - 1; j >= start; j -= 1) {
      const at = (i - start) * columns + (j - start);
      lengths[at] =
        left[i] === right[j]
          ? 1 + (lengths[at + columns + 1] ?? 0)
          : Math.max(lengths[at + columns] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const gaps: Gap[] = [];
  let i = start;
  let j = start;
  let open: { i: number; j: number } | undefined;
  const close = (): void => {
    if (open !== undefined) gaps.push({ left: [open.i, i], right: [open.j, j] });
    open = undefined;
  };
  while (i < leftEnd || j < rightEnd) {
    if (i < leftEnd && j < rightEnd && left[i] === right[j]) {
      close();
      i += 1;
      j += 1;
      continue;
    }
    open ??= { i, j };
    const at = (i - start) * columns + (j - start);
    const skipLeft = j >= rightEnd || (i < leftEnd && (lengths[at + columns] ?? 0) >= (lengths[at + 1] ?? 0));
    if (skipLeft) i += 1;
    else j += 1;
  }
  close();
  return gaps;
}

/** The pairs of equal elements that the alignment keeps, as indices of each sequence. */
export function findPairs(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  const end: Gap = { left: [left.length, left.length], right: [right.length, right.length] };
  for (const gap of [...findGaps(left, right), end]) {
    while (i < gap.left[0] && j < gap.right[0]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    }
    [, i] = gap.left;
    [, j] = gap.right;
  }
  return pairs;
}
