/**
 * A GitHub on this machine: comments and pull requests of one repository over HTTP. Every request and every answer
 * is held against GitHub's own description of its API; what departs from it is collected in `violations`.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describeRoute, description, type Json } from './description.ts';
import { GIT_OPERATIONS, GitData } from './git-data.ts';

const OPERATIONS = [
  ['GET', '/repos/{owner}/{repo}/pulls'],
  ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['PATCH', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['DELETE', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['GET', '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'],
  ['GET', '/repos/{owner}/{repo}/actions/artifacts'],
  ['GET', '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'],
  ...GIT_OPERATIONS,
] as const;

const routes = OPERATIONS.map(([method, path]) => describeRoute(method, path));

export type Comment = Json & { id: number; body: string; html_url: string };
export type Seen = { readonly method: string; readonly path: string; readonly body: Json | undefined };
export type UploadedArtifact = {
  readonly runId: number;
  readonly name: string;
  readonly content: Buffer;
  /** What is stated, where it is not what the content has. */
  readonly sizeBytes?: number;
  readonly digest?: string;
  readonly expired?: boolean;
  /** Of the run that uploaded it. */
  readonly branch?: string;
  /** The run was a fork's. */
  readonly fork?: boolean;
};
type Answer = { status: number; body: unknown; headers?: Record<string, string> };

