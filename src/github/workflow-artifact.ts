/**
 * What a workflow run uploaded, out of its archive. That run may have executed a fork's code: what it left is bounded in
 * size and unpacked in memory.
 */
import { createHash } from 'node:crypto';
import { openFetch } from '../artifact/download/http.ts';
import { send } from '../artifact/download/send.ts';
import { SurroundingsError, UserError } from '../errors.ts';
import type { GitHubContext } from './context.ts';

export type UploadedArtifact = {
  readonly id: number;
  readonly size_in_bytes: number;
  readonly digest?: string | null;
};

/** A report of a hundred models has a few megabytes, packed a tenth of that. */
const MAX_ARTIFACT_BYTES = 16 * 2 ** 20;
const MAX_FILE_BYTES = 64 * 2 ** 20;
const MAX_ENTRIES = 1000;
const DOWNLOAD_LIMIT_MS = 120_000;

/**
 * The archive, from wherever GitHub redirects to; the token stays with GitHub.
 * @param where names the artifact for the reader
 * @throws UserError if it is too large. @throws SurroundingsError if it can't be downloaded, or is not what was uploaded.
 */
export async function downloadArtifact(
  { id, size_in_bytes: statedBytes, digest }: UploadedArtifact,
  { token, context }: { readonly token: string; readonly context: GitHubContext },
  where: string,
): Promise<Buffer> {
  if (statedBytes > MAX_ARTIFACT_BYTES) throw tooLarge(where, statedBytes, MAX_ARTIFACT_BYTES);
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
  const bytes = Buffer.concat(chunks);
  const stated = /^sha256:([0-9a-f]{64})$/u.exec(digest ?? '')?.[1];
  if (stated !== undefined && stated !== createHash('sha256').update(bytes).digest('hex')) {
    throw new SurroundingsError({
      code: 'artifact-digest-differs',
      what: 'what was downloaded is not what was uploaded',
      where,
      expected: `sha256 ${stated}`,
    });
  }
  return bytes;
}

/**
 * A file of a zip archive, at its top or in its one folder; or the upload itself, where it is no archive.
 * @returns undefined if it is not there
 * @throws UserError if the archive is damaged or the file too large
 */
export async function readArtifactFile(
  bytes: Buffer,
  file: string,
  where: string,
): Promise<string | undefined> {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8');
  try {
    return await unpackFile(bytes, file, where);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      { code: 'artifact-damaged', what: 'the artifact is no whole zip archive', where },
      { cause },
    );
  }
}

async function unpackFile(bytes: Buffer, file: string, where: string): Promise<string | undefined> {
  const { fromBufferPromise } = await import('yauzl');
  // Sizes are checked while inflating: an entry can't be larger than it says.
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
  let entries = 0;
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    if (entries > MAX_ENTRIES) break;
    const [name, folder, ...deeper] = entry.fileName.split('/').reverse();
    if (name !== file || folder === '' || deeper.length > 0 || !entry.canDecodeFileData()) continue;
    if (entry.uncompressedSize > MAX_FILE_BYTES)
      throw tooLarge(where, entry.uncompressedSize, MAX_FILE_BYTES);
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
  return undefined;
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
