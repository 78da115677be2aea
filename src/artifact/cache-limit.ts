/**
 * Keeps the cache below a size: what was not used for longest goes first, what may be in use stays. Several processes
 * may do it at once; each removes an entry by moving it out of sight first.
 */
import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadsFolder } from './cache.ts';
import { IN_USE_MS } from './in-use.ts';

export const CACHE_LIMIT_BYTES = 20e9;

/** Folders whose entries are counted and evicted; each can be had again. */
const KINDS = ['artifacts', 'bundles', 'commands', 'observations', 'urls'] as const;

type Entry = {
  readonly path: string;
  readonly usedMs: number;
  readonly files: readonly { readonly id: string; readonly bytes: number }[];
};

/** Evicts what is over the limit. Never throws: a cache that is too large is no failure. */
export async function limitCache(cacheDir: string, limitBytes = CACHE_LIMIT_BYTES): Promise<void> {
  const entries = await listEntries(cacheDir);
  const nowMs = Date.now();
  for (const { path, usedMs } of tooMuch(entries, limitBytes)) {
    if (nowMs - usedMs > IN_USE_MS) await evict(cacheDir, path);
  }
}

/** The entries beyond the limit, from the most recently used on. A file that several entries link to counts once. */
function tooMuch(entries: readonly Entry[], limitBytes: number): readonly Entry[] {
  const counted = new Set<string>();
  let bytes = 0;
  return [...entries]
    .sort((a, b) => b.usedMs - a.usedMs)
    .filter(({ files }) => {
      for (const file of files) {
        if (!counted.has(file.id)) bytes += file.bytes;
        counted.add(file.id);
      }
      return bytes > limitBytes;
    });
}

async function listEntries(cacheDir: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const kind of KINDS) {
    const folder = join(cacheDir, kind);
    for (const name of await readdir(folder).catch(() => [])) {
      const entry = await measure(join(folder, name));
      if (entry !== undefined) entries.push(entry);
    }
  }
  return entries;
}

async function measure(path: string): Promise<Entry | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  // A file of its own is never touched for use; having been read says as much.
  if (!found.isDirectory()) {
    const usedMs = Math.max(found.mtimeMs, found.atimeMs);
    return { path, usedMs, files: [{ id: `${found.dev}:${found.ino}`, bytes: found.size }] };
  }
  const files = [];
  for (const name of await readdir(path, { recursive: true }).catch(() => [])) {
    const file = await stat(join(path, name)).catch(() => undefined);
    if (file?.isFile()) files.push({ id: `${file.dev}:${file.ino}`, bytes: file.size });
  }
  return { path, usedMs: found.mtimeMs, files };
}

/** In one step out of the way of whoever looks for it; where it can't be moved, somebody has it open (Windows). */
async function evict(cacheDir: string, path: string): Promise<void> {
  const aside = join(downloadsFolder(cacheDir), `${randomUUID()}.evicted`);
  try {
    await rename(path, aside);
    await rm(aside, { recursive: true, force: true });
  } catch {
    return;
  }
}
