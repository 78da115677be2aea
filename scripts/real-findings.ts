/**
 * Explains real models that do not pass, with the configuration that a newcomer would write (`preprocess: torchvision`
 * for everything), and writes a Markdown table of what is said. Exits with 1 if a cause is not among the expected ones
 * or took longer than it may.
 *
 *   npm run real:findings -- FOLDER [--only TEXT] [--report-dir DIR] [--page docs/findings.md]
 *
 * FOLDER is laid out as `npm run real` wants it. Each report is kept in --report-dir as NAME/report.json; --page
 * exchanges the table of that page and the comments below it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { validateReport } from '../src/report/validate-report.ts';

type Case = {
  readonly title: string;
  readonly model: string;
  readonly reference?: string;
  readonly images: string;
  /** Name of the dataset, and the figure that is claimed on it. */
  readonly dataset: string;
  readonly claim?: string;
  readonly gate: string;
  readonly preprocess: string;
  /** Causes that are true of it. */
  readonly expected: readonly string[];
};

const CASES: Readonly<Record<string, Case>> = {
  'squeezenet-caffe2': {
    title: 'SqueezeNet 1.1 (Caffe2)',
    model: 'squeezenet-1.1-caffe2-fp32.onnx',
    images: 'imagenet-500',
    dataset: 'imagenet-1k',
    claim: '58.2 %',
    gate: 'top1 >= claim',
    preprocess: 'torchvision',
    expected: ['preprocessing.recipe'],
  },
  'mobilenetv2-int8-b': {
    title: 'MobileNetV2 int8, b',
    model: 'mobilenetv2-int8-b.onnx',
    reference: 'mobilenetv2-int8-a.onnx',
    images: 'imagenet-500',
    dataset: 'imagenet-1k',
    gate: 'top1 >= reference - 1pp',
    preprocess: 'torchvision',
    expected: ['model.quantisation'],
  },
  'mobilenetv2-int8-c': {
    title: 'MobileNetV2 int8, c',
    model: 'mobilenetv2-int8-c.onnx',
    reference: 'mobilenetv2-int8-a.onnx',
    images: 'imagenet-500',
    dataset: 'imagenet-1k',
    gate: 'latency.p50 <= reference + 20%',
    preprocess: 'torchvision',
    expected: ['time.integer-kernels'],
  },
  resnet8: {
    title: 'ResNet-8 for CIFAR-10 (MLPerf Tiny)',
    model: 'resnet8-cifar10.onnx',
    images: 'cifar10-test',
    dataset: 'cifar-10',
    claim: '85 %',
    gate: 'top1 >= claim',
    preprocess: 'torchvision',
    expected: ['preprocessing.recipe'],
  },
  resnet20: {
    title: 'ResNet-20 for CIFAR-10',
    model: 'resnet20-cifar10-a.onnx',
    images: 'cifar10-test',
    dataset: 'cifar-10',
    claim: '91.25 %',
    gate: 'top1 >= claim',
    preprocess: 'torchvision',
    expected: ['preprocessing.recipe', 'preprocessing.resize', 'dataset.lossy', 'claim.not-reproduced'],
  },
  'resnet20-cifar': {
    title: 'the same, `preprocess: cifar`',
    model: 'resnet20-cifar10-a.onnx',
    images: 'cifar10-test',
    dataset: 'cifar-10',
    claim: '91.25 %',
    gate: 'top1 >= claim',
    preprocess: 'cifar',
    expected: ['dataset.lossy', 'claim.not-reproduced'],
  },
};

/** Seconds that each may take. */
const LIMIT_S = 90;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    'report-dir': { type: 'string' },
    page: { type: 'string' },
  },
});
const folder = resolve(positionals[0] ?? '.');
const scratch = mkdtempSync(join(tmpdir(), 'zoogate-findings-'));
const reports = resolve(values['report-dir'] ?? scratch);
const rows: string[] = [];
const comments: string[] = [];
try {
  for (const [name, one] of Object.entries(CASES)) {
    if (!name.includes(values.only)) continue;
    const row = explainOne(name, one);
    rows.push(row);
    comments.push(commentOf(name, one));
    process.stdout.write(`${row}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (values.page !== undefined) exchange(values.page, rows, comments);

function explainOne(name: string, one: Case): string {
  const { title, model, reference, images, dataset, claim, gate, preprocess, expected } = one;
  const reportDir = join(reports, name);
  mkdirSync(reportDir, { recursive: true });
  const claims = join(scratch, `${name}-claims.yml`);
  if (claim !== undefined) {
    writeFileSync(
      claims,
      `dataset: ${dataset}\nsplit: validation\nclaims:\n  - { metric: top1, value: ${claim} }\n`,
    );
  }
  const config = join(scratch, `${name}.json`);
  const path = join(folder, 'images', images);
  writeFileSync(
    config,
    JSON.stringify({
      model: join(folder, 'models', model),
      ...(reference === undefined ? {} : { reference: join(folder, 'models', reference) }),
      ...(claim === undefined ? {} : { claims }),
      dataset: { path, labels: join(path, 'labels.csv'), name: dataset, split: 'validation' },
      preprocess,
      gates: [gate],
    }),
  );
  const from = performance.now();
  const flags = ['--format', 'json', '--no-progress', '--no-cache', '--report-dir', reportDir];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('dist/cli.js'), 'check', '--config', config, ...flags],
    // Files are named as somebody sees them who stands beside them.
    { encoding: 'utf8', maxBuffer: 256 << 20, cwd: scratch },
  );
  const seconds = (performance.now() - from) / 1000;
  const report = stdout === '' ? undefined : validateReport(JSON.parse(stdout)).models[0];
  const findings = (report?.findings ?? []).filter(({ gates }) => gates !== undefined);
  const causes = findings.map(({ cause }) => cause);
  const isRight = causes[0] !== undefined && expected.includes(causes[0]) && seconds < LIMIT_S;
  if (!isRight) process.exitCode = 1;
  const said = findings.map(({ cause, sentence, confidence }) => `\`${cause}\` (${confidence}): ${sentence}`);
  const told = said.length > 0 ? said.join('<br>') : (report?.problem?.what ?? stderr.split('\n')[0]!);
  const asked = claim === undefined ? `\`${gate}\`` : `\`${gate}\` (${claim})`;
  return `| ${title} | ${asked} | ${told.replaceAll('|', '\\|')} | ${seconds.toFixed(0)} |`;
}

/** What stands above the folds of the comment, as a quotation. */
function commentOf(name: string, { title }: Case): string {
  const comment = readFileSync(join(reports, name, 'report.md'), 'utf8').split('<details>')[0]!;
  const lines = comment.replace(/^### /u, '**').replace('\n', '**\n\n').trim().split('\n');
  return `### ${title}\n\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}`;
}

/** Exchanges the rows of the page's table of models, and the comments at its end. */
function exchange(page: string, told: readonly string[], commented: readonly string[]): void {
  const text = readFileSync(page, 'utf8');
  const head = '| model | gate | what zoogate says | s |\n|---|---|---|--:|\n';
  const last = '## Their comments\n\n';
  const start = text.indexOf(head) + head.length;
  const end = text.indexOf('\n\n', start);
  const ending = text.indexOf(last) + last.length;
  if (start < head.length || ending < last.length)
    throw new Error(`${page} has no table of models, or no comments`);
  writeFileSync(
    page,
    `${text.slice(0, start)}${told.join('\n')}${text.slice(end, ending)}What stands above the folds.\n\n${commented.join('\n\n')}\n`,
  );
}
