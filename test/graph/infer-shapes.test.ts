/** Inferred shapes and types against those of real runs: onnxruntime is the judge. */
import fc from 'fast-check';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/graph/read-model.ts';
import { inferShapes } from '../../src/graph/shapes/infer-shapes.ts';
import {
  buildModel,
  encode,
  type Fields,
  graph,
  int,
  ints,
  node,
  string,
  tensor,
  value,
  weight,
} from './build-model.ts';

type Case = {
  readonly nodes: Fields[];
  readonly inputs?: Fields[];
  readonly initializers?: Fields[];
  readonly opset?: number;
  readonly model?: Fields;
};

const domains = (opset: number): Fields[] => [
  { domain: '', version: opset },
  { domain: 'com.microsoft', version: 1 },
];

function modelBytes({ nodes, inputs, initializers, opset = 17, model }: Case, outputs: Fields[]): Uint8Array {
  return buildModel({
    nodes,
    inputs: inputs ?? [value('x', [2, 3, 8, 9])],
    initializers: initializers ?? [],
    outputs,
    model: { opset_import: domains(opset), ...model },
  });
}

/** Type and shape of everything that the nodes give, inferred and from a run. */
async function both(parts: Case): Promise<{ inferred: string[]; ran: string[] }> {
  const names = parts.nodes.flatMap((entry) => (entry['output'] as string[]).filter((name) => name !== ''));
  const { values } = inferShapes(readModel(modelBytes(parts, []), 'a'));
  const inferred = names.map(
    (name) => `${name}: ${values.get(name)?.elementType} [${values.get(name)?.shape}]`,
  );
  const outputs = names.map((name) => {
    const type = values.get(name)?.elementType ?? 'float32';
    return { name, type: { tensor_type: { elem_type: types[type] } } };
  });
  const session = await InferenceSession.create(modelBytes(parts, outputs), { logSeverityLevel: 4 });
  const feeds = Object.fromEntries(
    session.inputMetadata.flatMap((info) => {
      if (!info.isTensor) return [];
      const dims = info.shape.map((dim) => (typeof dim === 'number' ? dim : 1));
      return [[info.name, zeros(info.type, dims)]];
    }),
  );
  const results = await session.run(feeds);
  const ran = names.map((name) => `${name}: ${results[name]?.type} [${results[name]?.dims}]`);
  await session.release();
  return { inferred, ran };
}

const types: Record<string, number> = { float32: 1, uint8: 2, int8: 3, int32: 6, int64: 7, bool: 9 };

function zeros(type: Tensor.Type, dims: number[]): Tensor {
  const size = dims.reduce((product, dim) => product * dim, 1);
  if (type === 'int64') return new Tensor(type, new BigInt64Array(size), dims);
  if (type === 'int32') return new Tensor(type, new Int32Array(size), dims);
  if (type === 'uint8') return new Tensor(type, new Uint8Array(size), dims);
  if (type === 'int8') return new Tensor(type, new Int8Array(size), dims);
  if (type === 'bool') return new Tensor(type, new Uint8Array(size), dims);
  return new Tensor('float32', new Float32Array(size), dims);
}

const shape = (name: string, ...values: number[]): Fields => weight(name, [values.length], 'int64', values);
const scalar = (name: string, number: number, type = 'float32'): Fields => weight(name, [], type, [number]);

/** One node on `x`, with further inputs as initializers. */
function one(
  op: string,
  attributes: Record<string, Fields> = {},
  initializers: Fields[] = [],
  opset = 17,
): Case {
  const names = initializers.map(({ name }) => String(name));
  return { nodes: [node(op, ['x', ...names].join(' '), 'y', attributes)], initializers, opset };
}

