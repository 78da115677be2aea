/** The fork recipe's trusted half: the artifact of another run, as hostile as it may be, and the pull request it is for. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommentedReport, commentReport } from '../../src/github/comment-report.ts';
import type { GitHubContext, MeasuringRun } from '../../src/github/context.ts';
import type { PublishSettings } from '../../src/github/publish.ts';
import { zip } from '../dataset/build-arrays.ts';
import { GitHubServer, type UploadedArtifact } from './github-server.ts';

const HEAD = 'a'.repeat(40);
const CASES = join(import.meta.dirname, '../report/cases');
const reportText = (name: string): Buffer => readFileSync(join(CASES, name, 'report.json'));
const packed = (content: Uint8Array, name = 'report.json'): Buffer =>
  zip([{ name, data: content, method: 8 }]);

let github: GitHubServer;

beforeEach(async () => {
  github = new GitHubServer();
  github.pulls.push({ number: 5, headSha: 'c'.repeat(40) }, { number: 7, headSha: HEAD });
  await github.start();
});

afterEach(async () => {
  await github.stop();
  expect(github.violations).toEqual([]);
});

function upload(content: Buffer, changes: Partial<UploadedArtifact> = {}): void {
  github.artifacts.push({ runId: 4000, name: 'zoogate-report', content, ...changes });
}

function comment(
  run: Partial<MeasuringRun> = {},
  settings: Partial<PublishSettings> = {},
): Promise<CommentedReport> {
  const measuringRun: MeasuringRun = {
    id: 4000,
    attempt: 1,
    headSha: HEAD,
    headOwner: 'octocat',
    headBranch: 'patch-1',
    event: 'pull_request',
    conclusion: 'failure',
    ...run,
  };
  const context: GitHubContext = {
    eventName: 'workflow_run',
    repository: { owner: 'your-org', name: 'your-model' },
    run: { id: 9000, attempt: 1 },
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    isDefaultBranch: false,
    runUrl: 'https://github.com/your-org/your-model/actions/runs/4000',
    measuringRun,
  };
  return commentReport(
    { artifact: 'zoogate-report' },
    { comment: 'auto', commentKey: 'default', token: 'a-token', sleep: async () => undefined, ...settings },
    context,
  );
}

test("a fork's report comes onto its pull request, with where it is from", async () => {
  upload(packed(reportText('fail-claim')));
  const { outcome, report } = await comment();
  expect(outcome).toEqual({ kind: 'created', url: github.comments[0]?.html_url });
  expect(report?.verdict).toBe('fail');
  const body = github.comments[0]?.body ?? '';
  expect(body).toMatch(new RegExp(`^<!-- zoogate:default head:${HEAD} run:4000 attempt:1 `, 'u'));
  expect(body).toContain('### ❌ zoogate: your-model failed 2 of 5 gates');
  expect(body).toContain('> Measured by the workflow of a fork');
  expect(body).toContain('measured aaaaaaa');
  expect(github.requests.some(({ path }) => path.includes('head=octocat%3Apatch-1'))).toBe(true);
});

test('of the own repository there is nothing to say about its origin', async () => {
  upload(packed(reportText('fail-claim')));
  await comment({ headOwner: 'Your-Org' });
  expect(github.comments[0]?.body).not.toContain('> ');
});

test('a report that passes although its run failed is told', async () => {
  upload(packed(reportText('all-pass')));
  await comment();
  expect(github.comments[0]?.body).toContain(
    '> The report says that nothing failed, but the run that made it did.',
  );
});

test.each([
  ['in a folder of the archive', packed(reportText('all-pass'), 'zoogate-report/report.json')],
  ['without an archive', reportText('all-pass')],
])('the file is found %s', async (_, content) => {
  upload(content);
  expect((await comment()).outcome.kind).toBe('created');
});

test('the last attempt counts, of what has not expired', async () => {
  upload(packed(reportText('all-pass')));
  upload(packed(reportText('fail-claim')));
  upload(packed(reportText('all-pass')), { expired: true });
  upload(packed(reportText('all-pass')), { runId: 4001 });
  expect((await comment()).report?.verdict).toBe('fail');
});

describe('no comment', () => {
  test('where the run left no report', async () => {
    upload(packed(reportText('all-pass')), { name: 'other' });
    const { outcome } = await comment();
    expect(outcome).toEqual({ kind: 'skipped', reason: 'run 4000 left no artifact "zoogate-report"' });
  });

  test('where no pull request has the measured commit as its head', async () => {
    upload(packed(reportText('all-pass')));
    const { outcome } = await comment({ headSha: 'b'.repeat(40) });
    expect(outcome).toEqual({ kind: 'skipped', reason: 'there is no pull request' });
    expect(github.comments).toEqual([]);
  });

  test('where the run was not for a pull request', async () => {
    expect((await comment({ event: 'push' })).outcome.kind).toBe('skipped');
    expect(github.requests).toEqual([]);
  });

  test('without a token', async () => {
    expect((await comment({}, { token: '' })).outcome.kind).toBe('refused');
  });
});

describe('hostile artifacts', () => {
  const bomb = (): Buffer => {
    // 65 MiB of zeros, which deflate to some kilobytes.
    const content = Buffer.alloc(65 * 2 ** 20);
    expect(deflateRawSync(content).length).toBeLessThan(200_000);
    return packed(content);
  };
  const withPaths = zip([
    { name: '../a/report.json', data: reportText('all-pass'), method: 8 },
    { name: 'a/b/report.json', data: reportText('all-pass'), method: 8 },
  ]);
  const forged = JSON.parse(reportText('all-pass').toString());

  test.each([
    ['announced too large', () => upload(Buffer.from('{}'), { sizeBytes: 2 ** 40 }), 'report-too-large'],
    ['larger than announced', () => upload(randomBytes(17 * 2 ** 20), { sizeBytes: 10 }), 'report-too-large'],
    ['a decompression bomb', () => upload(bomb()), 'report-too-large'],
    ['no archive', () => upload(Buffer.from('PK\u0003\u0004 and nothing else')), 'artifact-damaged'],
    ['no JSON', () => upload(Buffer.from('<html>')), 'report-not-json'],
    ['paths that lead elsewhere', () => upload(withPaths), 'artifact-damaged'],
    ['other files', () => upload(packed(reportText('all-pass'), 'a/b/report.json')), 'report-not-found'],
    [
      'a key too many',
      () => upload(packed(Buffer.from(JSON.stringify({ ...forged, x: 1 })))),
      'report-invalid',
    ],
    ['another version', () => upload(packed(Buffer.from('{"schemaVersion":2}'))), 'report-version'],
    [
      'bytes that were exchanged',
      () => upload(packed(reportText('all-pass')), { digest: `sha256:${'0'.repeat(64)}` }),
      'artifact-digest-differs',
    ],
  ])('%s', async (_, prepare, code) => {
    prepare();
    await expect(comment()).rejects.toMatchObject({ problem: { code } });
    expect(github.comments).toEqual([]);
  });

  test('a report full of hostile text is rendered harmless', async () => {
    upload(packed(reportText('hostile')));
    expect((await comment()).outcome.kind).toBe('created');
    const body = github.comments[0]?.body ?? '';
    expect(body.match(/<!--/gu)).toHaveLength(1);
    expect(body.replace(/`[^`\n]*`/gu, '')).not.toMatch(/@(?!&#8203;)\w/u);
  });
});

test('a token that may not read artifacts is told which line is missing', async () => {
  github.failNext('GET', 403, 'Resource not accessible by integration');
  await expect(comment()).rejects.toMatchObject({
    problem: { code: 'artifact-not-listed', hint: 'the job that comments needs `actions: read`' },
  });
});
