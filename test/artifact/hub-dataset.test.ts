import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLIC_HOSTS } from '../../src/artifact/hosts.ts';
import { acquireHubDataset } from '../../src/artifact/hub/hub-dataset.ts';
import type { LocatorOf } from '../../src/artifact/source.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { UserError } from '../../src/errors.ts';
import { COMMIT, Hub } from './servers/hub.ts';
import { filesBelow, locate, sha256, type TestWorld, testWorld } from './world.ts';

const PARQUET = await readFile(join(import.meta.dirname, '../goldens/datasets/parquet/snappy.parquet'));

async function dataset(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<{ hub: Hub; world: TestWorld }> {
  const hub = await new Hub('your-org/your-data', { dataset: true }).start();
  for (const [path, content] of Object.entries(files)) {
    await hub.add(path, Buffer.from(content), { lfs: path.endsWith('.parquet') });
  }
  return { hub, world: await testWorld({ hosts: { ...PUBLIC_HOSTS, huggingFace: { endpoint: hub.url } } }) };
}

function get(text: string, world: TestWorld, split?: string) {
  return acquireHubDataset(locate(text) as LocatorOf<'hf'>, split, world);
}

const asked = (hub: Hub) =>
  [...hub.files].filter(([, { host }]) => host.requests.length > 0).map(([path]) => path);

const SPLITS = {
  'README.md': '# data',
  '.gitattributes': '*.parquet filter=lfs',
  'data/train-00000-of-00001.parquet': 'never fetched',
  'data/validation-00000-of-00001.parquet': PARQUET,
};

describe('a dataset of the Hub', () => {
  it('is fetched at its commit, of Parquet files only the split, and loads like a folder', async () => {
    const { hub, world } = await dataset(SPLITS);
    const acquired = await get('hf:datasets/your-org/your-data', world, 'validation');
    expect(acquired.revision).toBe(COMMIT);
    expect(acquired.floating).toBe('main is a branch or a tag, which may move');
    expect(asked(hub)).toEqual(['data/validation-00000-of-00001.parquet']);
    const { examples } = await loadDataset({ path: acquired.path, complete: false, allowUnreadable: 0 });
    expect(examples.length).toBeGreaterThan(0);
    expect(await get('hf:datasets/your-org/your-data', world, 'validation')).toEqual(acquired);
    expect(hub.files.get('data/validation-00000-of-00001.parquet')!.host.requests).toHaveLength(1);
  });

  it.each([
    ['data/validation-00000-of-00001.parquet', ['validation-00000-of-00001.parquet']],
    ['data/val*.parquet', ['validation-00000-of-00001.parquet']],
    ['**/*-00000-*.parquet', ['data/train-00000-of-00001.parquet', 'data/validation-00000-of-00001.parquet']],
    ['data', ['train-00000-of-00001.parquet', 'validation-00000-of-00001.parquet']],
  ])('is the files of %s', async (path, expected) => {
    const { world } = await dataset(SPLITS);
    const acquired = await get(`hf:datasets/your-org/your-data@${COMMIT}/${path}`, world);
    expect(acquired.floating).toBeUndefined();
    const isFile = path.endsWith('00001.parquet') && !path.includes('*');
    expect(await filesBelow(isFile ? dirname(acquired.path) : acquired.path)).toEqual(expected);
  });

  it('is class folders, of which equal files are kept once', async () => {
    const images = Object.fromEntries(
      Array.from({ length: 25 }, (_, i) => [`val/${i % 2 ? 'cat' : 'dog'}/${i}.png`, `image ${i >> 1}`]),
    );
    const { hub, world } = await dataset(images);
    hub.pageSize = 10;
    const totals: number[] = [];
    const { path } = await get('hf:datasets/your-org/your-data@main/val', {
      ...world,
      onProgress: ({ receivedBytes, totalBytes }) => totals.push(receivedBytes / totalBytes!),
    });
    expect((await readdir(path)).sort()).toEqual(['cat', 'dog']);
    expect(await readFile(join(path, 'dog/24.png'), 'utf8')).toBe('image 12');
    const artifacts = (await filesBelow(world.cacheDir)).filter((file) => file.startsWith('artifacts/'));
    expect(new Set(artifacts.map((file) => file.split('/')[1])).size).toBe(13);
    expect(Math.max(...totals)).toBe(1);
    const { examples } = await loadDataset({ path, complete: false, allowUnreadable: 0 });
    expect(examples).toHaveLength(25);
  });

  it('that has no such files, or too many bytes, is refused', async () => {
    const { world } = await dataset(SPLITS);
    const problemOf = async (promise: Promise<unknown>) => {
      const error = await promise.catch((reason) => reason);
      expect(error).toBeInstanceOf(UserError);
      return (error as UserError).problem;
    };
    expect(await problemOf(get('hf:datasets/your-org/your-data/data/test*', world))).toMatchObject({
      code: 'dataset-not-found',
      expected: 'data/test*',
    });
    expect(
      await problemOf(get('hf:datasets/your-org/your-data', { ...world, sizeLimitBytes: 100 } as TestWorld)),
    ).toMatchObject({ code: 'artifact-too-large' });
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it('whose file fails leaves nothing unfinished behind', async () => {
    const { hub, world } = await dataset(SPLITS);
    hub.files.get('data/train-00000-of-00001.parquet')!.host.fault = ({ response }) =>
      void response.writeHead(403).end();
    const error = await get('hf:datasets/your-org/your-data', world).catch((reason) => reason);
    expect(error.problem.code).toBe('artifact-download-refused');
    expect((await filesBelow(world.cacheDir)).filter((file) => file.startsWith('downloads/'))).toEqual([]);
    hub.files.get('data/train-00000-of-00001.parquet')!.host.fault = undefined;
    const { path } = await get('hf:datasets/your-org/your-data', world);
    const validation = join(path, 'data/validation-00000-of-00001.parquet');
    expect(sha256(await readFile(validation))).toBe(sha256(PARQUET));
  });
});
