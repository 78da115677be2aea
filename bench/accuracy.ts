/**
 * How fast examples are predicted: zoogate beside the loop that people write, transformers.js, and the limit that the
 * parts' own processor time sets. Same images, model and cores, one run, rounds in turn.
 *
 *   npm run bench:accuracy -- FOLDER [--rounds 3] [--repeat 4] [--json FILE]
 *
 * Then whole runs of the command line: memory by the number of examples, and a second run that finds all known.
 *
 * FOLDER is laid out as `npm run real` wants it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os, { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { resolvePreprocess } from '../src/preprocess/steps.ts';
import { median } from './median.ts';
import type { Figures, Job } from './programs/job.ts';
import { runWatched } from './watched-process.ts';
import { type RunPlan, runRepeated, runTwice, type WholeRun } from './whole-runs.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    repeat: { type: 'string', default: '4' },
    json: { type: 'string' },
  },
});
const folder = resolve(positionals[0] ?? '.');
const SMALL_MODEL = 'mobilenetv2-int8-a';
const MODELS = ['squeezenet-1.1-gluon-fp32', SMALL_MODEL];
const MANY_IMAGES = 'resnet20-cifar10-a';
const cores = os.availableParallelism();
/** A Python that has what the DataLoader loop takes: `PYTHON`, or the system's. */
const PYTHON = [process.env['PYTHON'] ?? 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import onnxruntime, torchvision'], { stdio: 'ignore' }).status === 0,
);

type Parts = Figures & { readonly decodeMs: number; readonly resizeMs: number; readonly inferMs: number };
/** Cores share memory and its bandwidth: this says what the parts take when all of them are at work. */
const BUSY_LIMIT = 'the same, on all cores at once';

type Row = {
  readonly model: string;
  readonly what: string;
  readonly images: number;
  /** Median over the rounds, ms an image. */
  readonly msPerImage: number;
  readonly rounds: readonly number[];
  readonly top1?: number;
  readonly peakBytes?: number;
};

installPeers();
const scratch = mkdtempSync(join(tmpdir(), 'zoogate-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true }));
const root = join(import.meta.dirname, '..');
await bundleZoogate();
const known = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  model: string;
  dataset: string;
  preprocess: object;
}[];
const rows: Row[] = [];
const planOf = (name: string): RunPlan => {
  const entry = known.find(({ model }) => model.includes(name));
  if (entry === undefined) throw new Error(`${folder}/expected.json does not know ${name}`);
  const dataset = join(folder, entry.dataset);
  const lines = readFileSync(join(dataset, 'labels.csv'), 'utf8').trim().split('\n').slice(1);
  return { name, model: join(folder, entry.model), dataset, lines, preprocess: entry.preprocess };
};
for (const name of MODELS) {
  const plan = planOf(name);
  const once = plan.lines.map((line) => line.split(','));
  const repeated = Array.from({ length: Number(values.repeat) }, () => once).flat();
  const job: Job = {
    model: plan.model,
    images: repeated.map(([path]) => join(plan.dataset, path!)),
    labels: repeated.map(([, label]) => Number(label)),
    preprocess: resolvePreprocess(plan.preprocess) as unknown as Job['preprocess'],
    subjects: 1,
    root,
  };
  const programs: readonly (readonly [string, string, Job])[] = [
    ['zoogate', 'zoogate.js', job],
    ['zoogate, two subjects', 'zoogate.js', { ...job, subjects: 2 }],
    ['plain loop of sharp and onnxruntime-node', 'plain-loop.ts', job],
    ['transformers.js', 'transformers.ts', job],
    ...(PYTHON === undefined
      ? []
      : ([['torchvision DataLoader and onnxruntime for Python, batch 32', 'dataloader.py', job]] as const)),
    ['limit: decode, resize, infer, divided by cores', 'limit.ts', job],
    [BUSY_LIMIT, 'limit.ts', job],
  ];
  const rounds = programs.map((): (Figures | Parts)[] => []);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [i, [what, program, given]] of programs.entries()) {
      process.stderr.write(`${name}: round ${round + 1}, ${what}\n`);
      rounds[i]!.push(await (what === BUSY_LIMIT ? runOnAllCores : runProgram)(program, given));
    }
  }
  for (const [i, [what]] of programs.entries()) {
    const figures = rounds[i]!;
    const addRow = (named: string, totalMs: (figures: Figures | Parts) => number): void => {
      const perImage = figures.map((f) => totalMs(f) / job.images.length);
      rows.push({
        model: name,
        what: named,
        images: job.images.length,
        msPerImage: median(perImage),
        rounds: perImage,
        top1: figures[0]!.top1,
        peakBytes: Math.max(...figures.map((f) => f.peakBytes ?? 0)),
      });
    };
    addRow(what, (f) => ('decodeMs' in f ? (f.decodeMs + f.resizeMs + f.inferMs) / cores : f.wallMs));
    if (what === 'zoogate') {
      addRow('zoogate, the start of its workers counted', (f) => f.wallMs + (f.startMs ?? 0));
    }
  }
}
const runs: WholeRun[] = [];
const cli = join(root, 'dist/cli.js');
for (const times of [1, 20]) {
  process.stderr.write(`memory: the photographs ${times} times\n`);
  runs.push(await runRepeated(planOf(SMALL_MODEL), times, scratch, cli));
}
for (const name of [SMALL_MODEL, MANY_IMAGES]) {
  process.stderr.write(`${name}: first and second run\n`);
  runs.push(...(await runTwice(planOf(name), scratch, cli)));
}
report(rows);

