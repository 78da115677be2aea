/** `dist/index.js` as a runner starts it: inputs in, environment files and workflow commands out, GitHub beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { validateReport } from '../../src/report/validate-report.ts';
import { GitHubServer } from '../github/github-server.ts';
import { CLI, type Finished, ROOT, runNode } from './run-zoogate.ts';

type Metadata = {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly main: string };
};
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Metadata;
const TOKEN = 'a-token';
const HEAD = 'a'.repeat(40);
const CARD = 'fixtures/zoo/resnet-v15-overclaimed/README.md';
const GRAPHS = 'fixtures/cases/v1-is-not-v15/zoogate.yml';

let github: GitHubServer;
let folder: string;
let runs: number;

beforeEach(async () => {
  github = new GitHubServer();
  github.pulls.push({ number: 7, headSha: HEAD });
  await github.start();
  folder = await mkdtemp(join(tmpdir(), 'zoogate-action-'));
  runs = 0;
});

afterEach(async () => {
  await github.stop();
  await rm(folder, { recursive: true });
  expect(github.violations).toEqual([]);
});

type Step = Finished & {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Workflow commands on standard output, but for the masking of the token and for groups. */
  readonly commands: readonly string[];
  /** Titles of groups; "" where one ends. */
  readonly groups: readonly string[];
  readonly reportDir: string;
};

/** Environment files and inputs of one step; the variables are spelled as the runner spells them. */
async function prepareStep(
  given: Readonly<Record<string, string>>,
): Promise<{ env: Record<string, string>; reportDir: string }> {
  runs += 1;
  const files = join(folder, `step-${runs}`);
  await mkdir(files);
  const event = { pull_request: { number: 7, head: { sha: HEAD }, merge_commit_sha: 'b'.repeat(40) } };
  await writeFile(join(files, 'event.json'), JSON.stringify(event));
  for (const name of ['output', 'summary']) await writeFile(join(files, name), '');
  const reportDir = join(files, 'report');
  const inputs: Record<string, string> = { 'report-dir': reportDir, ...given };
  for (const name of Object.keys(inputs)) expect(ACTION.inputs).toHaveProperty([name]);
  const env: Record<string, string> = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_REPOSITORY: 'your-org/your-model',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(4242 + runs),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'b'.repeat(40),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_WORKSPACE: ROOT,
    RUNNER_TEMP: files,
    RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
  };
  for (const [name, { default: value = '' }] of Object.entries(ACTION.inputs)) {
    const filled = inputs[name] ?? value.replace(/^\$\{\{ github\.token \}\}$/u, TOKEN);
    env[`INPUT_${name.toUpperCase()}`] = filled;
  }
  return { env, reportDir };
}

async function runStep(
  given: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const { env, reportDir } = await prepareStep(given);
  const finished = await runNode([join(ROOT, ACTION.runs.main)], {
    cwd: folder,
    env: { ...env, ...changes },
  });
  const commands = commandsIn(finished.stdout).filter((line) => line !== `::add-mask::${TOKEN}`);
  const ofGroup = /^::(?:group::(.*)|endgroup::)$/u;
  return {
    ...finished,
    outputs: readOutputs(env['GITHUB_OUTPUT']!),
    summary: readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8'),
    commands: commands.filter((line) => !ofGroup.test(line)),
    groups: commands.flatMap((line) => (ofGroup.test(line) ? [ofGroup.exec(line)![1] ?? ''] : [])),
    reportDir,
  };
}

/** What the runner would read: later values of a name win. */
function readOutputs(path: string): Readonly<Record<string, string>> {
  const found = readFileSync(path, 'utf8').matchAll(
    /^([\w-]+)<<(ghadelimiter_[\w-]+)\r?\n(.*?)\r?\n\2\r?\n/gmsu,
  );
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

/** Lines that the runner takes for commands: `::` after white space, or the older `##[` anywhere. */
function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/u).filter((line) => /^\s*::|##\[/u.test(line));
}

