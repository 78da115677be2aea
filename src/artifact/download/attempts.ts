/**
 * Trying again: which failures of a request may pass, how long to wait, and when to give up. What a failure is called
 * is the caller's; what HTTP and the network make of it is here.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { type Problem, SurroundingsError, UserError } from '../../errors.ts';
import type { AcquireWorld } from '../source.ts';
import type { HttpResponse } from './http.ts';

const TRIES = 4;
/** Longer waits that a server asks for are cut to this: a runner's minutes are not free. */
const LONGEST_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1000;

/** A failure that another try may mend. */
export type Again = {
  readonly kind: 'again';
  readonly error: SurroundingsError;
  /** How long the server asks to wait. */
  readonly afterMs?: number | undefined;
  /** It failed, but it came closer to the end: this try does not count. */
  readonly progressed?: boolean | undefined;
};

export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | Again;

/**
 * `attempt` until it is done, throws, or failed four times without coming closer to the end.
 *
 * @throws {SurroundingsError} the last failure.
 * @throws the signal's reason if it aborts.
 */
export async function withRetries<T>(
  attempt: () => Promise<Outcome<T>>,
  { sleep, signal }: Pick<AcquireWorld, 'sleep' | 'signal'>,
): Promise<T> {
  const pause = sleep ?? ((ms, until) => wait(ms, undefined, { signal: until }));
  for (let failures = 1; ; failures++) {
    const outcome = await attempt();
    if (outcome.kind === 'done') return outcome.value;
    if (outcome.progressed === true) failures = 1;
    if (failures === TRIES) throw outcome.error;
    const waitMs = outcome.afterMs ?? FIRST_WAIT_MS * 2 ** (failures - 1);
    await pause(Math.min(waitMs, LONGEST_WAIT_MS), signal).catch((error) => {
      signal?.throwIfAborted();
      throw error;
    });
  }
}

/** What the host knows about a refusal, beyond its status. */
export type RefusalWords = Partial<Pick<Problem, 'what' | 'hint' | 'expected'>> & {
  /** The same request may succeed later, although the status does not say so. */
  readonly transient?: boolean;
};

/**
 * What a status other than success means: asked again later, the user's to mend, or the server's fault.
 *
 * @throws {UserError} `file-not-there` for 404 and 410, `artifact-download-refused` for other 4xx.
 * @throws {SurroundingsError} `download-failed` for what is neither.
 */
export function refusal(response: HttpResponse, where: string, words: RefusalWords = {}): Again {
  const { transient, ...told } = words;
  const status = `${response.status} ${response.statusText}`.trim();
  if (transient === true || TRANSIENT.has(response.status) || isRateLimit(response)) {
    return again(where, 'download-failed', 'the server cannot serve the file now', {
      got: status,
      afterMs: askedWaitMs(response.headers),
      ...told,
    });
  }
  if (response.status >= 400 && response.status < 500) {
    throw new UserError({
      code: GONE.has(response.status) ? 'file-not-there' : 'artifact-download-refused',
      what: 'the server does not give the file',
      where,
      got: status,
      hint: REFUSAL_HINTS[response.status],
      ...told,
    });
  }
  throw new SurroundingsError({
    code: 'download-failed',
    what: 'the server did not answer with the file',
    where,
    got: status,
    expected: '200 OK',
  });
}

const TRANSIENT: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

const GONE: ReadonlySet<number> = new Set([404, 410]);

/** GitHub answers 403 where a quota is spent. */
function isRateLimit({ status, headers }: HttpResponse): boolean {
  return status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0');
}

const REFUSAL_HINTS: Readonly<Record<number, string>> = {
  401: 'the file needs a login, which zoogate does not have: download it in an earlier step and give its path',
  403: 'the file is private or the link has expired: download it in an earlier step and give its path',
  404: 'check the URL; private files are answered like this too',
  410: 'the file was removed',
};

/** `Retry-After` as seconds or as a date, or the time at which a spent quota is renewed; undefined without either. */
function askedWaitMs(headers: HttpResponse['headers']): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null) {
    if (/^\d+$/.test(after)) return Number(after) * 1000;
    const date = Date.parse(after);
    if (!Number.isNaN(date)) return Math.max(0, date - Date.now());
  }
  const reset = headers.get('x-ratelimit-reset');
  if (headers.get('x-ratelimit-remaining') !== '0' || reset === null || !/^\d+$/.test(reset))
    return undefined;
  return Math.max(0, Number(reset) * 1000 - Date.now());
}

/** Failures that another try doesn't mend: an unknown host, a certificate that isn't trusted. */
const LASTING = /^(ENOTFOUND|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_)/;
const CERTIFICATE = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/;

/** What a request and the body that it gives throw. Other errors are defects, and are thrown on. */
export function networkFailure(error: unknown, where: string): Again {
  const code = codeOf(error);
  const isFetchError = error instanceof TypeError && /^(fetch failed|terminated)$/.test(error.message);
  if (code === undefined && !isFetchError) throw error;
  const refused = proxyRefusal(error);
  if (refused !== undefined) return proxyFailure(refused, where, error);
  const result = again(where, 'download-failed', 'the connection failed', {
    got: code ?? String(error),
    hint: networkHint(code),
    cause: error,
  });
  if (code === undefined || LASTING.test(code)) throw result.error;
  return result;
}

function networkHint(code: string | undefined): string | undefined {
  if (code === 'ENOTFOUND') return 'check the host name and the network';
  if (code?.startsWith('HPE_') === true)
    return 'what answers there does not speak HTTP: check scheme, host and port';
  if (code !== undefined && CERTIFICATE.test(code)) {
    return "the certificate is not trusted: a company's own authority is named with NODE_EXTRA_CA_CERTS=FILE";
  }
  return undefined;
}

/** The status with which a proxy refuses to lead on: undici tells it in its message only. */
function proxyRefusal(error: unknown): number | undefined {
  for (const { message } of causesOf(error)) {
    const status = /^Proxy response \((\d{3})\)/.exec(message)?.[1];
    if (status !== undefined) return Number(status);
  }
  return undefined;
}

function proxyFailure(status: number, where: string, cause: unknown): Again {
  const result = again(where, 'download-failed', 'the proxy does not lead to the server', {
    got: `${status} from the proxy`,
    hint:
      status === 407
        ? 'the proxy wants a login: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT'
        : 'HTTPS_PROXY and HTTP_PROXY name the proxy, NO_PROXY the hosts that are reached without it',
    cause,
  });
  if (status < 500) throw result.error;
  return result;
}

/** The system's error code lies under up to a few causes. */
function codeOf(error: unknown): string | undefined {
  return causesOf(error)
    .map((cause) => (cause as NodeJS.ErrnoException).code)
    .find((code) => typeof code === 'string');
}

/** An error and what caused it, as far down as any library goes. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let current = error; current instanceof Error && causes.length < 5; current = current.cause) {
    causes.push(current);
  }
  return causes;
}

/** A failure that may pass. `where` is shown: no secrets. */
export function again(
  where: string,
  code: string,
  what: string,
  rest: Partial<Omit<Problem, 'code' | 'what' | 'where'>> & {
    readonly afterMs?: number | undefined;
    readonly cause?: unknown;
  },
): Again {
  const { afterMs, cause, ...told } = rest;
  const options = cause === undefined ? undefined : { cause };
  return {
    kind: 'again',
    error: new SurroundingsError({ code, what, where, ...told }, options),
    afterMs,
  };
}
