import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/measurement/comparison.ts';
import { contrast, ratio } from '../../src/measurement/contrast.ts';
import { twoSidedZ } from '../../src/statistics/normal.ts';
import { pairedContrast } from '../../src/statistics/proportions.ts';
import { createRandom } from '../../src/statistics/random.ts';

const counts = { both: 700, onlyFirst: 30, onlySecond: 50, neither: 220 };
const proportions: Comparison = { kind: 'proportions', counts, complete: false };
const random = createRandom(1);
const times = (): number[] => Array.from({ length: 10 }, () => 5 + random());
const timings: Comparison = {
  kind: 'timings',
  statistic: { kind: 'quantile', q: 0.5 },
  seed: 0,
  levels: Array.from({ length: 6 }, () =>
    Array.from({ length: 4 }, () => ({ first: times(), second: times() })),
  ),
};

describe('contrasts of several levels', () => {
  it('are nested around one estimate', () => {
    const kinds = [
      (alpha: number) => contrast(proportions, 0.99, alpha),
      (alpha: number) => contrast(timings, 1.1, alpha),
      (alpha: number) => ratio(timings, alpha)!,
    ];
    for (const at of kinds) {
      let wider = at(0.001);
      for (const alpha of [0.01, 0.0125, 0.05, 0.2]) {
        const now = at(alpha);
        expect(now.value).toBe(wider.value);
        expect(now.low).toBeGreaterThan(wider.low);
        expect(now.high).toBeLessThan(wider.high);
        wider = now;
      }
    }
  });

  it('are of 95 % by default', () => {
    expect(contrast(proportions)).toEqual(pairedContrast(counts));
    expect(contrast(proportions, 1, 0.01)).toEqual(pairedContrast(counts, 1, twoSidedZ(0.01)));
    expect(contrast(timings, 1, 0.05)).toEqual(contrast(timings));
    expect(ratio(timings, 0.05)).toEqual(ratio(timings));
  });

  it('are points where nothing was sampled, at every level', () => {
    const whole = contrast({ ...proportions, complete: true }, 1, 0.001);
    expect([whole.low, whole.value, whole.high]).toEqual([-0.02, -0.02, -0.02]);
  });
});
