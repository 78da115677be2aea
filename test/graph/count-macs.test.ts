import { describe, expect, it } from 'vitest';
import { SurroundingsError } from '../../src/errors.ts';
import type { NodeRun } from '../../src/graph/architecture.ts';
import { countMacs } from '../../src/graph/count-macs.ts';
import { parseProfile } from '../../src/graph/parse-profile.ts';
import { readModel } from '../../src/graph/read-model.ts';
import { buildModel, node, string, weight } from './build-model.ts';

function run(operator: string, inputShapes: number[][], outputShapes: number[][], name = 'n'): NodeRun {
  return { name, operator, inputShapes, outputShapes, provider: 'CPUExecutionProvider', durationMs: 1 };
}

describe('countMacs', () => {
  it.each<[string, NodeRun, number]>([
    // ResNet's stem: 112 x 112 x 64 outputs, 7 x 7 x 3 products each.
    ['Conv', run('Conv', [[1, 3, 224, 224], [64, 3, 7, 7], [64]], [[1, 64, 112, 112]]), 118_013_952],
    [
      'a depthwise Conv',
      run(
        'Conv',
        [
          [1, 32, 10, 10],
          [32, 1, 3, 3],
        ],
        [[1, 32, 10, 10]],
      ),
      28_800,
    ],
    [
      'a one-dimensional Conv',
      run(
        'Conv',
        [
          [2, 4, 9],
          [8, 4, 3],
        ],
        [[2, 8, 7]],
      ),
      1344,
    ],
    [
      'ConvTranspose',
      run(
        'ConvTranspose',
        [
          [1, 8, 5, 5],
          [8, 4, 2, 2],
        ],
        [[1, 4, 10, 10]],
      ),
      3200,
    ],
    ['ConvInteger', run('ConvInteger', [[1, 3, 4, 4], [2, 3, 1, 1], [], []], [[1, 2, 4, 4]]), 96],
    [
      'QLinearConv',
      run('QLinearConv', [[1, 3, 4, 4], [], [], [2, 3, 1, 1], [2], [2], [], []], [[1, 2, 4, 4]]),
      96,
    ],
    ['Gemm', run('Gemm', [[2, 512], [1000, 512], [1000]], [[2, 1000]]), 1_024_000],
    [
      'Gemm with a transposed A',
      run(
        'Gemm',
        [
          [512, 2],
          [512, 10],
        ],
        [[2, 10]],
      ),
      10_240,
    ],
    [
      'MatMul',
      run(
        'MatMul',
        [
          [8, 12, 197, 64],
          [8, 12, 64, 197],
        ],
        [[8, 12, 197, 197]],
      ),
      8 * 12 * 197 * 197 * 64,
    ],
    ['MatMul with a vector', run('MatMul', [[7], [7, 3]], [[3]]), 21],
    ['MatMul without its prepacked weight', run('MatMul', [[1, 256]], [[1, 10]]), 2560],
    [
      'FusedMatMul with a transposed A',
      run(
        'FusedMatMul',
        [
          [64, 5],
          [64, 3],
        ],
        [[5, 3]],
      ),
      960,
    ],
    ['QLinearMatMul', run('QLinearMatMul', [[1, 16], [], [], [16, 4]], [[1, 4]]), 64],
    [
      'LSTM',
      run(
        'LSTM',
        [
          [10, 2, 3],
          [1, 20, 3],
          [1, 20, 5],
        ],
        [[10, 1, 2, 5]],
      ),
      20 * (60 + 100),
    ],
    [
      'Attention of ONNX',
      run(
        'Attention',
        [
          [1, 2, 6, 8],
          [1, 2, 7, 8],
          [1, 2, 7, 8],
        ],
        [[1, 2, 6, 8]],
      ),
      2 * 96 * 7,
    ],
    [
      'Attention of com.microsoft',
      run('Attention', [[1, 6, 16], [16, 48], [48]], [[1, 6, 16]]),
      6 * 16 * 48 + 2 * 6 * 6 * 16,
    ],
  ])('counts %s', (_, one, macs) => {
    expect(countMacs([one])).toEqual({
      macs,
      counted: { [one.operator]: macs },
      notCounted: {},
      incomplete: [],
    });
  });

  it('sums over nodes and lists what it does not count', () => {
    const matmul = run(
      'MatMul',
      [
        [2, 3],
        [3, 4],
      ],
      [[2, 4]],
    );
    const { macs, counted, notCounted, incomplete } = countMacs([
      matmul,
      run('Relu', [[2, 4]], [[2, 4]]),
      matmul,
    ]);
    expect(macs).toBe(48);
    expect({ ...counted }).toEqual({ MatMul: 48 });
    expect({ ...notCounted }).toEqual({ Relu: 1 });
    expect(incomplete).toEqual([]);
  });

  it("takes an Einsum's equation from the model, and says where it could not count", () => {
    const model = readModel(
      buildModel({ nodes: [node('Einsum', 'x w', 'y', { equation: string('bij, bjk -> bik') })] }),
      'a',
    );
    const einsum = run(
      'Einsum',
      [
        [2, 3, 4],
        [2, 4, 5],
      ],
      [[2, 3, 5]],
      'Einsum_y',
    );
    expect(countMacs([einsum], model).macs).toBe(120);
    expect(countMacs([einsum])).toMatchObject({ macs: 0, notCounted: { Einsum: 1 }, incomplete: ['Einsum'] });
  });

  it('takes weights that the runtime has prepacked from the model', () => {
    const initializers = [
      weight('w', [2, 3, 1, 1], 'int8'),
      weight('ws', [2]),
      weight('wz', [2], 'int8'),
      weight('s', []),
      weight('z', [], 'uint8'),
    ];
    const nodes = [node('QLinearConv', 'x s z w ws wz s z', 'y')];
    const model = readModel(buildModel({ nodes, initializers }), 'a');
    const packed = run(
      'QLinearConv',
      [[1, 3, 4, 4], [], [], [2], [2], [], []],
      [[1, 2, 4, 4]],
      'QLinearConv_y',
    );
    expect(countMacs([packed], model).macs).toBe(96);
    expect(countMacs([packed]).incomplete).toEqual(['QLinearConv']);
  });
});

