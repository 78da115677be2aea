/** `zoogate init` in a repository as people have them, through a real terminal too; what it writes is then run. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/init/write-config.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

const ACTION = `your-org/zoogate@${'a'.repeat(40)}`;
const WRITTEN = ['zoogate.yml', '.github/workflows/zoogate.yml', '.github/workflows/zoogate-comment.yml'];

let folder: string;

/** A repository with a card, a model and a few images of each class. */
async function makeRepository(name: string): Promise<string> {
  const repository = join(folder, name);
  await mkdir(join(repository, 'data/val'), { recursive: true });
  const zoo = join(ROOT, 'fixtures/zoo/resnet-v15');
  for (const file of ['README.md', 'model.onnx']) await cp(join(zoo, file), join(repository, file));
  const images = join(ROOT, 'fixtures/images');
  await cp(join(images, 'classes.txt'), join(repository, 'data/classes.txt'));
  for (const label of await readdir(join(images, 'test'))) {
    const [first] = await readdir(join(images, 'test', label));
    await mkdir(join(repository, 'data/val', label));
    await cp(join(images, 'test', label, first!), join(repository, 'data/val', label, first!));
  }
  await writeFile(join(repository, '.gitattributes'), '*.onnx filter=lfs diff=lfs merge=lfs -text\n');
  return repository;
}

const init = (cwd: string, ...flags: string[]) => runNode([CLI, 'init', ...flags], { cwd });
const written = (repository: string, name: string): string => readFileSync(join(repository, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoogate-init-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('what init writes', () => {
  let repository: string;
  beforeAll(async () => {
    repository = await makeRepository('written');
    const told = await init(repository, '--yes', '--action', ACTION);
    expect(told, told.stderr).toMatchObject({ exitCode: 0, stdout: '' });
    expect(told.stderr).toContain('found 1 ONNX model (Git LFS is in use), 1 model card, 1 dataset');
    for (const name of WRITTEN) expect(told.stderr).toContain(`wrote ${name}`);
  });

  it('is a configuration of what there is, each line explained', () => {
    const text = written(repository, 'zoogate.yml');
    expect(parse(text)).toMatchObject({
      model: 'model.onnx',
      claims: 'README.md',
      dataset: { path: 'data/val', classes: 'data/classes.txt', name: 'shapes-10', split: 'test' },
      preprocess: { preset: 'torchvision', resize: { shorter: 37 }, crop: 32 },
      gates: ['top1 >= claim - 0.5pp', 'top5 >= claim - 0.5pp', 'custom_operators == 0'],
    });
    expect(text.split('\n').filter((line) => line.includes('#')).length).toBeGreaterThan(8);
  });

  it('runs as it is', async () => {
    const env = { ZOOGATE_CACHE: join(folder, 'cache') };
    const checked = await runNode([CLI, 'check', '--format', 'json'], { cwd: repository, env });
    const report = JSON.parse(checked.stdout);
    expect([0, 1], checked.stderr).toContain(checked.exitCode);
    expect(report.models[0].problem).toBeUndefined();
    const verdicts = report.models[0].gates.map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts).toHaveLength(3);
    for (const verdict of verdicts) expect(['pass', 'fail', 'inconclusive']).toContain(verdict);
  });

  it.each(WRITTEN.slice(1))('%s is a workflow that may do nothing but what it names', (name) => {
    const text = written(repository, name);
    execFileSync(process.execPath, [
      join(ROOT, 'node_modules/@action-validator/cli/cli.mjs'),
      join(repository, name),
    ]);
    const workflow = parse(text);
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.on ?? {}).join()).not.toContain('pull_request_target');
    const uses = [...text.matchAll(/uses: (\S+)/gu)].map(([, used]) => used!);
    for (const used of uses) expect(used).toMatch(/@[0-9a-f]{40}$/u);
    expect(uses.length).toBeGreaterThan(0);
  });

  it('fits together: the second workflow follows the first and finds its artifact', () => {
    const [, measure, comment] = WRITTEN.map((name) => parse(written(repository, name)));
    expect(measure.on).toBe('pull_request');
    expect(measure.jobs.measure.permissions).toEqual({ contents: 'read' });
    expect(measure.jobs.measure.steps[0].with).toEqual({ 'persist-credentials': false, lfs: true });
    expect(comment.on.workflow_run.workflows).toEqual([measure.name]);
    expect(comment.jobs.comment.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    const inputs = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')).inputs;
    for (const { with: given = {}, uses } of [...measure.jobs.measure.steps, ...comment.jobs.comment.steps]) {
      if (uses === ACTION) for (const name of Object.keys(given)) expect(inputs).toHaveProperty([name]);
    }
    const upload = measure.jobs.measure.steps.at(-1);
    expect(upload.with).toMatchObject({ name: 'zoogate-report', path: 'zoogate-report' });
    expect(inputs.artifact.description).toContain('default zoogate-report');
  });

  it('stays as somebody has changed it', async () => {
    await writeFile(join(repository, 'zoogate.yml'), 'mine\n');
    const told = await init(repository, '--yes', '--action', ACTION);
    expect(told.exitCode).toBe(0);
    expect(told.stderr).toContain('kept zoogate.yml, which is there already');
    expect(written(repository, 'zoogate.yml')).toBe('mine\n');
  });
});

