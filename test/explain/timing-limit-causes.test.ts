import { describe, expect, it } from 'vitest';
import { firstRunCauses, missedLimits, threadsCauses } from '../../src/explain/timing-limit-causes.ts';
import type { GateBound, GateResult } from '../../src/gate/result.ts';
import type { LatencyRestart, Measurement } from '../../src/measurement/measurement.ts';

const gate = (
  metric: GateResult['metric'],
  bound: GateBound,
  verdict: GateResult['verdict'] = 'fail',
): GateResult => ({
  rule: `${metric} <= ${bound.limit}`,
  metric,
  unit: 'ms',
  severity: 'fail',
  verdict,
  bound,
  reason: '',
});
const limit = (value: number): GateBound => ({ against: 'quantity', value, limit: value });
const claim = (value: number): GateBound => ({
  against: 'claim',
  value,
  limit: value,
  source: { file: 'README.md', line: 7 },
});

/** Processes whose first inference takes `firstMs`, and all later ones about `steadyMs`. */
const restarts = (firstMs: number, steadyMs: number): readonly LatencyRestart[] =>
  Array.from({ length: 8 }, (_, i) => ({
    loadMs: 30,
    firstMs: firstMs * (1 + i / 100),
    wallMs: [Array.from({ length: 20 }, (_, j) => steadyMs * (1 + ((i + j) % 5) / 100))],
  }));

const median = (value: number): Measurement => ({
  kind: 'sampled',
  value,
  low: value * 0.98,
  high: value * 1.02,
  n: 100,
  unit: 'ms',
  method: 'bootstrap',
});

describe('the cost of a first run', () => {
  it('is the cause where the first inference misses a limit that all later ones keep', () => {
    const [finding, ...more] = firstRunCauses([gate('latency.first', limit(20))], restarts(80, 12), 0);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      cause: 'time.first-run',
      confidence: 'certain',
      sentence: expect.stringMatching(
        /^the first inference takes 8\d\.\d ms and every later one 12\.\d ms: the limit of 20\.0 ms holds for these$/,
      ),
      gates: ['latency.first <= 20'],
    });
  });

  it('is the cause where it was claimed for every inference', () => {
    const [finding] = firstRunCauses([gate('latency.p50', claim(82))], restarts(80, 12), 0);
    expect(finding).toMatchObject({ cause: 'time.first-run', place: { file: 'README.md', line: 7 } });
    expect(finding?.sentence).toMatch(
      /^the claim of 82\.0 ms for latency\.p50 is what the first inference takes/,
    );
  });

  it('is none where later inferences miss the limit too, where there is no such cost, or where the gate passes', () => {
    const cases: readonly (readonly [GateResult, readonly LatencyRestart[]])[] = [
      [gate('latency.first', limit(10)), restarts(80, 12)],
      [gate('latency.first', limit(20)), restarts(12, 12)],
      [gate('latency.first', limit(20), 'pass'), restarts(80, 12)],
      [gate('latency.p50', claim(40)), restarts(80, 12)],
      // A limit of the user's own is no claim.
      [gate('latency.p50', limit(82)), restarts(80, 12)],
    ];
    for (const [one, timed] of cases) expect(firstRunCauses([one], timed, 0)).toEqual([]);
    expect(firstRunCauses([gate('latency.first', limit(20))], undefined, 0)).toEqual([]);
  });
});

describe('the number of threads', () => {
  const tried = [
    { threads: 1, latency: median(20) },
    { threads: 2, latency: median(11) },
    { threads: 4, latency: median(7) },
  ];

  it('is the cause where the limit is kept with another one: the least that does', () => {
    const missed = missedLimits([gate('latency.p50', limit(12))]);
    const [finding, ...more] = threadsCauses(missed, 1, tried);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      cause: 'time.threads',
      sentence:
        'on 2 threads the median latency is 11.0 ms: the limit of 12.0 ms holds, and the gate is about 1 thread',
      configuration: ['threads: 2'],
      gates: ['latency.p50 <= 12'],
    });
    expect(finding?.evidence).toHaveLength(3);
  });

  it('may be fewer than those that were configured', () => {
    const slower = [
      { threads: 1, latency: median(10) },
      { threads: 4, latency: median(30) },
    ];
    const [finding] = threadsCauses(missedLimits([gate('latency.threads', limit(12))]), 4, slower);
    expect(finding?.sentence).toBe(
      'on 1 thread the median latency is 10.0 ms: the limit of 12.0 ms holds, and the gate is about 4 threads',
    );
  });

  it('is none where no number of threads keeps the limit beyond doubt, or the yardstick is another model', () => {
    expect(threadsCauses(missedLimits([gate('latency.p50', limit(7))]), 1, tried)).toEqual([]);
    expect(threadsCauses(missedLimits([gate('latency.p99', limit(12))]), 1, tried)).toEqual([]);
    const failed: Measurement = { kind: 'failed', reason: 'the budget ended' };
    const missed = missedLimits([gate('latency.p50', limit(12))]);
    expect(threadsCauses(missed, 1, [{ threads: 2, latency: failed }])).toEqual([]);
    expect(missedLimits([gate('latency.p50', { against: 'reference', value: 9, limit: 10 })])).toEqual([]);
  });
});
