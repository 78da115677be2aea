/**
 * Measures a folder of real models and photographs against figures that were found independently, and prints a
 * Markdown table. The folder holds `expected.json`: a list of {model, sha256, dataset, preprocess, n, top1, top5, ties}
 * with paths relative to it, each dataset a folder with `labels.csv`.
 *
 *   npm run real -- FOLDER [--only TEXT]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportSubject } from '../src/report/report.ts';
import { validateReport } from '../src/report/validate-report.ts';

type Known = {
  readonly model: string;
  readonly sha256: string;
  readonly dataset: string;
  readonly preprocess: object;
  readonly n: number;
  readonly top1: number;
  readonly top5: number;
  readonly ties: number;
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const folder = resolve(positionals[0] ?? '.');
const known = (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Known[]).filter(
  ({ model }) => model.includes(values.only ?? ''),
);
const scratch = mkdtempSync(join(tmpdir(), 'zoogate-real-'));

function check(config: object): { readonly subject: ReportSubject | undefined; readonly failure: string } {
  writeFileSync(join(scratch, 'zoogate.json'), JSON.stringify(config));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      resolve('src/cli.ts'),
      'check',
      '--config',
      'zoogate.json',
      '--format',
      'json',
      '--no-progress',
      '--no-cache',
    ],
    { cwd: scratch, encoding: 'utf8', maxBuffer: 64 << 20 },
  );
  if (stdout === '') return { subject: undefined, failure: stderr.split('\n')[0]! };
  const model = validateReport(JSON.parse(stdout)).models[0]!;
  return { subject: model.subjects.candidate, failure: model.problem?.what ?? '' };
}

try {
  const line = (cells: readonly (string | number)[]): void => {
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  };
  line([
    'model',
    'sha256',
    'n',
    'top-1',
    'known',
    'top-5',
    'known',
    'ties',
    'known',
    'parameters',
    'MACs',
    's',
  ]);
  line(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']);
  for (const { model, sha256, dataset, preprocess, ...figures } of known) {
    const from = Date.now();
    const { subject, failure } = check({
      model: join(folder, model),
      sha256,
      dataset: { path: join(folder, dataset), labels: join(folder, dataset, 'labels.csv') },
      preprocess,
      gates: ['top1 >= 0%'],
    });
    const seconds = ((Date.now() - from) / 1000).toFixed(1);
    const name = basename(model);
    if (subject?.metrics['top1'] === undefined) {
      line([name, sha256.slice(0, 12), failure]);
      process.exitCode = 1;
      continue;
    }
    const count = (metric: string): number => {
      const { value, n } = subject.metrics[metric]!;
      return Math.round(Number(value) * n!);
    };
    const measured = {
      n: subject.metrics['top1'].n!,
      top1: count('top1'),
      top5: count('top5'),
      ties: subject.ties!,
    };
    const cells = (['top1', 'top5', 'ties'] as const).flatMap((key) => [measured[key], figures[key]]);
    const { parameters, macs } = subject.architecture;
    line([name, sha256.slice(0, 12), measured.n, ...cells, number(parameters), number(macs), seconds]);
    if (JSON.stringify(measured) !== JSON.stringify(figures)) process.exitCode = 1;
  }
  const architectures = join(folder, 'architectures');
  for (const file of existsSync(architectures) ? readdirSync(architectures).sort() : []) {
    if (!file.includes(values.only ?? '')) continue;
    const { subject, failure } = check({ model: join(architectures, file), gates: ['nodes >= 1'] });
    if (subject === undefined) line([file, failure]);
    else {
      const { parameters, macs } = subject.architecture;
      line([
        file,
        subject.sha256.slice(0, 12),
        ...new Array<string>(7).fill(''),
        number(parameters),
        number(macs),
        '',
      ]);
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function number(value: number | undefined): string {
  return value === undefined ? 'not counted' : value.toLocaleString('en-US');
}
