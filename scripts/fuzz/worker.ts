/** Takes seeds from its parent and answers each with what became of that mutation. */
import { readFileSync } from 'node:fs';
import { hostileFiles } from './hostile.ts';
import { inspectBytes, type Outcome } from './inspect-bytes.ts';
import { mutate } from './mutate.ts';

export type Task =
  | { readonly kind: 'mutant'; readonly seed: number }
  | { readonly kind: 'hostile'; readonly name: string };
export type Answer = {
  readonly outcome: Outcome;
  /** Processor time of the inspection alone, all threads. */
  readonly cpuMs: number;
  /** The most that this process has ever had. */
  readonly peakBytes: number;
};

const bases = process.argv.slice(2).map((path) => new Uint8Array(readFileSync(path)));

process.on('message', (task: Task) => {
  const base = bases[task.kind === 'mutant' ? task.seed % bases.length : 0]!;
  const other = bases[(task.kind === 'mutant' ? task.seed + 1 : 0) % bases.length]!;
  const bytes = task.kind === 'mutant' ? mutate(base, other, task.seed) : hostileFiles[task.name]!();
  const from = process.cpuUsage();
  const outcome = inspectBytes(bytes, base);
  const { user, system } = process.cpuUsage(from);
  const answer: Answer = {
    outcome,
    cpuMs: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(answer);
});
