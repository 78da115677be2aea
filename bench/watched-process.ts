/** Runs a program to its end and watches the memory of it and of the processes that it starts. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type Watched = {
  readonly stdout: string;
  readonly exitCode: number | null;
  readonly wallMs: number;
  /** Largest sum of the resident sets, looked at every 50 ms where /proc tells; 0 elsewhere. */
  readonly peakBytes: number;
};

export function runWatched(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Watched> {
  return new Promise((done, fail) => {
    const from = process.hrtime.bigint();
    const child = spawn(program, [...args], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    let peakBytes = 0;
    const timer = setInterval(() => {
      peakBytes = Math.max(peakBytes, residentBytes(child));
    }, 50);
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.on('error', fail);
    child.on('close', (exitCode) => {
      clearInterval(timer);
      done({ stdout, exitCode, wallMs: Number(process.hrtime.bigint() - from) / 1e6, peakBytes });
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
