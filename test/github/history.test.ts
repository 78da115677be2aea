/** The history over a GitHub on this machine: real git objects, every request held to GitHub's description. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GitHubContext } from '../../src/github/context.ts';
import { HISTORY_FILE, type HistorySettings, keepHistory, readHistory } from '../../src/github/history.ts';
import { NO_RUNS, pastRunOf, readPastRuns, withHistory, withRun } from '../../src/history/past-runs.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import { zip } from '../dataset/build-arrays.ts';
import { GitHubServer } from './github-server.ts';

const COMMIT = 'c'.repeat(40);
const failing = parseReport(
  readFileSync(join(import.meta.dirname, '../report/cases/fail-claim/report.json'), 'utf8'),
);
const reportAt = (day: number): Report => ({
  ...failing,
  startedAt: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
});

let github: GitHubServer;
let folder: string;
let warnings: string[];
beforeEach(async () => {
  github = new GitHubServer();
  await github.start();
  folder = mkdtempSync(join(tmpdir(), 'zoogate-history-'));
  warnings = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    if (String(text).startsWith('::warning')) warnings.push(String(text));
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  await github.stop();
  expect(github.violations).toEqual([]);
});

const settings = (overrides: Partial<HistorySettings> = {}): HistorySettings => ({
  history: 'branch',
  token: 'a-token',
  key: 'default',
  artifact: 'zoogate-report',
  sleep: async () => undefined,
  ...overrides,
});

const context = (id: number, overrides: Partial<GitHubContext> = {}): GitHubContext => ({
  eventName: 'push',
  repository: { owner: 'your-org', name: 'your-model' },
  run: { id, attempt: 1 },
  apiUrl: github.url,
  serverUrl: 'https://github.com',
  commit: COMMIT,
  defaultBranch: 'main',
  isDefaultBranch: true,
  ...overrides,
});

/** A run from its start to its end. */
async function runOnce(
  day: number,
  overrides: Partial<HistorySettings> = {},
  about: Partial<GitHubContext> = {},
) {
  const past = await readHistory(settings(overrides), context(day, about));
  const report = withHistory(reportAt(day), past.runs);
  await keepHistory(report, past, folder, settings(overrides), context(day, about));
  return report;
}

const stored = () =>
  github.git
    .git(['show', 'zoogate-history:history.jsonl'])
    .split('\n')
    .map((line) => JSON.parse(line));