const cases: Record<string, Case> = {
  Conv: one('Conv', { pads: ints(1, 0, 1, 2), strides: ints(2, 1), dilations: ints(1, 2) }, [
    weight('w', [5, 3, 3, 2]),
  ]),
  'Conv, SAME_UPPER': one('Conv', { auto_pad: string('SAME_UPPER'), strides: ints(2, 2) }, [
    weight('w', [5, 3, 3, 3]),
  ]),
  'Conv, VALID': one('Conv', { auto_pad: string('VALID'), strides: ints(3, 2) }, [weight('w', [5, 3, 3, 3])]),
  'Conv, grouped': one('Conv', { group: int(3) }, [weight('w', [6, 1, 3, 3])]),
  ConvTranspose: one(
    'ConvTranspose',
    { strides: ints(2, 3), output_padding: ints(1, 0), pads: ints(1, 0, 0, 1) },
    [weight('w', [3, 4, 3, 3])],
  ),
  'ConvTranspose, SAME': one('ConvTranspose', { strides: ints(2, 2), auto_pad: string('SAME_UPPER') }, [
    weight('w', [3, 4, 3, 3]),
  ]),
  MaxPool: one('MaxPool', { kernel_shape: ints(3, 3), strides: ints(2, 2), ceil_mode: int(1) }),
  'MaxPool, padded ceil': one('MaxPool', {
    kernel_shape: ints(2, 2),
    strides: ints(3, 3),
    pads: ints(1, 1, 1, 1),
    ceil_mode: int(1),
  }),
  'MaxPool with indices': {
    nodes: [node('MaxPool', 'x', 'y i', { kernel_shape: ints(2, 2), strides: ints(2, 2) })],
  },
  AveragePool: one('AveragePool', { kernel_shape: ints(3, 2), pads: ints(1, 1, 1, 0) }),
  'AveragePool, SAME_LOWER': one('AveragePool', {
    kernel_shape: ints(3, 3),
    auto_pad: string('SAME_LOWER'),
    strides: ints(2, 2),
  }),
  LpPool: one('LpPool', { kernel_shape: ints(3, 3) }),
  GlobalAveragePool: one('GlobalAveragePool'),
  QLinearConv: {
    nodes: [node('QLinearConv', 'x s z w s z s z', 'y', { strides: ints(2, 2) })],
    inputs: [value('x', [1, 3, 8, 8], 'uint8')],
    initializers: [scalar('s', 1), scalar('z', 0, 'uint8'), weight('w', [4, 3, 3, 3], 'uint8')],
  },
  ConvInteger: {
    nodes: [node('ConvInteger', 'x w', 'y')],
    inputs: [value('x', [1, 3, 8, 8], 'uint8')],
    initializers: [weight('w', [4, 3, 3, 3], 'uint8')],
  },
  MatMul: one('MatMul', {}, [weight('w', [3, 9, 4])]),
  'MatMul, vector': one('MatMul', {}, [weight('w', [9])]),
  'MatMul, vector on the left': {
    nodes: [node('MatMul', 'x w', 'y')],
    inputs: [value('x', [4])],
    initializers: [weight('w', [3, 4, 5])],
  },
  Gemm: {
    nodes: [node('Gemm', 'x w b', 'y', { transA: int(1), transB: int(1) })],
    inputs: [value('x', [6, 4])],
    initializers: [weight('w', [5, 6]), weight('b', [5])],
  },
  Einsum: {
    nodes: [node('Einsum', 'x w', 'y', { equation: string('...ij, jk -> ...ik') })],
    initializers: [weight('w', [9, 4])],
  },
  'Einsum without an arrow': {
    nodes: [node('Einsum', 'x w', 'y', { equation: string('bchw,wk') })],
    initializers: [weight('w', [9, 4])],
  },
  LSTM: {
    nodes: [node('LSTM', 'x w r', 'y h c', { hidden_size: int(5), direction: string('bidirectional') })],
    inputs: [value('x', [7, 2, 3])],
    initializers: [weight('w', [2, 20, 3]), weight('r', [2, 20, 5])],
  },
  GRU: {
    nodes: [node('GRU', 'x w r', 'y h', { hidden_size: int(5) })],
    inputs: [value('x', [7, 2, 3])],
    initializers: [weight('w', [1, 15, 3]), weight('r', [1, 15, 5])],
  },
  'com.microsoft.FusedMatMul': {
    nodes: [node('com.microsoft.FusedMatMul', 'x w', 'y', { transA: int(1) })],
    inputs: [value('x', [2, 5, 3])],
    initializers: [weight('w', [2, 5, 4])],
  },
  'com.microsoft.FusedMatMul with the batch behind the rows': {
    nodes: [
      node('com.microsoft.FusedMatMul', 'x w', 'y', {
        transBatchA: int(1),
        transBatchB: int(1),
        transB: int(1),
      }),
    ],
    inputs: [value('x', [5, 2, 3])],
    initializers: [weight('w', [4, 2, 3])],
  },
  'com.microsoft.FusedMatMul, both transposed twice': {
    nodes: [
      node('com.microsoft.FusedMatMul', 'x w', 'y', {
        transA: int(1),
        transBatchA: int(1),
        transB: int(1),
        transBatchB: int(1),
      }),
    ],
    inputs: [value('x', [3, 2, 5])],
    initializers: [weight('w', [4, 2, 3])],
  },
  DynamicQuantizeLinear: { nodes: [node('DynamicQuantizeLinear', 'x', 'y s z')] },
  'QuantizeLinear and back': {
    nodes: [node('QuantizeLinear', 'x s z', 'q'), node('DequantizeLinear', 'q s z', 'y')],
    initializers: [scalar('s', 1), scalar('z', 0, 'int8')],
  },
  'com.microsoft.QLinearAdd': {
    nodes: [node('QuantizeLinear', 'x s z', 'q'), node('com.microsoft.QLinearAdd', 'q s z w s z s z', 'y')],
    initializers: [scalar('s', 1), scalar('z', 0, 'uint8'), weight('w', [3, 1, 1], 'uint8')],
  },
  'com.microsoft.QLinearConcat': {
    nodes: [
      node('QuantizeLinear', 'x s z', 'q'),
      node('com.microsoft.QLinearConcat', 's z q s z w s z', 'y', { axis: int(1) }),
    ],
    initializers: [scalar('s', 1), scalar('z', 0, 'uint8'), weight('w', [2, 5, 8, 9], 'uint8')],
  },
  'com.microsoft.QLinearWhere': {
    nodes: [
      node('QuantizeLinear', 'x s z', 'q'),
      node('com.microsoft.QLinearWhere', 'c q s z w s z s z', 'y'),
    ],
    initializers: [
      weight('c', [3, 1, 1], 'bool'),
      scalar('s', 1),
      scalar('z', 0, 'uint8'),
      weight('w', [1], 'uint8'),
    ],
  },
  'com.microsoft.QLinearConv, channels last': {
    nodes: [
      node('com.microsoft.QLinearConv', 'x s z w s z s z', 'y', {
        strides: ints(2, 1),
        channels_last: int(1),
      }),
    ],
    inputs: [value('x', [1, 8, 7, 3], 'uint8')],
    initializers: [scalar('s', 1), scalar('z', 0, 'uint8'), weight('w', [4, 3, 3, 3], 'uint8')],
  },
  'com.microsoft.DynamicQuantizeLSTM': {
    nodes: [
      node('com.microsoft.DynamicQuantizeLSTM', 'x w r _ _ _ _ _ s z s z', 'y h c', { hidden_size: int(5) }),
    ],
    inputs: [value('x', [6, 2, 4])],
    initializers: [
      weight('w', [1, 4, 20], 'uint8'),
      weight('r', [1, 5, 20], 'uint8'),
      weight('s', [1], 'float32', [1]),
      weight('z', [1], 'uint8', [0]),
    ],
  },
  'Add, broadcast': one('Add', {}, [weight('w', [3, 1, 9])]),
  Greater: one('Greater', {}, [scalar('w', 1)]),
  Where: {
    nodes: [node('Greater', 'x w', 'c'), node('Where', 'c x w', 'y')],
    initializers: [scalar('w', 1)],
  },
  'Cast to int32': one('Cast', { to: int(6) }),
  Softmax: one('Softmax', { axis: int(1) }),
  'Dropout with its mask': { nodes: [node('Dropout', 'x', 'y m')] },
  PRelu: one('PRelu', {}, [weight('w', [3, 1, 1])]),
  Reshape: one('Reshape', {}, [shape('w', 0, -1, 3)]),
  Flatten: one('Flatten', { axis: int(2) }),
  'Flatten from the end': one('Flatten', { axis: int(-1) }),
  Transpose: one('Transpose', { perm: ints(0, 2, 3, 1) }),
  'Transpose, reversed': one('Transpose'),
  Squeeze: {
    nodes: [node('Squeeze', 'x w', 'y')],
    inputs: [value('x', [1, 3, 1, 2])],
    initializers: [shape('w', -2)],
  },
  'Squeeze, all': { nodes: [node('Squeeze', 'x', 'y')], inputs: [value('x', [1, 3, 1, 2])] },
  Unsqueeze: one('Unsqueeze', {}, [shape('w', 0, -1)]),
  'Unsqueeze by attribute': one('Unsqueeze', { axes: ints(1, 2) }, [], 11),
  Concat: one('Concat', { axis: int(-3) }, [weight('w', [2, 5, 8, 9])]),
  'Split by sizes': {
    nodes: [node('Split', 'x w', 'a b', { axis: int(3) })],
    initializers: [shape('w', 4, 5)],
  },
  'Split in equal parts': { nodes: [node('Split', 'x', 'a b c', { axis: int(1) })] },
  'Split with a smaller last part': {
    nodes: [node('Split', 'x', 'a b', { axis: int(3), num_outputs: int(2) })],
    opset: 18,
  },
  Slice: one('Slice', {}, [shape('b', -7, 1), shape('e', 1000, -1), shape('ax', 3, -2), shape('st', 2, 3)]),
  'Slice, backwards': one('Slice', {}, [shape('b', -1), shape('e', -1000), shape('ax', 3), shape('st', -2)]),
  'Slice by attributes': one('Slice', { starts: ints(1), ends: ints(100), axes: ints(2) }, [], 9),
  Gather: one('Gather', { axis: int(2) }, [weight('w', [2, 3], 'int64', [0, 1, 2, -1, 0, 1])]),
  'Gather a scalar': one('Gather', { axis: int(1) }, [scalar('w', 0, 'int64')]),
  GatherElements: one('GatherElements', { axis: int(1) }, [
    weight('w', [2, 1, 8, 9], 'int64', Array(144).fill(0)),
  ]),
  GatherND: one('GatherND', {}, [weight('w', [4, 2], 'int64', Array(8).fill(0))]),
  Expand: one('Expand', {}, [shape('w', 4, 1, 1, 1, 1)]),
  Tile: one('Tile', {}, [shape('w', 1, 2, 1, 3)]),
  Pad: one('Pad', {}, [shape('w', 0, 0, 1, 2, 0, 0, 3, 4)]),
  'Pad with axes': {
    nodes: [node('Pad', 'x w _ a', 'y')],
    initializers: [shape('w', 1, 2), shape('a', -1)],
    opset: 18,
  },
  'Pad by attribute': one('Pad', { pads: ints(0, 0, 1, 2, 0, 0, 3, 4) }, [], 10),
  'ReduceMean by attribute': one('ReduceMean', { axes: ints(2, -1), keepdims: int(0) }),
  'ReduceSum by input': one('ReduceSum', { keepdims: int(1) }, [shape('w', 1)]),
  'ReduceMax over all': one('ReduceMax', { keepdims: int(0) }),
  ArgMax: one('ArgMax', { axis: int(1), keepdims: int(0) }),
  TopK: { nodes: [node('TopK', 'x w', 'y i', { axis: int(2) })], initializers: [shape('w', 3)] },
  DepthToSpace: {
    nodes: [node('DepthToSpace', 'x', 'y', { blocksize: int(2) })],
    inputs: [value('x', [1, 12, 2, 3])],
  },
  SpaceToDepth: {
    nodes: [node('SpaceToDepth', 'x', 'y', { blocksize: int(2) })],
    inputs: [value('x', [1, 3, 4, 6])],
  },
  'Resize by scales': {
    nodes: [node('Resize', 'x _ w', 'y')],
    initializers: [weight('w', [4], 'float32', [1, 1, 1.3, 2.6])],
  },
  'Resize by sizes': { nodes: [node('Resize', 'x _ _ w', 'y')], initializers: [shape('w', 2, 3, 5, 20)] },
  'Resize some axes': {
    nodes: [
      node('Resize', 'x _ _ w', 'y', { axes: ints(2, 3), keep_aspect_ratio_policy: string('not_larger') }),
    ],
    initializers: [shape('w', 5, 20)],
    opset: 18,
  },
  Upsample: one('Upsample', {}, [weight('w', [4], 'float32', [1, 1, 2, 3])], 9),
  OneHot: {
    nodes: [node('OneHot', 'x d v', 'y', { axis: int(1) })],
    inputs: [value('x', [2, 5], 'int64')],
    initializers: [scalar('d', 4, 'int64'), weight('v', [2], 'float32', [0, 1])],
  },
  Shape: one('Shape'),
  'Shape, part of it': one('Shape', { start: int(1), end: int(-1) }),
  Size: one('Size'),
  ConstantOfShape: {
    nodes: [
      node('Shape', 'x', 's'),
      node('ConstantOfShape', 's', 'y', { value: tensor(weight('', [1], 'int32', [7])) }),
    ],
  },
  Range: {
    nodes: [node('Range', 'a b c', 'y')],
    inputs: [value('x', [1])],
    initializers: [scalar('a', 1, 'int64'), scalar('b', 12, 'int64'), scalar('c', 3, 'int64')],
  },
  EyeLike: { nodes: [node('EyeLike', 'x', 'y')], inputs: [value('x', [3, 4])] },
  BatchNormalization: one('BatchNormalization', {}, [
    weight('a', [3]),
    weight('b', [3]),
    weight('c', [3]),
    weight('d', [3]),
  ]),
  LayerNormalization: one('LayerNormalization', { axis: int(-1) }, [weight('a', [9])]),
  'a Reshape to what the input has': {
    nodes: [
      node('Shape', 'x', 's'),
      node('Gather', 's zero', 'batch', { axis: int(0) }),
      node('Unsqueeze', 'batch axis', 'b1'),
      node('Concat', 'b1 rest', 'target', { axis: int(0) }),
      node('Reshape', 'x target', 'y'),
    ],
    initializers: [scalar('zero', 0, 'int64'), shape('axis', 0), shape('rest', -1)],
  },
  "TensorFlow's padding computed in the graph": {
    nodes: [
      node('Shape', 'x', 's'),
      node('Slice', 's two four', 'hw'),
      node('Add', 'hw one', 'more'),
      node('Div', 'more stride', 'out'),
      node('Sub', 'out ones', 'last'),
      node('Mul', 'last stride', 'span'),
      node('Add', 'span kernel', 'reach'),
      node('Sub', 'reach hw', 'total'),
      node('Max', 'total none', 'padding'),
      node('Div', 'padding stride', 'before'),
      node('Sub', 'padding before', 'after'),
      node('Concat', 'none before none after', 'pads', { axis: int(0) }),
      node('Pad', 'x pads', 'padded'),
      node('Conv', 'padded w', 'y', { strides: ints(2, 2) }),
    ],
    initializers: [
      shape('two', 2),
      shape('four', 4),
      shape('one', 1),
      shape('ones', 1, 1),
      shape('stride', 2, 2),
      shape('kernel', 3, 3),
      shape('none', 0, 0),
      weight('w', [4, 3, 3, 3]),
    ],
  },
  "ShuffleNet's channel shuffle": {
    nodes: [
      node('Reshape', 'x a', 'r', {}),
      node('Transpose', 'r', 't', { perm: ints(0, 2, 1, 3, 4) }),
      node('Reshape', 't b', 'y'),
    ],
    inputs: [value('x', [1, 6, 4, 4])],
    initializers: [shape('a', 0, 2, 3, 4, 4), shape('b', 0, -1, 4, 4)],
  },
  'an If whose condition is known': {
    nodes: [
      node('If', 'yes', 'y', {
        then_branch: graph({ node: [node('Relu', 'x', 't')], output: [value('t', [2, 3, 8, 9])], name: 't' }),
        else_branch: graph({ node: [node('Flatten', 'x', 'e')], output: [value('e', [2, 216])], name: 'e' }),
      }),
    ],
    initializers: [weight('yes', [], 'uint8', [1])],
  },
  'a Loop': {
    nodes: [
      node('Loop', 'trips yes x', 'last all', {
        body: graph({
          name: 'b',
          node: [
            node('Identity', 'going', 'on'),
            node('Relu', 'state', 'next'),
            node('ReduceMax', 'next', 'top', { keepdims: int(0) }),
          ],
          input: [value('i', [], 'int64'), value('going', [], 'bool'), value('state', [2, 3, 8, 9])],
          output: [value('on', [], 'bool'), value('next', [2, 3, 8, 9]), value('top', [])],
        }),
      }),
    ],
    initializers: [scalar('trips', 5, 'int64'), weight('yes', [], 'uint8', [1])],
  },
  'a Scan': {
    nodes: [
      node('Scan', 'start x', 'final all', {
        num_scan_inputs: int(1),
        scan_input_axes: ints(1),
        scan_output_axes: ints(-1),
        body: graph({
          name: 'b',
          node: [node('Add', 'state slice', 'next'), node('Identity', 'next', 'copy')],
          input: [value('state', [2, 4]), value('slice', [2, 4])],
          output: [value('next', [2, 4]), value('copy', [2, 4])],
        }),
      }),
    ],
    inputs: [value('x', [2, 6, 4])],
    initializers: [weight('start', [2, 4])],
  },
  'a function': {
    nodes: [node('local.Halve', 'x', 'y', { by: int(2) })],
    model: {
      opset_import: [...domains(17), { domain: 'local', version: 1 }],
      functions: [
        {
          name: 'Halve',
          domain: 'local',
          input: ['a'],
          output: ['c'],
          attribute: ['by'],
          opset_import: [{ domain: '', version: 17 }],
          node: [node('MaxPool', 'a', 'c', { kernel_shape: ints(2, 2), strides: ints(2, 2) })],
        },
      ],
    },
  },
};
// The condition of If and Loop is a boolean.
for (const { initializers } of Object.values(cases)) {
  for (const entry of initializers ?? []) if (entry['name'] === 'yes') entry['data_type'] = 9;
}

