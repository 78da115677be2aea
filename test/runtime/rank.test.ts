import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankLabel } from '../../src/runtime/rank.ts';

describe('the rank of the label', () => {
  it('orders equal scores by class index, lower first', () => {
    expect(rankLabel([1, 3, 3, 2], 1)).toEqual({ predicted: 1, rank: 0, tied: false, finite: true });
    expect(rankLabel([1, 3, 3, 2], 2)).toEqual({ predicted: 1, rank: 1, tied: true, finite: true });
    expect(rankLabel([0, 0, 0], 0)).toMatchObject({ predicted: 0, rank: 0, tied: false });
  });

  it('has no prediction where a score is not a number', () => {
    for (const broken of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(rankLabel([1, broken, 0], 0)).toEqual({ predicted: -1, rank: 3, tied: false, finite: false });
    }
  });

  it('is the position in a stable sort by falling score', () => {
    const scores = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, fc.nat(), (values, pick) => {
        const label = pick % values.length;
        const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]! || a - b);
        const { rank, predicted } = rankLabel(values, label);
        expect(rank).toBe(order.indexOf(label));
        expect(predicted).toBe(order[0]);
      }),
    );
  });
});