const levelsOf = (step: Step): readonly string[] => step.commands.map((line) => line.split(/[ :]+/u)[1]!);

function reportOf(step: Step): ReturnType<typeof validateReport> {
  return validateReport(JSON.parse(readFileSync(join(step.reportDir, 'report.json'), 'utf8')));
}

describe('the action', () => {
  it('passes an honest card, held to the gates of the input', async () => {
    const step = await runStep({
      config: 'fixtures/cases/honest-card/zoogate.yml',
      gates: 'top1 >= claim - 0.5pp\n\n  top5 >= claim - 0.5pp  \nkernel_parameters == reference',
    });
    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'failed-gates': '[]' });
    expect(step.summary).toMatch(/^### ✅ /u);
    expect(reportOf(step).models[0]!.gates.map(({ rule }) => rule)).toEqual([
      'top1 >= claim - 0.5pp',
      'top5 >= claim - 0.5pp',
      'kernel_parameters == reference',
    ]);
    expect(step.commands).toEqual([]);
    // What goes on is a group of lines, and no bar.
    expect(step.groups).toEqual(['Measuring resnet-v15', '']);
    const [, group] = /^::group::.*\n([\s\S]*?)^::endgroup::/mu.exec(step.stdout)!;
    expect(group!.split('\n')).toContain('resnet-v15: accuracy');
    expect(step.stdout).not.toMatch(/[█░]/u);
    expect(step.stdout).toContain(`::add-mask::${TOKEN}`);
    expect(github.comments).toHaveLength(1);
  });

  it('fails an overclaimed card and says so everywhere, then updates its comment', async () => {
    const first = await runStep({ config: 'fixtures/cases/overclaimed-card/zoogate.yml' });
    expect(first.exitCode, first.stdout).toBe(1);
    const ofChecking = Object.keys(ACTION.outputs).filter((name) => name !== 'matrix');
    expect(Object.keys(first.outputs).sort()).toEqual(ofChecking.sort());
    const { candidate } = reportOf(first).models[0]!.subjects;
    expect(first.outputs).toMatchObject({
      verdict: 'fail',
      report: join(first.reportDir, 'report.json'),
      'report-html': join(first.reportDir, 'report.html'),
      'report-markdown': join(first.reportDir, 'report.md'),
      'model-sha256': candidate!.sha256,
      'comment-url': github.comments[0]!.html_url,
    });
    expect(JSON.parse(first.outputs['failed-gates']!)).toEqual([
      { model: 'resnet-v15', rule: 'top1 >= claim - 0.5pp', verdict: 'fail' },
    ]);
    expect(JSON.parse(first.outputs['testbed']!)).toEqual(reportOf(first).testbed);
    for (const name of ['report', 'report-html', 'report-markdown']) {
      expect(existsSync(first.outputs[name]!), name).toBe(true);
    }
    expect(first.summary).toMatch(/^### ❌ .*failed 1 of 3 gates\n/u);
    expect(levelsOf(first)).toEqual(['error', 'warning', 'notice']);
    expect(first.commands[0]).toMatch(
      new RegExp(`^::error .*file=${CARD},line=21\\b.*::top1 is 90.47 %25`, 'u'),
    );
    expect(first.commands[1]).toContain('file=fixtures/cases/overclaimed-card/zoogate.yml,line=17:');
    expect(first.commands[2]).toContain('file=fixtures/cases/overclaimed-card/zoogate.yml,line=15:');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toContain('failed 1 of 3 gates');
    expect(github.comments[0]!.body).toContain('run:4243 ');

    // The same from another folder: paths are relative to it, annotations to the repository.
    const second = await runStep({
      'working-directory': 'fixtures/cases/overclaimed-card',
      explain: 'off',
    });
    expect(second.exitCode, second.stdout).toBe(1);
    expect(second.commands[0]).toContain(`file=${CARD},line=21`);
    expect(github.comments).toHaveLength(1);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(github.comments[0]!.body).toContain('run:4244 ');
  });

  it("tells a user's error in one annotation, the outputs and the summary", async () => {
    const step = await runStep({ config: 'fixtures/cases/missing-model/zoogate.yml' });
    expect(step.exitCode).toBe(4);
    expect(step.outputs).toEqual({ verdict: 'error', 'failed-gates': '[]' });
    expect(step.commands).toHaveLength(1);
    expect(step.commands[0]).toMatch(/^::error title=zoogate::.*resnet-v16.*there is no such file/u);
    expect(step.summary).toMatch(/^## zoogate could not check\n\n {4}.*resnet-v16/u);
    expect(existsSync(step.reportDir)).toBe(false);
    expect(github.requests).toEqual([]);
  });

  it.each([
    [{ comment: 'sometimes' }, 'input "comment"'],
    [{ cache: 'yes' }, 'input "cache"'],
    [{ mode: 'merge' }, 'input "reports"'],
    [{ mode: 'comment' }, 'event pull_request'],
    [{ mode: 'comment', reports: 'a.json\nb.json' }, 'input "reports"'],
    [{ config: GRAPHS, samples: 'many' }, 'input "samples"'],
    [{ config: GRAPHS, gates: 'nodes <= 100\ntop1 >= claim - 1%' }, 'input "gates"'],
    [{ 'working-directory': 'fixtures/images' }, 'input "model"'],
  ])('names the input that is wrong: %j', async (inputs, where) => {
    const step = await runStep(inputs);
    expect(step.exitCode, step.stdout).toBe(4);
    expect(step.commands).toHaveLength(1);
    expect(step.commands[0]).toContain(where);
  });

  it('reports a model that kills the measuring process', async () => {
    const step = await runStep({ config: 'fixtures/cases/crashing-model/zoogate.yml' });
    expect(step.exitCode, step.stdout).toBe(2);
    const report = reportOf(step);
    expect(report.models[0]!.problem?.code).toBe('child-crashed');
    expect(step.outputs).toMatchObject({
      verdict: 'error',
      report: join(step.reportDir, 'report.json'),
      'model-sha256': report.models[0]!.subjects.candidate!.sha256,
      'comment-url': github.comments[0]!.html_url,
    });
    expect(step.commands[0]).toMatch(/^::error .*child-crashed.*the measuring process died/u);
    expect(step.summary).toContain('could not be measured');
  });

  it('warns once, with both remedies, where it may not comment', async () => {
    github.failNext('POST', 403, 'Resource not accessible by integration');
    const step = await runStep({ config: GRAPHS });
    expect(step.exitCode, step.stdout).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '' });
    expect(levelsOf(step)).toEqual(['error', 'error', 'error', 'warning']);
    expect(step.commands.at(-1)).toContain('`pull-requests: write`');
    expect(step.commands.at(-1)).toContain('`workflow_run`');
    expect(github.comments).toEqual([]);
  });

  it('has told the runner everything before it speaks to GitHub', async () => {
    const seen: Record<string, unknown>[] = [];
    const { env, reportDir } = await prepareStep({ config: GRAPHS });
    const server = createServer((_request, response) => {
      const { verdict } = readOutputs(env['GITHUB_OUTPUT']!);
      const summary = readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8').split('\n')[0];
      const reports = ['json', 'md', 'html'].map((ending) => existsSync(join(reportDir, `report.${ending}`)));
      seen.push({ verdict, summary, reports });
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { exitCode } = await runNode([join(ROOT, ACTION.runs.main)], {
      cwd: folder,
      env: { ...env, GITHUB_API_URL: url },
    });
    expect(exitCode).toBe(1);
    expect(seen[0]).toEqual({
      verdict: 'fail',
      summary: expect.stringMatching(/^### ❌ .*failed 3 of 4 gates/u),
      reports: [true, true, true],
    });
  });

  it('tells the log what it measured where the report can not be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const step = await runStep({ config: GRAPHS, 'report-dir': join(folder, 'file/report') });
    expect(step.exitCode, step.stdout).toBe(2);
    expect(step.outputs).toEqual({ verdict: 'error', 'failed-gates': '[]' });
    expect(step.stdout).toContain('failed 3 of 4 gates');
    expect(step.commands).toEqual([expect.stringMatching(/^::error title=zoogate::.*can't be written/u)]);
    expect(step.summary).toContain("can't be written");
  });

  it('asks GitHub for nothing where comments are switched off', async () => {
    const step = await runStep({ config: GRAPHS, comment: 'never', 'fail-on': 'never' });
    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '' });
    expect(github.requests).toEqual([]);
  });
});

describe('the second workflow of the fork recipe', () => {
  const run = {
    id: 4000,
    run_attempt: 1,
    head_sha: HEAD,
    head_branch: 'patch-1',
    head_repository: { owner: { login: 'octocat' } },
    event: 'pull_request',
    conclusion: 'failure',
  };

  it('comments with the report that the first one measured, and leaves the verdict to it', async () => {
    const event = join(folder, 'workflow-run.json');
    await writeFile(event, JSON.stringify({ workflow_run: run }));
    const content = readFileSync(join(ROOT, 'test/report/cases/fail-claim/report.json'));
    github.artifacts.push({ runId: 4000, name: 'zoogate-report', content });
    const changes = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event };
    const step = await runStep({ mode: 'comment' }, changes);
    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.commands).toEqual([]);
    expect(step.outputs).toEqual({ verdict: 'fail', 'comment-url': github.comments[0]!.html_url });
    expect(github.comments[0]!.body).toContain('> Measured by the workflow of a fork');
    expect(step.summary).toBe('');
    expect(existsSync(step.reportDir)).toBe(false);

    // A report that was downloaded by another step, on the command line.
    const file = join(ROOT, 'test/report/cases/all-pass/report.json');
    const again = await runNode([CLI, 'comment', file], {
      env: {
        ...changes,
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'your-org/your-model',
        GITHUB_TOKEN: TOKEN,
      },
    });
    expect(again, again.stderr).toMatchObject({ exitCode: 0, stdout: `${github.comments[0]!.html_url}\n` });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toContain('passed all 5 gates');
  });

  it('fails where it may not comment, which is all that it is for', async () => {
    const event = join(folder, 'workflow-run.json');
    await writeFile(event, JSON.stringify({ workflow_run: run }));
    const content = readFileSync(join(ROOT, 'test/report/cases/fail-claim/report.json'));
    github.artifacts.push({ runId: 4000, name: 'zoogate-report', content });
    github.failNext('POST', 403, 'Resource not accessible by integration');
    const step = await runStep(
      { mode: 'comment' },
      { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event },
    );
    expect(step.exitCode, step.stdout).toBe(2);
    expect(step.commands).toEqual([expect.stringMatching(/^::error .*pull-requests: write/u)]);
  });
});

