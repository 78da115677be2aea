/**
 * An LFS pointer to the file that it stands for. The nearest place that has it: the cache, the checkout's own LFS
 * folder, a remote that is a folder; else git-lfs, where it is installed, since it knows the user's ways to log in;
 * else the server, asked by its batch API. Wherever from, it must hash to what the pointer says.
 */
import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { SurroundingsError, UserError } from '../../errors.ts';
import { copyToCache } from '../cache-copy.ts';
import { checkSize } from '../contents.ts';
import {
  fetchFile,
  findFetched,
  modelName,
  type RemoteFile,
  type StoredFile,
} from '../download/fetch-file.ts';
import type { ObjectStore } from '../git/object-store.ts';
import type { Repository } from '../git/repository.ts';
import { type AcquireWorld, SIZE_LIMIT_BYTES } from '../source.ts';
import { askForObject } from './batch.ts';
import { lfsCredential } from './credential.ts';
import { type Endpoint, findEndpoint } from './endpoint.ts';
import { smudge } from './git-lfs.ts';
import type { Pointer } from './pointer.ts';

export type LfsRequest = {
  readonly pointer: Pointer;
  /** Of the file in the commit. */
  readonly path: string;
  readonly repository: Repository;
  readonly store: ObjectStore;
  readonly pin: string | undefined;
  /** For messages. */
  readonly where: string;
};

/**
 * @throws {UserError} if the server refuses, or does not have the file.
 * @throws {SurroundingsError} if the network or the disk fails.
 */
export async function fetchObject(request: LfsRequest, world: AcquireWorld): Promise<StoredFile> {
  const { pointer, path, pin, where } = request;
  checkSize(pointer.sizeBytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
  const file = {
    identity: `lfs sha256:${pointer.oid}`,
    name: modelName(path),
    where,
    pin,
    stated: pointer.oid,
    bytes: pointer.sizeBytes,
    holds: 'model',
  } as const satisfies Omit<RemoteFile, 'url'>;
  const cached = await findFetched({ ...file, url: '' }, world);
  if (cached !== undefined) return cached;
  const endpoint = await endpointOf(request);
  const copied = await copyFromFolders(request, endpoint, world);
  if (copied !== undefined) return copied;
  return (await smudge(request, endpoint, world)) ?? fromServer(request, endpoint, file, world);
}

async function endpointOf({ repository, store }: LfsRequest): Promise<Endpoint | undefined> {
  const { remote, configured } = store.access;
  // The user's own word goes before the repository's, which then needs no reading.
  const own = findEndpoint(undefined, configured, () => undefined);
  if (own !== undefined) return own;
  const args = ['config', '--null', '--list', '--blob', 'HEAD:.lfsconfig'];
  const { exitCode, output } = await repository.ask(args);
  const entries = exitCode === 0 ? output.split('\0').map((line) => line.split('\n')) : [];
  const committed = (key: string): string | undefined => entries.findLast(([name]) => name === key)?.[1];
  return findEndpoint(remote, configured, committed);
}

async function copyFromFolders(
  { pointer, path, repository, store, where }: LfsRequest,
  endpoint: Endpoint | undefined,
  { cacheDir }: AcquireWorld,
): Promise<StoredFile | undefined> {
  const storage = store.access.configured('lfs.storage') ?? 'lfs';
  const folders = [isAbsolute(storage) ? storage : join(repository.commonFolder, storage)];
  if (endpoint?.kind === 'folder') {
    const folder = resolve(repository.root, endpoint.folder);
    folders.push(join(folder, 'lfs'), join(folder, '.git/lfs'));
  }
  for (const folder of folders) {
    const object = join(folder, 'objects', pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
    const found = await stat(object).catch(() => undefined);
    if (!found?.isFile() || found.size !== pointer.sizeBytes) continue;
    const copy = await copyToCache(object, pointer.oid, modelName(path), cacheDir);
    if (copy !== undefined) return { path: copy, sha256: pointer.oid, bytes: pointer.sizeBytes };
  }
  if (endpoint?.kind !== 'folder') return undefined;
  throw new UserError({
    code: 'lfs-object-missing',
    what: 'the remote repository does not have the file that the commit points to',
    where,
    got: `oid sha256:${pointer.oid}`,
    hint: 'push it from a clone that has it: git lfs push --all origin',
  });
}

/** An address that the server gave may have expired before it was used: it is asked for another, once. */
async function fromServer(
  { pointer, repository, store, where }: LfsRequest,
  endpoint: Endpoint | undefined,
  file: Omit<RemoteFile, 'url'>,
  world: AcquireWorld,
): Promise<StoredFile> {
  if (endpoint?.kind !== 'server') {
    throw new UserError({
      code: 'lfs-no-server',
      what: 'the file is in Git LFS, and the repository does not say on which server',
      where,
      hint: 'check out with `lfs: true`, or set lfs.url',
    });
  }
  const credential = await lfsCredential(endpoint.url, repository, store, world);
  for (let tries = 1; ; tries++) {
    const { url, headers } = await askForObject(endpoint.url, pointer, credential, world);
    const { authorization, others } = splitAuthorization(headers);
    const secret = authorization === undefined ? undefined : { origin: new URL(url).origin, authorization };
    try {
      return await fetchFile({ ...file, url, headers: others, credential: secret }, world);
    } catch (error) {
      if (tries > 1 || !isRefused(error)) throw error;
    }
  }
}

/** The server's own header for the address is a secret as any other: it must not go along a redirect. */
function splitAuthorization(headers: Readonly<Record<string, string>>): {
  readonly authorization: string | undefined;
  readonly others: Readonly<Record<string, string>>;
} {
  const isSecret = ([key]: [string, string]): boolean => key.toLowerCase() === 'authorization';
  const entries = Object.entries(headers);
  return {
    authorization: entries.find(isSecret)?.[1],
    others: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
  };
}

function isRefused(error: unknown): boolean {
  if (!(error instanceof UserError || error instanceof SurroundingsError)) return false;
  return ['artifact-download-refused', 'file-not-there'].includes(error.problem.code);
}
