/**
 * What of the cache this process uses: the time of an entry's folder is kept fresh until the process ends, so that no
 * other process evicts it. The time is also what "least recently used" goes by.
 */
import { utimes } from 'node:fs/promises';

const BEAT_MS = 60_000;
/** An entry that was used within this time may be in use; several beats may be missed. */
export const IN_USE_MS = 10 * 60_000;

const entries = new Set<string>();

/** Marks an entry as used now and for as long as this process lives. */
export async function keepInUse(folder: string): Promise<void> {
  if (entries.size === 0) setInterval(() => entries.forEach((entry) => void touch(entry)), BEAT_MS).unref();
  entries.add(folder);
  await touch(folder);
}

async function touch(folder: string): Promise<void> {
  const now = new Date();
  // An entry that is gone, or another user's: nothing to keep.
  await utimes(folder, now, now).catch(() => undefined);
}
