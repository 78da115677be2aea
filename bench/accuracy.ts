/**
 * How fast examples are predicted: zoogate beside the loop that people write, transformers.js, and the limit that the
 * parts' own processor time sets. Same images, model and cores, one run, rounds in turn.
 *
 *   npm run bench:accuracy -- FOLDER [--rounds 3] [--repeat 4] [--json FILE]
 *
 * FOLDER is laid out as `npm run real` wants it.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os, { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { resolvePreprocess } from '../src/preprocess/steps.ts';
import type { Figures, Job } from './programs/job.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    repeat: { type: 'string', default: '4' },
    json: { type: 'string' },
  },
});
const folder = resolve(positionals[0] ?? '.');
const MODELS = ['squeezenet-1.1-gluon-fp32', 'mobilenetv2-int8-a'];
const cores = os.availableParallelism();
/** A Python that has what the DataLoader loop takes: `PYTHON`, or the system's. */
const PYTHON = [process.env['PYTHON'] ?? 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import onnxruntime, torchvision'], { stdio: 'ignore' }).status === 0,
);

type Parts = Figures & { readonly decodeMs: number; readonly resizeMs: number; readonly inferMs: number };
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
for (const name of MODELS) {
  const entry = known.find(({ model }) => model.includes(name));
  if (entry === undefined) throw new Error(`${folder}/expected.json does not know ${name}`);
  const lines = readFileSync(join(folder, entry.dataset, 'labels.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const once = lines.map((line) => line.split(','));
  const repeated = Array.from({ length: Number(values.repeat) }, () => once).flat();
  const job: Job = {
    model: join(folder, entry.model),
    images: repeated.map(([path]) => join(folder, entry.dataset, path!)),
    labels: repeated.map(([, label]) => Number(label)),
    preprocess: resolvePreprocess(entry.preprocess) as unknown as Job['preprocess'],
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
  ];
  const rounds = programs.map((): (Figures | Parts)[] => []);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [i, [what, program, given]] of programs.entries()) {
      process.stderr.write(`${name}: round ${round + 1}, ${what}\n`);
      rounds[i]!.push(await runProgram(program, given));
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

/** Runs a program and watches the resident set of it and its children, where /proc tells. */
function runProgram(program: string, job: Job): Promise<Figures> {
  const file = join(scratch, 'job.json');
  writeFileSync(file, JSON.stringify(job));
  return new Promise((done, fail) => {
    const runner = program.endsWith('.py') ? PYTHON! : process.execPath;
    const folder = program.endsWith('.js') ? scratch : join(import.meta.dirname, 'programs');
    const child = spawn(runner, [join(folder, program), file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    let peakBytes = 0;
    const timer = setInterval(() => {
      peakBytes = Math.max(peakBytes, residentBytes(child));
    }, 50);
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) done({ ...(JSON.parse(text) as Figures), peakBytes });
      else fail(new Error(`${program} ended with ${code}`));
    });
  });
}

function residentBytes(child: ChildProcess): number {
  const parents = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const entry of existsSync('/proc') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
      parents.set(parent, [...(parents.get(parent) ?? []), Number(entry)]);
      resident.set(Number(entry), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // The process has ended meanwhile.
    }
  }
  const sum = (pid: number): number =>
    (resident.get(pid) ?? 0) + (parents.get(pid) ?? []).reduce((total, next) => total + sum(next), 0);
  return sum(child.pid!);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
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
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.json !== undefined) {
    const testbed = { cpu: os.cpus()[0]?.model, cores, node: process.version };
    writeFileSync(values.json, `${JSON.stringify({ testbed, rows: all }, null, 2)}\n`);
  }
}
