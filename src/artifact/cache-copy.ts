/** A file of this machine to its place in the cache, as a copy that is hashed after it was made. */
import { copyFile, rm } from 'node:fs/promises';
import { newPartial, notWritable, storeArtifact } from './cache.ts';
import { readContents } from './contents.ts';

/**
 * The path in the cache; undefined if the file is not what it should be any more.
 *
 * @param sha256 what the copy must hash to.
 * @throws {SurroundingsError} if the disk fails.
 */
export async function copyToCache(
  path: string,
  sha256: string,
  name: string,
  cacheDir: string,
): Promise<string | undefined> {
  const partial = await newPartial(cacheDir);
  try {
    await copyFile(path, partial).catch((cause) => {
      throw notWritable(cacheDir, cause);
    });
    const copied = await readContents(partial);
    return copied.sha256 === sha256 ? await storeArtifact(cacheDir, partial, sha256, name) : undefined;
  } finally {
    await rm(partial, { force: true });
  }
}
