/** What each host's locators mean, and what its refusals are told as. Faults of the network are in faults.test.ts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { type Hosts, PUBLIC_HOSTS } from '../../src/artifact/hosts.ts';
import type { AcquireWorld } from '../../src/artifact/source.ts';
import { UserError } from '../../src/errors.ts';
import { zip } from '../dataset/build-arrays.ts';
import { GITHUB_TOKEN, GitHubFiles, REPOSITORY } from './servers/github-files.ts';
import { COMMIT, HUB_TOKEN, Hub } from './servers/hub.ts';
import { LOGIN, Registry } from './servers/registry.ts';
import { githubHost } from './servers/sources.ts';
import { answer, filesBelow, locate, serve, sha256, temporaryFolder, testWorld } from './world.ts';

const MODEL = Buffer.alloc(50_000, 'a model of sorts ');
const HASH = sha256(MODEL);

async function problemOf(promise: Promise<unknown>) {
  const error = await promise.catch((reason) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).problem;
}

describe('hf:', () => {
  async function hubWorld(changes: Partial<Hosts['huggingFace']> = {}) {
    const hub = await new Hub('your-org/your-model').start();
    const world = await testWorld({
      hosts: { ...PUBLIC_HOSTS, huggingFace: { endpoint: hub.url, ...changes } },
    });
    return { hub, world };
  }

  it('resolves a branch to its commit, and says that it may move', async () => {
    const { hub, world } = await hubWorld();
    await hub.add('onnx/model.onnx', MODEL);
    hub.revisions.set('refs/pr/7', COMMIT);
    for (const name of ['onnx/model.onnx', '@main/onnx/model.onnx', '@refs/pr/7/onnx/model.onnx']) {
      const text = `hf:your-org/your-model${name.startsWith('@') ? name : `/${name}`}`;
      const artifact = await acquire({ locator: locate(text) }, world);
      expect(artifact).toMatchObject({ sha256: HASH, bytes: MODEL.length, revision: COMMIT });
      expect(artifact.floating).toMatch(/(main|refs\/pr\/7) is a branch or a tag, which may move/);
    }
    // By its hash, which the Hub says, it is the same file each time.
    expect(hub.files.get('onnx/model.onnx')!.host.requests).toHaveLength(1);
  });

  it.each([true, false])('needs no network for a commit that it had before (LFS: %s)', async (lfs) => {
    const { hub, world } = await hubWorld();
    await hub.add('model.onnx', MODEL, { lfs });
    const locator = locate(`hf:your-org/your-model@${COMMIT}/model.onnx`);
    const first = await acquire({ locator }, world);
    expect(first).toMatchObject({ sha256: HASH, revision: COMMIT });
    expect(first.floating).toBeUndefined();
    const asked = hub.requests.length;
    expect(await acquire({ locator }, world)).toEqual(first);
    expect(hub.requests).toHaveLength(asked);
  });

  it('is fixed by a pin, which is compared before anything is downloaded', async () => {
    const { hub, world } = await hubWorld();
    const host = await hub.add('model.onnx', MODEL);
    const locator = locate('hf:your-org/your-model/model.onnx');
    const problem = await problemOf(acquire({ locator, sha256: '0'.repeat(64) }, world));
    expect(problem).toMatchObject({ code: 'artifact-hash-mismatch', expected: `sha256 ${'0'.repeat(64)}` });
    expect(host.requests).toHaveLength(0);
    expect((await acquire({ locator, sha256: HASH }, world)).floating).toBeUndefined();
  });

  it('sends the token to the Hub and not to the host that has the file', async () => {
    const { hub, world } = await hubWorld({ token: HUB_TOKEN });
    hub.isPrivate = true;
    const host = await hub.add('model.onnx', MODEL);
    await acquire({ locator: locate('hf:your-org/your-model/model.onnx') }, world);
    expect(hub.requests.every(({ headers }) => headers.authorization === `Bearer ${HUB_TOKEN}`)).toBe(true);
    expect(host.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it("takes no other host's word for what a file is", async () => {
    const { hub, world } = await hubWorld({ token: HUB_TOKEN });
    await hub.add('model.onnx', MODEL);
    const old = await serve((request, response) => {
      response.writeHead(307, { location: `${hub.url}${request.url}` }).end();
    });
    const hosts = { ...world.hosts!, huggingFace: { endpoint: old.url, token: HUB_TOKEN } };
    // What counts is what the first host says, and it says nothing.
    const error = await acquire(
      { locator: locate('hf:your-org/your-model/model.onnx') },
      { ...world, hosts },
    ).catch((reason) => reason);
    expect(error.problem.code).toBe('host-answer-unexpected');
    expect(hub.requests).toHaveLength(0);
  });

  it.each([
    ['hf:your-org/other/model.onnx', 'the Hub has no such repository, or it is private', /HF_TOKEN/],
    ['hf:your-org/your-model@v9/model.onnx', 'the repository has no such revision', /branch/],
    ['hf:your-org/your-model/other.onnx', 'the repository has no such file at this revision', /Files/],
  ])('tells why there is no %s', async (text, what, hint) => {
    const { hub, world } = await hubWorld();
    await hub.add('model.onnx', MODEL);
    const problem = await problemOf(acquire({ locator: locate(text) }, world));
    expect(problem.what).toBe(what);
    expect(problem.hint).toMatch(hint);
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it('tells of a gate, and what to do about it', async () => {
    const { hub, world } = await hubWorld();
    hub.isGated = true;
    const problem = await problemOf(acquire({ locator: locate('hf:your-org/your-model/model.onnx') }, world));
    expect(problem).toMatchObject({ what: 'the repository is gated' });
    expect(problem.hint).toMatch(/accept its conditions.*hf-token/);
  });
});

describe('release:', () => {
  async function releaseWorld(changes: Partial<AcquireWorld> = {}) {
    const github = await new GitHubFiles().start();
    const world = await testWorld({ hosts: { ...PUBLIC_HOSTS, github: githubHost(github) }, ...changes });
    return { github, world };
  }

  it('finds an asset by tag, also of the latest release and of a named repository', async () => {
    const { github, world } = await releaseWorld();
    await github.addAsset('v1', 'old.onnx', Buffer.from('an older model'));
    await github.addAsset('models/v2', 'notes.txt', Buffer.from('notes'));
    const host = await github.addAsset('models/v2', 'model.onnx', MODEL);
    for (const text of [
      'release:models/v2/model.onnx',
      'release:latest/model.onnx',
      'release:latest',
      `release:${REPOSITORY}@latest/model.onnx`,
    ]) {
      expect(await acquire({ locator: locate(text) }, world)).toMatchObject({
        sha256: HASH,
        revision: 'models/v2',
        floating: text.includes('latest')
          ? 'the latest release changes'
          : 'assets of a release can be replaced',
      });
    }
    expect(host.requests).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('looks on every page of assets', async () => {
    const { github, world } = await releaseWorld();
    const filler = await github.addAsset('v1', '0.bin', Buffer.from('x'));
    for (let i = 1; i < 205; i++)
      github.assets.push({ id: 2000 + i, release: 10, name: `${i}.bin`, host: filler });
    await github.addAsset('v1', 'model.onnx', MODEL);
    expect((await acquire({ locator: locate('release:v1/model.onnx') }, world)).sha256).toBe(HASH);
    expect(github.requests.filter(({ url }) => url!.includes('/assets?'))).toHaveLength(3);
    expect(github.violations).toEqual([]);
  });

  it('asks for one where several assets are models, and suggests a name', async () => {
    const { github, world } = await releaseWorld();
    await github.addAsset('v1', 'a.onnx', MODEL);
    await github.addAsset('v1', 'b.onnx', MODEL);
    expect(await problemOf(acquire({ locator: locate('release:v1') }, world))).toMatchObject({
      code: 'model-several-found',
      got: 'a.onnx, b.onnx',
    });
    expect(await problemOf(acquire({ locator: locate('release:v1/bb.onnx') }, world))).toMatchObject({
      code: 'file-not-there',
      hint: expect.stringMatching(/did you mean/),
    });
  });

  it('tells of a release that is not there, and what the token needs', async () => {
    const { world } = await releaseWorld();
    const problem = await problemOf(acquire({ locator: locate('release:v1/m.onnx') }, world));
    expect(problem.what).toBe('GitHub has no such thing, or does not show it');
    expect(problem.hint).toContain('`contents: read`');
  });

  it('says outside of a workflow that the repository is missing', async () => {
    const problem = await problemOf(acquire({ locator: locate('release:v1/m.onnx') }, await testWorld()));
    expect(problem).toMatchObject({
      code: 'repository-unknown',
      expected: 'release:OWNER/NAME@v1/m.onnx, or GITHUB_REPOSITORY=OWNER/NAME',
    });
  });

  it('waits for a spent quota as long as GitHub says', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 20;
    const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const server = await serve(answer(403, '{}', spent), answer(404, '{}'));
    const hosts = {
      ...PUBLIC_HOSTS,
      github: { apiUrl: server.url, token: GITHUB_TOKEN, repository: REPOSITORY },
    };
    const world = await testWorld({ hosts });
    await problemOf(acquire({ locator: locate('release:v1/m.onnx') }, world));
    expect(world.slept[0]).toBeGreaterThan(15_000);
    expect(world.slept[0]).toBeLessThanOrEqual(21_000);
  });
});

describe('artifact:', () => {
  async function runWorld() {
    const github = await new GitHubFiles().start();
    const world = await testWorld({ hosts: { ...PUBLIC_HOSTS, github: githubHost(github) } });
    return { github, world };
  }
  const packed = zip([
    { name: 'out/model.onnx', data: MODEL, method: 8 },
    { name: 'log.txt', data: Buffer.from('log'), method: 0 },
  ]);

  it.each([
    'artifact:77/models/out/model.onnx',
    'artifact:current/models',
    `artifact:${REPOSITORY}@77/models`,
  ])('unpacks the file of %s', async (text) => {
    const { github, world } = await runWorld();
    const host = await github.addArtifact(77, 'models', packed);
    await github.addArtifact(77, 'logs', packed);
    const artifact = await acquire({ locator: locate(text) }, world);
    expect(artifact).toMatchObject({ sha256: HASH, revision: 'run 77', member: 'out/model.onnx' });
    expect(artifact.floating).toBeUndefined();
    await acquire({ locator: locate(text) }, world);
    expect(host.requests).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('takes what was uploaded without a zip file around it', async () => {
    const { github, world } = await runWorld();
    await github.addArtifact(77, 'model.onnx', MODEL);
    expect((await acquire({ locator: locate('artifact:77/model.onnx') }, world)).sha256).toBe(HASH);
  });

  it('takes the newest of several attempts', async () => {
    const { github, world } = await runWorld();
    await github.addArtifact(77, 'models', zip([{ name: 'a.onnx', data: Buffer.from('old'), method: 0 }]));
    await github.addArtifact(77, 'models', packed);
    expect((await acquire({ locator: locate('artifact:77/models') }, world)).sha256).toBe(HASH);
  });

  it('tells what the run has instead, what has expired, and what is not in it', async () => {
    const { github, world } = await runWorld();
    await github.addArtifact(77, 'models', packed);
    await github.addArtifact(77, 'gone', packed, true);
    expect(await problemOf(acquire({ locator: locate('artifact:77/model/m.onnx') }, world))).toMatchObject({
      code: 'file-not-there',
      got: 'models, gone',
    });
    expect(await problemOf(acquire({ locator: locate('artifact:77/gone/m.onnx') }, world))).toMatchObject({
      code: 'artifact-expired',
    });
    expect(await problemOf(acquire({ locator: locate('artifact:77/models/m.onnx') }, world))).toMatchObject({
      code: 'file-not-there',
      got: 'out/model.onnx',
    });
    expect(github.violations).toEqual([]);
  });
});

describe('oci:', () => {
  it('gets a layer by its title, of a tag and of a digest', async () => {
    const registry = await new Registry('your-org/your-model').start();
    const { digest, hosts } = await registry.push('v1', {
      'README.md': Buffer.from('#'),
      'model.onnx': MODEL,
    });
    const world = await testWorld();
    const byTag = await acquire({ locator: locate(`oci:${registry.address}:v1/model.onnx`) }, world);
    expect(byTag).toMatchObject({ sha256: HASH, revision: digest, floating: 'the tag v1 may move' });
    const byDigest = await acquire({ locator: locate(`oci:${registry.address}@${digest}`) }, world);
    expect(byDigest).toMatchObject({ sha256: HASH, revision: digest });
    expect(byDigest.floating).toBeUndefined();
    expect(hosts.get('model.onnx')!.requests).toHaveLength(1);
    expect(hosts.get('model.onnx')!.requests[0]!.headers.authorization).toBeUndefined();
    expect(registry.violations).toEqual([]);
  });

  it('looks into an index of one, and takes the only layer whatever it is called', async () => {
    const registry = await new Registry('your-org/your-model').start();
    const { digest } = await registry.push('inner', { weights: MODEL });
    registry.wrap('v1', digest);
    const artifact = await acquire({ locator: locate(`oci:${registry.address}:v1`) }, await testWorld());
    expect(artifact).toMatchObject({ sha256: HASH, revision: digest });
  });

  it('logs in with what docker login left, and says so where there is nothing', async () => {
    const registry = await new Registry('your-org/your-model').start();
    registry.isPrivate = true;
    await registry.push('v1', { 'model.onnx': MODEL });
    const locator = locate(`oci:${registry.address}:v1`);
    const problem = await problemOf(acquire({ locator }, await testWorld()));
    expect(problem).toMatchObject({ what: 'the registry does not show the artifact' });
    expect(problem.hint).toMatch(/docker login/);

    const dockerConfig = await temporaryFolder();
    const auths = { [new URL(registry.url).host]: { auth: LOGIN.slice('Basic '.length) } };
    await writeFile(join(dockerConfig, 'config.json'), JSON.stringify({ auths }));
    const world = await testWorld({ hosts: { ...PUBLIC_HOSTS, dockerConfig } });
    expect((await acquire({ locator }, world)).sha256).toBe(HASH);
    const shown = registry.requests.filter(({ headers }) => headers.authorization === LOGIN);
    expect(shown.map(({ url }) => url!.replace(/\?.*/, ''))).toEqual(['/token']);
  });

  it('does not show a login to a host that the registry merely names', async () => {
    const thief = await serve(answer(200, '{"token":"registry-token"}'));
    const registry = await serve((request, response) => {
      const { authorization } = request.headers;
      if (authorization === undefined) {
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${thief.url}/token"` }).end();
      } else response.writeHead(404).end();
    });
    const { host } = new URL(registry.url);
    const dockerConfig = await temporaryFolder();
    await mkdir(dockerConfig, { recursive: true });
    await writeFile(
      join(dockerConfig, 'config.json'),
      JSON.stringify({ auths: { [host]: { auth: 'c2VjcmV0' } } }),
    );
    const world = await testWorld({ hosts: { ...PUBLIC_HOSTS, dockerConfig } });
    await problemOf(acquire({ locator: locate(`oci:${host}/a/b:v1`) }, world));
    expect(thief.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it('notices a manifest that is not the one of the digest', async () => {
    const registry = await new Registry('your-org/your-model').start();
    const { digest } = await registry.push('v1', { 'model.onnx': MODEL });
    const other = `sha256:${'1'.repeat(64)}`;
    registry.wrap(other, digest);
    const error = await acquire(
      { locator: locate(`oci:${registry.address}@${other}`) },
      await testWorld(),
    ).catch((reason) => reason);
    expect(error.problem).toMatchObject({ code: 'download-corrupt', expected: other });
  });
});
