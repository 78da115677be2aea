/**
 * Sources times faults: whatever the network, the server or the disk does, what comes of it is the right file or a
 * clear error, the cache holds nothing but whole files, and the next attempt succeeds.
 */
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpsServer } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';
import type { AcquireWorld, DownloadProgress } from '../../src/artifact/source.ts';
import { SurroundingsError, UserError } from '../../src/errors.ts';
import { HAS_OPENSSL, selfSigned } from './certificate.ts';
import { type Fault, FileHost, type Spoiled } from './servers/file-host.ts';
import { randomBytes, SOURCES, type SourceName, type StartedSource } from './servers/sources.ts';
import { mountSmallDisk } from './small-disk.ts';
import { filesBelow, sha256, type TestWorld, testWorld, unwholeBelow } from './world.ts';

const BYTES = randomBytes(300_000);
const HASH = sha256(BYTES);

type Failure = { readonly code: string; readonly kind: typeof UserError | typeof SurroundingsError };

type Case = {
  /** What the content's host does instead of serving. */
  readonly fault: (source: StartedSource) => Promise<Fault> | Fault;
  readonly world?: Partial<AcquireWorld>;
  /** What it comes to: the file, or an error. */
  readonly outcome: 'file' | Failure | ((source: StartedSource) => 'file' | Failure);
  /** False where this machine can't play the fault. */
  readonly needs?: boolean;
  /** The only source that it can happen to. */
  readonly only?: SourceName;
  /** The cache is on the small disk, which is relieved before the next attempt. */
  readonly onSmallDisk?: true;
  readonly check?: (source: StartedSource, world: TestWorld) => void;
};

const failed = (code: string): Failure => ({ code, kind: SurroundingsError });
const refused = (code: string): Failure => ({ code, kind: UserError });

/** The first request is spoiled, the others are served. */
const once =
  (fault: Fault): Fault =>
  (asked) =>
    asked.nth === 1 ? fault(asked) : asked.serve();

/** Promises the whole file and breaks the connection once a part of it has arrived. */
const cutAfter =
  (part: number): Fault =>
  async ({ response, host, hasArrived }) => {
    response.writeHead(200, { 'content-length': host.bytes.length, etag: host.etag });
    const end = Math.floor(part * host.bytes.length);
    response.flushHeaders();
    response.write(host.bytes.subarray(0, end));
    await hasArrived(end);
    response.destroy();
  };

const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  ({ response }) => {
    response.writeHead(code, { 'content-length': 0, ...headers }).end();
  };

const wrongBytes: Fault = ({ serve, host }) => {
  const bytes = Buffer.from(host.bytes);
  bytes[1000]! ^= 1;
  serve(bytes);
};

const tooShort: Fault = async ({ response, host, hasArrived }) => {
  response.writeHead(200, { 'content-length': host.bytes.length + 7 });
  response.write(host.bytes);
  await hasArrived(host.bytes.length);
  response.destroy();
};

const trickle: Fault = ({ response, host }) => {
  response.writeHead(200, { 'content-length': host.bytes.length, etag: host.etag });
  let at = 0;
  const timer = setInterval(() => response.write(host.bytes.subarray(at, ++at)), 5);
  response.on('close', () => clearInterval(timer));
};

const silent: Fault = () => {};

const DISK = mountSmallDisk();
const ON_SMALL_DISK = { needs: DISK !== undefined, onSmallDisk: true } as const;