function installPeers(): void {
  const peers = join(import.meta.dirname, 'peers');
  if (existsSync(join(peers, 'node_modules'))) return;
  process.stderr.write('installing the peers\n');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'ignore' });
}

/** zoogate's program and its worker as they ship: bundled, so that no worker compiles TypeScript. */
async function bundleZoogate(): Promise<void> {
  const bundle = await rolldown({
    input: {
      zoogate: join(import.meta.dirname, 'programs/zoogate.ts'),
      worker: join(root, 'src/runtime/worker.ts'),
    },
    platform: 'node',
    external: ['onnxruntime-node', 'sharp'],
  });
  await bundle.write({ dir: scratch, format: 'esm', entryFileNames: '[name].js' });
  writeFileSync(join(scratch, 'package.json'), '{"type": "module"}');
}

/** Runs one of the programs on a job. */
async function runProgram(program: string, job: Job): Promise<Figures> {
  const file = join(scratch, 'job.json');
  writeFileSync(file, JSON.stringify(job));
  const runner = program.endsWith('.py') ? PYTHON! : process.execPath;
  const folder = program.endsWith('.js') ? scratch : join(import.meta.dirname, 'programs');
  const { stdout, exitCode, peakBytes } = await runWatched(runner, [join(folder, program), file]);
  if (exitCode !== 0) throw new Error(`${program} ended with ${exitCode}`);
  return { ...(JSON.parse(stdout) as Figures), peakBytes };
}

/** The limit's program once a core, all at once; the mean of their figures. */
async function runOnAllCores(program: string, job: Job): Promise<Parts> {
  const all = await Promise.all(
    Array.from({ length: cores }, () => runProgram(program, job) as Promise<Parts>),
  );
  const mean = (part: 'decodeMs' | 'resizeMs' | 'inferMs'): number =>
    all.reduce((sum, figures) => sum + figures[part], 0) / all.length;
  return {
    ...all[0]!,
    decodeMs: mean('decodeMs'),
    resizeMs: mean('resizeMs'),
    inferMs: mean('inferMs'),
    peakBytes: all.reduce((sum, { peakBytes = 0 }) => sum + peakBytes, 0),
  };
}

function report(all: readonly Row[]): void {
  const lines = [
    '| model | what | ms an image | min–max | zoogate is | top-1 | peak memory |',
    '|---|---|--:|--:|--:|--:|--:|',
  ];
  for (const row of all) {
    const own = all.find(({ model, what }) => model === row.model && what === 'zoogate')!;
    const ratio = row === own ? '' : `${(row.msPerImage / own.msPerImage).toFixed(2)} x`;
    const [low, high] = [Math.min(...row.rounds), Math.max(...row.rounds)];
    lines.push(
      `| ${row.model} | ${row.what} | ${row.msPerImage.toFixed(2)} | ${low.toFixed(2)}–${high.toFixed(2)} | ${ratio} | ${row.top1} of ${row.images} | ${((row.peakBytes ?? 0) / 1e6).toFixed(0)} MB |`,
    );
  }
  lines.push('', '| model | run | examples | s | peak memory |', '|---|---|--:|--:|--:|');
  for (const { model, what, examples, wallMs, peakBytes } of runs) {
    lines.push(
      `| ${model} | ${what} | ${examples} | ${(wallMs / 1000).toFixed(2)} | ${(peakBytes / 1e6).toFixed(0)} MB |`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.json !== undefined) {
    const testbed = { cpu: os.cpus()[0]?.model, cores, node: process.version };
    writeFileSync(values.json, `${JSON.stringify({ testbed, rows: all, runs }, null, 2)}\n`);
  }
}
