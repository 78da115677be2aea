/** One question to a host's API and its answer as data: retried like a download, bounded, and shaped as expected or an error. */

import { SurroundingsError, UserError } from '../../errors.ts';
import type { AcquireWorld } from '../source.ts';
import { showUrl } from '../url.ts';
import { again, networkFailure, type Outcome, type RefusalWords, refusal, withRetries } from './attempts.ts';
import type { HttpResponse } from './http.ts';
import { discard, type Outgoing, send } from './send.ts';
import { startWatchdog, TooSlow } from './watchdog.ts';

/** No answer that zoogate asks for is nearly as large. */
const LARGEST_ANSWER_BYTES = 32 * 2 ** 20;
const ANSWER_LIMIT_MS = 60_000;

export type Explain = (response: HttpResponse) => Promise<RefusalWords>;

/**
 * Sends `outgoing` until `read` has made something of an answer whose status is one of `statuses`.
 *
 * @throws {UserError} if the host refuses.
 * @throws {SurroundingsError} if four tries failed.
 */
export async function ask<T>(
  outgoing: Outgoing,
  statuses: readonly number[],
  read: (response: HttpResponse) => Promise<T> | T,
  explain: Explain,
  world: AcquireWorld,
): Promise<T> {
  const where = showUrl(outgoing.url);
  return withRetries<T>(async (): Promise<Outcome<T>> => {
    const watchdog = startWatchdog(
      { windowMs: world.slow?.windowMs ?? ANSWER_LIMIT_MS, leastBytes: 1 },
      world.signal,
    );
    try {
      const response = await send(outgoing, world.fetch, watchdog.signal);
      if (statuses.includes(response.status)) return { kind: 'done', value: await read(response) };
      const words = await explain(response);
      await discard(response);
      return refusal(response, where, { what: 'the host refuses', ...words });
    } catch (error) {
      world.signal?.throwIfAborted();
      if (watchdog.signal.reason instanceof TooSlow) {
        return again(where, 'download-too-slow', 'the server does not answer', { cause: error });
      }
      if (error instanceof UserError || error instanceof SurroundingsError) throw error;
      return networkFailure(error, where);
    } finally {
      watchdog.stop();
    }
  }, world);
}

/** An answer in JSON, with its headers. */
export async function requestJson(
  outgoing: Outgoing,
  explain: Explain,
  world: AcquireWorld,
): Promise<{ readonly data: unknown; readonly text: string; readonly headers: HttpResponse['headers'] }> {
  return ask(
    outgoing,
    [200],
    async (response) => {
      const text = await boundedText(response, outgoing.url);
      try {
        return { data: JSON.parse(text) as unknown, text, headers: response.headers };
      } catch (cause) {
        throw unexpected(outgoing.url, 'an answer that is not JSON', cause);
      }
    },
    explain,
    world,
  );
}

async function boundedText(response: HttpResponse, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > LARGEST_ANSWER_BYTES) throw unexpected(url, `more than ${LARGEST_ANSWER_BYTES} bytes`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The host answered, and not as its kind of host does. */
export function unexpected(url: string, got: string, cause?: unknown): SurroundingsError {
  return new SurroundingsError(
    {
      code: 'host-answer-unexpected',
      what: 'the host does not answer as its API says',
      where: showUrl(url),
      got,
    },
    cause === undefined ? undefined : { cause },
  );
}

export type Json = Readonly<Record<string, unknown>>;

/** An object of an answer, or an empty one: what is missing in it is told by name. */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** @throws {SurroundingsError} */
export function textField(value: unknown, key: string, url: string): string {
  const field = objectOf(value)[key];
  if (typeof field === 'string') return field;
  throw unexpected(url, `no text as "${key}"`);
}

/** @throws {SurroundingsError} */
export function listField(value: unknown, key: string, url: string): readonly unknown[] {
  return listOf(objectOf(value)[key], url);
}

/** @throws {SurroundingsError} */
export function listOf(value: unknown, url: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected(url, 'no list');
}

/** A whole number of bytes, or undefined. */
export function sizeOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** The hexadecimal part of `sha256:...`, or undefined. */
export function sha256Of(value: unknown): string | undefined {
  return typeof value === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(value)?.[1] : undefined;
}

/** The address of the next page, of a `Link` header. */
export function nextPage(headers: HttpResponse['headers']): string | undefined {
  for (const part of (headers.get('link') ?? '').split(',')) {
    const match = /^\s*<([^>]+)>\s*;(.*)$/.exec(part);
    if (match !== null && /\brel="?next"?/.test(match[2]!)) return match[1];
  }
  return undefined;
}
