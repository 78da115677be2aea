import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { AbsentModel } from '../../src/artifact/git/absent.ts';
import type { Change } from '../../src/artifact/git/change.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';
import type { AcquireWorld } from '../../src/artifact/source.ts';
import { Clone, checkOutPullRequest, cloneOf, MODEL_PATH, remoteRepository } from './git-world.ts';
import { filesBelow, problemOf, sha256, temporaryFolder, testWorld } from './world.ts';

type Given = { readonly change?: Change; readonly path?: string; readonly pin?: string };

/** Acquires as a baseline is acquired; the clone must be afterwards what it was before. */
async function acquireFrom(clone: Clone, text: string, given: Given = {}, more: Partial<AcquireWorld> = {}) {
  const { change, path = MODEL_PATH, pin } = given;
  const world = await testWorld({ env: clone.env, change, ...more });
  const locator = { ...parseLocator(text, clone.folder, 'zoogate.yml:3'), path: clone.path(path) };
  const before = clone.state();
  try {
    const artifact = await acquire({ locator, sha256: pin }, world);
    return { ...artifact, content: readFileSync(artifact.path, 'utf8') };
  } finally {
    expect(clone.state()).toEqual(before);
    expect((await filesBelow(world.cacheDir)).filter((name) => !name.startsWith('artifacts/'))).toEqual([]);
  }
}

const pullRequest = (head?: string, baseBranch = 'main'): { change: Change } => ({
  change: { kind: 'pull-request', baseBranch, ...(head === undefined ? {} : { head }) },
});

/** main: 1 - many - 2 (after the branch began); branch `change` from the many: 3. */
async function pullRequestOf(commitsOnMain: number, commitsOnBranch: number, inFolder?: string) {
  const remote = await remoteRepository('version 1', inFolder);
  const { author } = remote;
  author.commits(commitsOnMain);
  const base = author.commit({ [MODEL_PATH]: 'at the merge base' }, 'base');
  author.git('push', '--quiet', 'origin', 'main');
  author.git('checkout', '--quiet', '-b', 'change');
  author.commits(commitsOnBranch);
  author.commit({ [MODEL_PATH]: 'changed' }, 'the change');
  author.git('push', '--quiet', 'origin', 'change');
  author.git('checkout', '--quiet', 'main');
  author.commits(commitsOnMain);
  author.commit({ 'README.md': 'main went on' });
  author.git('push', '--quiet', 'origin', 'main');
  return { remote, base };
}

/** One for all tests that only clone it. */
let shared: ReturnType<typeof pullRequestOf>;
let sharedFolder: string;
beforeAll(async () => {
  sharedFolder = await mkdtemp(join(tmpdir(), 'zoogate-artifact-'));
  shared = pullRequestOf(70, 5, sharedFolder);
  await shared;
});
afterAll(() => rm(sharedFolder, { recursive: true }));