const CASES: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, tenth): [string, Case] => [
      `cut after ${tenth} tenths`,
      {
        fault: () => once(cutAfter(tenth / 10)),
        outcome: 'file',
        check: ({ content }) => {
          const range = content.requests[1]!.headers.range;
          const end = Math.floor((tenth / 10) * content.bytes.length);
          expect(range).toBe(tenth === 0 ? undefined : `bytes=${end}-`);
        },
      },
    ]),
  ),
  'cut at every try': { fault: () => cutAfter(0.3), outcome: failed('download-failed') },
  'reset once': {
    fault: () => once(({ response }) => response.socket?.resetAndDestroy()),
    outcome: 'file',
  },
  '429 with Retry-After': {
    fault: () => once(status(429, { 'retry-after': '9' })),
    outcome: 'file',
    check: (_source, world) => expect(world.slept).toEqual([9000]),
  },
  '429 for ever': { fault: () => status(429), outcome: failed('download-failed') },
  '500 once': { fault: () => once(status(500)), outcome: 'file' },
  '500 for ever': { fault: () => status(500), outcome: failed('download-failed') },
  '503 once': { fault: () => once(status(503)), outcome: 'file' },
  '503 for ever': { fault: () => status(503), outcome: failed('download-failed') },
  'a wrong length once': { fault: () => once(tooShort), outcome: 'file' },
  'a wrong length for ever': {
    fault: () => tooShort,
    outcome: ({ statesLength }) => failed(statesLength ? 'download-wrong-length' : 'download-failed'),
  },
  'wrong bytes once': {
    fault: () => once(wrongBytes),
    // Where only the user says what the bytes should be, they may be wrong in good faith: the user is asked.
    outcome: ({ statesDigest }) => (statesDigest ? 'file' : refused('artifact-hash-mismatch')),
  },
  'wrong bytes for ever': {
    fault: () => wrongBytes,
    outcome: ({ statesDigest }) =>
      statesDigest ? failed('download-corrupt') : refused('artifact-hash-mismatch'),
  },
  'a redirect loop': {
    fault:
      () =>
      ({ response }) =>
        void response.writeHead(302, { location: '/again' }).end(),
    outcome: refused('url-too-many-redirects'),
  },
  'a redirect to another host': {
    fault: async ({ content }) => {
      const other = await new FileHost(content.bytes).start();
      return ({ response, host }) => {
        // What the other host is shown is looked at among the host's own requests.
        other.fault = ({ request, serve }) => {
          host.requests.push(request);
          serve();
        };
        response.writeHead(302, { location: `${other.url}/elsewhere` }).end();
      };
    },
    outcome: 'file',
  },
  'a redirect to something unsafe': {
    fault:
      () =>
      ({ response }) =>
        void response.writeHead(302, { location: 'http://example.com/model.onnx' }).end(),
    outcome: refused('url-not-https'),
  },
  'a trickle once': { fault: () => once(trickle), world: { slow: SLOW() }, outcome: 'file' },
  'a trickle for ever': {
    fault: () => trickle,
    world: { slow: IMPATIENT() },
    outcome: failed('download-too-slow'),
  },
  'silence for ever': {
    fault: () => silent,
    world: { slow: IMPATIENT() },
    outcome: failed('download-too-slow'),
  },
  'no TLS behind https': {
    fault: async () => {
      const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      onTestFinished(() => void server.close());
      const { port } = server.address() as { port: number };
      return ({ response }) => response.writeHead(302, { location: `https://127.0.0.1:${port}/` }).end();
    },
    outcome: failed('download-failed'),
  },
  'a certificate that nobody vouches for': {
    fault: async () => {
      const server = createHttpsServer(selfSigned(), (_request, response) => response.end(BYTES));
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      onTestFinished(() => void server.close());
      const { port } = server.address() as { port: number };
      return ({ response }) => response.writeHead(302, { location: `https://127.0.0.1:${port}/` }).end();
    },
    outcome: failed('download-failed'),
    needs: HAS_OPENSSL,
  },
  'a Range that is ignored': {
    fault: () => (asked) => {
      if (asked.nth === 1) return void cutAfter(0.5)(asked);
      delete asked.request.headers.range;
      return asked.serve();
    },
    outcome: 'file',
  },
  'another part than was asked for': {
    fault: () => (asked) => {
      if (asked.nth === 1) return void cutAfter(0.5)(asked);
      if (asked.nth === 2) asked.request.headers.range = 'bytes=7-';
      return asked.serve();
    },
    outcome: 'file',
  },
  'a file that changes in the middle': {
    fault: () =>
      once(async ({ host, response, hasArrived }) => {
        const older = Buffer.alloc(host.bytes.length, 1);
        response.writeHead(200, { 'content-length': older.length, etag: '"older"' });
        response.write(older.subarray(0, 100_000));
        await hasArrived(100_000);
        response.destroy();
      }),
    outcome: 'file',
  },
  'a disk that has no room for the file': {
    ...ON_SMALL_DISK,
    fault: () => {
      DISK!.fill(BYTES.length / 2);
      return ({ serve }) => serve();
    },
    outcome: failed('disk-too-small'),
  },
  'a disk that somebody else fills meanwhile': {
    ...ON_SMALL_DISK,
    fault:
      () =>
      async ({ response, host, hasArrived }) => {
        const half = host.bytes.length / 2;
        response.writeHead(200, { 'content-length': host.bytes.length, etag: host.etag });
        response.write(host.bytes.subarray(0, half));
        await hasArrived(half);
        DISK!.fill(0);
        response.end(host.bytes.subarray(half));
      },
    outcome: failed('cache-not-writable'),
  },
  'a disk that has room for the archive, and none for what is in it': {
    ...ON_SMALL_DISK,
    only: 'artifact',
    fault: () => {
      DISK!.fill(1.5 * BYTES.length);
      return ({ serve }) => serve();
    },
    outcome: failed('cache-not-writable'),
  },
};

/** Small enough for a test, large enough for a busy machine to answer in. */
function SLOW() {
  return { windowMs: 1000, leastBytes: 10_000 };
}

/** Where every try ends for its slowness, and nothing has to be answered in time but small questions. */
function IMPATIENT() {
  return { ...SLOW(), windowMs: 500 };
}

