/**
 * The action's `run` as `@github/local-action` calls it, with that tool's stand-in for the runner's toolkit: what it
 * reads of `action.yml`, which outputs it gets, and how the step ends.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { type Finished, ROOT, runNode } from './run-zoogate.ts';

const LOCAL_ACTION = join(ROOT, 'node_modules/@github/local-action/bin/local-action.js');
const folder = mkdtempSync(join(tmpdir(), 'zoogate-local-action-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Step = Finished & { readonly summary: string; readonly reportDir: string };

async function runLocally(name: string, inputs: Readonly<Record<string, string>>): Promise<Step> {
  const at = (file: string) => join(folder, `${name}-${file}`);
  const reportDir = at('report');
  writeFileSync(at('event.json'), '{}');
  writeFileSync(at('summary.md'), '');
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_REPOSITORY: 'your-org/your-model',
    GITHUB_STEP_SUMMARY: at('summary.md'),
    GITHUB_WORKSPACE: ROOT,
    ...Object.fromEntries(
      Object.entries({ 'report-dir': reportDir, comment: 'never', ...inputs }).map(([key, value]) => [
        `INPUT_${key.toUpperCase()}`,
        value,
      ]),
    ),
  };
  const lines = Object.entries(variables).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(at('env'), lines.join(''));
  const finished = await runNode([LOCAL_ACTION, '.', 'src/action.ts', at('env')], {
    // Its own processes are to run on this Node, too.
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
  });
  return { ...finished, summary: readFileSync(at('summary.md'), 'utf8'), reportDir };
}

/** Outputs, as its stand-in for the toolkit logs them. */
function outputsIn({ stdout }: Step): Readonly<Record<string, string>> {
  const lines = stdout.matchAll(/^::set-output name=([\w-]+)::(.*)$/gmu);
  return Object.fromEntries([...lines].map(([, name, value]) => [name!, value!]));
}

describe('local-action', () => {
  it('runs a model that passes', async () => {
    const step = await runLocally('pass', {
      config: 'fixtures/cases/honest-card/zoogate.yml',
      gates: 'kernel_parameters == reference',
    });
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(outputsIn(step)).toMatchObject({
      verdict: 'pass',
      'failed-gates': '[]',
      report: join(step.reportDir, 'report.json'),
      'comment-url': '',
    });
    expect(step.summary).toMatch(/^### ✅ /u);
    const report = validateReport(JSON.parse(readFileSync(join(step.reportDir, 'report.json'), 'utf8')));
    expect(report.verdict).toBe('pass');
    expect(outputsIn(step)['model-sha256']).toBe(report.models[0]!.subjects.candidate!.sha256);
  });

  it('fails the step of a model that fails', async () => {
    const step = await runLocally('fail', {
      config: 'fixtures/cases/overclaimed-card/zoogate.yml',
      gates: 'nodes <= 10',
    });
    expect(step.exitCode, step.stdout + step.stderr).toBe(1);
    expect(outputsIn(step)['verdict']).toBe('fail');
    expect(JSON.parse(outputsIn(step)['failed-gates']!)).toEqual([
      { model: 'resnet-v15', rule: 'nodes <= 10', verdict: 'fail' },
    ]);
    expect(step.stdout).toMatch(/^::error title=resnet-v15: nodes <= 10::nodes is \d+/mu);
    expect(step.summary).toMatch(/^### ❌ .*failed its gate\n/u);
  });

  it("ends with a user's error where the model is not there", async () => {
    const step = await runLocally('error', { config: 'fixtures/cases/missing-model/zoogate.yml' });
    expect(step.exitCode, step.stdout + step.stderr).toBe(4);
    expect(outputsIn(step)).toEqual({ verdict: 'error', 'failed-gates': '[]' });
    expect(step.stdout).toMatch(/::error.*resnet-v16/u);
    expect(step.summary).toMatch(/^## zoogate could not check\n/u);
  });
});
