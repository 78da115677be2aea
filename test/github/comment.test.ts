import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommentRequest, publishComment, SETTLE_MS } from '../../src/github/comment.ts';
import { connect } from '../../src/github/connection.ts';
import { GitHubServer } from './github-server.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const RESULTS = '0123456789abcdef';
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
    results: RESULTS,
    headSha: HEAD,
    runId: 100,
    runAttempt: 1,
    mayCreate: true,
    sleep: async (ms) => void (ms === SETTLE_MS || waits.push(ms)),
    ...overrides,
  };
}

const written = (): string[] =>
  github.requests
    .filter(({ method, path }) => (method === 'POST' || method === 'PATCH') && path !== '/graphql')
    .map(({ path }) => path);

test('creates a comment that starts with the marker, and then updates that one', async () => {
  const created = await publishComment(request());
  expect(created).toEqual({ kind: 'created', url: github.comments[0]?.html_url });
  expect(github.comments[0]?.body).toBe(
    `<!-- zoogate:default head:${HEAD} run:100 attempt:1 results:${RESULTS} -->\nwhat was measured`,
  );
  const updated = await publishComment(request({ body: 'again', results: 'f'.repeat(16), runId: 101 }));
  expect(updated).toEqual({ kind: 'updated', url: github.comments[0]?.html_url });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain(`run:101 attempt:1 results:${'f'.repeat(16)} -->\nagain`);
});

test('finds its comment among more than a thousand, and reads all of them', async () => {
  for (let i = 0; i < 730; i += 1) github.addComment(`comment ${i}`, 'octocat', 'User');
  const own = github.addComment(marker());
  for (let i = 0; i < 320; i += 1) github.addComment(`comment ${i}`, 'octocat', 'User');
  expect(await publishComment(request())).toEqual({ kind: 'updated', url: own.html_url });
  expect(own.body).toContain('what was measured');
  const pages = github.requests.filter(({ path }) => path.includes('/issues/7/comments'));
  // Eleven pages, before and after writing.
  expect(pages).toHaveLength(22);
});

describe('results that have not changed', () => {
  const shown = (head: string, results: string): string =>
    `<!-- zoogate:default head:${head} run:50 attempt:1 results:${results} -->\nearlier`;

  test.each([
    ['of the same commit', shown(HEAD, RESULTS), 'unchanged'],
    ['of another commit', shown(OLD, RESULTS), 'updated'],
    ['but others', shown(HEAD, 'f'.repeat(16)), 'updated'],
  ])('%s', async (_, body, kind) => {
    const comment = github.addComment(body);
    expect(await publishComment(request())).toEqual({ kind, url: comment.html_url });
    expect(written()).toHaveLength(kind === 'updated' ? 1 : 0);
    expect(comment.body === body).toBe(kind === 'unchanged');
  });
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

describe('another hand between reading and writing', () => {
  test('deletes the comment: there is a new one', async () => {
    const comment = github.addComment(marker());
    github.beforeNext('PATCH', () => github.comments.splice(github.comments.indexOf(comment), 1));
    const outcome = await publishComment(request());
    expect(outcome).toEqual({ kind: 'created', url: github.comments[0]?.html_url });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]).not.toBe(comment);
  });

  test('creates one too: the older of the two stays, with the later results', async () => {
    github.beforeNext('POST', () => github.addComment(marker(HEAD, 99)));
    expect((await publishComment(request())).kind).toBe('updated');
    expect(github.comments.map(({ id }) => id)).toEqual([1000]);
    expect(github.comments[0]?.body).toContain('run:100 ');
  });

  test('creates one too, of a later run: ours goes', async () => {
    github.beforeNext('POST', () => github.addComment(marker(HEAD, 101)));
    expect((await publishComment(request())).kind).toBe('skipped');
    expect(github.comments.map(({ body }) => body)).toEqual([marker(HEAD, 101)]);
  });

  test('pushes and its run comments first: ours goes', async () => {
    github.beforeNext('POST', () => {
      github.pulls[0]!.headSha = OLD;
      github.addComment(marker(OLD, 101));
    });
    expect((await publishComment(request())).kind).toBe('skipped');
    expect(github.comments.map(({ body }) => body)).toEqual([marker(OLD, 101)]);
  });

  test('overwrites: the later run writes again', async () => {
    const comment = github.addComment(marker(OLD, 50));
    github.beforeNext('PATCH', () => github.beforeNext('GET', () => (comment.body = marker(HEAD, 99))));
    expect((await publishComment(request())).kind).toBe('updated');
    expect(comment.body).toContain('run:100 ');
    expect(written()).toHaveLength(2);
  });

  test('keeps deleting: that is told', async () => {
    const remove = (): void => {
      github.comments.length = 0;
      github.addComment(marker());
      github.beforeNext('PATCH', remove);
    };
    github.addComment(marker());
    github.beforeNext('PATCH', remove);
    expect(await publishComment(request())).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('deleted'),
    });
  });

  test('what is left of an earlier accident is tidied up', async () => {
    github.addComment(marker(OLD, 40));
    const stranger = github.addComment(marker(OLD, 41), 'octocat', 'User');
    github.addComment(marker(OLD, 42));
    expect((await publishComment(request())).kind).toBe('updated');
    expect(github.comments.map(({ id }) => id)).toEqual([1000, stranger.id]);
  });
});

