import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EmbeddingObservation,
  embedding,
  retrievalRanks,
} from '../../../src/measurement/tasks/embedding.ts';
import { createRandom, shuffle } from '../../../src/statistics/random.ts';
import { COMPLETE, figureOf, SAMPLED, tensor } from './tensor.ts';

const observe = (vector: number[], identity: number): EmbeddingObservation =>
  embedding.observe([tensor(vector)], { kind: 'identity', identity }, {});

const at = (degrees: number): number[] => [
  Math.cos((degrees * Math.PI) / 180),
  Math.sin((degrees * Math.PI) / 180),
];

describe('recall at k', () => {
  it('asks the others for every example, and leaves out who is alone', () => {
    // On a circle: 0 and 10 are of one identity, 40 and 80 of another with a stranger at 55.
    const observations = [
      observe(at(0), 1),
      observe(at(10), 1),
      observe(at(40), 2),
      observe(at(55), 3),
      observe(at(80), 2),
    ];
    expect(retrievalRanks(observations)).toEqual([0, 0, 2, undefined, 1]);
    const measured = embedding.measure(observations, SAMPLED);
    expect(measured['recall.at1']).toMatchObject({ value: 0.5, n: 4, kind: 'sampled' });
    expect(measured['recall.at5']).toMatchObject({ value: 1, n: 4 });
  });

  it('finds nothing where all vectors are the same, or not finite', () => {
    const same = [1, 1, 2, 2].map((identity) => observe([1, 0], identity));
    expect(figureOf(embedding.measure(same, COMPLETE)['recall.at1'])).toBe(0);
    const broken = [observe([Number.NaN, 1], 1), observe([1, 1], 1), observe([0, 1], 2), observe([0, 1], 2)];
    expect(retrievalRanks(broken)).toEqual([4, 4, 0, 0]);
    const zero = [observe([0, 0], 1), observe([1, 0], 1), observe([0, 1], 2), observe([0, 1], 2)];
    expect(retrievalRanks(zero)).toEqual([2, 2, 0, 0]);
  });

  it('has no figure without pairs', () => {
    expect(embedding.measure([observe([1], 1), observe([1], 2)], SAMPLED)['recall.at1']).toMatchObject({
      kind: 'failed',
    });
  });

  it('is compared by example', () => {
    const good = [observe(at(0), 1), observe(at(1), 1), observe(at(90), 2), observe(at(91), 2)];
    const bad = [observe(at(0), 1), observe(at(90), 1), observe(at(89), 2), observe(at(91), 2)];
    const comparison = embedding.compare(good, bad, SAMPLED)['recall.at1'];
    expect(comparison).toMatchObject({ counts: { both: 0, onlyFirst: 4, onlySecond: 0, neither: 0 } });
  });

  it('does not depend on the order of examples or the length of vectors', () => {
    const degrees = fc.uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(degrees, fc.nat(), fc.integer({ min: 1, max: 100 }), (angles, seed, factor) => {
        const observations = angles.map((angle, i) => observe(at(angle + (i % 2) / 7), i % 3));
        const scaled = observations.map(({ vector, identity }) =>
          observe(
            Array.from(vector, (x) => x * 2 ** (factor % 20)),
            identity,
          ),
        );
        const before = embedding.measure(observations, COMPLETE);
        expect(embedding.measure(shuffle([...observations], createRandom(seed)), COMPLETE)).toEqual(before);
        expect(embedding.measure(scaled, COMPLETE)).toEqual(before);
      }),
    );
  });
});

describe('candidate against reference', () => {
  it('is the mean cosine, 0 where vectors have nothing in common', () => {
    const candidate = [observe([1, 0], 1), observe([1, 1], 1), observe([1, 2, 3], 1)];
    const reference = [observe([2, 0], 1), observe([1, 0], 1), observe([1, 2], 1)];
    const { cosine } = embedding.measurePair!(candidate, reference, SAMPLED);
    expect(figureOf(cosine)).toBeCloseTo((1 + Math.SQRT1_2) / 3, 7);
    expect(cosine).toMatchObject({ unit: 'value', n: 3 });
  });
});
