import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { basicAuthorization } from '../../src/artifact/git/remote.ts';
import { runGit } from '../../src/artifact/git/run-git.ts';
import { PUBLIC_HOSTS } from '../../src/artifact/hosts.ts';
import { findEndpoint } from '../../src/artifact/lfs/endpoint.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';
import type { AcquireWorld } from '../../src/artifact/source.ts';
import { SurroundingsError } from '../../src/errors.ts';
import { type GitServer, hasHttpBackend, serveRepository } from './git-server.ts';
import { Clone, cloneOf, MODEL_PATH, remoteRepository } from './git-world.ts';
import { answer, filesBelow, problemOf, serve, sha256, temporaryFolder, testWorld } from './world.ts';

const CONTENT = 'a model that is in git lfs, and long enough to be cut in half '.repeat(20);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(CONTENT)}\nsize ${CONTENT.length}\n`;
/** In templates; each test has a server of its own. */
const ORIGIN = 'http://origin.invalid/remote.git';
const installed = await runGit(['lfs', 'version'], { cwd: '.', env: process.env }).then(
  ({ exitCode }) => exitCode === 0,
  () => false,
);

type Wanted = { readonly lfsconfig?: string; readonly depth?: number };

const made = new Map<string, Promise<string>>();

afterAll(async () => {
  for (const folder of made.values()) rmSync(await folder, { recursive: true });
});

/** A folder with a remote and a clone of it: it takes two dozen processes, so that each kind is made once and copied. */
function templateOf(wanted: Wanted): Promise<string> {
  const key = JSON.stringify(wanted);
  const known = made.get(key) ?? makeTemplate(wanted);
  made.set(key, known);
  return known;
}

async function makeTemplate({ lfsconfig, depth = 1 }: Wanted): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'zoogate-lfs-clone-'));
  const { folder, author } = await remoteRepository('version 1', root);
  const config = lfsconfig === undefined ? {} : { '.lfsconfig': lfsconfig };
  author.commit({ [MODEL_PATH]: POINTER, ...config });
  author.commit({ [MODEL_PATH]: 'another' });
  author.git('push', '--quiet', 'origin', 'main');
  rmSync(author.folder, { recursive: true });
  const clone = await cloneOf(pathToFileURL(folder).href, `--depth=${depth}`);
  clone.git('remote', 'set-url', 'origin', ORIGIN);
  cpSync(clone.folder, join(root, 'work'), { recursive: true, preserveTimestamps: true });
  return root;
}

/** A clone whose last commit has another model; the one before has a pointer. */
async function cloneWithPointer({
  authorization,
  ...wanted
}: Wanted & { readonly authorization?: string } = {}) {
  const root = await temporaryFolder();
  cpSync(await templateOf(wanted), root, { recursive: true, preserveTimestamps: true });
  const server = await serveRepository(join(root, 'remote.git'));
  expect(server.push(CONTENT)).toBe(POINTER);
  server.authorization = authorization;
  const clone = new Clone(join(root, 'work'));
  const config = clone.path('.git/config');
  writeFileSync(config, readFileSync(config, 'utf8').replace(ORIGIN, server.url));
  return { clone, server };
}

/** Without git-lfs, unless told: the client of our own is what is tested. */
async function acquirePointer(
  clone: Clone,
  more: Partial<AcquireWorld> & { readonly gitLfs?: boolean } = {},
) {
  const { gitLfs = false, ...changes } = more;
  const env = gitLfs ? clone.env : await withoutGitLfs(clone.env);
  const world = await testWorld({ env, ...changes });
  const locator = { ...parseLocator('git:HEAD~1', clone.folder, 'test'), path: clone.path(MODEL_PATH) };
  const before = clone.state();
  const get = async () => {
    const artifact = await acquire({ locator }, world);
    return { ...artifact, content: readFileSync(artifact.path, 'utf8') };
  };
  try {
    return { ...(await get()), world, again: get };
  } finally {
    expect(clone.state()).toEqual(before);
    const files = await filesBelow(world.cacheDir);
    expect(files.filter((name) => !/^(artifacts|urls)\//.test(name))).toEqual([]);
    expect(files.filter((name) => name.startsWith('artifacts/'))).toEqual(
      expect.arrayContaining(files.filter((name) => name.startsWith(`artifacts/${sha256(CONTENT)}/`))),
    );
  }
}

/** A path on which there is git and nothing else: git-lfs is found nowhere. */
async function withoutGitLfs(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const folder = await temporaryFolder();
  const places = env['PATH']!.split(delimiter).map((place) => join(place, 'git'));
  symlinkSync(places.find((place) => existsSync(place))!, join(folder, 'git'));
  return { ...env, PATH: folder };
}

function batches(server: GitServer): number {
  return server.requests.filter(({ path }) => path.endsWith('/objects/batch')).length;
}

/** Dozens of processes each. */
const SLOW = { timeout: 180_000 };

describe.skipIf(!hasHttpBackend)('a model in Git LFS', SLOW, () => {
  it('comes from the LFS server, over HTTP as git itself', async () => {
    const { clone, server } = await cloneWithPointer();
    const artifact = await acquirePointer(clone);
    expect(artifact).toMatchObject({ content: CONTENT, sha256: sha256(CONTENT), bytes: CONTENT.length });
    expect(artifact.path).toMatch(/net\.onnx$/);
    const asked = batches(server);
    expect(asked).toBeGreaterThan(0);
    // What the cache has is not asked for again.
    expect((await artifact.again()).content).toBe(CONTENT);
    expect(batches(server)).toBe(asked);
  });

  it.skipIf(!installed)('comes by git-lfs where that is installed', async () => {
    const { clone, server } = await cloneWithPointer();
    expect((await acquirePointer(clone, { gitLfs: true })).content).toBe(CONTENT);
    expect(batches(server)).toBe(1);
  });

  it('is taken from the checkout’s own LFS folder, if it is whole there', async () => {
    const { clone, server } = await cloneWithPointer();
    const oid = sha256(CONTENT);
    const object = clone.path(join('.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid));
    mkdirSync(dirname(object), { recursive: true });
    writeFileSync(object, CONTENT);
    expect((await acquirePointer(clone)).content).toBe(CONTENT);
    expect(batches(server)).toBe(0);
    writeFileSync(object, CONTENT.toUpperCase());
    expect((await acquirePointer(clone)).content).toBe(CONTENT);
    expect(batches(server)).toBeGreaterThan(0);
  });

  it('is taken from a remote that is a folder', async () => {
    const { clone } = await cloneWithPointer({ depth: 5 });
    const folder = await temporaryFolder();
    clone.git('remote', 'set-url', 'origin', folder);
    await expect(acquirePointer(clone)).rejects.toMatchObject({ problem: { code: 'lfs-object-missing' } });
    const oid = sha256(CONTENT);
    const object = join(folder, 'lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    mkdirSync(dirname(object), { recursive: true });
    writeFileSync(object, CONTENT);
    expect((await acquirePointer(clone)).content).toBe(CONTENT);
  });

  it.each(['batch-429', 'object-503', 'object-cut', 'expired'] as const)(
    'comes in the end, after %s',
    async (fault) => {
      const { clone, server } = await cloneWithPointer();
      server.fault = fault;
      const { content, world } = await acquirePointer(clone);
      expect(content).toBe(CONTENT);
      if (fault === 'batch-429') expect(world.slept).toEqual([2000]);
    },
  );

  it.each([
    ['missing', 'lfs-object-missing'],
    ['batch-503', 'download-failed'],
    ['batch-not-json', 'host-answer-unexpected'],
    ['wrong-bytes', 'download-corrupt'],
    ['expired-always', 'artifact-download-refused'],
  ] as const)('is a clear error with %s, and comes the next time', async (fault, code) => {
    const { clone, server } = await cloneWithPointer();
    server.fault = fault;
    await expect(acquirePointer(clone)).rejects.toMatchObject({ problem: { code } });
    server.fault = undefined;
    expect((await acquirePointer(clone)).content).toBe(CONTENT);
  });

  it('is refused before it is downloaded where it is too large', async () => {
    const { clone, server } = await cloneWithPointer();
    const problem = await problemOf(acquirePointer(clone, { sizeLimitBytes: 1000 }));
    expect(problem.code).toBe('artifact-too-large');
    expect(batches(server)).toBe(0);
  });
});

describe.skipIf(!hasHttpBackend)('a token', SLOW, () => {
  const secret = basicAuthorization('secret');

  it('of the run is used where git has nothing of its own', async () => {
    const { clone, server } = await cloneWithPointer({ authorization: secret });
    const serverUrl = new URL(server.url).origin;
    const github = { ...PUBLIC_HOSTS.github, serverUrl, token: 'secret' };
    expect((await acquirePointer(clone, { hosts: { ...PUBLIC_HOSTS, github } })).content).toBe(CONTENT);
    expect(server.requests.some(({ authorization }) => authorization === secret)).toBe(true);
    // And only there: what an object's address needs is another header.
    expect(
      server.requests.filter(({ path }) => path.startsWith('/objects/')).map((r) => r.authorization),
    ).toEqual(['RemoteAuth good']);
  });

  it('that actions/checkout left in the configuration is used', async () => {
    const { clone, server } = await cloneWithPointer({ authorization: secret });
    const key = `http.${new URL(server.url).origin}/.extraheader`;
    clone.git('config', key, `AUTHORIZATION: ${secret}`);
    expect((await acquirePointer(clone)).content).toBe(CONTENT);
  });

  it('goes to no other host than its own', async () => {
    const { clone, server } = await cloneWithPointer();
    const github = { ...PUBLIC_HOSTS.github, token: 'secret' };
    expect((await acquirePointer(clone, { hosts: { ...PUBLIC_HOSTS, github } })).content).toBe(CONTENT);
    expect(JSON.stringify(server.requests)).not.toContain(secret);
  });

  it('goes to no host that the repository itself names', async () => {
    const other = await serve(answer(404, '{}'));
    const { clone, server } = await cloneWithPointer({ lfsconfig: `[lfs]\n\turl = ${other.url}/lfs\n` });
    clone.git('config', 'http.extraheader', `AUTHORIZATION: ${secret}`);
    const serverUrl = new URL(server.url).origin;
    const github = { ...PUBLIC_HOSTS.github, serverUrl, token: 'secret' };
    await expect(acquirePointer(clone, { hosts: { ...PUBLIC_HOSTS, github } })).rejects.toThrow();
    expect(other.requests.length).toBeGreaterThan(0);
    for (const { headers } of other.requests) expect(headers.authorization).toBeUndefined();
  });

  it('does not follow git’s redirects to another host', async () => {
    const { clone, server } = await cloneWithPointer({ authorization: secret });
    const redirecting = await serve((request, response) => {
      response.writeHead(302, { location: server.url + request.url!.replace(/^\/[^/]+/, '') }).end();
    });
    clone.git('remote', 'set-url', 'origin', `${redirecting.url}/remote.git`);
    const github = { ...PUBLIC_HOSTS.github, serverUrl: redirecting.url, token: 'secret' };
    const acquiring = acquirePointer(clone, { hosts: { ...PUBLIC_HOSTS, github } });
    await expect(acquiring).rejects.toBeInstanceOf(SurroundingsError);
    expect(redirecting.requests.some(({ headers }) => headers.authorization === secret)).toBe(true);
    expect(JSON.stringify(server.requests)).not.toContain(secret);
  });

  it('is missing: the error says so, and shows no secret', async () => {
    const { clone } = await cloneWithPointer({ authorization: secret });
    const error = await acquirePointer(clone).catch((reason) => reason);
    expect(error).toBeInstanceOf(SurroundingsError);
    expect(error.problem.code).toBe('git-failed');
    expect(error.message).not.toContain('secret');
  });
});

describe('findEndpoint', () => {
  const none = (): undefined => undefined;
  it.each([
    ['https://github.com/your-org/your-model', 'https://github.com/your-org/your-model.git/info/lfs'],
    ['https://github.com/your-org/your-model.git/', 'https://github.com/your-org/your-model.git/info/lfs'],
    ['https://user:secret@host/a.git', 'https://host/a.git/info/lfs'],
    ['git@github.com:your-org/your-model.git', 'https://github.com/your-org/your-model.git/info/lfs'],
    ['ssh://git@host:22/a/b', 'https://host/a/b.git/info/lfs'],
  ])('derives the server of %s', (url, server) => {
    expect(findEndpoint({ name: 'origin', url }, none, none)).toEqual({ kind: 'server', url: server });
  });

  it('takes what is configured first, then what is committed', () => {
    const remote = { name: 'origin', url: 'https://host/a.git' };
    const lookup = (entries: Record<string, string>) => (key: string) => entries[key];
    const committed = lookup({ 'lfs.url': 'https://committed/lfs' });
    expect(findEndpoint(remote, none, committed)).toMatchObject({ url: 'https://committed/lfs' });
    const configured = lookup({ 'remote.origin.lfsurl': 'https://configured/lfs' });
    expect(findEndpoint(remote, configured, committed)).toMatchObject({ url: 'https://configured/lfs' });
  });
});
