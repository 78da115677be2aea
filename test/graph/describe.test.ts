import { describe, expect, it } from 'vitest';
import type { Architecture } from '../../src/graph/architecture.ts';
import { describeArchitecture, describeLayers } from '../../src/graph/describe.ts';
import { formatValue } from '../../src/graph/format-value.ts';
import { readModel } from '../../src/graph/read-model.ts';
import {
  buildModel,
  type Fields,
  graph,
  int,
  ints,
  type ModelParts,
  node,
  smallNetwork,
  smallNodes,
  tensor,
  value,
  weight,
} from './build-model.ts';

const architecture = (content: Uint8Array): Architecture => describeArchitecture(readModel(content, 'a'));
const describeSmall = (changes: Partial<ModelParts> = {}): Architecture =>
  architecture(smallNetwork(changes));

/** 4x3x3x3 + 4 + 4x4x3x3 + 4 + 10x4 + 10. */
const smallParameters = 310;
const smallKernels = 292;

describe('parameters', () => {
  it('counts weights, and kernels among them', () => {
    const { parameters, kernelParameters, parameterViews } = describeSmall();
    expect(parameters).toBe(smallParameters);
    expect(kernelParameters).toBe(smallKernels);
    expect(parameterViews).toMatchObject({ 'as stored': smallParameters, trainable: smallParameters });
  });

  it('leaves out shapes, axes, bounds, scalars of arithmetic and unused tensors', () => {
    const { parameters, parameterViews } = architecture(
      buildModel({
        nodes: [
          node('Reshape', 'x shape', 'a'),
          node('Clip', 'a low high', 'b'),
          node('Mul', 'b half', 'c'),
          node('Gather', 'c indices', 'd'),
          node('Add', 'd bias', 'e'),
        ],
        initializers: [
          weight('shape', [2], 'int64', [-1, 192]),
          weight('low', []),
          weight('high', [], 'float32', [6]),
          weight('half', [], 'float32', [0.5]),
          weight('indices', [3], 'int64'),
          weight('bias', [192]),
          weight('unused', [1000]),
        ],
      }),
    );
    expect(parameters).toBe(192);
    expect(parameterViews['as stored']).toBe(2 + 1 + 1 + 1 + 3 + 192 + 1000);
  });

  it('counts a weight of several nodes once, and every Identity of it as a weight of its own', () => {
    const nodes = (second: string): Fields[] => [
      node('Identity', 'w', 'copy'),
      node('Conv', 'x w', 'a'),
      node('Conv', `a ${second}`, 'b'),
    ];
    const initializers = [weight('w', [3, 3, 1, 1])];
    const shared = architecture(buildModel({ nodes: nodes('w'), initializers }));
    const distinct = architecture(buildModel({ nodes: nodes('copy'), initializers }));
    expect([shared.parameters, shared.parameterViews['per use']]).toEqual([9, 18]);
    expect([distinct.parameters, distinct.parameterViews['per use']]).toEqual([18, 18]);
  });

  it('counts weights in Constant and ConstantOfShape nodes, through Cast, Transpose and Reshape', () => {
    const model = readModel(
      buildModel({
        nodes: [
          node('Constant', '', 'k', { value: tensor(weight('', [4, 3, 1, 1])) }),
          node('Conv', 'x k', 'a'),
          node('ConstantOfShape', 'shape', 'filled'),
          node('Conv', 'a filled', 'b'),
          node('Cast', 'half', 'single', { to: int(1) }),
          node('Transpose', 'single', 'turned', { perm: ints(1, 0) }),
          node('MatMul', 'b turned', 'y'),
        ],
        initializers: [weight('shape', [4], 'int64', [5, 4, 1, 1]), weight('half', [10, 5], 'float16')],
      }),
      'a',
    );
    const layers = describeLayers(model);
    expect(describeArchitecture(model).parameters).toBe(12 + 20 + 50);
    expect(layers.map(({ operator }) => operator)).toEqual(['Conv', 'Conv', 'MatMul']);
    expect(layers[2]?.description).toBe('MatMul weight float16 as float32 5x10');
  });

  it('counts statistics, trainable weights and the folded and unfolded readings of BatchNormalization', () => {
    const initializers = [
      weight('w', [8, 3, 3, 3]),
      ...['s', 'b', 'm', 'v', 'bias'].map((name) => weight(name, [8])),
    ];
    const normalized = architecture(
      buildModel({
        nodes: [node('Conv', 'x w', 'c'), node('BatchNormalization', 'c s b m v', 'y')],
        initializers,
      }),
    );
    const folded = architecture(buildModel({ nodes: [node('Conv', 'x w bias', 'y')], initializers }));
    expect(normalized.parameters).toBe(216 + 32);
    expect(normalized.parameterViews).toMatchObject({
      kernels: 216,
      trainable: 216 + 16,
      'with running statistics': 216 + 32,
      'batch normalization folded': 216 + 8,
    });
    expect(folded.parameterViews['batch normalization folded']).toBe(folded.parameters);
    expect(folded.parameterViews['batch normalization unfolded']).toBe(
      normalized.parameterViews['trainable'],
    );
    expect(folded.kernelParameters).toBe(normalized.kernelParameters);
  });

  it('counts a bias of any rank as a bias', () => {
    for (const dims of [[4], [4, 1, 1], [1, 4, 1, 1]]) {
      const nodes = [node('Conv', 'x w', 'c'), node('Add', 'c b', 'y')];
      const initializers = [weight('w', [4, 3, 1, 1]), weight('b', dims)];
      const { parameters, kernelParameters } = architecture(buildModel({ nodes, initializers }));
      expect([parameters, kernelParameters]).toEqual([16, 12]);
    }
  });

  it('counts quantised weights by element, and their scales apart', () => {
    const initializers = [
      weight('w', [8, 3, 3, 3], 'int8'),
      weight('ws', [8]),
      weight('wz', [8], 'int8'),
      weight('s', []),
      weight('z', [], 'uint8'),
      weight('b', [8], 'int32'),
    ];
    const { parameters, parameterViews } = architecture(
      buildModel({ nodes: [node('QLinearConv', 'x s z w ws wz s z b', 'y')], initializers }),
    );
    expect(parameters).toBe(216 + 8);
    expect(parameterViews['with quantization parameters']).toBe(216 + 8 + 8 + 8 + 1 + 1);
  });

  it('counts external data by its dimensions and says that its values are unknown', () => {
    const external = (location: string): Fields => ({
      name: 'w',
      dims: [4, 3, 1, 1],
      data_type: 1,
      data_location: 1,
      external_data: [{ key: 'location', value: location }],
    });
    const nodes = [node('Conv', 'x w', 'y')];
    const [one, other, inside] = [external('../a.bin'), external('b.bin'), weight('w', [4, 3, 1, 1])].map(
      (initializer) => architecture(buildModel({ nodes, initializers: [initializer] })),
    );
    expect(one?.parameters).toBe(12);
    expect(one?.weightsSignature).toBe(other?.weightsSignature);
    expect(one?.weightsSignature).not.toBe(inside?.weightsSignature);
    expect(one?.signature).toBe(inside?.signature);
  });

  it('counts the nodes and weights of branches and functions once', () => {
    const branch = (name: string): Fields =>
      graph({
        node: [node('Conv', `x ${name}`, `${name}_y`)],
        initializer: [weight(name, [3, 3, 1, 1])],
        output: [value(`${name}_y`, [1])],
      });
    const { parameters, nodes, operators } = architecture(
      buildModel({
        nodes: [
          node('If', 'flag', 'i', { then_branch: branch('t'), else_branch: branch('e') }),
          node('local.Twice', 'i', 'j'),
          node('local.Twice', 'j', 'k'),
          node('com.microsoft.Gelu', 'k', 'y'),
        ],
        model: {
          functions: [
            {
              name: 'Twice',
              domain: 'local',
              input: ['a'],
              output: ['b'],
              node: [node('Constant', '', 'w', { value: tensor(weight('', [5])) }), node('Mul', 'a w', 'b')],
            },
          ],
        },
      }),
    );
    expect(parameters).toBe(9 + 9 + 5);
    expect(nodes).toBe(8);
    expect(operators).toEqual({
      If: 1,
      'local.Twice': 2,
      'com.microsoft.Gelu': 1,
      Conv: 2,
      Constant: 1,
      Mul: 1,
    });
  });
});

