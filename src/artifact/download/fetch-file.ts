/**
 * A file at an address to a file on this machine, by way of the cache: what is there by its hash needs no network;
 * what is not is downloaded once, whoever else wants it, and filed by its contents.
 */

import { join } from 'node:path';
import { SurroundingsError, UserError } from '../../errors.ts';
import {
  downloadKey,
  findArtifact,
  notWritable,
  prepareDownloads,
  readUrlRecord,
  storeArtifact,
  type UrlRecord,
  writeUrlRecord,
} from '../cache.ts';
import { limitCache } from '../cache-limit.ts';
import { type Contents, checkContents, checkNoPointer, checkSize } from '../contents.ts';
import { type AcquireWorld, SIZE_LIMIT_BYTES } from '../source.ts';
import type { RefusalWords } from './attempts.ts';
import { type Download, type DownloadRequest, download } from './download.ts';
import type { HttpResponse } from './http.ts';
import { type Lock, takeLock } from './lock.ts';
import { PartialFile } from './partial.ts';
import type { Credential } from './send.ts';

/** A file that is somewhere else, and all that is known of it before it is fetched. */
export type RemoteFile = {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly credential?: Credential | undefined;
  /** What the cache knows it by: the URL, unless that says less than there is to know, or changes from run to run. */
  readonly identity?: string | undefined;
  /** The identity never means other bytes: what the cache has needs no asking. */
  readonly immutable?: boolean | undefined;
  /** File name in the cache; see `modelName` and `dataName`. */
  readonly name: string;
  /** For messages; no secrets. */
  readonly where: string;
  /** The SHA-256 that the user wants, lower-case hexadecimal. */
  readonly pin?: string | undefined;
  /** The SHA-256 that the host says the file has. */
  readonly stated?: string | undefined;
  /** The length that the host says the file has. */
  readonly bytes?: number | undefined;
  /** Models are checked to be no web page; other files only to be no Git LFS pointer. */
  readonly holds: 'model' | 'data';
  readonly explain?: ((response: HttpResponse) => Promise<RefusalWords>) | undefined;
};

export type StoredFile = { readonly path: string; readonly sha256: string; readonly bytes: number };

/**
 * @throws {UserError} if the host refuses, or the file is not what it should be.
 * @throws {SurroundingsError} if the network or the disk fails.
 * @throws the signal's reason if it aborts. Nothing unfinished stays on disk.
 */
export async function fetchFile(file: RemoteFile, world: AcquireWorld): Promise<StoredFile> {
  refuseOtherPin(file);
  if (file.bytes !== undefined) checkSize(file.bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, file.where);
  const known = await findFetched(file, world);
  if (known !== undefined) return known;
  const identity = file.identity ?? file.url;
  const folder = await prepareDownloads(world.cacheDir);
  // Without the cache nothing is shared: a key of its own.
  const key = downloadKey(world.useCache ? identity : `${identity} ${process.pid} ${performance.now()}`);
  const lock = await takeLock(join(folder, `${key}.lock`), world.signal, world.onWaiting).catch((cause) => {
    world.signal?.throwIfAborted();
    throw notWritable(world.cacheDir, cause);
  });
  try {
    return await fetchAlone(file, identity, key, lock, world);
  } finally {
    await lock.release();
  }
}

/** The file, if the cache has it and nobody needs to be asked whether it is still the same. */
export async function findFetched(file: RemoteFile, world: AcquireWorld): Promise<StoredFile | undefined> {
  const digest = file.pin ?? file.stated;
  if (digest !== undefined) return findCached(file, digest, world);
  if (file.immutable !== true || !world.useCache) return undefined;
  const record = await readUrlRecord(world.cacheDir, file.identity ?? file.url);
  return findCached(file, record?.sha256, world);
}

