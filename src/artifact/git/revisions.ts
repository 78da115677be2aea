/** From a revision as it is written to a commit, which is fetched if the repository does not have it. */
import { UserError } from '../../errors.ts';
import type { ObjectStore } from './object-store.ts';
import { gitFailed, type Repository } from './repository.ts';

export type Found = { readonly commit: string; readonly path: string | undefined };

/** A full hash: 40 digits of SHA-1 or 64 of SHA-256. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What follows a name to go to one of its ancestors: "HEAD~2", "v1^". */
const ANCESTOR = /^([^~^]+)([~^].*)$/;

/**
 * A revision, or a revision and a path behind a slash. Names may hold slashes, too; of two readings the one with the
 * shorter name is taken, and git itself allows no branch "a" beside "a/b".
 *
 * @throws {UserError} `git-no-revision`
 * @throws {SurroundingsError} `git-failed`
 */
export async function findRevision(
  text: string,
  repository: Repository,
  store: ObjectStore,
  where: string,
): Promise<Found> {
  const parts = text.split('/');
  const readings = parts.map((_, i) => ({
    name: parts.slice(0, i + 1).join('/'),
    path: i + 1 === parts.length ? undefined : parts.slice(i + 1).join('/'),
  }));
  for (const { name, path } of readings) {
    const commit = await resolve(name, repository.ask);
    if (commit !== undefined) return { commit, path };
  }
  for (const { name, path } of readings) {
    const commit = await fetchRevision(name, repository, store, where);
    if (commit !== undefined) return { commit, path };
  }
  throw new UserError({
    code: 'git-no-revision',
    what: 'there is no such revision, neither here nor in the remote repository',
    where,
    got: text,
    expected: 'git:REVISION/PATH, with a tag, a branch, or a commit as its full hash',
  });
}

async function resolve(name: string, ask: Repository['ask']): Promise<string | undefined> {
  if (name === '' || name.startsWith('-')) return undefined;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { exitCode, output } = await ask(args);
  const commit = output.trim();
  return exitCode === 0 && HASH.test(commit) ? commit : undefined;
}

async function fetchRevision(
  name: string,
  repository: Repository,
  store: ObjectStore,
  where: string,
): Promise<string | undefined> {
  if (store.access.remote === undefined) return undefined;
  const [, origin, ancestor] = ANCESTOR.exec(name) ?? [];
  if (origin !== undefined) {
    const start = (await resolve(origin, repository.ask)) ?? (await fetchName(origin, store, where));
    return start === undefined ? undefined : findAncestor(start, ancestor!, store);
  }
  return fetchName(name, store, where);
}

/** History of which a part is missing is fetched until the ancestor is there. */
async function findAncestor(
  start: string,
  ancestor: string,
  store: ObjectStore,
): Promise<string | undefined> {
  for (const depth of ['--deepen=50', '--unshallow', undefined]) {
    const commit = await resolve(`${start}${ancestor}`, store.ask);
    const boundary = await store.shallowCommits();
    if (commit !== undefined || boundary.size === 0 || depth === undefined) return commit;
    await store.fetch([start], depth);
  }
  return undefined;
}

/** A tag, a branch or a commit of the remote, as the last commit of a history that is not fetched. */
async function fetchName(name: string, store: ObjectStore, where: string): Promise<string | undefined> {
  const reference = HASH.test(name) ? name : await findReference(name, store, where);
  if (reference === undefined) return undefined;
  await store.fetch([reference], '--depth=1');
  return resolve('refs/zoogate/0', store.ask);
}

/** The full name of a tag or branch of the remote. Tags win, as they do in git. */
export async function findReference(
  name: string,
  store: ObjectStore,
  where: string,
): Promise<string | undefined> {
  if (store.access.remote === undefined || name === '' || /[*?[\\\s]/.test(name)) return undefined;
  const names = [name, `refs/tags/${name}`, `refs/heads/${name}`].filter((full) => full.startsWith('refs/'));
  const listed = await store.ask(['ls-remote', '--quiet', store.access.remote.name, ...names]);
  if (listed.exitCode !== 0) throw gitFailed('git could not ask the remote repository', where, listed);
  const there = new Set(listed.output.split('\n').map((line) => line.split('\t')[1]));
  return names.find((full) => there.has(full));
}

/** The commit of a branch of the remote, as it is now; its history comes with it only as far as `findMergeBase` needs it. */
export async function fetchBranch(
  branch: string,
  store: ObjectStore,
  where: string,
): Promise<string | undefined> {
  const reference = await findReference(`refs/heads/${branch}`, store, where);
  if (reference === undefined) return undefined;
  // Where all of the history is here, only what is new comes; a depth would cut that off.
  const shallow = (await store.shallowCommits()).size > 0;
  await store.fetch([reference], ...(shallow ? ['--depth=1'] : []));
  return resolve('refs/zoogate/0', store.ask);
}

/** A commit of the user's repository, by any name. */
export async function localCommit(name: string, repository: Repository): Promise<string | undefined> {
  return resolve(name, repository.ask);
}

/** Makes sure that a commit is there, by its full hash; undefined if the remote does not give it. */
export async function fetchCommit(hash: string, store: ObjectStore): Promise<string | undefined> {
  const here = await resolve(hash, store.ask);
  if (here !== undefined || store.access.remote === undefined || !HASH.test(hash)) return here;
  await store.fetch([hash], '--depth=1').catch(() => undefined);
  return resolve(hash, store.ask);
}
