/** Gives tasks to worker processes, one each, and watches them: a crash or a hang is an answer, too. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Task } from './worker.ts';

export type Result = { readonly task: Task } & (
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'crashed'; readonly how: string }
  | { readonly kind: 'hung' }
);

/** Far beyond what any inspection may take, since the machine may be busy: processor time is judged by the caller. */
const patienceMs = 120_000;

export async function runTasks(
  tasks: Iterable<Task>,
  bases: readonly string[],
  workers: number,
  take: (result: Result) => void,
): Promise<void> {
  const queue = tasks[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      let worker = start(bases);
      for (let next = queue.next(); next.done !== true; next = queue.next()) {
        const result = await ask(worker, next.value);
        take(result);
        // A peak is for ever: only a fresh process can have a small one.
        const large = result.kind === 'answered' && result.answer.peakBytes > 400e6;
        if (result.kind !== 'answered' || large || next.value.kind === 'hostile') {
          worker.kill('SIGKILL');
          worker = start(bases);
        }
      }
      worker.kill();
    }),
  );
}

function start(bases: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, 'worker.ts'), bases, { serialization: 'advanced', stdio: 'ignore' });
}

function ask(worker: ChildProcess, task: Task): Promise<Result> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ task, kind: 'hung' }), patienceMs);
    const onMessage = (answer: Answer): void => settle({ task, kind: 'answered', answer });
    const onExit = (code: number | null, signal: string | null): void =>
      settle({ task, kind: 'crashed', how: signal ?? `exit code ${code}` });
    const settle = (result: Result): void => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('exit', onExit);
      resolve(result);
    };
    worker.on('message', onMessage);
    worker.on('exit', onExit);
    worker.send(task);
  });
}
