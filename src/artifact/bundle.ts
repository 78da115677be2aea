/**
 * Cached files beside each other, under the names that they know each other by: a folder of links into the cache, named
 * after what it holds.
 */
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadsFolder, makeFolder, notWritable } from './cache.ts';
import { readContents } from './contents.ts';
import type { StoredFile } from './download/fetch-file.ts';
import { keepInUse } from './in-use.ts';

export type BundledFile = {
  /** Relative, with forward slashes; inside the folder. */
  readonly location: string;
  readonly stored: Pick<StoredFile, 'path' | 'sha256' | 'bytes'>;
};

/**
 * The absolute path of a folder that holds exactly these files. Files of the same contents are linked, not copied, where
 * the file system can.
 *
 * @throws {SurroundingsError} `cache-not-writable`
 */
export async function bundleFiles(files: readonly BundledFile[], cacheDir: string): Promise<string> {
  const listing = files.map(({ location, stored }) => `${stored.sha256} ${location}\n`).sort();
  const digest = createHash('sha256').update(listing.join('')).digest('hex');
  const folder = join(cacheDir, 'bundles', digest);
  await keepInUse(folder);
  if (await holdsAll(folder, files)) return folder;
  const partial = join(downloadsFolder(cacheDir), `${randomUUID()}.partial`);
  try {
    for (const { location, stored } of files) {
      const target = join(partial, location);
      await mkdir(dirname(target), { recursive: true });
      await link(stored.path, target).catch(() => copyFile(stored.path, target));
    }
    await makeFolder(dirname(folder), cacheDir);
    // One that is there lacks a file: it is replaced, not mended, as others may be reading it.
    await rename(folder, `${partial}.old`).catch(() => undefined);
    await rename(partial, folder);
  } catch (cause) {
    // Another process may have been faster, with the same files.
    if (!(await holdsAll(folder, files))) throw notWritable(cacheDir, cause);
  } finally {
    await rm(partial, { recursive: true, force: true });
    await rm(`${partial}.old`, { recursive: true, force: true });
  }
  await keepInUse(folder);
  return folder;
}

/** A link is the cached file itself, which has been hashed; a copy is hashed again. */
async function holdsAll(folder: string, files: readonly BundledFile[]): Promise<boolean> {
  for (const { location, stored } of files) {
    const path = join(folder, location);
    const [here, cached] = await Promise.all([stat(path), stat(stored.path)]).catch(() => []);
    if (here === undefined || cached === undefined) return false;
    if (here.ino === cached.ino && here.dev === cached.dev) continue;
    if (here.size !== stored.bytes || (await readContents(path)).sha256 !== stored.sha256) return false;
  }
  return true;
}
