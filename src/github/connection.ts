/** The way to GitHub's API: one client a token, requests that end, and retries of what may pass. */
import { setTimeout as delay } from 'node:timers/promises';
import { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

const REQUEST_LIMIT_MS = 30_000;
const MAX_ATTEMPTS = 4;
/** Waiting longer than this for a comment is worse than no comment. */
const MAX_WAIT_MS = 60_000;

/** A client of the API at `apiUrl`, each request of which ends within half a minute. */
export function connect(token: string, apiUrl: string): Octokit {
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.wrap('request', (request, options) =>
    request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(REQUEST_LIMIT_MS) } }),
  );
  return octokit;
}

/** An error answer of the API, or a request that got none (status 500). */
export type RequestFailure = Error & {
  readonly status: number;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> } | undefined;
};

export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** Whether the same request may succeed later: the server's own failures and rate limits. */
export function isTransient(error: unknown): boolean {
  return isRequestFailure(error) && (error.status >= 500 || isRateLimit(error));
}

export type RetryOptions = {
  readonly sleep?: ((ms: number) => Promise<unknown>) | undefined;
  readonly now?: (() => number) | undefined;
};

/**
 * `attempt` until it succeeds, fails for good or has failed four times. Waits as long as the answer says, but never
 * more than a minute at a time. Since a request may have taken effect although its answer was lost, `attempt` must
 * start by looking at what is there.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { sleep = delay, now = Date.now }: RetryOptions = {},
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isRequestFailure(error) || !isTransient(error) || failures === MAX_ATTEMPTS) throw error;
      const waitMs = askedWaitMs(error, now()) ?? 1000 * 2 ** (failures - 1);
      if (waitMs > MAX_WAIT_MS) throw error;
      await sleep(waitMs);
    }
  }
}

function isRateLimit(error: RequestFailure): boolean {
  if (error.status === 429) return true;
  return (
    error.status === 403 &&
    (header(error, 'retry-after') !== undefined ||
      header(error, 'x-ratelimit-remaining') === '0' ||
      /rate limit/iu.test(error.message))
  );
}

/** `Retry-After` in seconds or as a date; of a spent quota, the time of its renewal. */
function askedWaitMs(error: RequestFailure, nowMs: number): number | undefined {
  const after = header(error, 'retry-after');
  const seconds = Number(after);
  if (after !== undefined && Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  if (after !== undefined && !Number.isNaN(Date.parse(after))) return Math.max(0, Date.parse(after) - nowMs);
  const reset = Number(header(error, 'x-ratelimit-reset'));
  if (header(error, 'x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(0, reset * 1000 - nowMs);
  return isRateLimit(error) ? MAX_WAIT_MS : undefined;
}

function header(error: RequestFailure, name: string): string | undefined {
  const value = error.response?.headers?.[name];
  return value === undefined ? undefined : String(value);
}