describe('parseProfile', () => {
  const event = (name: string, ts: number, args: object, cat = 'Node', dur = 87): object => ({
    cat,
    pid: 1,
    tid: 1,
    dur,
    ts,
    ph: 'X',
    name,
    args,
  });
  const conv = (ts: number): object =>
    event('conv1_kernel_time', ts, {
      op_name: 'Conv',
      provider: 'CPUExecutionProvider',
      node_index: '4',
      input_type_shape: [{ float: [1, 1, 28, 28] }, { float: [8, 1, 5, 5] }, { float: [] }],
      output_type_shape: [{ float: [1, 8, 28, 28] }],
    });
  const expected: NodeRun = {
    name: 'conv1',
    operator: 'Conv',
    nodeIndex: 4,
    inputShapes: [[1, 1, 28, 28], [8, 1, 5, 5], []],
    outputShapes: [[1, 8, 28, 28]],
    provider: 'CPUExecutionProvider',
    durationMs: 0.087,
  };

  it('takes the kernels of the first run', () => {
    const profile = [
      event('session_initialization', 0, {}, 'Session', 900),
      event('conv1_fence_before', 999, {}),
      conv(1000),
      event('model_run', 990, {}, 'Session', 200),
      conv(1500),
      event('model_run', 1490, {}, 'Session', 200),
    ];
    expect(parseProfile(profile)).toEqual([expected]);
  });

  it('tells runs apart by repetition where the profile does not mark them', () => {
    expect(parseProfile([conv(1000), conv(1500)])).toEqual([expected]);
  });

  it('skips what is no event and refuses what is no profile', () => {
    expect(parseProfile([null, 3, { cat: 'Node' }, conv(1)])).toEqual([expected]);
    expect(() => parseProfile({ events: [] })).toThrow(SurroundingsError);
  });
});
