import { describe, expect, it } from 'vitest';
import { describeStructure } from '../../src/graph/describe.ts';
import { describeWork } from '../../src/graph/describe-work.ts';
import { readModel } from '../../src/graph/read-model.ts';
import {
  buildModel,
  int,
  ints,
  node,
  smallNetwork,
  smallNodes,
  smallWeights,
  value,
  weight,
} from './build-model.ts';

const small = () => readModel(smallNetwork(), 'a');

describe('describeWork', () => {
  it('counts a product whose batch lies behind the rows as the same product', () => {
    const batched = (attributes: Record<string, number>, shapes: readonly number[][]) =>
      describeWork(
        readModel(
          buildModel({
            nodes: [
              node(
                'com.microsoft.FusedMatMul',
                'x w',
                'y',
                Object.fromEntries(Object.entries(attributes).map(([name, of]) => [name, int(of)])),
              ),
            ],
            inputs: [value('x', shapes[0]!)],
            initializers: [weight('w', shapes[1]!)],
          }),
          'a',
        ),
      ).macs.macs;
    // Two products of 5x3 and 3x4.
    expect(
      batched({}, [
        [2, 5, 3],
        [2, 3, 4],
      ]),
    ).toBe(120);
    expect(
      batched({ transBatchA: 1, transBatchB: 1 }, [
        [5, 2, 3],
        [3, 2, 4],
      ]),
    ).toBe(120);
    expect(
      batched({ transBatchA: 1, transA: 1 }, [
        [3, 2, 5],
        [2, 3, 4],
      ]),
    ).toBe(120);
  });

  it("counts onnxruntime's name for RMSNormalization", () => {
    const { macs, flops } = describeWork(
      readModel(
        buildModel({
          nodes: [node('SimplifiedLayerNormalization', 'x w', 'l'), node('Relu', 'l', 'y')],
          inputs: [value('x', [2, 5, 4])],
          initializers: [weight('w', [4])],
        }),
        'a',
      ),
    );
    expect(macs.macs).toBe(0);
    expect({ ...flops.notCounted }).toEqual({});
    expect(flops.counted['Relu']).toBe(40);
  });

  it('counts MACs and FLOPs apart, each by operator', () => {
    const { macs, flops, assumptions } = describeWork(small());
    // 3x8x8 -> 4x4x4 -> 4x4x4 -> 4 -> 10.
    const conv = 4 * 16 * 27 + 4 * 16 * 36;
    expect(macs.macs).toBe(conv + 40);
    expect({ ...macs.counted }).toEqual({ Conv: conv, Gemm: 40 });
    expect({ ...flops.counted }).toEqual({
      Conv: 2 * conv + 2 * 64,
      Relu: 64,
      Add: 64,
      GlobalAveragePool: 64,
      Gemm: 80 + 10,
    });
    expect(flops.flops).toBe(2 * conv + 128 + 3 * 64 + 90);
    expect(flops.notCounted).toEqual({});
    expect(assumptions).toEqual(['the first dimension of "x" is 1']);
  });

  it('counts for the input that is asked for', () => {
    const { macs } = describeWork(small(), new Map([['x', [2, 3, 16, 16]]]));
    expect(macs.macs).toBe(2 * (4 * 64 * 27 + 4 * 64 * 36 + 40));
  });

  it('says what it cannot count', () => {
    const model = readModel(
      buildModel({
        nodes: [node('Conv', 'x w', 'c'), node('my.Op', 'c', 'y')],
        initializers: [weight('w', [4, 3, 3, 3])],
        inputs: [value('x', ['N', 3, 'H', 'W'])],
      }),
      'a',
    );
    const { macs, flops, activations } = describeWork(model);
    expect(macs.incomplete).toEqual(['Conv']);
    expect({ ...flops.notCounted }).toEqual({ Conv: 1, 'my.Op': 1 });
    expect(activations.unknown).toBe(3);
  });

  it('takes the memory of what is alive at once', () => {
    const { activations } = describeWork(small());
    // x 768, c1 256, r1 256, c2 256, a 256, p and its view f 16, y 40 bytes.
    expect(activations).toEqual({
      peakBytes: 1024,
      peakAt: 'Conv_c1',
      totalBytes: 768 + 4 * 256 + 16 + 40,
      unknown: 0,
    });
  });

  it('keeps a value as long as somebody reads it', () => {
    const chain = [
      node('Relu', 'x', 'a'),
      node('Relu', 'a', 'b'),
      node('Relu', 'b', 'c'),
      node('Add', 'c x', 'y'),
    ];
    const parts = { nodes: chain, inputs: [value('x', [100])], outputs: [value('y', [100])] };
    // The input and three more are alive at the Add, and two of the chain before it.
    expect(describeWork(readModel(buildModel(parts), 'a')).activations.peakBytes).toBe(1200);
  });
});

describe('describeStructure', () => {
  it('tells precision, storage and depth', () => {
    expect(describeStructure(small())).toMatchObject({
      precision: 'float32',
      bytesByPrecision: { float32: 4 * (108 + 4 + 144 + 4 + 40 + 10) },
      depth: 3,
    });
  });

  it('counts quantised weights by element and bytes, their scales apart', () => {
    const nodes = [
      node('DequantizeLinear', 'q s z', 'w'),
      node('Conv', 'x w', 'c', { strides: ints(2, 2) }),
      ...smallNodes('c').slice(0, 0),
      node('Relu', 'c', 'y'),
    ];
    const initializers = [
      weight('q', [4, 3, 3, 3], 'int8', new Array(108).fill(1)),
      weight('s', [], 'float32', [0.5]),
      weight('z', [], 'int8', [0]),
    ];
    expect(describeStructure(readModel(buildModel({ nodes, initializers }), 'a'))).toMatchObject({
      parameters: 108,
      precision: 'int8',
      bytesByPrecision: { int8: 109, float32: 4 },
      depth: 1,
    });
  });

  it('packs types of less than a byte', () => {
    const initializers = [
      { name: 'q', dims: [5, 3], data_type: 21, raw_data: new Uint8Array(8) },
      weight('s', [5], 'float32'),
    ];
    const nodes = [node('DequantizeLinear', 'q s', 'w'), node('MatMul', 'x w', 'y')];
    expect(describeStructure(readModel(buildModel({ nodes, initializers }), 'a'))).toMatchObject({
      parameters: 15,
      precision: 'uint4',
      bytesByPrecision: { float32: 20, uint4: 8 },
    });
  });

  it('gives the view of a network whose BatchNormalization was folded', () => {
    const { parameterViews, parameters } = describeStructure(
      readModel(smallNetwork({ initializers: smallWeights() }), 'a'),
    );
    // Two convolutions of 4 channels with a bias.
    expect(parameterViews).toMatchObject({
      'batch normalization unfolded': parameters + 8,
      'unfolded with running statistics': parameters + 24,
      'unfolded with convolution biases': parameters + 32,
    });
  });
});
