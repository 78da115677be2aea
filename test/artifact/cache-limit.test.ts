import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { limitCache } from '../../src/artifact/cache-limit.ts';
import { makeBundle } from '../../src/artifact/external-data/bundle.ts';
import { answer, filesBelow, locate, serve, sha256, temporaryFolder, testWorld } from './world.ts';

const HOUR_MS = 3_600_000;

/** Entries of 1,000 bytes, by how many hours ago they were used. */
async function cacheOf(hoursAgo: readonly number[]): Promise<string> {
  const cacheDir = await temporaryFolder();
  await mkdir(join(cacheDir, 'downloads'));
  for (const hours of hoursAgo) {
    const folder = join(cacheDir, 'artifacts', `used-${hours}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'model.onnx'), Buffer.alloc(1000));
    const then = new Date(Date.now() - hours * HOUR_MS);
    await utimes(folder, then, then);
  }
  return cacheDir;
}

async function entries(cacheDir: string): Promise<readonly string[]> {
  return [...new Set((await filesBelow(cacheDir)).map((file) => file.split('/')[1]!))].sort();
}

describe('limitCache', () => {
  it('evicts what was not used for longest', async () => {
    const cacheDir = await cacheOf([3, 1, 4, 2]);
    await limitCache(cacheDir, 2500);
    expect(await entries(cacheDir)).toEqual(['used-1', 'used-2']);
  });

  it('evicts nothing below the limit', async () => {
    const cacheDir = await cacheOf([3, 1, 4, 2]);
    await limitCache(cacheDir, 4000);
    expect(await entries(cacheDir)).toHaveLength(4);
  });

  it('keeps what may be in use, even over the limit', async () => {
    const cacheDir = await cacheOf([0, 0.05, 2]);
    await limitCache(cacheDir, 500);
    expect(await entries(cacheDir)).toEqual(['used-0', 'used-0.05']);
  });

  it('counts a file that several entries link to once', async () => {
    const cacheDir = await cacheOf([1]);
    const path = join(cacheDir, 'artifacts/used-1/model.onnx');
    const bundle = await makeBundle('of-one', [{ name: 'a/b.onnx', path }], cacheDir);
    await limitCache(cacheDir, 1500);
    expect(await readFile(join(bundle, 'a/b.onnx'))).toHaveLength(1000);
    expect(await entries(cacheDir)).toContain('used-1');
  });

  it('may be done by several at once', async () => {
    const cacheDir = await cacheOf(Array.from({ length: 40 }, (_, i) => i + 1));
    await Promise.all(Array.from({ length: 5 }, () => limitCache(cacheDir, 10_000)));
    expect(await entries(cacheDir)).toHaveLength(10);
    expect((await filesBelow(cacheDir)).filter((file) => file.startsWith('downloads/'))).toEqual([]);
  });

  it('does not mind a folder that is not there', async () => {
    await expect(limitCache(join(await temporaryFolder(), 'none'), 1)).resolves.toBeUndefined();
  });
});

describe('a download', () => {
  it('makes room, and using an entry keeps it', async () => {
    const models = ['one', 'two', 'three'].map((text) => Buffer.alloc(1000, text));
    const server = await serve(...models.map((model) => answer(200, model)));
    const world = await testWorld({ cacheLimitBytes: 2500 });
    const get = (i: number) =>
      acquire({ locator: locate(`${server.url}/${i}`), sha256: sha256(models[i]!) }, world);
    const age = async (i: number, hours: number) => {
      const then = new Date(Date.now() - hours * HOUR_MS);
      await utimes(join(world.cacheDir, 'artifacts', sha256(models[i]!)), then, then);
    };
    await get(0);
    await get(1);
    await age(0, 5);
    await age(1, 4);
    // Older, and used again.
    await get(0);
    await get(2);
    expect(await entries(world.cacheDir)).toEqual([sha256(models[0]!), sha256(models[2]!)].sort());
    expect(server.requests).toHaveLength(3);
  });
});
