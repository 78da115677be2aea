/** A Hugging Face Hub on this machine: resolve, revisions and trees of one repository, as huggingface_hub relies on them. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FileHost, listen, type Spoiled, sendJson } from './file-host.ts';

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const HUB_TOKEN = 'hf_token';

export class Hub {
  url = '';
  readonly requests: IncomingMessage[] = [];
  readonly violations: string[] = [];
  readonly spoiled: Spoiled = [];
  readonly repository: string;
  readonly dataset: boolean;
  /** Entries of a page of a tree. */
  pageSize = 1000;
  isPrivate = false;
  isGated = false;
  /** Files by path; large ones are in LFS, and served by another host. */
  readonly files = new Map<string, { readonly host: FileHost; readonly lfs: boolean }>();
  /** What branches and tags are. */
  readonly revisions = new Map([['main', COMMIT]]);

  constructor(repository: string, { dataset = false }: { dataset?: boolean } = {}) {
    this.repository = repository;
    this.dataset = dataset;
  }

  async start(): Promise<this> {
    this.url = await listen((request, response) => this.#serve(request, response), this.spoiled);
    return this;
  }

  async add(path: string, bytes: Buffer, { lfs = true }: { lfs?: boolean } = {}): Promise<FileHost> {
    const host = await new FileHost(bytes).start();
    this.files.set(path, { host, lfs });
    return host;
  }

  #serve(request: IncomingMessage, response: ServerResponse): unknown {
    this.requests.push(request);
    const { pathname, searchParams } = new URL(request.url!, this.url);
    const path = decodeURIComponent(pathname);
    const refuse = (status: number, code: string): void => {
      response.writeHead(status, { 'x-error-code': code, 'x-error-message': code }).end();
    };
    const hasToken = request.headers.authorization === `Bearer ${HUB_TOKEN}`;
    if (this.isPrivate && !hasToken) return refuse(401, 'RepoNotFound');
    if (this.isGated && !hasToken) return refuse(403, 'GatedRepo');
    const prefix = this.dataset ? '/datasets' : '';
    const resolve = `${prefix}/${this.repository}/resolve/`;
    const api = `/api/${this.dataset ? 'datasets' : 'models'}/${this.repository}`;
    if (path.startsWith(resolve)) {
      const { commit, rest } = this.#revisionOf(path.slice(resolve.length));
      if (commit === undefined) return refuse(404, 'RevisionNotFound');
      return this.#resolve(request, response, commit, rest, refuse);
    }
    if (path.startsWith(`${api}/revision/`)) {
      const { commit } = this.#revisionOf(path.slice(`${api}/revision/`.length));
      if (commit === undefined) return refuse(404, 'RevisionNotFound');
      return sendJson(response, 200, { id: this.repository, sha: commit });
    }
    if (path.startsWith(`${api}/tree/`)) {
      const { commit, rest } = this.#revisionOf(path.slice(`${api}/tree/`.length));
      if (commit === undefined) return refuse(404, 'RevisionNotFound');
      return this.#tree(response, rest, Number(searchParams.get('cursor') ?? 0), pathname, refuse);
    }
    return refuse(401, 'RepoNotFound');
  }

  #revisionOf(text: string): { commit: string | undefined; rest: string } {
    for (const [name, commit] of [...this.revisions, [COMMIT, COMMIT] as const]) {
      if (text === name || text.startsWith(`${name}/`)) return { commit, rest: text.slice(name.length + 1) };
    }
    return { commit: undefined, rest: '' };
  }

  #resolve(
    request: IncomingMessage,
    response: ServerResponse,
    commit: string,
    path: string,
    refuse: (status: number, code: string) => void,
  ): unknown {
    const file = this.files.get(path);
    if (file === undefined) return refuse(404, 'EntryNotFound');
    response.setHeader('x-repo-commit', commit);
    if (!file.lfs) {
      file.host.etag = `"${gitBlob(file.host.bytes)}"`;
      return file.host.handle(request, response);
    }
    return response
      .writeHead(302, {
        location: `${file.host.url}/${commit}/${encodeURIComponent(path)}?X-Amz-Signature=secret`,
        'x-linked-size': file.host.bytes.length,
        'x-linked-etag': `"${sha256(file.host.bytes)}"`,
      })
      .end('Found. Redirecting');
  }

  #tree(
    response: ServerResponse,
    folder: string,
    from: number,
    pathname: string,
    refuse: (status: number, code: string) => void,
  ): unknown {
    const below = folder === '' ? '' : `${folder}/`;
    const entries = [...this.files].filter(([path]) => path.startsWith(below));
    if (entries.length === 0) return refuse(404, 'EntryNotFound');
    const page = entries.slice(from, from + this.pageSize).map(([path, { host, lfs }]) => ({
      type: 'file',
      oid: gitBlob(host.bytes),
      size: host.bytes.length,
      path,
      ...(lfs
        ? {
            lfs: { oid: sha256(host.bytes), size: host.bytes.length, pointerSize: 134 },
            xetHash: '0'.repeat(64),
          }
        : {}),
    }));
    const next = `${this.url}${pathname}?recursive=true&cursor=${from + this.pageSize}`;
    const more = from + this.pageSize < entries.length;
    return sendJson(
      response,
      200,
      [{ type: 'directory', oid: '0'.repeat(40), size: 0, path: 'data' }, ...page],
      {
        ...(more ? { link: `<${next}>; rel="next"` } : {}),
      },
    );
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function gitBlob(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
