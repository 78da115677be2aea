/**
 * One at a time: two jobs on one machine that time models disturb each other, whatever their schedules. Who wants to
 * time waits for whoever does; how long that took is told.
 */
import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { takeLock } from '../artifact/download/lock.ts';

/** How long the lock was waited for and held, ms. */
export type TimingLock = { readonly waitedMs: number; readonly heldMs: number };

export type TakenLock = { readonly release: () => Promise<TimingLock> };

/** Takes the lock; undefined where there is none to take: it is switched off, or can't be written. */
export type TakeTimingLock = () => Promise<TakenLock | undefined>;

/** @param env `ZOOGATE_TIMING_LOCK` names another file; empty, nobody waits. */
export function timingLock(env: NodeJS.ProcessEnv, log: (line: string) => void): TakeTimingLock {
  const path = env['ZOOGATE_TIMING_LOCK'] ?? join(os.tmpdir(), 'zoogate-timing.lock');
  if (path === '') return async () => undefined;
  return async () => {
    const from = performance.now();
    try {
      await mkdir(dirname(path), { recursive: true });
      const lock = await takeLock(path, undefined, () =>
        log('another zoogate is timing models on this machine: waiting for it'),
      );
      const since = performance.now();
      return {
        release: async () => {
          await lock.release();
          return { waitedMs: since - from, heldMs: performance.now() - since };
        },
      };
    } catch (error) {
      log(`models are timed without a lock against others on this machine: ${(error as Error).message}`);
      return undefined;
    }
  };
}
