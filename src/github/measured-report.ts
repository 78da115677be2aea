/**
 * The report that another workflow run measured, out of the artifact that it uploaded. That run may have executed a
 * fork's code: what it left is bounded in size, unpacked in memory, and read as hostile data.
 */
import { createHash } from 'node:crypto';
import { openFetch } from '../artifact/download/proxy-fetch.ts';
import { send } from '../artifact/download/send.ts';
import { SurroundingsError, UserError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import { parseReport } from '../report/validate-report.ts';
import type { Octokit } from './connection.ts';
import type { GitHubContext } from './context.ts';

export type ArtifactRequest = {
  readonly octokit: Octokit;
  readonly token: string;
  readonly context: GitHubContext;
  /** Name that the measuring workflow gave the artifact. */
  readonly name: string;
};

/** A report of a hundred models has a few megabytes, packed a tenth of that. */
const MAX_ARTIFACT_BYTES = 16 * 2 ** 20;
const MAX_REPORT_BYTES = 64 * 2 ** 20;
const MAX_ENTRIES = 1000;
const DOWNLOAD_LIMIT_MS = 120_000;
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
  if (newest.size_in_bytes > MAX_ARTIFACT_BYTES)
    throw tooLarge(where, newest.size_in_bytes, MAX_ARTIFACT_BYTES);
  const bytes = await download(request, newest.id, where);
  const stated = /^sha256:([0-9a-f]{64})$/u.exec(newest.digest ?? '')?.[1];
  if (stated !== undefined && stated !== createHash('sha256').update(bytes).digest('hex')) {
    throw new SurroundingsError({
      code: 'artifact-digest-differs',
      what: 'what was downloaded is not what was uploaded',
      where,
      expected: `sha256 ${stated}`,
    });
  }
  const text = await readReportText(bytes, where);
  return parseReport(text, where);
}

/** The archive, from wherever GitHub redirects to; the token stays with GitHub. */
async function download({ token, context }: ArtifactRequest, id: number, where: string): Promise<Buffer> {
  const { apiUrl, repository } = context;
  const failed = (what: string, cause?: unknown): SurroundingsError =>
    new SurroundingsError({ code: 'artifact-not-downloaded', what, where }, { cause });
  const url = `${apiUrl}/repos/${repository!.owner}/${repository!.name}/actions/artifacts/${id}/zip`;
  const credential = { origin: new URL(apiUrl).origin, authorization: `Bearer ${token}` };
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    const response = await send(
      { url, credential, headers: { accept: 'application/vnd.github+json' } },
      openFetch(),
      AbortSignal.timeout(DOWNLOAD_LIMIT_MS),
    );
    if (response.status !== 200) {
      await response.body?.cancel();
      throw failed(
        `the artifact can't be downloaded (${response.status}); the token needs \`actions: read\``,
      );
    }
    for await (const chunk of response.body ?? []) {
      sizeBytes += chunk.length;
      // The announced size is the uploader's word.
      if (sizeBytes > MAX_ARTIFACT_BYTES) throw tooLarge(where, sizeBytes, MAX_ARTIFACT_BYTES);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UserError || error instanceof SurroundingsError) throw error;
    throw failed("the artifact can't be downloaded", error);
  }
  return Buffer.concat(chunks);
}

/** `report.json` of a zip archive, at its top or in its one folder; or the file itself, uploaded without an archive. */
export async function readReportText(bytes: Buffer, where: string): Promise<string> {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8');
  try {
    return await unpackReport(bytes, where);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      { code: 'artifact-damaged', what: 'the artifact is no whole zip archive', where },
      { cause },
    );
  }
}

async function unpackReport(bytes: Buffer, where: string): Promise<string> {
  const { fromBufferPromise } = await import('yauzl');
  // Sizes are checked while inflating: an entry can't be larger than it says.
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
  let entries = 0;
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    if (entries > MAX_ENTRIES) break;
    if (!/^(?:[^/]+\/)?report\.json$/u.test(entry.fileName) || !entry.canDecodeFileData()) continue;
    if (entry.uncompressedSize > MAX_REPORT_BYTES)
      throw tooLarge(where, entry.uncompressedSize, MAX_REPORT_BYTES);
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
  throw new UserError({
    code: 'report-not-found',
    what: `the artifact has no ${FILE}`,
    where,
    hint: 'upload the file from the report folder of the measuring workflow',
  });
}

function tooLarge(where: string, gotBytes: number, most: number): UserError {
  return new UserError({
    code: 'report-too-large',
    what: 'the report is too large',
    where,
    got: `${gotBytes} bytes`,
    expected: `at most ${most} bytes`,
  });
}