describe('merge-base of a pull request', () => {
  it.each([1, 2, 60, undefined])('is found in a checkout of depth %s', async (depth) => {
    const { remote, base } = await shared;
    const { clone, head } = await checkOutPullRequest(remote, 'change', depth);
    const artifact = await acquireFrom(clone, 'merge-base', pullRequest(head));
    expect(artifact).toMatchObject({ content: 'at the merge base', revision: base, warnings: [] });
    expect(artifact.sha256).toBe(sha256('at the merge base'));
  });

  it('is that of the branch as it is now, and not of an older event', async () => {
    const { remote } = await pullRequestOf(1, 1);
    const { author } = remote;
    // The branch takes over what main has: from now on that is the merge base.
    author.git('checkout', '--quiet', 'main');
    const newer = author.commit({ 'other.txt': 'more' });
    author.git('push', '--quiet', 'origin', 'main');
    author.git('checkout', '--quiet', 'change');
    author.git('merge', '--quiet', '--message', 'take over', 'main');
    author.git('push', '--quiet', 'origin', 'change');
    const { clone, head } = await checkOutPullRequest(remote, 'change');
    expect((await acquireFrom(clone, 'merge-base', pullRequest(head))).revision).toBe(newer);
  });

  it('is what git says in the whole history, whatever part of it is here', async () => {
    // Short and long ways between the branches: where history is cut, the first common commit seen is often an old one.
    const step = fc.record({
      branch: fc.constantFrom('main', 'change'),
      count: fc.nat(12),
      merges: fc.boolean(),
    });
    const remote = await remoteRepository();
    const { author } = remote;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        async (steps, depth) => {
          author.branches(steps);
          author.git('push', '--quiet', '--force', 'origin', 'main', 'change');
          const { clone, head } = await checkOutPullRequest(remote, 'change', depth);
          const bases = author.git('merge-base', '--all', 'main', 'change').split('\n');
          const { revision, warnings } = await acquireFrom(clone, 'merge-base', pullRequest(head));
          expect(bases).toContain(revision);
          expect(warnings).toHaveLength(bases.length === 1 ? 0 : 1);
        },
      ),
      { numRuns: 6 },
    );
  }, 300_000);

  it('is found where the server gives whole commits only', async () => {
    const { remote, base } = await pullRequestOf(3, 1);
    new Clone(remote.folder).git('config', 'uploadpack.allowFilter', 'false');
    const { clone, head } = await checkOutPullRequest(remote, 'change');
    expect((await acquireFrom(clone, 'merge-base', pullRequest(head))).revision).toBe(base);
  });

  it('is found in a clone that has no files of old commits', async () => {
    const { remote, base } = await shared;
    const clone = await cloneOf(remote.url, '--filter=blob:none', '--branch=change');
    expect(await acquireFrom(clone, 'merge-base', pullRequest())).toMatchObject({
      revision: base,
      content: 'at the merge base',
    });
  });

  it('may name another file', async () => {
    const { remote } = await shared;
    const { clone, head } = await checkOutPullRequest(remote, 'change');
    const artifact = await acquireFrom(clone, 'git:merge-base/README.md', pullRequest(head));
    expect(artifact.content).toBe('# net');
  });

  it('is refused where the histories have nothing in common', async () => {
    const { remote } = await pullRequestOf(1, 1);
    const { author } = remote;
    author.git('checkout', '--quiet', '--orphan', 'unrelated');
    author.commit({ [MODEL_PATH]: 'unrelated' });
    author.git('push', '--quiet', 'origin', 'unrelated');
    const clone = await cloneOf(remote.url, '--depth=1', '--branch=unrelated');
    const problem = await problemOf(acquireFrom(clone, 'merge-base', pullRequest()));
    expect(problem.code).toBe('git-no-common-history');
  });

  it('is refused where the base branch is gone', async () => {
    const { remote } = await shared;
    const clone = await cloneOf(remote.url, '--depth=1');
    const problem = await problemOf(acquireFrom(clone, 'merge-base', pullRequest(undefined, 'release')));
    expect(problem).toMatchObject({ code: 'git-no-base-branch', where: 'merge-base' });
    expect(problem.what).toContain('"release"');
  });
});

describe('merge-base elsewhere', () => {
  it('of a push to the default branch is the commit before the push', async () => {
    const { author, url } = await remoteRepository();
    const before = author.git('rev-parse', 'HEAD');
    author.commits(3);
    author.commit({ [MODEL_PATH]: 'version 2' });
    author.git('push', '--quiet', 'origin', 'main');
    const clone = await cloneOf(url, '--depth=1');
    const push: Change = { kind: 'push', before, ref: 'refs/heads/main', defaultBranch: 'main' };
    expect(await acquireFrom(clone, 'merge-base', { change: push })).toMatchObject({
      revision: before,
      content: 'version 1',
    });
    // Pushed over: what was there before is gone, and the parent is the next best.
    const gone = { ...push, before: 'f'.repeat(40) };
    expect((await acquireFrom(clone, 'merge-base', { change: gone })).revision).toBe(
      author.git('rev-parse', 'HEAD^'),
    );
  });

  it('of a push to a branch is the merge base with the default branch', async () => {
    const { remote, base } = await shared;
    const clone = await cloneOf(remote.url, '--depth=1', '--branch=change');
    const push: Change = {
      kind: 'push',
      before: '0'.repeat(40),
      ref: 'refs/heads/change',
      defaultBranch: 'main',
    };
    expect((await acquireFrom(clone, 'merge-base', { change: push })).revision).toBe(base);
  });

  it('of a schedule is the commit before', async () => {
    const { author, url } = await remoteRepository();
    const before = author.git('rev-parse', 'HEAD');
    author.commit({ [MODEL_PATH]: 'version 2' });
    author.git('push', '--quiet', 'origin', 'main');
    const clone = await cloneOf(url, '--depth=1');
    expect((await acquireFrom(clone, 'merge-base', { change: { kind: 'other' } })).revision).toBe(before);
  });

  it('on a laptop is the merge base with the remote’s default branch, without asking the network', async () => {
    const { remote, base } = await shared;
    const clone = await cloneOf(remote.url, '--branch=change');
    clone.git('remote', 'set-url', 'origin', 'https://127.0.0.1:1/gone.git');
    expect((await acquireFrom(clone, 'merge-base')).revision).toBe(base);
  });

  it('on a laptop’s main is the last commit: what is not committed is the change', async () => {
    const { author } = await remoteRepository();
    author.write(MODEL_PATH, 'not committed');
    expect((await acquireFrom(author, 'merge-base')).content).toBe('version 1');
  });

  it('works without any remote', async () => {
    const { author, base } = await pullRequestOf(2, 1).then(({ remote, base }) => ({ ...remote, base }));
    author.git('checkout', '--quiet', 'change');
    author.git('remote', 'remove', 'origin');
    expect((await acquireFrom(author, 'merge-base')).revision).toBe(base);
  });

  it('works on a detached head', async () => {
    const { remote, base } = await shared;
    const clone = await cloneOf(remote.url, '--branch=change');
    clone.git('checkout', '--quiet', '--detach');
    expect((await acquireFrom(clone, 'merge-base')).revision).toBe(base);
  });

  it('works in a linked working tree, and from a folder below the root', async () => {
    const { remote, base } = await shared;
    const clone = await cloneOf(remote.url);
    const folder = join(await temporaryFolder(), 'linked');
    clone.git('worktree', 'add', '--quiet', folder, 'origin/change');
    const world = await testWorld({ env: clone.env });
    const locator = parseLocator('git:merge-base/net.onnx', join(folder, 'models'), 'test');
    expect((await acquire({ locator }, world)).revision).toBe(base);
  });

  it('is not confused by a hook’s environment', async () => {
    const { remote, base } = await shared;
    const clone = await cloneOf(remote.url, '--branch=change');
    const env = { ...clone.env, GIT_DIR: remote.folder, GIT_INDEX_FILE: '/nowhere', GIT_WORK_TREE: '/' };
    expect((await acquireFrom(clone, 'merge-base', {}, { env })).revision).toBe(base);
  });
});

