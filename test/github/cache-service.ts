/**
 * GitHub's cache service on this machine, version 2: three calls over Twirp, and a blob store behind signed addresses
 * that takes what Azure's client uploads.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

type Entry = { readonly key: string; readonly version: string; bytes: Buffer; complete: boolean };

export class CacheService {
  url = '';
  readonly entries: Entry[] = [];
  /** Names of the calls, in order. */
  readonly calls: string[] = [];
  failing = false;
  readonly #blocks = new Map<string, Buffer>();

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return this;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { pathname, searchParams } = new URL(request.url!, this.url);
    if (!pathname.startsWith(SERVICE)) {
      this.#blob(request, response, this.entries[Number(pathname.split('/')[2])]!, searchParams, body);
      return;
    }
    const name = pathname.slice(SERVICE.length);
    this.calls.push(name);
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (this.failing) answer(400, { code: 'invalid_argument', msg: 'no' });
    else if (request.headers.authorization !== 'Bearer runtime-token') answer(401, { msg: 'no token' });
    else answer(200, this.#call(name, JSON.parse(body.toString())));
  }

  #call(
    name: string,
    { key, version, restore_keys }: { key: string; version: string; restore_keys?: string[] },
  ) {
    if (name === 'CreateCacheEntry') {
      if (this.entries.some((entry) => entry.key === key && entry.version === version)) return { ok: false };
      this.entries.push({ key, version, bytes: Buffer.alloc(0), complete: false });
      return { ok: true, signed_upload_url: `${this.url}/blob/${this.entries.length - 1}?sig=x` };
    }
    if (name === 'FinalizeCacheEntryUpload') {
      const entry = this.entries.find((one) => one.key === key && one.version === version)!;
      entry.complete = true;
      return { ok: true, entry_id: '1' };
    }
    const prefixes = [key, ...(restore_keys ?? [])];
    const at = this.entries.findLastIndex(
      (entry) =>
        entry.complete && entry.version === version && prefixes.some((one) => entry.key.startsWith(one)),
    );
    if (at === -1) return { ok: false, signed_download_url: '', matched_key: '' };
    return {
      ok: true,
      signed_download_url: `${this.url}/blob/${at}?sig=x`,
      matched_key: this.entries[at]!.key,
    };
  }

  /** Put Blob, Put Block, Put Block List, and reading. */
  #blob(
    request: IncomingMessage,
    response: ServerResponse,
    entry: Entry,
    query: URLSearchParams,
    body: Buffer,
  ): void {
    if (request.method === 'PUT') {
      if (query.get('comp') === 'block') this.#blocks.set(query.get('blockid')!, body);
      else if (query.get('comp') === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id]) => id!);
        entry.bytes = Buffer.concat(ids.map((id) => this.#blocks.get(id)!));
      } else entry.bytes = body;
      const headers = { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': '1' };
      response.writeHead(201, headers).end();
      return;
    }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const part = from === undefined ? entry.bytes : entry.bytes.subarray(Number(from), Number(to) + 1);
    response.writeHead(from === undefined ? 200 : 206, {
      'content-length': part.length,
      'content-range': `bytes ${from ?? 0}-${to ?? entry.bytes.length - 1}/${entry.bytes.length}`,
    });
    response.end(request.method === 'HEAD' ? undefined : part);
  }
}
