/**
 * The report that another workflow run measured, out of the artifact that it uploaded. That run may have executed a
 * fork's code: what it left is read as hostile data.
 */
import { UserError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import { parseReport } from '../report/validate-report.ts';
import type { Octokit } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { downloadArtifact, readArtifactFile } from './workflow-artifact.ts';

export type ArtifactRequest = {
  readonly octokit: Octokit;
  readonly token: string;
  readonly context: GitHubContext;
  /** Name that the measuring workflow gave the artifact. */
  readonly name: string;
};

const FILE = 'report.json';

/**
 * @returns undefined if the run left no such artifact: it was cancelled, or ended before there was a report.
 * @throws UserError if what it left is too large, no archive, or no report.
 * @throws SurroundingsError if it can't be downloaded. Rejects as octokit does where GitHub refuses.
 */
export async function fetchMeasuredReport(request: ArtifactRequest): Promise<Report | undefined> {
  const { octokit, context, name } = request;
  const { repository, measuringRun } = context;
  if (repository === undefined || measuringRun === undefined) return undefined;
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
    owner: repository.owner,
    repo: repository.name,
    run_id: measuringRun.id,
    name,
    per_page: 100,
  });
  // Each attempt of a run may upload its own.
  const [newest] = data.artifacts
    .filter((artifact) => artifact.name === name && !artifact.expired)
    .sort((a, b) => b.id - a.id);
  if (newest === undefined) return undefined;
  const where = `artifact "${name}" of run ${measuringRun.id}`;
  const bytes = await downloadArtifact(newest, request, where);
  const text = await readReportText(bytes, where);
  return parseReport(text, where);
}

/** `report.json` of the archive, or the file itself, uploaded without one. */
export async function readReportText(bytes: Buffer, where: string): Promise<string> {
  const text = await readArtifactFile(bytes, FILE, where);
  if (text !== undefined) return text;
  throw new UserError({
    code: 'report-not-found',
    what: `the artifact has no ${FILE}`,
    where,
    hint: 'upload the file from the report folder of the measuring workflow',
  });
}
