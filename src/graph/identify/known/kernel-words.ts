/** A network's kernels, in the words of `kernelText`, as one thing to compare by. */

import { createHash } from 'node:crypto';

/** The same for the same kernels in whatever order. */
export function fingerprint(kernels: readonly string[]): string {
  return createHash('sha256')
    .update([...kernels].sort().join('\n'))
    .digest('hex');
}

export function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
