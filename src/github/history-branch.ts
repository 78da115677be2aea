/**
 * The history in a branch of its own, written through GitHub's API: there is no working tree that could be touched. A
 * commit names the one before it, and GitHub refuses to move the branch past a commit that is not known, so of two runs
 * at once the later one reads again what the earlier has written.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { isRequestFailure, type Octokit, type RetryOptions, withRetries } from './connection.ts';

export type HistoryBranch = RetryOptions & {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Name of the branch. */
  readonly branch: string;
  /** Name of the file in it. */
  readonly file: string;
};

const MAX_TRIES = 8;

type Head = { readonly commit: string; readonly tree: string };

/** What the branch's file holds; empty without a branch. */
export async function readBranch(store: HistoryBranch): Promise<string> {
  return withRetries(async () => textAt(store, await headOf(store)), store);
}

/**
 * Replaces the file by `change` of it in a commit on top of the branch, which is begun where there is none.
 * @throws as octokit does where GitHub refuses, or others keep writing.
 */
export async function writeBranch(
  store: HistoryBranch,
  message: string,
  change: (text: string) => string,
): Promise<void> {
  const { sleep = delay } = store;
  for (let tries = 1; ; tries += 1) {
    try {
      await withRetries(() => writeOnce(store, message, change), store);
      return;
    } catch (error) {
      // 422: not a fast-forward, or the branch has been begun meanwhile. 409: the branch is being written to.
      const outrun = isRequestFailure(error) && (error.status === 422 || error.status === 409);
      if (!outrun || tries === MAX_TRIES) throw error;
      await sleep(Math.random() * 500 * tries);
    }
  }
}

async function writeOnce(
  store: HistoryBranch,
  message: string,
  change: (text: string) => string,
): Promise<void> {
  const { octokit, owner, repo, branch, file } = store;
  const { git } = octokit.rest;
  const head = await headOf(store);
  const before = await textAt(store, head);
  const content = change(before);
  // An answer was lost, but not the commit.
  if (content === before) return;
  const { data: tree } = await git.createTree({
    owner,
    repo,
    ...(head === undefined ? {} : { base_tree: head.tree }),
    tree: [{ path: file, mode: '100644', type: 'blob', content }],
  });
  const parents = head === undefined ? [] : [head.commit];
  const { data: commit } = await git.createCommit({ owner, repo, message, tree: tree.sha, parents });
  if (head === undefined) await git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit.sha });
  else await git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit.sha, force: false });
}

async function headOf({ octokit, owner, repo, branch }: HistoryBranch): Promise<Head | undefined> {
  const { git } = octokit.rest;
  try {
    const { data: ref } = await git.getRef({ owner, repo, ref: `heads/${branch}` });
    const { data: commit } = await git.getCommit({ owner, repo, commit_sha: ref.object.sha });
    return { commit: commit.sha, tree: commit.tree.sha };
  } catch (error) {
    if (isRequestFailure(error) && error.status === 404) return undefined;
    throw error;
  }
}

async function textAt(
  { octokit, owner, repo, file }: HistoryBranch,
  head: Head | undefined,
): Promise<string> {
  if (head === undefined) return '';
  const { git } = octokit.rest;
  const { data: tree } = await git.getTree({ owner, repo, tree_sha: head.tree });
  const sha = tree.tree.find(({ path, type }) => path === file && type === 'blob')?.sha;
  if (sha === undefined) return '';
  const { data: blob } = await git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(blob.content, 'base64').toString('utf8');
}
