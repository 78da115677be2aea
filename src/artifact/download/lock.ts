/**
 * A lock between processes: a file that only one can create. Its holder keeps changing the file's time; a lock whose
 * holder is dead, or whose time stands still, is taken over. Threads and machines that share the folder are served
 * too, which is why a process number alone decides nothing.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { hasEnded, type ProcessIdentity, thisProcess } from '../process-identity.ts';

const BEAT_MS = 2000;
/** A lock that stands still for this long, by the watcher's own clock, has lost its holder. */
const STANDSTILL_MS = 30_000;
const POLL_MS = 100;

type Holder = ProcessIdentity & { readonly token: string };

export type Lock = {
  /** Another process held it first. */
  readonly waited: boolean;
  /** Aborts if another process has taken the lock over, because this one stood still for too long. */
  readonly lost: AbortSignal;
  readonly release: () => Promise<void>;
};

/**
 * Waits until nobody else holds `path`, whose folder exists.
 *
 * @param onWaiting is called once, if somebody does.
 * @throws the file system's error if the file can't be written, or the signal's reason.
 */
export async function takeLock(
  path: string,
  signal: AbortSignal | undefined,
  onWaiting: () => void = () => {},
): Promise<Lock> {
  const token = randomUUID();
  const holder: Holder = { token, ...thisProcess() };
  const watch = new Watch();
  let waited = false;
  while (!(await create(path, JSON.stringify(holder)))) {
    const seen = await look(path);
    if (seen !== undefined && (isDead(seen) || watch.standsStill(seen))) await takeAway(path, seen.text);
    if (!waited) onWaiting();
    waited = true;
    await wait(POLL_MS, undefined, { signal }).catch((error) => {
      signal?.throwIfAborted();
      throw error;
    });
  }
  return held(path, token, waited);
}

function held(path: string, token: string, waited: boolean): Lock {
  const losing = new AbortController();
  const isMine = async (): Promise<boolean> => (await look(path))?.holder?.token === token;
  const beat = setInterval(async () => {
    const now = new Date();
    if (await isMine()) await utimes(path, now, now).catch(() => undefined);
    else losing.abort(new Error(`another process took ${path} over`));
  }, BEAT_MS);
  beat.unref();
  return {
    waited,
    lost: losing.signal,
    release: async () => {
      clearInterval(beat);
      if (await isMine()) await rm(path, { force: true }).catch(() => undefined);
    },
  };
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows answers so while a file of the name is being removed.
    if (code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32')) return false;
    throw error;
  }
}

type Seen = { readonly text: string; readonly holder: Holder | undefined; readonly changed: number };

async function look(path: string): Promise<Seen | undefined> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { text, holder: readHolder(text), changed: mtimeMs };
  } catch {
    return undefined;
  }
}

/** Undefined for a file that is just being written, or damaged: its time decides. */
function readHolder(text: string): Holder | undefined {
  try {
    const { token, pid, machine } = JSON.parse(text);
    return Number.isInteger(pid) && pid > 0 ? { token, pid, machine } : undefined;
  } catch {
    return undefined;
  }
}

function isDead({ holder }: Seen): boolean {
  return holder !== undefined && hasEnded(holder);
}

/** How long a lock has looked the same, by this process's own clock: clocks of machines differ. */
class Watch {
  #key = '';
  #since = 0;

  standsStill({ text, changed }: Seen): boolean {
    const key = `${changed} ${text}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#since = performance.now();
    }
    return performance.now() - this.#since > STANDSTILL_MS;
  }
}

/** Of several that saw the same dead holder, one gets to move its file; a living holder's that came between goes back. */
async function takeAway(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readFile(aside, 'utf8').catch(() => text);
  if (moved !== text) await create(path, moved).catch(() => false);
  await rm(aside, { force: true });
}
