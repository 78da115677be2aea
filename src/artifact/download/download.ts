/**
 * One URL to one partial file: streamed, hashed on the way, resumed where a connection broke, and a failure for
 * everything that isn't the whole file. Knows HTTP and nothing of locators or models.
 */

import { SurroundingsError, UserError } from '../../errors.ts';
import type { UrlRecord } from '../cache.ts';
import { type Contents, checkSize } from '../contents.ts';
import { type AcquireWorld, SIZE_LIMIT_BYTES } from '../source.ts';
import {
  type Again,
  again,
  networkFailure,
  type Outcome,
  type RefusalWords,
  refusal,
  withRetries,
} from './attempts.ts';
import { checkFreeSpace } from './free-space.ts';
import type { HttpResponse } from './http.ts';
import type { FileVersion, PartialFile } from './partial.ts';
import { type Credential, discard, send } from './send.ts';
import { startWatchdog, TooSlow } from './watchdog.ts';

/** A try that came so much further than all before does not count as failed. */
const WORTHWHILE_BYTES = 2 ** 20;

export type DownloadRequest = {
  readonly url: string;
  /** For messages; no secrets. */
  readonly where: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly credential?: Credential | undefined;
  /** What an earlier download noted, if its file is still there. */
  readonly known?: UrlRecord | undefined;
  /** What the host says elsewhere that the file's length is. */
  readonly bytes?: number | undefined;
  /** The host's own words for an answer that is not the file. */
  readonly explain?: ((response: HttpResponse) => Promise<RefusalWords>) | undefined;
};

export type Download =
  /** The server says that what is known of the URL still holds. Nothing was written. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'complete';
      readonly contents: Contents;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
    };

/**
 * Downloads into `partial`, from where it ends.
 *
 * @throws {UserError} if the server refuses (401, 403, 404, ...), redirects to an unsafe place, or the file is too large.
 * @throws {SurroundingsError} if four tries brought nothing new, or the disk refuses it.
 * @throws the signal's reason if it aborts. The caller discards `partial` in each case.
 */
export async function download(
  request: DownloadRequest,
  partial: PartialFile,
  world: AcquireWorld,
): Promise<Download> {
  let furthest = partial.bytes;
  return withRetries(async () => {
    const outcome = await attempt(request, partial, world);
    if (outcome.kind === 'done') return outcome;
    const progressed = partial.bytes >= furthest + WORTHWHILE_BYTES;
    furthest = Math.max(furthest, partial.bytes);
    return { ...outcome, progressed };
  }, world);
}

async function attempt(
  request: DownloadRequest,
  partial: PartialFile,
  world: AcquireWorld,
): Promise<Outcome<Download>> {
  const { url, where, credential, known } = request;
  const watchdog = startWatchdog(world.slow, world.signal);
  try {
    const headers = { ...request.headers, ...rangeOf(partial, known) };
    const response = await send({ url, headers, credential }, world.fetch, watchdog.signal);
    if (response.status === 200 || response.status === 206) {
      return await receive(response, request, partial, world, watchdog.saw);
    }
    if (response.status === 304 && known !== undefined) {
      await discard(response);
      return { kind: 'done', value: { kind: 'unchanged' } };
    }
    if (response.status === 416 && partial.bytes > 0) {
      await discard(response);
      await partial.restart();
      return again(where, 'download-failed', 'the server does not have the rest of the file', { got: '416' });
    }
    const words = await request.explain?.(response);
    await discard(response);
    return refusal(response, where, words);
  } catch (error) {
    world.signal?.throwIfAborted();
    if (watchdog.signal.reason instanceof TooSlow) {
      const { message, got, expected } = watchdog.signal.reason;
      return again(where, 'download-too-slow', message, { got, expected, cause: error });
    }
    if (error instanceof UserError || error instanceof SurroundingsError) throw error;
    return networkFailure(error, where);
  } finally {
    watchdog.stop();
  }
}

/** The rest of what is there; of a file that is not there yet, only if it changed. */
function rangeOf(partial: PartialFile, known: UrlRecord | undefined): Record<string, string> {
  if (partial.bytes > 0) {
    const { validator } = partial;
    return {
      range: `bytes=${partial.bytes}-`,
      ...(validator === undefined ? {} : { 'if-range': validator }),
    };
  }
  if (known?.etag !== undefined) return { 'if-none-match': known.etag };
  if (known?.lastModified !== undefined) return { 'if-modified-since': known.lastModified };
  return {};
}

