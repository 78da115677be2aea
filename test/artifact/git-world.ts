/** Real repositories in temporary folders: a bare remote, clones of it, and the state of a clone before and after. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './world.ts';

export const MODEL_PATH = 'models/net.onnx';

/** Deterministic commits, and nothing of this machine's configuration. */
export const GIT_ENVIRONMENT: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  // No processes that tidy up behind each commit and fetch, and no waiting for the disk.
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'gc.auto',
  GIT_CONFIG_VALUE_0: '0',
  GIT_CONFIG_KEY_1: 'maintenance.auto',
  GIT_CONFIG_VALUE_1: 'false',
  GIT_CONFIG_KEY_2: 'core.fsync',
  GIT_CONFIG_VALUE_2: 'none',
};

export class Clone {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;

  constructor(folder: string, env: NodeJS.ProcessEnv = GIT_ENVIRONMENT) {
    this.folder = folder;
    this.env = env;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, env: this.env, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim();
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  /** Writes files (undefined: removes) and commits them; the commit's hash. */
  commit(files: Readonly<Record<string, string | Uint8Array | undefined>>, message = 'change'): string {
    for (const [name, content] of Object.entries(files)) {
      if (content === undefined) rmSync(this.path(name));
      else this.write(name, content);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.#head();
  }

  /** The commit that is checked out: read, since asking git takes a process. */
  #head(): string {
    const head = readFileSync(join(this.folder, '.git', 'HEAD'), 'utf8').trim();
    if (!head.startsWith('ref: ')) return head;
    return readFileSync(join(this.folder, '.git', head.slice('ref: '.length)), 'utf8').trim();
  }

  /** So many empty commits on the branch that is checked out, in one process. */
  commits(count: number): void {
    if (count === 0) return;
    const branch = this.git('symbolic-ref', 'HEAD');
    const stream = Array.from(
      { length: count },
      (_, i) =>
        `commit ${branch}\ncommitter A <a@example.org> ${1_700_000_000 + i} +0000\ndata ${branch.length}\n${branch}\n${i === 0 ? `from ${branch}^0\n` : ''}\n`,
    );
    execFileSync('git', ['fast-import', '--quiet'], {
      cwd: this.folder,
      env: this.env,
      input: stream.join(''),
    });
  }

  /** Two branches, `main` and `change`, that go on and merge each other; in one process. */
  branches(
    steps: readonly { readonly branch: string; readonly count: number; readonly merges: boolean }[],
  ): void {
    const first = this.git('rev-list', '--max-parents=0', 'HEAD');
    const lines = ['main', 'change'].map((branch) => `reset refs/heads/${branch}\nfrom ${first}\n\n`);
    let time = 1_700_000_000;
    const commit = (branch: string, merged = ''): void => {
      lines.push(
        `commit refs/heads/${branch}\ncommitter A <a@example.org> ${time++} +0000\ndata 0\n${merged}\n`,
      );
    };
    for (const { branch, count, merges } of steps) {
      for (let i = 0; i < count; i++) commit(branch);
      if (merges) commit(branch, `merge refs/heads/${branch === 'main' ? 'change' : 'main'}\n`);
    }
    this.git('checkout', '--quiet', '--detach');
    execFileSync('git', ['fast-import', '--quiet', '--force'], {
      cwd: this.folder,
      env: this.env,
      input: lines.join(''),
    });
  }

  /** All that must not change: every file of the working tree and of `.git`, and when it was written. */
  state(): Readonly<Record<string, string>> {
    const files: Record<string, string> = {};
    for (const entry of readdirSync(this.folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, mode } = lstatSync(path);
      const content = entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
      files[path] = `${mode} ${mtimeMs} ${content}`;
    }
    return files;
  }
}

export type Remote = { readonly folder: string; readonly url: string; readonly author: Clone };

/** A bare repository with a branch `main` that holds the model, and a clone that commits to it. */
export async function remoteRepository(
  model: string | Uint8Array = 'version 1',
  inFolder?: string,
): Promise<Remote> {
  const root = inFolder ?? (await temporaryFolder());
  cpSync(templateFor(model), root, { recursive: true, preserveTimestamps: true });
  const folder = join(root, 'remote.git');
  const author = new Clone(join(root, 'author'));
  author.git('remote', 'set-url', 'origin', folder);
  return { folder, url: pathToFileURL(folder).href, author };
}

const templates = new Map<string, string>();

/** Both repositories with the model in them, made once: it takes git a dozen processes. */
function templateFor(model: string | Uint8Array): string {
  const key = createHash('sha256').update(model).digest('hex');
  const known = templates.get(key);
  if (known !== undefined) return known;
  const root = mkdtempSync(join(tmpdir(), 'zoogate-git-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'remote.git');
  const author = new Clone(join(root, 'author'));
  const options = { env: GIT_ENVIRONMENT, stdio: 'ignore' } as const;
  execFileSync('git', ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', folder], options);
  new Clone(folder).git('config', 'uploadpack.allowFilter', 'true');
  execFileSync('git', ['clone', '--quiet', '--template=', folder, author.folder], options);
  author.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  author.commit({ [MODEL_PATH]: model, 'README.md': '# net' }, 'the model');
  author.git('push', '--quiet', 'origin', 'main');
  templates.set(key, root);
  return root;
}

/** Clones as a checkout does. @param options of `git clone`. */
export async function cloneOf(url: string, ...options: string[]): Promise<Clone> {
  const folder = join(await temporaryFolder(), 'work');
  execFileSync('git', ['clone', '--quiet', '--template=', ...options, url, folder], {
    env: GIT_ENVIRONMENT,
    stdio: 'pipe',
  });
  return new Clone(folder);
}

/** What actions/checkout leaves of a pull request: the merge commit alone, detached, without branches. */
export async function checkOutPullRequest(
  remote: Remote,
  branch: string,
  depth: number | undefined = 1,
): Promise<{ readonly clone: Clone; readonly head: string }> {
  const { author } = remote;
  author.git('fetch', '--quiet', 'origin');
  const head = author.git('rev-parse', `origin/${branch}`);
  author.git('checkout', '--quiet', '--detach', 'origin/main');
  author.git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
  author.git('push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/7/merge', `${head}:refs/pull/7/head`);
  const folder = join(await temporaryFolder(), 'work');
  mkdirSync(folder);
  const clone = new Clone(folder);
  clone.git('init', '--quiet', '--template=');
  clone.git('remote', 'add', 'origin', remote.url);
  const limit = depth === undefined ? [] : [`--depth=${depth}`];
  clone.git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...limit,
    'origin',
    '+refs/pull/7/merge:refs/remotes/pull/7/merge',
  );
  clone.git('checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge');
  return { clone, head };
}
