/** The fixture zoo's figures, measured independently of zoogate when it was made, must come out exactly. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

type Expected = {
  readonly file: string;
  readonly n: number;
  readonly top1: number;
  readonly top5: number;
  readonly kernel_parameters: number;
  readonly preprocess: object;
};

const ZOO = join(ROOT, 'fixtures/zoo');
const { models } = JSON.parse(readFileSync(join(ZOO, 'expected.json'), 'utf8')) as {
  models: Record<string, Expected>;
};

/** Quantised kernels round as the processor's instructions do: a few images may fall on the other side. */
const SLACK: Record<string, number> = { 'resnet-v15-int8': 3 };

describe('the fixture zoo', () => {
  for (const [name, expected] of Object.entries(models)) {
    it(name, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'zoogate-zoo-'));
      try {
        const config = {
          model: join(ZOO, expected.file),
          dataset: {
            path: join(ROOT, 'fixtures/images'),
            labels: join(ROOT, 'fixtures/images/labels.csv'),
            complete: true,
          },
          preprocess: expected.preprocess,
          gates: ['top1 >= 0%'],
        };
        await writeFile(join(folder, 'zoogate.yml'), JSON.stringify(config));
        const { stdout, stderr } = await runNode(
          [CLI, 'check', '--format', 'json', '--no-progress', '--no-cache'],
          {
            cwd: folder,
          },
        );
        const subject = validateReport(JSON.parse(stdout || stderr)).models[0]!.subjects.candidate!;
        const { top1, top5 } = subject.metrics;
        const slack = SLACK[name] ?? 0;
        expect(Math.abs((top1!.value as number) * expected.n - expected.top1)).toBeLessThan(slack + 1e-6);
        expect(Math.abs((top5!.value as number) * expected.n - expected.top5)).toBeLessThan(slack + 1e-6);
        expect(top1!.n).toBe(expected.n);
        expect(subject.architecture.kernelParameters).toBe(expected.kernel_parameters);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
