import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLayers } from '../../../src/graph/difference/align.ts';
import { findAnchors, gapsBetween, longestRise, type Pair } from '../../../src/graph/difference/anchors.ts';
import { shortestEdit } from '../../../src/graph/difference/edit-script.ts';
import { viewLayer } from '../../../src/graph/difference/layer-view.ts';
import { slidePairs } from '../../../src/graph/difference/slide.ts';
import { normalize } from '../../../src/graph/normal/normalize.ts';
import { readModel } from '../../../src/graph/read-model.ts';
import { buildModel, node, value } from '../build-model.ts';

const keys = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 14 });
const whole = (left: readonly unknown[], right: readonly unknown[]) => ({
  left: { start: 0, end: left.length },
  right: { start: 0, end: right.length },
});

describe('shortestEdit', () => {
  it('keeps a common subsequence of the greatest length', () => {
    fc.assert(
      fc.property(keys, keys, (left, right) => {
        const pairs = shortestEdit(whole(left, right), left, right, 100);
        expectRising(pairs ?? [], left, right);
        expect(pairs).toHaveLength(longestCommon(left, right));
      }),
      { seed: 1 },
    );
  });

  it('gives up where more differs than is allowed', () => {
    expect(shortestEdit(whole([1, 2, 3], [4, 5, 6]), [1, 2, 3], [4, 5, 6], 5)).toBeUndefined();
    expect(shortestEdit(whole([1, 2, 3], [4, 5, 6]), [1, 2, 3], [4, 5, 6], 6)).toEqual([]);
  });
});

describe('findAnchors', () => {
  it('pairs what is there once on each side, in one order, and leaves the gaps between', () => {
    const [left, right] = [
      [5, 1, 1, 7, 9],
      [1, 5, 8, 1, 7],
    ];
    const pairs = findAnchors(whole(left, right), left, right);
    expect(pairs).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(gapsBetween(whole(left, right), pairs)).toEqual([
      { left: { start: 0, end: 0 }, right: { start: 0, end: 1 } },
      { left: { start: 1, end: 3 }, right: { start: 2, end: 4 } },
      { left: { start: 4, end: 5 }, right: { start: 5, end: 5 } },
    ]);
  });

  it('keeps as many pairs as rise together', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), (rights) => {
        const pairs = rights.map((right, left): Pair => [left, right]);
        const rise = longestRise(pairs);
        expect(rise.every(([, right], at) => at === 0 || right > rise[at - 1]![1])).toBe(true);
        expect(rise).toHaveLength(
          longestCommon(
            rights,
            rights.toSorted((a, b) => a - b),
          ),
        );
      }),
      { seed: 1 },
    );
  });
});

describe('alignLayers', () => {
  const operators = fc.array(fc.constantFrom('Relu', 'Tanh', 'LRN', 'Sigmoid'), {
    minLength: 1,
    maxLength: 20,
  });

  it('pairs rising indices, and every layer of a graph with itself', () => {
    fc.assert(
      fc.property(operators, operators, (ours, theirs) => {
        const [left, right] = [viewsOf(ours), viewsOf(theirs)];
        const pairs = alignLayers(left, right);
        expect(
          pairs.every(([i, j], at) => at === 0 || (i > pairs[at - 1]![0] && j > pairs[at - 1]![1])),
        ).toBe(true);
        expect(alignLayers(left, left)).toEqual(left.map((_, index) => [index, index]));
        const slid = slidePairs(pairs, [left, right], [new Set([3]), new Set([2])]);
        expect(slid).toHaveLength(pairs.length);
        expect(slid.every(([i, j], at) => at === 0 || (i > slid[at - 1]![0] && j > slid[at - 1]![1]))).toBe(
          true,
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

function viewsOf(operators: readonly string[]) {
  const nodes = operators.map((operator, index) =>
    node(operator, index === 0 ? 'x' : `v${index - 1}`, `v${index}`),
  );
  const model = buildModel({ nodes, outputs: [value(`v${operators.length - 1}`, ['N'])] });
  return normalize(readModel(model, 'a')).nodes.map(viewLayer);
}

function expectRising(pairs: readonly Pair[], left: readonly number[], right: readonly number[]): void {
  for (const [i, j] of pairs) expect(left[i]).toBe(right[j]);
  expect(pairs.every(([i, j], at) => at === 0 || (i > pairs[at - 1]![0] && j > pairs[at - 1]![1]))).toBe(
    true,
  );
}

/** The definition, by recursion. */
function longestCommon(left: readonly number[], right: readonly number[]): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === left.length || j === right.length) return 0;
    const key = `${i} ${j}`;
    const length =
      known.get(key) ??
      (left[i] === right[j] ? 1 + from(i + 1, j + 1) : Math.max(from(i + 1, j), from(i, j + 1)));
    known.set(key, length);
    return length;
  };
  return from(0, 0);
}