/** Deterministic fractions, so that a failure can be repeated. */
function fractions(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('twenty runs at once', () => {
  const heads = Array.from({ length: 20 }, (_, i) => i.toString(16).padStart(40, '0'));

  test.each([1, 2, 3])('while the branch moves on: one comment, of the newest head (%i)', async (seed) => {
    const random = fractions(seed);
    github.delayMs = () => 4 * random();
    const runs = [];
    for (const [i, headSha] of heads.entries()) {
      github.pulls[0]!.headSha = headSha;
      runs.push(publishComment(request({ headSha, runId: 100 + i, results: headSha.slice(-16) })));
      await new Promise((done) => setTimeout(done, 3 * random()));
    }
    const outcomes = await Promise.all(runs);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(`head:${heads[19]} run:119 `);
    expect(outcomes.at(-1)?.kind).toMatch(/^(?:created|updated)$/u);
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toEqual([]);
  });

  test.each([4, 5])('on one commit: one comment (%i)', async (seed) => {
    const random = fractions(seed);
    github.delayMs = () => 4 * random();
    const runs = heads.map((_, i) =>
      publishComment(request({ runId: 100 + i, results: `${i}`.padStart(16, '0') })),
    );
    const outcomes = await Promise.all(runs);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(`head:${HEAD} `);
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toEqual([]);
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

  test.each([
    ['GET', 401, 'Bad credentials', 'GitHub does not know this token'],
    ['POST', 403, 'Unable to create comment because issue is locked.', 'the conversation is locked'],
    ['POST', 410, 'Issues are disabled for this repo', '410 Issues are disabled'],
    ['POST', 422, 'Validation Failed: body is too long', '422 Validation Failed: body is too long'],
    ['PATCH', 403, 'Unable to update comment because issue is locked.', 'the conversation is locked'],
  ])('%s %i %s is told as it is, once', async (method, status, message, told) => {
    if (method === 'PATCH') github.addComment(marker());
    github.failNext(method, status, message);
    const outcome = await publishComment(request());
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining(told) });
    expect(waits).toEqual([]);
    expect(written().length).toBeLessThanOrEqual(1);
  });

  test('of the second look changes nothing about what was written', async () => {
    github.beforeNext('POST', () => github.failNext('GET', 404, 'Not Found'));
    expect((await publishComment(request())).kind).toBe('created');
  });
});

test('a key that could break out of the marker is refused', async () => {
  await expect(publishComment(request({ key: 'a --> b' }))).rejects.toThrow('not usable');
});
