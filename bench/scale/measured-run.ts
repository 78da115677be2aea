/** Runs of the command line with the processor time of each and of every process that it waited for. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runWatched } from '../watched-process.ts';

export type MeasuredRun = {
  /** Without the time for which it was paused. */
  readonly wallMs: number;
  /** User and system time. */
  readonly cpuMs: number;
};

export type RunningRun = {
  /** Stops all of its processes. */
  readonly pause: () => void;
  /** Lets them go on for so long, or to their end. */
  readonly goOn: (forMs: number) => Promise<void>;
  readonly kill: () => void;
  readonly done: Promise<MeasuredRun>;
};

const TIMES = /real (\S+)\nuser (\S+)\nsys (\S+)/u;

/**
 * Times are those of the shell's `time -p`, which counts children; what the run prints is left out.
 *
 * @param name of the file in `cwd` that standard error goes to.
 */
export function startTimed(args: readonly string[], cwd: string, name: string): RunningRun {
  const script = 'time -p "$@" > /dev/null 2> "$0"';
  const child = spawn('bash', ['-c', script, name, process.execPath, ...args], {
    cwd,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  let wallMs = 0;
  let since: number | undefined = performance.now();
  const account = (): void => {
    if (since !== undefined) wallMs += performance.now() - since;
    since = undefined;
  };
  const done = new Promise<MeasuredRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      account();
      const [, real, user, system] = (TIMES.exec(stderr) ?? []).map(Number);
      if (exitCode !== 0) reject(new Error(readFileSync(join(cwd, name), 'utf8')));
      else if (real === undefined) reject(new Error(`no times in ${stderr}`));
      else resolve({ wallMs, cpuMs: (user! + system!) * 1000 });
    });
  });
  done.catch(() => {});
  const signal = (which: NodeJS.Signals): void => {
    if (child.exitCode === null) process.kill(-child.pid!, which);
  };
  return {
    pause: () => {
      signal('SIGSTOP');
      account();
    },
    goOn: async (forMs) => {
      since ??= performance.now();
      signal('SIGCONT');
      await Promise.race([done, sleep(forMs)]);
    },
    kill: () => signal('SIGKILL'),
    done,
  };
}

export function runTimed(args: readonly string[], cwd: string, name: string): Promise<MeasuredRun> {
  return startTimed(args, cwd, name).done;
}

export { runWatched };
