import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClassObservation,
  classification,
  confusionMatrix,
  confusions,
} from '../../../src/measurement/tasks/classification.ts';
import { countNonFinite } from '../../../src/measurement/tasks/outputs.ts';
import { bySlice } from '../../../src/measurement/tasks/worst-first.ts';
import { pairedContrast } from '../../../src/statistics/proportions.ts';
import { createRandom, shuffle } from '../../../src/statistics/random.ts';
import { COMPLETE, figureOf, SAMPLED, tensor } from './tensor.ts';

const observe = (scores: number[], label: number, settings = classification.settings): ClassObservation =>
  classification.observe([tensor(scores)], { kind: 'class', label }, settings);

/** A right or wrong top-1 with a confidence: what calibration is made of. */
const seen = (label: number, predicted: number, confidence = 1): ClassObservation => ({
  label,
  predicted,
  rank: label === predicted ? 0 : 1,
  tied: false,
  finite: true,
  confidence,
});

describe('an observed classification', () => {
  it('carries the probability of the predicted class, of logits by softmax', () => {
    const { predicted, rank, confidence } = observe([0, Math.log(3), 0], 0);
    expect([predicted, rank]).toEqual([1, 1]);
    expect(confidence).toBeCloseTo(3 / 5, 12);
  });

  it('takes probabilities as they are', () => {
    expect(observe([0.2, 0.7, 0.1], 1).confidence).toBe(0.7);
    expect(observe([0.2, 0.7, 0.1], 1, { scores: 'logits' }).confidence).not.toBe(0.7);
  });

  it('has no confidence from quantised scores', () => {
    const observation = classification.observe(
      [tensor([3, 200, 7], [1, 3], 'scores', 'uint8')],
      { kind: 'class', label: 1 },
      classification.settings,
    );
    expect(observation).toMatchObject({ predicted: 1, rank: 0, confidence: Number.NaN });
    expect(classification.measure([observation], SAMPLED).calibration_error).toMatchObject({
      kind: 'failed',
    });
  });

  it('of scores that are not finite counts as wrong, and is counted', () => {
    const observations = [observe([Number.NaN, 1], 0), observe([2, 1], 0)];
    expect(countNonFinite(observations)).toBe(1);
    const measured = classification.measure(observations, COMPLETE);
    expect([measured.top1, measured.top5].map(figureOf)).toEqual([0.5, 0.5]);
  });

  it('refuses a label that is no class of the model', () => {
    expect(() => observe([1, 2], 2)).toThrow(/label 2[\s\S]*0 to 1/);
  });
});

describe('expected calibration error', () => {
  const of = (observations: ClassObservation[]): number =>
    figureOf(classification.measure(observations, COMPLETE).calibration_error);

  it('is the weighted gap between confidence and accuracy, by bins', () => {
    // Bin (12/15, 13/15]: accuracy 1/2, confidence 0.85. Bin (8/15, 9/15]: accuracy 1, confidence 0.55.
    const observations = [seen(0, 0, 0.84), seen(0, 1, 0.86), seen(1, 1, 0.55), seen(2, 2, 0.55)];
    expect(of(observations)).toBeCloseTo((2 / 4) * 0.35 + (2 / 4) * 0.45, 12);
  });

  it('closes bins above: 1/15 is in the first bin', () => {
    // In one bin the gaps cancel out; in two bins they would add up.
    expect(of([seen(0, 0, 1 / 15), seen(0, 1, 0.01)])).toBeCloseTo((1 - 1 / 15 - 0.01) / 2, 12);
  });

  it('has an interval that holds the figure', () => {
    const observations = Array.from({ length: 200 }, (_, i) => seen(0, i % 4 === 0 ? 1 : 0, 0.9));
    const measured = classification.measure(observations, SAMPLED).calibration_error;
    expect(measured).toMatchObject({ kind: 'sampled', n: 200, unit: 'ratio' });
    if (measured?.kind !== 'sampled') return;
    expect(measured.value).toBeCloseTo(0.15, 12);
    expect(measured.low).toBeGreaterThan(0.08);
    expect(measured.low).toBeLessThan(0.13);
    expect(measured.high).toBeGreaterThan(0.18);
    expect(measured.method).toContain('1000 random halves');
  });
});

