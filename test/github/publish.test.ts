/** The whole of publishing: real environment files, read back, and a GitHub on this machine. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GitHubContext } from '../../src/github/context.ts';
import { type CommentMode, type PublishSettings, publish } from '../../src/github/publish.ts';
import { writeSummary } from '../../src/github/summary.ts';
import { FORMATS } from '../../src/report/formats.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import type { ReportFiles } from '../../src/report/write-files.ts';
import { GitHubServer } from './github-server.ts';

const HEAD = 'a'.repeat(40);
const FILES = Object.fromEntries(
  Object.entries(FORMATS).map(([name, { file }]) => [name, `/out/${file}`]),
) as ReportFiles;
const CASES = join(import.meta.dirname, '../report/cases');
const reportOf = (name: string): Report =>
  parseReport(readFileSync(join(CASES, name, 'report.json'), 'utf8'));

let github: GitHubServer;
let folder: string;
let printed: string[];

beforeEach(async () => {
  github = new GitHubServer();
  github.pulls.push({ number: 5, headSha: 'c'.repeat(40) }, { number: 7, headSha: HEAD });
  await github.start();
  folder = mkdtempSync(join(tmpdir(), 'zoogate-'));
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'));
  printed = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await github.stop();
  expect(github.violations).toEqual([]);
});

function settings(comment: CommentMode = 'auto', overrides: Partial<PublishSettings> = {}): PublishSettings {
  return {
    comment,
    commentKey: 'default',
    token: 'a-token',
    summaryPath: join(folder, 'summary'),
    sleep: async () => undefined,
    ...overrides,
  };
}

function context(overrides: Partial<GitHubContext> = {}): GitHubContext {
  return {
    eventName: 'pull_request',
    repository: { owner: 'your-org', name: 'your-model' },
    run: { id: 4242, attempt: 1 },
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/your-org/your-model/actions/runs/4242',
    isDefaultBranch: false,
    pullRequest: { number: 7, headSha: HEAD },
    ...overrides,
  };
}

/** What the runner would read: later values of a name win. */
function outputs(): Record<string, string> {
  const text = readFileSync(join(folder, 'output'), 'utf8');
  const found = text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n(.*?)\n\2\n/gmsu);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

const summary = (): string => readFileSync(join(folder, 'summary'), 'utf8');

