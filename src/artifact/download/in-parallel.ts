/** Several pieces of work at the same time, but not too many. */

/**
 * The results in the order of the items. The first failure breaks the others off through the signal that `work` is
 * given, and is thrown when all have ended: nothing goes on behind the caller's back.
 */
export async function inParallel<T, U>(
  items: readonly T[],
  most: number,
  outer: AbortSignal | undefined,
  work: (item: T, signal: AbortSignal) => Promise<U>,
): Promise<readonly U[]> {
  const failing = new AbortController();
  const signal = outer === undefined ? failing.signal : AbortSignal.any([outer, failing.signal]);
  const results: U[] = new Array(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && !signal.aborted) {
      const at = next++;
      results[at] = await work(items[at]!, signal);
    }
  };
  const workers = Array.from({ length: Math.min(most, items.length) }, () =>
    worker().catch((error) => failing.abort(error)),
  );
  await Promise.all(workers);
  signal.throwIfAborted();
  return results;
}
