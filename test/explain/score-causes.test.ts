import { expect, it } from 'vitest';
import { scoreCauses } from '../../src/explain/score-causes.ts';
import { describeLayers } from '../../src/graph/describe.ts';
import { readModel } from '../../src/graph/read-model.ts';
import type { ClassObservation } from '../../src/measurement/tasks/classification.ts';
import { buildModel, node, weight } from '../graph/build-model.ts';

const missed = { metric: 'top1', better: 'higher', limit: 0.9, gates: ['top1 >= 90%'] } as const;
const tied = (count: number): readonly ClassObservation[] =>
  Array.from({ length: 100 }, (_, index) => ({
    label: 1,
    predicted: index < count ? 0 : 1,
    rank: index < count ? 1 : 0,
    tied: index < count,
    finite: true,
    confidence: 0.5,
  }));
const layersOf = (lastOperator: string, domain: string) => () =>
  describeLayers(
    readModel(
      buildModel({
        nodes: [node('Conv', 'x w', 'a'), { ...node(lastOperator, 'a', 'y'), domain, name: 'last' }],
        initializers: [weight('w', [2, 3, 1, 1])],
      }),
      'a',
    ),
  );

it.each([
  ['QLinearAdd', 'com.microsoft', 'com.microsoft.QLinearAdd'],
  ['DequantizeLinear', '', 'DequantizeLinear'],
])('names the quantised layer that ties come from: %s', (operator, domain, named) => {
  const [finding] = scoreCauses(tied(30), layersOf(operator, domain), missed);
  expect(finding).toMatchObject({
    cause: 'scores.ties',
    sentence: expect.stringContaining(`after ${named} "last": 30 are wrong by that alone`),
    confidence: 'likely',
  });
});

it('names no layer where nothing is quantised, and looks at none where there are no ties', () => {
  const [finding] = scoreCauses(tied(30), layersOf('Relu', ''), missed);
  expect(finding?.sentence).toContain('as another class: 30 are wrong');
  const none = (): never => {
    throw new Error('looked at');
  };
  expect(scoreCauses(tied(1), none, missed)).toEqual([]);
});
