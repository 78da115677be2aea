/** How many jobs a time budget needs, and the matrix of them. Costs are seconds of one job. */
import { UserError } from '../errors.ts';
import { partition } from './partition.ts';
import { MOST_SHARDS, type ShardBy } from './shard.ts';

export type Work = {
  readonly by: ShardBy;
  /** Seconds of each model, all of its examples together. */
  readonly models: readonly { readonly name: string; readonly seconds: number; readonly examples: number }[];
  /** Of every job, whatever it measures: its start, loading the models, the latency schedule. */
  readonly fixedSeconds: number;
};

export type JobPlan = {
  /** For `fromJSON`: GitHub's `strategy.matrix`. */
  readonly include: readonly {
    readonly shard: string;
    readonly 'shard-by': ShardBy;
    readonly runner: string;
    /** Estimated. */
    readonly seconds: number;
  }[];
};

/**
 * @param budgetSeconds what a job may take; without it one job, or as many as `jobs` says.
 * @param runners labels, given out in turn.
 * @throws UserError if no number of jobs keeps the budget.
 */
export function planJobs(
  work: Work,
  options: {
    readonly budgetSeconds?: number | undefined;
    readonly jobs?: number | undefined;
    readonly runners: readonly string[];
  },
): JobPlan {
  const { budgetSeconds, runners } = options;
  const count = options.jobs ?? (budgetSeconds === undefined ? 1 : jobsFor(work, budgetSeconds));
  const seconds = secondsOf(work, count);
  return {
    include: seconds.map((of, i) => ({
      shard: `${i + 1}/${count}`,
      'shard-by': work.by,
      runner: runners[i % runners.length]!,
      seconds: Math.round(of),
    })),
  };
}

function jobsFor(work: Work, budgetSeconds: number): number {
  const fits = (count: number): boolean => Math.max(...secondsOf(work, count)) <= budgetSeconds;
  // More jobs are never slower by more than rounding: the first that fits is found by trying.
  for (let count = 1; count <= MOST_SHARDS; count++) if (fits(count)) return count;
  const least = Math.max(...secondsOf(work, MOST_SHARDS));
  throw new UserError({
    code: 'plan-budget',
    what: `no number of jobs does this in the time: GitHub starts at most ${MOST_SHARDS} of one matrix`,
    where: '--budget',
    got: `${budgetSeconds} s a job`,
    expected: `at least ${Math.ceil(least)} s`,
    hint: hintFor(work, budgetSeconds),
  });
}

function hintFor({ by, fixedSeconds }: Work, budgetSeconds: number): string {
  if (fixedSeconds >= budgetSeconds)
    return `allow more: every job takes about ${Math.ceil(fixedSeconds)} s before it measures an example`;
  if (by === 'models') return 'share out the examples of large models';
  return 'measure a sample ("samples"), see zoogate plan';
}

/** What each of `count` jobs takes. */
function secondsOf({ by, models, fixedSeconds }: Work, count: number): readonly number[] {
  const loads = new Array<number>(count).fill(fixedSeconds);
  if (by === 'examples') {
    const all = models.reduce((sum, { seconds }) => sum + seconds, 0);
    return loads.map((fixed) => fixed + all / count);
  }
  const costs = models.map(({ seconds }) => seconds);
  for (const [model, owner] of partition(costs, count).entries()) loads[owner]! += costs[model]!;
  return loads;
}
