/**
 * The timings of several shards as those of one run whose restarts come from several machines: each keeps its shard,
 * which the intervals resample first. A shard looks at its timings once only, so they were looked at together twice: in
 * the first half of the shards, and in all.
 */
import type { LatencyObservations, LatencyRestart } from '../measurement/measurement.ts';
import type { SubjectName } from '../measurement/subjects.ts';

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
