/** The command line as a terminal or a script sees it: what is printed where, and the exit code. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { CLI, type Finished, ROOT, runNode } from './run-zoogate.ts';

const GRAPHS = 'fixtures/cases/v1-is-not-v15/zoogate.yml';
const MODEL = 'fixtures/zoo/resnet-v15/model.onnx';
const CARD = 'fixtures/zoo/resnet-v15-overclaimed/README.md';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoogate-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const zoogate = (...flags: readonly string[]): Promise<Finished> => runNode([CLI, ...flags]);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** `script` gives a program a terminal of its own. */
const HAS_TERMINALS = spawnSync('script', ['--version'], { stdio: 'ignore' }).status === 0;

/** Everything that the terminal showed; the answer is typed once the question stands there. */
function onTerminal(flags: readonly string[], question: RegExp, answer: string): Promise<string> {
  return new Promise((done, fail) => {
    const command = [process.execPath, CLI, ...flags].map((word) => `'${word}'`).join(' ');
    const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null']);
    let shown = '';
    terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
      const asked = question.test(shown);
      shown += text;
      if (!asked && question.test(shown)) terminal.stdin.write(`${answer}\n`);
    });
    terminal.on('error', fail);
    terminal.on('close', () => done(shown));
  });
}

/** A refusal: nothing on standard output, and words without a stack. */
function expectRefusal({ exitCode, stdout, stderr }: Finished, code: number, says: RegExp): void {
  expect(exitCode, stderr).toBe(code);
  expect(stdout).toBe('');
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/defect of zoogate|^\s+at /mu);
}

