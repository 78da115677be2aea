/**
 * Inspects mutated model files: seeded, so that each can be made again. Nothing may crash, take more than 5 s of
 * processor time or 1 GB, or be refused without saying where. Prints what came of them, and fails if anything did.
 *
 *   npm run fuzz:models -- [--count 20000] [--first 0] [--seed 1] [--workers 2] [MODEL...]
 *
 * Mutants from number `--first` on, so that a long run can be made in pieces; the expensive files belong to the first.
 */
import { parseArgs } from 'node:util';
import { hostileFiles } from './fuzz/hostile.ts';
import { judge } from './fuzz/judge.ts';
import { type Result, runTasks } from './fuzz/run-tasks.ts';
import type { Task } from './fuzz/worker.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '20000' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
  },
});
const models =
  positionals.length > 0
    ? positionals
    : ['resnet-v15', 'alexnet-lrn', 'resnet-v15-int8'].map((name) => `fixtures/zoo/${name}/model.onnx`);

function* tasks(): Generator<Task> {
  const first = Number(values.first);
  if (first === 0) for (const name of Object.keys(hostileFiles)) yield { kind: 'hostile', name };
  const start = Number(values.seed) * 1_000_000 + first;
  for (let index = 0; index < Number(values.count); index += 1) yield { kind: 'mutant', seed: start + index };
}

const tally = new Map<string, number>();
let worstCpuMs = 0;
let worstBytes = 0;
let failures = 0;
await runTasks(tasks(), models, Number(values.workers), (result: Result) => {
  const verdict = judge(result);
  if (result.kind === 'answered') {
    worstCpuMs = Math.max(worstCpuMs, result.answer.cpuMs);
    worstBytes = Math.max(worstBytes, result.answer.peakBytes);
  }
  tally.set(verdict.kind, (tally.get(verdict.kind) ?? 0) + 1);
  if (verdict.failure === undefined) return;
  failures += 1;
  const which = result.task.kind === 'mutant' ? `seed ${result.task.seed}` : result.task.name;
  process.stdout.write(`${which}: ${verdict.failure}\n`);
});
for (const [kind, count] of [...tally].sort(([, a], [, b]) => b - a))
  process.stdout.write(`${count} ${kind}\n`);
process.stdout.write(
  `worst: ${(worstCpuMs / 1000).toFixed(2)} s of processor time, ${(worstBytes / 1e6).toFixed(0)} MB; ${failures} failures\n`,
);
process.exitCode = failures === 0 ? 0 : 1;
