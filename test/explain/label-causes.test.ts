import { expect, test } from 'vitest';
import { labelCauses } from '../../src/explain/label-causes.ts';
import type { ClassObservation } from '../../src/measurement/tasks/classification.ts';

const MISSED = { metric: 'top1', better: 'higher', limit: 0.85, gates: ['top1 >= 85%'] } as const;

/** Ten classes with 40 examples each, nine of ten predicted as `predict` says, the rest as something else. */
function observations(predict: (label: number) => number): ClassObservation[] {
  return Array.from({ length: 400 }, (_, i): ClassObservation => {
    const label = i % 10;
    const predicted = i % 11 === 0 ? (label + 3) % 10 : predict(label);
    const rank = predicted === label ? 0 : 1;
    return { label, predicted, rank, tied: false, finite: true, confidence: 0.9 };
  });
}

const causes = (predict: (label: number) => number) =>
  labelCauses(observations(predict), MISSED, undefined).map(({ cause }) => cause);

test('labels that are right give no cause', () => {
  expect(causes((label) => label)).toEqual([]);
});

test.each([
  ['a class further', (label: number) => label + 1, 'labels.background-class'],
  ['a class less', (label: number) => label - 1, 'labels.offset'],
  ['two swapped', (label: number) => ({ 3: 7, 7: 3 })[label] ?? label, 'labels.swapped'],
  ['all in another order', (label: number) => (label * 3 + 4) % 10, 'labels.permuted'],
])('%s is told', (_, predict, cause) => {
  const [finding] = labelCauses(observations(predict), MISSED, undefined);
  expect(finding).toMatchObject({ cause, confidence: 'certain', gates: MISSED.gates });
});

test('a model that guesses has no order of its own', () => {
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state % 10;
  };
  expect(causes(random)).toEqual([]);
});
