import { expect, it } from 'vitest';
import { compareTimings, figuresOf } from '../../src/measurement/compare.ts';
import { contrast, ratio } from '../../src/measurement/contrast.ts';
import type { LatencyObservations } from '../../src/measurement/measurement.ts';
import { mergeLocks, mergeTimed, mergeTimings } from '../../src/shard/merge-timings.ts';
import { createRandom } from '../../src/statistics/random.ts';

/** @param machine what this machine adds to the candidate's time, relatively. */
function observe(seed: number, machine: number): LatencyObservations {
  const random = createRandom(seed);
  const restart = (factor: number) => ({
    loadMs: 50 * factor,
    firstMs: 9 * factor,
    wallMs: [Array.from({ length: 6 }, () => 5 * factor * (1 + 0.02 * random()))],
  });
  const restarts = (factor: number) => Array.from({ length: 5 }, () => restart(factor));
  return {
    subjects: { candidate: restarts(1.1 * machine), reference: restarts(1) },
    control: restarts(1),
    looks: [5],
    batch: 1,
  };
}

const ratioOf = (observed: LatencyObservations) => {
  const { against, measurements } = compareTimings(observed, figuresOf('latency', observed, 1));
  return {
    ratio: ratio(against.reference!['latency.p50']!)!,
    difference: contrast(against.reference!['latency.p50']!),
    own: measurements.candidate!['latency.p50']!,
  };
};

it('one shard keeps its timings as they are', () => {
  const timings = observe(1, 1);
  expect(mergeTimings([{ shard: 1, timings }])).toBe(timings);
  expect(mergeTimings([])).toBeUndefined();
});

it('machines that differ widen the interval more than processes on one machine do', () => {
  const machines = [0.95, 1, 1.05, 0.97, 1.02, 1.04];
  const merged = mergeTimings(
    machines.map((machine, i) => ({ shard: i + 1, timings: observe(i, machine) })),
  )!;
  expect(merged.looks).toEqual([15, 30]);
  expect(merged.subjects.candidate).toHaveLength(30);
  expect(merged.control).toHaveLength(30);
  const { ratio, own, difference } = ratioOf(merged);
  expect(ratio.low).toBeLessThan(1.1);
  expect(ratio.high).toBeGreaterThan(1.1);
  expect(ratio.high - ratio.low).toBeGreaterThan(0.03);
  expect(difference.low).toBeLessThan(0.5);
  expect(own).toMatchObject({ method: expect.stringMatching(/in 30 processes of 6 shards/u) });
  const pooled = { ...merged, subjects: { ...merged.subjects } };
  for (const name of ['candidate', 'reference'] as const) {
    pooled.subjects[name] = merged.subjects[name]!.map(({ shard: _, ...restart }) => restart);
  }
  const flat = ratioOf(pooled).ratio;
  expect(ratio.high - ratio.low).toBeGreaterThan(1.5 * (flat.high - flat.low));
});

it('what the first shard saw that looked is what is told: where the time goes, memory, what fell back', () => {
  const node = { name: 'conv', operator: 'Conv', provider: 'CPUExecutionProvider', ms: 2 };
  const operators = { profiles: { candidate: { nodes: [node], rounds: 3 } }, layerTimes: {} };
  const none = { macs: {}, numerics: undefined, warnings: [] };
  const merged = mergeTimed([
    { shard: 1, observed: { ...none, timings: { latency: observe(1, 1) } } },
    {
      shard: 2,
      observed: { ...none, timings: { latency: observe(2, 1) }, operators, fallen: { candidate: [] } },
    },
    { shard: 3, observed: { ...none, operators: { ...operators, profiles: {} } } },
  ]);
  expect(merged).toMatchObject({ operators, fallen: { candidate: [] } });
  expect(merged).not.toHaveProperty('memory');
  expect(merged.timings?.latency?.subjects.candidate?.map(({ shard }) => shard)).toEqual(
    [1, 2].flatMap((shard) => new Array(5).fill(shard)),
  );
});

it('locks of all machines add up, and where nobody locked there is none', () => {
  expect(mergeLocks([undefined, undefined])).toEqual({});
  expect(mergeLocks([{ waitedMs: 5, heldMs: 100 }, undefined, { waitedMs: 0, heldMs: 50 }])).toEqual({
    timingLock: { waitedMs: 5, heldMs: 150 },
  });
});
