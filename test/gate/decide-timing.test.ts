import { describe, expect, it } from 'vitest';
import { decideTiming, type Timings } from '../../src/gate/decide-timing.ts';
import { parseRule } from '../../src/gate/parse.ts';
import { compareTimings } from '../../src/measurement/compare.ts';
import { latencyFigures } from '../../src/measurement/latency.ts';
import type { LatencyObservations, LatencyRestart } from '../../src/measurement/measurement.ts';
import { restartsAtLook } from '../../src/statistics/looks.ts';
import { createRandom } from '../../src/statistics/random.ts';

const RULE = parseRule('latency.p50 <= reference + 5%', 'test');
const TOTAL = restartsAtLook(4);
const FIGURES = latencyFigures(1, (metric) => metric === 'latency.p50');

/** Processes in which the candidate takes `ratioOf(process)` times as long as the reference. */
function observe(ratioOf: (process: number) => number, seed: number, looks: readonly number[]) {
  const random = createRandom(seed);
  const times = (center: number): LatencyRestart => {
    const processorMs = Array.from({ length: 2 }, () => [center * (1 + 0.002 * (random() - 0.5))]);
    return { loadMs: 1, firstMs: 1, wallMs: processorMs, processorMs };
  };
  const candidate = Array.from({ length: TOTAL }, (_, process) => times(5 * ratioOf(process)));
  const reference = Array.from({ length: TOTAL }, () => times(5));
  const control = Array.from({ length: TOTAL }, () => times(5));
  return { subjects: { candidate, reference }, control, looks, batch: 1 } satisfies LatencyObservations;
}

function timingsOf(latency: LatencyObservations): Timings {
  return {
    looks: latency.looks,
    between: (from, to) => {
      const compared = compareTimings(latency, FIGURES, from, to);
      return {
        candidate: compared.measurements.candidate!,
        reference: compared.measurements.reference!,
        against: compared.against,
        control: compared.control,
        claim: () => ({ kind: 'missing', reason: '' }),
        graphChanges: () => [],
      };
    },
  };
}

const decide = (ratioOf: (process: number) => number, looks: readonly number[], seed = 1) =>
  decideTiming(RULE, timingsOf(observe(ratioOf, seed, looks)), 0.05);

describe('a gate on timings', () => {
  it('passes at the first look', () => {
    expect(decide(() => 1, [5]).verdict).toBe('pass');
  });

  it('does not fail before a failure was seen again in fresh processes', () => {
    const once = decide(() => 1.2, [5]);
    expect(once.verdict).toBe('inconclusive');
    expect(once.reason).toContain('once does not count');
    const twice = decide(() => 1.2, [5, 10]);
    expect(twice.verdict).toBe('fail');
    expect(twice.reason).toContain('appeared in 5 processes and showed again in 5 fresh ones');
  });

  it('does not fail for what only the first processes show', () => {
    // So slow at first that all together still look slow.
    const { verdict, reason } = decide(
      (process) => (process < 5 ? 1.5 : 1.049 + 0.0005 * (process % 4)),
      [5, 10, 15],
    );
    expect(verdict).toBe('inconclusive');
    expect(reason).toMatch(/did not show again|does not decide/);
  });

  it('fails for a slowdown that appears late', () => {
    expect(decide((process) => (process < 5 ? 1.04 : 1.2), [5, 10, 15, 23]).verdict).toBe('fail');
  });
});

/** Normal noise of whole processes (sd in the ratio); stops at the first look that decides, as the schedule does. */
function simulate(truth: number, sd: number, runs: number) {
  const counts = { pass: 0, fail: 0, inconclusive: 0, covered: 0 };
  for (let run = 0; run < runs; run++) {
    const random = createRandom(run + 1);
    const noise = Array.from(
      { length: TOTAL },
      () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * sd,
    );
    for (let look = 1; look <= 4; look++) {
      const looks = Array.from({ length: look }, (_, i) => restartsAtLook(i + 1));
      const { verdict, difference } = decide((process) => truth + noise[process]!, looks, run);
      if (verdict === 'inconclusive' && look < 4) continue;
      counts[verdict as 'pass']++;
      if (difference!.low! <= truth - 1 && truth - 1 <= difference!.high!) counts.covered++;
      break;
    }
  }
  return counts;
}

describe('although somebody looks again and again', () => {
  it('a gate at its very limit is rarely decided, and more rarely failed', () => {
    const runs = 150;
    const { pass, fail, covered } = simulate(1.05, 0.02, runs);
    expect(fail / runs).toBeLessThanOrEqual(0.02);
    expect(pass / runs).toBeLessThanOrEqual(0.07);
    expect(covered / runs).toBeGreaterThanOrEqual(0.91);
  });

  it('what is clear is decided', () => {
    expect(simulate(1, 0.01, 30).pass).toBe(30);
    expect(simulate(1.1, 0.01, 30).fail).toBe(30);
  });
});
