/**
 * The history in the artifacts that runs leave: `history.jsonl` lies in the report's folder, which the workflow uploads,
 * and the next run reads it there. Runs that overlapped know nothing of each other, so the newest few are read together.
 */
import type { Octokit } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { downloadArtifact, readArtifactFile } from './workflow-artifact.ts';

export type HistoryArtifacts = {
  readonly octokit: Octokit;
  readonly token: string;
  readonly context: GitHubContext;
  /** Name that the workflow gives the artifact. */
  readonly name: string;
  readonly file: string;
};

const MOST_READ = 5;

/**
 * What runs on the default branch of this repository left, oldest first; a fork's are not read.
 * Rejects as octokit does where GitHub refuses.
 */
export async function readArtifacts(request: HistoryArtifacts): Promise<string> {
  const { octokit, context, name, file } = request;
  const { repository, defaultBranch } = context;
  if (repository === undefined || defaultBranch === undefined) return '';
  const { data } = await octokit.rest.actions.listArtifactsForRepo({
    owner: repository.owner,
    repo: repository.name,
    name,
    per_page: 100,
  });
  const newest = data.artifacts
    .filter(
      ({ name: given, expired, workflow_run: run }) =>
        given === name &&
        !expired &&
        run?.head_branch === defaultBranch &&
        run.head_repository_id !== undefined &&
        run.head_repository_id === run.repository_id,
    )
    .sort((a, b) => b.id - a.id)
    .slice(0, MOST_READ);
  const texts: string[] = [];
  for (const artifact of newest.toReversed()) {
    const where = `artifact "${name}" (${artifact.id})`;
    const bytes = await downloadArtifact(artifact, request, where);
    texts.push((await readArtifactFile(bytes, file, where)) ?? '');
  }
  return texts.join('\n');
}
