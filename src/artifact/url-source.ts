/**
 * URL to `Artifact`, by way of the cache: with a pin, what is cached needs no network; without one, the server is
 * asked whether what it gave last time is still current.
 */
import { rm } from 'node:fs/promises';
import type { Artifact } from './artifact.ts';
import { findArtifact, newPartial, readUrlRecord, storeArtifact, writeUrlRecord } from './cache.ts';
import { checkContents, checkSize } from './contents.ts';
import { download } from './download.ts';
import { type AcquireWorld, type LocatorOf, SIZE_LIMIT_BYTES } from './source.ts';
import { showUrl } from './url.ts';

type Cached = { readonly sha256: string; readonly path: string; readonly bytes: number };

export async function acquireUrl(
  locator: LocatorOf<'url'>,
  pin: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { cacheDir } = world;
  const where = showUrl(locator.url);
  const record = world.useCache ? await readUrlRecord(cacheDir, locator.url) : undefined;
  const cached = await findCached(pin ?? record?.sha256, world);
  if (cached !== undefined && pin !== undefined) return artifactOf(cached, locator, world);

  const partial = await newPartial(cacheDir);
  try {
    const result = await download(locator.url, partial, cached === undefined ? undefined : record, world);
    // The server can only say "unchanged" of what it was asked about, and it was asked about what is cached.
    if (result.kind === 'unchanged') return artifactOf(cached!, locator, world);
    const { sha256, bytes } = result.contents;
    checkContents(result.contents, pin, where);
    const path = await storeArtifact(cacheDir, partial, sha256, fileName(locator.url));
    const { etag, lastModified } = result;
    if (etag !== undefined || lastModified !== undefined) {
      await writeUrlRecord(cacheDir, locator.url, { sha256, etag, lastModified });
    }
    return { path, sha256, bytes, origin: locator };
  } finally {
    await rm(partial, { force: true });
  }
}

async function findCached(sha256: string | undefined, world: AcquireWorld): Promise<Cached | undefined> {
  if (sha256 === undefined || !world.useCache) return undefined;
  const found = await findArtifact(world.cacheDir, sha256, world.signal);
  return found === undefined ? undefined : { sha256, ...found };
}

function artifactOf(cached: Cached, locator: LocatorOf<'url'>, world: AcquireWorld): Artifact {
  checkSize(cached.bytes, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, showUrl(locator.url));
  return { path: cached.path, sha256: cached.sha256, bytes: cached.bytes, origin: locator };
}

/** The URL's file name as one that every file system takes, ending in `.onnx`. */
export function fileName(url: string): string {
  const segment = new URL(url).pathname.split('/').at(-1) ?? '';
  const stem = segment
    .replace(/\.onnx$/i, '')
    .replace(/%[0-9A-Fa-f]{2}|[^\w.-]/g, '_')
    .replace(/^[._-]+|\.+$/g, '')
    .slice(0, 100);
  return `${stem === '' ? 'model' : stem}.onnx`;
}
