import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommentRequest, publishComment } from '../../src/github/comment.ts';
import { connect } from '../../src/github/connection.ts';
import { GitHubServer } from './github-server.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const marker = (head = HEAD, run = 50, key = 'default', attempt = 1): string =>
  `<!-- zoogate:${key} head:${head} run:${run} attempt:${attempt} -->\nearlier`;

let github: GitHubServer;
let waits: number[];

beforeEach(async () => {
  github = new GitHubServer();
  github.pulls.push({ number: 7, headSha: HEAD });
  waits = [];
  await github.start();
});

afterEach(async () => {
  await github.stop();
  expect(github.violations).toEqual([]);
});

function request(overrides: Partial<CommentRequest> = {}): CommentRequest {
  return {
    octokit: connect('a-token', github.url),
    owner: 'your-org',
    repo: 'your-model',
    issueNumber: 7,
    key: 'default',
    body: 'what was measured',
    headSha: HEAD,
    runId: 100,
    runAttempt: 1,
    mayCreate: true,
    sleep: async (ms) => void waits.push(ms),
    ...overrides,
  };
}

const written = (): string[] =>
  github.requests.filter(({ method }) => method === 'POST' || method === 'PATCH').map(({ path }) => path);

test('creates a comment that starts with the marker, and then updates that one', async () => {
  const created = await publishComment(request());
  expect(created).toEqual({ kind: 'created', url: github.comments[0]?.html_url });
  expect(github.comments[0]?.body).toBe(
    `<!-- zoogate:default head:${HEAD} run:100 attempt:1 -->\nwhat was measured`,
  );
  const updated = await publishComment(request({ body: 'again', runId: 101 }));
  expect(updated).toEqual({ kind: 'updated', url: github.comments[0]?.html_url });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('run:101 attempt:1 -->\nagain');
});

test('finds its comment on the third page', async () => {
  for (let i = 0; i < 230; i += 1) github.addComment(`comment ${i}`, 'octocat', 'User');
  const own = github.addComment(marker());
  for (let i = 0; i < 20; i += 1) github.addComment(`comment ${i}`, 'octocat', 'User');
  expect(await publishComment(request())).toEqual({ kind: 'updated', url: own.html_url });
  expect(own.body).toContain('what was measured');
  expect(github.requests.filter(({ path }) => path.includes('/issues/7/comments'))).toHaveLength(3);
});

describe('leaves alone what is not its own', () => {
  test.each([
    ['a person with the same marker', marker(), 'octocat', 'User'],
    ['another bot with the same marker', marker(), 'other-app[bot]', 'Bot'],
    ['its own comment of another key', marker(OLD, 50, 'nightly'), 'github-actions[bot]', 'Bot'],
    ['a comment that quotes the marker', `> ${marker()}`, 'github-actions[bot]', 'Bot'],
  ])('%s', async (_, body, login, type) => {
    const other = github.addComment(body, login, type);
    expect((await publishComment(request())).kind).toBe('created');
    expect(other.body).toBe(body);
    expect(github.comments).toHaveLength(2);
  });

  test('a person, where the token does not tell its login', async () => {
    github.viewer = undefined;
    github.addComment(marker(), 'octocat', 'User');
    const own = github.addComment(marker(), 'github-actions[bot]', 'Bot');
    expect(await publishComment(request())).toEqual({ kind: 'updated', url: own.html_url });
  });
});

test("a personal token finds its owner's comment", async () => {
  github.viewer = 'octocat';
  const own = github.addComment(marker(), 'octocat', 'User');
  expect(await publishComment(request())).toEqual({ kind: 'updated', url: own.html_url });
});

describe('an older run', () => {
  test('says nothing once the pull request has moved on', async () => {
    github.pulls[0]!.headSha = OLD;
    const outcome = await publishComment(request());
    expect(outcome).toEqual({
      kind: 'skipped',
      reason: 'the pull request is at bbbbbbb by now, and this run measured aaaaaaa',
    });
    expect(written()).toEqual([]);
  });

  test.each([
    [marker(HEAD, 101), 'skipped'],
    [marker(HEAD, 100, 'default', 2), 'skipped'],
    [marker(HEAD, 100), 'updated'],
    [marker(HEAD, 99), 'updated'],
    [marker(OLD, 500), 'updated'],
  ])('%s is %s by run 100', async (body, kind) => {
    const comment = github.addComment(body);
    expect((await publishComment(request())).kind).toBe(kind);
    expect(comment.body === body).toBe(kind === 'skipped');
  });
});

test('with nothing to start a comment for, only updates', async () => {
  expect((await publishComment(request({ mayCreate: false }))).kind).toBe('skipped');
  expect(github.comments).toHaveLength(0);
  github.addComment(marker());
  expect((await publishComment(request({ mayCreate: false }))).kind).toBe('updated');
});

describe('what may pass is tried again', () => {
  test.each([
    ['GET', 502, 'Bad Gateway', {}, 1000],
    ['POST', 502, 'Bad Gateway', {}, 1000],
    ['POST', 503, 'Unavailable', { 'retry-after': '7' }, 7000],
    ['POST', 429, 'Too many requests', { 'retry-after': '3' }, 3000],
    ['POST', 403, 'You have exceeded a secondary rate limit', { 'retry-after': '5' }, 5000],
    ['POST', 403, 'You have exceeded a secondary rate limit', {}, 60_000],
    [
      'POST',
      403,
      'API rate limit exceeded',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' },
      30_000,
    ],
  ])('%s %i %s', async (method, status, message, headers, wait) => {
    github.failNext(method, status, message, { headers });
    const outcome = await publishComment(request({ now: () => 1_000_000 }));
    expect(outcome.kind).toBe('created');
    expect(waits).toEqual([wait]);
  });

  test('a comment whose answer was lost is not written twice', async () => {
    github.failNext('POST', 502, 'Bad Gateway', { takesEffect: true });
    expect((await publishComment(request())).kind).toBe('updated');
    expect(github.comments).toHaveLength(1);
  });

  test('four times at most', async () => {
    for (let i = 0; i < 9; i += 1) github.failNext('POST', 502, 'Bad Gateway');
    expect((await publishComment(request())).kind).toBe('refused');
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('never for longer than a minute', async () => {
    github.failNext('POST', 429, 'Too many requests', { headers: { 'retry-after': '3600' } });
    expect((await publishComment(request())).kind).toBe('refused');
    expect(waits).toEqual([]);
  });
});

describe('a refusal', () => {
  test.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
  ])('%i names both remedies', async (status, message) => {
    github.failNext('POST', status, message);
    const outcome = await publishComment(request());
    expect(outcome.kind).toBe('refused');
    const reason = outcome.kind === 'refused' ? outcome.reason : '';
    expect(reason).toContain(`${status} ${message}`);
    expect(reason).toContain('`pull-requests: write`');
    expect(reason).toContain('`workflow_run`');
    expect(waits).toEqual([]);
  });

  test('of another kind is told as it is', async () => {
    github.failNext('POST', 410, 'Issues are disabled for this repo');
    const outcome = await publishComment(request());
    expect(outcome).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('410 Issues are disabled'),
    });
  });
});

test('a key that could break out of the marker is refused', async () => {
  await expect(publishComment(request({ key: 'a --> b' }))).rejects.toThrow('not usable');
});
