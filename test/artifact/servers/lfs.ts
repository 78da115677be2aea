/** A Git LFS server on this machine: its batch API, and objects on hosts of their own. And repositories with pointers. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { GIT_ENVIRONMENT } from '../git-world.ts';
import { FileHost, listen, type Spoiled, sendJson } from './file-host.ts';

const MEDIA_TYPE = 'application/vnd.git-lfs+json';

export class LfsServer {
  url = '';
  readonly spoiled: Spoiled = [];
  readonly violations: string[] = [];
  readonly #objects = new Map<string, FileHost>();

  async start(): Promise<this> {
    this.url = await listen((request, response) => this.#serve(request, response), this.spoiled);
    return this;
  }

  async add(bytes: Buffer): Promise<FileHost> {
    const host = await new FileHost(bytes).start();
    this.#objects.set(hashOf(bytes), host);
    return host;
  }

  pointerTo(bytes: Buffer): string {
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${hashOf(bytes)}\nsize ${bytes.length}\n`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const piece of request.setEncoding('utf8')) text += piece;
    if (request.method !== 'POST' || request.url !== '/objects/batch') {
      this.violations.push(`${request.method} ${request.url} is no request for objects`);
      return void response.writeHead(404).end();
    }
    if (!request.headers.accept?.startsWith(MEDIA_TYPE)) this.violations.push('no accept of the media type');
    const { operation, objects } = JSON.parse(text);
    if (operation !== 'download') this.violations.push(`${operation} is no download`);
    const listed = objects.map(({ oid, size }: { oid: string; size: number }) => {
      const host = this.#objects.get(oid);
      if (host === undefined) return { oid, size, error: { code: 404, message: 'Object does not exist' } };
      return { oid, size, authenticated: true, actions: { download: { href: `${host.url}/${oid}` } } };
    });
    sendJson(response, 200, { transfer: 'basic', objects: listed }, { 'content-type': MEDIA_TYPE });
  }
}

const repositories = new Map<string, { readonly folder: string; readonly env: NodeJS.ProcessEnv }>();
const made: string[] = [];

/** A repository whose one commit holds these files; made once. `env` is one without git-lfs. */
export function repositoryOf(files: Readonly<Record<string, string>>) {
  const key = JSON.stringify(files);
  const known = repositories.get(key);
  if (known !== undefined) return known;
  if (made.length === 0) {
    afterAll(() => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    });
  }
  const [folder, bin] = ['repository', 'bin'].map((name) =>
    mkdtempSync(join(tmpdir(), `zoogate-lfs-${name}-`)),
  );
  made.push(folder!, bin!);
  const git = process.env['PATH']!.split(delimiter).map((place) => join(place, 'git'));
  symlinkSync(git.find((place) => existsSync(place))!, join(bin!, 'git'));
  const env: NodeJS.ProcessEnv = { ...GIT_ENVIRONMENT, PATH: bin };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder!, name)), { recursive: true });
    writeFileSync(join(folder!, name), content);
  }
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '--message', 'model'],
  ]) {
    execFileSync(join(bin!, 'git'), args, { cwd: folder!, env, stdio: 'pipe' });
  }
  const repository = { folder: folder!, env };
  repositories.set(key, repository);
  return repository;
}

/** Git's configuration by the environment: the repository may be shared, each test has a server of its own. */
export function lfsServerIs(url: string): NodeJS.ProcessEnv {
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'lfs.url', GIT_CONFIG_VALUE_0: url };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
