/** Downloads and processes: several that want the same file, one that is killed, a disk that is full. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { downloadKey } from '../../src/artifact/cache.ts';
import { takeLock } from '../../src/artifact/download/lock.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';
import { FileHost } from './servers/file-host.ts';
import { randomBytes, SOURCES, type SourceName, type StartedSource } from './servers/sources.ts';
import { mountSmallDisk } from './small-disk.ts';
import { filesBelow, locate, sha256, temporaryFolder, testWorld, unwholeBelow } from './world.ts';

const BYTES = randomBytes(6_000_000);
const HASH = sha256(BYTES);

/** Acquires what standard input lists, all at once, each into a cache of its own; tells how far it is, in lines. */
const PROGRAM = `
  import { text } from 'node:stream/consumers';
  import { acquire } from ${JSON.stringify(join(import.meta.dirname, '../../src/artifact/acquire.ts'))};
  import { openFetch } from ${JSON.stringify(join(import.meta.dirname, '../../src/artifact/download/http.ts'))};
  import { parseLocator } from ${JSON.stringify(join(import.meta.dirname, '../../src/artifact/parse-locator.ts'))};
  const wanted = JSON.parse(await text(process.stdin));
  const fetch = openFetch();
  await Promise.all(wanted.map(async ({ name, locator, folder, ...world }) => {
    const tell = (told) => process.stdout.write(JSON.stringify({ name, ...told }) + '\\n');
    const onProgress = ({ receivedBytes }) => tell({ receivedBytes });
    const onWaiting = () => tell({ waiting: true });
    const { path, sha256 } = await acquire(
      { locator: parseLocator(locator, folder ?? '/', 'test') },
      { fetch, useCache: true, onProgress, onWaiting, ...world },
    );
    tell({ path, sha256 });
  }));
`;

type Wanted = { readonly name: string; readonly locator: string; readonly cacheDir: string } & Record<
  string,
  unknown
>;
type Told = {
  readonly name: string;
  readonly receivedBytes?: number;
  readonly waiting?: true;
  readonly path?: string;
  readonly sha256?: string;
};

/** A process that acquires; `told` resolves once it has said something that fits. */
function startAll(wanted: readonly Wanted[]) {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module-typescript', '-e', PROGRAM], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin!.end(JSON.stringify(wanted));
  const lines: Told[] = [];
  const watching: (() => void)[] = [];
  const output = createInterface(child.stdout!);
  output.on('line', (line) => {
    lines.push(JSON.parse(line));
    for (const watch of watching) watch();
  });
  const told = (fits: (told: Told) => boolean) =>
    new Promise<void>((done) => {
      const look = (): void => void (lines.some(fits) && done());
      watching.push(look);
      look();
    });
  const ended = new Promise<Told>((done) => child.on('close', () => done(lines.at(-1) ?? { name: '' })));
  return { child, told, ended };
}

function start(url: string, cacheDir: string) {
  const started = startAll([{ name: 'url', locator: url, cacheDir }]);
  const far = (bytes: number) => started.told(({ receivedBytes = 0 }) => receivedBytes >= bytes);
  return { ...started, far, waiting: started.told(({ waiting }) => waiting === true) };
}

/** Answers the first request with the first half, and with the rest when told to. */
function halt(host: FileHost): { readonly goOn: () => void } {
  let goOn = (): void => {};
  host.fault = ({ response, nth, serve }) => {
    if (nth > 1) return serve();
    const { bytes, etag } = host;
    response.writeHead(200, { 'content-length': bytes.length, ...(etag === undefined ? {} : { etag }) });
    response.write(bytes.subarray(0, bytes.length / 2));
    goOn = () => response.end(bytes.subarray(bytes.length / 2));
    return undefined;
  };
  return { goOn: () => goOn() };
}

async function haltingHost(): Promise<{ host: FileHost; goOn: () => void }> {
  const host = await new FileHost(BYTES).start();
  return { host, ...halt(host) };
}

