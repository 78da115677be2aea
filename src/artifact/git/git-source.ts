/** Git revision to `Artifact`: a model as it is in a commit of the repository that the configuration is in. */
import { basename, join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Artifact } from '../artifact.ts';
import { checkContents } from '../contents.ts';
import type { StoredFile } from '../download/fetch-file.ts';
import { fetchObject } from '../lfs/fetch-object.ts';
import { parsePointer } from '../lfs/pointer.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import { AbsentModel } from './absent.ts';
import { findBaselineCommit } from './baseline-commit.ts';
import { type ObjectStore, withObjectStore } from './object-store.ts';
import { readBlob, type StoredBlob } from './read-blob.ts';
import { authorizationOf } from './remote.ts';
import { earlierPath } from './renamed.ts';
import { openRepository, pathInRepository, type Repository } from './repository.ts';
import { findRevision, localCommit } from './revisions.ts';
import { findTreeFile, type TreeFile } from './tree-file.ts';

type GitLocator = LocatorOf<'git'>;

export async function acquireGit(
  locator: GitLocator,
  sha256: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { text: where } = locator;
  const { signal, cacheDir, env = {} } = world;
  const authorization = authorizationOf(world.hosts);
  const repository = await openRepository(locator.folder, where, { env, signal });
  return withObjectStore(repository, where, { cacheDir, env, authorization, signal }, async (store) => {
    const { commit, what, path, warnings } = await findPlace(locator, repository, store, world);
    const found = await findTreeFile(store, commit, path, where);
    const renamed =
      found.kind === 'absent' ? await findRenamed(repository, store, commit, path, where) : undefined;
    const file = renamed ?? found;
    if (file.kind !== 'file') throw await notThere(file, { commit, what, path }, repository, where);
    const blob = await readBlob(file.object, store, where, world);
    try {
      const pointer = parsePointer(blob.contents);
      const request = { path: file.path, repository, store, pin: sha256, where };
      const stored =
        pointer === undefined
          ? await keepBlob(blob, basename(file.path), sha256, where)
          : await fetchObject({ pointer, ...request }, world);
      return {
        ...stored,
        origin: { ...locator, path: join(repository.root, file.path) },
        revision: commit,
        warnings: [
          ...warnings,
          ...(renamed === undefined
            ? []
            : [`${path} was ${file.path} in ${commit.slice(0, 10)}, the baseline`]),
        ],
      };
    } finally {
      await blob.discard();
    }
  });
}

async function keepBlob(
  { contents, keep }: StoredBlob,
  name: string,
  pin: string | undefined,
  where: string,
): Promise<StoredFile> {
  checkContents(contents, pin, where);
  return { path: await keep(name), sha256: contents.sha256, bytes: contents.bytes };
}

type Place = {
  readonly commit: string;
  /** Of the commit, for people. */
  readonly what: string;
  /** From the repository's root. */
  readonly path: string;
  readonly warnings: readonly string[];
};

const MERGE_BASE = /^merge-base(?:\/(.+))?$/;

async function findPlace(
  { revision, folder, path: known, text: where }: GitLocator,
  repository: Repository,
  store: ObjectStore,
  { change }: AcquireWorld,
): Promise<Place> {
  const mergeBase = MERGE_BASE.exec(revision);
  const found =
    mergeBase === null
      ? { ...(await findRevision(revision, repository, store, where)), what: 'the commit', warnings: [] }
      : { ...(await findBaselineCommit(repository, store, change, where)), path: mergeBase[1] };
  const path = found.path === undefined ? known : resolve(folder, found.path);
  if (path === undefined) {
    throw new UserError({
      code: 'git-no-path',
      what: 'the revision alone does not say which file',
      where,
      expected: `git:${revision}/PATH`,
      hint: "only a baseline without a path means the model's own",
    });
  }
  return { ...found, path: await pathInRepository(path, repository, where) };
}

async function findRenamed(
  repository: Repository,
  store: ObjectStore,
  commit: string,
  path: string,
  where: string,
): Promise<TreeFile | undefined> {
  // The store has a HEAD of its own.
  const now = await localCommit('HEAD', repository);
  const earlier = now && (await earlierPath(store, commit, now, path));
  if (earlier === undefined) return undefined;
  const file = await findTreeFile(store, commit, earlier, where);
  return file.kind === 'file' ? file : undefined;
}

async function notThere(
  file: Exclude<TreeFile, { kind: 'file' }>,
  { commit, what, path }: Pick<Place, 'commit' | 'what' | 'path'>,
  repository: Repository,
  where: string,
): Promise<UserError> {
  if (file.kind === 'submodule') return inSubmodule(file.path, where);
  if (file.kind === 'folder') {
    return new UserError({
      code: 'git-is-a-folder',
      what: 'the path is a folder in that commit, not a model file',
      where,
      got: `${file.path} in ${commit.slice(0, 10)}`,
    });
  }
  await refuseUntracked(path, repository, where);
  return new AbsentModel(`${path} is new: ${what} (${commit.slice(0, 10)}) does not have it`, where, path);
}

function inSubmodule(path: string, where: string): UserError {
  return new UserError({
    code: 'git-submodule',
    what: 'the model is in a submodule, whose history this repository does not hold',
    where,
    got: path,
    hint: 'check the model in its own repository, or name the baseline by its address',
  });
}

/** What git does not know has no history: such a model would be new for ever, and its gates would never hold it. */
async function refuseUntracked(path: string, repository: Repository, where: string): Promise<void> {
  const { exitCode } = await repository.ask([
    '--literal-pathspecs',
    'ls-files',
    '--error-unmatch',
    '--',
    path,
  ]);
  if (exitCode === 0) return;
  const ignored = await repository.ask(['check-ignore', '--quiet', '--no-index', '--', path]);
  throw new UserError({
    code: 'git-untracked',
    what:
      ignored.exitCode === 0
        ? 'git ignores the model, so that it has no history'
        : 'git does not know the model, so that it has no history',
    where,
    got: path,
    hint:
      ignored.exitCode === 0
        ? 'name a baseline that is published: release:latest, or an address'
        : `run git add ${path}, or name a baseline that is published: release:latest, or an address`,
  });
}
