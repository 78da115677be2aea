/**
 * What other tools would have said of the same runs: a block of the candidate against a block of the reference, by the
 * wall clock. The blocks are those of two processes, one after the other, as they are when versions are measured in turn.
 */
import type { LatencyObservations } from '../../src/measurement/measurement.ts';
import { normalCdf } from '../../src/statistics/normal.ts';

export type OtherVerdicts = {
  /** Mean more than 10 % above the other's. */
  readonly mean: boolean;
  /** Minimum more than 5 % above the other's. */
  readonly minimum: boolean;
  /** One-sided Mann-Whitney test at 0.05: slower at all. */
  readonly mannWhitney: boolean;
};

/** `true`: this rule fails the candidate. */
export function otherVerdicts({ subjects }: LatencyObservations): OtherVerdicts {
  const candidate = subjects.candidate![0]!.wallMs.flat();
  const reference = subjects.reference!.at(1)!.wallMs.flat();
  return {
    mean: mean(candidate) > 1.1 * mean(reference),
    minimum: Math.min(...candidate) > 1.05 * Math.min(...reference),
    mannWhitney: slowerByRanks(candidate, reference) < 0.05,
  };
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

/** One-sided p-value by the normal approximation; times are fine enough for ties not to matter. */
function slowerByRanks(first: readonly number[], second: readonly number[]): number {
  const all = [
    ...first.map((time) => ({ time, own: true })),
    ...second.map((time) => ({ time, own: false })),
  ].sort((a, b) => a.time - b.time);
  const ranks = all.reduce((sum, { own }, i) => sum + (own ? i + 1 : 0), 0);
  const n = first.length;
  const m = second.length;
  const u = ranks - (n * (n + 1)) / 2;
  return 1 - normalCdf((u - (n * m) / 2 - 0.5) / Math.sqrt((n * m * (n + m + 1)) / 12));
}