test('outputs, summary, annotations and the comment', async () => {
  const { comment, warnings } = await publish(reportOf('fail-claim'), FILES, settings(), context());
  expect(warnings).toEqual([]);
  expect(comment).toEqual({ kind: 'created', url: github.comments[0]?.html_url });
  const { testbed, ...others } = outputs();
  expect(others).toEqual({
    verdict: 'fail',
    'failed-gates': JSON.stringify([
      { model: 'your-model', rule: 'top1 >= claim - 0.5pp', verdict: 'fail' },
      { model: 'your-model', rule: 'top1 >= reference - 1pp', verdict: 'fail' },
    ]),
    report: '/out/report.json',
    'report-html': '/out/report.html',
    'report-markdown': '/out/report.md',
    'report-sarif': '/out/report.sarif',
    'report-junit': '/out/junit.xml',
    'model-sha256': reportOf('fail-claim').models[0]?.subjects.candidate?.sha256,
    'comment-url': github.comments[0]?.html_url,
  });
  expect(JSON.parse(testbed!)).toMatchObject({ cores: 4, threads: 1 });
  expect(summary()).toMatch(/^### ❌ zoogate: your-model failed 2 of 5 gates\n/u);
  expect(github.comments[0]?.body).toMatch(
    /run:4242 attempt:1 results:[0-9a-f]{16} -->\n### ❌ zoogate: your-model failed 2 of 5 gates\n/u,
  );
  expect(github.comments[0]?.body).toContain('(https://github.com/your-org/your-model/actions/runs/4242)');
  expect(printed.filter((line) => line.startsWith('::error'))).toHaveLength(2);
});

test("of several models, the hashes go by the model's name", async () => {
  await publish(reportOf('two-models'), FILES, settings('never'), context());
  expect(Object.keys(JSON.parse(outputs()['model-sha256']!))).toEqual(['small', 'large']);
});

describe('the comment', () => {
  test.each([
    ['auto', 'all-pass', 'created', 0],
    ['auto', 'fail-claim', 'created', 0],
    ['always', 'all-pass', 'created', 0],
    ['on-fail', 'all-pass', 'skipped', 0],
    ['on-fail', 'inconclusive', 'created', 0],
    ['never', 'fail-claim', 'skipped', 0],
  ] as const)('%s, %s: %s', async (mode, name, kind, warned) => {
    const { comment, warnings } = await publish(reportOf(name), FILES, settings(mode), context());
    expect(comment.kind).toBe(kind);
    expect(warnings).toHaveLength(warned);
  });

  test('that is there is updated when the verdict turns to pass', async () => {
    await publish(reportOf('fail-claim'), FILES, settings('on-fail'), context());
    const { comment } = await publish(reportOf('all-pass'), FILES, settings('on-fail'), context());
    expect(comment.kind).toBe('updated');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('passed all 5 gates');
  });

  test.each([
    ['auto', 'skipped', 0],
    ['always', 'refused', 1],
  ] as const)('%s without a pull request: %s', async (mode, kind, warned) => {
    const { comment, warnings } = await publish(
      reportOf('all-pass'),
      FILES,
      settings(mode),
      context({ eventName: 'push', pullRequest: undefined }),
    );
    expect(comment.kind).toBe(kind);
    expect(warnings).toHaveLength(warned);
    expect(github.requests).toEqual([]);
  });

  test('without a token is one warning', async () => {
    const { warnings } = await publish(
      reportOf('all-pass'),
      FILES,
      settings('auto', { token: '' }),
      context(),
    );
    expect(warnings).toEqual(['there is no `github-token` to comment with']);
  });

  test("of a fork's run goes to the pull request whose head was measured", async () => {
    const measuringRun = { id: 4000, attempt: 2, headSha: HEAD, headOwner: 'octocat', headBranch: 'patch-1' };
    const { comment } = await publish(
      reportOf('fail-claim'),
      FILES,
      settings(),
      context({ eventName: 'workflow_run', pullRequest: undefined, measuringRun }),
    );
    expect(comment.kind).toBe('created');
    expect(github.requests.some(({ path }) => path.includes('head=octocat%3Apatch-1'))).toBe(true);
    const posts = github.requests.filter(({ method, path }) => method === 'POST' && path !== '/graphql');
    expect(posts.map(({ path }) => path)).toEqual(['/repos/your-org/your-model/issues/7/comments']);
    expect(github.comments[0]?.body).toContain(`head:${HEAD} run:4000 attempt:2 `);
  });

  test('fits where the report does not', async () => {
    const report = reportOf('many-models');
    const models = Array.from({ length: 12 }, (_, i) =>
      report.models.map((model) => ({ ...model, name: `${model.name}-${i}` })),
    ).flat();
    await publish({ ...report, models }, FILES, settings(), context());
    const body = github.comments[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/…and [\d,]+ more models in the run's summary\./u);
  });
});

describe('a step that fails is a warning, and the others still run', () => {
  test("a fork's token", async () => {
    github.failNext('POST', 403, 'Resource not accessible by integration');
    const { comment, warnings } = await publish(reportOf('fail-claim'), FILES, settings(), context());
    expect(comment.kind).toBe('refused');
    expect(warnings).toHaveLength(1);
    expect(printed.filter((line) => line.startsWith('::warning title=zoogate'))).toHaveLength(1);
    expect(outputs()).toMatchObject({ verdict: 'fail', 'comment-url': '' });
    expect(summary()).toContain('zoogate');
  });

  test('outputs and summary that have no place', async () => {
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'absent'));
    const { comment, warnings } = await publish(
      reportOf('all-pass'),
      FILES,
      settings('auto', { summaryPath: join(folder, 'absent', 'summary') }),
      context(),
    );
    expect(warnings).toEqual([
      expect.stringContaining('the outputs could not be published'),
      expect.stringContaining('the summary could not be published'),
      expect.stringContaining('the comment-url output could not be published'),
    ]);
    expect(comment.kind).toBe('created');
  });

  test('a comment key that is not usable', async () => {
    const { warnings } = await publish(
      reportOf('all-pass'),
      FILES,
      settings('auto', { commentKey: '-->' }),
      context(),
    );
    expect(warnings).toEqual([expect.stringContaining('not usable')]);
  });
});

describe('the summary', () => {
  test('comes after what the step has written', async () => {
    writeFileSync(join(folder, 'summary'), 'before\n');
    await writeSummary(reportOf('all-pass'), join(folder, 'summary'));
    expect(summary()).toMatch(/^before\n### ✅/u);
  });

  test('keeps to the budget in bytes', async () => {
    const report = reportOf('fail-claim');
    const model = report.models[0]!;
    const models = Array.from({ length: 400 }, (_, i) => ({ ...model, name: `模型-${i}-${'é'.repeat(90)}` }));
    await writeSummary({ ...report, models }, join(folder, 'summary'));
    expect(Buffer.byteLength(summary())).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(summary())).toBeGreaterThan(300_000);
  });
});
