/**
 * Runs git for one question or one fetch. Whatever the user's shell, a hook or a tool has told git by environment
 * about repositories and indexes is left out: a run inside a hook would otherwise read and write the wrong ones.
 */
import { spawn } from 'node:child_process';
import { SurroundingsError } from '../../errors.ts';

/** One entry of git's configuration, for one call: it is told by environment, where no list of processes shows it. */
export type GitSetting = { readonly key: string; readonly value: string };

export type GitCall = {
  /** Folder that git runs in. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly settings?: readonly GitSetting[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Receives standard output piece by piece, and the stream waits for it; without it, output is collected. */
  readonly onOutput?: ((chunk: Buffer) => Promise<void>) | undefined;
  readonly input?: string | undefined;
};

export type GitResult = {
  readonly exitCode: number;
  /** Empty where the output was handed on. */
  readonly output: string;
  /** The end of what git said. */
  readonly said: string;
};

/** Collected output beyond this is not an answer to anything that is asked here. */
const MOST_OUTPUT_BYTES = 64 * 2 ** 20;

/** Variables that change which repository, index or objects git means. What helps it to reach a server stays. */
const LEFT_OUT =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|SHALLOW_FILE|GRAFT_FILE|CEILING_DIRECTORIES|REPLACE_REF_BASE|QUARANTINE_PATH|EXEC_PATH|INTERNAL_.*|LFS_SKIP_SMUDGE)$/;

/** What every call is told: no hooks, no questions, no bare repositories that somebody has put into a checkout. */
const ALWAYS: readonly GitSetting[] = [
  { key: 'core.hooksPath', value: '/dev/null' },
  { key: 'core.fsmonitor', value: 'false' },
  { key: 'safe.bareRepository', value: 'explicit' },
  { key: 'protocol.ext.allow', value: 'never' },
  { key: 'advice.detachedHead', value: 'false' },
  { key: 'gc.auto', value: '0' },
  { key: 'maintenance.auto', value: 'false' },
  // A server that sends nothing for a minute is not waited for.
  { key: 'http.lowSpeedLimit', value: '1' },
  { key: 'http.lowSpeedTime', value: '60' },
];

/**
 * Runs git to its end, whatever its exit code.
 *
 * @throws {SurroundingsError} `git-missing` if there is no git.
 * @throws the signal's reason if it aborts.
 */
export async function runGit(args: readonly string[], call: GitCall): Promise<GitResult> {
  call.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...args], {
      cwd: call.cwd,
      env: environmentFor(call),
      stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const stop = (): void => {
      child.kill('SIGKILL');
    };
    call.signal?.addEventListener('abort', stop, { once: true });
    const collected: Buffer[] = [];
    let collectedBytes = 0;
    let said = '';
    let failure: { readonly error: unknown } | undefined;
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-8000);
    });
    const reading = (async () => {
      for await (const chunk of child.stdout! as AsyncIterable<Buffer>) {
        if (call.onOutput !== undefined) {
          await call.onOutput(chunk);
          continue;
        }
        collectedBytes += chunk.length;
        if (collectedBytes > MOST_OUTPUT_BYTES) throw new Error('git says too much');
        collected.push(chunk);
      }
    })().catch((error) => {
      failure ??= { error };
      stop();
    });
    child.on('error', (error) => {
      failure = { error: missingGit(error) };
    });
    // A child that ends before it has read everything is told by its exit code.
    child.stdin?.on('error', () => {}).end(call.input);
    child.on('close', async (code, signal) => {
      await reading;
      call.signal?.removeEventListener('abort', stop);
      if (call.signal?.aborted) reject(call.signal.reason);
      else if (failure !== undefined) reject(failure.error);
      else {
        const exitCode = code ?? 128;
        const killed = signal === null ? '' : `\nkilled by ${signal}`;
        resolve({ exitCode, output: Buffer.concat(collected).toString('utf8'), said: said.trim() + killed });
      }
    });
  });
}

function environmentFor({ env, settings = [] }: GitCall): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(env).filter(([key]) => !LEFT_OUT.test(key)));
  const given = Number(kept['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const told = Object.fromEntries(
    [...ALWAYS, ...settings].flatMap(({ key, value }, i) => [
      [`GIT_CONFIG_KEY_${given + i}`, key],
      [`GIT_CONFIG_VALUE_${given + i}`, value],
    ]),
  );
  return {
    ...kept,
    ...told,
    GIT_CONFIG_COUNT: String(given + ALWAYS.length + settings.length),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GCM_INTERACTIVE: 'never',
    // Messages that are looked at are in English; file names are bytes and are not touched by it.
    LC_ALL: 'C',
  };
}

function missingGit(cause: NodeJS.ErrnoException): SurroundingsError {
  return new SurroundingsError(
    {
      code: cause.code === 'ENOENT' ? 'git-missing' : 'git-not-started',
      what: cause.code === 'ENOENT' ? 'there is no git on this machine' : 'git could not be started',
      got: cause.code,
      hint: 'install git 2.31 or later, or give the model by its path or address',
    },
    { cause },
  );
}
