/** Real children with models that are slow, hang, crash or take no clock: an end in time, and what there is until then. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { probeModel } from '../../src/graph/probe-model.ts';
import { RESTART } from '../../src/measurement/schedule.ts';
import { timeModels } from '../../src/measurement/time-models.ts';
import { measureLatency } from '../../src/runtime/jobs/latency.ts';
import { loadNativePackages } from '../../src/runtime/native.ts';
import type { FromChild, LatencyJob } from '../../src/runtime/protocol.ts';
import { timeSubjects } from '../../src/runtime/time-subjects.ts';
import { slowModel } from '../graph/build-model.ts';
import { nvidiaStandIn } from './nvidia-stand-in.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'zoogate-time-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const PROBE = write('probe.onnx', probeModel({ layers: 4, channels: 16, size: 16 }));
const HANG = join(ROOT, 'fixtures/broken/hang.onnx');
const CRASH = join(ROOT, 'fixtures/broken/crash.onnx');
const SETTINGS = {
  nativeDirectory: join(ROOT, 'src/runtime'),
  worker: join(process.env['ZOOGATE_TEST_BUNDLE']!, 'worker.js'),
  timeLimitMs: 60_000,
};

const jobOf = (models: readonly string[], changes: Partial<LatencyJob> = {}): LatencyJob => ({
  kind: 'latency',
  subjects: models.map((modelPath, i) => ({ name: ['candidate', 'reference', 'control'][i]!, modelPath })),
  settings: { executionProvider: 'cpu', threads: 1 },
  examples: [],
  batch: 1,
  seed: 1,
  ...RESTART,
  shareMs: 20_000,
  limitMs: 40_000,
  ...changes,
});

describe('one restart', () => {
  it('times every subject in every round, by both clocks', async () => {
    const { subjects, realInput, cutOff } = await timeSubjects(jobOf([PROBE, PROBE, PROBE]), SETTINGS);
    expect(cutOff).toBeUndefined();
    expect(realInput).toBe(false);
    const shapes = subjects.map(({ wallMs }) => wallMs.map((block) => block.length));
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
    expect(shapes[0]!.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(RESTART.minRounds);
    for (const { loadMs, firstMs, wallMs, processorMs } of subjects) {
      expect(Math.min(loadMs!, firstMs!, ...wallMs.flat())).toBeGreaterThan(0);
      // Where inferences are too short or the clock too coarse for it, there is none.
      if (processorMs !== undefined) expect(processorMs.map((block) => block.length)).toEqual(shapes[0]);
    }
  });

  it('tells no processor time of several threads', async () => {
    const settings = { executionProvider: 'cpu', threads: 2 } as const;
    const { subjects } = await timeSubjects(jobOf([PROBE], { settings }), SETTINGS);
    expect(subjects[0]!.processorMs).toBeUndefined();
    expect(subjects[0]!.wallMs.flat().length).toBeGreaterThanOrEqual(RESTART.minRounds);
  });

  it('of a model that hangs is ended, and says what it was doing', async () => {
    const from = performance.now();
    const { subjects, cutOff } = await timeSubjects(jobOf([HANG], { limitMs: 5000 }), SETTINGS);
    expect(performance.now() - from).toBeLessThan(50_000);
    // On a machine that has other things to do, not even the loading may be done by then.
    if (subjects[0]!.loadMs !== undefined && cutOff !== undefined)
      expect(cutOff).toContain('first inference');
    expect(subjects[0]!.firstMs).toBeUndefined();
  });

  it('of a model that takes long ends with what there is', async () => {
    // Before the second inference could end, the time is over.
    const slow = write('slow.onnx', slowModel(10_000_000));
    const { subjects } = await timeSubjects(jobOf([slow, slow], { limitMs: 1000 }), SETTINGS);
    expect(subjects.filter(({ firstMs }) => firstMs !== undefined).length).toBeLessThanOrEqual(1);
    expect(subjects.every(({ wallMs }) => wallMs.length === 0)).toBe(true);
  });

  it('of a model that kills its process names it', async () => {
    await expect(timeSubjects(jobOf([PROBE, CRASH]), SETTINGS)).rejects.toMatchObject({
      problem: {
        code: 'child-crashed',
        what: expect.stringContaining('the first inference of the reference'),
      },
    });
  });

  it('refuses a batch that the model does not take', async () => {
    const fixed = write('fixed.onnx', probeModel({ layers: 2, channels: 4, size: 8, batch: 1 }));
    await expect(timeSubjects(jobOf([fixed], { batch: 8 }), SETTINGS)).rejects.toMatchObject({
      problem: { code: 'batch-refused', got: expect.stringContaining('is 1') },
    });
    const { subjects } = await timeSubjects(jobOf([PROBE], { batch: 8 }), SETTINGS);
    expect(subjects[0]!.wallMs.flat().length).toBeGreaterThanOrEqual(RESTART.minRounds);
  });

  it('gives up on a clock that stands still', async () => {
    const packages = loadNativePackages(createRequire(import.meta.url).resolve('onnxruntime-node'));
    const tiny = write('tiny.onnx', probeModel({ layers: 1, channels: 1, size: 1 }));
    const events: FromChild[] = [];
    const still = { wallMs: () => 5, processorMs: () => 5 };
    const channel = { send: (event: FromChild) => void events.push(event) };
    await expect(measureLatency(packages, jobOf([tiny]), channel, still)).rejects.toMatchObject({
      problem: { code: 'clock-stands-still' },
    });
  });
});

/** Children that do what no small model can be made to do. */
const STAND_IN = { ...SETTINGS, worker: join(import.meta.dirname, 'stand-in-worker.mjs') };

