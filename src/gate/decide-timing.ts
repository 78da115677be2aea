/**
 * Gates on timings. Somebody looked while they were measured, so each look spends a part of alpha only; and a failure
 * counts only if it shows again, by itself, in processes that were started after it had first appeared.
 */
import { shareOfLook } from '../statistics/looks.ts';
import { decide, type Evidence } from './decide.ts';
import type { GateResult } from './result.ts';
import type { Rule } from './rule.ts';

export type Timings = {
  /** How many restarts there were at each look. */
  readonly looks: readonly number[];
  /** What the restarts from `from` to `to` (exclusive) give evidence of. */
  readonly between: (from: number, to: number) => Evidence;
};

/** 1 minus the confidence at which a failure has appeared: cautious, because it only makes sure that it is seen again. */
const APPARENT_ALPHA = 0.2;
/** 1 minus the confidence at which the fresh processes alone must show it. */
const AGAIN_ALPHA = 0.1;

/**
 * A gate that holds fails with the probability alpha / 2 at most, since all looks together spend no more, and far more
 * rarely because the fresh processes must agree; one that doesn't hold passes with alpha / 2 at most.
 */
export function decideTiming(rule: Rule, { looks, between }: Timings, alpha: number): GateResult {
  const last = looks.at(-1) ?? 0;
  const result = decide(rule, between(0, last), alpha * shareOfLook(looks.length));
  if (!isFailing(result)) return result;
  const appeared = looks.find((look) => isFailing(decide(rule, between(0, look), APPARENT_ALPHA))) ?? last;
  const fresh = last - appeared;
  if (fresh === 0) {
    const reason = `${result.reason}; but the latency budget left no time to see this failure again in fresh processes, and once does not count`;
    return { ...result, verdict: 'inconclusive', reason };
  }
  const again = decide(rule, between(appeared, last), AGAIN_ALPHA);
  if (isFailing(again)) {
    const reason = `${result.reason}; it appeared in ${appeared} processes and showed again in ${fresh} fresh ones`;
    return { ...result, reason };
  }
  const reason = `${result.reason}; but what appeared in ${appeared} processes did not show again in ${fresh} fresh ones`;
  return { ...result, verdict: 'inconclusive', reason };
}

function isFailing({ verdict }: GateResult): boolean {
  return verdict === 'fail' || verdict === 'warn';
}
