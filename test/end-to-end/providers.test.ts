/**
 * Execution providers: lists of them, those that can't start here, and WebGPU on a graphics processor that Chromium
 * brings along as software.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { probeModel } from '../../src/graph/probe-model.ts';
import { validateReport } from '../../src/report/validate-report.ts';
import { buildModel, int, node, value, weight } from '../graph/build-model.ts';
import { CLI, runNode } from './run-zoogate.ts';

/** Where Debian's Chromium keeps Vulkan in software. */
const SOFTWARE = '/usr/lib/chromium';
const hasSoftware = existsSync(join(SOFTWARE, 'libvk_swiftshader.so'));
const NO_VULKAN = { VK_ICD_FILENAMES: '/nowhere.json', VK_DRIVER_FILES: '/nowhere.json' };

async function check(model: Uint8Array, flags: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zoogate-providers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'model.onnx'), model);
  const { exitCode, stdout, stderr } = await runNode(
    [CLI, 'check', '--model', 'model.onnx', '--format', 'json', '--no-progress', ...flags],
    { cwd: folder, env },
  );
  const report = stdout === '' ? undefined : validateReport(JSON.parse(stdout));
  return { exitCode, stderr, report, model: report?.models[0] };
}

const PROBE = probeModel({ layers: 2, channels: 8, size: 16 });

/** A convolution, and a node that no graphics processor takes. */
function withForeignNode(): Uint8Array {
  return buildModel({
    nodes: [node('Conv', 'x w', 'c'), node('Relu', 'c', 'r'), node('LogSoftmax', 'r', 'y', { axis: int(1) })],
    initializers: [weight('w', [4, 3, 3, 3])],
    inputs: [value('x', [1, 3, 16, 16])],
    outputs: [value('y', [1, 4, 14, 14])],
  });
}

describe('an execution provider', () => {
  it('that the platform does not have is no silent run on the CPU', async () => {
    const name = process.platform === 'win32' ? 'coreml' : 'dml';
    const { exitCode, model, report } = await check(PROBE, [
      ...['--execution-provider', `${name},cpu`, '--gate', 'fallback_nodes == 0'],
    ]);
    expect(exitCode).toBe(2);
    expect(report!.testbed.executionProvider).toBe(`${name},cpu`);
    expect(model!.problem).toMatchObject({ kind: 'surroundings', code: 'execution-provider-missing' });
    expect(model!.problem!.expected).toContain(name === 'dml' ? 'Windows' : 'macOS');
  });

  it.skipIf(process.platform !== 'linux')('that does not start says what it needs', async () => {
    const flags = ['--execution-provider', 'webgpu', '--gate', 'latency.p50 <= 1 s'];
    const { exitCode, model } = await check(PROBE, flags, NO_VULKAN);
    expect(exitCode).toBe(2);
    expect(model!.problem).toMatchObject({ kind: 'surroundings', code: 'execution-provider-not-started' });
    expect(model!.problem!.expected).toContain('libvulkan1');
  });

  it.skipIf(process.platform !== 'linux')('is not blamed for a model that nothing loads', async () => {
    const broken = buildModel({ nodes: [node('NoSuchOperator', 'x', 'y')] });
    const flags = ['--execution-provider', 'webgpu', '--gate', 'latency.p50 <= 1 s'];
    const { exitCode, model } = await check(broken, flags, NO_VULKAN);
    expect(exitCode).toBe(4);
    expect(model!.problem!.code).toMatch(/^model-/);
  });

  it('of a graph that is all on the CPU has nothing to fall back from', async () => {
    const { exitCode, model } = await check(PROBE, ['--gate', 'fallback_nodes == 0']);
    expect(exitCode).toBe(0);
    expect(model!.subjects.candidate!.profile!.providers).toEqual({
      CPUExecutionProvider: expect.any(Number),
    });
  });

  it.each([
    ['cuda,gpu', 'is not known'],
    ['webgpu,webgpu', 'named twice'],
    ['cpu,cuda', 'nothing is left for "cuda"'],
    ['', 'is not known'],
  ])('can not be "%s"', async (list, what) => {
    const { exitCode, stderr } = await check(PROBE, ['--execution-provider', list]);
    expect(exitCode).toBe(4);
    expect(stderr).toContain(what);
  });
});

describe.skipIf(!hasSoftware)('WebGPU in software', () => {
  const env = {
    LD_LIBRARY_PATH: SOFTWARE,
    VK_ICD_FILENAMES: join(SOFTWARE, 'vk_swiftshader_icd.json'),
    VK_DRIVER_FILES: join(SOFTWARE, 'vk_swiftshader_icd.json'),
  };

  it('runs what it can, and tells which nodes fell back', async () => {
    const { exitCode, model, stderr } = await check(
      withForeignNode(),
      [
        ...['--execution-provider', 'webgpu', '--reference', 'model.onnx', '--latency-budget', '100s'],
        ...['--gate', 'fallback_nodes == 0', '--gate', 'latency.p50 <= 1000 s', '--gate', 'macs <= 1G'],
      ],
      env,
    );
    expect(exitCode, stderr).toBe(1);
    const { profile, metrics } = model!.subjects.candidate!;
    expect(profile!.providers!['WebGpuExecutionProvider']).toBeGreaterThan(0);
    expect(profile!.fallback).toMatchObject([{ operator: 'LogSoftmax' }]);
    expect(metrics['fallback_nodes']).toMatchObject({
      value: 1,
      method: expect.stringContaining('LogSoftmax 1'),
    });
    expect(model!.warnings.join()).toContain('ran on the CPU, not on webgpu: LogSoftmax 1');
    // By the wall clock: the processor is free while a device works.
    expect(metrics['latency.p50']!.method).not.toContain("processor's clock");
    expect(model!.gates.map(({ verdict }) => verdict)).toEqual(['fail', 'pass', 'pass']);
  }, 240_000);
});
