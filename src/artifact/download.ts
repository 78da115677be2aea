/**
 * One URL to one partial file: redirects, retries, and a failure for everything that isn't the whole file. Knows
 * HTTP and nothing of caches or models.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { SurroundingsError, UserError } from '../errors.ts';
import { notWritable, type UrlRecord } from './cache.ts';
import { type Contents, ContentsReader, checkSize } from './contents.ts';
import { type AcquireWorld, SIZE_LIMIT_BYTES } from './source.ts';
import { parseUrl, showUrl } from './url.ts';

const TRIES = 4;
const MOST_REDIRECTS = 10;
/** Longer waits that a server asks for are cut to this: a runner's minutes are not free. */
const LONGEST_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1000;

export type Download =
  /** The server says that what is known of the URL still holds. Nothing was written. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'complete';
      readonly contents: Contents;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
    };

type Attempt =
  | Download
  | {
      readonly kind: 'again';
      readonly error: SurroundingsError;
      /** How long the server asks to wait. */
      readonly afterMs: number | undefined;
    };

/**
 * Downloads `url` to `partial`. `known` is what an earlier download noted, if its file is still there.
 *
 * @throws {UserError} if the server refuses (401, 403, 404, ...), redirects to an unsafe place, or the file is too large.
 * @throws {SurroundingsError} if four tries brought no whole file, or the disk refuses it.
 * @throws the signal's reason if it aborts. The caller removes `partial` in each case.
 */
export async function download(
  url: string,
  partial: string,
  known: UrlRecord | undefined,
  world: AcquireWorld,
): Promise<Download> {
  const sleep = world.sleep ?? ((ms, signal) => wait(ms, undefined, { signal }));
  for (let attempt = 1; ; attempt++) {
    const result = await attemptDownload(url, partial, known, world);
    if (result.kind !== 'again') return result;
    if (attempt === TRIES) throw result.error;
    const waitMs = result.afterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1);
    await sleep(Math.min(waitMs, LONGEST_WAIT_MS), world.signal).catch((error) => {
      world.signal?.throwIfAborted();
      throw error;
    });
  }
}

async function attemptDownload(
  url: string,
  partial: string,
  known: UrlRecord | undefined,
  world: AcquireWorld,
): Promise<Attempt> {
  try {
    const response = await followRedirects(url, known, world);
    if (response.status === 200) return await receive(response, url, partial, world);
    await discard(response);
    if (response.status === 304 && known !== undefined) return { kind: 'unchanged' };
    return refusal(response, url);
  } catch (error) {
    if (world.signal?.aborted) throw world.signal.reason;
    if (error instanceof UserError || error instanceof SurroundingsError) throw error;
    return networkFailure(error, url);
  }
}

/** Redirects are followed here, not by `fetch`: each address is checked before anything is sent to it. */
async function followRedirects(
  url: string,
  known: UrlRecord | undefined,
  world: AcquireWorld,
): Promise<Response> {
  // A compressed transfer would hide the file's length, and with it a truncated download.
  const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'zoogate' };
  if (known?.etag !== undefined) headers['if-none-match'] = known.etag;
  else if (known?.lastModified !== undefined) headers['if-modified-since'] = known.lastModified;
  let address = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const signal = world.signal === undefined ? {} : { signal: world.signal };
    const response = await world.fetch(address, { headers, redirect: 'manual', ...signal });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await discard(response);
    const next = parseUrl(location, `the redirect from ${showUrl(address)}`, address);
    if (address.startsWith('https:') && next.protocol !== 'https:') {
      throw new UserError({
        code: 'url-redirect-not-https',
        what: 'the server redirects from https to http',
        where: showUrl(url),
        got: showUrl(next.href),
      });
    }
    address = next.href;
  }
  throw new UserError({
    code: 'url-too-many-redirects',
    what: 'the server redirects without end',
    where: showUrl(url),
    expected: `at most ${MOST_REDIRECTS} redirects`,
  });
}