describe('two processes that want the same file', () => {
  it('download it once', async () => {
    const { host, goOn } = await haltingHost();
    // Without a validator the second could not even ask whether it is still the same.
    host.etag = undefined;
    const cacheDir = join(await temporaryFolder(), 'cache');
    const first = start(`${host.url}/m.onnx`, cacheDir);
    await first.far(BYTES.length / 2 - 500_000);
    const second = start(`${host.url}/m.onnx`, cacheDir);
    await second.waiting;
    goOn();
    const results = await Promise.all([first.ended, second.ended]);
    expect(results.map((result) => result.sha256)).toEqual([HASH, HASH]);
    expect(results[0]!.path).toBe(results[1]!.path);
    expect(host.requests).toHaveLength(1);
    expect((await filesBelow(cacheDir)).filter((file) => file.startsWith('downloads/'))).toEqual([]);
  });
});

/** What has come in waits to be written: of a process that is killed only what is on the disk is left. */
async function someWritten(cacheDir: string): Promise<void> {
  const written = async () => {
    const partial = (await filesBelow(cacheDir)).find((file) => file.endsWith('.partial'));
    return partial === undefined ? 0 : (await stat(join(cacheDir, partial))).size;
  };
  await expect.poll(written, { timeout: 30_000 }).toBeGreaterThan(0);
}

describe('a process that is killed in the middle', () => {
  it('leaves what the next one goes on from', async () => {
    const { host } = await haltingHost();
    const world = await testWorld();
    const { child, far, ended } = start(`${host.url}/m.onnx`, world.cacheDir);
    await far(BYTES.length / 2 - 500_000);
    await someWritten(world.cacheDir);
    child.kill('SIGKILL');
    await ended;
    const left = (await filesBelow(world.cacheDir)).map((file) => file.replace(/.*\./, ''));
    expect(left).toEqual(['json', 'lock', 'partial']);

    const artifact = await acquire({ locator: locate(`${host.url}/m.onnx`) }, world);
    expect(artifact.sha256).toBe(HASH);
    expect(BYTES.equals(await readFile(artifact.path))).toBe(true);
    expect(host.requests).toHaveLength(2);
    const { range, 'if-range': ifRange } = host.requests[1]!.headers;
    expect(Number(/^bytes=(\d+)-$/.exec(range!)![1])).toBeGreaterThan(0);
    expect(ifRange).toBe(host.etag);
    expect((await filesBelow(world.cacheDir)).filter((file) => file.startsWith('downloads/'))).toEqual([]);
  });

  it('leaves it of every kind of source, and nothing else', async () => {
    const names = Object.keys(SOURCES) as SourceName[];
    const sources = await Promise.all(
      names.map(async (name) => {
        const source: StartedSource = await SOURCES[name](BYTES);
        return { name, ...source, cacheDir: (await testWorld()).cacheDir };
      }),
    );
    for (const { content } of sources) halt(content);
    const { child, told, ended } = startAll(
      sources.map(({ name, locator, folder, env, hosts, cacheDir }) => ({
        name,
        locator,
        folder,
        env,
        hosts,
        cacheDir,
      })),
    );
    const isHalfway = (name: string) => (line: Told) =>
      line.name === name && (line.receivedBytes ?? 0) > BYTES.length / 2 - 500_000;
    await Promise.all(names.map((name) => told(isHalfway(name))));
    for (const { cacheDir } of sources) await someWritten(cacheDir);
    child.kill('SIGKILL');
    await ended;
    for (const { name, folder, locator, env, hosts, content, cacheDir, ...source } of sources) {
      expect(
        (await filesBelow(cacheDir)).every((file) => file.startsWith('downloads/')),
        name,
      ).toBe(true);
      const world = await testWorld({ hosts, cacheDir, env: env ?? {} });
      const artifact = await acquire({ locator: parseLocator(locator, folder ?? '/', 'test') }, world);
      expect(artifact.sha256, name).toBe(HASH);
      expect(BYTES.equals(await readFile(artifact.path)), name).toBe(true);
      expect(content.requests[1]!.headers.range, name).toMatch(/^bytes=[1-9]\d+-$/);
      expect(await unwholeBelow(cacheDir), name).toEqual([]);
      expect(source.violations, name).toEqual([]);
    }
  });

  it('leaves nothing that a changed file is continued from', async () => {
    const { host } = await haltingHost();
    const world = await testWorld();
    const { child, far, ended } = start(`${host.url}/m.onnx`, world.cacheDir);
    await far(BYTES.length / 2 - 500_000);
    child.kill('SIGKILL');
    await ended;
    host.bytes = Buffer.from(BYTES).fill(7, 0, 100);
    host.etag = '"newer"';
    const artifact = await acquire({ locator: locate(`${host.url}/m.onnx`) }, world);
    expect(artifact.sha256).toBe(sha256(host.bytes));
  });

  it('is not waited for', async () => {
    const path = join(await temporaryFolder(), 'x.lock');
    const { pid } = spawn(process.execPath, ['-e', '']).on('error', () => {});
    await new Promise((done) => setTimeout(done, 500));
    const dead = { token: 'x', pid, machine: machineOf(await lockText(path)) };
    await writeFile(path, JSON.stringify(dead));
    const begin = performance.now();
    const lock = await takeLock(path, undefined);
    expect(performance.now() - begin).toBeLessThan(5000);
    await lock.release();
    await expect(stat(path)).rejects.toThrow();
  });
});

