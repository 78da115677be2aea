/** The native packages where none lie beside zoogate: installed once into the tool cache, by the real npm. */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { type Finished, ROOT, runNode } from './run-zoogate.ts';

const WINDOWS = process.platform === 'win32';
const CONFIG = join(ROOT, 'fixtures/cases/v1-is-not-v15/zoogate.yml');
const SECRETS = {
  'INPUT_GITHUB-TOKEN': 'secret-of-an-input',
  'INPUT_HF-TOKEN': 'secret-of-an-input',
  GITHUB_TOKEN: 'secret-of-github',
  GH_TOKEN: 'secret-of-github',
  HF_TOKEN: 'secret-of-the-hub',
  ACTIONS_RUNTIME_TOKEN: 'secret-of-the-job',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-of-the-job',
};

const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  engines: { node: string };
};
const OTHER_NODE = findOtherNode();

const npmBeside = (node: string): boolean =>
  existsSync(join(dirname(node), '../lib/node_modules/npm/bin/npm-cli.js'));
/** Whether the npm on the PATH is the one that runs, and so can be listened to. */
const LISTENING = !WINDOWS && !npmBeside(process.execPath);

/** The machine's own Node, if it is another than this one and zoogate takes it. */
function findOtherNode(): { readonly path: string; readonly version: string } | undefined {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/u.exec(engines.node) ?? []).slice(1).map(Number);
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'));
  for (const entry of [...folders, '/usr/bin']) {
    const path = join(entry, WINDOWS ? 'node.exe' : 'node');
    if (!existsSync(path)) continue;
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    const [ownMajor = 0, ownMinor = 0] = version.slice(1).split('.').map(Number);
    const taken = ownMajor > major || (ownMajor === major && ownMinor >= minor);
    if (taken && version !== process.version) return { path, version };
  }
  return undefined;
}

let folder: string;
let toolCache: string;
let cli: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoogate-native-'));
  toolCache = join(folder, 'tool-cache');
  // As a runner checks the action out: no node_modules beside it or above.
  await cp(join(ROOT, 'dist'), join(folder, 'action/dist'), { recursive: true });
  await cp(join(ROOT, 'package.json'), join(folder, 'action/package.json'));
  cli = join(folder, 'action/dist/cli.js');
  await mkdir(join(folder, 'path'));
  await writeFile(join(folder, 'npm-starts'), '');
  if (WINDOWS) return;
  // Notes that npm starts and with what environment, and becomes the real one.
  const own = process.env['PATH'] ?? '';
  const npm = own.split(delimiter).find((entry) => existsSync(join(entry, 'npm')));
  const noting = `#!/bin/sh\necho "$PWD" >> '${folder}/npm-starts'\nenv > '${folder}/npm-environment'\n`;
  writeFileSync(join(folder, 'path/npm'), `${noting}exec '${npm}/npm' "$@"\n`);
  chmodSync(join(folder, 'path/npm'), 0o755);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function command(env: Readonly<Record<string, string>>) {
  const flags = ['--config', CONFIG, '--report-dir', join(folder, 'report'), '--format', 'json'];
  const path = [join(folder, 'path'), process.env['PATH']].join(delimiter);
  return {
    entry: [cli, 'check', ...flags, '--no-progress'],
    options: { cwd: folder, env: { ...SECRETS, RUNNER_TOOL_CACHE: toolCache, PATH: path, ...env } },
  };
}

function check(env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  const { entry, options } = command(env);
  return runNode(entry, options);
}

/** The folder of this platform's packages; the tool cache holds one of one lockfile. */
function installed(): string {
  const [hash, ...others] = readdirSync(join(toolCache, 'zoogate'));
  expect(others).toEqual([]);
  return join(toolCache, 'zoogate', hash!, `${process.platform}-${process.arch}`);
}

const npmStarts = (): number => readFileSync(join(folder, 'npm-starts'), 'utf8').split('\n').length - 1;

function expectVerdict({ exitCode, stdout, stderr }: Finished): void {
  expect(exitCode, stderr).toBe(1);
  expect(validateReport(JSON.parse(stdout)).verdict).toBe('fail');
}