describe('the interval of the expected calibration error', () => {
  it('covers the truth although the error is biased upwards in small samples', () => {
    const random = createRandom(8);
    // Right 5 points less often than the confidence says.
    const draw = (): ClassObservation => {
      const confidence = 0.3 + 0.7 * random();
      return seen(0, random() < confidence - 0.05 ? 0 : 1, confidence);
    };
    const runs = 100;
    let covered = 0;
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      const observations = Array.from({ length: 200 }, draw);
      const { calibration_error } = classification.measure(observations, { complete: false, seed: run });
      if (calibration_error?.kind !== 'sampled') throw new Error('no interval');
      sum += calibration_error.value;
      if (calibration_error.low <= 0.05 && calibration_error.high >= 0.05) covered++;
    }
    expect(sum / runs).toBeGreaterThan(0.08);
    expect(covered / runs).toBeGreaterThan(0.9);
  });
});

describe('candidate against reference', () => {
  const nothing: ClassObservation = { ...seen(5, -1), finite: false };
  const reference = [seen(0, 0), seen(1, 1), seen(2, 0), seen(3, 3), seen(4, 1), nothing];
  const candidate = [seen(0, 0), seen(1, 2), seen(2, 2), seen(3, 3), seen(4, 2), nothing];

  it('counts agreement, and flips from right to wrong alone', () => {
    const pair = classification.measurePair!(candidate, reference, SAMPLED);
    expect(pair.agreement).toMatchObject({ value: 2 / 6, n: 6, kind: 'sampled' });
    expect(pair.negative_flips).toMatchObject({ value: 1 / 6, n: 6 });
  });

  it('is paired by example', () => {
    const { top1 } = classification.compare(candidate, reference, SAMPLED);
    expect(top1).toMatchObject({
      kind: 'proportions',
      counts: { both: 2, onlyFirst: 1, onlySecond: 1, neither: 2 },
    });
    if (top1?.kind === 'proportions') expect(pairedContrast(top1.counts).value).toBe(0);
  });
});

describe('classes and slices', () => {
  const observations = [seen(0, 0), seen(0, 0), seen(7, 7), seen(7, 3), seen(3, 0), seen(3, 0)];

  it('are told worst first', () => {
    const classes = classification.byClass!(observations, SAMPLED);
    expect(classes.map(({ label }) => label)).toEqual([3, 7, 0]);
    expect(classes.map(({ measurement }) => figureOf(measurement))).toEqual([0, 0.5, 1]);
    const slices = bySlice(
      classification,
      observations,
      ['day', 'day', 'night', 'night', undefined, 'night'],
      SAMPLED,
    );
    expect(slices.map(({ slice, n }) => [slice, n])).toEqual([
      ['night', 3],
      ['day', 2],
    ]);
  });

  it('make a confusion matrix without empty cells', () => {
    const cells = confusionMatrix(observations);
    expect(cells).toEqual([
      { label: 0, predicted: 0, count: 2 },
      { label: 3, predicted: 0, count: 2 },
      { label: 7, predicted: 3, count: 1 },
      { label: 7, predicted: 7, count: 1 },
    ]);
    expect(confusions(cells)[0]).toEqual({ label: 3, predicted: 0, count: 2 });
  });
});

describe('the order of examples', () => {
  it('changes no figure', () => {
    const scores = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 });
    const examples = fc.array(fc.tuple(scores, fc.nat({ max: 3 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(examples, fc.nat(), (list, seed) => {
        const observations = list.map(([values, label]) => observe(values, label));
        const shuffled = shuffle([...observations], createRandom(seed));
        const before = classification.measure(observations, COMPLETE);
        const after = classification.measure(shuffled, COMPLETE);
        expect(after.top1).toEqual(before.top1);
        expect(figureOf(after.calibration_error)).toBeCloseTo(figureOf(before.calibration_error), 12);
        expect(confusionMatrix(shuffled)).toEqual(confusionMatrix(observations));
      }),
    );
  });
});