describe('a lock', () => {
  it('is held by one at a time, whoever comes', async () => {
    const path = join(await temporaryFolder(), 'x.lock');
    let holders = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await takeLock(path, undefined);
        holders += 1;
        most = Math.max(most, holders);
        await new Promise((done) => setTimeout(done, 5));
        holders -= 1;
        await lock.release();
      }),
    );
    expect(most).toBe(1);
  });

  it('of another machine is respected, and waiting for it can be broken off', async () => {
    const path = join(await temporaryFolder(), 'x.lock');
    await writeFile(path, JSON.stringify({ token: 'x', pid: 2 ** 22 + 1, machine: 'elsewhere' }));
    const reason = new Error('stopped');
    await expect(takeLock(path, AbortSignal.any([AbortSignal.timeout(700), abortSoon(reason)]))).rejects.toBe(
      reason,
    );
    expect(await readFile(path, 'utf8')).toContain('elsewhere');
  });
});

function abortSoon(reason: Error): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 300);
  return controller.signal;
}

/** What this process writes into a lock. */
async function lockText(path: string): Promise<string> {
  const lock = await takeLock(path, undefined);
  const text = await readFile(path, 'utf8');
  await lock.release();
  return text;
}

function machineOf(text: string): string {
  return JSON.parse(text).machine;
}

const SMALL_DISK = mountSmallDisk();

describe.skipIf(SMALL_DISK === undefined)('a disk that is too small', () => {
  it('is noticed before a file of known length is downloaded', async () => {
    const host = await new FileHost(BYTES).start();
    const cacheDir = join(SMALL_DISK!.folder, 'known');
    let received = 0;
    const onProgress = ({ receivedBytes }: { receivedBytes: number }) => {
      received = receivedBytes;
    };
    const world = await testWorld({ cacheDir, onProgress });
    const error = await acquire({ locator: locate(`${host.url}/m.onnx`) }, world).catch((reason) => reason);
    expect(error.problem).toMatchObject({ code: 'disk-too-small', expected: `${BYTES.length} bytes` });
    expect(received).toBe(0);
    expect(await filesBelow(cacheDir)).toEqual([]);
  });

  it('fills up under a file of unknown length, which leaves nothing', async () => {
    const host = await new FileHost(BYTES).start();
    host.fault = ({ response }) => {
      response.write(BYTES);
      response.end();
    };
    const cacheDir = join(SMALL_DISK!.folder, 'unknown');
    await mkdir(cacheDir);
    const world = await testWorld({ cacheDir });
    const locator = locate(`${host.url}/m.onnx`);
    const error = await acquire({ locator }, world).catch((reason) => reason);
    expect(error.problem).toMatchObject({ code: 'cache-not-writable', got: 'ENOSPC' });
    expect(error.problem.hint).toContain('the disk is full');
    expect(host.requests).toHaveLength(1);
    expect(await filesBelow(cacheDir)).toEqual([]);

    host.fault = undefined;
    host.bytes = BYTES.subarray(0, 100_000);
    expect((await acquire({ locator }, world)).bytes).toBe(100_000);
  });
});

describe('the key of a download', () => {
  it('tells nothing of the URL', () => {
    expect(downloadKey('https://example.com/m.onnx?token=secret')).toMatch(/^[0-9a-f]{64}$/);
  });
});
