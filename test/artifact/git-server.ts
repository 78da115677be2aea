/**
 * Git over HTTP as hosts speak it (git's own http-backend), and Git LFS beside it: its batch API and its objects, with
 * every way in which they fail. Requests that the specifications do not allow are answered with 400.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sha256 } from './world.ts';

export type LfsFault =
  | 'missing'
  | 'batch-429'
  | 'batch-503'
  | 'batch-not-json'
  | 'object-503'
  | 'object-cut'
  | 'wrong-bytes'
  | 'expired'
  | 'expired-always';

export type GitServer = {
  /** Of the repository. */
  readonly url: string;
  readonly requests: {
    readonly method: string;
    readonly path: string;
    readonly authorization: string | undefined;
  }[];
  /** Objects that the LFS server has; by hash. */
  readonly objects: Map<string, Buffer>;
  /** Puts content there, and gives its pointer. */
  readonly push: (content: string) => string;
  fault: LfsFault | undefined;
  /** The Authorization header that everything needs; nothing does without it. */
  authorization: string | undefined;
};

const BACKEND = join(execFileSync('git', ['--exec-path']).toString().trim(), 'git-http-backend');
export const hasHttpBackend = existsSync(BACKEND);

const MEDIA_TYPE = 'application/vnd.git-lfs+json';

/** @param folder of the bare repository. */
export async function serveRepository(folder: string): Promise<GitServer> {
  const state: GitServer = {
    url: '',
    requests: [],
    objects: new Map(),
    push: (content) => {
      const oid = sha256(content);
      state.objects.set(oid, Buffer.from(content));
      return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${Buffer.byteLength(content)}\n`;
    },
    fault: undefined,
    authorization: undefined,
  };
  let failures = 0;
  const server = createServer((request, response) => {
    const path = request.url!;
    const { authorization } = request.headers;
    state.requests.push({ method: request.method!, path, authorization });
    const isObject = path.startsWith('/objects/');
    // What an object's address needs comes with the address.
    if (!isObject && state.authorization !== undefined && authorization !== state.authorization) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    } else if (isObject) serveObject(request, response);
    else if (path.endsWith('/info/lfs/objects/batch')) serveBatch(request, response);
    else serveGit(request, response, folder);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, { url: `${origin}/${basename(folder)}` });

  function serveBatch(request: IncomingMessage, response: ServerResponse): void {
    let text = '';
    request.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    request.on('end', () => {
      const { operation, transfers = ['basic'], objects, hash_algo = 'sha256' } = JSON.parse(text);
      const answer = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
        response.writeHead(status, { 'content-type': MEDIA_TYPE, ...headers }).end(JSON.stringify(body));
      };
      const asSpecified =
        request.method === 'POST' &&
        request.headers.accept?.startsWith(MEDIA_TYPE) &&
        request.headers['content-type']?.startsWith(MEDIA_TYPE) &&
        operation === 'download' &&
        transfers.includes('basic') &&
        hash_algo === 'sha256' &&
        objects.every(
          ({ oid, size }: { oid: string; size: number }) => /^[0-9a-f]{64}$/.test(oid) && size >= 0,
        );
      if (!asSpecified) return answer(400, { message: 'not a batch request' });
      const isFirst = failures++ === 0;
      if (state.fault === 'batch-429' && isFirst)
        return answer(429, { message: 'slow down' }, { 'retry-after': '2' });
      if (state.fault === 'batch-503') return answer(503, { message: 'down' });
      if (state.fault === 'batch-not-json') return void response.writeHead(200).end('<html>');
      const listed = objects.map(({ oid, size }: { oid: string; size: number }) => {
        if (state.fault === 'missing' || !state.objects.has(oid)) {
          return { oid, size, error: { code: 404, message: 'Object does not exist' } };
        }
        const key =
          state.fault?.startsWith('expired') && (isFirst || state.fault === 'expired-always')
            ? 'old'
            : 'good';
        const header = { Authorization: `RemoteAuth ${key}` };
        const download = { href: `${origin}/objects/${oid}?key=${key}`, header, expires_in: 3600 };
        return { oid, size, authenticated: true, actions: { download } };
      });
      answer(200, { transfer: 'basic', objects: listed, hash_algo: 'sha256' });
    });
  }

  function serveObject(request: IncomingMessage, response: ServerResponse): void {
    const content = state.objects.get(/[0-9a-f]{64}/.exec(request.url!)![0])!;
    if (request.headers.authorization !== 'RemoteAuth good')
      return void response.writeHead(403).end('expired');
    const isFirst = failures++ <= 1;
    if (state.fault === 'object-503' && isFirst) return void response.writeHead(503).end();
    const wrong = Buffer.from(content.toString('latin1').toUpperCase(), 'latin1');
    const sent = state.fault === 'wrong-bytes' ? wrong : content;
    response.writeHead(200, { 'content-length': sent.length });
    if (state.fault !== 'object-cut' || !isFirst) return void response.end(sent);
    response.write(sent.subarray(0, sent.length >> 1), () => response.destroy());
  }
}

/** CGI, as RFC 3875 says and git-http-backend reads it. */
function serveGit(request: IncomingMessage, response: ServerResponse, folder: string): void {
  const url = new URL(request.url!, 'http://localhost');
  const cgi = spawn(BACKEND, [], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: dirname(folder),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: request.headers['git-protocol'] as string,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(cgi.stdin);
  let output = Buffer.alloc(0);
  cgi.stdout.on('data', (piece: Buffer) => {
    output = Buffer.concat([output, piece]);
  });
  cgi.on('close', () => {
    const end = output.indexOf('\r\n\r\n');
    const headers = output
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
    const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200';
    const rest = headers.filter(([name]) => name !== '' && name.toLowerCase() !== 'status');
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(rest)).end(output.subarray(end + 4));
  });
}
