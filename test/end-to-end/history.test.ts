/** Baselines from git's history and models from commands, as a workflow and a laptop use them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { type Clone, cloneOf, remoteRepository } from '../artifact/git-world.ts';
import { buildModel, node, value, weight } from '../graph/build-model.ts';
import { CLI, runNode } from './run-zoogate.ts';

/** A linear layer with so many outputs: 4 parameters an output. */
function linear(outputs: number): Uint8Array {
  return buildModel({
    nodes: [node('MatMul', 'x w', 'y')],
    initializers: [weight('w', [4, outputs])],
    inputs: [value('x', [1, 4])],
    outputs: [value('y', [1, outputs])],
  });
}

async function check(clone: Clone, config: object, env: NodeJS.ProcessEnv = {}) {
  clone.write('zoogate.yml', JSON.stringify(config));
  const { exitCode, stdout, stderr } = await runNode([CLI, 'check', '--format', 'json', '--no-progress'], {
    cwd: clone.folder,
    env: { ...clone.env, GITHUB_ACTIONS: '', GITHUB_EVENT_NAME: '', GITHUB_EVENT_PATH: '', ...env },
  });
  const model = stdout === '' ? undefined : validateReport(JSON.parse(stdout)).models[0]!;
  return { exitCode, stderr, model };
}

const CONFIG = {
  model: 'net.onnx',
  baseline: 'merge-base',
  gates: ['parameters == baseline', 'parameters < 1k'],
};

describe('baseline: merge-base', () => {
  it('holds a pull request to the merge base, from a shallow checkout', async () => {
    const { author, url } = await remoteRepository();
    const base = author.commit({ 'net.onnx': linear(2) });
    author.git('push', '--quiet', 'origin', 'main');
    author.git('checkout', '--quiet', '-b', 'change');
    author.commits(3);
    author.commit({ 'net.onnx': linear(3) });
    author.git('push', '--quiet', 'origin', 'change');
    const clone = await cloneOf(url, '--depth=1', '--branch=change');
    const event = { pull_request: { number: 1, base: { ref: 'main', sha: 'f'.repeat(40) } } };
    mkdirSync(join(clone.folder, '../event'));
    const eventPath = join(clone.folder, '../event/event.json');
    writeFileSync(eventPath, JSON.stringify(event));
    const { exitCode, model, stderr } = await check(clone, CONFIG, {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventPath,
    });
    expect(exitCode, stderr).toBe(1);
    expect(model!.gates.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
    expect(model!.subjects.baseline).toMatchObject({ source: 'merge-base', revision: base });
    expect(model!.subjects.baseline!.architecture.parameters).toBe(8);
  });

  it('lets the first version of a model pass, and says that nothing held it', async () => {
    const { author } = await remoteRepository();
    author.git('checkout', '--quiet', '-b', 'change');
    author.commit({ 'net.onnx': linear(3) });
    const { exitCode, model, stderr } = await check(author, CONFIG);
    expect(exitCode, stderr).toBe(0);
    expect(model!.gates.map(({ verdict }) => verdict)).toEqual(['warn', 'pass']);
    expect(model!.gates[0]!.reason).toContain('there is nothing to hold parameters to yet: net.onnx is new');
    expect(model!.warnings.join('\n')).toContain('there is no baseline yet: net.onnx is new');
    expect(model!.subjects.baseline).toBeUndefined();
  });

  it('does not take a reference that is not there for an answer', async () => {
    const { author } = await remoteRepository();
    author.commit({ 'net.onnx': linear(3) });
    const config = { model: 'net.onnx', reference: 'git:HEAD/other.onnx' };
    const { exitCode, stderr } = await check(author, config);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('other.onnx');
  });
});

describe('model: {command, output}', () => {
  it('measures what the command makes', async () => {
    const { author } = await remoteRepository();
    author.write('small.onnx', linear(2));
    const copy = "require('fs').copyFileSync('small.onnx', 'build.onnx')";
    const { exitCode, model, stderr } = await check(author, {
      model: { command: [process.execPath, '-e', copy], output: 'build.onnx', inputs: ['small.onnx'] },
      gates: ['parameters == 8'],
    });
    expect(exitCode, stderr).toBe(0);
    expect(model!.name).toBe('build');
    expect(model!.subjects.candidate).toMatchObject({ inputs: { files: ['small.onnx'] } });
  });

  it('names the line of what is wrong', async () => {
    const { author } = await remoteRepository();
    author.write('zoogate.yml', 'model:\n  command: python export.py\n  output: a.onnx\n  cache: true\n');
    const { exitCode, stderr } = await runNode([CLI, 'check'], { cwd: author.folder, env: author.env });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('zoogate.yml:4: a command can only be cached if its inputs are named');
    author.write('zoogate.yml', 'model:\n  command: python export.py\n  outputs: a.onnx\n');
    const typo = await runNode([CLI, 'check'], { cwd: author.folder, env: author.env });
    expect(typo.stderr).toContain('zoogate.yml:1: "model" has no "output"');
  });

  it('is never what a flag says', async () => {
    const { author } = await remoteRepository();
    const text = "{command: 'touch pwned', output: a.onnx}";
    const { exitCode } = await runNode([CLI, 'check', '--model', text], {
      cwd: author.folder,
      env: author.env,
    });
    expect(exitCode).toBe(4);
    expect(author.git('status', '--porcelain')).not.toContain('pwned');
  });
});