/** What a host's API does instead of saying where the file is: to its first requests, then as it should. */
const API_CASES: Readonly<Record<string, { readonly answers: Spoiled; readonly outcome: 'file' | Failure }>> =
  {
    'the API answers 429, with Retry-After': {
      answers: [(response) => response.writeHead(429, { 'retry-after': '3' }).end()],
      outcome: 'file',
    },
    'the API answers 500, then 503': {
      answers: [500, 503].map((code) => (response) => response.writeHead(code).end()),
      outcome: 'file',
    },
    'the API breaks the connection': {
      answers: [(response) => response.socket?.resetAndDestroy()],
      outcome: 'file',
    },
    'the API answers 503 for ever': {
      answers: Array.from({ length: 4 }, () => (response) => response.writeHead(503).end()),
      outcome: failed('download-failed'),
    },
    'the API answers with something else': {
      answers: Array.from({ length: 2 }, () => (response) => response.end('<html>maintenance</html>')),
      outcome: failed('host-answer-unexpected'),
    },
    'the API says nothing for ever': {
      answers: Array.from({ length: 4 }, () => () => undefined),
      outcome: failed('download-too-slow'),
    },
  };

const NAMES = Object.keys(SOURCES) as SourceName[];
const WITH_API = NAMES.filter((name) => name !== 'url');
const playable = Object.keys(CASES).filter((fault) => CASES[fault]!.needs !== false);
/** What has to be waited for is waited for once, by all sources together. */
const isSlow = (fault: string): boolean => /trickle|silence|says nothing/.test(fault);

describe.each(WITH_API)('%s', (name) => {
  it.each(Object.keys(API_CASES).filter((fault) => !isSlow(fault)))('%s', (fault) => playApi(name, fault));
});

describe.each(NAMES)('%s', (name) => {
  const own = playable.filter((fault) => !isSlow(fault) && (CASES[fault]!.only ?? name) === name);
  it.each(own)('%s', (fault) => play(name, fault));
});

describe('of every source at once', () => {
  it.each(Object.keys(API_CASES).filter(isSlow))('%s', async (fault) => {
    await Promise.all(WITH_API.map((name) => playApi(name, fault)));
  });

  it.each(playable.filter(isSlow))('%s', async (fault) => {
    await Promise.all(NAMES.map((name) => play(name, fault)));
  });
});

async function playApi(name: SourceName, fault: string): Promise<void> {
  const source: StartedSource = await SOURCES[name](BYTES);
  const { answers, outcome } = API_CASES[fault]!;
  const world = await testWorld({ hosts: source.hosts, env: source.env ?? {}, slow: SLOW() });
  const locator = parseLocator(source.locator, source.folder ?? process.cwd(), 'test');
  source.spoiled!.push(...answers);
  const acquired = await acquire({ locator }, world).catch((error) => error);
  if (outcome === 'file') expect(acquired, name).toMatchObject({ sha256: HASH });
  else {
    expect(acquired, name).toBeInstanceOf(outcome.kind);
    expect(acquired.problem.code, name).toBe(outcome.code);
    expect(await filesBelow(world.cacheDir), name).toEqual([]);
  }
  source.spoiled!.length = 0;
  expect(await acquire({ locator }, { ...world, slow: undefined }), name).toMatchObject({ sha256: HASH });
  expect(await unwholeBelow(world.cacheDir), name).toEqual([]);
  expect(source.violations).toEqual([]);
}

async function play(name: SourceName, fault: string): Promise<void> {
  const source: StartedSource = await SOURCES[name](BYTES);
  const { fault: start, outcome, check, world: changes, onSmallDisk } = CASES[fault]!;
  const onProgress = ({ receivedBytes }: DownloadProgress) => source.content.arrived(receivedBytes);
  const place = onSmallDisk ? { cacheDir: join(DISK!.folder, 'cache') } : {};
  const given = { hosts: source.hosts, env: source.env ?? {}, onProgress, ...place };
  const world = await testWorld({ ...given, ...changes });
  if (onSmallDisk) onTestFinished(() => rmSync(world.cacheDir, { recursive: true }));
  const locator = parseLocator(source.locator, source.folder ?? process.cwd(), 'test');
  source.content.fault = await start(source);

  const expected = typeof outcome === 'function' ? outcome(source) : outcome;
  const request = { locator, ...(source.statesDigest ? {} : { sha256: HASH }) };
  const acquired = await acquire(request, world).catch((error) => error);
  if (expected === 'file') {
    expect(acquired, name).toMatchObject({ sha256: HASH, bytes: BYTES.length });
    expect(await holdsModel(acquired.path)).toBe(true);
  } else {
    expect(acquired, name).toBeInstanceOf(expected.kind);
    expect(acquired.problem.code, name).toBe(expected.code);
    expect(acquired.message).not.toMatch(/secret|token/);
  }
  check?.(source, world);
  expect(await unwholeBelow(world.cacheDir), name).toEqual([]);

  source.content.fault = undefined;
  DISK?.relieve();
  // The next attempt has the time that it takes on a busy machine.
  const next = await acquire(request, { ...world, slow: undefined });
  expect(next, name).toMatchObject({ sha256: HASH, bytes: BYTES.length });
  expect(await holdsModel(next.path)).toBe(true);
  expect(await unwholeBelow(world.cacheDir), name).toEqual([]);
  for (const { headers } of name === 'url' ? [] : source.content.requests) {
    expect(headers.authorization).toBeUndefined();
  }
  expect(source.violations).toEqual([]);
}

/** Comparing buffers by their elements takes seconds. */
async function holdsModel(path: string): Promise<boolean> {
  return BYTES.equals(await readFile(path));
}