describe('hostile text', () => {
  const COMMANDS = ['::add-mask::90', '::set-output name=verdict::pass', '::stop-commands::t', '##[error]x'];

  /** A repository whose card, data and names try to speak to the runner. */
  async function hostileRepository(config: object): Promise<string> {
    const repository = join(folder, 'repository');
    for (const label of ['arrow', 'disc']) {
      await mkdir(join(repository, 'images', label), { recursive: true });
      const image = join(ROOT, 'fixtures/images/test', label);
      await cp(join(image, '0000.jpg'), join(repository, 'images', label, '0000.jpg'));
    }
    await writeFile(
      join(repository, 'images/classes.txt'),
      readFileSync(join(ROOT, 'fixtures/images/classes.txt')),
    );
    await writeFile(join(repository, 'zoogate.yml'), JSON.stringify(config));
    const metrics = COMMANDS.flatMap((text) => [
      { type: 'accuracy', name: `Top-1\n${text}`, value: 90.5 },
      { type: `\r${text}`, name: text, value: `1\n${text}` },
    ]);
    const dataset = {
      type: `shapes-10\n${COMMANDS[0]}`,
      name: `\n${COMMANDS[1]}`,
      split: `\r${COMMANDS[2]}`,
    };
    const task = { type: 'image-classification' };
    const card = { 'model-index': [{ name: `\n${COMMANDS[0]}`, results: [{ task, dataset, metrics }] }] };
    await writeFile(
      join(repository, 'README.md'),
      `---\n${JSON.stringify(card)}\n---\n${COMMANDS.join('\n')}\n`,
    );
    return repository;
  }

  it('in a card and in names is no command', async () => {
    const model = (name: string) => ({
      model: join(ROOT, 'fixtures/zoo/resnet-v15/model.onnx'),
      claims: 'README.md',
      dataset: {
        path: 'images',
        classes: 'images/classes.txt',
        name: `shapes-10\n${COMMANDS[0]}`,
        split: `\r${COMMANDS[2]}`,
      },
      preprocess: { preset: 'torchvision', resize: { shorter: 36 }, crop: 32 },
      gates: ['top1 >= claim - 0.5pp', 'top1 >= 100%', 'nodes <= 10', 'graph == reference'],
      name,
    });
    const { name: _, ...keyed } = model('');
    const repository = await hostileRepository({
      models: Object.fromEntries(
        COMMANDS.flatMap((text) => [
          [text, keyed],
          [`a\n${text}`, keyed],
        ]),
      ),
    });
    const step = await runStep({ explain: 'off' }, { GITHUB_WORKSPACE: repository });
    expect(step.outputs['verdict'], step.stdout).toBe('fail');
    expect(step.commands.length).toBeGreaterThan(9);
    for (const line of step.commands) expect(line).toMatch(/^::(?:error|warning|notice) title=/u);
    for (const line of commandsIn(step.stderr)) expect.unreachable(line);
    expect(step.groups.filter((title) => title === '')).toHaveLength(step.groups.length / 2);
    // It did get there, as words.
    expect(step.stdout).toContain('add-mask');
    expect(step.summary).toContain('add-mask');
  });

  it('in a configuration that is refused is no command', async () => {
    const repository = await hostileRepository({ model: 'x.onnx', gates: [`top1\n${COMMANDS[0]} >= 5%`] });
    const step = await runStep({}, { GITHUB_WORKSPACE: repository });
    expect(step.exitCode, step.stdout).toBe(4);
    expect(step.commands).toHaveLength(1);
    expect(step.commands[0]).toMatch(/^::error title=zoogate::/u);
    // All of it is code in the summary.
    expect(step.summary).toMatch(/^## zoogate could not check\n\n(?: {4}.*\n)+\n?$/u);
  });
});

describe('history', () => {
  it('keeps a line for each run of the default branch, which the next report tells', async () => {
    const event = join(folder, 'push.json');
    await writeFile(
      event,
      JSON.stringify({ ref: 'refs/heads/main', repository: { default_branch: 'main' } }),
    );
    const pushed = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/main' };
    const first = await runStep({ config: GRAPHS, history: 'branch' }, pushed);
    expect(reportOf(first).history).toBeUndefined();
    const second = await runStep({ config: GRAPHS, history: 'branch' }, pushed);
    expect(reportOf(second).history).toMatchObject([{ run: 4243, verdict: reportOf(first).verdict }]);
    const stored = github.git.git(['show', 'zoogate-history:history.jsonl']).split('\n');
    expect(stored.map((line) => JSON.parse(line).run)).toEqual([4243, 4244]);
    expect(github.comments).toEqual([]);
  });
});
