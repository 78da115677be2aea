/**
 * A bare repository of our own, which has the user's objects as its alternates: what is missing there is fetched into
 * here. So the user's references, index, configuration, shallow boundary and objects stay as they are, and what was
 * fetched goes away with the folder.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newPartial, notWritable } from '../cache.ts';
import { type Authorization, findRemoteAccess, type RemoteAccess } from './remote.ts';
import { gitFailed, type Repository } from './repository.ts';
import { type GitCall, type GitResult, runGit } from './run-git.ts';

export type ObjectStore = {
  readonly access: RemoteAccess;
  /** Asks git in the store, which sees the user's objects and what was fetched. */
  readonly ask: (
    args: readonly string[],
    more?: Pick<GitCall, 'onOutput' | 'input' | 'settings'>,
  ) => Promise<GitResult>;
  /**
   * Fetches commits, without the files in them: those come when they are read.
   *
   * @param wanted reference names and full hashes of the remote.
   * @throws {SurroundingsError} `git-failed`
   */
  readonly fetch: (wanted: readonly string[], ...depth: readonly string[]) => Promise<void>;
  /** Commits whose parents are not here. */
  readonly shallowCommits: () => Promise<ReadonlySet<string>>;
  /** Where the store is; what git tools write there goes away with it. */
  readonly folder: string;
};

export type StoreWorld = {
  readonly cacheDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly authorization: Authorization | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Uses a store, and removes it. @param where the locator, for messages. */
export async function withObjectStore<T>(
  repository: Repository,
  where: string,
  world: StoreWorld,
  use: (store: ObjectStore) => Promise<T>,
): Promise<T> {
  const folder = await newPartial(world.cacheDir);
  try {
    return await use(await createStore(folder, repository, where, world));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function createStore(
  folder: string,
  repository: Repository,
  where: string,
  { cacheDir, env, authorization, signal }: StoreWorld,
): Promise<ObjectStore> {
  const access = await findRemoteAccess(repository, authorization);
  const { remote, settings } = access;
  const run = (args: readonly string[], more: Partial<GitCall> = {}): Promise<GitResult> =>
    runGit(['--git-dir', folder, ...args], {
      ...more,
      cwd: folder,
      env,
      signal,
      settings: [...settings, ...(more.settings ?? [])],
    });

  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw notWritable(cacheDir, cause);
  });
  const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${repository.objectFormat}`];
  const made = await run(init);
  if (made.exitCode !== 0) throw gitFailed('git could not make a place to fetch to', where, made);
  await mkdir(join(folder, 'objects/info'), { recursive: true });
  await writeFile(
    join(folder, 'objects/info/alternates'),
    `${join(repository.commonFolder, 'objects').replaceAll('\\', '/')}\n`,
  );
  // Where the user's history ends, ours ends too: git would otherwise take the parents for lost.
  await copyFile(join(repository.commonFolder, 'shallow'), join(folder, 'shallow')).catch((cause) => {
    if (cause.code !== 'ENOENT') throw cause;
  });

  return {
    folder,
    access,
    ask: (args, more) => run(args, more),
    fetch: async (wanted, ...depth) => {
      const refspecs = wanted.map((name, i) => `+${name}:refs/zoogate/${i}`);
      const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--force'];
      const fetched = await run([
        'fetch',
        ...options,
        '--filter=tree:0',
        ...depth,
        remote?.name ?? '',
        ...refspecs,
      ]);
      if (fetched.exitCode !== 0)
        throw gitFailed('git could not fetch the history that is missing', where, fetched);
    },
    shallowCommits: async () => {
      const text = await readFile(join(folder, 'shallow'), 'utf8').catch((cause) => {
        if (cause.code !== 'ENOENT') throw cause;
        return '';
      });
      return new Set(text.split('\n').filter((line) => line !== ''));
    },
  };
}
