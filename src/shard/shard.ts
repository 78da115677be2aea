/** One of several jobs that measure together: which part it takes, and of what. */
import { UserError } from '../errors.ts';

/** What is shared out: the examples of every model, or the models. */
export const SHARD_BY = ['examples', 'models'] as const;
export type ShardBy = (typeof SHARD_BY)[number];

export type Shard = {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  readonly by: ShardBy;
};

/** GitHub starts no more jobs of one matrix. */
export const MOST_SHARDS = 256;

/**
 * @param text `3/8`.
 * @throws UserError `shard-invalid`
 */
export function parseShard(text: string, by: ShardBy, where: string): Shard {
  const match = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match !== null && index >= 1 && index <= count && count <= MOST_SHARDS) return { index, count, by };
  throw new UserError({
    code: 'shard-invalid',
    what: 'this is not a shard',
    where,
    got: text,
    expected: `i/n with i from 1 to n, such as 3/8, and n at most ${MOST_SHARDS}`,
  });
}

/** "shard 3 of 8" */
export function shardText({ index, count }: Pick<Shard, 'index' | 'count'>): string {
  return `shard ${index} of ${count}`;
}