describe('native packages', () => {
  it('are installed on first use, for this platform alone', async () => {
    const finished = await check();
    expectVerdict(finished);
    expect(finished.stderr).toContain(`installing onnxruntime-node and sharp into ${installed()}`);
    expect(readdirSync(join(installed(), '..'))).toEqual([`${process.platform}-${process.arch}`]);
    const binaries = join(installed(), 'node_modules/onnxruntime-node/bin');
    for (const version of readdirSync(binaries)) {
      expect(readdirSync(join(binaries, version))).toEqual([process.platform]);
      expect(readdirSync(join(binaries, version, process.platform))).toEqual([process.arch]);
    }
  });

  it.runIf(LISTENING)('come by an npm that is told no secret', () => {
    expect(npmStarts()).toBe(1);
    const environment = readFileSync(join(folder, 'npm-environment'), 'utf8');
    expect(environment).toContain(`RUNNER_TOOL_CACHE=${toolCache}`);
    expect(environment).not.toMatch(/secret-of|^INPUT_|_TOKEN=/mu);
  });

  it('are found there by the second run', async () => {
    const before = statSync(installed());
    const finished = await check({ npm_config_registry: 'http://127.0.0.1:9/' });
    expectVerdict(finished);
    expect(finished.stderr).not.toContain('installing');
    const { ino, mtimeMs, ctimeMs } = statSync(installed());
    expect({ ino, mtimeMs, ctimeMs }).toEqual({
      ino: before.ino,
      mtimeMs: before.mtimeMs,
      ctimeMs: before.ctimeMs,
    });
    if (LISTENING) expect(npmStarts()).toBe(1);
  });

  const other = OTHER_NODE?.version ?? `none of ${engines.node}`;
  it.skipIf(OTHER_NODE === undefined)(`serve the machine's own Node as well (${other})`, async () => {
    const { path: node } = OTHER_NODE!;
    const starts = npmStarts();
    const { entry, options } = command({ RUNNER_TOOL_CACHE: join(folder, 'own-tool-cache') });
    const env = { ...process.env, ...options.env };
    const { stdout, stderr } = await promisify(execFile)(node, [...entry, '--fail-on', 'never'], {
      ...options,
      env,
    });
    expect(validateReport(JSON.parse(stdout)).verdict).toBe('fail');
    expect(stderr).toContain('installing');
    // The npm beside that Node comes before the one on the PATH.
    if (LISTENING) expect(npmStarts()).toBe(npmBeside(node) ? starts : starts + 1);
  });

  it('survive an installation that was interrupted, and a folder that was damaged', async () => {
    const partial = `${installed()}.0123456789ab.partial`;
    await mkdir(join(partial, 'node_modules/sharp'), { recursive: true });
    expectVerdict(await check());
    if (LISTENING) expect(npmStarts()).toBe(1);

    await rm(join(installed(), 'node_modules/sharp'), { recursive: true });
    const finished = await check();
    expectVerdict(finished);
    expect(finished.stderr).toContain('installing');
    expect(existsSync(join(installed(), 'node_modules/sharp/package.json'))).toBe(true);
    await rm(partial, { recursive: true });
    expect(readdirSync(join(installed(), '..'))).toEqual([`${process.platform}-${process.arch}`]);
  });

  it('that cannot be had end the run, and leave nothing behind', async () => {
    const elsewhere = join(folder, 'other-tool-cache');
    const { exitCode, stdout, stderr } = await check({
      RUNNER_TOOL_CACHE: elsewhere,
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(folder, 'npm-cache'),
      // npm would try for more than a minute.
      npm_config_fetch_retries: '0',
    });
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('installing onnxruntime-node and sharp failed');
    expect(stderr).toMatch(/got: .*127\.0\.0\.1:9.*ECONNREFUSED/u);
    expect(stderr).toContain('check that the npm registry can be reached');
    expect(stderr).not.toContain('defect of zoogate');
    const left = readdirSync(elsewhere, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile() || /partial|linux|darwin|win32/u.test(entry.name))).toEqual(
      [],
    );
  });
});
