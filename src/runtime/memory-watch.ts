/**
 * A child that takes more and more memory would have the system end some process or other, or stand still over
 * swapping. Its resident set is looked at from outside, because the child itself is busy. Only Linux tells it.
 */
import { readFile } from 'node:fs/promises';
import os from 'node:os';

/** Time between looks, ms. */
const EVERY_MS = 300;
/** The part of the memory that a child may have. */
const SHARE = 0.9;

/** What a child may take: most of what this machine has, or of what a container allows. */
export function memoryLimitBytes(): number {
  const allowed = process.constrainedMemory();
  const total = os.totalmem();
  return Math.round(SHARE * (allowed > 0 && allowed < total ? allowed : total));
}

/**
 * @param tooMuch called once, with what the process had, when it has more than `limitBytes`.
 * @returns ends the watch.
 */
export function watchMemory(
  pid: number,
  limitBytes: number,
  tooMuch: (residentBytes: number) => void,
): () => void {
  const timer = setInterval(async () => {
    const resident = await residentBytes(pid);
    if (resident === undefined || resident <= limitBytes) return;
    clearInterval(timer);
    tooMuch(resident);
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The resident set of a process; undefined where the system does not tell, or the process is gone. */
export async function residentBytes(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : 1024 * Number(kilobytes);
}
