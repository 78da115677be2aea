/**
 * Two subjects' observations of one metric, paired where they were made on the same examples or in the same
 * rounds. Plain data; `measurement/contrast.ts` turns it into intervals.
 */
import type { PairedCounts } from '../statistics/proportions.ts';
import type { MetricName } from './metrics.ts';
import type { ResampledComparison } from './tasks/task.ts';

/** One block of the latency schedule for two sessions: times in ms, paired by round. */
export type PairedBlock = { readonly first: readonly number[]; readonly second: readonly number[] };

export type Comparison =
  | { readonly kind: 'exact'; readonly first: number; readonly second: number }
  | {
      readonly kind: 'proportions';
      readonly counts: PairedCounts;
      /** The examples are all there are: the difference has no sampling error. */
      readonly complete: boolean;
    }
  | ResampledComparison
  | {
      readonly kind: 'timings';
      readonly statistic: TimingStatistic;
      /** `levels[restart][block]`. */
      readonly levels: readonly (readonly PairedBlock[])[];
      /** The shard of every restart, where several measured. */
      readonly shards?: readonly number[] | undefined;
      readonly seed: number;
    };

/** How the times of a block list come to one figure. `q` in [0, 1]. */
export type TimingStatistic =
  | { readonly kind: 'quantile'; readonly q: number }
  | { readonly kind: 'mean' }
  /** Examples a second, of inferences that take so many at once. */
  | { readonly kind: 'rate'; readonly examples: number };

export type Comparisons = Readonly<Partial<Record<MetricName, Comparison>>>;
