/** `zoogate noise`: what margin this runner's latency gates can resolve, seen by timing a model against itself. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { duration } from '../config/duration.ts';
import { UserError } from '../errors.ts';
import { probeModel } from '../graph/probe-model.ts';
import { latencyFigures } from '../measurement/latency.ts';
import type { LatencyRestart } from '../measurement/measurement.ts';
import { type AgainstItself, type Resolution, resolutions } from '../measurement/noise.ts';
import { RESTART } from '../measurement/schedule.ts';
import { plainText, quietJson, withoutWorkflowCommands } from '../report/escape.ts';
import { formatCount, formatDuration } from '../report/format.ts';
import { findNativePackages, runtimeVersion } from '../runtime/native.ts';
import { describeTestbed, type Testbed } from '../runtime/testbed/testbed.ts';
import { timeSubjects } from '../runtime/time-subjects.ts';
import { type AddCommand, formatOption } from './command.ts';
import { log, say } from './streams.ts';

/** About 5 ms on one core of a server. */
const BUILT_IN = { layers: 30, channels: 64, size: 19 };
const BUDGETS_MS = [10_000, 20_000, 30_000, 60_000, 120_000];
const TIME_LIMIT_MS = 120_000;

export const addNoise: AddCommand = (program, finish) => {
  program
    .command('noise')
    .description("what margin this runner's latency gates can resolve")
    .argument('[model]', 'an ONNX file; without it a built-in network of about 5 ms')
    .option('--duration <time>', 'how long to measure', '2m')
    .addOption(formatOption(['human', 'json']))
    .action((model: string | undefined, flags: NoiseFlags) => finish(noise(model, flags)));
};

type NoiseFlags = { duration: string; format: 'human' | 'json' };

type Noise = {
  readonly model: string;
  readonly testbed: Testbed;
  readonly durationMs: number;
  readonly restarts: number;
  /** Of one inference, ms; undefined if there was no time for any. */
  readonly latencyMs: number | undefined;
  readonly resolutions: readonly Resolution[];
};

async function noise(model: string | undefined, flags: NoiseFlags): Promise<number> {
  const durationMs = duration(flags.duration, '--duration');
  const nativeDirectory = await findNativePackages(log);
  const scratch = await mkdtemp(join(tmpdir(), 'zoogate-noise-'));
  try {
    const path = model === undefined ? join(scratch, 'built-in.onnx') : resolve(model);
    if (model === undefined) await writeFile(path, probeModel(BUILT_IN));
    const measured = await measure(path, durationMs, nativeDirectory);
    if (measured.wallMs.length < 2) throw tooShort(flags.duration, measured);
    const testbed = await describeTestbed({
      runtime: `onnxruntime-node ${await runtimeVersion(nativeDirectory)}`,
      executionProvider: 'cpu',
      threads: 1,
    });
    const { measure: figuresOf } = latencyFigures(0, (metric) => metric === 'latency.p50');
    const p50 = figuresOf(measured.first)['latency.p50'];
    const told: Noise = {
      model: model === undefined ? 'built-in' : basename(path),
      testbed,
      durationMs,
      restarts: measured.wallMs.length,
      latencyMs: p50?.kind === 'sampled' ? p50.value : undefined,
      resolutions: resolutions(measured, BUDGETS_MS, 0),
    };
    say(flags.format === 'json' ? quietJson(told) : withoutWorkflowCommands(render(told)));
    return 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** As many processes as the time pays for; one there is in any case. */
async function measure(path: string, durationMs: number, nativeDirectory: string): Promise<AgainstItself> {
  const first: LatencyRestart[] = [];
  const second: LatencyRestart[] = [];
  const wallMs: number[] = [];
  const begin = performance.now();
  let longestMs = 0;
  for (let elapsed = 0; wallMs.length === 0 || elapsed + longestMs <= durationMs; ) {
    const restart = await timeSubjects(
      {
        kind: 'latency',
        // Three sessions, as a gate has them.
        subjects: ['candidate', 'reference', 'control'].map((name) => ({ name, modelPath: path })),
        settings: { executionProvider: 'cpu', threads: 1 },
        examples: [],
        batch: 1,
        seed: wallMs.length,
        ...RESTART,
        shareMs: durationMs / 10,
        limitMs: Math.max(0, durationMs - elapsed),
      },
      { nativeDirectory, timeLimitMs: TIME_LIMIT_MS },
    );
    const before = elapsed;
    elapsed = performance.now() - begin;
    wallMs.push(elapsed - before);
    longestMs = Math.max(longestMs, elapsed - before);
    first.push(restart.subjects[0]!);
    second.push(restart.subjects[1]!);
    if (restart.cutOff !== undefined) break;
  }
  return { first, second, wallMs };
}

function tooShort(given: string, { wallMs }: AgainstItself): UserError {
  return new UserError({
    code: 'duration-too-short',
    what: 'there was no time for two processes, and one tells nothing of noise',
    where: '--duration',
    got: given,
    expected: `about ${formatDuration(10 * wallMs[0]!)} or more`,
  });
}

function render({ model, testbed, durationMs, restarts, latencyMs, resolutions: all }: Noise): string {
  const each = latencyMs === undefined ? '' : ` (${latencyMs.toPrecision(3)} ms)`;
  const lines = [
    `${testbed.cpu}, ${formatCount(testbed.cores)} cores, ${testbed.os}; ${testbed.runtime}`,
    `${plainText(model)}${each} against itself in ${formatCount(restarts)} processes, ${formatDuration(durationMs)}`,
    '',
  ];
  if (all.length === 0) {
    return `${[...lines, 'No gate could be formed of so few processes: give a longer --duration.'].join('\n')}\n`;
  }
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const rows = [
    ['budget', 'processes', 'margin, half of gates', '19 of 20 gates'],
    ...all.map(({ budgetMs, restarts, median, most }) => [
      formatDuration(budgetMs),
      formatCount(restarts),
      percent(median),
      percent(most),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    lines.push(
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    );
  lines.push(
    '',
    'A gate "latency.p50 <= reference + MARGIN" with a smaller margin may stay inconclusive here.',
  );
  return `${lines.join('\n')}\n`;
}
