/**
 * No child outlives this process, however it ends. A child hears of that through its channel, but only between
 * inferences, and an inference may never end. So one small process stands beside this one and hears which children
 * there are; when its input ends, it ends those that are left.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

const GUARD = `
const pids = new Set();
let text = '';
process.stdin.setEncoding('utf8').on('data', (data) => {
  const lines = (text + data).split('\\n');
  text = lines.pop();
  for (const line of lines) {
    if (line[0] === '+') pids.add(Number(line.slice(1)));
    else pids.delete(Number(line.slice(1)));
  }
}).on('close', () => {
  for (const pid of pids) {
    try { process.kill(pid, 'SIGKILL'); } catch {}
  }
});
`;

let guard: (ChildProcess & { readonly stdin: Writable }) | undefined;

/** Guards a child that was started; call when it has gone. */
export function guardChild({ pid }: ChildProcess): () => void {
  if (pid === undefined) return () => {};
  guard ??= startGuard();
  const { stdin } = guard;
  stdin.write(`+${pid}\n`);
  return () => {
    stdin.write(`-${pid}\n`);
  };
}

function startGuard(): NonNullable<typeof guard> {
  const started = spawn(process.execPath, ['-e', GUARD], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // In a group of its own: what ends this process's group is not to end the guard before the children.
    detached: true,
    env: {},
  });
  // Without a guard measuring goes on as well.
  started.on('error', () => {});
  started.stdin.on('error', () => {});
  started.unref();
  (started.stdin as Writable & { unref?: () => void }).unref?.();
  return started;
}
