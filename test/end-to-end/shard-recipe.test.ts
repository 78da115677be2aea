/** The workflow of docs/scale.md: valid, and its jobs run one by one as a runner starts them, artifacts between them. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validateReport } from '../../src/report/validate-report.ts';
import { GitHubServer } from '../github/github-server.ts';
import { type Finished, ROOT, runNode } from './run-zoogate.ts';

type Step = { readonly id?: string; readonly uses: string; readonly with: Readonly<Record<string, string>> };
type Workflow = { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> };

const YAML = /```yaml\n(name: model\n[\s\S]*?)```/u.exec(
  readFileSync(join(ROOT, 'docs/scale.md'), 'utf8'),
)![1]!;
const WORKFLOW = parse(YAML) as Workflow;
const HEAD = 'a'.repeat(40);
const JOBS = 3;

const github = new GitHubServer();
let folder: string;

beforeAll(async () => {
  github.pulls.push({ number: 7, headSha: HEAD });
  await github.start();
  folder = mkdtempSync(join(tmpdir(), 'zoogate-recipe-'));
  const zoo = join(ROOT, 'fixtures/zoo/resnet-v15');
  const config = {
    model: `${zoo}/model.onnx`,
    claims: `${zoo}/README.md`,
    dataset: { path: join(ROOT, 'fixtures/images/test'), name: 'shapes-10', split: 'test', complete: true },
    preprocess: { preset: 'torchvision', resize: { shorter: 36 }, crop: 32 },
    gates: ['top1 >= claim - 0.5pp', 'top5 >= 99%'],
    samples: 300,
  };
  writeFileSync(join(folder, 'zoogate.yml'), JSON.stringify(config));
  writeFileSync(
    join(folder, 'event.json'),
    JSON.stringify({ pull_request: { number: 7, head: { sha: HEAD }, merge_commit_sha: 'b'.repeat(40) } }),
  );
});

afterAll(async () => {
  await github.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

/** The step of a job that uses zoogate, with what the runner fills in. */
async function runJob(
  job: string,
  matrix: Readonly<Record<string, string>> = {},
): Promise<Finished & { readonly outputs: Readonly<Record<string, string>>; readonly workspace: string }> {
  const step = WORKFLOW.jobs[job]!.steps.find(({ uses }) => uses.startsWith('your-org/zoogate'))!;
  const workspace = join(folder, `${job}-${matrix['shard']?.replace('/', '-') ?? ''}`);
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace);
  cpSync(join(folder, 'zoogate.yml'), join(workspace, 'zoogate.yml'));
  if (job === 'merge')
    cpSync(join(folder, 'artifacts'), join(workspace, 'zoogate-shards'), { recursive: true });
  const output = join(workspace, 'output');
  writeFileSync(output, '');
  writeFileSync(join(workspace, 'summary'), '');
  const metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const inputs = Object.entries(metadata.inputs).map(([name, { default: value = '' }]) => {
    const given =
      step.with[name]?.replace(/\$\{\{ matrix\.([\w-]+) \}\}/gu, (_, key) => matrix[key]!) ?? value;
    return [`INPUT_${name.toUpperCase()}`, given.replace(/\$\{\{ github\.token \}\}/u, 'a-token')];
  });
  for (const name of Object.keys(step.with)) expect(metadata.inputs).toHaveProperty([name]);
  const finished = await runNode([join(process.env['ZOOGATE_TEST_BUNDLE']!, 'index.js')], {
    cwd: workspace,
    env: {
      ...Object.fromEntries(inputs),
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'your-org/your-model',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '4242',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'b'.repeat(40),
      GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
      GITHUB_WORKSPACE: workspace,
      RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
    },
  });
  const found = readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\r?\n(.*?)\r?\n\2\r?\n/gmsu);
  return {
    ...finished,
    workspace,
    outputs: Object.fromEntries([...found].map(([, name, , value]) => [name, value])),
  };
}

/** What actions/upload-artifact does with one file, and `overwrite: true`. */
function upload(index: number, report: string): void {
  const artifact = join(folder, 'artifacts', `zoogate-shard-${index}`);
  rmSync(artifact, { recursive: true, force: true });
  mkdirSync(artifact, { recursive: true });
  cpSync(report, join(artifact, 'report.json'));
}

const NIGHTLY = /```yaml\n(name: audit\n[\s\S]*?)```/u.exec(
  readFileSync(join(ROOT, 'docs/zoo-audit.md'), 'utf8'),
)![1]!;

it.each([
  ['the recipe', YAML],
  ['the nightly audit', NIGHTLY],
])('%s is a workflow', async (_, text) => {
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  const file = join(folder, '.github/workflows/model.yml');
  writeFileSync(file, text);
  await promisify(execFile)(process.execPath, [
    join(ROOT, 'node_modules/@action-validator/cli/cli.mjs'),
    file,
  ]);
  expect(YAML).not.toMatch(/pull_request_target/u);
});

it('measures in shards, runs one again, and comments once', async () => {
  const planned = await runJob('plan');
  expect(planned.exitCode, planned.stdout).toBe(0);
  expect(planned.stdout).toMatch(
    /300 examples, by its 1\d M multiply-accumulates.*estimate\n1 job within 10m/u,
  );
  const { include } = JSON.parse(planned.outputs['matrix']!) as { include: Record<string, string>[] };
  expect(include).toEqual([
    { shard: '1/1', 'shard-by': 'examples', runner: 'ubuntu-latest', seconds: expect.any(Number) },
  ]);

  // On a larger dataset it would have planned some.
  for (let i = 1; i <= JOBS; i++) {
    if (i === 2) continue;
    const { exitCode, stdout, outputs } = await runJob('check', {
      shard: `${i}/${JOBS}`,
      'shard-by': 'examples',
    });
    expect(exitCode, stdout).toBe(0);
    expect(outputs['verdict']).toBe('inconclusive');
    upload(i - 1, outputs['report']!);
  }
  expect(github.comments.filter(({ body }) => body !== '')).toEqual([]);

  const early = await runJob('merge');
  expect(early.exitCode).toBe(4);
  expect(early.stdout).toMatch(/missing: shard 2 of 3/u);

  const again = await runJob('check', { shard: `2/${JOBS}`, 'shard-by': 'examples' });
  upload(1, again.outputs['report']!);
  const merged = await runJob('merge');
  expect(merged.exitCode, merged.stdout).toBe(0);
  const report = validateReport(JSON.parse(readFileSync(merged.outputs['report']!, 'utf8')));
  expect(report.merged?.parts).toHaveLength(JOBS);
  expect(report.models[0]!.dataset?.measured).toBe(300);
  expect(existsSync(join(merged.workspace, 'zoogate-report/report.html'))).toBe(true);
  expect(github.comments).toHaveLength(1);
});
