/**
 * The files of a model where the runtime looks for them: in one folder, under the names that the model uses, as hard
 * links to what the cache holds by content (copies, where the file system has no links).
 */
import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { notWritable } from '../cache.ts';
import { keepInUse } from '../in-use.ts';

/** A file, verified, and its path in the bundle. */
export type BundleFile = { readonly path: string; readonly name: string };

/**
 * The bundle's folder.
 *
 * @param identity of the model with all its files.
 * @throws {SurroundingsError} if the disk fails.
 */
export async function makeBundle(
  identity: string,
  files: readonly BundleFile[],
  cacheDir: string,
): Promise<string> {
  const folder = join(cacheDir, 'bundles', identity);
  try {
    await mkdir(folder, { recursive: true });
    await keepInUse(folder);
    for (const { path, name } of files) await place(path, join(folder, name));
  } catch (cause) {
    throw notWritable(cacheDir, cause);
  }
  return folder;
}

/** What is there from before stays only if it is the very file that was just verified. */
async function place(path: string, target: string): Promise<void> {
  if (await isSame(path, target)) return;
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.${randomUUID()}.partial`;
  try {
    await link(path, partial).catch(() => copyFile(path, partial));
    await rename(partial, target);
  } finally {
    await rm(partial, { force: true });
  }
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(a), stat(b).catch(() => undefined)]);
  return second !== undefined && first.dev === second.dev && first.ino === second.ino;
}
