/**
 * From the file that a source found to the whole model: an archive is unpacked, and the one model in it is what goes
 * on, filed in the cache by its contents as downloads are.
 */
import { basename, join } from 'node:path';
import { readHead } from './archive/recognize-archive.ts';
import { unpackModel } from './archive/unpack.ts';
import type { Artifact } from './artifact.ts';
import { storeArtifact } from './cache.ts';
import { checkContents, readContents } from './contents.ts';
import type { AcquireWorld } from './source.ts';

/** @throws {UserError} if an archive is damaged, hostile, or doesn't hold exactly one model. */
export async function wholeModel(found: Artifact, world: AcquireWorld): Promise<Artifact> {
  const { archive, head } = await readHead(found.path);
  if (archive === undefined) return found;
  const { folder, member, remove } = await unpackModel(found, archive, head, world);
  try {
    const file = join(folder, member);
    const { sha256, bytes, head } = await readContents(file, world.signal);
    checkContents({ sha256, bytes, head }, undefined, `${found.origin.text} (${member})`);
    const path = await storeArtifact(world.cacheDir, file, sha256, basename(member));
    return { ...found, path, sha256, bytes, member };
  } finally {
    await remove();
  }
}
