/**
 * From the file that a source found to the whole model: an archive is unpacked, and the one model in it goes on; files
 * that the model names as the place of its weights come along, from wherever the model came from.
 */
import { createHash } from 'node:crypto';
import { basename, dirname, join, posix } from 'node:path';
import { SurroundingsError, UserError } from '../errors.ts';
import { readHead } from './archive/recognize-archive.ts';
import { unpackModel } from './archive/unpack.ts';
import type { Artifact, ExternalFile } from './artifact.ts';
import { storeArtifact } from './cache.ts';
import { copyToCache } from './cache-copy.ts';
import { checkContents, checkSize, readContents } from './contents.ts';
import { makeBundle } from './external-data/bundle.ts';
import { missing, readLocalFile } from './external-data/local-file.ts';
import { readLocations } from './external-data/read-locations.ts';
import { placeOf, siblingOf } from './external-data/sibling.ts';
import type { Locator } from './locator.ts';
import { type AcquireWorld, SIZE_LIMIT_BYTES } from './source.ts';

/** Acquires a file that lies beside the model, from its own locator. */
export type AcquireFile = (locator: Locator) => Promise<Artifact>;

/** @throws {UserError} if an archive or the model's external data is not what it should be. */
export async function wholeModel(
  found: Artifact,
  world: AcquireWorld,
  acquireFile: AcquireFile,
): Promise<Artifact> {
  const { archive, head } = await readHead(found.path);
  const where = found.origin.text;
  if (archive === undefined) {
    const locations = readLocations(found.path, found.bytes, where);
    if (locations.length === 0) return found;
    if (found.origin.kind === 'path')
      return withData(found, await localFiles(found.path, locations, where, world), world);
    const files =
      found.origin.kind === 'command'
        ? await localFiles(found.path, locations, where, world)
        : await remoteFiles(found, locations, acquireFile);
    return bundled(withData(found, files, world), world);
  }
  const { folder, member, remove } = await unpackModel(found, archive, head, world);
  try {
    const file = join(folder, member);
    const place = `${where} (${member})`;
    const contents = await readContents(file, world.signal);
    checkContents(contents, undefined, place);
    const { sha256, bytes } = contents;
    const inside = { ...found, path: file, sha256, bytes, member, archive: found.path };
    const locations = readLocations(file, bytes, place);
    if (locations.length === 0) {
      return { ...inside, path: await storeArtifact(world.cacheDir, file, sha256, basename(member)) };
    }
    return await bundled(withData(inside, await localFiles(file, locations, place, world), world), world);
  } finally {
    await remove();
  }
}

async function localFiles(
  model: string,
  locations: readonly string[],
  where: string,
  { signal }: AcquireWorld,
): Promise<readonly ExternalFile[]> {
  const files: ExternalFile[] = [];
  for (const location of locations) files.push(await readLocalFile(dirname(model), location, where, signal));
  return files;
}

async function remoteFiles(
  { origin, revision }: Artifact,
  locations: readonly string[],
  acquireFile: AcquireFile,
): Promise<readonly ExternalFile[]> {
  if (origin.kind === 'release') refuseSameNames(locations, origin.text);
  const files: ExternalFile[] = [];
  for (const location of locations) {
    const sibling = siblingOf(origin, location, revision);
    if (sibling === undefined) throw missing(location, origin.text, placeOf(origin));
    const { path, sha256, bytes } = await acquireFile(sibling).catch((cause) => {
      throw isAbsence(cause) ? missing(location, origin.text, placeOf(sibling), cause) : cause;
    });
    files.push({ location, path, sha256, bytes });
  }
  return files;
}

/** A release has no folders: one asset would be taken for two files. */
function refuseSameNames(locations: readonly string[], where: string): void {
  const names = locations.map((location) => posix.basename(location));
  const twice = locations.find((_, i) => names.indexOf(names[i]!) < i);
  if (twice === undefined) return;
  throw new UserError({
    code: 'external-data-same-name',
    what: 'two files with weights of the model would be one asset of the release',
    where,
    got: twice,
    expected: 'another name for each file, whatever its folder',
    hint: 'upload the model with its files as one zip or tar.gz',
  });
}

/** That a login is missing, or a file too large, says more by itself. */
function isAbsence(error: unknown): boolean {
  const absent = ['file-not-there', 'git-model-absent', 'lfs-object-missing'];
  return error instanceof UserError && absent.includes(error.problem.code);
}

/**
 * The model's identity is what `sha256sum MODEL DATA... | cut -c1-64 | sha256sum` prints, data in the order of its
 * locations: the hash of the model file alone would not change with the weights.
 */
function withData(model: Artifact, externalData: readonly ExternalFile[], world: AcquireWorld): Artifact {
  const hash = createHash('sha256');
  for (const { sha256 } of [model, ...externalData]) hash.update(`${sha256}\n`);
  const bytes = externalData.reduce((sum, file) => sum + file.bytes, model.bytes);
  checkSize(bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, model.origin.text);
  return { ...model, sha256: hash.digest('hex'), bytes, externalData, fileSha256: model.sha256 };
}

/** The same files together in the cache: where they are now they may be apart, or be removed. */
async function bundled(model: Artifact, { cacheDir }: AcquireWorld): Promise<Artifact> {
  const keep = async (path: string, sha256: string, name: string): Promise<string> => {
    if (path.startsWith(join(cacheDir, 'artifacts'))) return path;
    const kept = await copyToCache(path, sha256, basename(name), cacheDir);
    if (kept !== undefined) return kept;
    const what = 'a file of the model changed while it was read';
    throw new SurroundingsError({ code: 'artifact-changes', what, where: model.origin.text, got: name });
  };
  const name = basename(model.path);
  const files = [{ path: await keep(model.path, model.fileSha256!, name), name }];
  for (const { path, sha256, location } of model.externalData!) {
    files.push({ path: await keep(path, sha256, location), name: location });
  }
  const folder = await makeBundle(model.sha256, files, cacheDir);
  const externalData = model.externalData!.map((file) => ({ ...file, path: join(folder, file.location) }));
  return { ...model, path: join(folder, name), externalData };
}