describe('git:REVISION/PATH', () => {
  it.each(['v1', 'release/1', 'HEAD~1', 'main~1', 'HEAD^'])('finds %s', async (revision) => {
    const { author } = await remoteRepository();
    author.git('tag', 'v1');
    author.git('branch', 'release/1');
    author.commit({ [MODEL_PATH]: 'version 2' });
    expect((await acquireFrom(author, `git:${revision}/${MODEL_PATH}`)).content).toBe('version 1');
    expect((await acquireFrom(author, `git:${revision}`)).content).toBe('version 1');
  });

  it.each(['v1', 'release/1', 'HEAD~1', 'main~60', 'HASH'])(
    'fetches %s for a shallow clone',
    async (name) => {
      const { author, url } = await remoteRepository();
      const hash = author.git('rev-parse', 'HEAD');
      author.git('tag', 'v1');
      author.git('branch', 'release/1');
      if (name === 'main~60') author.commits(59);
      author.commit({ [MODEL_PATH]: 'version 2' });
      author.git('push', '--quiet', 'origin', 'main', 'v1', 'release/1');
      const clone = await cloneOf(url, '--depth=1');
      const revision = name === 'HASH' ? hash : name;
      expect(await acquireFrom(clone, `git:${revision}/${MODEL_PATH}`)).toMatchObject({
        content: 'version 1',
        revision: hash,
      });
    },
  );

  it('says that there is no such revision', async () => {
    const { url } = await remoteRepository();
    const clone = await cloneOf(url);
    const problem = await problemOf(acquireFrom(clone, 'git:v9/models/net.onnx'));
    expect(problem).toMatchObject({ code: 'git-no-revision', got: 'v9/models/net.onnx' });
  });

  it('compares with the pin', async () => {
    const { author } = await remoteRepository();
    const good = await acquireFrom(author, 'git:HEAD', { pin: sha256('version 1') });
    expect(good.content).toBe('version 1');
    const problem = await problemOf(acquireFrom(author, 'git:HEAD', { pin: '0'.repeat(64) }));
    expect(problem.code).toBe('artifact-hash-mismatch');
  });

  it('refuses what is too large, and leaves nothing', async () => {
    const { author } = await remoteRepository('x'.repeat(100_000));
    const problem = await problemOf(acquireFrom(author, 'git:HEAD', {}, { sizeLimitBytes: 1000 }));
    expect(problem.code).toBe('artifact-too-large');
  });

  it('does not leave the repository', async () => {
    const { author } = await remoteRepository();
    const problem = await problemOf(acquireFrom(author, 'git:HEAD/../../secret.onnx'));
    expect(problem.code).toBe('git-outside-repository');
  });

  it('follows links in the commit, as long as they stay in it', async () => {
    const { author } = await remoteRepository();
    symlinkSync('net.onnx', author.path('models/latest.onnx'));
    symlinkSync('models', author.path('current'));
    symlinkSync('../../secret', author.path('models/out.onnx'));
    author.commit({});
    expect((await acquireFrom(author, 'git:HEAD/models/latest.onnx')).content).toBe('version 1');
    expect((await acquireFrom(author, 'git:HEAD/current/latest.onnx')).content).toBe('version 1');
    const problem = await problemOf(acquireFrom(author, 'git:HEAD/models/out.onnx'));
    expect(problem.code).toBe('git-link-outside');
  });

  it('takes names that git could take for patterns as they are', async () => {
    const { author } = await remoteRepository();
    author.commit({ 'models/*.onnx': 'star', 'models/:(x) [1].onnx': 'odd' });
    expect((await acquireFrom(author, 'git:HEAD', { path: 'models/*.onnx' })).content).toBe('star');
    expect((await acquireFrom(author, 'git:HEAD', { path: 'models/:(x) [1].onnx' })).content).toBe('odd');
  });
});