/** Streams the body to disk. A body that ends early is a reason to try again. */
async function receive(
  response: HttpResponse,
  request: DownloadRequest,
  partial: PartialFile,
  world: AcquireWorld,
  saw: (bytes: number) => void,
): Promise<Outcome<Download>> {
  const { where } = request;
  const part =
    response.status === 206 ? contentRange(response) : { start: 0, total: contentLength(response) };
  const validator = validatorOf(response);
  const version = {
    etag: response.headers.get('etag') ?? undefined,
    lastModified: response.headers.get('last-modified') ?? undefined,
    bytes: part?.total,
  };
  const isOther =
    response.status === 206 &&
    ((partial.validator !== undefined && validator !== partial.validator) ||
      differ(partial.version, version));
  if (part === undefined || (part.start > 0 && (part.start !== partial.bytes || isOther))) {
    await discard(response);
    await partial.restart();
    return again(where, 'download-failed', 'the server answers with another part than asked for', {
      got: response.headers.get('content-range') ?? 'no Content-Range',
    });
  }
  if (part.start === 0) await partial.restart();
  const { total } = part;
  const problem = await objection(total, request, partial, world);
  if (problem !== undefined) {
    await discard(response);
    if (problem instanceof Error) throw problem;
    return problem;
  }
  await partial.note(validator);
  partial.version = version;
  const limitBytes = world.sizeLimitBytes ?? SIZE_LIMIT_BYTES;
  try {
    // Leaving this loop by an exception cancels the body, which closes the connection.
    for await (const chunk of response.body ?? []) {
      world.signal?.throwIfAborted();
      await partial.append(chunk);
      saw(chunk.length);
      checkSize(partial.bytes, limitBytes, where);
      world.onProgress?.({ receivedBytes: partial.bytes, totalBytes: total });
    }
  } finally {
    await partial.settle();
  }
  if (total !== undefined && partial.bytes !== total) {
    const got = partial.bytes;
    // More than the whole can't be continued.
    if (got > total) await partial.restart();
    return again(where, 'download-truncated', 'the download ended early', {
      got: `${got} bytes`,
      expected: `${total} bytes`,
    });
  }
  return {
    kind: 'done',
    value: {
      kind: 'complete',
      contents: await partial.finish(),
      etag: version.etag,
      lastModified: version.lastModified,
    },
  };
}

/** A server that ignores `If-Range`, or gives nothing for it, may continue with another file. */
function differ(before: FileVersion | undefined, now: FileVersion): boolean {
  if (before === undefined) return false;
  return (['etag', 'lastModified', 'bytes'] as const).some(
    (key) => before[key] !== undefined && now[key] !== undefined && before[key] !== now[key],
  );
}

/** Why a file of this length is not received: an error if it is for good. */
async function objection(
  total: number | undefined,
  { where, bytes }: DownloadRequest,
  partial: PartialFile,
  world: AcquireWorld,
): Promise<Error | Again | undefined> {
  const expected = total ?? bytes;
  if (expected === undefined) return undefined;
  try {
    checkSize(expected, world.sizeLimitBytes ?? SIZE_LIMIT_BYTES, where);
    await checkFreeSpace(world.cacheDir, expected - partial.bytes, where);
  } catch (error) {
    return error as Error;
  }
  if (total === undefined || bytes === undefined || total === bytes) return undefined;
  await partial.restart();
  return again(where, 'download-wrong-length', 'the server has a file of another length than it says', {
    got: `${total} bytes`,
    expected: `${bytes} bytes`,
  });
}

/** What continues this very file later; a weak ETag does not say that the bytes are the same. */
function validatorOf({ headers }: HttpResponse): string | undefined {
  const etag = headers.get('etag');
  if (etag !== null) return etag.startsWith('W/') ? undefined : etag;
  return headers.get('last-modified') ?? undefined;
}

function contentRange({ headers }: HttpResponse): { start: number; total: number | undefined } | undefined {
  const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (match === null) return undefined;
  return { start: Number(match[1]), total: match[2] === '*' ? undefined : Number(match[2]) };
}

/** Length of the file where the server states it: with a content encoding it is another length. */
function contentLength({ headers }: HttpResponse): number | undefined {
  const text = headers.get('content-length');
  const encoding = headers.get('content-encoding');
  if (text === null || !/^\d+$/.test(text) || (encoding !== null && encoding !== 'identity'))
    return undefined;
  return Number(text);
}
