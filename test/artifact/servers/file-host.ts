/**
 * A server of one file that does what storage behind hubs does (length, ETag, ranges, If-Range), and whose answers a
 * fault can spoil. Every other server here sends its clients to one.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers instead of the host; `serve` is what it would have done. `nth` counts from 1. */
export type Fault = (asked: {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly host: FileHost;
  readonly nth: number;
  readonly serve: (bytes?: Buffer) => void;
  /** Resolves when the client has so many bytes: a connection that is cut before takes with it what is under way. */
  readonly hasArrived: (bytes: number) => Promise<void>;
}) => unknown;

export class FileHost {
  url = '';
  readonly requests: IncomingMessage[] = [];
  fault: Fault | undefined;
  /** Without one a file can't be told from its successor. */
  etag: string | undefined;
  bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
  }

  async start(): Promise<this> {
    this.url = await listen((request, response) => this.handle(request, response));
    return this;
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    this.requests.push(request);
    const serve = (bytes = this.bytes): void => serveRange(request, response, bytes, this.etag);
    if (this.fault === undefined) serve();
    else {
      const hasArrived = (bytes: number) => this.#hasArrived(bytes);
      this.fault({ request, response, host: this, nth: this.requests.length, serve, hasArrived });
    }
  }

  /** To be told by the client how far it is. */
  arrived(bytes: number): void {
    this.#arrived = bytes;
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #arrived = 0;
  readonly #waiting: (() => void)[] = [];

  async #hasArrived(bytes: number): Promise<void> {
    while (this.#arrived < bytes) await new Promise<void>((wake) => this.#waiting.push(wake));
  }
}

function serveRange(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  etag: string | undefined,
): void {
  const { range, 'if-range': ifRange, 'if-none-match': ifNoneMatch } = request.headers;
  const headers = { 'accept-ranges': 'bytes', ...(etag === undefined ? {} : { etag }) };
  if (etag !== undefined && ifNoneMatch === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const start = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(start) || (ifRange !== undefined && ifRange !== etag)) {
    response.writeHead(200, { ...headers, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  } else if (start >= bytes.length) {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${bytes.length}` }).end();
  } else {
    const rest = bytes.subarray(start);
    response
      .writeHead(206, {
        ...headers,
        'content-length': rest.length,
        'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}`,
      })
      .end(rest);
  }
}

/** Answers that a server gives instead of its own, to the next requests in turn. */
export type Spoiled = ((response: ServerResponse) => unknown)[];

/** A server on a free port of this machine that ends with the test; its address. */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
  spoiled: Spoiled = [],
): Promise<string> {
  const server = createServer((request, response) => {
    const instead = spoiled.shift();
    if (instead === undefined) handle(request, response);
    else instead(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