describe('inferShapes', () => {
  it.each(Object.entries(cases))('gives what a run gives: %s', async (_, parts) => {
    const { inferred, ran } = await both(parts);
    expect(inferred).toEqual(ran);
  });

  it('gives no shape where a weight is for other channels than there are', () => {
    const nodes = [node('Conv', 'x w', 'y')];
    const model = readModel(buildModel({ nodes, initializers: [weight('w', [4, 5, 3, 3])] }), 'a');
    expect(inferShapes(model).nodes[0]?.outputs[0]?.shape).toBeUndefined();
  });

  it('gives what a run gives for windows of all kinds', async () => {
    const window = fc.record({
      size: fc.integer({ min: 5, max: 20 }),
      kernel: fc.integer({ min: 1, max: 4 }),
      stride: fc.integer({ min: 1, max: 4 }),
      dilation: fc.integer({ min: 1, max: 2 }),
      before: fc.integer({ min: 0, max: 1 }),
      after: fc.integer({ min: 0, max: 1 }),
      ceil: fc.integer({ min: 0, max: 1 }),
      operator: fc.constantFrom('Conv', 'MaxPool', 'ConvTranspose'),
    });
    await fc.assert(
      fc.asyncProperty(window, async ({ size, kernel, stride, dilation, before, after, ceil, operator }) => {
        fc.pre(operator !== 'MaxPool' || kernel > Math.max(before, after));
        fc.pre(operator === 'ConvTranspose' || (kernel - 1) * dilation < size + before + after);
        const pool = operator === 'MaxPool';
        const { inferred, ran } = await both({
          nodes: [
            node(operator, pool ? 'x' : 'x w', 'y', {
              kernel_shape: ints(kernel),
              strides: ints(stride),
              dilations: ints(dilation),
              pads: ints(before, after),
              ...(pool ? { ceil_mode: int(ceil) } : {}),
            }),
          ],
          inputs: [value('x', [1, 2, size])],
          initializers: pool ? [] : [weight('w', [2, 2, kernel])],
        });
        expect(inferred).toEqual(ran);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('gives what a run gives for slices of all kinds', async () => {
    const cut = fc.record({
      size: fc.integer({ min: 1, max: 9 }),
      from: fc.integer({ min: -12, max: 12 }),
      to: fc.integer({ min: -12, max: 12 }),
      step: fc.integer({ min: -3, max: 3 }).filter((step) => step !== 0),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ size, from, to, step }) => {
        const { inferred, ran } = await both({
          nodes: [node('Slice', 'x b e a s', 'y')],
          inputs: [value('x', [size, 2])],
          initializers: [shape('b', from), shape('e', to), shape('a', 0), shape('s', step)],
        });
        expect(inferred).toEqual(ran);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('says what it took for granted, and leaves open what depends on the data', () => {
    const model = readModel(
      encode('ModelProto', {
        ir_version: 8,
        opset_import: [{ version: 17 }],
        graph: {
          node: [node('Conv', 'x w', 'c'), node('NonZero', 'c', 'y')],
          initializer: [weight('w', [4, 3, 3, 3])],
          input: [value('x', ['N', 3, 'H', 9])],
        },
      }),
      'a',
    );
    const { values, assumptions } = inferShapes(model);
    expect(assumptions).toEqual(['the first dimension of "x" is 1']);
    expect(values.get('c')?.shape).toEqual([1, 4, undefined, 7]);
    expect(values.get('y')?.shape).toEqual([4, undefined]);
    const fed = inferShapes(model, new Map([['x', [5, 3, 9, 9]]]));
    expect(fed.values.get('c')?.shape).toEqual([5, 4, 7, 7]);
    expect(fed.assumptions).toEqual([]);
  });

  it('takes the shapes that the file claims where it knows no operator', () => {
    const model = readModel(
      encode('ModelProto', {
        ir_version: 8,
        opset_import: [{ version: 17 }],
        graph: {
          node: [node('my.Own', 'x', 'c'), node('Relu', 'c', 'y')],
          input: [value('x', [1, 3])],
          value_info: [value('c', [1, 7])],
        },
      }),
      'a',
    );
    expect(inferShapes(model).values.get('y')?.shape).toEqual([1, 7]);
  });

  it('makes no shape of billions of dimensions', () => {
    const doubled = Array.from({ length: 40 }, (_, at) =>
      node('Concat', at === 0 ? 's s' : `d${at - 1} d${at - 1}`, `d${at}`, { axis: int(0) }),
    );
    for (const last of [
      node('Reshape', 'x d39', 'y'),
      node('Expand', 'x d39', 'y'),
      node('ConstantOfShape', 'd39', 'y'),
      node('Slice', 'x d39 d39', 'y'),
      node('Pad', 's huge', 'y'),
    ]) {
      const model = readModel(
        buildModel({
          nodes: [node('Shape', 'x', 's'), ...doubled, last],
          initializers: [weight('huge', [2], 'int64', [0, 2 ** 40])],
        }),
        'a',
      );
      expect(inferShapes(model).nodes).toHaveLength(42);
    }
  });

  it('does bounded work where functions call each other so that calls multiply', () => {
    const functions = Array.from({ length: 30 }, (_, level) => ({
      name: `F${level}`,
      domain: 'local',
      input: ['a'],
      output: ['b'],
      opset_import: [{ domain: '', version: 17 }],
      node:
        level === 0
          ? [node('Relu', 'a', 'b')]
          : [node(`local.F${level - 1}`, 'a', 'm'), node(`local.F${level - 1}`, 'm', 'b')],
    }));
    const model = readModel(buildModel({ nodes: [node('local.F29', 'x', 'y')], model: { functions } }), 'a');
    // Written out it would be half a billion nodes.
    const { nodes } = inferShapes(model);
    expect(nodes.length).toBeGreaterThan(1000);
    expect(nodes.length).toBeLessThan(200_000);
  });
});
