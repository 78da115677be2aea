import { describe, expect, it } from 'vitest';
import type { Architecture } from '../../src/graph/architecture.ts';
import { describeArchitecture, describeLayers } from '../../src/graph/describe.ts';
import { readModel } from '../../src/graph/read-model.ts';
import {
  buildModel,
  type Fields,
  float,
  graph,
  int,
  ints,
  type ModelParts,
  node,
  rawData,
  smallNetwork,
  smallNodes,
  smallWeights,
  tensor,
  value,
  weight,
} from './build-model.ts';

const architecture = (content: Uint8Array): Architecture => describeArchitecture(readModel(content, 'a'));
const describeSmall = (changes: Partial<ModelParts> = {}): Architecture =>
  architecture(smallNetwork(changes));

describe('signature', () => {
  const original = describeSmall();

  it.each<[string, Partial<ModelParts>]>([
    [
      'names',
      { nodes: JSON.parse(JSON.stringify(smallNodes()).replaceAll(/"(c1|r1|c2|a|p|f)"/g, '"other$1"')) },
    ],
    ['the order of nodes', { nodes: smallNodes().toReversed() }],
    ['the order of an addition', { nodes: smallNodes().with(3, node('Add', 'r1 c2', 'a')) }],
    [
      'the names of symbolic dimensions',
      { inputs: [value('data', ['batch', 3, 8, 8])], nodes: smallNodes('data') },
    ],
    [
      'a Constant instead of an initializer',
      {
        initializers: smallWeights().slice(1),
        nodes: [node('Constant', '', 'w1', { value: tensor(weight('', [4, 3, 3, 3])) }), ...smallNodes()],
      },
    ],
    [
      'an Identity and a Dropout',
      {
        nodes: [
          ...smallNodes().slice(0, 5),
          node('Identity', 'p', 'p1'),
          node('Dropout', 'p1', 'p2', { ratio: float(0.3) }),
          node('Flatten', 'p2', 'f'),
          ...smallNodes().slice(6),
        ],
      },
    ],
    [
      'defaults that are written out',
      {
        nodes: [
          smallNodes()[0]!,
          node('Relu', 'c1', 'r1'),
          node('Conv', 'r1 w2 b2', 'c2', {
            auto_pad: { type: 3, s: new TextEncoder().encode('NOTSET') },
            dilations: ints(1, 1),
            group: int(1),
            pads: ints(1, 1, 1, 1),
            strides: ints(1, 1),
          }),
          node('Add', 'c2 r1', 'a'),
          node('GlobalAveragePool', 'a', 'p'),
          node('Flatten', 'p', 'f', { axis: int(1) }),
          node('Gemm', 'f w3 b3', 'y', { alpha: float(1), beta: float(1), transA: int(0), transB: int(1) }),
        ],
      },
    ],
    [
      'dead nodes',
      { nodes: [...smallNodes().slice(0, 3), node('Sigmoid', 'c1', 'dead'), ...smallNodes().slice(3)] },
    ],
    ['initializers among the inputs', { inputs: [value('x', ['N', 3, 8, 8]), value('w1', [4, 3, 3, 3])] }],
  ])('is unmoved by %s', (_, changes) => {
    expect(describeSmall(changes).signature).toBe(original.signature);
  });

  it.each<[string, Partial<ModelParts>]>([
    ['an operator', { nodes: smallNodes().with(1, node('Sigmoid', 'c1', 'r1')) }],
    ['an attribute', { nodes: smallNodes().with(5, node('Flatten', 'p', 'f', { axis: int(2) })) }],
    ['a stride', { nodes: smallNodes().with(0, node('Conv', 'x w1 b1', 'c1', { pads: ints(1, 1, 1, 1) })) }],
    ["a weight's shape", { initializers: smallWeights().with(4, weight('w3', [11, 4])) }],
    ["a weight's type", { initializers: smallWeights().with(4, weight('w3', [10, 4], 'float16')) }],
    ['the wiring', { nodes: smallNodes().with(3, node('Add', 'c2 c1', 'a')) }],
    [
      'a missing bias',
      { nodes: smallNodes().with(2, node('Conv', 'r1 w2', 'c2', { pads: ints(1, 1, 1, 1) })) },
    ],
    ['the outputs', { outputs: [value('f', ['N', 4])] }],
    [
      'the order of the operands of a subtraction',
      { nodes: smallNodes().with(3, node('Sub', 'r1 c2', 'a')) },
    ],
    [
      'a Dropout that trains',
      {
        nodes: [...smallNodes().slice(0, 6), node('Dropout', 'f _ on', 'g'), node('Gemm', 'g w3 b3', 'y')],
        initializers: [...smallWeights(), { name: 'on', data_type: 9, raw_data: new Uint8Array([1]) }],
      },
    ],
  ])('is moved by %s', (_, changes) => {
    expect(describeSmall(changes).signature).not.toBe(original.signature);
  });

  it('tells which of two equal branches is read', () => {
    const nodes = (left: string, right: string): Fields[] => [
      node('Relu', 'x', 's'),
      node('Conv', 's w1', 'a'),
      node('Conv', 's w2', 'b'),
      node('Sigmoid', `${left}`, 'l'),
      node('Tanh', `${right}`, 'r'),
      node('Concat', 'l r a b', 'y', { axis: int(1) }),
    ];
    const initializers = [weight('w1', [4, 3, 1, 1]), weight('w2', [4, 3, 1, 1])];
    const signature = (left: string, right: string): string =>
      architecture(buildModel({ nodes: nodes(left, right), initializers })).signature;
    expect(signature('a', 'b')).not.toBe(signature('a', 'a'));
    expect(signature('a', 'b')).toBe(signature('a', 'b'));
  });

  it('takes a branch by itself, whatever surrounds it', () => {
    const branch = (): Fields => graph({ node: [node('Abs', 'v', 't')], output: [value('t', [1])] });
    const chain = Array.from({ length: 3000 }, (_, index) => {
      const before = index === 0 ? 'x' : `v${index - 1}`;
      const inner = JSON.parse(JSON.stringify(branch()).replace('"v"', `"${before}"`)) as Fields;
      return node('If', before, `v${index}`, { then_branch: inner });
    });
    // Each branch reads the node before: following it outwards would take the square of the length.
    // Processor time: what else the machine does has no part in it.
    const started = process.cpuUsage();
    const model = readModel(buildModel({ nodes: chain }), 'a');
    describeArchitecture(model);
    expect(describeLayers(model)).toHaveLength(6000);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(5000);
  });

  it('knows settings in attributes and in inputs as the same', () => {
    const clip = (opset: number, last: Fields): string =>
      architecture(
        buildModel({
          opset,
          nodes: [node('Relu', 'x', 'a'), last],
          initializers: [weight('low', []), weight('high', [], 'float32', [6])],
        }),
      ).signature;
    const attributes = clip(6, node('Clip', 'a', 'y', { min: float(0), max: float(6) }));
    expect(clip(11, node('Clip', 'a low high', 'y'))).toBe(attributes);
    expect(clip(11, node('Clip', 'a low', 'y'))).not.toBe(attributes);
  });

  it("knows a function by what it does, and an If's branches by what they hold", () => {
    const withFunction = (name: string, operator: string): string =>
      architecture(
        buildModel({
          nodes: [node(`local.${name}`, 'x', 'y')],
          model: {
            functions: [
              { name, domain: 'local', input: ['a'], output: ['b'], node: [node(operator, 'a', 'b')] },
            ],
          },
        }),
      ).signature;
    expect(withFunction('F', 'Relu')).toBe(withFunction('G', 'Relu'));
    expect(withFunction('F', 'Relu')).not.toBe(withFunction('F', 'Tanh'));
    const branch = (operator: string): Fields =>
      graph({ node: [node(operator, 'x', 't')], output: [value('t', [1])] });
    const withBranch = (operator: string): string =>
      architecture(
        buildModel({
          nodes: [node('If', 'x', 'y', { then_branch: branch(operator), else_branch: branch('Abs') })],
        }),
      ).signature;
    expect(withBranch('Relu')).toBe(withBranch('Relu'));
    expect(withBranch('Relu')).not.toBe(withBranch('Tanh'));
  });
});

