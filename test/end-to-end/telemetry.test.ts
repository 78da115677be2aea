/** No telemetry is a promise: what onnxruntime writes for it by itself, zoogate's runs must not leave anywhere. */
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { childEnvironment } from '../../src/runtime/child.ts';
import { REPORT_FILES, ROOT, runNode } from './run-zoogate.ts';

const MODEL = join(ROOT, 'fixtures/zoo/resnet-v15/model.onnx');
const HOMES = {
  HOME: 'home',
  USERPROFILE: 'home',
  LOCALAPPDATA: 'local',
  APPDATA: 'roaming',
  XDG_CACHE_HOME: 'cache',
  XDG_CONFIG_HOME: 'config',
  XDG_DATA_HOME: 'data',
  XDG_STATE_HOME: 'state',
  TMPDIR: 'tmp',
  TMP: 'tmp',
  TEMP: 'tmp',
};

/** Every place that a program keeps things in, as empty folders; and what is below them. */
async function emptyHomes(): Promise<{ env: Record<string, string>; files: () => readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'zoogate-telemetry-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const env: Record<string, string> = {};
  for (const [name, place] of Object.entries(HOMES)) {
    env[name] = join(folder, place);
    await mkdir(env[name], { recursive: true });
  }
  const files = (): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  return { env, files };
}

/** Where these say that a build server runs it, onnxruntime writes nothing by itself. */
const NO_BUILD_SERVER = Object.fromEntries(
  [
    ...['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'TRAVIS', 'CIRCLECI', 'APPVEYOR', 'BUILDKITE'],
    ...['JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'BUILD_ID'],
  ].map((name) => [name, undefined]),
);

const isTelemetry = (file: string): boolean => /Microsoft|DeveloperTools|mat-debug|\.ses$/u.test(file);

describe('telemetry', () => {
  it('is not left by a check of accuracy and latency', async () => {
    const { env, files } = await emptyHomes();
    const { exitCode, stderr } = await runNode(
      [
        join(ROOT, 'dist/cli.js'),
        'check',
        ...['--config', join(ROOT, 'fixtures/cases/honest-card/zoogate.yml')],
        ...['--report-dir', join(env['HOME']!, 'report'), '--no-progress'],
        ...['--samples', '20', '--latency-budget', '1s'],
        ...['--gate', 'top1 >= 1%', '--gate', 'latency.p50 <= 10s'],
      ],
      { env: { ...env, ...NO_BUILD_SERVER } },
    );
    expect(exitCode, stderr).toBe(0);
    expect(files()).toEqual(REPORT_FILES.map((name) => `home/report/${name}`));
  });

  // Otherwise the test above would prove nothing.
  it.runIf(process.platform === 'linux')('is left by onnxruntime itself', async () => {
    const { env, files } = await emptyHomes();
    const program = `
      import { createRequire } from 'node:module';
      const ort = createRequire(${JSON.stringify(join(ROOT, 'package.json'))})('onnxruntime-node');
      const session = await ort.InferenceSession.create(${JSON.stringify(MODEL)});
      await session.release();`;
    const start = (more: Record<string, string>) =>
      runNode(['--input-type=module', '--eval', program], {
        env: { ...env, ...NO_BUILD_SERVER, ...more },
      });
    expect((await start({ ORT_DISABLE_TELEMETRY: '1' })).exitCode).toBe(0);
    expect(files()).toEqual([]);
    const { exitCode, stderr } = await start({});
    expect(exitCode, stderr).toBe(0);
    expect(files().filter(isTelemetry)).not.toEqual([]);
  });
});

/** What every measuring process is told, whatever its parent was. */
const ALWAYS = {
  ORT_DISABLE_TELEMETRY: '1',
  UV_THREADPOOL_SIZE: '2',
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '33554432',
  MALLOC_TRIM_THRESHOLD_: '268435456',
};

describe('the environment of a measuring process', () => {
  it('always switches telemetry off', () => {
    for (const given of [{}, { ORT_DISABLE_TELEMETRY: '0' }, { ort_disable_telemetry: '0' }]) {
      expect(childEnvironment(given)).toEqual(ALWAYS);
    }
  });

  it('holds what libraries need, and no secret', () => {
    const needed = { PATH: '/bin', HOME: '/home/me', LD_LIBRARY_PATH: '/lib', CUDA_VISIBLE_DEVICES: '0' };
    const secret = {
      'INPUT_GITHUB-TOKEN': 'x',
      INPUT_MODEL: 'x',
      GITHUB_TOKEN: 'x',
      GH_TOKEN: 'x',
      HF_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      GITHUB_OUTPUT: '/output',
      NODE_OPTIONS: '--require /x',
      MY_PATH: 'x',
      PATH_OF_MINE: 'x',
    };
    expect(childEnvironment({ ...secret, ...needed })).toEqual({ ...needed, ...ALWAYS });
  });
});
