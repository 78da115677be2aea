/**
 * HTTP as downloads need it: one request, no redirects followed, the body as the buffers that arrive. By undici's
 * `request`, since `fetch` copies every buffer through a web stream, which made downloads three times as slow; and
 * through the proxy that the environment names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY).
 */
import { STATUS_CODES } from 'node:http';
import { getProxyForUrl } from 'proxy-from-env';
import type { Dispatcher, ProxyAgent } from 'undici';

export type HttpBody = AsyncIterable<Uint8Array> & { readonly cancel: () => Promise<void> };

/** What this and `fetch` answer with, as far as downloads look at it. */
export type HttpResponse = {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Pick<Headers, 'get' | 'has'>;
  readonly body: HttpBody | null;
};

/** A part of `fetch` that `fetch` itself fulfils. Rejects with an error that has the system's code, or has one as its cause. */
export type Fetch = (
  url: string,
  request: {
    readonly method: 'GET' | 'HEAD' | 'POST';
    readonly redirect: 'manual';
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly signal?: AbortSignal;
  },
) => Promise<HttpResponse>;

/** Requests that share their connections to proxies. */
export function openFetch(): Fetch {
  const agents = new Map<string, ProxyAgent>();
  return async (url, { redirect: _, ...request }) => {
    // Large, and of no use to who downloads nothing.
    const undici = await import('undici');
    const proxy = getProxyForUrl(url);
    const agent = proxy === '' ? undefined : (agents.get(proxy) ?? new undici.ProxyAgent(proxy));
    if (agent !== undefined) agents.set(proxy, agent);
    return answerOf(
      await undici.request(url, agent === undefined ? request : { ...request, dispatcher: agent }),
    );
  };
}

function answerOf({ statusCode, headers, body }: Dispatcher.ResponseData): HttpResponse {
  // Who stops reading in the middle breaks the connection off: that is no failure.
  body.on('error', () => undefined);
  const text = (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    status: statusCode,
    statusText: STATUS_CODES[statusCode] ?? '',
    headers: { get: text, has: (name) => text(name) !== null },
    body: Object.assign(body, {
      cancel: async () => {
        body.destroy();
      },
    }),
  };
}
