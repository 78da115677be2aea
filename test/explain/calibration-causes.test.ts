/** Causes of bad calibration, from scores that were made for it. */
import { describe, expect, it } from 'vitest';
import { calibrationCauses } from '../../src/explain/calibration-causes.ts';
import { createRandom } from '../../src/statistics/random.ts';

const CLASSES = 5;
const MISSED = {
  metric: 'calibration_error',
  better: 'lower',
  limit: 0.05,
  gates: ['calibration_error <= 5%'],
} as const;

const softmax = (values: readonly number[]): number[] => {
  const exps = values.map(Math.exp);
  const sum = exps.reduce((total, value) => total + value, 0);
  return exps.map((value) => value / sum);
};

/** Logits, and labels that are drawn from their softmax: calibrated by construction. */
function calibrated(n: number) {
  const random = createRandom(4);
  const logits = Array.from({ length: n }, () => Array.from({ length: CLASSES }, () => 6 * (random() - 0.5)));
  const labels = logits.map((values) => {
    const drawn = random();
    let sum = 0;
    for (const [at, share] of softmax(values).entries()) {
      sum += share;
      if (drawn < sum) return at;
    }
    return CLASSES - 1;
  });
  return { logits, labels };
}

const { logits, labels } = calibrated(2000);
const causes = (candidate: readonly number[][], reference?: readonly number[][]) =>
  calibrationCauses({ candidate, reference, labels, seed: 0 }, MISSED);

describe('calibration', () => {
  it('finds a softmax of a softmax, and what is left without it', () => {
    const twice = logits.map((values) => softmax(softmax(values)));
    const [finding] = causes(twice);
    expect(finding).toMatchObject({ cause: 'scores.softmax-twice', confidence: 'certain' });
  });

  it('finds a temperature, alone and by another model’s logits', () => {
    const hot = logits.map((values) => values.map((value) => 5 * value));
    const [alone] = causes(hot);
    expect(alone).toMatchObject({ cause: 'scores.temperature', confidence: 'certain' });
    const fitted = Number(/temperature of ([\d.]+)/.exec(alone!.sentence)![1]);
    expect(fitted).toBeGreaterThan(4.3);
    expect(fitted).toBeLessThan(5.8);
    const [against] = causes(hot, logits);
    expect(against?.sentence).toMatch(/^the logits are 5\.00 times the reference's/);
    // Probabilities have the same logits.
    expect(causes(hot.map(softmax), logits.map(softmax))[0]?.sentence).toMatch(/^the logits are 5\.0/);
  });

  it('finds nothing where the scores are calibrated, or where no temperature helps', () => {
    expect(causes(logits)).toEqual([]);
    expect(causes(logits.map(softmax))).toEqual([]);
    const shuffled = logits.map((_, i) => logits[(i * 7 + 3) % logits.length]!);
    const found = causes(shuffled);
    expect(found.filter(({ cause }) => cause !== 'scores.temperature')).toEqual([]);
    expect(causes(logits.map((values) => values.map(() => Number.NaN)))).toEqual([]);
  });
});
