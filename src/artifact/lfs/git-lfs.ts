/** The file behind a pointer by git-lfs, where it is installed: it knows ssh, credential helpers and other transfers. */
import type { StoredFile } from '../download/fetch-file.ts';
import { modelName } from '../download/fetch-file.ts';
import { readFromGit } from '../git/read-blob.ts';
import type { AcquireWorld } from '../source.ts';
import type { Endpoint } from './endpoint.ts';
import type { LfsRequest } from './fetch-object.ts';

/**
 * Undefined if git-lfs is not installed, or did not get the file: then the server is asked without it, and says why.
 *
 * @throws {SurroundingsError} if the disk fails.
 */
export async function smudge(
  { pointer: { oid, sizeBytes }, path, store, where }: LfsRequest,
  endpoint: Endpoint | undefined,
  world: AcquireWorld,
): Promise<StoredFile | undefined> {
  const { remote } = store.access;
  if (endpoint?.kind !== 'server' || (await store.ask(['lfs', 'version'])).exitCode !== 0) return undefined;
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${sizeBytes}\n`;
  const settings = [
    // Of a committed `.lfsconfig` only the address counts, and that is known already.
    { key: 'lfs.url', value: endpoint.url },
    ...(remote === undefined ? [] : [{ key: 'remote.lfsdefault', value: remote.name }]),
  ];
  const blob = await readFromGit(
    ['lfs', 'smudge', '--', path],
    { store, where, input: pointer, settings },
    world,
  );
  if (blob === undefined) return undefined;
  try {
    const { sha256, bytes } = blob.contents;
    return sha256 === oid ? { path: await blob.keep(modelName(path)), sha256, bytes } : undefined;
  } finally {
    await blob.discard();
  }
}