describe('a process that takes ever more memory', () => {
  it.skipIf(process.platform !== 'linux')('is ended, and what it was doing is told', async () => {
    const timed = timeSubjects(jobOf(['leak', 'leak']), { ...STAND_IN, memoryLimitBytes: 250e6 });
    await expect(timed).rejects.toMatchObject({
      problem: {
        code: 'child-out-of-memory',
        what: expect.stringContaining('timing inferences'),
        expected: 'at most 0.25 GB',
      },
    });
  });

  it.skipIf(process.platform !== 'linux')('is seen to grow where it ends well', async () => {
    const { growthBytes } = await timeSubjects(jobOf(['grow', 'grow']), STAND_IN);
    expect(growthBytes).toBeGreaterThan(60e6);
    const { warnings } = await timeModels({
      ...modelsOf('grow'),
      latencyBudgetMs: 60_000,
      isDecided: () => true,
    });
    expect(warnings.join()).toContain('seems to leak');
    expect((await timeSubjects(jobOf([PROBE]), SETTINGS)).growthBytes ?? 0).toBeLessThan(50e6);
  });
});

const modelsOf = (modelPath: string) => ({
  subjects: ['candidate', 'reference'].map((name) => ({ name, modelPath })),
  examples: [],
  session: { executionProvider: 'cpu', threads: 1 } as const,
  child: STAND_IN,
  seed: 1,
  latencyBudgetMs: 1000,
  batch: 1,
});

describe('a model that takes half a minute for an inference', () => {
  it('does not outlast the budget by more than the processes need to be ended', async () => {
    const from = performance.now();
    const timed = timeModels({ ...modelsOf('slow'), isDecided: () => false });
    await expect(timed).rejects.toMatchObject({
      problem: {
        code: 'latency-budget-ended',
        what: expect.stringContaining('while the first inference of the candidate'),
      },
    });
    // Nobody waited for the inference. On a machine that has little else to do it takes six seconds.
    expect(performance.now() - from).toBeLessThan(30_000);
  });
});

describe('a model that kills its process in the middle of the schedule', () => {
  it('is an error that says where, although others before it went well', async () => {
    const elapsed: number[] = [];
    const timed = timeModels(
      { ...modelsOf('crash'), latencyBudgetMs: 60_000, isDecided: () => false },
      (ms) => elapsed.push(ms),
    );
    await expect(timed).rejects.toMatchObject({
      problem: { code: 'child-crashed', what: expect.stringContaining('while timing inferences') },
    });
    expect(elapsed.length).toBe(3);
  });
});

describe.skipIf(process.platform === 'win32')('a graphics processor that is held down', () => {
  it('has its times thrown away: they are invalid, not slow', async () => {
    const { PATH } = nvidiaStandIn({
      knows: 'clocks_event_reasons.active',
      lines: ['NVIDIA A100-SXM4-40GB, 550.54.15, 40960, 1095, 1410, 1215, 91, 0x0000000000000040'],
    });
    vi.stubEnv('PATH', PATH);
    onTestFinished(() => void vi.unstubAllEnvs());
    const session = { executionProvider: 'webgpu', threads: 1 } as const;
    const { latency, warnings } = await timeModels({
      ...modelsOf('grow'),
      session,
      isDecided: () => false,
    });
    expect(latency.subjects.candidate).toEqual([]);
    expect(warnings.join()).toMatch(
      /(\d+) of \1 processes do not count, because .* held down \(hardware thermal slowdown\)/,
    );
  });
});
