/**
 * The latency schedule: fresh processes one after the other until the gates are decided or the time is over. What
 * there is is looked at only when it was planned (`statistics/looks.ts`).
 */
import type { LatencyJob } from '../runtime/protocol.ts';
import type { TimedRestart } from '../runtime/time-subjects.ts';
import { FIRST_LOOK, restartsAtLook } from '../statistics/looks.ts';

export type ScheduleRequest = {
  /** What every restart does, but for seed and limits. */
  readonly job: Omit<LatencyJob, 'seed' | 'shareMs' | 'limitMs'>;
  readonly seed: number;
  readonly budgetMs: number;
  /** Monotonic, ms. */
  readonly now: () => number;
  /** One fresh process. */
  readonly time: (job: LatencyJob) => Promise<TimedRestart>;
  /** Whether more restarts would change nothing; `looks` as in `LatencyObservations`. */
  readonly isDecided: (restarts: readonly TimedRestart[], looks: readonly number[]) => boolean;
  readonly onProgress: (elapsedMs: number) => void;
};

export type Scheduled = {
  readonly restarts: readonly TimedRestart[];
  readonly looks: readonly number[];
  /** Processes that don't count, because a graphics processor was held down: the reasons of each. */
  readonly throttled: readonly (readonly string[])[];
  /** What was cut off when the time was over. */
  readonly cutOff?: string | undefined;
};

/** The shape of a restart. Rounds: every session infers once. */
export const RESTART = {
  minRounds: 6,
  minTimedMs: 400,
  warmupRounds: 2,
  warmupMs: 0,
  blockRounds: 3,
  blockMs: 60,
  reopenMs: 500,
} as const satisfies Partial<LatencyJob>;

/** Inputs that the rounds go through. */
export const INPUTS = 8;

/** A bound for machines whose clock does not tell that time goes by. */
const MAX_RESTARTS = 1000;

/** @throws what `time` throws. */
export async function runSchedule(request: ScheduleRequest): Promise<Scheduled> {
  const { job, seed, budgetMs, now } = request;
  const begin = now();
  const elapsed = (): number => now() - begin;
  const restarts: TimedRestart[] = [];
  const looks: number[] = [];
  const throttled: (readonly string[])[] = [];
  let longestMs = 0;
  let lastMs = 0;
  const hasTime = (): boolean =>
    restarts.length + throttled.length === 0 ||
    (restarts.length + throttled.length < MAX_RESTARTS &&
      restarts.at(-1)?.cutOff === undefined &&
      elapsed() + longestMs <= budgetMs);
  // The time may not do for ten processes: then half of what it does for, so that a failure can show again.
  const firstLook = (): number => {
    if (restarts.length === 0) return FIRST_LOOK;
    const expected = restarts.length + Math.floor((budgetMs - elapsed()) / lastMs);
    return Math.min(FIRST_LOOK, Math.max(2, Math.floor(expected / 2)));
  };
  for (;;) {
    const target = (): number => restartsAtLook(looks.length + 1, looks[0] ?? firstLook());
    while (restarts.length < target() && hasTime()) {
      const from = elapsed();
      request.onProgress(from);
      const limitMs = Math.max(0, budgetMs - from);
      // Several processes are to have their turn, also where one round takes long.
      const shareMs = budgetMs / (2 * FIRST_LOOK);
      const turn = restarts.length + throttled.length;
      const timed = await request.time({ ...job, seed: seed + turn, shareMs, limitMs });
      // What ran at another clock is no sample of the rest: invalid, not slow.
      if (timed.throttled === undefined) restarts.push(timed);
      else throttled.push(timed.throttled);
      lastMs = elapsed() - from;
      longestMs = Math.max(longestMs, lastMs);
    }
    if (restarts.length > (looks.at(-1) ?? 0)) looks.push(restarts.length);
    if (!hasTime() || request.isDecided(restarts, looks)) break;
  }
  return { restarts, looks, throttled, cutOff: restarts.at(-1)?.cutOff };
}