/** The holder of the key's lock looks again, since another process may just have brought the file. */
async function fetchAlone(
  file: RemoteFile,
  identity: string,
  key: string,
  lock: Lock,
  outer: AcquireWorld,
): Promise<StoredFile> {
  const { cacheDir, useCache } = outer;
  const world = { ...outer, signal: anySignal(outer.signal, lock.lost) };
  const digest = file.pin ?? file.stated;
  const record = useCache ? await readUrlRecord(cacheDir, identity) : undefined;
  const cached = await findCached(file, digest ?? record?.sha256, world);
  if (cached !== undefined && (digest !== undefined || file.immutable === true || lock.waited)) return cached;
  const partial = await PartialFile.open(cacheDir, key, digest !== undefined, world.signal);
  try {
    const known = cached === undefined ? undefined : record;
    const result = await downloadWhole(file, { ...file, known }, partial, world);
    // The server can only say "unchanged" of what it was asked about, and it was asked about what is cached.
    if (result.kind === 'unchanged') return cached!;
    const { etag, lastModified, contents } = result;
    const { sha256, bytes } = contents;
    const path = await storeArtifact(cacheDir, partial.path, sha256, file.name);
    if (useCache && needsRecord(file, { sha256, etag, lastModified })) {
      await writeUrlRecord(cacheDir, identity, { sha256, etag, lastModified });
    }
    await limitCache(cacheDir, world.cacheLimitBytes);
    return { path, sha256, bytes };
  } finally {
    await partial.discard();
  }
}

/** Of a pinned file the hash says all, unless it is looked for by its name, too. */
function needsRecord(file: RemoteFile, { etag, lastModified }: UrlRecord): boolean {
  return (
    file.pin === undefined || file.immutable === true || etag !== undefined || lastModified !== undefined
  );
}

/**
 * A file that hashes to something else than it should is downloaded once more, from its beginning, unless it came in
 * one piece and only the user's pin says that it is wrong.
 */
async function downloadWhole(
  file: RemoteFile,
  request: DownloadRequest,
  partial: PartialFile,
  world: AcquireWorld,
): Promise<Download> {
  const digest = file.pin ?? file.stated;
  for (let tries = 1; ; tries++) {
    const continued = partial.bytes > 0;
    const result = await download(request, partial, world);
    if (result.kind === 'unchanged') return result;
    const isWrong = digest !== undefined && result.contents.sha256 !== digest;
    if (!isWrong || tries > 1 || (!continued && file.stated === undefined)) {
      check(result.contents, file);
      return result;
    }
    await partial.restart();
  }
}

function check(contents: Contents, { pin, stated, where, holds }: RemoteFile): void {
  if (stated !== undefined && pin === undefined && contents.sha256 !== stated) {
    throw new SurroundingsError({
      code: 'download-corrupt',
      what: 'the file that arrives is not the one that the host says it has',
      where,
      got: `sha256 ${contents.sha256} (${contents.bytes} bytes)`,
      expected: `sha256 ${stated}`,
    });
  }
  if (holds === 'model') checkContents(contents, pin, where);
  else checkNoPointer(contents, where);
}

/** Known before anything is downloaded. */
function refuseOtherPin({ pin, stated, where }: RemoteFile): void {
  if (pin === undefined || stated === undefined || pin === stated) return;
  throw new UserError({
    code: 'artifact-hash-mismatch',
    what: 'the file is not the one that is pinned',
    where,
    got: `sha256 ${stated}, as the host says`,
    expected: `sha256 ${pin}`,
    hint: 'if the file was changed on purpose, update the pin; otherwise find out who changed it',
  });
}

async function findCached(
  { where }: RemoteFile,
  sha256: string | undefined,
  world: AcquireWorld,
): Promise<StoredFile | undefined> {
  if (sha256 === undefined || !world.useCache) return undefined;
  const found = await findArtifact(world.cacheDir, sha256, world.signal);
  if (found === undefined) return undefined;
  checkSize(found.bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
  return { path: found.path, sha256, bytes: found.bytes };
}

function anySignal(outer: AbortSignal | undefined, lost: AbortSignal): AbortSignal {
  return outer === undefined ? lost : AbortSignal.any([outer, lost]);
}

/** A model's name in the cache: the URL's or path's last part as every file system takes it, ending in `.onnx`. */
export function modelName(path: string): string {
  const stem = lastPart(path).replace(/\.onnx$/i, '');
  return `${safe(stem) || 'model'}.onnx`;
}

/** Another file's name in the cache: its ending may say what it is, and stays. */
export function dataName(path: string): string {
  return safe(lastPart(path)) || 'data';
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? '';
}

function safe(name: string): string {
  return name
    .replace(/%[0-9A-Fa-f]{2}|[^\w.-]/g, '_')
    .replace(/^[._-]+|\.+$/g, '')
    .slice(0, 100);
}
