import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepInUse } from '../../src/artifact/in-use.ts';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { restoreDownloads } from '../../src/github/download-cache.ts';
import { CacheService } from './cache-service.ts';

const VARIABLES = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'RUNNER_TEMP',
  'GITHUB_WORKSPACE',
];
const before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));
const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted' };

let folder: string;
let service: CacheService;
let lines: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoogate-downloads-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  service = await new CacheService().start();
  lines = [];
  Object.assign(process.env, {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
  });
});

afterEach(() => {
  for (const name of VARIABLES) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

async function configOf(reference = 'https://example.com/m.onnx?key=secret', cache = true): Promise<Config> {
  const options = { model: 'model.onnx', reference, cache, spell: (name: string) => name };
  return loadConfig(options, folder, { ZOOGATE_CACHE: join(folder, 'cache') });
}

/** A run that uses an artifact: what acquiring does to the cache. */
async function use(name: string): Promise<void> {
  const entry = join(folder, 'cache/artifacts', name);
  await mkdir(entry, { recursive: true });
  await writeFile(join(entry, 'model.onnx'), name);
  await mkdir(join(folder, 'cache/urls'), { recursive: true });
  await keepInUse(entry);
}

const artifacts = async () => (await readdir(join(folder, 'cache/artifacts')).catch(() => [])).sort();

async function run(config: Config, uses: readonly string[]): Promise<void> {
  const downloads = await restoreDownloads(config, HOSTED, (line) => lines.push(line));
  for (const name of uses) await use(name);
  await downloads.save();
}

describe('downloads between runs', () => {
  it('are kept, found again on a fresh machine, and kept anew only when they changed', async () => {
    const config = await configOf();
    await run(config, ['one']);
    expect(service.calls).toEqual([
      'GetCacheEntryDownloadURL',
      'CreateCacheEntry',
      'FinalizeCacheEntryUpload',
    ]);
    expect(service.entries[0]!.key).not.toContain('secret');

    await rm(join(folder, 'cache'), { recursive: true });
    const downloads = await restoreDownloads(config, HOSTED, (line) => lines.push(line));
    expect(await artifacts()).toEqual(['one']);
    expect(lines).toContain('restored downloads from the cache of an earlier run');
    await use('one');
    await downloads.save();
    expect(service.entries).toHaveLength(1);

    await rm(join(folder, 'cache'), { recursive: true });
    await run(config, ['two']);
    // What the run had no use for is not carried on.
    expect(await artifacts()).toEqual(['two']);
    expect(service.entries).toHaveLength(2);
    await rm(join(folder, 'cache'), { recursive: true });
    await restoreDownloads(config, HOSTED, () => {});
    expect(await artifacts()).toEqual(['two']);
  });

  it('are those of the same sources', async () => {
    await run(await configOf(), ['one']);
    await rm(join(folder, 'cache'), { recursive: true });
    await restoreDownloads(await configOf('https://example.com/other.onnx'), HOSTED, () => {});
    expect(await artifacts()).toEqual([]);
  });

  it.each([
    ['the cache is off', async () => restoreDownloads(await configOf(undefined, false), HOSTED, () => {})],
    [
      'nothing comes over the network',
      async () => restoreDownloads(await configOf('other.onnx'), HOSTED, () => {}),
    ],
    ['the runner keeps its files itself', async () => restoreDownloads(await configOf(), {}, () => {})],
  ])('are left alone where %s', async (_name, restore) => {
    const downloads = await restore();
    await use('one');
    await downloads.save();
    expect(service.calls).toEqual([]);
  });

  it('that the service refuses cost a line and not the run', async () => {
    service.failing = true;
    await run(await configOf(), ['one']);
    expect(service.entries).toEqual([]);
    expect(await artifacts()).toEqual(['one']);
  });
});
