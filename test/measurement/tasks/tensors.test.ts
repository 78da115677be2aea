import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosineSimilarity, measureDifferences } from '../../../src/measurement/tasks/differences.ts';
import { firstOfBatch } from '../../../src/measurement/tasks/outputs.ts';
import { TASKS, taskNamed } from '../../../src/measurement/tasks/tasks.ts';
import { tensors } from '../../../src/measurement/tasks/tensors.ts';
import { figureOf, SAMPLED, tensor } from './tensor.ts';

const observe = (actual: number[], expected: number[], settings = tensors.settings) =>
  tensors.observe(
    [tensor(actual)],
    {
      kind: 'tensors',
      tensors: [{ type: 'float64', shape: [1, expected.length], values: Float64Array.from(expected) }],
    },
    settings,
  );

describe('raw tensors', () => {
  it("are close by numpy's rule, relative to the expected value", () => {
    // Published examples of numpy.allclose.
    expect(observe([1e10, 1e-7], [1.00001e10, 1e-8]).close).toBe(false);
    expect(observe([1e10, 1e-8], [1.00001e10, 1e-9]).close).toBe(true);
    expect(observe([1e10, 1e-8], [1.0001e10, 1e-9]).close).toBe(false);
    const tenth = { rtol: 0.1, atol: 0 };
    expect(observe([1.105], [1], tenth).close).toBe(false);
    expect(observe([1], [1.105], tenth).close).toBe(true);
    expect(observe([1, Number.NaN], [1, Number.NaN]).close).toBe(false);
  });

  it('differ by nothing at equal infinities, and by no number at others', () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect(observe([infinite, 1], [infinite, 1])).toMatchObject({
      close: true,
      maxAbsError: 0,
      finite: false,
    });
    const broken = observe([infinite, 1], [2, 1]);
    expect(broken).toMatchObject({ close: false, maxAbsError: infinite, cosine: 0 });
    const measured = measureDifferences([broken, observe([1], [1])], SAMPLED);
    expect(measured.max_abs_error).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('1 of 2'),
    });
    expect(figureOf(measured.all_close)).toBe(0.5);
  });

  it('have the largest difference of all examples, told without an interval', () => {
    const measured = tensors.measure([observe([1, 2], [1, 2.5]), observe([4, 0], [4, 0])], SAMPLED);
    expect(measured.max_abs_error).toMatchObject({ kind: 'exact', value: 0.5, n: 2 });
    expect(figureOf(measured.max_rel_error)).toBeCloseTo(0.2, 12);
    expect(measured.cosine).toMatchObject({ kind: 'sampled', n: 2 });
    expect(tensors.compare([observe([1], [2])], [observe([1], [4])], SAMPLED).max_abs_error).toEqual({
      kind: 'exact',
      first: 1,
      second: 3,
    });
  });

  it('of another shape are refused', () => {
    expect(() => observe([1, 2], [1])).toThrow(/another shape/);
  });
});

describe('cosine', () => {
  it('of zeros is 1 with zeros, 0 with anything else', () => {
    expect([cosineSimilarity([0, 0], [0, 0]), cosineSimilarity([0, 0], [1, 0])]).toEqual([1, 0]);
  });

  it('does not depend on the length of vectors or their order', () => {
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 9 }), (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        fc.pre(a.some((x) => x !== 0) && b.some((y) => y !== 0));
        const cosine = cosineSimilarity(a, b);
        expect(cosineSimilarity(b, a)).toBeCloseTo(cosine, 12);
        expect(
          cosineSimilarity(
            a.map((x) => 3 * x),
            b,
          ),
        ).toBeCloseTo(cosine, 12);
        expect(Math.abs(cosine)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the registry', () => {
  it('has a figure or a reason for the primary metric of every task without examples', () => {
    for (const name of Object.keys(TASKS) as (keyof typeof TASKS)[]) {
      const task = taskNamed(name);
      expect(task.measure([], SAMPLED)[task.primary]).toMatchObject({ kind: 'failed' });
      expect(() => task.compare([], [], SAMPLED)).not.toThrow();
      expect(() => structuredClone(task.settings)).not.toThrow();
      const settings = Object.entries(task.settings);
      for (const [setting, words] of Object.entries(task.choices ?? {})) {
        expect(words).toContain(settings.find(([key]) => key === setting)![1]);
      }
    }
  });

  it('takes the first example of a batch of copies', () => {
    const batch = tensor(Float32Array.from([1, 2, 3, 1, 2, 3]), [2, 3]);
    const first = firstOfBatch(batch, 2);
    expect(first.shape).toEqual([1, 3]);
    expect(Array.from(first.values)).toEqual([1, 2, 3]);
  });
});
