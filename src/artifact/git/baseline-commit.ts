/**
 * Which commit `merge-base` means, by what the run is about:
 *
 * - a pull request: the merge base of its head and the branch that it is for, as that branch is now;
 * - a push to another branch than the default one: the merge base with the default branch;
 * - a push to the default branch: what the branch was at before;
 * - everything else: the merge base with the remote's default branch, and, on the default branch itself, the parent
 *   commit in a workflow and the last commit on a laptop, where what is not committed yet is the change.
 */
import { UserError } from '../../errors.ts';
import { AbsentModel } from './absent.ts';
import type { Change } from './change.ts';
import { findMergeBase } from './merge-base.ts';
import type { ObjectStore } from './object-store.ts';
import type { Repository } from './repository.ts';
import { fetchBranch, fetchCommit, findRevision, localCommit } from './revisions.ts';

export type BaselineCommit = {
  readonly commit: string;
  /** What it is, for people: "the merge base with main". */
  readonly what: string;
  readonly warnings: readonly string[];
};

/** All zeros, whatever the length: the push created the branch. */
const NO_COMMIT = /^0+$/;

export async function findBaselineCommit(
  repository: Repository,
  store: ObjectStore,
  change: Change | undefined,
  where: string,
): Promise<BaselineCommit> {
  const checkedOut = await localCommit('HEAD', repository);
  if (checkedOut === undefined) {
    throw new UserError({ code: 'git-no-commit', what: 'the repository has no commit yet', where });
  }
  if (change?.kind === 'pull-request') {
    const head = change.head === undefined ? checkedOut : await fetchCommit(change.head, store);
    const base = await branchCommit(change.baseBranch, repository, store, where);
    if (base === undefined) throw noBranch(change.baseBranch, where);
    if (head === undefined) throw noHead(change.head, where);
    return mergeBaseWith(change.baseBranch, head, base, store, where);
  }
  const branch = change?.defaultBranch ?? (await defaultBranch(repository, store));
  const base = branch === undefined ? undefined : await branchCommit(branch, repository, store, where);
  if (branch === undefined || base === undefined) throw noBranch(branch, where);
  if (change?.kind === 'push' && change.ref === `refs/heads/${branch}`) {
    return before(change.before, checkedOut, repository, store, where);
  }
  const found = await mergeBaseWith(branch, checkedOut, base, store, where);
  if (found.commit !== checkedOut || change === undefined) return found;
  return before(undefined, checkedOut, repository, store, where);
}

async function mergeBaseWith(
  branch: string,
  head: string,
  base: string,
  store: ObjectStore,
  where: string,
): Promise<BaselineCommit> {
  const { commit, others } = await findMergeBase(store, head, base, where);
  const warning = `the branch and ${branch} have ${others.length + 1} merge bases; the baseline is from ${commit.slice(0, 10)}`;
  return { commit, what: `the merge base with ${branch}`, warnings: others.length === 0 ? [] : [warning] };
}

/** What the branch was at before the push; where that is unknown or gone, the commit's first parent. */
async function before(
  known: string | undefined,
  head: string,
  repository: Repository,
  store: ObjectStore,
  where: string,
): Promise<BaselineCommit> {
  const earlier = known === undefined || NO_COMMIT.test(known) ? undefined : await fetchCommit(known, store);
  if (earlier !== undefined) return { commit: earlier, what: 'the commit before the push', warnings: [] };
  const { commit } = await findRevision(`${head}^`, repository, store, where).catch((error) => {
    if (!(error instanceof UserError)) throw error;
    throw new AbsentModel('this is the first commit: the model is new', where, head.slice(0, 10));
  });
  return { commit, what: 'the commit before this one', warnings: [] };
}

/** As the remote has it now; without a remote, or where it is not shallow and was just fetched, as it is here. */
async function branchCommit(
  branch: string,
  repository: Repository,
  store: ObjectStore,
  where: string,
): Promise<string | undefined> {
  const { remote } = store.access;
  const tracked = remote && (await localCommit(`refs/remotes/${remote.name}/${branch}`, repository));
  if (tracked !== undefined) return tracked;
  const fetched = remote && (await fetchBranch(branch, store, where));
  return fetched ?? localCommit(`refs/heads/${branch}`, repository);
}

/** The default branch of the remote; without a remote the usual ones that are there. */
async function defaultBranch(repository: Repository, store: ObjectStore): Promise<string | undefined> {
  const { remote } = store.access;
  if (remote !== undefined) {
    const prefix = `refs/remotes/${remote.name}/`;
    const { output } = await repository.ask(['symbolic-ref', '--quiet', `${prefix}HEAD`]);
    if (output.startsWith(prefix)) return output.trim().slice(prefix.length);
    const { output: listed } = await store.ask(['ls-remote', '--symref', remote.name, 'HEAD']);
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed)?.[1];
    if (branch !== undefined) return branch;
  }
  const configured = (await repository.ask(['config', '--get', 'init.defaultBranch'])).output.trim();
  for (const branch of [configured, 'main', 'master']) {
    if (branch !== '' && (await localCommit(`refs/heads/${branch}`, repository)) !== undefined) return branch;
  }
  return undefined;
}

function noBranch(branch: string | undefined, where: string): UserError {
  return new UserError({
    code: 'git-no-base-branch',
    what:
      branch === undefined
        ? 'there is no branch to find the merge base with: no remote, and no main or master'
        : `there is no branch ${JSON.stringify(branch)}, neither here nor in the remote repository`,
    where,
    hint: 'name the baseline by a revision: git:REVISION/PATH',
  });
}

function noHead(head: string | undefined, where: string): UserError {
  return new UserError({
    code: 'git-no-revision',
    what: "the pull request's head is not to be had from the remote repository",
    where,
    got: head,
    hint: 'a branch that was pushed over since may be the reason: run the workflow again',
  });
}
