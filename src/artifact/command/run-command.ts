/** Runs a command of the configuration to its end, and leaves nothing of it running. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { SurroundingsError, UserError } from '../../errors.ts';
import { killTree, MARK } from './process-tree.ts';

export type CommandRun = {
  /** A list is run as it is, a text by the system's shell. */
  readonly command: readonly string[] | string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeLimitMs: number;
  /** For messages. */
  readonly where: string;
  readonly signal?: AbortSignal | undefined;
};

/** Of what the command says, its end is kept: that is where reasons stand. */
const KEPT_CHARACTERS = 20_000;
const SHOWN_LINES = 20;
/** How long output is waited for that a process which can't be found may still hold open. */
const LAST_OUTPUT_MS = 1000;

/**
 * @throws {UserError} `command-not-found`, `command-failed` or `command-timed-out`, with the end of what it said.
 * @throws {SurroundingsError} `command-not-started` if the system refuses to start it.
 * @throws the signal's reason if it aborts.
 */
export async function runCommand(run: CommandRun): Promise<void> {
  const { command, cwd, env, timeLimitMs, where, signal } = run;
  signal?.throwIfAborted();
  const mark = randomUUID();
  const options = {
    cwd,
    env: { ...env, [MARK]: mark },
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    // A process group of its own, which can be ended as a whole.
    detached: process.platform !== 'win32',
    windowsHide: true,
  };
  const child =
    typeof command === 'string'
      ? spawn(command, { ...options, shell: true })
      : spawn(command[0]!, command.slice(1), options);
  const said = collect(child);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killTree(child, mark);
  }, timeLimitMs);
  const stop = (): void => killTree(child, mark);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const ended = await ending(child).catch((cause) => {
      throw notStarted(run, cause);
    });
    killTree(child, mark);
    await Promise.race([closing(child), wait(LAST_OUTPUT_MS, undefined, { ref: false })]);
    signal?.throwIfAborted();
    if (timedOut) throw timeOut(where, timeLimitMs, said());
    if (ended !== 'exit code 0') throw failed(where, ended, said());
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
}

/** The two streams as one, as a person would have seen them. */
function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text = (text + piece).slice(-KEPT_CHARACTERS);
    });
  }
  return () => text;
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
}

function closing(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.on('close', () => resolve()));
}

function lastLines(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  const shown = lines.slice(-SHOWN_LINES).map((line) => `    ${line}`);
  return text.trim() === '' ? '; it said nothing' : `; the end of what it said:\n${shown.join('\n')}`;
}

function failed(where: string, ended: string, said: string): UserError {
  return new UserError({
    code: 'command-failed',
    what: 'the command that makes the model failed',
    where,
    got: `${ended}${lastLines(said)}`,
    expected: 'exit code 0',
  });
}

function timeOut(where: string, timeLimitMs: number, said: string): UserError {
  return new UserError({
    code: 'command-timed-out',
    what: 'the command that makes the model took too long and was ended',
    where,
    got: `more than ${timeLimitMs / 1000} s${lastLines(said)}`,
    hint: 'raise "time-limit" beside the command if it may take that long',
  });
}

function notStarted({ command, where, cwd }: CommandRun, cause: NodeJS.ErrnoException): Error {
  const problem = { where, got: `${cause.code ?? cause.message} in ${cwd}` };
  if (cause.code === 'ENOENT' || cause.code === 'EACCES') {
    const name = typeof command === 'string' ? command : command[0]!;
    const what = `${JSON.stringify(name)} is not a program that can be run`;
    const hint = 'install it in an earlier step, or check the working folder of the configuration';
    return new UserError({ code: 'command-not-found', what, ...problem, hint }, { cause });
  }
  return new SurroundingsError(
    { code: 'command-not-started', what: 'the command could not be started', ...problem },
    { cause },
  );
}