describe('usage', () => {
  it('help and version are no errors', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await zoogate('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
    for (const flags of [['--help'], ['help', 'check'], ['check', '--help'], ['render', '-h']]) {
      const { exitCode, stdout, stderr } = await zoogate(...flags);
      expect(exitCode, stderr).toBe(0);
      expect(stdout).toMatch(/^Usage: zoogate/u);
      expect(stderr).toBe('');
    }
  });

  it.each([
    [[], /^Usage: zoogate/u],
    [['chekc'], /unknown command 'chekc'\n\(Did you mean check\?\)/u],
    [['check', '--modle', 'x'], /unknown option '--modle'\n\(Did you mean --model\?\)/u],
    [['check', 'model.onnx'], /too many arguments/u],
    [['check', '--format', 'yaml'], /Allowed choices are human, json, markdown/u],
    [['check', '--config', GRAPHS, '--shard', '3/2'], /--shard: this is not a shard/u],
    [['merge', 'fixtures/cases'], /no report\.json in this folder/u],
    [['merge', 'absent'], /absent: the report can't be read \(ENOENT\)/u],
    [['check', '--config', GRAPHS, '--samples', '0'], /--samples: this must be at least 1/u],
    [['check', '--config', GRAPHS, '--gate', 'nodes => 1'], /--gate/u],
    [['check', '--config', 'absent.yml'], /absent\.yml/u],
    [['render'], /missing required argument 'report'/u],
    [['inspect'], /missing required argument 'model'/u],
  ] as const)('%j is refused with exit code 4', async (flags, says) => {
    expectRefusal(await zoogate(...flags), 4, says);
  });
});

describe('check and render', () => {
  const check = (name: string, ...flags: readonly string[]): Promise<Finished> =>
    zoogate('check', '--config', GRAPHS, '--report-dir', join(folder, name), ...flags);

  it('--format json prints the report alone, and render gives back every form of it', async () => {
    const { exitCode, stdout, stderr } = await check('json', '--format', 'json');
    expect(exitCode, stderr).toBe(1);
    expect(stdout).toBe(read('json/report.json'));
    expect(validateReport(JSON.parse(stdout)).verdict).toBe('fail');
    expect(stderr).toContain('report.json');
    for (const [format, file] of [
      ['json', 'report.json'],
      ['markdown', 'report.md'],
      ['html', 'report.html'],
    ] as const) {
      const rendered = await zoogate('render', join(folder, 'json/report.json'), '--format', format);
      expect(rendered).toEqual({ exitCode: 0, stdout: read(`json/${file}`), stderr: '' });
    }
  });

  it('--format markdown prints the Markdown file', async () => {
    const { exitCode, stdout, stderr } = await check('markdown', '--format', 'markdown');
    expect(exitCode, stderr).toBe(1);
    expect(stdout).toMatch(/^### ❌ zoogate: .*failed 3 of 4 gates\n/u);
    expect(stdout).toBe(read('markdown/report.md'));
  });

  it('prints for people otherwise, as render does', async () => {
    const { exitCode, stdout, stderr } = await check('human', '--fail-on', 'never');
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toMatch(/^✖ .*failed 3 of 4 gates\n/u);
    const { stdout: rendered } = await zoogate('render', join(folder, 'human/report.json'));
    expect(rendered).toBe(stdout);
  });

  it('tells what it measured even where the report can not be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const { exitCode, stdout, stderr } = await check('file/report', '--format', 'json');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/file[\\/]report: the report can't be written \((?:ENOTDIR|EEXIST|ENOENT)\)/u);
    expect(stderr).toContain('--report-dir');
    expect(stderr).not.toContain('defect of zoogate');
    expect(validateReport(JSON.parse(stdout)).verdict).toBe('fail');
  });

  it.skipIf(process.platform === 'win32')('keeps its exit code when nobody reads on', async () => {
    const flags = ['check', '--config', GRAPHS, '--report-dir', join(folder, 'unread'), '--fail-on', 'never'];
    const child = spawn(process.execPath, [CLI, ...flags], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await new Promise((done) => child.on('exit', done))).toBe(0);
    expect(JSON.parse(read('unread/report.json'))).toMatchObject({ verdict: 'fail' });
  });

  it.each([
    ['no JSON', '{"schemaVersion": 1,', /the report is not JSON/u],
    ['of the future', '{"schemaVersion": 99}', /schemaVersion 99/u],
    ['no report', '{"schemaVersion": 1, "verdict": "fine"}', /does not have the form of a zoogate report/u],
  ])('refuses a report that is %s', async (_, text, says) => {
    await writeFile(join(folder, 'broken.json'), text);
    expectRefusal(await zoogate('render', join(folder, 'broken.json')), 4, says);
  });

  it('refuses a report that is not there', async () => {
    expectRefusal(await zoogate('render', join(folder, 'absent.json')), 4, /can't be read \(ENOENT\)/u);
  });
});

describe('inspect', () => {
  const V1 = 'fixtures/zoo/resnet-v1/model.onnx';

  it('tells what a graph holds', async () => {
    const { exitCode, stdout, stderr } = await zoogate('inspect', MODEL);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toMatch(/^parameters +111,210$/mu);
    expect(stdout).toMatch(/^nodes +50: Conv 22, Relu 19/mu);
    expect(stdout).toMatch(/^inputs +input: float32\[N,3,32,32\]$/mu);
    expect(stderr).toBe('');
  });

  it('tells it as JSON', async () => {
    const { stdout } = await zoogate('inspect', MODEL, '--against', V1, '--format', 'json');
    const { artifact, architecture, difference } = JSON.parse(stdout) as Record<string, object>;
    expect(artifact).toMatchObject({ bytes: 455_891, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(architecture).toMatchObject({ parameters: 111_210, nodes: 50, opset: 13 });
    expect(difference).toMatchObject({ equal: false });
  });

  it('tells what differs', async () => {
    const other = await zoogate('inspect', MODEL, '--against', V1);
    expect(other.exitCode, other.stderr).toBe(0);
    expect(other.stdout).toMatch(
      /^not the same network, but one of the same family \(9\d\.\d % alike\)\n {2}stage 2 block 1: stride 2 moved from the 1x1 to the 3x3 convolution$/mu,
    );
    expect(other.stdout).toMatch(
      /^┌ stage 2 block 1 ─+┐ {2}≠ {2}┌ stage 2 block 1 ─+┐\n│\*1x1 convolution/mu,
    );
    const same = await zoogate('inspect', MODEL, '--against', MODEL);
    expect(same.stdout).toMatch(/^the same network: one structure, the same weights$/mu);
  });

  it.each([
    ['fixtures/broken/lfs-pointer.onnx', /Git LFS pointer/u],
    ['fixtures/broken/truncated.onnx', /the model file is cut short/u],
    ['fixtures/broken/absent.onnx', /there is no such file/u],
  ])('refuses %s', async (file, says) => {
    expectRefusal(await zoogate('inspect', file), 4, says);
    expectRefusal(await zoogate('inspect', MODEL, '--against', file), 4, says);
  });
});

/** A report of what the card's model reaches. */
function measuredReport(): object {
  const report = JSON.parse(readFileSync(join(ROOT, 'test/report/cases/all-pass/report.json'), 'utf8'));
  const [model] = report.models;
  const share = (value: number) => ({ value, n: 1500, unit: 'ratio', method: 'counted' });
  model.subjects.candidate.metrics = { top1: share(0.90467), top5: share(0.99) };
  Object.assign(model.dataset, { name: 'shapes-10', split: 'test' });
  return { ...report, models: [model] };
}

describe('claims', () => {
  it('tells what was understood, and from where', async () => {
    const { exitCode, stdout, stderr } = await zoogate('claims', CARD, 'CONTRIBUTING.md');
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toBe(
      `${CARD}:21  top1 92.47 % ("92.47"); for resnet-s-plus, shapes-10, test\n` +
        `${CARD}:24  top5 99.00 % ("99.00"); for resnet-s-plus, shapes-10, test\n` +
        'CONTRIBUTING.md  makes no claims that zoogate can read\n',
    );
  });

  it('tells it as JSON', async () => {
    const { stdout } = await zoogate('claims', CARD, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      file: CARD,
      claims: [{ metric: 'top1', value: 0.9247, source: { file: CARD, line: 21 } }, { metric: 'top5' }],
      unread: [],
    });
  });

  it('writes what a report measured into a card, the change first', async () => {
    const report = join(folder, 'measured.json');
    const card = join(folder, 'card.md');
    await writeFile(report, JSON.stringify(measuredReport()));
    // Spaces and tabs mean something in YAML, and are shown as they are.
    const before = (await readFile(join(ROOT, CARD), 'utf8')).replace(': 92.47', ': 92.47  # as  \ttrained');
    await writeFile(card, before);
    const shown = await zoogate('claims', '--write', report, card);
    expect(shown).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('left as it is') });
    expect(shown.stdout).toContain(
      '-      value: 92.47  # as  \ttrained\n+      value: 90.47  # as  \ttrained\n',
    );
    expect(await readFile(card, 'utf8')).toBe(before);
    const written = await zoogate('claims', '--write', report, card, '--yes');
    expect(written).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('wrote 1 figure') });
    expect(await readFile(card, 'utf8')).toBe(before.replace('value: 92.47', 'value: 90.47'));
    expect(await zoogate('claims', '--write', report, card)).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining('bears out'),
    });
  });

  it.runIf(HAS_TERMINALS)('asks on a terminal before it writes', async () => {
    const report = join(folder, 'measured.json');
    const card = join(folder, 'asked.md');
    await writeFile(report, JSON.stringify(measuredReport()));
    await copyFile(join(ROOT, CARD), card);
    const before = await readFile(card, 'utf8');
    const flags = ['claims', '--write', report, card];
    expect(await onTerminal(flags, /\[y\/N\]/u, 'n')).toMatch(/write this to .*left as it is/su);
    expect(await readFile(card, 'utf8')).toBe(before);
    expect(await onTerminal(flags, /\[y\/N\]/u, 'y')).toContain('wrote 1 figure');
    expect(await readFile(card, 'utf8')).not.toBe(before);
  });

  it('refuses a card that is not there', async () => {
    expectRefusal(await zoogate('claims', join(folder, 'absent.md')), 4, /absent\.md/u);
  });
});