export class GitHubServer {
  url = '';
  /** In the order of their ids. */
  readonly comments: Comment[] = [];
  /** Their ids are their places, from 1. */
  readonly artifacts: UploadedArtifact[] = [];
  /** Objects and branches; made when they are first needed. */
  get git(): GitData {
    this.#git ??= new GitData();
    return this.#git;
  }
  #git: GitData | undefined;
  readonly pulls: { number: number; headSha: string }[] = [];
  /** Login that GraphQL tells; `undefined`: GraphQL refuses. */
  viewer: string | undefined = 'github-actions[bot]';
  /** How long a request is under way before and after it is carried out. */
  delayMs: () => number = () => 0;
  readonly requests: Seen[] = [];
  readonly violations: string[] = [];
  readonly #interventions: { method: string; act: () => void }[] = [];
  #nextId = 1000;
  readonly #failures: { method: string; answer: Answer; takesEffect: boolean }[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#git?.remove();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** The next request with `method` is answered with a failure; `takesEffect`: after having been carried out. */
  failNext(
    method: string,
    status: number,
    message: string,
    { headers = {}, takesEffect = false }: { headers?: Record<string, string>; takesEffect?: boolean } = {},
  ): void {
    this.#failures.push({
      method,
      takesEffect,
      answer: { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers },
    });
  }

  /** What somebody else does just before the next request with `method` is carried out. */
  beforeNext(method: string, act: () => void): void {
    this.#interventions.push({ method, act });
  }

  addComment(body: string, login = 'github-actions[bot]', type = 'Bot'): Comment {
    const example = structuredClone(description.components.examples['issue-comment'].value);
    const id = this.#nextId;
    this.#nextId += 1;
    const comment: Comment = {
      ...example,
      id,
      body,
      html_url: `https://github.com/your-org/your-model/pull/7#issuecomment-${id}`,
      user: { ...example.user, login, type },
    };
    this.comments.push(comment);
    return comment;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? '';
    const body: Json | undefined = raw === '' ? undefined : JSON.parse(raw);
    this.requests.push({ method, path: url.pathname + url.search, body });
    const { authorization } = request.headers;
    // Where artifacts lie is another host, which is not to know the token.
    if (url.pathname.startsWith('/storage/')) {
      if (authorization !== undefined) this.violations.push('a token was sent to the storage');
      response.end(this.artifacts[Number(url.pathname.slice('/storage/'.length)) - 1]?.content);
      return;
    }
    if (!/^(?:token|Bearer) a-token$/u.test(authorization ?? '')) this.violations.push('no token was sent');
    await this.#delay();
    const answer = url.pathname === '/graphql' ? this.#graphql() : this.#rest(method, url, body);
    await this.#delay();
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...answer.headers,
    });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  async #delay(): Promise<void> {
    const ms = this.delayMs();
    if (ms > 0) await setTimeout(ms);
  }

  #graphql(): Answer {
    if (this.viewer !== undefined) return { status: 200, body: { data: { viewer: { login: this.viewer } } } };
    return { status: 200, body: { errors: [{ message: 'Resource not accessible by integration' }] } };
  }

  #rest(method: string, url: URL, body: Json | undefined): Answer {
    const route = routes.find((one) => one.method === method && one.pattern.test(url.pathname));
    if (route === undefined) {
      this.violations.push(`${method} ${url.pathname} is no operation that is played here`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const values = route.pattern.exec(url.pathname)!.slice(1).map(decodeURIComponent);
    const given = new Map([
      ...route.names.map((name, i) => [name, values[i]!] as const),
      ...url.searchParams,
    ]);
    this.violations.push(...route.checkRequest(given, body));

    const intervention = this.#interventions.findIndex((one) => one.method === method);
    if (intervention !== -1) this.#interventions.splice(intervention, 1)[0]!.act();
    const failure = this.#failures.findIndex((one) => one.method === method);
    const [planned] = failure === -1 ? [] : this.#failures.splice(failure, 1);
    const done =
      planned === undefined || planned.takesEffect
        ? this.#carryOut(route.path, method, url, given, body)
        : undefined;
    const answer = planned?.answer ?? done!;
    const wrongAnswer = route.checkAnswer(answer.status, answer.body);
    if (wrongAnswer !== undefined) this.violations.push(wrongAnswer);
    return answer;
  }

  #carryOut(
    path: string,
    method: string,
    url: URL,
    given: ReadonlyMap<string, string>,
    body: Json | undefined,
  ): Answer {
    if (path.includes('/git/')) return this.git.answer(method, path, given, body);
    if (path.endsWith('/actions/artifacts')) return this.#artifactsOf(undefined, given.get('name'));
    const notFound: Answer = { status: 404, body: { message: 'Not Found' } };
    if (given.has('run_id')) return this.#artifactsOf(Number(given.get('run_id')), given.get('name'));
    if (given.has('artifact_id')) {
      const location = `${this.url.replace('127.0.0.1', 'localhost')}/storage/${given.get('artifact_id')}`;
      return { status: 302, body: undefined, headers: { location } };
    }
    if (given.has('comment_id')) {
      const comment = this.comments.find(({ id }) => id === Number(given.get('comment_id')));
      if (comment === undefined) return notFound;
      if (method === 'DELETE') {
        this.comments.splice(this.comments.indexOf(comment), 1);
        return { status: 204, body: undefined };
      }
      comment.body = String(body?.['body']);
      return { status: 200, body: comment };
    }
    if (given.has('pull_number')) {
      const pull = this.pulls.find(({ number }) => number === Number(given.get('pull_number')));
      return pull === undefined ? notFound : { status: 200, body: pullBody('pull-request', pull) };
    }
    if (!given.has('issue_number')) {
      return this.#page(
        url,
        this.pulls.map((pull) => pullBody('pull-request-simple-items', pull)),
      );
    }
    if (method === 'POST') {
      const comment = this.addComment(String(body?.['body']), this.viewer);
      return { status: 201, body: comment };
    }
    return this.#page(url, this.comments);
  }

  #artifactsOf(runId: number | undefined, name: string | undefined): Answer {
    const [example] = structuredClone(description.components.examples['artifact-paginated'].value.artifacts);
    const artifacts = this.artifacts.flatMap((artifact, at) => {
      if ((runId ?? artifact.runId) !== artifact.runId || (name !== undefined && artifact.name !== name))
        return [];
      const { content, sizeBytes = content.length, expired = false } = artifact;
      const digest = artifact.digest ?? `sha256:${createHash('sha256').update(content).digest('hex')}`;
      const run = {
        ...example.workflow_run,
        head_branch: artifact.branch ?? 'main',
        head_repository_id: example.workflow_run.repository_id + (artifact.fork ? 1 : 0),
      };
      const told = { id: at + 1, name: artifact.name, size_in_bytes: sizeBytes, digest, expired };
      return [{ ...example, ...told, workflow_run: run }];
    });
    return { status: 200, body: { total_count: artifacts.length, artifacts } };
  }

  #page(url: URL, items: readonly Json[]): Answer {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const more = items.length > page * size;
    return {
      status: 200,
      body: items.slice((page - 1) * size, page * size),
      headers: more ? { link: `<${next}>; rel="next"` } : {},
    };
  }
}

function pullBody(example: string, { number, headSha }: { number: number; headSha: string }): Json {
  const { value } = structuredClone(description.components.examples[example]);
  const base = Array.isArray(value) ? value[0] : value;
  // The example's team lacks what the description demands of one.
  return { ...base, number, head: { ...base.head, sha: headSha }, requested_teams: [] };
}