describe('a model that is not in the commit', () => {
  const absent = async (promise: Promise<unknown>): Promise<AbsentModel> => {
    const error = await promise.then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(AbsentModel);
    return error as AbsentModel;
  };

  it('is new', async () => {
    const { remote } = await pullRequestOf(1, 1);
    const { author } = remote;
    author.git('checkout', '--quiet', 'change');
    author.commit({ 'models/second.onnx': 'a new model' });
    author.git('push', '--quiet', 'origin', 'change');
    const { clone, head } = await checkOutPullRequest(remote, 'change');
    const given = { ...pullRequest(head), path: 'models/second.onnx' };
    expect((await absent(acquireFrom(clone, 'merge-base', given))).reason).toMatch(
      /^models\/second\.onnx is new: the merge base with main \([0-9a-f]{10}\) does not have it$/,
    );
  });

  it('is new where the whole repository is', async () => {
    const { url } = await remoteRepository();
    const clone = await cloneOf(url);
    const push: Change = {
      kind: 'push',
      before: '0'.repeat(40),
      ref: 'refs/heads/main',
      defaultBranch: 'main',
    };
    expect((await absent(acquireFrom(clone, 'merge-base', { change: push }))).reason).toContain('is new');
  });

  it.each([
    ['only renamed', 'version 1'],
    ['renamed and changed a little', `version 2 ${'of the same text. '.repeat(20)}`],
  ])('was %s, and is found', async (_case, content) => {
    const { author } = await remoteRepository(content.replace('version 2', 'version 1'));
    author.git('checkout', '--quiet', '-b', 'change');
    author.commit({ [MODEL_PATH]: undefined, 'models/better.onnx': content });
    const artifact = await acquireFrom(author, 'merge-base', { path: 'models/better.onnx' });
    expect(artifact.content).toContain('version 1');
    expect(artifact.warnings![0]).toContain('models/better.onnx was models/net.onnx in');
  });

  it('is no new model where git does not know it at all', async () => {
    const { author } = await remoteRepository();
    author.commit({ '.gitignore': 'build/\n' });
    author.git('checkout', '--quiet', '-b', 'change');
    author.write('build/net.onnx', 'built');
    author.write('models/new.onnx', 'not added');
    const ignored = await problemOf(acquireFrom(author, 'merge-base', { path: 'build/net.onnx' }));
    expect(ignored).toMatchObject({
      code: 'git-untracked',
      what: 'git ignores the model, so that it has no history',
    });
    const unknown = await problemOf(acquireFrom(author, 'merge-base', { path: 'models/new.onnx' }));
    expect(unknown).toMatchObject({ code: 'git-untracked' });
    expect(unknown.hint).toContain('git add models/new.onnx');
  });

  it('may be a folder there', async () => {
    const { author } = await remoteRepository();
    expect((await problemOf(acquireFrom(author, 'git:HEAD/models'))).code).toBe('git-is-a-folder');
  });

  it('may be in a submodule', async () => {
    const { author } = await remoteRepository();
    const inner = await remoteRepository();
    author.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.url, 'zoo');
    author.commit({});
    const problem = await problemOf(acquireFrom(author, 'git:HEAD', { path: 'zoo/models/net.onnx' }));
    expect(problem).toMatchObject({ code: 'git-submodule', got: 'zoo' });
  });
});

describe('no history', () => {
  it('is said to be none outside a repository', async () => {
    const folder = await temporaryFolder();
    const locator = parseLocator('merge-base', folder, 'test');
    const problem = await problemOf(acquire({ locator }, await testWorld({ env: process.env })));
    expect(problem).toMatchObject({ code: 'git-no-repository', got: folder });
  });

  it('is said to be none before the first commit', async () => {
    const folder = await temporaryFolder();
    execFileSync('git', ['init', '--quiet', folder]);
    const locator = parseLocator('merge-base', folder, 'test');
    const problem = await problemOf(acquire({ locator }, await testWorld({ env: process.env })));
    expect(problem.code).toBe('git-no-commit');
  });

  it('needs git', async () => {
    const { author } = await remoteRepository();
    const path = await temporaryFolder();
    mkdirSync(join(path, 'empty'));
    const world = await testWorld({ env: { PATH: join(path, 'empty') } });
    const locator = parseLocator('merge-base', author.folder, 'test');
    await expect(acquire({ locator }, world)).rejects.toMatchObject({ problem: { code: 'git-missing' } });
  });
});
