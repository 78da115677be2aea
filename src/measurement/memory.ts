/** Memory of every subject, above that of a process which has loaded the runtime and nothing else. */
import type { Example } from '../dataset/dataset.ts';
import type { ChildSettings } from '../runtime/child.ts';
import type { SessionSettings, WorkerSubject } from '../runtime/protocol.ts';
import { measureMemoryOf } from '../runtime/single-runs.ts';
import {
  bootstrapInterval,
  countBlocks,
  quantileStatistic,
  withinPositive,
} from '../statistics/bootstrap.ts';
import { FIRST_LOOK } from '../statistics/looks.ts';
import type { Comparisons } from './comparison.ts';
import type { Measurements, MemoryObservations } from './measurement.ts';

/** @throws UserError or SurroundingsError if a subject can't be run. */
export async function measureMemory(request: {
  readonly subjects: readonly WorkerSubject[];
  readonly example: Example | undefined;
  readonly session: SessionSettings;
  readonly child: ChildSettings;
}): Promise<MemoryObservations> {
  const { subjects, example, child } = request;
  const settings = { ...request.session, threads: 1 };
  const peakBytes = subjects.map((): number[] => []);
  const arenaBytes: number[] = [];
  for (let round = 0; round < FIRST_LOOK; round++) {
    const empty = await measureMemoryOf({ kind: 'memory', settings, profiled: false }, child);
    for (const [i, subject] of subjects.entries()) {
      const job = { kind: 'memory', subject, settings, example } as const;
      const { peakResidentBytes } = await measureMemoryOf({ ...job, profiled: false }, child);
      peakBytes[i]!.push(peakResidentBytes! - empty.peakResidentBytes!);
      if (round > 0) continue;
      const { arenaBytes: bytes } = await measureMemoryOf({ ...job, profiled: true }, child);
      arenaBytes.push(bytes!);
    }
  }
  return Object.fromEntries(
    subjects.map(({ name }, i) => [name, { peakBytes: peakBytes[i]!, arenaBytes: arenaBytes[i]! }]),
  );
}

type Memory = NonNullable<MemoryObservations['candidate']>;

const levelsOf = ({ peakBytes }: Memory) => peakBytes.map((bytes) => [[bytes]]);

export function memoryMeasurements(memory: Memory, seed: number): Measurements {
  const levels = levelsOf(memory);
  const estimate = bootstrapInterval(countBlocks(levels), quantileStatistic(levels, 0.5), {
    seed,
    quantiles: 'student',
  });
  return {
    peak_memory: {
      kind: 'sampled',
      ...withinPositive(estimate),
      n: levels.length,
      unit: 'bytes',
      method: `peak resident set of ${levels.length} processes above empty ones, median, bootstrap over processes`,
    },
    arena_memory: {
      kind: 'exact',
      value: memory.arenaBytes,
      unit: 'bytes',
      method: "peak of the runtime's arena in a profiled run",
    },
  };
}

/** Paired by the empty process that both are held to. */
export function memoryComparisons(first: Memory, second: Memory, seed: number): Comparisons {
  const levels = first.peakBytes.map((bytes, i) => [{ first: [bytes], second: [second.peakBytes[i]!] }]);
  return {
    peak_memory: { kind: 'timings', statistic: { kind: 'quantile', q: 0.5 }, levels, seed },
    arena_memory: { kind: 'exact', first: first.arenaBytes, second: second.arenaBytes },
  };
}
