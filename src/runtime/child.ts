/**
 * The parent's end: starts a measuring child, watches it, and survives it. A child that dies or falls silent ends
 * as a SurroundingsError that says what it was doing.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SurroundingsError, UserError } from '../errors.ts';
import { openFlightRecord, type Place } from './flight-record.ts';
import { guardChild } from './guard.ts';
import { memoryLimitBytes, watchMemory } from './memory-watch.ts';
import type { FromChild, Job, ToChild } from './protocol.ts';

export type ChildSettings = {
  /** From `findNativePackages`. */
  readonly nativeDirectory: string;
  /** The child's program; beside this file where absent. */
  readonly worker?: string | undefined;
  /** A child that sends nothing for this long is killed. */
  readonly timeLimitMs: number;
  /** A child is killed after this long, whatever it sends; undefined for as long as it takes. */
  readonly endAfterMs?: number | undefined;
  /** A child whose resident set is larger is killed; most of what the machine has where absent. */
  readonly memoryLimitBytes?: number | undefined;
};

export type Child = {
  readonly send: (message: ToChild) => void;
  /** Settles when the job is done, with its result; rejects if the child fails, dies or falls silent. */
  readonly done: Promise<Extract<FromChild, { kind: 'done' }>['result']>;
  /** Of the process; undefined if it could not be started. */
  readonly pid: number | undefined;
  readonly kill: () => void;
};

/** Why a child was ended. */
type Killed =
  | { readonly why: 'silent' | 'out-of-time' }
  | { readonly why: 'too-large'; readonly residentBytes: number; readonly limitBytes: number };

/** What the child is busy with, for when it dies: the parent may know better than the child's last word. */
export type Listener = (event: FromChild) => void;

/** Variables that a child needs to find its libraries; tokens and inputs stay with the parent. */
const PASSED_ON =
  /^(PATH|HOME|USERPROFILE|TMP|TEMP|TMPDIR|LANG|LC_.*|TZ|SYSTEMROOT|WINDIR|LD_LIBRARY_PATH|DYLD_.*|CUDA_.*|NVIDIA_.*|VK_.*|XDG_DATA_DIRS)$/i;

/**
 * The environment of every child that loads onnxruntime: telemetry off, always. Two threads read and decode beside the
 * one that infers; more would only take the processor from it. One arena keeps glibc from spreading what they allocate
 * over many, and images of up to 32 MB from being mapped and given back each time, which costs more than decoding.
 */
export function childEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const passed = Object.entries(env).filter(([key]) => PASSED_ON.test(key));
  return {
    ...Object.fromEntries(passed),
    ORT_DISABLE_TELEMETRY: '1',
    UV_THREADPOOL_SIZE: '2',
    MALLOC_ARENA_MAX: '1',
    MALLOC_MMAP_THRESHOLD_: String(32 * 2 ** 20),
    MALLOC_TRIM_THRESHOLD_: String(256 * 2 ** 20),
  };
}

/**
 * @param listen receives every event in order.
 * @param describe what to say that the child was doing, from where it was when it predicts examples; without it, what
 *   the child said last.
 */
export function startChild(
  job: Job,
  settings: ChildSettings,
  listen: Listener = () => {},
  describe: (place: Place | undefined) => string | undefined = () => undefined,
): Child {
  const here = fileURLToPath(import.meta.url);
  const worker = settings.worker ?? join(dirname(here), `worker${extname(here)}`);
  const record = job.kind === 'accuracy' ? openFlightRecord() : undefined;
  const process_ = fork(worker, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc', ...(record === undefined ? [] : [record.fd])],
    // A measuring child makes little garbage that lives; a larger young generation would only grow into memory.
    execArgv: ['--max-semi-space-size=1', '--expose-gc'],
    cwd: tmpdir(),
    env: childEnvironment(process.env),
  });
  const done = watch(process_, settings, listen, () => describe(record?.read())).finally(() =>
    record?.close(),
  );
  // Whoever started the child may not be waiting yet when it fails.
  done.catch(() => {});
  const send = (message: ToChild): void => {
    // A child that is gone reports so through `done`.
    if (process_.connected) process_.send(message, () => {});
  };
  send({ kind: 'job', nativeDirectory: settings.nativeDirectory, job });
  return { send, done, pid: process_.pid, kill: () => process_.kill('SIGKILL') };
}

