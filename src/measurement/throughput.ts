/**
 * Throughput: examples a second at several batch sizes, each measured as latency is. What gates judge is the batch size
 * at which the reference does best (or the candidate, where it is alone).
 */
import { UserError } from '../errors.ts';
import {
  type Figures,
  pairBlocks,
  shardsOf,
  timingComparison,
  timingMeasurement,
  warmBlocks,
} from './latency.ts';
import type { LatencyObservations, LatencyRestart } from './measurement.ts';
import type { SubjectName } from './subjects.ts';
import { type TimingRequest, timeModels } from './time-models.ts';

/** Sizes that are tried where none are configured. */
const DEFAULT_BATCH_SIZES = [1, 8, 32] as const;

export type ThroughputObservations = {
  /** Those that every subject takes; none if they refuse all. */
  readonly batches: readonly LatencyObservations[];
  readonly warnings: readonly string[];
};

/** @throws UserError or SurroundingsError if a subject can't be timed at all. */
export async function timeBatches(
  request: Omit<TimingRequest, 'batch' | 'isDecided'> & {
    readonly batchSizes?: readonly number[] | undefined;
    /** Whether the gates on throughput would be decided by one batch size. */
    readonly throughputDecided: (observed: LatencyObservations) => boolean;
  },
  onProgress: (elapsedMs: number) => void,
): Promise<ThroughputObservations> {
  const sizes = request.batchSizes ?? DEFAULT_BATCH_SIZES;
  const batches: LatencyObservations[] = [];
  const warnings: string[] = [];
  const share = request.latencyBudgetMs / sizes.length;
  for (const batch of sizes) {
    try {
      const { latency } = await timeModels(
        {
          ...request,
          batch,
          latencyBudgetMs: share,
          isDecided: request.throughputDecided,
        },
        (elapsedMs) => onProgress(batches.length * share + elapsedMs),
      );
      batches.push(latency);
    } catch (error) {
      if (!(error instanceof UserError) || error.problem.code !== 'batch-refused') throw error;
      warnings.push(`throughput: ${error.problem.what} (${error.problem.got})`);
    }
  }
  return { batches, warnings };
}

/** The batch size that gates judge; undefined if there are none. */
export function bestBatch(batches: readonly LatencyObservations[]): LatencyObservations | undefined {
  let best: LatencyObservations | undefined;
  let bestRate = 0;
  for (const observed of batches) {
    const { reference, candidate = [] } = observed.subjects;
    const rate = rateOf(reference ?? candidate, observed.batch);
    if (rate <= bestRate || Number.isNaN(rate)) continue;
    best = observed;
    bestRate = rate;
  }
  return best;
}

/** @param batch examples that an inference takes at once. */
export function throughputFigures(batch: number, seed: number): Figures {
  const statistic = { kind: 'rate', examples: batch } as const;
  const words = `batches of ${batch}`;
  return {
    measure: (restarts) => ({
      throughput: timingMeasurement(warmBlocks(restarts), statistic, {
        words,
        by: '',
        unit: 'value',
        seed,
        shards: shardsOf(restarts),
      }),
    }),
    compare: (first, second) =>
      Object.fromEntries(
        timingComparison(
          'throughput',
          pairBlocks(first, second),
          statistic,
          seed,
          shardsOf(first, 'warm', undefined, second),
        ),
      ),
  };
}

/** A subject's examples a second at every batch size, by the size: "batch 8". */
export function rates(batches: readonly LatencyObservations[], name: SubjectName): Record<string, number> {
  return Object.fromEntries(
    batches.flatMap(({ batch, subjects }) => {
      const rate = rateOf(subjects[name] ?? [], batch);
      return Number.isNaN(rate) ? [] : [[`batch ${batch}`, rate]];
    }),
  );
}

function rateOf(restarts: readonly LatencyRestart[], batch: number): number {
  const times = warmBlocks(restarts).flat(2);
  return (1000 * batch * times.length) / times.reduce((sum, time) => sum + time, 0);
}
