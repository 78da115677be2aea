import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RegressionObservation,
  regression,
  regressionFigures,
} from '../../../src/measurement/tasks/regression.ts';
import { resampledContrast, resampledRatio } from '../../../src/measurement/tasks/resampling.ts';
import { createRandom, shuffle } from '../../../src/statistics/random.ts';
import { COMPLETE, figureOf, SAMPLED, tensor } from './tensor.ts';

const observe = (predicted: number[], expected: number[]): RegressionObservation =>
  regression.observe([tensor(predicted)], { kind: 'values', values: expected }, {});

const figures = (observations: RegressionObservation[]): number[] => {
  const { rmse, mae, r2 } = regression.measure(observations, COMPLETE);
  return [rmse, mae, r2].map(figureOf);
};

describe('regression', () => {
  it("gives the figures of scikit-learn's published example", () => {
    const expected = [3, -0.5, 2, 7];
    const predicted = [2.5, 0, 2, 8];
    const [rmse, mae, r2] = figures(expected.map((y, i) => observe([predicted[i]!], [y])));
    expect(rmse).toBeCloseTo(0.612, 3);
    expect(mae).toBeCloseTo(0.5, 12);
    expect(r2).toBeGreaterThan(0.948);
    expect(r2).toBeLessThan(0.949);
  });

  it('has no R² of one example, and 1 or 0 where all expected values are equal', () => {
    expect(regression.measure([observe([1], [2])], COMPLETE).r2).toMatchObject({ kind: 'failed' });
    expect(figures([observe([2], [2]), observe([2], [2])])[2]).toBe(1);
    expect(figures([observe([2], [2]), observe([3], [2])])[2]).toBe(0);
  });

  it('has no figure where outputs are not finite, and says of how many', () => {
    const measured = regression.measure([observe([Number.NaN], [1]), observe([1], [1])], SAMPLED);
    expect(measured.mae).toEqual({ kind: 'failed', reason: expect.stringContaining('1 of 2 examples') });
  });

  it('refuses another number of outputs than targets', () => {
    expect(() => observe([1, 2], [1])).toThrow(/another number of values/);
  });

  it.each([9, 60])('covers the true mean absolute error at its nominal level with %i examples', (size) => {
    const random = createRandom(3);
    const runs = 400;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      // Absolute errors are uniform in [0, 2): their mean is 1.
      const observations = Array.from({ length: size }, () => observe([2 * random()], [0]));
      const { mae } = regression.measure(observations, { complete: false, seed: run });
      if (mae?.kind === 'sampled' && mae.low <= 1 && mae.high >= 1) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.92);
    expect(covered / runs).toBeLessThan(0.985);
  });

  it('resamples both subjects alike: what they share cancels out', () => {
    const random = createRandom(5);
    const errors = Array.from({ length: 100 }, () => 10 * random());
    const second = errors.map((error) => observe([error], [0]));
    const first = errors.map((error) => observe([error + 0.5], [0]));
    const { mae } = regression.compare(first, second, SAMPLED);
    if (mae?.kind !== 'resampled') throw new Error('not resampled');
    const { value, low, high } = resampledContrast(mae);
    expect(value).toBeCloseTo(0.5, 9);
    expect(high - low).toBeLessThan(1e-9);
    const alone = regression.measure(first, SAMPLED).mae;
    if (alone?.kind === 'sampled') expect(alone.high - alone.low).toBeGreaterThan(0.5);
    // A whole that is the factor times the other has no difference in any half.
    const doubled = regression.compare(
      first,
      first.map(({ predicted }) => observe([2 * predicted[0]!], [0])),
      SAMPLED,
    ).mae;
    if (doubled?.kind !== 'resampled') throw new Error('not resampled');
    const none = resampledContrast(doubled, 0.5);
    expect(none.high - none.low).toBeLessThan(1e-9);
    const surer = resampledContrast(mae, 0, 0.001);
    const usual = resampledContrast(mae, 0);
    expect(surer.high - surer.low).toBeGreaterThan(1.3 * (usual.high - usual.low));
    const half = resampledContrast(mae, 0.5);
    expect(half.value).toBeCloseTo(mae.first - mae.second / 2, 12);
    expect(resampledRatio(mae)!.value).toBeCloseTo(mae.first / mae.second, 12);
  });

  it('of weighted examples is that of the examples written out', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    const examples = fc.array(fc.tuple(number, number, fc.nat({ max: 3 })), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(examples, (list) => {
        const written = list.flatMap(([y, error, weight]) =>
          Array.from({ length: weight }, () => observe([y + error], [y])),
        );
        fc.pre(
          written.length >= 2 && new Set(written.map(({ expected: [y] }) => Math.round(y! * 100))).size > 1,
        );
        const weights = Uint8Array.from(list, ([, , weight]) => weight);
        const all = list.map(([y, error]) => observe([y + error], [y]));
        const [rmse, mae, r2] = Array.from(regressionFigures(all)(weights));
        const known = figures(written);
        expect(rmse).toBeCloseTo(known[0]!, 9);
        expect(mae).toBeCloseTo(known[1]!, 9);
        expect((1 - r2!) / (1 - known[2]! || 1)).toBeCloseTo(known[2] === 1 ? 0 : 1, 6);
      }),
    );
  });

  it('does not depend on the order of examples, and is the same for the same seed', () => {
    // In single precision, as models give them: their squares are above zero.
    const number = fc.float({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number, number, number), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        (list, seed) => {
          const observations = list.map(([a, b, c, d]) => observe([a, b], [c, d]));
          const shuffled = figures(shuffle([...observations], createRandom(seed)));
          const before = figures(observations);
          for (const i of [0, 1]) expect(shuffled[i]).toBeCloseTo(before[i]!, 9);
          expect(regression.measure(observations, SAMPLED)).toEqual(
            regression.measure(observations, SAMPLED),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
