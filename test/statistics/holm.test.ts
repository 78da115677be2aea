import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecideAt, holmAdjust, holmIntervals } from '../../src/statistics/holm.ts';
import { normalCdf, twoSidedZ } from '../../src/statistics/normal.ts';
import { wilsonInterval } from '../../src/statistics/proportions.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { goldens } from './goldens.ts';

/** A gate `mean >= 0` on an estimate with standard error 1. */
const gateAt =
  (estimate: number): DecideAt =>
  (alpha) => {
    const z = twoSidedZ(alpha);
    return estimate - z >= 0 ? 'pass' : estimate + z < 0 ? 'fail' : 'inconclusive';
  };

const decisions = (estimates: readonly number[]): readonly string[] =>
  holmIntervals(estimates.map(gateAt)).map(({ decision }) => decision);

describe("Holm's adjusted p-values", () => {
  it("are statsmodels'", () => {
    for (const [pValues, adjusted] of goldens.holm) {
      for (const [i, p] of holmAdjust(pValues).entries()) expect(p).toBeCloseTo(adjusted[i]!, 12);
    }
  });

  it('of none are none', () => {
    expect(holmAdjust([])).toEqual([]);
  });
});

describe('gates decided together', () => {
  it('are decided one by one at 95 % when there is one', () => {
    expect(decisions([-1.97])).toEqual(['fail']);
    expect(decisions([-1.95])).toEqual(['inconclusive']);
    expect(decisions([1.97])).toEqual(['pass']);
    expect(holmIntervals([])).toEqual([]);
  });

  it('need more evidence when there are more, in order of evidence', () => {
    // z of 1 - 0.05/2 / k: 1.960, 2.241, 2.394.
    expect(decisions([-2.3, -2.3, -2.3])).toEqual(['inconclusive', 'inconclusive', 'inconclusive']);
    expect(decisions([-2.3, -2.4, -2.0])).toEqual(['fail', 'fail', 'fail']);
    expect(decisions([-2.0, -2.4, -2.0])).toEqual(['inconclusive', 'fail', 'inconclusive']);
    const results = holmIntervals([-2.3, -2.4, -2.0].map(gateAt));
    expect(results.map(({ alpha }) => alpha)).toEqual([0.05 / 2, 0.05 / 3, 0.05]);
  });

  it('does not let passes make failing easier', () => {
    expect(decisions([9, 9, -2.3])).toEqual(['pass', 'pass', 'inconclusive']);
    expect(decisions([9, 9, -2.4])).toEqual(['pass', 'pass', 'fail']);
  });

  it('treats passes as it treats failures', () => {
    expect(decisions([2.3, 2.3, 2.3])).toEqual(['inconclusive', 'inconclusive', 'inconclusive']);
    expect(decisions([2.3, 2.4, 2.0])).toEqual(['pass', 'pass', 'pass']);
    expect(decisions([2.3, -9, -9])).toEqual(['inconclusive', 'fail', 'fail']);
  });

  it('fails exactly the gates whose adjusted p-value says so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (estimates) => {
          // Two-sided, as the interval's alpha is; an estimate above 0 is no evidence for failing.
          const pValues = estimates.map((x) => Math.min(1, 2 * normalCdf(x)));
          const adjusted = holmAdjust(pValues);
          fc.pre(adjusted.every((p) => Math.abs(p - 0.05) > 1e-9));
          for (const [i, decision] of decisions(estimates).entries()) {
            expect(decision === 'fail').toBe(adjusted[i]! < 0.05);
          }
        },
      ),
    );
  });

  it('holds the family-wise error where gates alone do not', () => {
    const random = createRandom(20);
    const gates = 6;
    const runs = 1500;
    const n = 400;
    const p = 0.7;
    let wrongTogether = 0;
    let wrongAlone = 0;
    for (let run = 0; run < runs; run++) {
      const counts = new Array<number>(gates).fill(0);
      for (let i = 0; i < n; i++) {
        // Half of the examples are equally easy for all models, which correlates the gates.
        const shared = random();
        for (let g = 0; g < gates; g++) if ((random() < 0.5 ? shared : random()) < p) counts[g]!++;
      }
      const family = counts.map(
        (count): DecideAt =>
          (alpha) => {
            // Every gate holds, by nothing.
            const { low, high } = wilsonInterval(count, n, twoSidedZ(alpha));
            return low >= p ? 'pass' : high < p ? 'fail' : 'inconclusive';
          },
      );
      if (holmIntervals(family).some(({ decision }) => decision === 'fail')) wrongTogether++;
      if (family.some((decideAt) => decideAt(0.05) === 'fail')) wrongAlone++;
    }
    // At most 2.5 %, with a standard error of 0.4 points.
    expect(wrongTogether / runs).toBeLessThan(0.035);
    expect(wrongAlone / runs).toBeGreaterThan(0.07);
  });
});