/** What a workflow's runner would take for a command, in either stream. */
function commandsIn({ stdout, stderr }: Finished): readonly string[] {
  return `${stdout}\n${stderr}`.split(/\r\n|\r|\n/u).filter((line) => /^\s*::|##\[/u.test(line));
}

describe('hostile text', () => {
  const COMMAND = '::stop-commands::t';

  it.each([
    ['a refused gate', { model: 'x.onnx', gates: [`top1\n${COMMAND} \u001b[2J >= 5%`] }, 4],
    ['a name', { models: { [COMMAND]: { model: join(ROOT, MODEL), gates: ['nodes <= 100'] } } }, 0],
  ])('in %s steers neither a runner nor a terminal', async (_, config, exitCode) => {
    await writeFile(join(folder, 'zoogate.yml'), JSON.stringify(config));
    const finished = await runNode([CLI, 'check'], { cwd: folder });
    expect(finished.exitCode, finished.stderr).toBe(exitCode);
    expect(finished.stderr).toContain('stop-commands');
    expect(commandsIn(finished)).toEqual([]);
    expect(finished.stdout + finished.stderr).not.toContain('\u001b[2J');
  });

  it('in a card neither', async () => {
    const metrics = [{ type: `\n${COMMAND}`, name: '##[error]x', value: `1\r${COMMAND}` }];
    const card = { 'model-index': [{ name: 'x', results: [{ dataset: { type: 'x' }, metrics }] }] };
    await writeFile(join(folder, 'card.md'), `---\n${JSON.stringify(card)}\n---\n`);
    const finished = await zoogate('claims', join(folder, 'card.md'));
    expect(finished.exitCode, finished.stderr).toBe(0);
    expect(finished.stdout).toContain('not understood');
    expect(commandsIn(finished)).toEqual([]);
  });
});
