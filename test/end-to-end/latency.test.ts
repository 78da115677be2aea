/** Latency and memory gates as a user runs them, with models that give them trouble. Nothing here measures how fast. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { probeModel } from '../../src/graph/probe-model.ts';
import { check } from './check-model.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

const FAST = probeModel({ layers: 4, channels: 16, size: 16 });

describe('a latency budget', () => {
  it('holds for a model that takes longer than it', async () => {
    const from = performance.now();
    const { exitCode, model, stderr } = await check(
      // Ten thousand million multiply-accumulates an inference.
      { 'model.onnx': probeModel({ layers: 1, channels: 128, size: 256 }) },
      { reference: 'model.onnx', gates: ['latency.p50 <= reference + 5%'], 'latency-budget': '300ms' },
    );
    expect(performance.now() - from).toBeLessThan(110_000);
    expect(stderr).not.toContain('defect of zoogate');
    // A figure that there was no time for is none, and a missing figure never passes.
    expect(['unverifiable', 'inconclusive', 'error']).toContain(model!.gates[0]!.verdict);
    expect([0, 1, 2]).toContain(exitCode);
  }, 120_000);

  it('ends with what hangs, and names it', async () => {
    const { exitCode, model } = await check(
      {
        'model.onnx': readFileSync(join(ROOT, 'fixtures/broken/hang.onnx')),
      },
      { gates: ['latency.p50 <= 5 ms'], 'latency-budget': '1s', 'time-limit': '4s' },
    );
    expect(exitCode).toBe(2);
    expect(model!.verdict).toBe('error');
    expect(model!.problem!.what).toContain('candidate');
  });
});

describe('margins', () => {
  it('of nothing are decided or not, but never broken', async () => {
    const { model } = await check(
      { 'model.onnx': FAST },
      {
        reference: 'model.onnx',
        gates: ['latency.p50 <= reference + 0%', 'latency.p50 <= reference - 60%'],
        'latency-budget': '3s',
      },
    );
    const [same, faster] = model!.gates;
    expect(['pass', 'inconclusive']).toContain(same!.verdict);
    expect(['fail', 'inconclusive']).toContain(faster!.verdict);
    // Where the time goes is told wherever a gate on it does not pass.
    expect(model!.layerTimes!.reference!.layers.length).toBeGreaterThan(0);
    expect(model!.subjects.candidate!.profile!.operators[0]).toMatchObject({
      operator: expect.stringMatching(/Conv/),
    });
  });

  it('have no sign of their own', async () => {
    const { exitCode, stderr } = await check(
      { 'model.onnx': FAST },
      { reference: 'model.onnx', gates: ['latency.p50 <= reference + -5%'] },
    );
    expect(exitCode).toBe(4);
    expect(stderr).toContain('gate');
  });
});

describe('memory', () => {
  it('is held to gates: resident set and arena', async () => {
    const { exitCode, model, stderr } = await check(
      { 'model.onnx': FAST, 'large.onnx': probeModel({ layers: 4, channels: 64, size: 128 }) },
      {
        reference: 'large.onnx',
        gates: ['peak_memory <= reference', 'arena_memory <= reference', 'arena_memory <= 1 GB'],
      },
    );
    expect(exitCode, stderr).toBe(0);
    expect(model!.gates.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    const { metrics } = model!.subjects.reference!;
    // One activation of 64 x 128 x 128 numbers is 4 MiB.
    expect(Number(metrics['arena_memory']!.value)).toBeGreaterThanOrEqual(4 * 2 ** 20);
    expect(Number(metrics['peak_memory']!.value)).toBeGreaterThanOrEqual(4 * 2 ** 20);
  }, 240_000);
});

describe('throughput', () => {
  it('is told for every batch size that the model takes, and judged at the best', async () => {
    const { model, stderr } = await check(
      { 'model.onnx': FAST, 'slower.onnx': probeModel({ layers: 16, channels: 16, size: 16 }) },
      {
        reference: 'slower.onnx',
        gates: ['throughput >= reference', 'latency.threads <= 10 s'],
        'batch-sizes': [1, 4],
        'latency-budget': '60s',
        threads: 2,
      },
    );
    expect(stderr).not.toContain('defect of zoogate');
    expect(model!.gates.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    const { throughput } = model!.subjects.candidate!.metrics;
    expect(Object.keys(throughput!.views!)).toEqual(['batch 1', 'batch 4']);
    expect(Number(throughput!.value)).toBeGreaterThan(0);
  }, 240_000);

  it('has no figure where the model refuses all sizes', async () => {
    const { exitCode, model } = await check(
      { 'model.onnx': probeModel({ layers: 2, channels: 8, size: 8, batch: 1 }) },
      { gates: ['throughput >= 1'], 'batch-sizes': [8], 'latency-budget': '10s' },
    );
    expect(exitCode).toBe(1);
    expect(model!.gates[0]!.verdict).toBe('unverifiable');
    expect(model!.warnings.join()).toContain('does not take 8 examples at once');
  });
});

describe('a runner with one core', () => {
  it.skipIf(spawnSync('taskset', ['--version']).status !== 0)('measures all the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zoogate-core-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'model.onnx'), FAST);
    const { stdout, stderr } = spawnSync(
      'taskset',
      [
        ...['-c', '0', process.execPath, CLI, 'check', '--model', 'model.onnx', '--reference', 'model.onnx'],
        ...['--gate', 'latency.p50 <= reference + 50%', '--format', 'json', '--no-progress'],
        ...['--latency-budget', '20s'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).not.toContain('defect of zoogate');
    expect(['pass', 'inconclusive']).toContain(JSON.parse(stdout).verdict);
  });
});

describe('a measuring process that hangs', () => {
  it.skipIf(process.platform !== 'linux')('does not outlive the one that started it', async () => {
    const model = join(ROOT, 'fixtures/broken/hang.onnx');
    const folder = mkdtempSync(join(tmpdir(), 'zoogate-orphan-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const parent = spawn(
      process.execPath,
      [CLI, 'check', '--model', model, '--gate', 'latency.p50 <= 5 ms', '--no-progress'],
      { cwd: folder, stdio: 'ignore' },
    );
    const worker = await waitFor(() =>
      childrenOf(parent.pid!).find((pid) => commandOf(pid).includes('worker')),
    );
    // It has its channel, and is on its way into the model.
    await new Promise((go) => setTimeout(go, 3000));
    expect(commandOf(worker)).toContain('worker');
    parent.kill('SIGKILL');
    await waitFor(() => (commandOf(worker) === '' ? true : undefined));
  });
});

function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  } catch {
    return [];
  }
}

/** Empty for a process that is gone. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function waitFor<T>(find: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < 400; waited++) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error('waited for nothing');
}

describe('zoogate noise', () => {
  it('tells what margins can be resolved, in figures for programs too', async () => {
    const { exitCode, stdout, stderr } = await runNode([
      ...[
        CLI,
        'noise',
        join(ROOT, 'fixtures/zoo/alexnet-owt/model.onnx'),
        '--duration',
        '15s',
        '--format',
        'json',
      ],
    ]);
    expect(exitCode, stderr).toBe(0);
    const told = JSON.parse(stdout);
    expect(told.restarts).toBeGreaterThanOrEqual(2);
    expect(told.testbed.cores).toBeGreaterThan(0);
    for (const { budgetMs, restarts, median, most } of told.resolutions) {
      expect(restarts).toBeGreaterThanOrEqual(2);
      expect(budgetMs).toBeGreaterThan(0);
      expect(median).toBeLessThanOrEqual(most);
    }
  });

  it('wants a duration that does for two processes', async () => {
    const { exitCode, stderr } = await runNode([CLI, 'noise', '--duration', '1ms']);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('--duration');
  });

  it('refuses a file that is no model', async () => {
    const { exitCode, stderr } = await runNode([CLI, 'noise', join(ROOT, 'README.md'), '--duration', '5s']);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('does not load');
  });
});
