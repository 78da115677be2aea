import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps, findPairs } from '../../src/graph/align.ts';
import { compareGraphs } from '../../src/graph/compare-graphs.ts';
import { describeArchitecture } from '../../src/graph/describe.ts';
import { readModel } from '../../src/graph/read-model.ts';
import {
  buildModel,
  type Fields,
  float,
  int,
  ints,
  node,
  smallNetwork,
  smallWeights,
  value,
  weight,
} from './build-model.ts';

const describeBytes = (content: Uint8Array) => describeArchitecture(readModel(content, 'a'));

function changes(candidate: Uint8Array, reference: Uint8Array): readonly string[] {
  return compareGraphs(describeBytes(candidate), describeBytes(reference)).changes;
}

/** A chain of layers that ends in `y`, and the weights given. */
function chain(nodes: Fields[], initializers: Fields[] = []): Uint8Array {
  return buildModel({ nodes, initializers, outputs: [value('y', ['N', 10])] });
}

const first = (attributes: Record<string, Fields>, output = 'c'): Fields =>
  node('Conv', 'x w', output, attributes);

describe('compareGraphs', () => {
  it('finds a graph equal to itself, with the same weights or others', () => {
    const one = describeBytes(smallNetwork());
    const other = describeBytes(
      smallNetwork({
        initializers: smallWeights().with(5, weight('b3', [10], 'float32', new Array<number>(10).fill(3))),
      }),
    );
    expect(compareGraphs(one, one)).toEqual({ equal: true, sameWeights: true, changes: [] });
    expect(compareGraphs(one, other)).toEqual({ equal: true, sameWeights: false, changes: [] });
  });

  it('tells strides, groups and weight shapes of a layer, most telling first', () => {
    const network = (channels: number, strides: number, group: number): Uint8Array =>
      chain(
        [first({ strides: ints(strides, strides), group: int(group) }), node('Relu', 'c', 'y')],
        [weight('w', [channels, 3, 11, 11])],
      );
    expect(changes(network(64, 2, 1), network(96, 1, 3))).toEqual([
      'Conv 1 (Conv_c): strides 2x2 in the candidate, 1x1 in the reference',
      'Conv 1 (Conv_c): group 1 in the candidate, 3 in the reference',
      'Conv 1 (Conv_c): weight 64x3x11x11 in the candidate, 96x3x11x11 in the reference',
    ]);
  });

  it('tells operators that only one side has', () => {
    const plain = chain([first({}), node('Relu', 'c', 'y')], [weight('w', [4, 3, 3, 3])]);
    const lrn = (input: string, output: string): Fields => node('LRN', input, output, { size: int(5) });
    const normalized = chain(
      [first({}), lrn('c', 'l'), node('Relu', 'l', 'r'), lrn('r', 'm'), node('Sigmoid', 'm', 'y')],
      [weight('w', [4, 3, 3, 3])],
    );
    expect(changes(plain, normalized)).toEqual([
      '2 LRN nodes are in the reference only',
      '1 Sigmoid node is in the reference only (Sigmoid)',
    ]);
    expect(changes(normalized, plain)[0]).toBe('2 LRN nodes are in the candidate only');
  });

  it('tells the same change in many layers once', () => {
    const half = smallNetwork({
      initializers: smallWeights().map((one) => ({
        ...one,
        data_type: 10,
        raw_data: (one['raw_data'] as Uint8Array).subarray(0, (one['raw_data'] as Uint8Array).length / 2),
      })),
    });
    expect(changes(half, smallNetwork())).toEqual([
      '2 Conv nodes: weight of type float16 in the candidate, float32 in the reference',
      'Gemm 1 (Gemm_y): weight of type float16 in the candidate, float32 in the reference',
      '2 Conv nodes: bias of type float16 in the candidate, float32 in the reference',
      'Gemm 1 (Gemm_y): bias of type float16 in the candidate, float32 in the reference',
    ]);
  });

  it('tells another wiring of the same layers', () => {
    const network = (shortcut: string): Uint8Array =>
      chain([
        node('Relu', 'x', 'a'),
        node('Sigmoid', 'a', 'b'),
        node('Tanh', 'b', 'c'),
        node('Add', `c ${shortcut}`, 'y'),
      ]);
    expect(changes(network('a'), network('b'))).toEqual([
      'Add 1 (Add_y) takes Tanh 1 and Relu 1 in the candidate, Tanh 1 and Sigmoid 1 in the reference',
    ]);
  });

  it('tells a folded BatchNormalization', () => {
    const vectors = ['s', 'b', 'm', 'v', 'bias'].map((name) => weight(name, [4]));
    const initializers = [weight('w', [4, 3, 3, 3]), ...vectors];
    const folded = chain([node('Conv', 'x w bias', 'y')], initializers);
    const kept = chain(
      [node('Conv', 'x w', 'c'), node('BatchNormalization', 'c s b m v', 'y')],
      initializers,
    );
    expect(changes(folded, kept)).toEqual([
      'BatchNormalization is folded into the convolutions in the candidate only',
      'Conv 1 (Conv_y): bias in the candidate only',
      '1 BatchNormalization node is in the reference only (BatchNormalization scale 4 bias 4 mean 4 variance 4)',
    ]);
  });

  it('tells how weights are quantised', () => {
    const network = (scales: number[]): Uint8Array =>
      chain(
        [node('DequantizeLinear', 'w s', 'f', { axis: int(0) }), node('Conv', 'x f', 'y')],
        [weight('w', [4, 3, 1, 1], 'int8'), weight('s', scales)],
      );
    expect(changes(network([]), network([4]))[0]).toBe(
      'quantisation in the candidate: static with QuantizeLinear and DequantizeLinear pairs, one scale per tensor; ' +
        'in the reference: static with QuantizeLinear and DequantizeLinear pairs, one scale per channel',
    );
  });

  it('tells inputs and outputs', () => {
    const network = (inputs: Fields[]): Uint8Array =>
      buildModel({ nodes: [node('Cast', 'x', 'a', { to: int(1) }), node('Relu', 'a', 'y')], inputs });
    expect(
      changes(network([value('x', ['N', 3, 8, 8], 'uint8')]), network([value('x', ['N', 3, 8, 8])])),
    ).toEqual(['input x is uint8[N,3,8,8] in the candidate, float32[N,3,8,8] in the reference']);
  });

  it('keeps to 12 sentences and one line each', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      node(`Custom${index}`, `v${index}`, `v${index + 1}`),
    );
    const told = changes(chain([...many, node('Relu', 'v30', 'y')]), chain([node('Relu', 'x', 'y')]));
    expect(told).toHaveLength(12);
    expect(told.at(-1)).toBe('and 19 further differences');
  });

  it('compares very long graphs by their operators', () => {
    const long = (operator: string): Uint8Array => {
      const nodes = Array.from({ length: 3500 }, (_, index) =>
        node(index % 10 === 0 ? operator : 'Relu', index === 0 ? 'x' : `v${index - 1}`, `v${index}`),
      );
      return buildModel({ nodes });
    };
    expect(changes(long('Tanh'), long('Sigmoid'))).toEqual([
      '350 Tanh nodes are in the candidate only',
      '350 Sigmoid nodes are in the reference only',
    ]);
  });

  it('tells attributes that an operator leaves to its default', () => {
    const network = (attributes: Record<string, Fields>): Uint8Array =>
      chain([node('LeakyRelu', 'x', 'y', attributes)]);
    expect(changes(network({}), network({ alpha: float(0.2) }))).toEqual([
      'LeakyRelu 1 (LeakyRelu_y): alpha 0.01 in the candidate, 0.2 in the reference',
    ]);
  });
});

describe('align', () => {
  const sequence = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

  it('keeps a common subsequence of the greatest length', () => {
    fc.assert(
      fc.property(sequence, sequence, (left, right) => {
        const pairs = findPairs(left, right);
        for (const [i, j] of pairs) expect(left[i]).toBe(right[j]);
        expect(
          pairs.every(([i, j], at) => at === 0 || (i > pairs[at - 1]![0] && j > pairs[at - 1]![1])),
        ).toBe(true);
        expect(pairs.length).toBe(longestCommon(left, right));
      }),
      { seed: 1 },
    );
  });

  it('finds no gap between equal sequences', () => {
    expect(findGaps(['a', 'b'], ['a', 'b'])).toEqual([]);
    expect(findGaps(['a', 'x', 'b'], ['a', 'b'])).toEqual([{ left: [1, 2], right: [1, 1] }]);
  });
});

/** The definition, by recursion. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === left.length || j === right.length) return 0;
    const key = `${i} ${j}`;
    const value =
      known.get(key) ??
      (left[i] === right[j] ? 1 + from(i + 1, j + 1) : Math.max(from(i + 1, j), from(i, j + 1)));
    known.set(key, value);
    return value;
  };
  return from(0, 0);
}
