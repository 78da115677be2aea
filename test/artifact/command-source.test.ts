import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/artifact/acquire.ts';
import { commandEnvironment } from '../../src/artifact/command/command-environment.ts';
import type { AcquireWorld, LocatorOf } from '../../src/artifact/source.ts';
import { filesBelow, problemOf, sha256, temporaryFolder, testWorld } from './world.ts';

type Given = Partial<LocatorOf<'command'>> & { readonly world?: Partial<AcquireWorld> };

/** A folder with an export script for Node, and a command that runs it. */
async function commandOf(script: string, given: Given = {}) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'export.mjs'), `import fs from 'node:fs';\n${script}`);
  const { world: more, ...changes } = given;
  const world = await testWorld({ env: process.env, ...more });
  const locator: LocatorOf<'command'> = {
    kind: 'command',
    command: [process.execPath, 'export.mjs'],
    folder,
    output: join(folder, 'build/model.onnx'),
    environment: {},
    timeLimitMs: 60_000,
    reuse: false,
    text: 'node export.mjs',
    ...changes,
  };
  return { folder, world, locator, run: (pin?: string) => acquire({ locator, sha256: pin }, world) };
}

const WRITE = "fs.writeFileSync('build/model.onnx', 'a model');";

/** Whether a process is there: not ended, and not only waiting to be buried. */
async function isRunning(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return status !== undefined && !/\) [ZX] /.test(status);
}

