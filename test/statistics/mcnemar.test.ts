import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  logBinomial,
  logBinomialLowerTail,
  logBinomialUpperTail,
  logHypergeometric,
  logHypergeometricLowerTail,
} from '../../src/statistics/binomial.ts';
import { mcnemar } from '../../src/statistics/mcnemar.ts';
import { goldens, relativeError } from './goldens.ts';

describe('binomial and hypergeometric tails', () => {
  it("are SciPy's, up to a million trials", () => {
    for (const [k, n, p, point, tail] of goldens.binomial) {
      expect(Math.abs(logBinomial(k!, n!, p!) - point!), `${k} of ${n}`).toBeLessThan(1e-8);
      expect(Math.abs(logBinomialLowerTail(k!, n!, p!) - tail!), `${k} of ${n}`).toBeLessThan(1e-8);
    }
    for (const [k, n, good, total, point, tail] of goldens.hypergeometric) {
      expect(
        relativeError(Math.exp(logHypergeometric(k!, n!, good!, total!)), point!),
        `${k} of ${n}`,
      ).toBeLessThan(1e-8);
      expect(
        relativeError(Math.exp(logHypergeometricLowerTail(k!, n!, good!, total!)), tail!),
        `${k} of ${n}`,
      ).toBeLessThan(1e-8);
    }
  });

  it('split all outcomes in two', () => {
    const n = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(n, fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.nat(3000), (trials, p, k) => {
        const below = Math.exp(logBinomialLowerTail(k - 1, trials, p));
        expect(below + Math.exp(logBinomialUpperTail(k, trials, p))).toBeCloseTo(1, 10);
      }),
    );
  });

  it('know what is impossible and what is certain', () => {
    expect(logBinomial(3, 2, 0.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(logBinomial(2, 2, 1)).toBe(0);
    expect(logBinomialLowerTail(1, 2, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(logBinomialLowerTail(0, 2, 0)).toBe(0);
    // Of 10 of 12, with 3 failures in all, at least 7 are successes.
    expect(logHypergeometricLowerTail(6, 10, 9, 12)).toBe(Number.NEGATIVE_INFINITY);
    expect(logHypergeometricLowerTail(9, 10, 9, 12)).toBe(0);
  });
});

describe("McNemar's mid-p test", () => {
  it('gives the published figures', () => {
    // Bentur et al.'s 21 children, in Fagerland et al. 2013: 1 and 7 discordant pairs.
    const { pValue, exactPValue, discordant } = mcnemar({ onlyFirst: 1, onlySecond: 7 });
    expect(exactPValue).toBeCloseTo(0.0703, 4);
    expect(pValue).toBeCloseTo(0.0391, 4);
    expect(discordant).toBe(8);
  });

  it("is SciPy's and statsmodels' for up to a hundred thousand discordant pairs", () => {
    for (const [onlyFirst, onlySecond, mid, exact] of goldens.mcnemar) {
      const { pValue, exactPValue } = mcnemar({ onlyFirst: onlyFirst!, onlySecond: onlySecond! });
      expect(relativeError(pValue, mid!), `${onlyFirst}, ${onlySecond}`).toBeLessThan(1e-8);
      expect(relativeError(exactPValue, exact!), `${onlyFirst}, ${onlySecond}`).toBeLessThan(1e-8);
    }
  });

  it('keeps the logarithm where the p-value is too small for a number', () => {
    const { pValue, logPValue } = mcnemar({ onlyFirst: 0, onlySecond: 5000 });
    expect(pValue).toBe(0);
    // 2 (2^-5000 - 2^-5001) = 2^-5000.
    expect(logPValue).toBeCloseTo(-5000 * Math.LN2, 6);
  });

  it('is symmetric, below the exact test, and 1 without evidence', () => {
    const count = fc.nat(3000);
    fc.assert(
      fc.property(count, count, (onlyFirst, onlySecond) => {
        const there = mcnemar({ onlyFirst, onlySecond });
        expect(mcnemar({ onlyFirst: onlySecond, onlySecond: onlyFirst })).toEqual(there);
        expect(there.pValue).toBeLessThanOrEqual(there.exactPValue);
      }),
    );
    expect(mcnemar({ onlyFirst: 0, onlySecond: 0 }).pValue).toBe(1);
  });

  it('keeps its level: exact rejection rate under equality', () => {
    for (const discordantShare of [0.02, 0.1, 0.4]) {
      for (const n of [50, 200, 1000]) {
        let rejected = 0;
        for (let d = 0; d <= n; d++) {
          const weight = Math.exp(logBinomial(d, n, discordantShare));
          if (weight < 1e-12) continue;
          for (let b = 0; b <= d; b++) {
            if (mcnemar({ onlyFirst: b, onlySecond: d - b }).pValue <= 0.05) {
              rejected += weight * Math.exp(logBinomial(b, d, 0.5));
            }
          }
        }
        expect(rejected, `${discordantShare} of ${n}`).toBeLessThanOrEqual(0.05);
        // The asymptotic test exceeds 5 % here and the exact one stays near 3 %.
        if (discordantShare * n >= 40) expect(rejected).toBeGreaterThan(0.04);
      }
    }
  });
});
