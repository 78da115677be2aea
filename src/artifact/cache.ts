/**
 * The cache folder of downloads:
 *   downloads/<key>.partial, .json, .lock   being written: the bytes, what continues them, who writes
 *   downloads/<machine>-<process>-<random>.partial   an archive while it is unpacked, and other work of one process
 *   artifacts/<sha256>/<name>               whole files, filed by their contents
 *   bundles/<digest>/...                    files that belong beside each other, as links to those
 *   commands/<digest>.json                  what a command made of which inputs
 *   urls/<sha256 of the URL>.json           what a URL last gave, to ask the server whether it is still so
 * Jobs may share the folder: files appear by renaming, and nothing in it is trusted without hashing it again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SurroundingsError } from '../errors.ts';
import { type Contents, readContents } from './contents.ts';
import { keepInUse } from './in-use.ts';
import { hasEnded, thisProcess } from './process-identity.ts';

/** What a URL last gave, with what the server needs to tell whether it changed. */
export type UrlRecord = {
  readonly sha256: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
};

/** What is older than this in `downloads` was left by a job that was killed. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

export function downloadsFolder(cacheDir: string): string {
  return join(cacheDir, 'downloads');
}

export function artifactsFolder(cacheDir: string): string {
  return join(cacheDir, 'artifacts');
}

/** Where a download's files begin to be called by: safe as a file's name, and not to be turned back into a URL. */
export function downloadKey(identity: string): string {
  return createHash('sha256').update(identity).digest('hex');
}

/** Makes the folder of unfinished downloads and sweeps abandoned ones. */
export async function prepareDownloads(cacheDir: string): Promise<string> {
  const folder = downloadsFolder(cacheDir);
  await makeFolder(folder, cacheDir);
  await sweepAbandoned(folder);
  return folder;
}

/** The path of a new file or folder in it, of nobody else. */
export async function newPartial(cacheDir: string): Promise<string> {
  const { machine, pid } = thisProcess();
  return join(await prepareDownloads(cacheDir), `${machineTag(machine)}-${pid}-${randomUUID()}.partial`);
}

function machineTag(machine: string): string {
  return createHash('sha256').update(machine).digest('hex').slice(0, 8);
}

/** Whether the process that `newPartial` made the name for has ended without removing it: nobody can go on with it. */
function isOrphan(name: string): boolean {
  const [, tag, pid] = /^([0-9a-f]{8})-(\d{1,10})-[0-9a-f-]{36}\.partial$/.exec(name) ?? [];
  const { machine } = thisProcess();
  return tag === machineTag(machine) && hasEnded({ pid: Number(pid), machine });
}

async function sweepAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    if (isOrphan(name) || Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

/** The cached file with this hash; a file whose contents don't have it any more is removed. */
export async function findArtifact(
  cacheDir: string,
  sha256: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly path: string; readonly bytes: number } | undefined> {
  const folder = join(artifactsFolder(cacheDir), sha256);
  const names = await readdir(folder).catch(() => []);
  // Before it is read: what is in use is not evicted.
  if (names.length > 0) await keepInUse(folder);
  for (const name of names.sort()) {
    const path = join(folder, name);
    const contents = await readContents(path, signal).catch((): Contents | undefined => undefined);
    signal?.throwIfAborted();
    if (contents === undefined) continue;
    if (contents.sha256 === sha256) return { path, bytes: contents.bytes };
    await rm(path, { force: true }).catch(() => undefined);
  }
  return undefined;
}

/** Moves a whole download to its place in the cache and returns that. */
export async function storeArtifact(
  cacheDir: string,
  partial: string,
  sha256: string,
  name: string,
): Promise<string> {
  const folder = join(artifactsFolder(cacheDir), sha256);
  await makeFolder(folder, cacheDir);
  await keepInUse(folder);
  const path = join(folder, name);
  try {
    await rename(partial, path);
  } catch (cause) {
    // On Windows a file that another job has open can't be replaced. It has the same contents, unless damaged.
    const there = await readContents(path).catch(() => undefined);
    if (there?.sha256 !== sha256) throw notWritable(cacheDir, cause);
  }
  return path;
}

function recordPath(cacheDir: string, url: string): string {
  return join(cacheDir, 'urls', `${downloadKey(url)}.json`);
}

/** What the URL last gave; undefined if that isn't known, or the record is damaged. */
export async function readUrlRecord(cacheDir: string, url: string): Promise<UrlRecord | undefined> {
  const text = await readFile(recordPath(cacheDir, url), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof record !== 'object' || record === null) return undefined;
  const { sha256, etag, lastModified } = record as Record<string, unknown>;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  return { sha256, etag: headerValue(etag), lastModified: headerValue(lastModified) };
}

/** A damaged record must not become a header that `fetch` refuses to send. */
export function headerValue(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\x20-\x7e]+$/.test(value) ? value : undefined;
}

/** Notes what a URL gave. Only a saving for the next time: that it can't be written is no failure. */
export async function writeUrlRecord(cacheDir: string, url: string, record: UrlRecord): Promise<void> {
  const path = recordPath(cacheDir, url);
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await mkdir(join(cacheDir, 'urls'), { recursive: true });
    await writeFile(partial, `${JSON.stringify(record)}\n`);
    await rename(partial, path);
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

/** @throws {SurroundingsError} `cache-not-writable` */
export async function makeFolder(folder: string, cacheDir: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw notWritable(cacheDir, cause);
  }
}

/** The failure to write below the cache folder. */
export function notWritable(cacheDir: string, cause: unknown): SurroundingsError {
  const code = (cause as NodeJS.ErrnoException).code;
  return new SurroundingsError(
    {
      code: 'cache-not-writable',
      what: 'the download could not be written to the cache folder',
      where: cacheDir,
      got: code ?? String(cause),
      hint:
        code === 'ENOSPC'
          ? 'the disk is full: free some space'
          : 'the folder must be writable for the user that runs zoogate',
    },
    { cause },
  );
}