describe('in a branch', () => {
  test('each run adds a line, and the next report has those before it', async () => {
    expect((await runOnce(1)).history).toBeUndefined();
    expect((await runOnce(2)).history).toHaveLength(1);
    const { history } = await runOnce(3);
    expect(history?.map(({ run }) => run)).toEqual([1, 2]);
    expect(history?.[0]).toMatchObject({ verdict: 'fail', commit: COMMIT, attempt: 1 });
    expect(history?.[0]?.models[0]?.figures['top1']).toMatchObject({ unit: 'ratio', verdict: 'fail' });
    expect(stored().map(({ run }) => run)).toEqual([1, 2, 3]);
    expect(github.git.git(['log', '--format=%s', 'zoogate-history']).split('\n')).toEqual([
      'zoogate: fail, run 3',
      'zoogate: fail, run 2',
      'zoogate: fail, run 1',
    ]);
    expect(warnings).toEqual([]);
  });

  test('five runs at once lose nothing', async () => {
    await runOnce(1);
    github.delayMs = () => Math.random() * 20;
    await Promise.all(Array.from({ length: 5 }, (_, at) => runOnce(at + 2, { sleep: undefined })));
    expect(warnings).toEqual([]);
    expect(
      stored()
        .map(({ run }) => run)
        .sort((a, b) => a - b),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  }, 30_000);

  test('two runs at once begin one branch', async () => {
    github.delayMs = () => Math.random() * 20;
    await Promise.all([runOnce(1, { sleep: undefined }), runOnce(2, { sleep: undefined })]);
    expect(
      stored()
        .map(({ run }) => run)
        .sort(),
    ).toEqual([1, 2]);
  });

  test('a write whose answer is lost is not repeated', async () => {
    await runOnce(1);
    github.failNext('PATCH', 502, 'Bad Gateway', { takesEffect: true });
    await runOnce(2);
    expect(stored().map(({ run }) => run)).toEqual([1, 2]);
    expect(github.git.git(['rev-list', '--count', 'zoogate-history'])).toBe('2');
  });

  test('another attempt of a run takes the place of the one before', async () => {
    await runOnce(1);
    await runOnce(1);
    await runOnce(1, {}, { run: { id: 1, attempt: 2 } });
    expect(stored().map(({ run, attempt }) => [run, attempt])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  test('what else lies in the branch stays, and other keys have their own file', async () => {
    const tree = github.git.git(
      ['mktree'],
      `100644 blob ${github.git.git(['hash-object', '-w', '--stdin'], 'words\n')}\tREADME.md\n`,
    );
    github.git.git([
      'update-ref',
      'refs/heads/zoogate-history',
      github.git.git(['commit-tree', tree], 'begun by hand'),
    ]);
    await runOnce(1);
    await runOnce(2, { key: 'nightly' });
    expect(github.git.git(['ls-tree', '--name-only', 'zoogate-history']).split('\n')).toEqual([
      'README.md',
      'history-nightly.jsonl',
      'history.jsonl',
    ]);
    expect(stored()).toHaveLength(1);
  });

  test('a run that proposes something looks back and leaves nothing', async () => {
    await runOnce(1);
    const proposed = { eventName: 'pull_request', isDefaultBranch: false } as const;
    expect((await runOnce(2, {}, proposed)).history).toHaveLength(1);
    expect(stored()).toHaveLength(1);
  });

  test('a token that may not write is a warning that says what it needs', async () => {
    github.failNext('POST', 403, 'Resource not accessible by integration');
    await runOnce(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('could not be kept: Resource not accessible by integration');
    expect(warnings[0]).toContain('`contents: write`');
  });

  test('a secondary limit is waited for as long as it says', async () => {
    const waits: number[] = [];
    github.failNext('GET', 403, 'You have exceeded a secondary rate limit', {
      headers: { 'retry-after': '7' },
    });
    await runOnce(1, { sleep: async (ms) => waits.push(ms) });
    expect(waits).toEqual([7000]);
    expect(stored()).toHaveLength(1);
  });
});

describe('in artifacts', () => {
  const artifact = { history: 'artifact' } as const;
  const upload = (runId: number, about: object = {}) =>
    github.artifacts.push({
      runId,
      name: 'zoogate-report',
      content: zip([{ name: HISTORY_FILE, data: readFileSync(join(folder, HISTORY_FILE)), method: 8 }]),
      ...about,
    });

  test('the file beside the report holds all lines so far, and the next run reads it from the artifact', async () => {
    await runOnce(1, artifact);
    upload(1);
    await runOnce(2, artifact);
    upload(2);
    const { history } = await runOnce(3, artifact);
    expect(history?.map(({ run }) => run)).toEqual([1, 2]);
    expect(readPastRuns(readFileSync(join(folder, HISTORY_FILE), 'utf8')).runs.map(({ run }) => run)).toEqual(
      [1, 2, 3],
    );
    expect(warnings).toEqual([]);
  });

  test('of runs that overlapped, both count', async () => {
    await runOnce(1, artifact);
    upload(1);
    rmSync(join(folder, HISTORY_FILE));
    await keepHistory(reportAt(2), NO_RUNS, folder, settings(artifact), context(2));
    upload(2);
    expect((await runOnce(3, artifact)).history?.map(({ run }) => run)).toEqual([1, 2]);
  });

  test("a fork's, another branch's and an expired one are not read", async () => {
    await runOnce(1, artifact);
    upload(1, { fork: true });
    upload(2, { branch: 'patch-1' });
    upload(3, { expired: true });
    expect((await runOnce(4, artifact)).history).toBeUndefined();
  });

  test('a damaged one is a warning', async () => {
    github.artifacts.push({ runId: 1, name: 'zoogate-report', content: Buffer.from('PK no archive') });
    await runOnce(2, artifact);
    expect(warnings[0]).toContain('could not be read');
    expect(readPastRuns(readFileSync(join(folder, HISTORY_FILE), 'utf8')).runs).toHaveLength(1);
  });
});

describe('lines', () => {
  const run = pastRunOf(failing, { run: 1, attempt: 1 });

  test('that are no run are passed over', () => {
    const good = JSON.stringify(run);
    const hostile = [
      '',
      'words',
      '{}',
      '[]',
      'null',
      good.slice(0, -1),
      good.replace('"verdict":"fail"', '"verdict":"<b>"'),
    ];
    expect(readPastRuns([...hostile, good, good].join('\n')).runs).toEqual([run]);
  });

  test('come in the order of time and are cut at the oldest', () => {
    const many = Array.from({ length: 5001 }, (_, at) => ({
      startedAt: `${10_000 + at}`,
      run: at + 1,
      verdict: 'pass' as const,
      models: [],
    }));
    const text = withRun({ runs: many.slice(0, 5000), unknown: [] }, many[5000]!);
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(5000);
    expect(JSON.parse(lines[0]!).run).toBe(2);
  });

  test('of a form that is not known yet stay where they are, and are not shown', () => {
    const newer = JSON.stringify({ startedAt: '2027-01-02T03:04:05.678Z', verdict: 'unsure', models: [] });
    const past = readPastRuns([JSON.stringify(run), newer, newer].join('\n'));
    expect(past.runs).toEqual([run]);
    const stored = withRun(past, { ...run, run: 2 })
      .trimEnd()
      .split('\n');
    expect(stored).toEqual([JSON.stringify(run), newer, JSON.stringify({ ...run, run: 2 })]);
    // What is too long to be a run, or no run at all, goes.
    const long = newer.replace('unsure', 'x'.repeat(70_000));
    expect(readPastRuns([long, '{"startedAt":"now"}'].join('\n')).unknown).toEqual([]);
  });

  test('of other models are not in a report', () => {
    const other = { ...run, models: run.models.map((model) => ({ ...model, name: 'another' })) };
    expect(withHistory(failing, [other]).history).toBeUndefined();
    expect(withHistory(failing, [other, run]).history).toEqual([run]);
  });
});
