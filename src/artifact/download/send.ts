/**
 * One HTTP request, its redirects followed here and not by `fetch`: each address is checked before anything is sent to
 * it, and a token goes to the origin that it belongs to and nowhere else.
 */

import { UserError } from '../../errors.ts';
import { parseUrl, showUrl } from '../url.ts';
import type { Fetch, HttpResponse } from './http.ts';

const MOST_REDIRECTS = 10;

/** A secret, and the only place that it may go to. */
export type Credential = {
  /** Scheme, host and port, as `URL.origin` has them. */
  readonly origin: string;
  /** Value of the Authorization header. */
  readonly authorization: string;
};

export type Outgoing = {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credential?: Credential | undefined;
  /** The first redirect to another origin is the answer: what the host says of a file comes with it. */
  readonly stayOnOrigin?: boolean;
};

/**
 * The answer of the last address. Rejects as `fetch` does where the network fails.
 *
 * @throws {UserError} if a redirect leads to an unsafe place, or there are more than ten.
 */
export async function send(
  { url, method = 'GET', headers = {}, body, credential, stayOnOrigin = false }: Outgoing,
  fetch: Fetch,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  let address = url;
  let trusted = credential;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { origin } = new URL(address);
    // Once another host has had a say in where to go, the secret stays here even if it leads back.
    if (trusted !== undefined && trusted.origin !== origin) trusted = undefined;
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: {
        // A compressed transfer would hide the file's length, and with it a truncated download.
        'accept-encoding': 'identity',
        'user-agent': 'zoogate',
        ...headers,
        ...(trusted === undefined ? {} : { authorization: trusted.authorization }),
      },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    const next = parseUrl(location, `the redirect from ${showUrl(address)}`, address);
    if (stayOnOrigin && next.origin !== origin) return response;
    await discard(response);
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

/** Ends a response whose body isn't wanted, so that its connection is freed. */
export async function discard(response: HttpResponse): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
