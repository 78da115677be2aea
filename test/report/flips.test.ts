/** Which examples are told to have flipped, from predictions to the report's bounded list. */
import { describe, expect, it } from 'vitest';
import type { Gating } from '../../src/gate/decide-gates.ts';
import type { Observations } from '../../src/measurement/measure.ts';
import { illustratedExamples, reportFlips, withThumbnails } from '../../src/report/flips.ts';
import type { ReportModel } from '../../src/report/report.ts';

const gating = { plan: { task: { name: 'classification' } }, dataset: { classes: ['cat', 'dog', ''] } };

/** One of class 0, taken for `predicted`. */
const seen = (predicted: number, confidence = 0.5) => ({
  label: 0,
  predicted,
  confidence,
  rank: predicted === 0 ? 0 : 1,
  finite: predicted >= 0,
  tied: false,
});

function flipsOf(candidate: readonly object[], other: readonly object[], against = 'reference') {
  const predictions = { candidate, [against]: other };
  const observed = { predictions, exampleName: (at: number) => `${at}.png` };
  return reportFlips(gating as unknown as Gating, observed as unknown as Observations);
}

describe('what flipped', () => {
  it('is where one alone is right, with what each says', () => {
    const flips = flipsOf(
      [seen(0), seen(1), seen(0), seen(2), seen(-1)],
      [seen(0), seen(0), seen(1), seen(1), seen(0)],
    );
    expect(flips).toEqual({
      against: 'reference',
      lost: 2,
      gained: 1,
      examples: [
        ...[
          { name: '1.png', is: 'lost', label: 0, candidate: 1, other: 0 },
          { name: '4.png', is: 'lost', label: 0, candidate: -1, other: 0 },
          { name: '2.png', is: 'gained', label: 0, candidate: 0, other: 1 },
        ].map((flip) => ({
          ...flip,
          labelName: 'cat',
          ...(flip.candidate < 0 ? {} : { candidateName: ['cat', 'dog'][flip.candidate] }),
          otherName: ['cat', 'dog'][flip.other],
        })),
      ],
    });
  });

  it('is held to the baseline where there is no reference, and is nothing where nothing flipped', () => {
    expect(flipsOf([seen(1)], [seen(0)], 'baseline')?.against).toBe('baseline');
    expect(flipsOf([seen(1)], [seen(1)])).toBeUndefined();
  });

  it('is a list of fifty at most: the surest mistakes first, and a place for what is gained', () => {
    const candidate = [
      ...Array.from({ length: 200 }, (_, at) => seen(1, at / 200)),
      seen(1, Number.NaN),
      ...Array.from({ length: 40 }, () => seen(0)),
    ];
    const other = [
      ...Array.from({ length: 201 }, () => seen(0)),
      ...Array.from({ length: 40 }, () => seen(1)),
    ];
    const { examples, lost, gained } = flipsOf(candidate, other)!;
    expect([lost, gained, examples.length]).toEqual([201, 40, 50]);
    expect(examples.slice(0, 2).map(({ name }) => name)).toEqual(['199.png', '198.png']);
    expect(examples.filter(({ is }) => is === 'gained')).toHaveLength(15);
    const gains = flipsOf(candidate.slice(199), other.slice(199))!;
    expect(gains.examples.filter(({ is }) => is === 'gained')).toHaveLength(40);
  });
});

describe('thumbnails', () => {
  it('are of 24 examples at most, and stand with theirs', () => {
    const flips = flipsOf(Array(60).fill(seen(1)), Array(60).fill(seen(0)))!;
    const model = { flips } as unknown as ReportModel;
    const examples = Array.from({ length: 60 }, (_, at) => ({ name: `${at}.png` }) as never);
    expect(illustratedExamples(model, examples)).toHaveLength(24);
    const shown = withThumbnails(model, new Map([['3.png', 'data:x']]));
    expect(shown.flips!.examples.filter(({ thumbnail }) => thumbnail !== undefined)).toEqual([
      { ...flips.examples[3], thumbnail: 'data:x' },
    ]);
  });
});
