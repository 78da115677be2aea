import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, twoSidedZ } from '../../src/statistics/normal.ts';
import { wilsonInterval, Z95 } from '../../src/statistics/proportions.ts';
import { studentWithin, twoSidedT } from '../../src/statistics/student.ts';
import { goldens, relativeError } from './goldens.ts';

describe('normal distribution', () => {
  it("has SciPy's quantiles", () => {
    for (const [p, x] of goldens.normal.quantile) {
      expect(Math.abs(normalQuantile(p!) - x!), `p = ${p}`).toBeLessThan(1e-10);
    }
  });

  it("has SciPy's distribution function, in the far tail too", () => {
    for (const [x, p] of goldens.normal.cdf) {
      expect(relativeError(normalCdf(x!), p!), `x = ${x}`).toBeLessThan(1e-11);
    }
  });

  it('turns quantiles back into probabilities', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-10);
      }),
    );
  });

  it('ends at infinity and refuses what is no probability', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
    for (const alpha of [0, 1, Number.NaN]) expect(() => twoSidedZ(alpha)).toThrow(RangeError);
  });

  it("makes Wilson's interval of any level, as statsmodels does", () => {
    expect(twoSidedZ(0.05)).toBeCloseTo(Z95, 12);
    for (const [successes, n, alpha, low, high] of goldens.wilson) {
      const interval = wilsonInterval(successes!, n!, twoSidedZ(alpha!));
      expect(interval.low).toBeCloseTo(low!, 10);
      expect(interval.high).toBeCloseTo(high!, 10);
    }
  });
});

describe("Student's t", () => {
  it("has SciPy's quantiles", () => {
    for (const [alpha, degrees, t] of goldens.student) {
      expect(relativeError(twoSidedT(alpha!, degrees!), t!), `${alpha}, ${degrees}`).toBeLessThan(1e-8);
    }
    // In closed form for 1 and 2 degrees of freedom, where SciPy is right to 4e-11 only.
    expect(relativeError(twoSidedT(0.05, 1), Math.tan((Math.PI * 0.95) / 2))).toBeLessThan(1e-11);
    expect(relativeError(twoSidedT(0.05, 2), (0.95 * Math.SQRT2) / Math.sqrt(0.05 * 1.95))).toBeLessThan(
      1e-11,
    );
  });

  it('refuses what is no level and no count', () => {
    expect(studentWithin(0, 3)).toBe(0);
    expect(() => twoSidedT(1, 3)).toThrow(RangeError);
    expect(() => twoSidedT(0.05, 0)).toThrow(RangeError);
    expect(() => twoSidedT(0.05, 1.5)).toThrow(RangeError);
  });
});
