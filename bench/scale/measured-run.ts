/** A run of the command line with the processor time of it and of every process that it waited for. */
import { spawnSync } from 'node:child_process';
import { runWatched } from '../watched-process.ts';

export type MeasuredRun = {
  readonly exitCode: number | null;
  readonly wallMs: number;
  /** User and system time. */
  readonly cpuMs: number;
};

const TIMES = /real (\S+)\nuser (\S+)\nsys (\S+)/u;

/** By the shell's `time -p`, which counts children; the output is left out. */
export function runTimed(args: readonly string[], cwd: string): MeasuredRun {
  const script = 'time -p "$@" > /dev/null 2> stderr.txt';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
  });
  const [, wall, user, system] = (TIMES.exec(stderr) ?? []).map(Number);
  if (wall === undefined) throw new Error(`no times in ${stderr}`);
  return { exitCode: status, wallMs: wall * 1000, cpuMs: (user! + system!) * 1000 };
}

export { runWatched };
