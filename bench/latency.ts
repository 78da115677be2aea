/**
 * How often latency gates are right on a noisy machine: models against themselves and against twins with more work of
 * known size, while a load comes and goes. Every gate is appended to the file as a line of JSON, and a run that is
 * started again with the same file goes on where it stopped. docs/latency.md tells what came of it.
 *
 *   npm run bench:latency -- [--json FILE] [--aa 300] [--slow 100] [--truth 30] [--quiet-share 0.2]
 *                            [--minutes 120] [--budget 60s] [--raw] [--report]
 *
 * --slow is the number of gates on each of the twins; --truth the number of processes, in each of which both are timed
 * for a second, to learn a twin's true ratio; --raw keeps every time; --report
 * only prints what is in the file.
 */
import { type ChildProcess, fork } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os, { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';
import { probeModel } from '../src/graph/probe-model.ts';
import { createRandom, shuffle } from '../src/statistics/random.ts';
import type * as Gate from './latency/gate.ts';
import { SIZES, type Size, TWINS, type Twin } from './latency/networks.ts';
import { type Line, summarize } from './latency/summary.ts';
import type * as Truth from './latency/truth.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string', default: 'latency-gates.jsonl' },
    aa: { type: 'string', default: '300' },
    slow: { type: 'string', default: '100' },
    truth: { type: 'string', default: '30' },
    'quiet-share': { type: 'string', default: '0.2' },
    minutes: { type: 'string', default: '120' },
    budget: { type: 'string', default: '60s' },
    raw: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});

const RULE = 'latency.p50 <= reference + 5%';
/** Two thirds of the gates on the smallest network, so that all of them end within two hours. */
const SHARES: Readonly<Record<Twin, Readonly<Record<Size, number>>>> = {
  'A/A': { '1 ms': 2 / 3, '5 ms': 7 / 30, '30 ms': 1 / 10 },
  '3 %': { '1 ms': 0.5, '5 ms': 0.3, '30 ms': 0.2 },
  '10 %': { '1 ms': 0.5, '5 ms': 0.3, '30 ms': 0.2 },
};

type Task = { readonly twin: Twin; readonly size: Size; readonly loaded: boolean; readonly number: number };

const file = resolve(values.json);
const known = (): readonly Line[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
    : [];
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

if (!values.report) await measureAll();
say(summarize(known()));

/** The gates in a seeded random order, so that a run that is cut short holds some of each. */
function listTasks(): readonly Task[] {
  const tasks: Task[] = [];
  const quiet = Number(values['quiet-share']);
  for (const twin of Object.keys(TWINS) as Twin[]) {
    const total = Number(twin === 'A/A' ? values.aa : values.slow);
    for (const size of Object.keys(SIZES) as Size[]) {
      const count = Math.round(total * SHARES[twin][size]);
      for (let i = 0; i < count; i++)
        tasks.push({ twin, size, number: i, loaded: Math.floor((i + 1) * quiet) === Math.floor(i * quiet) });
    }
  }
  return shuffle(tasks, createRandom(4));
}

async function measureAll(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'zoogate-latency-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  const { gate, truth } = await bundle(scratch);
  const path = (size: Size, twin: Twin): string => {
    const model = join(scratch, `${size}-${twin}.onnx`.replaceAll(/[ %/]/g, ''));
    if (!existsSync(model)) writeFileSync(model, probeModel({ ...SIZES[size], idle: TWINS[twin] }));
    return model;
  };
  const nativeDirectory = resolve(import.meta.dirname, '../src/runtime');
  const end = Date.now() + Number(values.minutes) * 60_000;
  const done = new Set(known().map(keyOf));
  const record = (line: Line): void => appendFileSync(file, `${JSON.stringify(line)}\n`);

  const truths = Number(values.truth);
  const tasks = listTasks();
  // Half of the long measurements before the gates, half after them.
  for (const half of [0, 1]) {
    for (let i = half * Math.ceil(truths / 2); i < (half === 0 ? Math.ceil(truths / 2) : truths); i++) {
      for (const size of Object.keys(SIZES) as Size[]) {
        for (const twin of ['3 %', '10 %'] as const) {
          const loaded = i % 2 === 1;
          const key = { kind: 'truth', size, twin, number: i } as const;
          if (done.has(keyOf(key)) || Date.now() > end) continue;
          const load = startLoad(loaded, i);
          const ratio = await truth.measureRatio(path(size, twin), path(size, 'A/A'), i, nativeDirectory);
          load?.kill();
          record({ ...key, loaded, ratio });
        }
      }
    }
    if (half === 1) break;
    for (const [i, { twin, size, loaded, number }] of tasks.entries()) {
      const key = { kind: 'gate', size, twin, number } as const;
      if (done.has(keyOf(key)) || Date.now() > end) continue;
      const load = startLoad(loaded, i);
      const from = Date.now();
      const loadAverage = os.loadavg()[0]!;
      const gated = await gate.runGate({
        candidate: path(size, twin),
        reference: path(size, 'A/A'),
        rule: RULE,
        seed: 1000 * (i + 1),
        budget: values.budget,
        nativeDirectory,
        raw: values.raw,
      });
      load?.kill();
      record({ ...key, loaded, at: new Date(from).toISOString(), loadAverage, ...gated });
      say(
        `${i + 1}/${tasks.length} ${size} ${twin}${loaded ? ' loaded' : ''}: ${gated.verdict} ${gated.told.map((x) => x.toFixed(3)).join(' ')} looks ${gated.looks.join(' ')} ${gated.seconds.toFixed(1)} s`,
      );
    }
  }
}

function keyOf({ kind, size, twin, number }: Pick<Line, 'kind' | 'size' | 'twin' | 'number'>): string {
  return [kind, size, twin, number].join();
}

function startLoad(wanted: boolean, seed: number): ChildProcess | undefined {
  return wanted ? fork(join(import.meta.dirname, 'latency/load.ts'), [String(seed)]) : undefined;
}

/** Children start from the bundle, as they do for users, and not from a hundred files of TypeScript. */
async function bundle(directory: string): Promise<{ gate: typeof Gate; truth: typeof Truth }> {
  await build({
    input: {
      gate: join(import.meta.dirname, 'latency/gate.ts'),
      truth: join(import.meta.dirname, 'latency/truth.ts'),
      worker: resolve(import.meta.dirname, '../src/runtime/worker.ts'),
    },
    platform: 'node',
    external: ['onnxruntime-node', 'sharp'],
    output: {
      dir: directory,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'shared-[name].js',
    },
    logLevel: 'warn',
  });
  writeFileSync(join(directory, 'package.json'), '{"type":"module"}');
  symlinkSync(resolve(import.meta.dirname, '../node_modules'), join(directory, 'node_modules'));
  const load = async (name: string): Promise<unknown> => import(pathToFileURL(join(directory, name)).href);
  return {
    gate: (await load('gate.js')) as typeof Gate,
    truth: (await load('truth.js')) as typeof Truth,
  };
}
