import { describe, expect, it } from 'vitest';
import { type PositiveControl, positiveControl } from '../../src/statistics/positive-control.ts';

/** torchvision's ResNet-50: 76.130 %, of ImageNet's 50,000. */
const claim = { value: 0.7613, precision: 0.000005 };
const whole = (successes: number): PositiveControl => ({ successes, n: 50_000, complete: true, claim });

describe('positive control', () => {
  it('is decided by the figure itself on the whole evaluation set', () => {
    expect(positiveControl(whole(38_065)).verdict).toBe('reproduced');
    expect(positiveControl(whole(38_065 + 50)).verdict).toBe('reproduced');
    expect(positiveControl(whole(38_065 + 51)).verdict).toBe('missed');
    expect(positiveControl(whole(38_065 - 51)).verdict).toBe('missed');
    expect(positiveControl({ ...whole(38_065 - 51), tolerance: 0.004 }).verdict).toBe('reproduced');
  });

  it('is undecided on a small sample of what was claimed, and misses what is far off', () => {
    const sample = (successes: number, n: number): string =>
      positiveControl({ successes, n, complete: false, claim }).verdict;
    expect(sample(761, 1000)).toBe('undecided');
    expect(sample(740, 1000)).toBe('undecided');
    expect(sample(434, 1000)).toBe('missed');
    expect(sample(900, 1000)).toBe('missed');
  });

  it('knows more from a large part of a finite set', () => {
    const part = { successes: 37_304, n: 49_000, complete: false, claim };
    expect(positiveControl(part).verdict).toBe('undecided');
    expect(positiveControl({ ...part, populationSize: 50_000 }).verdict).toBe('reproduced');
  });

  it('gives the figures', () => {
    const { measured, accepted, bias } = positiveControl({
      successes: 745,
      n: 1000,
      complete: true,
      claim: { value: 0.76, precision: 0.005 },
    });
    expect(measured).toEqual({ value: 0.745, low: 0.745, high: 0.745 });
    expect(accepted.low).toBeCloseTo(0.754, 12);
    expect(accepted.high).toBeCloseTo(0.766, 12);
    expect(bias.value).toBeCloseTo(-0.01, 12);
    const within = positiveControl({ ...whole(38_000), claim: { value: 0.76, precision: 0.005 } });
    expect(within.bias.value).toBe(0);
  });

  it('needs examples', () => {
    expect(() => positiveControl({ successes: 0, n: 0, complete: true, claim })).toThrow(RangeError);
  });
});
