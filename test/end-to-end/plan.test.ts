/** `zoogate plan` as a terminal or a script sees it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, type Finished, ROOT, runNode } from './run-zoogate.ts';

const CARD = 'fixtures/zoo/resnet-v15-overclaimed/README.md';
const CONFIG = 'fixtures/cases/bgr/zoogate.yml';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoogate-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

const plan = (...flags: readonly string[]): Promise<Finished> => runNode([CLI, 'plan', ...flags]);

async function planned(...flags: readonly string[]) {
  const { exitCode, stdout, stderr } = await plan(...flags, '--format', 'json');
  expect(exitCode, stderr).toBe(0);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as {
    family: object;
    gates: { rule: string; kind: string; limit: number; examples: { kind: string; n: number } }[];
  };
}

describe('plan', () => {
  it('answers for a claim as the card makes it', async () => {
    const flags = ['--gate', 'top1 >= claim - 0.5pp', '--claims', CARD, '--expect', '92.3%'];
    const { exitCode, stdout, stderr } = await plan(...flags);
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^top1 >= claim - 0\.5pp\n/u);
    expect(stdout).toContain(`limit     91.965 % (claim 92.47 at ${CARD}:21; 0.005 pp of room`);
    expect(stdout).toContain('92.3 %, 0.335 pp above the limit: should pass');
    // ((1.96 sqrt(l (1 - l)) + 1.2816 sqrt(p (1 - p))) / (p - l))^2 is 68,3xx.
    expect(stdout).toMatch(/examples {2}68,\d{3} \(power 90(?:\.\d+)? %\)/u);
    expect(stdout).toMatch(/± 1\.6\d pp with 1,000, ± 0\.52 pp with 10,000/u);
    const { gates } = await planned(...flags, '--dataset-name', 'shapes-10', '--population', '50k');
    expect(gates).toMatchObject([
      {
        kind: 'planned',
        metric: 'top1',
        limit: 0.91965,
        expected: 0.923,
        held: { against: 'claim', claim: { value: 0.9247, source: { file: CARD, line: 21 } } },
        examples: { kind: 'all', n: 50_000 },
      },
    ]);
  });

  it('answers beside a reference', async () => {
    const { stdout } = await plan(
      ...['--gate', 'top1 >= reference - 1pp', '--expect', '76%'],
      ...['--against', 'reference=76.5%', '--discordant', '4%'],
    );
    expect(stdout).toContain('limit     75.5 % (reference 76.5 %)');
    // (1.96 + 1.2816)^2 (0.04 - 0.005^2) / 0.005^2 is 16,8xx; the gate's interval is a little wider.
    expect(stdout).toMatch(/examples {2}about 1[67],\d{3} \(power 90 %\)/u);
  });

  it('says what is out of reach', async () => {
    const { stdout } = await plan('--gate', 'top1 >= 75%', '--expect', '0.75');
    expect(stdout).toContain('75 %, on the limit\n');
    expect(stdout).toContain('out of reach: no sample tells the expected figure from the limit');
    const whole = await plan('--gate', 'top1 >= 75%', '--expect', '76%', '--population', '900');
    expect(whole.stdout).toContain('all 900 (with "complete: true"): fewer do not reach 90 % power');
    expect(whole.stdout).not.toContain('resolves');
  });

  it("takes a configuration's gates, its claims and what of them needs no examples", async () => {
    await writeFile(
      join(folder, 'zoogate.yml'),
      JSON.stringify({
        model: 'absent.onnx',
        claims: join(ROOT, CARD),
        dataset: { path: 'absent', name: 'shapes-10', split: 'test' },
        gates: ['top1 >= claim - 0.5pp', 'top5 >= 98%', 'parameters <= 1M'],
      }),
    );
    const flags = ['--config', join(folder, 'zoogate.yml'), '--expect', 'top1=93%', '--expect', 'top5=99%'];
    const { family, gates } = await planned(...flags);
    expect(family).toEqual({ gates: 2, alpha: 0.025 });
    expect(gates.map(({ kind }) => kind)).toEqual(['planned', 'planned', 'not_planned']);
    const human = await plan(...flags);
    expect(human.stdout).toContain('parameters is read from the graph and needs no examples');
    expect(human.stdout).toContain('2 gates are decided together (Holm)');
    const alone = await planned('--gate', 'top5 >= 98%', '--expect', '99%');
    expect(gates[1]!.examples.n).toBeGreaterThan(alone.gates[0]!.examples.n);
    const bgr = await planned('--config', CONFIG, '--gate', 'top1 >= 90%', '--expect', '95%');
    expect(bgr.gates.map(({ rule }) => rule)).toEqual(['top1 >= 90%']);
  });

  it.each([
    [[], /there is no gate to plan for/u],
    [['--gate', 'top1 => 75%', '--expect', '76%'], /--gate, character/u],
    [['--gate', 'top1 >= 75%'], /--expect: nothing says what top1 is expected to be/u],
    [['--gate', 'parameters <= 25M', '--expect', '76%'], /--gate: parameters is read from the graph/u],
    [
      ['--gate', 'top1 >= 75%', '--gate', 'latency.p50 <= 9ms', '--expect', '76%'],
      /--gate: latency\.p50 is timed/u,
    ],
    [['--gate', 'top1 >= 75%', '--expect', '76'], /--expect: this is no share.*\n.*\n.*\n.*write 76%/u],
    [['--gate', 'top1 >= 75%', '--expect', '76pp'], /--expect: this is no share/u],
    [['--gate', 'top1 >= 75%', '--expect', '101%'], /--expect: this is no share/u],
    [['--gate', 'top1 >= 75%', '--expect', 'top5=90%'], /no gate that is planned for is on this metric/u],
    [['--gate', 'top1 >= 75%', '--expect', 'tpo1=90%'], /did you mean "top1"/u],
    [['--gate', 'top1 >= 75%', '--expect', '76%', '--expect', '77%'], /two figures for top1/u],
    [
      ['--gate', 'top1 >= 75%', '--gate', 'top5 >= 90%', '--expect', '76%'],
      /--expect top1=VALUE --expect top5/u,
    ],
    [['--gate', 'top1 >= 75%', '--expect', '76%', '--power', '1'], /--power: a decision can be neither/u],
    [['--gate', 'top1 >= 75%', '--expect', '76%', '--population', '0'], /--population: this is no number/u],
    [['--gate', 'top1 >= 75%', '--expect', '76%', '--population', '1.5'], /--population: this is no number/u],
    [
      ['--gate', 'top1 >= 75%', '--expect', '76%', '--against', 'zoo=1%'],
      /--against: this names no subject/u,
    ],
    [['--gate', 'top1 >= reference', '--expect', '76%'], /--against: nothing says what the reference/u],
    [['--gate', 'top1 >= claim', '--expect', '76%'], /there is no claim on top1/u],
    [
      ['--gate', 'top1 >= claim', '--claims', CARD, '--dataset-name', 'imagenet', '--expect', '76%'],
      /claims top1 for shapes-10 test/u,
    ],
    [
      ['--gate', 'top1 >= 75%', '--expect', '76%', '--claims', 'absent.md'],
      /absent\.md: there is no such file/u,
    ],
  ] as const)('%j is refused with exit code 4', async (flags, says) => {
    const { exitCode, stdout, stderr } = await plan(...flags);
    expect(exitCode, stderr).toBe(4);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/defect of zoogate|^\s+at /mu);
  });

  it('refuses several models', async () => {
    const model = { model: 'x.onnx', gates: ['top1 >= 75%'] };
    await writeFile(join(folder, 'several.yml'), JSON.stringify({ models: { a: model, b: model } }));
    const { exitCode, stderr } = await plan('--config', join(folder, 'several.yml'), '--expect', '76%');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/several models[\s\S]*a, b/u);
  });
});

describe('what is asked of plan', () => {
  it.each([
    [
      ['--budget', '10m'],
      /--budget: this is about the jobs of a matrix[\s\S]*zoogate plan --matrix --budget/u,
    ],
    [['--shard-by', 'models'], /--shard-by: this is about the jobs/u],
    [['--matrix', '--dataset-name', 'x'], /--dataset-name: this says how many examples a gate needs/u],
    [['--matrix', '--config', CONFIG, '--runner', ' '], /--runner: this is no label of a runner/u],
    [
      ['--matrix', '--config', CONFIG, '--jobs', '2', '--budget', '5m'],
      /--jobs: the number of jobs is given, and a budget[\s\S]*2 jobs and 5m a job/u,
    ],
  ])('%j goes into nothing', async (flags, says) => {
    expect(await plan(...flags)).toMatchObject({ exitCode: 4, stderr: expect.stringMatching(says) });
  });

  it('the zoogate.yml that is here is taken', async () => {
    await writeFile(join(folder, 'zoogate.yml'), 'model: model.onnx\ngates: ["top1 >= 75%"]\n');
    const { stdout, stderr } = await runNode([CLI, 'plan', '--expect', '77%'], { cwd: folder });
    expect(stdout, stderr).toMatch(/^top1 >= 75%\n *limit *75 %/u);
  });
});

it('check refuses to share out nothing', async () => {
  expect(await runNode([CLI, 'check', '--shard-by', 'models'])).toMatchObject({
    exitCode: 4,
    stderr: expect.stringMatching(/--shard-by: nothing is shared out[\s\S]*--shard 1\/4/u),
  });
});

it('times each model in one job where models are shared out, and starts no job for nothing', async () => {
  const model = { model: join(ROOT, 'fixtures/zoo/resnet-v1/model.onnx'), gates: ['latency.p50 <= 5 ms'] };
  await writeFile(join(folder, 'two.yml'), JSON.stringify({ models: { a: model, b: model } }));
  const flags = ['--matrix', '--config', join(folder, 'two.yml'), '--shard-by', 'models'];
  const { stdout, stderr } = await plan(...flags, '--jobs', '5');
  // A start of 45 s and a latency schedule of 60 s each.
  expect(JSON.parse(stdout).include.map(({ seconds }: { seconds: number }) => seconds)).toEqual([105, 105]);
  expect(stderr).toContain('2 jobs, not 5, since there are no more models');
});