describe('description', () => {
  it('lists what a caller feeds and gets, and who made the file', () => {
    const { inputs, outputs, producer, opset, irVersion } = describeSmall({
      inputs: [value('x', ['N', 3, 8, 8]), value('w1', [4, 3, 3, 3])],
    });
    expect(inputs.map(formatValue)).toEqual(['x: float32[N,3,8,8]']);
    expect(outputs.map(formatValue)).toEqual(['y: float32[N,10]']);
    expect({ producer, opset, irVersion }).toEqual({ producer: 'test 1.0', opset: 17, irVersion: 8 });
    expect(formatValue({ name: 's', type: 'sequence(int64)', shape: undefined })).toBe('s: sequence(int64)');
  });

  it('describes layers in an order of their own', () => {
    const layers = describeLayers(readModel(smallNetwork({ nodes: smallNodes().toReversed() }), 'a'));
    expect(layers.map(({ description }) => description)).toEqual([
      'Conv 3x3 3->4 stride 2 pads 1 group 1 bias 4',
      'Relu',
      'Conv 3x3 4->4 stride 1 pads 1 group 1 bias 4',
      'Add',
      'GlobalAveragePool',
      'Flatten',
      'Gemm transB 1 weight 10x4 bias 10',
    ]);
    expect(layers.map(({ from }) => from)).toEqual([[-1], [0], [1], [2, 1], [3], [4], [5]]);
  });
});
