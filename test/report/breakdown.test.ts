import { expect, test } from 'vitest';
import { classification } from '../../src/measurement/tasks/classification.ts';
import { regression } from '../../src/measurement/tasks/regression.ts';
import type { Observation } from '../../src/measurement/tasks/task.ts';
import { type BreakdownContext, breakDown } from '../../src/report/breakdown.ts';

/** Scores whose highest is that of `predicted`; NaN for none. */
function classified(label: number, predicted: number | undefined): Observation {
  const values = Float32Array.from({ length: 4000 }, (_, i) => (i === predicted ? 1 : 0));
  if (predicted === undefined) values[0] = Number.NaN;
  const output = { name: 'scores', shape: [1, 4000], values, type: 'float32' };
  return classification.observe([output], { kind: 'class', label }, { scores: 'auto' });
}

function context(rest: Partial<BreakdownContext> = {}): BreakdownContext {
  return {
    task: 'classification',
    complete: true,
    seed: 0,
    slices: undefined,
    classNames: undefined,
    ...rest,
  };
}

test('classes are worst first and named where a name is known', () => {
  const observations = [classified(0, 0), classified(1, 0), classified(1, 1), classified(2, undefined)];
  const { classes, confusion, leftOut } = breakDown(
    observations,
    context({ classNames: ['cat', '', 'x'.repeat(900)] }),
  );
  expect(classes).toEqual([
    { label: 2, name: 'x'.repeat(500), metric: 'top1', value: 0, n: 1, unit: 'ratio' },
    { label: 1, metric: 'top1', value: 0.5, n: 2, unit: 'ratio' },
    { label: 0, name: 'cat', metric: 'top1', value: 1, n: 1, unit: 'ratio' },
  ]);
  // Mistakes before what is right.
  expect(confusion).toEqual([
    { label: 1, predicted: 0, predictedName: 'cat', count: 1 },
    { label: 2, name: 'x'.repeat(500), predicted: -1, count: 1 },
    { label: 0, name: 'cat', predicted: 0, predictedName: 'cat', count: 1 },
    { label: 1, predicted: 1, count: 1 },
  ]);
  expect(leftOut).toBeUndefined();
});

test('a sample has intervals, the whole set has none', () => {
  const observations = [classified(0, 0), classified(0, 1)];
  const [sampled] = breakDown(observations, context({ complete: false })).classes!;
  expect(sampled).toMatchObject({ value: 0.5, n: 2 });
  expect(sampled!.low).toBeLessThan(0.2);
  expect(sampled!.high).toBeGreaterThan(0.8);
});

test('slices are those of each column, worst first, with as many examples as they have', () => {
  const observations = [classified(0, 0), classified(0, 1), classified(0, 0), classified(0, 1)];
  const slices = [
    { light: 'day', place: 'in' },
    { light: 'night', place: 'in' },
    { light: 'day', place: 'out' },
    undefined,
  ];
  const told = breakDown(observations, context({ slices })).slices;
  expect(
    told?.map(({ column, slice, value, examples, metric }) => [column, slice, value, examples, metric]),
  ).toEqual([
    ['light', 'night', 0, 1, 'top1'],
    ['light', 'day', 1, 2, 'top1'],
    ['place', 'in', 0.5, 2, 'top1'],
    ['place', 'out', 1, 1, 'top1'],
  ]);
});

test('the largest of too many slices are told, and how many are not', () => {
  const names = [...Array.from({ length: 300 }, (_, i) => `s${i}`), 's299', 's298'];
  const observations = names.map(() => classified(0, 0));
  const { slices, leftOut } = breakDown(observations, context({ slices: names.map((name) => ({ name })) }));
  expect(slices).toHaveLength(200);
  expect(slices!.filter(({ examples }) => examples === 2).map(({ slice }) => slice)).toEqual([
    's298',
    's299',
  ]);
  expect(leftOut).toEqual({ slices: 100 });
});

test('classes and cells beyond the bound are counted', () => {
  const observations = Array.from({ length: 2100 }, (_, label) =>
    classified(label, label < 50 ? 3000 : label),
  );
  const { classes, confusion, leftOut } = breakDown(observations, context());
  expect(classes).toHaveLength(2000);
  expect(classes![0]).toMatchObject({ label: 0, value: 0 });
  expect(confusion).toHaveLength(2000);
  expect(confusion!.filter(({ label, predicted }) => label !== predicted)).toHaveLength(50);
  expect(leftOut).toEqual({ classes: 100, confusion: 100 });
});

test('a task without classes has slices alone; without a figure there is a reason', () => {
  const observation = (value: number): Observation =>
    regression.observe(
      [{ name: 'y', shape: [1, 1], values: Float32Array.from([value]), type: 'float32' }],
      { kind: 'values', values: [1] },
      {},
    );
  const told = breakDown(
    [observation(2), observation(Number.NaN)],
    context({ task: 'regression', slices: [{ kind: 'a' }, { kind: 'b' }] }),
  );
  expect(Object.keys(told)).toEqual(['slices']);
  expect(told.slices).toEqual([
    { column: 'kind', slice: 'a', examples: 1, metric: 'mae', value: 1, n: 1, unit: 'value' },
    {
      column: 'kind',
      slice: 'b',
      examples: 1,
      metric: 'mae',
      value: 'NaN',
      unit: 'value',
      reason: '1 of 1 examples gave outputs that are NaN or infinite',
    },
  ]);
});
