import { describe, expect, it } from 'vitest';
import { compareModels } from '../../../src/graph/difference/compare-models.ts';
import { readModel } from '../../../src/graph/read-model.ts';
import {
  buildModel,
  type Fields,
  float,
  graph,
  int,
  ints,
  node,
  smallNetwork,
  smallWeights,
  string,
  value,
  weight,
} from '../build-model.ts';

const compare = (candidate: Uint8Array, reference: Uint8Array) =>
  compareModels(readModel(candidate, 'candidate'), readModel(reference, 'reference'));
const changes = (candidate: Uint8Array, reference: Uint8Array): readonly string[] =>
  compare(candidate, reference).changes;

/** A chain of layers that ends in `y`, and the weights given. */
function chain(nodes: Fields[], initializers: Fields[] = [], inputs?: Fields[]): Uint8Array {
  const outputs = [value('y', ['N', 10])];
  return buildModel({ nodes, initializers, outputs, ...(inputs === undefined ? {} : { inputs }) });
}

const first = (attributes: Record<string, Fields>, output = 'c'): Fields =>
  node('Conv', 'x w', output, attributes);

describe('compareModels', () => {
  it('finds a graph equal to itself, with the same weights or others', () => {
    const one = smallNetwork();
    const other = smallNetwork({
      initializers: smallWeights().with(5, weight('b3', [10], 'float32', new Array<number>(10).fill(3))),
    });
    const same = { equal: true, similarity: 1, changes: [], signatureChanges: [] };
    expect(compare(one, one)).toMatchObject({ ...same, relation: 'equal', sameWeights: true });
    expect(compare(one, other)).toMatchObject({
      ...same,
      relation: 'equal up to weights',
      sameWeights: false,
    });
    expect(compare(one, other).weights.sentence).toBe(
      'the weights of 2 of 3 layers are shared; the weights of 1 of 3 layers are other weights, trained anew (Gemm_y)',
    );
  });

  it('pairs a layer that was changed with the one that is most like it, and not with the next one', () => {
    const conv = (
      from: string,
      name: string,
      weightName: string,
      strides: number,
      pads: readonly number[],
    ) => [
      node('Conv', `${from} ${weightName}`, `${name}.c`, {
        strides: ints(strides, strides),
        pads: ints(...pads),
      }),
      node('Relu', `${name}.c`, name),
    ];
    const even = [1, 1, 1, 1];
    const weights = [weight('same', [16, 16, 3, 3]), weight('wider', [32, 16, 3, 3])];
    const inputs = [value('x', ['N', 16, 8, 8])];
    const reference = chain(
      [
        ...conv('x', 'a', 'same', 1, even),
        ...conv('a', 'b', 'same', 1, even),
        ...conv('b', 'd', 'same', 1, even),
        ...conv('d', 'y', 'wider', 2, even),
      ],
      weights,
      inputs,
    );
    const candidate = chain(
      [...conv('x', 'a', 'same', 1, even), ...conv('a', 'y', 'wider', 2, [0, 0, 1, 1])],
      weights,
      inputs,
    );
    const told = changes(candidate, reference).join('; ');
    expect(told).toContain('padding 0,0,1,1 instead of 1');
    expect(told).not.toMatch(/output channels|stride 2 instead/);
  });

  it('tells strides, groups and channels of a layer in one sentence', () => {
    const network = (channels: number, strides: number, group: number): Uint8Array =>
      chain(
        [first({ strides: ints(strides, strides), group: int(group) }), node('Relu', 'c', 'y')],
        [weight('w', [channels, 3, 11, 11])],
      );
    expect(changes(network(64, 2, 1), network(96, 1, 3))).toEqual([
      'stage 1: 11x11 convolution (Conv_c): 3 input channels instead of 9, 64 output channels instead of 96, ' +
        'stride 2 instead of 1, 1 group instead of 3 groups',
    ]);
  });

  it('tells the bias of a recurrent layer by its size', () => {
    const recurrent = (hidden: number) =>
      chain(
        [node('LSTM', 'x w r b', 'y', { hidden_size: int(hidden) })],
        [weight('w', [1, 4 * hidden, 8]), weight('r', [1, 4 * hidden, hidden]), weight('b', [1, 8 * hidden])],
        [value('x', [5, 'N', 8])],
      );
    expect(changes(recurrent(48), recurrent(32))).toEqual([
      expect.stringMatching(/hidden_size 48 instead of 32, .*bias 1x384 instead of 1x256$/),
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
      '2 LRN layers removed (first in stage 1)',
      'stage 1: Sigmoid removed after the second LRN of stage 1',
    ]);
    expect(changes(normalized, plain)[0]).toBe('2 LRN layers added (first in stage 1)');
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
      'weights float16 instead of float32 in all 3 layers with weights',
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
      'stage 1: residual connection takes the Relu of stem instead of the Sigmoid of stem',
    ]);
  });

  it('takes a folded BatchNormalization for the same structure', () => {
    const vectors = ['s', 'b', 'm', 'v', 'bias'].map((name) => weight(name, [4]));
    const initializers = [weight('w', [4, 3, 3, 3]), ...vectors];
    const folded = chain([node('Conv', 'x w bias', 'y')], initializers);
    const kept = chain(
      [node('Conv', 'x w', 'c'), node('BatchNormalization', 'c s b m v', 'y')],
      initializers,
    );
    // The weight was not multiplied with the scale: the same structure, but not the same network.
    expect(compare(folded, kept)).toMatchObject({
      equal: true,
      relation: 'equal up to weights',
      changes: [],
    });
  });

  it('brings the bodies of If, Loop and Scan to normal form, too', () => {
    const vectors = ['s', 'b', 'm', 'v'].map((name) => weight(name, [4]));
    const loop = (nodes: Fields[], state: string, initializer: Fields[] = []): Uint8Array =>
      chain(
        [
          node('Conv', 'x w0', 'c'),
          node('Loop', 'rounds go c', 'y', {
            body: graph({
              name: 'body',
              node: [node('Identity', 'going', 'goes'), ...nodes],
              initializer,
              input: [value('i', [], 'int64'), value('going', [], 'bool'), value(state, ['N', 4, 8, 8])],
              output: [value('goes', [], 'bool'), value('next', ['N', 4, 8, 8])],
            }),
          }),
        ],
        [weight('w0', [4, 3, 1, 1]), weight('rounds', [], 'int64', [2]), weight('go', [], 'bool', [1])],
      );
    const pads = ints(1, 1, 1, 1);
    const weights = [weight('w', [4, 4, 3, 3]), weight('bias', [4])];
    const plain = loop([node('Conv', 'h w bias', 'd', { pads }), node('Relu', 'd', 'next')], 'h', weights);
    const renamed = loop(
      [
        node('Conv', 'state w bias', 'k', { pads }),
        node('Identity', 'k', 'k1'),
        node('Clip', 'k1 low', 'next'),
      ],
      'state',
      [...weights, weight('low', [], 'float32', [0])],
    );
    expect(compare(renamed, plain)).toMatchObject({ equal: true, relation: 'equal', changes: [] });
    const normalized = loop(
      [
        node('Conv', 'h w', 'd', { pads }),
        node('BatchNormalization', 'd s b m v', 'e'),
        node('Relu', 'e', 'next'),
      ],
      'h',
      [...weights.slice(0, 1), ...vectors],
    );
    expect(compare(normalized, plain)).toMatchObject({ equal: true, relation: 'equal up to weights' });
    const retrained = loop([node('Conv', 'h w bias', 'd', { pads }), node('Relu', 'd', 'next')], 'h', [
      weight(
        'w',
        [4, 4, 3, 3],
        'float32',
        Array.from({ length: 144 }, (_, at) => Math.sin(at * at)),
      ),
      weights[1]!,
    ]);
    expect(compare(retrained, plain)).toMatchObject({
      equal: true,
      relation: 'equal up to weights',
      weights: {
        sentence: expect.stringMatching(/1 of 2 layers are other weights, trained anew \(Conv_d\)/),
      },
    });
    const dilated = loop(
      [
        node('Conv', 'h w bias', 'd', { pads: ints(2, 2, 2, 2), dilations: ints(2, 2) }),
        node('Sigmoid', 'd', 'next'),
      ],
      'h',
      weights,
    );
    expect(changes(dilated, plain)).toEqual([
      'stage 1: 3x3 convolution (Conv_d): padding 2 instead of 1, dilation 2 instead of 1',
      'stage 1: Sigmoid instead of Relu',
    ]);
  });

  it('keeps what only a body reads', () => {
    const network = (operator: string): Uint8Array =>
      chain(
        [
          node(operator, 'x', 'a'),
          node('If', 'flag', 'y', {
            then_branch: graph({ node: [node('Relu', 'a', 't')], output: [value('t', [1])] }),
            else_branch: graph({ initializer: [weight('e', [1])], output: [value('e', [1])] }),
          }),
        ],
        [],
        [value('x', ['N', 3, 8, 8]), value('flag', [], 'bool')],
      );
    expect(compare(network('Tanh'), network('Tanh')).equal).toBe(true);
    expect(changes(network('Tanh'), network('Sigmoid'))).toEqual(['stage 1: Tanh instead of Sigmoid']);
  });

  it('tells how weights are quantised', () => {
    const network = (scales: number[]): Uint8Array =>
      chain(
        [node('DequantizeLinear', 'w s', 'f', { axis: int(0) }), node('Conv', 'x f', 'y')],
        [weight('w', [4, 3, 1, 1], 'int8'), weight('s', scales)],
      );
    expect(changes(network([]), network([4]))).toEqual([
      'weights int8 per tensor instead of int8 per channel in 1 layer',
    ]);
  });

  it('tells inputs and outputs', () => {
    const network = (inputs: Fields[]): Uint8Array =>
      buildModel({ nodes: [node('Cast', 'x', 'a', { to: int(1) }), node('Relu', 'a', 'y')], inputs });
    const difference = compare(
      network([value('x', ['N', 3, 8, 8], 'uint8')]),
      network([value('x', ['N', 3, 8, 8])]),
    );
    expect(difference.changes).toEqual(['stage 1: Cast added after input x']);
    expect(difference.signatureChanges).toEqual([
      { part: 'inputs', breaking: true, what: 'input "x" was float32 and is uint8' },
    ]);
  });

  it('keeps to 12 sentences and one line each', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      node(`Custom${index}`, `v${index}`, `v${index + 1}`),
    );
    const told = changes(chain([...many, node('Relu', 'v30', 'y')]), chain([node('Relu', 'x', 'y')]));
    expect(told).toHaveLength(12);
    expect(told.at(-1)).toBe('and 19 further differences');
  });

  it('aligns very long graphs, too', () => {
    const long = (operator: string): Uint8Array => {
      const nodes = Array.from({ length: 3500 }, (_, index) =>
        node(index % 10 === 0 ? operator : 'Relu', index === 0 ? 'x' : `v${index - 1}`, `v${index}`),
      );
      return buildModel({ nodes });
    };
    expect(changes(long('Tanh'), long('Sigmoid'))).toEqual([
      'Tanh instead of Sigmoid in 350 places, first in stage 1',
    ]);
  });

  it('puts graphs of any depth side by side in at most 40 boxes', () => {
    const deep = (blocks: number, kernel: (block: number) => string): Uint8Array => {
      const nodes = Array.from({ length: blocks }, (_, block) => {
        const from = block === 0 ? 'x' : `b${block - 1}`;
        return [
          node('Conv', `${from} ${kernel(block)}`, `c${block}`, { pads: ints(1, 1, 1, 1) }),
          node('Add', `c${block} ${from}`, `b${block}`),
        ];
      }).flat();
      return chain(
        [...nodes, node('Relu', `b${blocks - 1}`, 'y')],
        [weight('w', [3, 3, 3, 3]), weight('v', [3, 3, 5, 5])],
      );
    };
    const { sideBySide, relation } = compare(
      deep(100, (block) => (block % 3 === 0 ? 'v' : 'w')),
      deep(100, () => 'w'),
    );
    expect(relation).toBe('same family');
    expect(sideBySide.length).toBeGreaterThan(10);
    expect(sideBySide.length).toBeLessThanOrEqual(20);
    expect(sideBySide.map(({ mark }) => mark)).toContain('changed');
  });

  it('takes operators and attributes by whatever name', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const odd = chain(
        [node(name, 'x w', 'c', { [name]: string('2') }), node('Relu', 'c', 'y')],
        [weight('w', [4, 3, 3, 3])],
      );
      const plain = chain([first({}), node('Relu', 'c', 'y')], [weight('w', [4, 3, 3, 3])]);
      const { sideBySide } = compare(odd, plain);
      expect(sideBySide.flatMap(({ candidate }) => candidate?.lines ?? [])).toContainEqual({
        text: name,
        changed: true,
      });
    }
  });

  it('bounds what a few hostile bytes can ask for', () => {
    const huge = weight('shape', [4], 'int64', [1_000_000, 1_000_000, 3, 3]);
    const filled = chain([node('ConstantOfShape', 'shape', 'w'), node('Conv', 'x w', 'y')], [huge]);
    const doubled = Array.from({ length: 40 }, (_, at) =>
      node('Concat', at === 0 ? 's s' : `d${at - 1} d${at - 1}`, `d${at}`, { axis: int(0) }),
    );
    const grown = chain([node('Shape', 'x', 's'), ...doubled, node('Reshape', 'x d39', 'y')]);
    const turned = chain([
      node('Transpose', 'x', 't', { perm: ints(2 ** 31, 7, 7) }),
      node('Relu', 't', 'y'),
    ]);
    for (const hostile of [filled, grown, turned]) {
      const started = process.cpuUsage();
      expect(compare(hostile, hostile)).toMatchObject({ equal: true });
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(2000);
    }
  });

  it('tells attributes that an operator leaves to its default', () => {
    const network = (attributes: Record<string, Fields>): Uint8Array =>
      chain([node('LeakyRelu', 'x', 'y', attributes)]);
    expect(changes(network({}), network({ alpha: float(0.2) }))).toEqual([
      'stage 1: LeakyRelu (LeakyRelu_y): alpha 0.01 instead of 0.2',
    ]);
  });
});
