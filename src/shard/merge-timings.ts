/**
 * The timings of several shards as those of one run whose restarts come from several machines: each keeps its shard,
 * which the intervals resample first. A shard looks at its timings once only, so they were looked at together twice: in
 * the first half of the shards, and in all.
 */
import type { Observations } from '../measurement/measure.ts';
import type { LatencyObservations, LatencyRestart } from '../measurement/measurement.ts';
import { TIMING_KINDS } from '../measurement/metrics.ts';
import type { SubjectName } from '../measurement/subjects.ts';
import { bestBatch } from '../measurement/throughput.ts';
import type { TimingLock } from '../runtime/timing-lock.ts';
import type { CarriedObservations } from './part.ts';

/**
 * Timings of all kinds. Memory, where the time goes and what fell back to the CPU are what the first shard saw that
 * looked.
 *
 * @param entries of shards on one testbed, with their numbers; in their order.
 */
export function mergeTimed(
  entries: readonly { readonly shard: number; readonly observed: CarriedObservations }[],
): Pick<Observations, 'timings' | 'batches' | 'memory' | 'operators' | 'fallen'> {
  const mergeOf = (pick: (observed: CarriedObservations) => LatencyObservations | undefined) =>
    mergeTimings(
      entries.flatMap(({ shard, observed }) => {
        const timings = pick(observed);
        return timings === undefined ? [] : [{ shard, timings }];
      }),
    );
  const sizes = entries[0]?.observed.batches?.map(({ batch }) => batch) ?? [];
  const batches = sizes.flatMap(
    (size) => mergeOf(({ batches = [] }) => batches.find(({ batch }) => batch === size)) ?? [],
  );
  const timings = Object.fromEntries(
    TIMING_KINDS.flatMap((kind) => {
      const merged = kind === 'throughput' ? bestBatch(batches) : mergeOf(({ timings }) => timings?.[kind]);
      return merged === undefined ? [] : [[kind, merged]];
    }),
  );
  return {
    ...(Object.keys(timings).length === 0 ? {} : { timings }),
    ...(batches.length === 0 ? {} : { batches }),
    ...Object.fromEntries(
      (['memory', 'operators', 'fallen'] as const).flatMap((key) => {
        const seen = entries.find(({ observed }) => observed[key] !== undefined);
        return seen === undefined ? [] : [[key, seen.observed[key]]];
      }),
    ),
  };
}

/** How long all shards together waited for others on their machines, and kept these from timing. */
export function mergeLocks(locks: readonly (TimingLock | undefined)[]): Pick<Observations, 'timingLock'> {
  const taken = locks.filter((lock) => lock !== undefined);
  if (taken.length === 0) return {};
  const total = (key: keyof TimingLock): number => taken.reduce((sum, lock) => sum + lock[key], 0);
  return { timingLock: { waitedMs: total('waitedMs'), heldMs: total('heldMs') } };
}

/** @param observed of every shard, with its number; in their order. */
export function mergeTimings(
  observed: readonly { readonly shard: number; readonly timings: LatencyObservations }[],
): LatencyObservations | undefined {
  const [first] = observed;
  if (first === undefined || observed.length === 1) return first?.timings;
  const all = (pick: (timings: LatencyObservations) => readonly LatencyRestart[] | undefined) =>
    observed.flatMap(({ shard, timings }) =>
      (pick(timings) ?? []).map((restart): LatencyRestart => ({ ...restart, shard })),
    );
  const names = Object.keys(first.timings.subjects) as SubjectName[];
  const half = observed.slice(0, Math.ceil(observed.length / 2));
  const count = (some: typeof observed): number =>
    some.reduce((sum, { timings }) => sum + (timings.looks.at(-1) ?? 0), 0);
  return {
    subjects: Object.fromEntries(names.map((name) => [name, all(({ subjects }) => subjects[name])])),
    control: first.timings.control && all(({ control }) => control),
    looks: [count(half), count(observed)],
    batch: first.timings.batch,
  };
}
