/** Causes that lie in the examples: each where it is, and none where it is not. */
import { describe, expect, it } from 'vitest';
import { difficultyCause, imbalanceCause, lossyCause } from '../../src/explain/dataset-causes.ts';
import type { Gating } from '../../src/gate/decide-gates.ts';
import type { ClassObservation } from '../../src/measurement/tasks/classification.ts';

/** `n` examples of a class, a share of them right. */
const ofClass = (label: number, n: number, share: number): ClassObservation[] =>
  Array.from({ length: n }, (_, i) => {
    const right = i < share * n;
    return {
      label,
      predicted: right ? label : label + 1,
      rank: right ? 0 : 1,
      tied: false,
      finite: true,
      confidence: 1,
    };
  });

const missed = (limit: number) =>
  ({
    metric: 'top1',
    better: 'higher',
    limit,
    gates: ['top1 >= claim'],
    bound: { against: 'claim', value: limit, limit },
  }) as const;

describe('classes that are not equally frequent', () => {
  const uneven = [
    ...ofClass(0, 300, 0.6),
    ...ofClass(1, 60, 0.95),
    ...ofClass(2, 60, 0.95),
    ...ofClass(3, 60, 0.95),
  ];

  it('explain a figure that equal frequencies would reach', () => {
    expect(imbalanceCause(uneven, missed(0.87), ['disc'])).toMatchObject({
      cause: 'dataset.imbalance',
      sentence: expect.stringMatching(
        /300 examples of disc.* with equal frequencies top-1 is 86\.3 %, not 73\.1 %/,
      ),
    });
  });

  it('do not explain one that they would not, nor are even ones uneven', () => {
    expect(imbalanceCause(uneven, missed(0.97), undefined)).toBeUndefined();
    const same = [...ofClass(0, 300, 0.7), ...ofClass(1, 60, 0.7), ...ofClass(2, 60, 0.7)];
    expect(imbalanceCause(same, missed(0.75), undefined)).toBeUndefined();
    const even = [...ofClass(0, 100, 0.6), ...ofClass(1, 100, 0.9)];
    expect(imbalanceCause(even, missed(0.8), undefined)).toBeUndefined();
  });
});

describe('examples that are harder', () => {
  it('take as much from the reference as from the candidate', () => {
    const [own, reference] = [ofClass(0, 500, 0.74), ofClass(0, 500, 0.735)];
    expect(difficultyCause(missed(0.905), own, reference, 0.911)).toMatchObject({
      cause: 'dataset.harder',
      sentence: expect.stringContaining('17.5 points below its own claim'),
    });
  });

  it('may be easier, where a claim was too modest for them', () => {
    const [own, reference] = [ofClass(0, 500, 0.95), ofClass(0, 500, 0.96)];
    expect(difficultyCause(missed(0.85), own, reference, 0.865)).toMatchObject({
      cause: 'dataset.easier',
      sentence: expect.stringContaining('the reference is 9.5 points above its own claim on them'),
    });
    // The reference is where it was claimed to be: the candidate alone is better.
    expect(difficultyCause(missed(0.85), own, reference, 0.96)).toBeUndefined();
  });

  it('do not explain a candidate that loses more, or a reference that reaches its claim', () => {
    expect(
      difficultyCause(missed(0.905), ofClass(0, 500, 0.5), ofClass(0, 500, 0.735), 0.911),
    ).toBeUndefined();
    expect(
      difficultyCause(missed(0.905), ofClass(0, 500, 0.74), ofClass(0, 500, 0.91), 0.911),
    ).toBeUndefined();
    expect(difficultyCause(missed(0.905), ofClass(0, 500, 0.74), undefined, 0.911)).toBeUndefined();
  });
});

describe('a lossy copy', () => {
  const gating = (name: string, extension: string) =>
    ({
      model: { dataset: { name } },
      dataset: { examples: Array.from({ length: 20 }, (_, i) => ({ name: `${i}.${extension}` })) },
    }) as unknown as Gating;
  const edges = (format: string, ratio: number) =>
    Array.from({ length: 20 }, () => ({ format, atEdges: 4 * ratio, within: 4 }));

  it('shows in files that lose nothing', () => {
    expect(lossyCause(gating('shapes', 'png'), edges('png', 2), missed(0.9))).toMatchObject({
      cause: 'dataset.lossy',
      confidence: 'likely',
    });
    expect(lossyCause(gating('shapes', 'png'), edges('png', 1.1), missed(0.9))?.confidence).toBe('possible');
  });

  it('is one where the set is published without loss, and blocks are where they belong elsewhere', () => {
    expect(lossyCause(gating('cifar-10', 'jpg'), edges('jpeg', 1.2), missed(0.9))).toMatchObject({
      confidence: 'possible',
      sentence: expect.stringContaining('cifar-10 is published without loss'),
    });
    expect(lossyCause(gating('imagenet-1k', 'jpg'), edges('jpeg', 2), missed(0.9))).toBeUndefined();
    expect(lossyCause(gating('shapes', 'png'), edges('png', 1), missed(0.9))).toBeUndefined();
  });
});
