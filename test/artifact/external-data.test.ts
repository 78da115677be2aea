import { execFileSync } from 'node:child_process';
import { link, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import type { Artifact } from '../../src/artifact/artifact.ts';
import { siblingOf } from '../../src/artifact/external-data/sibling.ts';
import { type Hosts, PUBLIC_HOSTS } from '../../src/artifact/hosts.ts';
import type { Locator } from '../../src/artifact/locator.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';
import type { LocatorOf } from '../../src/artifact/source.ts';
import { zip } from '../dataset/build-arrays.ts';
import { buildModel, node, rawData, value, weight } from '../graph/build-model.ts';
import { MODEL_PATH, remoteRepository } from './git-world.ts';
import { GitHubFiles } from './servers/github-files.ts';
import { Hub } from './servers/hub.ts';
import { LfsServer, lfsServerIs, repositoryOf } from './servers/lfs.ts';
import { Registry } from './servers/registry.ts';
import { githubHost } from './servers/sources.ts';
import { answer, filesBelow, locate, problemOf, serve, sha256, temporaryFolder, testWorld } from './world.ts';

const DATA = Buffer.from(rawData('float32', [1, 2, 3, 4, 5, 6, 7, 8]));

/** A linear layer whose weights are elsewhere. */
function modelAt(...locations: string[]): Buffer {
  const initializers = locations.map((location, i) => ({
    ...weight(`w${i}`, [4, 2]),
    raw_data: undefined,
    data_location: 1,
    external_data: [{ key: 'location', value: location }],
  }));
  const nodes = locations.map((_, i) => node('MatMul', `x w${i}`, `y${i}`));
  return Buffer.from(
    buildModel({
      nodes,
      initializers,
      inputs: [value('x', [1, 4])],
      outputs: locations.map((_, i) => value(`y${i}`, [1, 2])),
    }),
  );
}

/** What the documentation says to type. */
function identityOf(...files: Buffer[]): string {
  return sha256(files.map((file) => `${sha256(file)}\n`).join(''));
}

async function folderOf(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Where onnxruntime will look for it. */
async function expectWhole(artifact: Artifact, model: Buffer, location: string): Promise<void> {
  expect(artifact.sha256).toBe(identityOf(model, DATA));
  expect(artifact.bytes).toBe(model.length + DATA.length);
  expect(await readFile(artifact.path)).toEqual(model);
  expect(await readFile(join(dirname(artifact.path), location))).toEqual(DATA);
  expect(artifact.externalData).toEqual([
    { location, path: join(dirname(artifact.path), location), sha256: sha256(DATA), bytes: DATA.length },
  ]);
}

type Opened = { readonly locator: Locator; readonly hosts?: Hosts; readonly env?: NodeJS.ProcessEnv };

/** Hosts that hold a model, and its data unless that is undefined; and what is said of where it was looked for. */
const REMOTE: [string, (model: Buffer, data: Buffer | undefined) => Promise<Opened>, RegExp][] = [
  [
    'a Hub',
    async (model, data) => {
      const hub = await new Hub('your-org/your-model').start();
      await hub.add('onnx/net.onnx', model, { lfs: false });
      if (data !== undefined) await hub.add('onnx/weights/net.data', data);
      const hosts = { ...PUBLIC_HOSTS, huggingFace: { endpoint: hub.url } };
      return { locator: locate('hf:your-org/your-model/onnx/net.onnx'), hosts };
    },
    /^onnx\/weights\/net\.data in the commit [0-9a-f]{40}$/,
  ],
  [
    'a release',
    async (model, data) => {
      const github = await new GitHubFiles().start();
      await github.addAsset('v1', 'net.onnx', model);
      if (data !== undefined) await github.addAsset('v1', 'net.data', data);
      return { locator: locate('release:latest'), hosts: { ...PUBLIC_HOSTS, github: githubHost(github) } };
    },
    /^an asset net\.data of the release v1$/,
  ],
  [
    'a workflow artifact',
    async (model, data) => {
      const github = await new GitHubFiles().start();
      const files = { 'a/net.onnx': model, ...(data === undefined ? {} : { 'a/weights/net.data': data }) };
      const entries = Object.entries(files).map(([name, data]) => ({ name, data, method: 8 }));
      await github.addArtifact(77, 'net', zip(entries));
      return { locator: locate('artifact:77/net'), hosts: { ...PUBLIC_HOSTS, github: githubHost(github) } };
    },
    /^the file in .*a$/,
  ],
  [
    'a registry',
    async (model, data) => {
      const registry = await new Registry('your-org/your-model').start();
      const pushed = data === undefined ? {} : { 'weights/net.data': data };
      await registry.push('v1', { 'net.onnx': model, ...pushed });
      return { locator: locate(`oci:${registry.address}:v1`) };
    },
    /^a layer with the title weights\/net\.data in sha256:[0-9a-f]{64}$/,
  ],
  [
    'Git LFS',
    async (model, data) => {
      const server = await new LfsServer().start();
      await server.add(model);
      if (data !== undefined) await server.add(data);
      const pointers = { 'net.onnx': server.pointerTo(model), 'weights/net.data': server.pointerTo(DATA) };
      const { folder, env } = repositoryOf(pointers);
      const locator = parseLocator('git:HEAD/net.onnx', folder, 'test');
      return { locator, env: { ...env, ...lfsServerIs(server.url) } };
    },
    /^the file beside the model in the commit [0-9a-f]{40}$/,
  ],
];

describe('external data', () => {
  const model = modelAt('weights/net.data');

  it('of a path is hashed where it lies, and is part of what the model is', async () => {
    const folder = await folderOf({ 'net.onnx': model, 'weights/net.data': DATA });
    const get = async () => acquire({ locator: locate(join(folder, 'net.onnx')) }, await testWorld());
    const artifact = await get();
    expect(artifact.path).toBe(join(folder, 'net.onnx'));
    await expectWhole(artifact, model, 'weights/net.data');
    await writeFile(join(folder, 'weights/net.data'), Buffer.from(DATA).reverse());
    expect((await get()).sha256).not.toBe(artifact.sha256);
  });

  it.skipIf(process.platform === 'win32')('has the identity that coreutils compute', async () => {
    const folder = await folderOf({ 'net.onnx': model, 'weights/net.data': DATA });
    const artifact = await acquire({ locator: locate(join(folder, 'net.onnx')) }, await testWorld());
    const command = 'sha256sum net.onnx weights/net.data | cut -c1-64 | sha256sum | cut -c1-64';
    expect(execFileSync('sh', ['-c', command], { cwd: folder }).toString().trim()).toBe(artifact.sha256);
  });

  it('of an archive comes along', async () => {
    const files = { 'net/net.onnx': model, 'net/weights/net.data': DATA };
    const entries = Object.entries(files).map(([name, data]) => ({ name, data, method: 8 }));
    const folder = await folderOf({ 'net.zip': zip(entries) });
    const world = await testWorld();
    const artifact = await acquire({ locator: locate(join(folder, 'net.zip')) }, world);
    await expectWhole(artifact, model, 'weights/net.data');
    // Again, where everything is there already, and damaged.
    await writeFile(join(dirname(artifact.path), 'weights/net.data'), 'damaged');
    await expectWhole(
      await acquire({ locator: locate(join(folder, 'net.zip')) }, world),
      model,
      'weights/net.data',
    );
    expect(await filesBelow(join(world.cacheDir, 'downloads'))).toEqual([]);
  });

  it('of a URL is fetched from beside it', async () => {
    const { url, requests } = await serve((request, response) => {
      const body = { '/zoo/net.onnx': model, '/zoo/weights/net.data': DATA }[request.url!];
      answer(body === undefined ? 404 : 200, body)(request, response);
    });
    const artifact = await acquire({ locator: locate(`${url}/zoo/net.onnx`) }, await testWorld());
    await expectWhole(artifact, model, 'weights/net.data');
    expect(requests.map(({ url }) => url)).toEqual(['/zoo/net.onnx', '/zoo/weights/net.data']);
  });

  it('of a commit is what it was in that commit', async () => {
    const { author } = await remoteRepository();
    const commit = author.commit({ [MODEL_PATH]: model, 'models/weights/net.data': DATA });
    author.commit({ [MODEL_PATH]: model, 'models/weights/net.data': 'trained again' });
    const locator = { ...parseLocator('git:HEAD~1', author.folder, 'test'), path: author.path(MODEL_PATH) };
    const artifact = await acquire({ locator }, await testWorld({ env: author.env }));
    expect(artifact.revision).toBe(commit);
    await expectWhole(artifact, model, 'weights/net.data');
  });

  it('of a command is copied with the model', async () => {
    const folder = await folderOf({ 'from/net.onnx': model, 'from/weights/net.data': DATA });
    const locator: LocatorOf<'command'> = {
      kind: 'command',
      command: [process.execPath, '-e', "require('fs').cpSync('from', 'build', { recursive: true })"],
      folder,
      output: join(folder, 'build/net.onnx'),
      environment: {},
      timeLimitMs: 60_000,
      reuse: false,
      text: 'export',
    };
    const artifact = await acquire({ locator }, await testWorld({ env: process.env }));
    await rm(join(folder, 'build'), { recursive: true });
    await expectWhole(artifact, model, 'weights/net.data');
  });

  it('that is not there is named', async () => {
    const folder = await folderOf({ 'net.onnx': model });
    const problem = await problemOf(
      acquire({ locator: locate(join(folder, 'net.onnx')) }, await testWorld()),
    );
    expect(problem).toMatchObject({ code: 'external-data-missing', got: 'weights/net.data' });
    const { url } = await serve(answer(200, model), answer(404));
    const remote = await problemOf(acquire({ locator: locate(`${url}/net.onnx`) }, await testWorld()));
    expect(remote).toMatchObject({ code: 'external-data-missing', got: 'weights/net.data' });
  });

  describe.each(REMOTE)('of %s', (_name, open, place) => {
    it('comes from the same place, in the same state', async () => {
      const { locator, hosts, env } = await open(model, DATA);
      const world = await testWorld({ hosts, env });
      await expectWhole(await acquire({ locator }, world), model, 'weights/net.data');
    });

    it('is missed by the name of where it should be', async () => {
      const { locator, hosts, env } = await open(model, undefined);
      const problem = await problemOf(acquire({ locator }, await testWorld({ hosts, env })));
      expect(problem).toMatchObject({ code: 'external-data-missing', got: 'weights/net.data' });
      expect(problem.expected).toMatch(place);
    });
  });

  it('of two folders is not taken from one asset of a release', async () => {
    const github = await new GitHubFiles().start();
    await github.addAsset('v1', 'net.onnx', modelAt('a/net.data', 'b/net.data'));
    const asset = await github.addAsset('v1', 'net.data', DATA);
    const world = await testWorld({ hosts: { ...PUBLIC_HOSTS, github: githubHost(github) } });
    const problem = await problemOf(acquire({ locator: locate('release:v1') }, world));
    expect(problem).toMatchObject({ code: 'external-data-same-name', got: 'b/net.data' });
    expect(asset.requests).toEqual([]);
  });

  it('that is not shown, or too large, is not called missing', async () => {
    const { url } = await serve(answer(200, model), answer(403), answer(200, model), answer(200, DATA));
    const locator = locate(`${url}/net.onnx`);
    expect(await problemOf(acquire({ locator }, await testWorld()))).toMatchObject({
      code: 'artifact-download-refused',
      where: `${url}/weights/net.data`,
      got: '403 Forbidden',
    });
    const world = await testWorld({ sizeLimitBytes: model.length + DATA.length - 1 });
    expect((await problemOf(acquire({ locator }, world))).code).toBe('artifact-too-large');
  });

  it.each(['../net.data', '/etc/passwd', 'a/../../net.data', '..\\net.data', 'C:\\net.data', '', '.'])(
    'at %j is refused before anything is opened or fetched',
    async (location) => {
      const outside = modelAt(location);
      const folder = await folderOf({ 'models/net.onnx': outside, 'net.data': DATA });
      const path = join(folder, 'models/net.onnx');
      const problem = await problemOf(acquire({ locator: locate(path) }, await testWorld()));
      expect(problem).toMatchObject({ code: 'external-data-outside' });
      const { url, requests } = await serve(answer(200, outside), answer(200, DATA));
      const remote = await problemOf(acquire({ locator: locate(`${url}/a/net.onnx`) }, await testWorld()));
      expect(remote).toMatchObject({ code: 'external-data-outside' });
      expect(requests).toHaveLength(1);
    },
  );

  it.skipIf(process.platform === 'win32')('is not read through links', async () => {
    const folder = await folderOf({ 'a/net.onnx': model, 'b/weights/net.data': DATA, 'net.data': DATA });
    const get = async () =>
      problemOf(acquire({ locator: locate(join(folder, 'a/net.onnx')) }, await testWorld()));
    await symlink(join(folder, 'b/weights'), join(folder, 'a/weights'));
    expect((await get()).code).toBe('external-data-link');
    await rm(join(folder, 'a/weights'));
    await mkdir(join(folder, 'a/weights'));
    await symlink(join(folder, 'net.data'), join(folder, 'a/weights/net.data'));
    expect((await get()).code).toBe('external-data-link');
    await rm(join(folder, 'a/weights/net.data'));
    await link(join(folder, 'net.data'), join(folder, 'a/weights/net.data'));
    const locator = locate(join(folder, 'a/net.onnx'));
    expect((await acquire({ locator }, await testWorld())).externalData).toHaveLength(1);
  });

  it('counts towards the size limit, and may not be a pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
    const folder = await folderOf({ 'net.onnx': model, 'weights/net.data': Buffer.from(pointer) });
    const locator = locate(join(folder, 'net.onnx'));
    expect((await problemOf(acquire({ locator }, await testWorld()))).code).toBe('artifact-lfs-pointer');
    await writeFile(join(folder, 'weights/net.data'), DATA);
    const world = await testWorld({ sizeLimitBytes: model.length + DATA.length - 1 });
    expect((await problemOf(acquire({ locator }, world))).code).toBe('artifact-too-large');
  });

  it('is not pinned by the hash of the model file, and that is said', async () => {
    const folder = await folderOf({ 'net.onnx': model, 'weights/net.data': DATA });
    const request = { locator: locate(join(folder, 'net.onnx')), sha256: sha256(model) };
    const { warnings } = await acquire(request, await testWorld());
    expect(warnings).toEqual([
      'sha256 pins the model file alone, and not its external data (weights/net.data)',
    ]);
  });

  it('may be several files, some of them used twice', async () => {
    const several = modelAt('b.data', 'a.data', 'b.data');
    const folder = await folderOf({ 'net.onnx': several, 'a.data': DATA, 'b.data': DATA });
    const artifact = await acquire({ locator: locate(join(folder, 'net.onnx')) }, await testWorld());
    expect(artifact.externalData!.map(({ location }) => location)).toEqual(['a.data', 'b.data']);
    expect(artifact.sha256).toBe(identityOf(several, DATA, DATA));
  });
});

describe('siblingOf', () => {
  const commit = 'c'.repeat(40);
  it.each([
    ['hf:your-org/your-model/onnx/model.onnx', { revision: commit, file: 'onnx/w/x.data' }],
    ['release:latest/model.onnx', { tag: commit, asset: 'x.data' }],
    ['artifact:7/export/a/model.onnx', { run: '7', file: 'a/w/x.data' }],
    ['https://host/a/model.onnx?signature=1', { url: 'https://host/a/w/x.data' }],
  ])('of %s is beside it, in the same state', (text, expected) => {
    expect(siblingOf(locate(text), 'w/x.data', commit)).toMatchObject(expected);
  });
});
