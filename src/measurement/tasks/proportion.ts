/** Proportions of examples, with Wilson's interval, and the paired counts that their comparisons rest on. */
import { wilsonInterval } from '../../statistics/proportions.ts';
import type { TaskComparison, TaskMeasurement } from './task.ts';

/** @param complete the examples are all there are: the figure has no sampling error. */
export function proportion(successes: number, n: number, complete: boolean): TaskMeasurement {
  if (n === 0) return { kind: 'failed', reason: 'no example could be read' };
  const value = successes / n;
  const counted = `${successes} of ${n}`;
  if (complete) {
    return { kind: 'exact', value, n, unit: 'ratio', method: `${counted}, the whole evaluation set` };
  }
  return {
    kind: 'sampled',
    value,
    ...wilsonInterval(successes, n),
    n,
    successes,
    unit: 'ratio',
    method: `${counted}, Wilson score interval`,
  };
}

/** @param first, second whether each subject was right about the same examples in the same order. */
export function pairedProportions(
  first: readonly boolean[],
  second: readonly boolean[],
  complete: boolean,
): TaskComparison {
  const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  for (const [i, right] of first.entries()) {
    if (right) counts[second[i] ? 'both' : 'onlyFirst']++;
    else counts[second[i] ? 'onlySecond' : 'neither']++;
  }
  return { kind: 'proportions', counts, complete };
}
