/**
 * What margin a runner's latency gates can resolve: a model timed against itself in many fresh processes, and gates of
 * as many of them as a budget pays for, one beginning with each process.
 */
import { restartsAtLook, shareOfLook } from '../statistics/looks.ts';
import { quantileOfSorted } from '../statistics/quantiles.ts';
import { ratio } from './contrast.ts';
import { latencyFigures } from './latency.ts';
import type { LatencyRestart } from './measurement.ts';

/** Processes of an A/A schedule: the same model twice. */
export type AgainstItself = {
  readonly first: readonly LatencyRestart[];
  readonly second: readonly LatencyRestart[];
  /** How long (ms) each process took with everything. */
  readonly wallMs: readonly number[];
};

/** What gates of one budget can resolve; margins are relative (0.02: 2 %). */
export type Resolution = {
  readonly budgetMs: number;
  /** Processes that the budget pays for. */
  readonly restarts: number;
  /** Gates that could be formed of what was measured; they share processes. */
  readonly gates: number;
  /** The margin that a gate needs to pass a model that is as fast as its reference: in half of the gates... */
  readonly median: number;
  /** ...and in 19 of 20. */
  readonly most: number;
};

/** @returns one entry a budget that pays for two processes at least, and for no more than there are. */
export function resolutions(
  { first, second, wallMs }: AgainstItself,
  budgetsMs: readonly number[],
  seed: number,
): readonly Resolution[] {
  const perRestart = wallMs.reduce((sum, ms) => sum + ms, 0) / wallMs.length;
  const figures = latencyFigures(seed, (metric) => metric === 'latency.p50');
  return budgetsMs.flatMap((budgetMs) => {
    const restarts = Math.floor(budgetMs / perRestart);
    if (restarts < 2 || restarts > first.length) return [];
    // What a look may spend decides how wide its interval is.
    let look = 1;
    while (restartsAtLook(look + 1) <= restarts) look++;
    const margins: number[] = [];
    for (let from = 0; from + restarts <= first.length; from++) {
      const to = from + restarts;
      const comparison = figures.compare(first.slice(from, to), second.slice(from, to))['latency.p50'];
      const estimate = comparison && ratio(comparison, 0.05 * shareOfLook(look));
      if (estimate !== undefined) margins.push(Math.max(0, estimate.high - 1));
    }
    if (margins.length === 0) return [];
    margins.sort((a, b) => a - b);
    const [median, most] = [0.5, 0.95].map((q) => quantileOfSorted(margins, q));
    return [{ budgetMs, restarts, gates: margins.length, median: median!, most: most! }];
  });
}
