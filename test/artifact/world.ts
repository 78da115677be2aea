/** A temporary folder and a loopback HTTP server with scripted answers, for the tests of acquiring. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { openFetch } from '../../src/artifact/download/http.ts';
import type { Locator } from '../../src/artifact/locator.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';
import type { AcquireWorld } from '../../src/artifact/source.ts';
import { type Problem, UserError } from '../../src/errors.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers the first request with the first answer, and so on; the last one serves all that follow. */
export async function serve(...answers: Answer[]): Promise<{ url: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answers[Math.min(requests.length, answers.length) - 1]!(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

export function answer(
  status: number,
  body: string | Buffer = '',
  headers: Record<string, string> = {},
): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
  };
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zoogate-artifact-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export type TestWorld = AcquireWorld & { readonly slept: number[] };

/** The real network, a cache folder of its own, and a clock that only notes how long it would have waited. */
export async function testWorld(changes: Partial<AcquireWorld> = {}): Promise<TestWorld> {
  const slept: number[] = [];
  return {
    fetch: openFetch(),
    cacheDir: join(await temporaryFolder(), 'cache'),
    useCache: true,
    sleep: async (ms) => {
      slept.push(ms);
    },
    slept,
    ...changes,
  };
}

export function locate(text: string): Locator {
  return parseLocator(text, process.cwd(), 'test');
}

export function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Paths of all files below a folder, relative and sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** What of the cache is neither a file with the hash that it is filed by nor a record of one. */
export async function unwholeBelow(cacheDir: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const file of await filesBelow(cacheDir)) {
    const [kind, hash] = file.split('/');
    if (kind === 'urls' && file.endsWith('.json')) continue;
    const isWhole = kind === 'artifacts' && sha256(await readFile(join(cacheDir, file))) === hash;
    if (!isWhole) wrong.push(file);
  }
  return wrong;
}

/** The problem of the UserError that must come. */
export async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).problem;
}
