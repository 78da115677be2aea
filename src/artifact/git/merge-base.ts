/** The best common ancestor of two commits, in a history of which only a part may be here. */
import { UserError } from '../../errors.ts';
import type { ObjectStore } from './object-store.ts';
import { gitFailed } from './repository.ts';

/** Commits that are fetched more at each step; after the last, all of it. */
const DEEPER = [50, 200, 1000, 5000] as const;

export type MergeBase = {
  readonly commit: string;
  /** Histories that were merged crosswise have several, none better than another. */
  readonly others: readonly string[];
};

/**
 * The merge base of `head` and `base`, both full hashes, as in the whole history: where only a part of it is here,
 * more is fetched until no commit that is missing could change the answer.
 *
 * A commit that is missing is an ancestor of one on the shallow boundary. If a boundary commit is reachable from both
 * sides, its ancestors are ancestors of a common ancestor, and none is a better base. If it is reachable from one side
 * only, what is behind it may meet the other side in a better one. So the answer stands once no boundary commit is in
 * the symmetric difference of the two.
 *
 * @throws {UserError} `git-no-common-history`
 * @throws {SurroundingsError} `git-failed`
 */
export async function findMergeBase(
  store: ObjectStore,
  head: string,
  base: string,
  where: string,
): Promise<MergeBase> {
  for (const depth of [...DEEPER, undefined]) {
    const boundary = await store.shallowCommits();
    if (boundary.size === 0 || (await isSettled(store, head, base, boundary))) break;
    const more = depth === undefined ? '--unshallow' : `--deepen=${depth}`;
    await store.fetch([head, base], more);
  }
  const { exitCode, output, ...rest } = await store.ask(['merge-base', '--all', head, base]);
  const [commit, ...others] = output.split('\n').filter((line) => line !== '');
  if (commit !== undefined) return { commit, others };
  // With exit code 1 git says that there is none.
  if (exitCode !== 1)
    throw gitFailed('git could not find the merge base', where, { exitCode, output, ...rest });
  throw new UserError({
    code: 'git-no-common-history',
    what: 'the two histories have no commit in common',
    where,
    got: `${head.slice(0, 10)} and ${base.slice(0, 10)}`,
    hint: 'name the baseline by a revision (git:REVISION/PATH) or as release:latest',
  });
}

async function isSettled(
  store: ObjectStore,
  head: string,
  base: string,
  boundary: ReadonlySet<string>,
): Promise<boolean> {
  const { exitCode, output } = await store.ask(['rev-list', `${head}...${base}`]);
  return exitCode === 0 && !output.split('\n').some((commit) => boundary.has(commit));
}