describe('a command', () => {
  it('makes the model, of which a copy is kept', async () => {
    const { run, world, folder } = await commandOf(WRITE);
    const artifact = await run(sha256('a model'));
    expect(artifact).toMatchObject({ sha256: sha256('a model'), bytes: 7 });
    expect(await filesBelow(world.cacheDir)).toEqual([`artifacts/${sha256('a model')}/model.onnx`]);
    await writeFile(join(folder, 'build/model.onnx'), 'another');
    expect(await readFile(artifact.path, 'utf8')).toBe('a model');
  });

  it('may be a line for the shell', async () => {
    const { run } = await commandOf('', { command: 'echo a model | tr -d "\\n" > build/model.onnx' });
    expect((await run()).sha256).toBe(sha256('a model'));
  });

  it('runs each time, unless it is to be cached and nothing that it reads has changed', async () => {
    const count = `fs.appendFileSync('runs', '.');${WRITE}`;
    for (const reuse of [false, true]) {
      const { run, folder } = await commandOf(count, { reuse, inputs: ['export.mjs', 'weights/*'] });
      await mkdir(join(folder, 'weights'));
      await writeFile(join(folder, 'weights/a.bin'), '1');
      const runs = async (): Promise<number> => (await readFile(join(folder, 'runs'), 'utf8')).length;
      await run();
      await run();
      expect(await runs()).toBe(reuse ? 1 : 2);
      await writeFile(join(folder, 'weights/a.bin'), '2');
      await run();
      expect(await runs()).toBe(reuse ? 2 : 3);
    }
  });

  it('is told by what it was made of', async () => {
    const { run, folder } = await commandOf(WRITE);
    const first = await run();
    expect(first.inputs!.files).toEqual(['export.mjs']);
    await writeFile(join(folder, 'export.mjs'), `import fs from 'node:fs'; ${WRITE}`);
    expect((await run()).inputs!.sha256).not.toBe(first.inputs!.sha256);
  });

  it('says which input is not there', async () => {
    const { run } = await commandOf(WRITE, { inputs: ['export.mjs', 'weights/*.pt'] });
    expect(await problemOf(run())).toMatchObject({ code: 'command-inputs', got: 'weights/*.pt' });
  });

  it('that fails is told with the end of what it said', async () => {
    const { run, world } = await commandOf("console.log('to standard output'); throw new Error('no torch');");
    const problem = await problemOf(run());
    expect(problem).toMatchObject({ code: 'command-failed', where: 'node export.mjs' });
    expect(problem.got).toMatch(/^exit code 1;/);
    expect(problem.got).toContain('to standard output');
    expect(problem.got).toContain('no torch');
    expect(await filesBelow(world.cacheDir)).toEqual([]);
  });

  it('that says very much is told with its last lines', async () => {
    const { run } = await commandOf(
      "for (let i = 0; i < 1e5; i++) console.log('line ' + i); process.exitCode = 3;",
    );
    const problem = await problemOf(run());
    expect(problem.got).toContain('exit code 3');
    expect(problem.got).toContain('line 99999');
    expect(problem.got!.split('\n').length).toBeLessThan(25);
  });

  it('that does not exist is a clear error', async () => {
    const { run } = await commandOf(WRITE, { command: ['no-such-program-here'] });
    expect(await problemOf(run())).toMatchObject({ code: 'command-not-found' });
  });

  it('that writes nothing, or leaves an old file, is refused', async () => {
    const { run, folder } = await commandOf('');
    expect((await problemOf(run())).what).toContain('did not write its output');
    await mkdir(join(folder, 'build'), { recursive: true });
    await writeFile(join(folder, 'build/model.onnx'), 'old');
    const problem = await problemOf(run());
    expect(problem.code).toBe('command-no-output');
    expect(problem.what).toContain('left its output as it was');
  });

  it('may write the same contents again', async () => {
    const { run, folder } = await commandOf(WRITE);
    await mkdir(join(folder, 'build'), { recursive: true });
    await writeFile(join(folder, 'build/model.onnx'), 'a model');
    await utimes(join(folder, 'build/model.onnx'), 1, 1);
    expect((await run()).sha256).toBe(sha256('a model'));
  });

  it('that takes too long is ended', async () => {
    const { run } = await commandOf("console.log('begun'); setInterval(() => {}, 1000);", {
      timeLimitMs: 1500,
    });
    const problem = await problemOf(run());
    expect(problem).toMatchObject({ code: 'command-timed-out' });
    expect(problem.got).toContain('begun');
  });

  it('is ended when the signal aborts', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    const world = { signal: controller.signal };
    const { run, folder } = await commandOf(
      "fs.writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);",
      { world },
    );
    const running = run();
    const pid = await appears(join(folder, 'pid'));
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
    if (process.platform === 'linux') expect(await isRunning(pid)).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')(
    'leaves nothing running, not even what has left its group',
    async () => {
      const spawnChild = `import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'],
        { detached: true, stdio: 'inherit' });
      child.unref();
      fs.writeFileSync('pid', String(child.pid));`;
      const { run, folder } = await commandOf(spawnChild + WRITE);
      await run();
      expect(await isRunning(await appears(join(folder, 'pid')))).toBe(false);
    },
  );

  it.each(['pull_request_target', 'workflow_run'])('is not run under %s', async (event) => {
    const { run, folder } = await commandOf(WRITE, {
      world: { env: { ...process.env, GITHUB_EVENT_NAME: event } },
    });
    expect(await problemOf(run())).toMatchObject({ code: 'command-refused' });
    expect(await filesBelow(folder)).toEqual(['export.mjs']);
  });

  it('sees no secrets, and what it is given', async () => {
    const env = {
      ...process.env,
      GITHUB_TOKEN: 'secret-1',
      HF_TOKEN: 'secret-2',
      ACTIONS_RUNTIME_TOKEN: 'secret-3',
      'INPUT_GITHUB-TOKEN': 'secret-4',
      GITHUB_ENV: '/secret-5',
      AWS_SECRET_ACCESS_KEY: 'secret-6',
      PYTHON_KEYRING_TOKEN: 'secret-7',
    };
    const { run } = await commandOf("fs.writeFileSync('build/model.onnx', JSON.stringify(process.env));", {
      world: { env },
      environment: { EXPORT_OPSET: '17' },
    });
    const seen = await readFile((await run()).path, 'utf8');
    expect(seen).not.toContain('secret');
    expect(JSON.parse(seen)).toMatchObject({ EXPORT_OPSET: '17', PATH: process.env['PATH'] });
  });
});

describe('commandEnvironment', () => {
  it('passes nothing on whose name it does not know', () => {
    const env = {
      PATH: '/bin',
      SOMETHING: 'x',
      VIRTUAL_ENV: '/venv',
      GIT_ASKPASS: '/x',
      https_proxy: 'http://p',
    };
    expect(Object.keys(commandEnvironment(env, {})).sort()).toEqual([
      'PATH',
      'PYTHONUNBUFFERED',
      'VIRTUAL_ENV',
      'https_proxy',
    ]);
  });
});

async function appears(file: string): Promise<number> {
  for (let tries = 0; tries < 500; tries++) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text !== '') return Number(text);
    await wait(20);
  }
  throw new Error(`${file} did not appear`);
}
