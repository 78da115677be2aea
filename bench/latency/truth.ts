/** The ratio of two networks in one fresh process, timed for long: what the true ratio is told by. */
import { ratio } from '../../src/measurement/contrast.ts';
import { latencyFigures } from '../../src/measurement/latency.ts';
import { timeSubjects } from '../../src/runtime/time-subjects.ts';

export async function measureRatio(
  candidate: string,
  reference: string,
  seed: number,
  nativeDirectory: string,
): Promise<number> {
  const { subjects } = await timeSubjects(
    {
      kind: 'latency',
      subjects: [
        { name: 'candidate', modelPath: candidate },
        { name: 'reference', modelPath: reference },
      ],
      settings: { executionProvider: 'cpu', threads: 1 },
      examples: [],
      batch: 1,
      seed,
      minRounds: 20,
      minTimedMs: 1500,
      warmupRounds: 3,
      warmupMs: 0,
      blockRounds: 3,
      blockMs: 100,
      reopenMs: 1000,
      shareMs: 20_000,
      limitMs: 60_000,
    },
    { nativeDirectory, timeLimitMs: 60_000 },
  );
  return ratio(latencyFigures(seed).compare([subjects[0]!], [subjects[1]!])['latency.p50']!)!.value;
}
