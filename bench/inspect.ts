/**
 * How fast and in how much memory a model is inspected, and how the time of the difference of two graphs grows.
 * Every figure is the median of runs in fresh processes of the code as it is bundled, so that compiling is in it.
 *
 *   npm run bench:inspect -- [--rounds 5] [--sizes 2000,5000,10000,20000] [--json FILE]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os, { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';
import { bundlePlugins } from '../scripts/bundle-plugins.ts';
import { buildModel, type Fields, int, ints, node, value, weight } from '../test/graph/build-model.ts';
import type { InspectionFigures } from './programs/inspect.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '2000,5000,10000,20000' },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'zoogate-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const program = join(folder, 'inspect.mjs');
await build({
  input: join(import.meta.dirname, 'programs', 'inspect.ts'),
  platform: 'node',
  plugins: [...bundlePlugins],
  logLevel: 'warn',
  output: { file: program, format: 'esm' },
});

/** Bottlenecks of three convolutions with BatchNormalization and a shortcut: 10 nodes each. */
function residual(nodeCount: number, channels: number, widened?: number): Uint8Array {
  const nodes: Fields[] = [];
  const initializers: Fields[] = [];
  const blocks = Math.floor((nodeCount - 4) / 10);
  let at = 'x';
  const layer = (
    name: string,
    input: string,
    [out, inside, kernel]: readonly [number, number, number],
  ): string => {
    const parts = ['w', 's', 'b', 'm', 'v'].map((part) => `${name}.${part}`);
    initializers.push(weight(parts[0]!, [out, inside, kernel, kernel]));
    for (const part of parts.slice(1)) initializers.push(weight(part, [out]));
    const pads = ints(...new Array<number>(4).fill((kernel - 1) / 2));
    nodes.push(
      node('Conv', `${input} ${parts[0]}`, `${name}.c`, { kernel_shape: ints(kernel, kernel), pads }),
    );
    nodes.push(node('BatchNormalization', [`${name}.c`, ...parts.slice(1)].join(' '), `${name}.n`));
    return `${name}.n`;
  };
  for (let block = 0; block < blocks; block += 1) {
    const narrow = (widened === block ? 2 : 1) * Math.max(1, channels / 4);
    const name = `block${block}`;
    const first = layer(`${name}.1`, at, [narrow, channels, 1]);
    nodes.push(node('Relu', first, `${name}.r1`));
    const second = layer(`${name}.2`, `${name}.r1`, [narrow, narrow, 3]);
    nodes.push(node('Relu', second, `${name}.r2`));
    const third = layer(`${name}.3`, `${name}.r2`, [channels, narrow, 1]);
    nodes.push(node('Add', `${third} ${at}`, `${name}.a`), node('Relu', `${name}.a`, name));
    at = name;
  }
  initializers.push(weight('fc', [10, channels]), weight('bias', [10]));
  nodes.push(node('GlobalAveragePool', at, 'pooled'), node('Flatten', 'pooled', 'flat'));
  nodes.push(node('Gemm', 'flat fc bias', 'logits', { transB: int(1) }), node('Softmax', 'logits', 'y'));
  return buildModel({
    nodes,
    initializers,
    inputs: [value('x', ['N', channels, 8, 8])],
    outputs: [value('y', ['N', 10])],
  });
}

/** A gigabyte of weights in another file, 64 matrices; the file is sparse. */
function external(): string {
  const matrixBytes = 2 ** 24;
  const matrices = Array.from({ length: 64 }, (_, index) => `w${index}`);
  const path = join(folder, 'large.onnx');
  writeFileSync(join(folder, 'large.data'), '');
  truncateSync(join(folder, 'large.data'), matrices.length * matrixBytes);
  const initializers = matrices.map((name, index): Fields => {
    const entries = {
      location: 'large.data',
      offset: String(index * matrixBytes),
      length: String(matrixBytes),
    };
    const external_data = Object.entries(entries).map(([key, value]) => ({ key, value }));
    return { name, dims: [2048, 2048], data_type: 1, data_location: 1, external_data };
  });
  const nodes = matrices.map((name, index) => node('MatMul', `v${index} ${name}`, `v${index + 1}`));
  writeFileSync(path, buildModel({ nodes, initializers, inputs: [value('v0', ['N', 2048])] }));
  return path;
}

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

type Row = { readonly what: string; readonly target: string } & InspectionFigures;

function measure(what: string, target: string, ...files: readonly string[]): Row {
  const runs = Array.from({ length: rounds }, () => {
    const output = execFileSync(process.execPath, [program, ...files], { encoding: 'utf8' });
    return JSON.parse(output) as InspectionFigures;
  });
  const median = (pick: (figures: InspectionFigures) => number): number =>
    runs.map(pick).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!;
  return {
    what,
    target,
    startMs: median(({ startMs }) => startMs),
    inspectMs: median(({ inspectMs }) => inspectMs),
    compareMs: median(({ compareMs }) => compareMs),
    peakBytes: median(({ peakBytes }) => peakBytes),
    nodes: median(({ nodes }) => nodes),
  };
}

const rows = [
  measure('500 nodes', 'inspected in 150 ms', save('500.onnx', residual(504, 64))),
  measure('1 GB of external data', 'inspected in 1 s and 200 MB', external()),
  ...values.sizes
    .split(',')
    .map(Number)
    .map((size) => {
      const files = [
        save(`${size}.onnx`, residual(size, 8)),
        save(`${size}w.onnx`, residual(size, 8, Math.floor(size / 30))),
      ];
      return measure(`two of ${size} nodes`, size === 2000 ? 'compared in 3 s' : '', ...files);
    }),
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => (time === 0 ? '' : time.toFixed(0));
say('| model | nodes | start, ms | inspect, ms | difference, ms | peak memory, MB | target |');
say('|---|--:|--:|--:|--:|--:|---|');
for (const { what, nodes, startMs, inspectMs, compareMs, peakBytes, target } of rows) {
  say(
    `| ${what} | ${nodes} | ${ms(startMs)} | ${ms(inspectMs)} | ${ms(compareMs)} | ${(peakBytes / 1e6).toFixed(0)} | ${target} |`,
  );
}
const compared = rows.filter(({ compareMs }) => compareMs > 0);
const [least, most] = [compared[0], compared.at(-1)];
if (least !== undefined && most !== undefined && least !== most) {
  const work = (nodes: number): number => nodes * Math.log(nodes);
  const grown = most.compareMs / least.compareMs;
  const allowed = work(most.nodes) / work(least.nodes);
  say(
    `\nFrom ${least.nodes} to ${most.nodes} nodes the difference takes ${grown.toFixed(1)} times as long; n log n is ${allowed.toFixed(1)}.`,
  );
}
const machine = { processor: os.cpus()[0]?.model, cores: os.availableParallelism(), node: process.version };
say(`\n${machine.processor}, ${machine.cores} cores, Node ${machine.node}, median of ${rounds} processes.`);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ machine, rounds, rows }, null, 2));