it('writes the configuration alone where nothing says where a workflow takes zoogate from', async () => {
  const repository = await makeRepository('no-action');
  // As for an installed package: the folder of the program is no checkout.
  const env = { ...process.env, GIT_DIR: join(folder, 'nowhere') };
  const told = await runNode([CLI, 'init', '--yes'], { cwd: repository, env });
  expect(told, told.stderr).toMatchObject({ exitCode: 0, stdout: '' });
  expect(told.stderr).toContain('wrote zoogate.yml');
  expect(told.stderr).toContain('no workflow is written');
  expect(told.stderr).toContain('zoogate init --yes --action OWNER/NAME@COMMIT');
  expect(WRITTEN.map((name) => existsSync(join(repository, name)))).toEqual([true, false, false]);
});

describe('init refuses', () => {
  it.each([
    ['where nobody can answer', [], 'zoogate init --yes takes what it finds'],
    ['an action by its tag', ['--yes', '--action', 'your-org/zoogate@v1'], 'not named by a commit'],
  ])('%s', async (_, flags, told) => {
    const repository = await makeRepository(`refused-${flags.length}`);
    const finished = await init(repository, ...flags);
    expect(finished.exitCode).toBe(4);
    expect(finished.stderr).toContain(told);
    for (const name of WRITTEN) expect(existsSync(join(repository, name))).toBe(false);
  });

  it('a folder without a model', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const finished = await init(empty, '--yes', '--action', ACTION);
    expect(finished).toMatchObject({ exitCode: 4 });
    expect(finished.stderr).toContain('there is no ONNX model');
  });
});

it('a model that is a Git LFS pointer is taken as it is', async () => {
  const repository = await makeRepository('pointer');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'b'.repeat(64)}\nsize 12345\n`;
  await writeFile(join(repository, 'model.onnx'), pointer);
  const told = await init(repository, '--yes', '--action', ACTION);
  expect(told.exitCode, told.stderr).toBe(0);
  expect(parse(written(repository, 'zoogate.yml')).preprocess).toEqual({ preset: 'torchvision' });
});

it.each(['a: b', '- x', '#', 'yes', "it's", '*', '{a}', 'models/a b.onnx', 'ü.onnx', 'a\nb: c', ''])(
  'a file called %j is the same file in YAML',
  (name) => {
    expect(parse(`model: ${yamlText(name)} # why`)).toEqual({ model: name });
  },
);

// util-linux's script runs a command on a pseudo-terminal of its own.
it.runIf(existsSync('/usr/bin/script') && process.platform === 'linux')('asks on a terminal', async () => {
  const repository = await makeRepository('asked');
  await cp(join(repository, 'model.onnx'), join(repository, 'other.onnx'));
  const command = [process.execPath, CLI, 'init', '--action', ACTION].map((part) => `'${part}'`).join(' ');
  const child = spawn('/usr/bin/script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: repository,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let screen = '';
  // Each question is answered once it is there: the second model, the card, no dataset.
  const answers = [
    ['model [1-2', '7'],
    ['model [1-2', '2'],
    ['model card [1-1', ''],
    ['dataset [1-1', '0'],
  ];
  let from = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    const [prompt, answer] = answers[0] ?? [];
    const at = prompt === undefined ? -1 : screen.indexOf(prompt, from);
    if (at === -1 || !screen.slice(at).includes(': ')) return;
    from = at + prompt!.length;
    answers.shift();
    child.stdin.write(`${answer}\r`);
  });
  const exitCode = await new Promise((done) => child.on('close', done));
  expect(exitCode, screen).toBe(0);
  expect(screen).toContain('"7" is none of them');
  const config = parse(written(repository, 'zoogate.yml'));
  expect(config).toMatchObject({ model: 'other.onnx', claims: 'README.md' });
  expect(config.dataset).toBeUndefined();
  expect(config.gates).toEqual(['custom_operators == 0']);
});
