/**
 * Downloads kept between runs by GitHub's cache service, on runners that keep nothing themselves. Only what comes over
 * the network is kept, and only what this run used of it; the files are filed by their contents, and hashed when used.
 */
import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Cache from '@actions/cache';
import type { Config } from '../config/config.ts';

/** Folders of the cache that hold downloads. The service keeps a list of paths and files under them as one entry. */
const KEPT = ['artifacts', 'bundles', 'urls'] as const;
/** In the key: an entry of another format is no entry. */
const FORMAT = 1;

export type DownloadCache = {
  /** Keeps what the run downloaded, unless nothing changed. Never throws: a cache is a convenience. */
  readonly save: () => Promise<void>;
};

const NO_CACHE: DownloadCache = { save: async () => {} };

/**
 * Fetches what an earlier run with the same sources kept.
 *
 * @param log receives a line about what was found, kept or failed.
 */
export async function restoreDownloads(
  config: Config,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<DownloadCache> {
  const sources = remoteSources(config);
  // A self-hosted runner's tool cache outlives the job: nothing needs to be carried.
  if (!config.cache || sources.length === 0 || env['RUNNER_ENVIRONMENT'] !== 'github-hosted') return NO_CACHE;
  // Azure's client is large; most runs have no use for it.
  const service = await import('@actions/cache');
  if (!service.isFeatureAvailable()) return NO_CACHE;
  const prefix = `zoogate-downloads-${FORMAT}-${hash(sources)}-`;
  const paths = KEPT.map((name) => join(config.cacheDir, name));
  const startedMs = Date.now();
  const restored = await attempt('restored', log, () =>
    service.restoreCache([...paths], `${prefix}none`, [prefix]),
  );
  if (restored !== undefined) log('restored downloads from the cache of an earlier run');
  return { save: () => save(service, config, { prefix, paths, restored, startedMs }, log) };
}

async function save(
  service: typeof Cache,
  config: Config,
  {
    prefix,
    paths,
    restored,
    startedMs,
  }: {
    readonly prefix: string;
    readonly paths: readonly string[];
    readonly restored: string | undefined;
    readonly startedMs: number;
  },
  log: (line: string) => void,
): Promise<void> {
  await attempt('kept', log, async () => {
    const kept = await dropUnused(config.cacheDir, startedMs);
    const key = prefix + hash(kept);
    if (kept.length === 0 || key === restored) return;
    await service.saveCache([...paths], key);
    log('kept the downloads for the next run');
  });
}

/** Entries of the cache that this run used, the others being removed: each save would carry them on for ever. */
async function dropUnused(cacheDir: string, startedMs: number): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const kind of ['artifacts', 'bundles'] as const) {
    const folder = join(cacheDir, kind);
    for (const name of (await readdir(folder).catch(() => [])).sort()) {
      const path = join(folder, name);
      // Unpacking sets the time that the entry had when it was kept; using one sets the present.
      const { mtimeMs } = await stat(path);
      if (mtimeMs >= startedMs) kept.push(`${kind}/${name}`);
      else await rm(path, { recursive: true, force: true });
    }
  }
  return kept;
}

/** What the run gets over the network, as text; hashed before anybody sees it. */
function remoteSources({ models }: Config): readonly string[] {
  return models
    .flatMap(({ candidate, reference, baseline, dataset }) => [
      candidate.locator,
      reference?.locator,
      baseline?.locator,
      dataset?.origin?.locator,
    ])
    .filter((locator) => locator !== undefined)
    .filter(({ kind }) => !LOCAL.has(kind))
    .map((locator) => JSON.stringify(locator));
}

const LOCAL: ReadonlySet<string> = new Set(['path', 'git', 'command']);

function hash(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 32);
}

async function attempt<T>(
  what: string,
  log: (line: string) => void,
  action: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    log(`downloads could not be ${what}: ${(error as Error).message}`);
    return undefined;
  }
}
