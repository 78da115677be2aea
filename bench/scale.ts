/**
 * What sharding costs: processor time of n shards over that of one run, and merging many parts of a million predictions.
 *
 *   npm run bench:scale -- --images FOLDER --labels FILE --model FILE [--preprocess JSON] [--examples 5000] [--shards 8]
 *     [--parts 256] [--predictions 1000000] [--only cost|merge] [--json FILE]
 *
 * FOLDER holds images and FILE lines of `path,label`; they are repeated until there are as many examples as asked for.
 * Without them the fixtures are measured, whose images are so small that starting is most of the work.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os, { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseReport } from '../src/report/validate-report.ts';
import { makeParts } from './scale/make-parts.ts';
import { type MeasuredRun, runTimed, runWatched, startTimed } from './scale/measured-run.ts';

const { values } = parseArgs({
  options: {
    images: { type: 'string', default: 'fixtures/images/test' },
    labels: { type: 'string' },
    model: { type: 'string', default: 'fixtures/zoo/resnet-v15/model.onnx' },
    preprocess: { type: 'string', default: '{"preset":"torchvision","resize":{"shorter":36},"crop":32}' },
    examples: { type: 'string', default: '5000' },
    shards: { type: 'string', default: '8' },
    parts: { type: 'string', default: '256' },
    predictions: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});
const CLI = resolve('dist/cli.js');
const scratch = mkdtempSync(join(tmpdir(), 'zoogate-scale-'));
const [examples, shards, parts, predictions] = [
  values.examples,
  values.shards,
  values.parts,
  values.predictions,
].map(Number) as [number, number, number, number];

/** A manifest of as many examples, the images under as many names. */
function prepare(): void {
  const images = resolve(values.images);
  const lines =
    values.labels === undefined
      ? readdirSync(images).flatMap((folder, label) =>
          readdirSync(join(images, folder)).map((file) => `${folder}/${file},${label}`),
        )
      : readFileSync(values.labels, 'utf8').trim().split(/\r?\n/u).slice(1);
  const copies = Math.ceil(examples / lines.length);
  mkdirSync(join(scratch, 'images'));
  const repeated: string[] = [];
  for (let copy = 0; copy < copies; copy++) {
    symlinkSync(images, join(scratch, 'images', `copy-${copy}`));
    repeated.push(...lines.map((line) => `copy-${copy}/${line}`));
  }
  writeFileSync(
    join(scratch, 'images/labels.csv'),
    `path,label\n${repeated.slice(0, examples).join('\n')}\n`,
  );
  writeFileSync(
    join(scratch, 'zoogate.yml'),
    JSON.stringify({
      model: resolve(values.model),
      dataset: { path: 'images', labels: 'images/labels.csv', name: 'repeated' },
      preprocess: JSON.parse(values.preprocess),
      gates: ['top1 >= 1%'],
    }),
  );
}

/** A run that is paused is silent for as long. */
const CHECK = [CLI, 'check', '--no-cache', '--no-progress', '--time-limit', '60m'];

/**
 * The one run and the shards take turns, the one run for as long as the shard before it took: a machine that gets
 * slower or faster meanwhile does so for both.
 */
async function measureCost() {
  const whole = startTimed([...CHECK, '--report-dir', 'whole'], scratch, 'whole.txt');
  const each: MeasuredRun[] = [];
  try {
    for (let i = 1; i <= shards; i++) {
      whole.pause();
      const flags = ['--shard', `${i}/${shards}`, '--report-dir', `shard-${i}`];
      const shard = await runTimed([...CHECK, ...flags], scratch, `shard-${i}.txt`);
      each.push(shard);
      await whole.goOn(shard.wallMs);
    }
  } catch (error) {
    whole.kill();
    throw error;
  }
  const one = await whole.done;
  const merge = await runTimed(
    [CLI, 'merge', ...each.map((_, i) => `shard-${i + 1}`), '--report-dir', 'merged'],
    scratch,
    'merge.txt',
  );
  const read = (name: string) =>
    parseReport(readFileSync(join(scratch, name, 'report.json'), 'utf8')).models[0]!.subjects.candidate!
      .metrics['top1'];
  if (JSON.stringify(read('whole')) !== JSON.stringify(read('merged'))) throw new Error('the reports differ');
  const cpuMs = each.reduce((sum, run) => sum + run.cpuMs, 0);
  const slowest = Math.max(...each.map(({ wallMs }) => wallMs));
  return {
    examples,
    shards,
    wholeCpuMs: one.cpuMs,
    wholeWallMs: one.wallMs,
    shardsCpuMs: cpuMs,
    slowestShardMs: slowest,
    mergeCpuMs: merge.cpuMs,
    ratio: cpuMs / one.cpuMs,
    ratioWithMerge: (cpuMs + merge.cpuMs) / one.cpuMs,
  };
}

async function measureMerge() {
  const flags = ['--shard', '1/1', '--samples', '20', '--report-dir', 'template'];
  await runTimed([...CHECK, ...flags], scratch, 'template.txt');
  const report = parseReport(readFileSync(join(scratch, 'template/report.json'), 'utf8'));
  const folder = join(scratch, 'parts');
  const files = await makeParts(report, { parts, examples: predictions, folder });
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const { wallMs, peakBytes, exitCode } = await runWatched(
    process.execPath,
    [CLI, 'merge', folder, '--report-dir', join(scratch, 'merged-parts')],
    { cwd: scratch },
  );
  if (exitCode !== 0) throw new Error(`merge ended with ${exitCode}`);
  return { parts, predictions, bytes, wallMs, peakBytes };
}

try {
  prepare();
  const found = {
    machine: { cpu: os.cpus()[0]?.model, cores: os.availableParallelism(), node: process.version },
    ...(values.only === 'merge' ? {} : { cost: await measureCost() }),
    ...(values.only === 'cost' ? {} : { merge: await measureMerge() }),
  };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(found, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
