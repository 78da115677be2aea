/**
 * Whole runs of the command line, as it ships: memory for 500 examples and for 10,000, and what a second run takes that
 * finds everything measured.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWatched } from './watched-process.ts';

export type WholeRun = {
  readonly model: string;
  readonly what: string;
  readonly examples: number;
  readonly wallMs: number;
  readonly peakBytes: number;
};

export type RunPlan = {
  /** Name for the table. */
  readonly name: string;
  readonly model: string;
  /** Folder of the images. */
  readonly dataset: string;
  /** Lines of `path,label`, the paths relative to the folder. */
  readonly lines: readonly string[];
  readonly preprocess: object;
};

/** The examples of `plan`, `times` times over: the images under other names. */
export async function runRepeated(
  plan: RunPlan,
  times: number,
  scratch: string,
  cli: string,
): Promise<WholeRun> {
  const folder = join(scratch, 'repeated');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const copies = Array.from({ length: times }, (_, copy) => `copy-${copy}`);
  for (const copy of copies) symlinkSync(plan.dataset, join(folder, copy));
  const lines = copies.flatMap((copy) => plan.lines.map((line) => `${copy}/${line}`));
  const run = await check({ ...plan, dataset: folder, lines }, scratch, cli, ['--no-cache']);
  return { ...run, what: 'measured' };
}

/** First with nothing known, then with everything. */
export async function runTwice(plan: RunPlan, scratch: string, cli: string): Promise<readonly WholeRun[]> {
  rmSync(join(scratch, 'cache'), { recursive: true, force: true });
  const first = await check(plan, scratch, cli, []);
  const second = await check(plan, scratch, cli, []);
  return [
    { ...first, what: 'first run' },
    { ...second, what: 'second run' },
  ];
}

async function check(
  plan: RunPlan,
  scratch: string,
  cli: string,
  flags: readonly string[],
): Promise<Omit<WholeRun, 'what'>> {
  const labels = join(scratch, 'labels.csv');
  // Paths in a label file are relative to it, or absolute.
  writeFileSync(labels, `path,label\n${plan.lines.map((line) => join(plan.dataset, line)).join('\n')}\n`);
  const config = join(scratch, 'zoogate.json');
  const { model, dataset, preprocess } = plan;
  const gates = ['top1 >= 1%'];
  writeFileSync(config, JSON.stringify({ model, dataset: { path: dataset, labels }, preprocess, gates }));
  const { exitCode, wallMs, peakBytes } = await runWatched(
    process.execPath,
    [cli, 'check', '--config', config, '--report-dir', join(scratch, 'report'), '--no-progress', ...flags],
    { cwd: scratch, env: { ...process.env, ZOOGATE_CACHE: join(scratch, 'cache') } },
  );
  if (exitCode !== 0) throw new Error(`zoogate check of ${plan.name} ended with ${exitCode}`);
  return { model: plan.name, examples: plan.lines.length, wallMs, peakBytes };
}