describe('weightsSignature', () => {
  const original = describeSmall();
  const values = Array.from({ length: 40 }, (_, index) => index % 100);

  it('is the same for raw_data and float_data', () => {
    const spelled = { name: 'w3', dims: [10, 4], data_type: 1, float_data: [rawData('float32', values)] };
    const described = describeSmall({ initializers: smallWeights().with(4, spelled) });
    expect(described.weightsSignature).toBe(original.weightsSignature);
  });

  it('is the same for raw_data and int32_data', () => {
    const signature = (w: Fields): string =>
      architecture(buildModel({ nodes: [node('ConvInteger', 'x w', 'y')], initializers: [w] }))
        .weightsSignature;
    // -1 and -128 as the 10 bytes that protobuf takes for negative numbers.
    const minus = (low: number): number[] => [low, ...new Array<number>(8).fill(255), 1];
    const varints = Uint8Array.from([5, ...minus(0xff), 127, ...minus(0x80).with(1, 0xff)]);
    const spelled = { name: 'w', dims: [4, 1, 1, 1], data_type: 3, int32_data: [varints] };
    expect(signature(spelled)).toBe(signature(weight('w', [4, 1, 1, 1], 'int8', [5, -1, 127, -128])));
    expect(signature(spelled)).not.toBe(signature(weight('w', [4, 1, 1, 1], 'int8', [5, -1, 127, -127])));
  });

  it('follows the values and not the order of initializers', () => {
    const reordered = describeSmall({ initializers: smallWeights().toReversed() });
    const changed = describeSmall({
      initializers: smallWeights().with(4, weight('w3', [10, 4], 'float32', values.with(7, 99))),
    });
    expect(reordered.weightsSignature).toBe(original.weightsSignature);
    expect(changed.weightsSignature).not.toBe(original.weightsSignature);
    expect(changed.signature).toBe(original.signature);
  });
});
