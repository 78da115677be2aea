/**
 * The pull request that a measuring run was for. The event of a fork's run does not name it, and what the run
 * itself says can't be trusted, so it is found by the commit that GitHub says was measured.
 */
import type { Octokit } from './connection.ts';
import type { GitHubContext, PullRequestContext } from './context.ts';

/** The pull request of the event, or the open one whose head is the measured commit; `undefined` if there is none. */
export async function findPullRequest(
  octokit: Octokit,
  { pullRequest, measuringRun, repository }: GitHubContext,
): Promise<PullRequestContext | undefined> {
  if (pullRequest !== undefined || measuringRun === undefined || repository === undefined) return pullRequest;
  const { headSha, headOwner, headBranch } = measuringRun;
  const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
    owner: repository.owner,
    repo: repository.name,
    state: 'open',
    per_page: 100,
    ...(headOwner !== undefined && headBranch !== undefined ? { head: `${headOwner}:${headBranch}` } : {}),
  });
  for await (const { data: pulls } of pages) {
    const found = pulls.find(({ head }) => head.sha === headSha);
    if (found !== undefined) return { number: found.number, headSha };
  }
  return undefined;
}
