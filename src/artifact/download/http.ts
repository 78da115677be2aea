/**
 * HTTP as downloads need it: one request, no redirects followed, the body as the buffers that arrive. By undici's
 * `request`, since `fetch` copies every buffer through a web stream, which made downloads three times as slow; and
 * through the proxy that the environment names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY).
 */
import { on } from 'node:events';
import type { Readable } from 'node:stream';
import { getProxyForUrl } from 'proxy-from-env';
import type { buildConnector, Dispatcher } from 'undici';
import { readIntoBuffers } from './read-buffers.ts';

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

/** Requests that share their connections. */
export function openFetch(): Fetch {
  /** By proxy; the empty name is none. */
  const agents = new Map<string, Dispatcher>();
  return async (url, { redirect: _, ...request }) => {
    // Large, and of no use to who downloads nothing. An import of node:http loads Node's own undici, too: 30 ms.
    const [undici, { STATUS_CODES }] = await Promise.all([import('undici'), import('node:http')]);
    const proxy = getProxyForUrl(url);
    const dispatcher = agents.get(proxy) ?? openAgent(undici, proxy);
    agents.set(proxy, dispatcher);
    const answer = await undici.request(url, { ...request, dispatcher });
    return answerOf(answer, STATUS_CODES[answer.statusCode] ?? '');
  };
}

type Undici = Pick<typeof import('undici'), 'Agent' | 'ProxyAgent' | 'buildConnector'>;

function openAgent({ Agent, ProxyAgent, buildConnector }: Undici, proxy: string): Dispatcher {
  if (proxy !== '') return new ProxyAgent(proxy);
  // Each connection has its own place to read into.
  const connect: buildConnector.connector = (target, connected) =>
    buildConnector({ onread: readIntoBuffers() } as buildConnector.BuildOptions)(target, connected);
  return new Agent({ connect });
}

function answerOf({ statusCode, headers, body }: Dispatcher.ResponseData, statusText: string): HttpResponse {
  // Who stops reading in the middle breaks the connection off: that is no failure.
  body.on('error', () => undefined);
  const text = (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    status: statusCode,
    statusText,
    headers: { get: text, has: (name) => text(name) !== null },
    body: {
      [Symbol.asyncIterator]: () => piecesOf(body),
      cancel: async () => {
        body.destroy();
      },
    },
  };
}

/** The buffers as they arrive: a stream's own iterator copies what has come since the last into one. */
async function* piecesOf(body: Readable): AsyncGenerator<Uint8Array, undefined> {
  try {
    if (body.errored) throw body.errored;
    if (body.destroyed) return;
    for await (const [piece] of on(body, 'data', {
      close: ['end', 'close'],
      highWaterMark: 1,
      lowWaterMark: 1,
    })) {
      yield piece;
    }
  } finally {
    body.destroy();
  }
}