/** Streams the body to disk. A body that ends early is a reason to try again. */
async function receive(
  response: Response,
  url: string,
  partial: string,
  world: AcquireWorld,
): Promise<Attempt> {
  const totalBytes = contentLength(response);
  const limitBytes = world.sizeLimitBytes ?? SIZE_LIMIT_BYTES;
  if (totalBytes !== undefined && totalBytes > limitBytes) {
    await discard(response);
    checkSize(totalBytes, limitBytes, showUrl(url));
  }
  const reader = new ContentsReader();
  const file = await open(partial, 'w').catch((cause) => failToWrite(world, cause));
  try {
    // Leaving this loop by an exception cancels the body, which closes the connection.
    for await (const chunk of response.body ?? []) {
      world.signal?.throwIfAborted();
      reader.add(chunk);
      checkSize(reader.bytes, limitBytes, showUrl(url));
      await writeAll(file, chunk).catch((cause) => failToWrite(world, cause));
      world.onProgress?.({ receivedBytes: reader.bytes, totalBytes });
    }
  } finally {
    await file.close().catch((cause) => failToWrite(world, cause));
  }
  if (totalBytes !== undefined && reader.bytes !== totalBytes) {
    return again(url, 'download-truncated', 'the download ended early', {
      got: `${reader.bytes} bytes`,
      expected: `${totalBytes} bytes`,
    });
  }
  return {
    kind: 'complete',
    contents: reader.finish(),
    etag: response.headers.get('etag') ?? undefined,
    lastModified: response.headers.get('last-modified') ?? undefined,
  };
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.length) {
    written += (await file.write(chunk, written, chunk.length - written)).bytesWritten;
  }
}

/** Length of the file where the server states it: with a content encoding it is another length. */
function contentLength(response: Response): number | undefined {
  const text = response.headers.get('content-length');
  const encoding = response.headers.get('content-encoding');
  if (text === null || !/^\d+$/.test(text) || (encoding !== null && encoding !== 'identity'))
    return undefined;
  return Number(text);
}

/** What a status other than success means: asked again later, the user's to mend, or the server's fault. */
function refusal(response: Response, url: string): Attempt {
  const status = `${response.status} ${response.statusText}`.trim();
  if ([408, 429, 502, 503, 504].includes(response.status)) {
    return again(url, 'download-failed', 'the server cannot serve the file now', {
      got: status,
      afterMs: retryAfterMs(response.headers.get('retry-after')),
    });
  }
  if (response.status >= 400 && response.status < 500) {
    throw new UserError({
      code: 'artifact-download-refused',
      what: 'the server does not give the file',
      where: showUrl(url),
      got: status,
      hint: REFUSAL_HINTS[response.status],
    });
  }
  throw new SurroundingsError({
    code: 'download-failed',
    what: 'the server did not answer with the file',
    where: showUrl(url),
    got: status,
    expected: '200 OK',
  });
}

const REFUSAL_HINTS: Readonly<Record<number, string>> = {
  401: 'the file needs a login, which zoogate does not have: download it in an earlier step and give its path',
  403: 'the file is private or the link has expired: download it in an earlier step and give its path',
  404: 'check the URL; private files are answered like this too',
  410: 'the file was removed',
};

/** `Retry-After` as seconds or as a date; undefined if it is neither. */
function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Failures that another try doesn't mend: an unknown host, a certificate that isn't trusted. */
const LASTING = /^(ENOTFOUND|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_)/;

/** What `fetch` and the body that it gives throw. Other errors are defects, and are thrown on. */
function networkFailure(error: unknown, url: string): Attempt {
  const code = codeOf(error);
  const isFetchError = error instanceof TypeError && /^(fetch failed|terminated)$/.test(error.message);
  if (code === undefined && !isFetchError) throw error;
  const result = again(url, 'download-failed', 'the connection failed', {
    got: code ?? String(error),
    hint: code === 'ENOTFOUND' ? 'check the host name and the network' : undefined,
    cause: error,
  });
  if (code === undefined || LASTING.test(code)) throw result.error;
  return result;
}

/** `fetch` hides the system's error code under up to a few causes. */
function codeOf(error: unknown): string | undefined {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    const code = (current as NodeJS.ErrnoException).code;
    if (typeof code === 'string') return code;
    current = current.cause;
  }
  return undefined;
}

function again(
  url: string,
  code: string,
  what: string,
  rest: {
    readonly got: string;
    readonly expected?: string;
    readonly hint?: string | undefined;
    readonly afterMs?: number | undefined;
    readonly cause?: unknown;
  },
): Extract<Attempt, { kind: 'again' }> {
  const { got, expected, hint, afterMs, cause } = rest;
  const options = cause === undefined ? undefined : { cause };
  const error = new SurroundingsError({ code, what, where: showUrl(url), got, expected, hint }, options);
  return { kind: 'again', error, afterMs };
}

/** Ends a response whose body isn't wanted, so that its connection is freed. */
async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

function failToWrite(world: AcquireWorld, cause: unknown): never {
  throw notWritable(world.cacheDir, cause);
}
