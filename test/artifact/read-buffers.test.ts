import { createServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ContentsReader } from '../../src/artifact/contents.ts';
import { openFetch } from '../../src/artifact/download/http.ts';
import { giveBack } from '../../src/artifact/download/read-buffers.ts';
import { HAS_OPENSSL, selfSigned } from './certificate.ts';
import { randomBytes } from './servers/sources.ts';
import { sha256 } from './world.ts';

const MEBIBYTE = 2 ** 20;
const SIZES = [1, 100, 70_000, 5 * MEBIBYTE, 20 * MEBIBYTE + 3];
/** No two hold the same bytes at one place. */
const FILES = SIZES.map((bytes, i) => randomBytes(bytes + 32 * i).subarray(32 * i));

/** `/2` is the third file, in pieces of odd lengths; with its length, or as `chunked` has it. */
const files =
  (framing: 'length' | 'chunked'): RequestListener =>
  async (request, response) => {
    const bytes = FILES[Number(request.url!.slice(1))]!;
    response.writeHead(200, framing === 'length' ? { 'content-length': bytes.length } : {});
    for (let start = 0, step = 1; start < bytes.length; start += step, step = (step * 7 + 3) % 500_009) {
      response.write(bytes.subarray(start, start + step));
      if (step % 3 === 0) await setImmediate();
    }
    response.end();
  };

async function start(server: ReturnType<typeof createServer>, scheme: string): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const SERVERS: Readonly<Record<string, () => Promise<string>>> = {
  'http with lengths': () => start(createServer(files('length')), 'http'),
  'http in chunks': () => start(createServer(files('chunked')), 'http'),
  https: () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    onTestFinished(() => void delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']);
    return start(createHttpsServer(selfSigned(), files('length')), 'https');
  },
};

/** Reads as a download does: a piece is looked at, held for a while, looked at again, and given back. */
async function read(fetch: ReturnType<typeof openFetch>, url: string, memory: Set<ArrayBufferLike>) {
  const response = await fetch(url, { method: 'GET', redirect: 'manual', headers: {} });
  const copies: Buffer[] = [];
  const held: Uint8Array[] = [];
  const drop = (most: number) => {
    while (held.length > most) {
      const piece = held.shift()!;
      copies.push(Buffer.from(piece));
      giveBack(piece);
    }
  };
  for await (const piece of response.body!) {
    memory.add(piece.buffer);
    held.push(piece);
    drop(2);
    await setImmediate();
  }
  drop(0);
  return Buffer.concat(copies);
}

describe.each(Object.entries(SERVERS))('bodies over %s', (scheme, open) => {
  it.skipIf(scheme === 'https' && !HAS_OPENSSL)(
    'arrive as they were sent, several at a time and one after the other',
    async () => {
      const origin = await open();
      const fetch = openFetch();
      for (let round = 0; round < 2; round++) {
        const got = await Promise.all(FILES.map((_, i) => read(fetch, `${origin}/${i}`, new Set())));
        expect(got.map(sha256)).toEqual(FILES.map(sha256));
      }
    },
  );
});

it('uses memory again that was given back', async () => {
  const origin = await SERVERS['http with lengths']!();
  const memory = new Set<ArrayBufferLike>();
  await read(openFetch(), `${origin}/4`, memory);
  expect(memory.size).toBeLessThan(10);
});

it('leaves its memory to nobody who looks at it later', () => {
  const reader = new ContentsReader();
  const piece = Buffer.from('<!doctype html>');
  reader.add(piece);
  piece.fill(0);
  expect(reader.finish().head.toString()).toBe('<!doctype html>');
});
