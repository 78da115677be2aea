/**
 * The trusted half of the fork recipe: a job that may write takes the report that a job without any rights measured,
 * and comments. Which pull request it is about comes from GitHub's event, never from the report.
 */
import { SurroundingsError, UserError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import { type CommentOutcome, unlessRefused } from './comment.ts';
import { connect } from './connection.ts';
import type { GitHubContext, MeasuringRun } from './context.ts';
import { fetchMeasuredReport } from './measured-report.ts';
import { commentOnPullRequest, type PublishSettings } from './publish.ts';

export type CommentedReport = { readonly outcome: CommentOutcome; readonly report?: Report | undefined };

/**
 * Comments on the pull request that the context's measuring run was for.
 *
 * @param given a report that is there already; without it, `artifact` of the measuring run.
 * @throws UserError if the event names no run, or the report is not usable.
 * @throws SurroundingsError if the artifact can't be had.
 */
export async function commentReport(
  { given, artifact }: { readonly given?: Report | undefined; readonly artifact: string },
  settings: PublishSettings,
  context: GitHubContext,
): Promise<CommentedReport> {
  const { measuringRun, repository, pullRequest } = context;
  const known = measuringRun !== undefined || (given !== undefined && pullRequest !== undefined);
  if (repository === undefined || !known) {
    throw new UserError({
      code: 'no-measuring-run',
      what: 'nothing says which pull request the report is about',
      where: context.eventName === '' ? 'the environment' : `event ${context.eventName}`,
      expected: 'a workflow that runs on workflow_run, or a repository and the head commit',
      hint: 'docs/forks.md has both workflows; on a command line, give --repository and --head-sha',
    });
  }
  const event = measuringRun?.event;
  if (event !== undefined && event !== 'pull_request') {
    return skipped(`the measuring run was started by ${event}, not by a pull request`);
  }
  let report = given;
  if (report === undefined) {
    if (!settings.token)
      return { outcome: { kind: 'refused', reason: 'there is no `github-token` to comment with' } };
    const octokit = connect(settings.token, context.apiUrl);
    const request = { octokit, token: settings.token, context, name: artifact };
    const fetched = await unlessRefused(settings, async () => {
      report = await fetchMeasuredReport(request);
      return { kind: 'skipped', reason: `run ${measuringRun?.id} left no artifact "${artifact}"` };
    });
    if (fetched.kind === 'refused') {
      throw new SurroundingsError({
        code: 'artifact-not-listed',
        what: fetched.reason,
        where: `artifact "${artifact}"`,
        hint: 'the job that comments needs `actions: read`',
      });
    }
    if (report === undefined) return { outcome: fetched };
  }
  const notes = notesOn(report, context);
  return { report, outcome: await commentOnPullRequest(report, { ...settings, notes }, context) };
}

function skipped(reason: string): CommentedReport {
  return { outcome: { kind: 'skipped', reason } };
}

/** What the reader should know of where the figures come from. */
function notesOn({ verdict }: Report, { measuringRun, repository }: GitHubContext): readonly string[] {
  if (measuringRun === undefined) return [];
  const notes: string[] = [];
  if (isFork(measuringRun, repository?.owner)) {
    notes.push(
      'Measured by the workflow of a fork, which decides what it runs; only the form of its report was checked.',
    );
  }
  if (measuringRun.conclusion === 'failure' && (verdict === 'pass' || verdict === 'warn')) {
    notes.push('The report says that nothing failed, but the run that made it did.');
  }
  return notes;
}

function isFork({ headOwner }: MeasuringRun, owner: string | undefined): boolean {
  return headOwner !== undefined && headOwner.toLowerCase() !== owner?.toLowerCase();
}
