import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MultiLabelObservation, multiLabel } from '../../../src/measurement/tasks/multi-label.ts';
import { createRandom, shuffle } from '../../../src/statistics/random.ts';
import { COMPLETE, figureOf, SAMPLED, tensor } from './tensor.ts';

const observe = (scores: number[], labels: number[], settings = multiLabel.settings): MultiLabelObservation =>
  multiLabel.observe([tensor(scores)], { kind: 'classes', labels }, settings);

describe('multi-label', () => {
  it("has the average precision of scikit-learn's published example", () => {
    const scores = [0.1, 0.4, 0.35, 0.8];
    const observations = scores.map((score, i) => observe([score], i < 2 ? [] : [0]));
    expect(figureOf(multiLabel.measure(observations, COMPLETE).map)).toBeCloseTo(0.83, 2);
  });

  it('predicts what is above the threshold, of logits after the logistic function', () => {
    expect(observe([0.5, 0.51, 0.2], []).predicted).toEqual([1]);
    const logits = { ...multiLabel.settings, scores: 'logits', threshold: 0.7 } as const;
    expect(observe([0.84, 0.85, -3], [], logits).predicted).toEqual([1]);
  });

  it('refuses logits that are taken for probabilities, and labels beyond the classes', () => {
    expect(() => observe([3, -1], [0])).toThrow(/no probabilities[\s\S]*logits/);
    expect(() => observe([0.3], [1])).toThrow(/label 1/);
  });

  it('predicts nothing from scores that are not finite, and ranks them last', () => {
    const right = observe([0.9], [0]);
    const broken = observe([Number.NaN], [0]);
    expect(broken).toMatchObject({ finite: false, predicted: [] });
    const measured = multiLabel.measure([right, broken, observe([0.1], [])], COMPLETE);
    expect(figureOf(measured['f1.micro'])).toBeCloseTo(2 / 3, 12);
    // Found at once, and at the very end of three.
    expect(figureOf(measured.map)).toBeCloseTo((1 + 2 / 3) / 2, 12);
  });

  it('has an interval of F1 by class that holds it', () => {
    const observations = Array.from({ length: 30 }, (_, i) => observe([i % 3 === 0 ? 0.1 : 0.9, 0], [0]));
    const [first, ...others] = multiLabel.byClass!(observations, SAMPLED);
    expect(others).toEqual([]);
    expect(first!.measurement).toMatchObject({ value: 0.8, n: 30 });
    if (first!.measurement.kind !== 'sampled') throw new Error('no interval');
    expect(first!.measurement.low).toBeLessThan(0.7);
    expect(first!.measurement.high).toBeGreaterThan(0.87);
  });

  it('does not depend on the order of examples, ties or not', () => {
    const scores = fc.array(
      fc.integer({ min: 0, max: 4 }).map((step) => step / 4),
      { minLength: 3, maxLength: 3 },
    );
    const examples = fc.array(fc.tuple(scores, fc.subarray([0, 1, 2])), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(examples, fc.nat(), (list, seed) => {
        const observations = [
          observe([1, 0, 0], [0]),
          ...list.map(([values, labels]) => observe(values, labels)),
        ];
        const before = multiLabel.measure(observations, COMPLETE);
        const after = multiLabel.measure(shuffle([...observations], createRandom(seed)), COMPLETE);
        for (const metric of ['f1.micro', 'f1.macro', 'map'] as const) {
          expect(figureOf(after[metric])).toBeCloseTo(figureOf(before[metric]), 12);
        }
      }),
    );
  });
});