function watch(
  child: ChildProcess,
  settings: ChildSettings,
  listen: Listener,
  describe: () => string | undefined,
): Child['done'] {
  return new Promise((resolve, reject) => {
    let doing = 'starting';
    let stderr = '';
    let killed: Killed | undefined;
    let outcome: (() => void) | undefined;
    let timer: NodeJS.Timeout | undefined;
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        killed ??= { why: 'silent' };
        child.kill('SIGKILL');
      }, settings.timeLimitMs);
    };
    alive();
    const unguard = guardChild(child);
    const end =
      settings.endAfterMs === undefined
        ? undefined
        : setTimeout(() => {
            killed ??= { why: 'out-of-time' };
            child.kill('SIGKILL');
          }, settings.endAfterMs);
    const limitBytes = settings.memoryLimitBytes ?? memoryLimitBytes();
    const unwatch =
      child.pid === undefined
        ? undefined
        : watchMemory(child.pid, limitBytes, (residentBytes) => {
            killed ??= { why: 'too-large', residentBytes, limitBytes };
            child.kill('SIGKILL');
          });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-4000);
    });
    const hear = (event: FromChild): void => {
      if (event.kind === 'events') {
        for (const one of event.events) hear(one);
        return;
      }
      if (event.kind === 'doing') doing = event.what;
      if (event.kind === 'done') outcome = () => resolve(event.result);
      else if (event.kind === 'failed') outcome = () => reject(failure(event));
      listen(event);
    };
    child.on('message', (event: FromChild) => {
      alive();
      hear(event);
    });
    child.on('error', (error) => {
      outcome ??= () =>
        reject(new SurroundingsError({ code: 'child-not-started', what: error.message }, { cause: error }));
      child.kill('SIGKILL');
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearTimeout(end);
      unwatch?.();
      unguard();
      if (outcome !== undefined) outcome();
      else reject(death({ killed, code, signal, stderr, settings, doing: describe() ?? doing }));
    });
  });
}

function failure(event: Extract<FromChild, { kind: 'failed' }>): Error {
  if (event.user) return new UserError(event.problem);
  return new SurroundingsError(event.problem, { cause: event.stack });
}

function death(how: {
  readonly killed: Killed | undefined;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  readonly settings: ChildSettings;
  readonly doing: string;
}): SurroundingsError {
  if (how.killed?.why === 'out-of-time') {
    return new SurroundingsError({
      code: 'child-out-of-time',
      what: `the measuring process was out of time and was ended, while ${how.doing}`,
    });
  }
  if (how.killed?.why === 'too-large') {
    const { residentBytes, limitBytes } = how.killed;
    const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
    return new SurroundingsError({
      code: 'child-out-of-memory',
      what: `the measuring process took too much memory and was ended, while ${how.doing}`,
      got: gigabytes(residentBytes),
      expected: `at most ${gigabytes(limitBytes)}`,
      hint: 'if the model is only large, try a runner with more memory; if its process grows with every inference, it leaks',
    });
  }
  if (how.killed?.why === 'silent') {
    return new SurroundingsError({
      code: 'child-hung',
      what: `the measuring process gave no sign of life and was killed, while ${how.doing}`,
      got: `nothing for ${how.settings.timeLimitMs / 1000} s`,
      expected: 'progress within the time limit',
      hint: 'raise "time-limit" if one inference of this model may take that long',
    });
  }
  const said = how.stderr.trim().split('\n').slice(-3).join(' ').slice(-500);
  return new SurroundingsError({
    code: 'child-crashed',
    what: `the measuring process died, while ${how.doing}`,
    got: `${how.signal === null ? `exit code ${how.code}` : `signal ${how.signal}`}${said === '' ? '' : `: ${said}`}`,
    hint:
      how.signal === 'SIGKILL'
        ? 'the system may have run out of memory: try a runner with more'
        : 'the model makes onnxruntime abort: run it there alone, and report it to onnxruntime if it should work',
  });
}
