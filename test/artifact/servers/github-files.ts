/**
 * A GitHub on this machine that gives files: releases with assets, and artifacts of workflow runs. Requests and answers
 * are held against GitHub's own description of its API; what departs from it is collected in `violations`.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeRoute, description, type Json } from '../../github/description.ts';
import { FileHost, listen, type Spoiled, sendJson } from './file-host.ts';

export const GITHUB_TOKEN = 'ghs_token';
export const REPOSITORY = 'your-org/your-model';
const REPOS = '/repos/{owner}/{repo}';

type Answer = (given: ReadonlyMap<string, string>) => { status: number; body: unknown } | FileHost;

export class GitHubFiles {
  url = '';
  readonly requests: IncomingMessage[] = [];
  readonly violations: string[] = [];
  readonly spoiled: Spoiled = [];
  readonly releases: { readonly id: number; readonly tag: string }[] = [];
  readonly assets: {
    readonly id: number;
    readonly release: number;
    readonly name: string;
    readonly host: FileHost;
  }[] = [];
  readonly artifacts: {
    readonly id: number;
    readonly run: number;
    readonly name: string;
    readonly host: FileHost;
    readonly expired: boolean;
  }[] = [];
  /** Uploads before the middle of 2025 have none. */
  statesDigests = true;
  readonly #routes = (
    [
      ['/releases/latest', () => this.#release(this.releases.at(-1))],
      [
        '/releases/tags/{tag}',
        (given) => this.#release(this.releases.find(({ tag }) => tag === given.get('tag'))),
      ],
      ['/releases/{release_id}/assets', (given) => this.#assets(given)],
      ['/releases/assets/{asset_id}', (given) => hostOf(this.assets, given.get('asset_id'))],
      ['/actions/runs/{run_id}/artifacts', (given) => this.#artifacts(given)],
      [
        '/actions/artifacts/{artifact_id}/{archive_format}',
        (given) => hostOf(this.artifacts, given.get('artifact_id')),
      ],
    ] satisfies [string, Answer][]
  ).map(([path, answer]) => ({ route: describeRoute('GET', REPOS + path), answer }));

  async start(): Promise<this> {
    this.url = await listen((request, response) => this.#serve(request, response), this.spoiled);
    return this;
  }

  async addAsset(tag: string, name: string, bytes: Buffer): Promise<FileHost> {
    const release = this.releases.find((one) => one.tag === tag) ?? { id: 10 + this.releases.length, tag };
    if (!this.releases.includes(release)) this.releases.push(release);
    const host = await new FileHost(bytes).start();
    this.assets.push({ id: 100 + this.assets.length, release: release.id, name, host });
    return host;
  }

  /** @param bytes of the zip file. */
  async addArtifact(run: number, name: string, bytes: Buffer, expired = false): Promise<FileHost> {
    const host = await new FileHost(bytes).start();
    this.artifacts.push({ id: 1000 + this.artifacts.length, run, name, host, expired });
    return host;
  }

  #serve(request: IncomingMessage, response: ServerResponse): unknown {
    this.requests.push(request);
    const url = new URL(request.url!, this.url);
    const found = this.#routes.find(({ route }) => route.pattern.test(url.pathname));
    if (found === undefined) {
      this.violations.push(`${url.pathname} is no operation that is played here`);
      return sendJson(response, 404, { message: 'Not Found' });
    }
    const { route, answer } = found;
    const values = route.pattern.exec(url.pathname)!.slice(1).map(decodeURIComponent);
    const given = new Map([
      ...route.names.map((name, i) => [name, values[i]!] as const),
      ...url.searchParams,
    ]);
    this.violations.push(...route.checkRequest(given, undefined));
    if (request.headers.authorization !== `Bearer ${GITHUB_TOKEN}`) this.violations.push('no token was sent');
    if (request.headers['user-agent'] === undefined) this.violations.push('GitHub demands a User-Agent');
    const known = `${given.get('owner')}/${given.get('repo')}` === REPOSITORY;
    const answered = known ? answer(given) : NOT_FOUND;
    if (answered instanceof FileHost) {
      if (url.pathname.includes('/assets/') && request.headers.accept !== 'application/octet-stream') {
        this.violations.push('an asset was asked for, and its description accepted');
      }
      return response.writeHead(302, { location: `${answered.url}/blob?sig=secret` }).end();
    }
    const wrong = route.checkAnswer(answered.status, answered.body);
    if (wrong !== undefined) this.violations.push(wrong);
    return sendJson(response, answered.status, answered.body, this.#link(url, answered.body));
  }

  #release(release: { id: number; tag: string } | undefined) {
    if (release === undefined) return NOT_FOUND;
    const example = structuredClone(description.components.examples.release.value);
    return { status: 200, body: { ...example, id: release.id, tag_name: release.tag } };
  }

  #assets(given: ReadonlyMap<string, string>) {
    const example = description.components.examples['release-asset'].value;
    const items = this.assets
      .filter(({ release }) => String(release) === given.get('release_id'))
      .map(({ id, name, host }) => ({
        ...example,
        id,
        name,
        size: host.bytes.length,
        digest: this.#digest(host.bytes),
      }));
    return { status: 200, body: page(items, given) };
  }

  #artifacts(given: ReadonlyMap<string, string>) {
    const [example] = description.components.examples['artifact-paginated'].value.artifacts;
    const items = this.artifacts
      .filter(({ run }) => String(run) === given.get('run_id'))
      .filter(({ name }) => !given.has('name') || name === given.get('name'))
      .map(({ id, name, host, expired }) => ({
        ...example,
        id,
        name,
        expired,
        size_in_bytes: host.bytes.length,
        digest: this.#digest(host.bytes),
      }));
    return { status: 200, body: { total_count: items.length, artifacts: page(items, given) } };
  }

  #digest(bytes: Buffer): string | null {
    return this.statesDigests ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : null;
  }

  #link(url: URL, body: unknown): Record<string, string> {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    if (!Array.isArray(body) || body.length < size) return {};
    const next = new URL(url);
    next.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 1) + 1));
    return { link: `<${next}>; rel="next", <${url}>; rel="first"` };
  }
}

const NOT_FOUND = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};

function hostOf(files: readonly { id: number; host: FileHost }[], id: string | undefined) {
  return files.find((file) => String(file.id) === id)?.host ?? NOT_FOUND;
}

function page(items: readonly Json[], given: ReadonlyMap<string, string>): readonly Json[] {
  const size = Number(given.get('per_page') ?? 30);
  const start = (Number(given.get('page') ?? 1) - 1) * size;
  return items.slice(start, start + size);
}
