/** Downloads and processes: several that want the same file, one that is killed, a disk that is full. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { downloadKey } from '../../src/artifact/cache.ts';
import { takeLock } from '../../src/artifact/download/lock.ts';
import { FileHost } from './servers/file-host.ts';
import { randomBytes } from './servers/sources.ts';
import { filesBelow, locate, sha256, temporaryFolder, testWorld } from './world.ts';

const BYTES = randomBytes(6_000_000);
const HASH = sha256(BYTES);

const PROGRAM = `
  import { acquire } from ${JSON.stringify(join(import.meta.dirname, '../../src/artifact/acquire.ts'))};
  import { parseLocator } from ${JSON.stringify(join(import.meta.dirname, '../../src/artifact/parse-locator.ts'))};
  const [url, cacheDir] = process.argv.slice(1);
  const onProgress = ({ receivedBytes }) => process.stdout.write(receivedBytes + '\\n');
  const onWaiting = () => process.stdout.write('waiting\\n');
  const world = { fetch, cacheDir, useCache: true, onProgress, onWaiting };
  const { path, sha256 } = await acquire({ locator: parseLocator(url, '/', 'test') }, world);
  process.stdout.write(JSON.stringify({ path, sha256 }) + '\\n');
`;

/** A process that acquires a URL; `far` resolves once it has received so many bytes. */
function start(url: string, cacheDir: string) {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--input-type=module-typescript', '-e', PROGRAM, url, cacheDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  const watching: (() => void)[] = [];
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (const watch of watching) watch();
  });
  const ended = new Promise<{ path: string; sha256: string }>((done) => {
    child.on('close', () => done(JSON.parse(text.trim().split('\n').at(-1) || '{}')));
  });
  const far = (bytes: number) =>
    new Promise<void>((done) => {
      watching.push(() => {
        if (text.split('\n').some((line) => Number(line) >= bytes)) done();
      });
    });
  const waiting = new Promise<void>((done) => {
    watching.push(() => text.includes('waiting') && done());
  });
  return { child, ended, far, waiting };
}

/** Serves the first half, and the rest when told to. */
async function haltingHost(): Promise<{ host: FileHost; goOn: () => void }> {
  const host = await new FileHost(BYTES).start();
  let goOn = (): void => {};
  host.fault = ({ response, nth, serve }) => {
    if (nth > 1) return serve();
    response.writeHead(200, {
      'content-length': BYTES.length,
      ...(host.etag === undefined ? {} : { etag: host.etag }),
    });
    response.write(BYTES.subarray(0, BYTES.length / 2));
    goOn = () => response.end(BYTES.subarray(BYTES.length / 2));
    return undefined;
  };
  return { host, goOn: () => goOn() };
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

describe('a process that is killed in the middle', () => {
  it('leaves what the next one goes on from', async () => {
    const { host } = await haltingHost();
    const world = await testWorld();
    const { child, far, ended } = start(`${host.url}/m.onnx`, world.cacheDir);
    await far(BYTES.length / 2 - 500_000);
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

/** A disk of one megabyte, where this user may mount one; elsewhere there is none to fill. */
const SMALL_DISK = mountSmallDisk();
afterAll(() => {
  if (SMALL_DISK === undefined) return;
  execFileSync('umount', [SMALL_DISK]);
  rmSync(SMALL_DISK, { recursive: true });
});

function mountSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const folder = mkdtempSync(join(os.tmpdir(), 'zoogate-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

describe.skipIf(SMALL_DISK === undefined)('a disk that is too small', () => {
  it('is noticed before a file of known length is downloaded', async () => {
    const host = await new FileHost(BYTES).start();
    const cacheDir = join(SMALL_DISK!, 'known');
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
    const cacheDir = join(SMALL_DISK!, 'unknown');
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
