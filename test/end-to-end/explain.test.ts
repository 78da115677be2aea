/**
 * Explaining as users see it where it can't find much: hardly any time, models that do not align, nobody to compare
 * with. It says what it tried, and changes no verdict.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

const zoo = (name: string): string => join(ROOT, 'fixtures/zoo', name, 'model.onnx');

/** A check of a fixture network on the fixture images, with flags; `torchvision` for images of 32 x 32. */
async function explained(flags: readonly string[]) {
  const { stdout, exitCode } = await runNode([
    CLI,
    'check',
    ...['--config', join(ROOT, 'fixtures/defects/claim-inflated/zoogate.yml')],
    ...['--format', 'json', '--no-progress', '--samples', '300'],
    ...flags,
  ]);
  const report = validateReport(JSON.parse(stdout));
  return { exitCode, ...report.models[0]! };
}

describe('explaining', () => {
  it('ends when its time is over, says what it tried, and leaves the verdict alone', async () => {
    const off = await explained(['--explain', 'off', '--gate', 'top1 >= 99%']);
    expect(off.explaining).toBeUndefined();
    for (const budget of ['1ms', '1s']) {
      const { verdict, explaining, exitCode } = await explained([
        ...['--explain-budget', budget, '--gate', 'top1 >= 99%'],
      ]);
      expect({ verdict, exitCode }).toEqual({ verdict: off.verdict, exitCode: off.exitCode });
      expect(explaining).toMatchObject({ outcome: 'not found', budgetMs: budget === '1s' ? 1000 : 1 });
      expect(explaining!.tried.join()).toMatch(/no time was left for|ways to prepare the images/);
    }
  });

  it('goes without a reference that can’t be measured', async () => {
    // The zoo publishes claims of it, and no file that could be run.
    const flags = ['--gate', 'top1 >= 99%', '--gate', 'top1 >= reference - 1pp'];
    const { verdict, gates, explaining, findings } = await explained([
      ...['--reference', 'zoo:torchvision/resnet50@IMAGENET1K_V1', '--explain-budget', '5s'],
      ...flags,
    ]);
    expect(verdict).toBe('fail');
    expect(gates.map((gate) => gate.verdict).sort()).not.toContain('error');
    expect(explaining?.outcome).toBe('not found');
    expect(explaining!.tried.join()).toContain('ways to prepare the images');
    expect(findings.map(({ cause }) => cause)).not.toContain('model.diverges');
  });

  it('does not look inside of models whose weights are not each other’s', async () => {
    const { verdict, explaining, findings } = await explained([
      ...['--model', zoo('alexnet-owt'), '--reference', zoo('resnet-v15')],
      ...['--gate', 'top1 >= reference + 5pp', '--explain-budget', '5s'],
    ]);
    expect(verdict).toBe('fail');
    expect(explaining?.tried).toContain("the inside of the models: the weights are not the reference's");
    expect(findings.map(({ cause }) => cause)).not.toContain('model.diverges');
    // Whoever lost, and which examples.
    expect(explaining?.affected?.[0]).toMatch(/examples that the reference gets right are wrong/);
  });
});
