import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitHubContext, readContext } from '../../src/github/context.ts';

const HEAD = 'a'.repeat(40);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zoogate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function contextOf(payload: string, env: Record<string, string> = {}): GitHubContext {
  const path = join(folder, 'event.json');
  writeFileSync(path, payload);
  return readContext({
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'your-org/your-model',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_EVENT_PATH: path,
    ...env,
  });
}

test('a pull request: its own head, not the merge commit', () => {
  const payload = { pull_request: { number: 7, head: { sha: HEAD }, merge_commit_sha: 'b'.repeat(40) } };
  expect(contextOf(JSON.stringify(payload), { GITHUB_SHA: 'b'.repeat(40) })).toEqual({
    eventName: 'pull_request',
    repository: { owner: 'your-org', name: 'your-model' },
    run: { id: 4242, attempt: 2 },
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/your-org/your-model/actions/runs/4242',
    pullRequest: { number: 7, headSha: HEAD },
    measuringRun: undefined,
    commit: 'b'.repeat(40),
    isDefaultBranch: false,
  });
});

test.each([
  ['push', 'refs/heads/main', true],
  ['schedule', 'refs/heads/main', true],
  ['push', 'refs/heads/patch-1', false],
  ['pull_request', 'refs/pull/7/merge', false],
  ['pull_request_target', 'refs/heads/main', false],
])('%s at %s: of the default branch %s', (event, ref, expected) => {
  const payload = JSON.stringify({ repository: { default_branch: 'main' } });
  const { isDefaultBranch, defaultBranch } = contextOf(payload, {
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
  });
  expect(isDefaultBranch).toBe(expected);
  expect(defaultBranch).toBe('main');
});

test('the end of another run: that run has the report', () => {
  const payload = {
    workflow_run: {
      id: 4000,
      run_attempt: 3,
      head_sha: HEAD,
      head_branch: 'patch-1',
      head_repository: { owner: { login: 'octocat' } },
      pull_requests: [],
    },
  };
  const context = contextOf(JSON.stringify(payload), {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'https://github.example/api/v3',
  });
  expect(context.measuringRun).toEqual({
    id: 4000,
    attempt: 3,
    headSha: HEAD,
    headOwner: 'octocat',
    headBranch: 'patch-1',
  });
  expect(context.runUrl).toBe('https://github.example/your-org/your-model/actions/runs/4000');
  expect(context.apiUrl).toBe('https://github.example/api/v3');
});

test.each([
  ['', 'nothing'],
  ['{', 'no JSON'],
  ['null', 'null'],
  ['[]', 'a list'],
  ['{"pull_request":{"number":"7","head":null}}', 'no head'],
  ['{"pull_request":{"number":7,"head":{"sha":"--upload-pack=x"}}}', 'no SHA'],
  [`{"pull_request":{"number":-1,"head":{"sha":"${HEAD}"}}}`, 'no number'],
])('a payload of %j (%s) names no pull request', (payload) => {
  expect(contextOf(payload).pullRequest).toBeUndefined();
});

test('outside a workflow there is nothing', () => {
  const context = readContext({});
  expect(context).toMatchObject({ eventName: '', repository: undefined, run: undefined, runUrl: undefined });
  expect(readContext({ GITHUB_EVENT_PATH: join(folder, 'absent.json') }).pullRequest).toBeUndefined();
});

test.each([
  [
    'a pull request: its head and the branch that it is for, not that branch as it was',
    'pull_request',
    { pull_request: { number: 7, head: { sha: HEAD }, base: { ref: 'main', sha: 'b'.repeat(40) } } },
    { kind: 'pull-request', head: HEAD, baseBranch: 'main' },
  ],
  [
    'a merge queue: its group, like a pull request',
    'merge_group',
    { merge_group: { head_sha: HEAD, base_ref: 'refs/heads/release/1', base_sha: 'b'.repeat(40) } },
    { kind: 'pull-request', head: HEAD, baseBranch: 'release/1' },
  ],
  [
    'a push: what the branch was at before',
    'push',
    { ref: 'refs/heads/main', before: HEAD, repository: { default_branch: 'main' } },
    { kind: 'push', before: HEAD, ref: 'refs/heads/main', defaultBranch: 'main' },
  ],
  [
    'a schedule: nothing but the default branch',
    'schedule',
    { schedule: '0 3 * * *', repository: { default_branch: 'trunk' } },
    { kind: 'other', defaultBranch: 'trunk' },
  ],
  ['a malformed payload: nothing', 'push', { ref: 1, before: 'x' }, { kind: 'other' }],
])('what the run is about, %s', (_case, event, payload, change) => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event };
  expect(contextOf(JSON.stringify(payload), env).change).toEqual(change);
  expect(contextOf(JSON.stringify(payload), { GITHUB_EVENT_NAME: event }).change).toBeUndefined();
});
