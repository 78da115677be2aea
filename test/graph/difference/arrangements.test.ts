/** Attention, and what exporters and optimisers write around it: one network, however its values are cut and turned. */
import { describe, expect, it } from 'vitest';
import { compareModels } from '../../../src/graph/difference/compare-models.ts';
import { normalize } from '../../../src/graph/normal/normalize.ts';
import { readModel } from '../../../src/graph/read-model.ts';
import { buildModel, type Fields, float, int, ints, node, string, value, weight } from '../build-model.ts';

const [TOKENS, HEADS, WIDTH] = [7, 3, 4];
const CHANNELS = HEADS * WIDTH;
const tokens = value('x', ['N', TOKENS, CHANNELS]);
const shapeOf = (name: string, ...of: number[]): Fields => weight(name, [of.length], 'int64', of);
const scalar = (name: string, of: number): Fields => weight(name, [], 'float32', [of]);
const constants = [
  weight('qkv', [CHANNELS, 3 * CHANNELS]),
  weight('qkv.b', [3 * CHANNELS]),
  weight('out', [CHANNELS, CHANNELS]),
  weight('out.b', [CHANNELS]),
  weight('scale', [CHANNELS]),
  weight('bias', [CHANNELS]),
  weight('token', [1, 1, CHANNELS]),
  weight('large', [CHANNELS, CHANNELS]),
  weight('large.b', [CHANNELS]),
  shapeOf('split', 0, TOKENS, 3, HEADS, WIDTH),
  shapeOf('split.turned', 0, TOKENS, 3, WIDTH, HEADS),
  shapeOf('split.rows', TOKENS, 3, HEADS, WIDTH),
  shapeOf('rows', -1, CHANNELS),
  shapeOf('joined', 0, TOKENS, CHANNELS),
  shapeOf('back', -1, TOKENS, CHANNELS),
  shapeOf('heads', 0, TOKENS, HEADS, WIDTH),
  shapeOf('minus', -1),
  shapeOf('tokens', TOKENS),
  shapeOf('channels', CHANNELS),
  shapeOf('axis0', 0),
  shapeOf('axis1', 1),
  shapeOf('axis2', 2),
  shapeOf('zero', 0),
  shapeOf('one', 1),
  shapeOf('end', 1, 1),
  shapeOf('ones', 1, 1, 1),
  ...[0, 1, 2].map((of) => weight(`i${of}`, [], 'int64', [of])),
  ...[0, 1, 2, 3].map((of) => shapeOf(`p${of * CHANNELS}`, of * CHANNELS)),
  ...[0, 1, 2, 3].map((of) => shapeOf(`q${of}`, of)),
  scalar('half', 0.5),
  scalar('root', Math.SQRT1_2),
  weight('root1', [1], 'float32', [Math.SQRT1_2]),
  scalar('two', 2),
  scalar('third', 1 / 3),
];

function model(nodes: readonly Fields[], input: Fields = tokens): Uint8Array {
  const used = new Set(nodes.flatMap((each) => each['input'] as string[]));
  return buildModel({
    nodes: [...nodes],
    initializers: constants.filter(({ name }) => used.has(name as string)),
    inputs: [input],
    outputs: [value('y', ['N', TOKENS, CHANNELS])],
  });
}

const compared = (one: Uint8Array, other: Uint8Array) =>
  compareModels(readModel(one, 'one'), readModel(other, 'other'));

const projected = [node('MatMul', 'x qkv', 'm'), node('Add', 'qkv.b m', 'p')];
/** To the three values, each as [N, heads, tokens, width]. */
const cutFirst = [
  node('Reshape', 'p split', 's'),
  node('Transpose', 's', 't', { perm: ints(2, 0, 3, 1, 4) }),
  node('Gather', 't i0', 'q', { axis: int(0) }),
  node('Gather', 't i1', 'k', { axis: int(0) }),
  node('Gather', 't i2', 'v', { axis: int(0) }),
];
const attended = [
  node('Transpose', 'k', 'kt', { perm: ints(0, 1, 3, 2) }),
  node('MatMul', 'q kt', 'a'),
  node('Mul', 'a half', 'scaled'),
  node('Softmax', 'scaled', 'f', { axis: int(-1) }),
  node('MatMul', 'f v', 'o'),
];
const joined = [
  node('Transpose', 'o', 'ot', { perm: ints(0, 2, 1, 3) }),
  node('Reshape', 'ot joined', 'oj'),
  node('MatMul', 'oj out', 'om'),
  node('Add', 'out.b om', 'y'),
];
const attention = model([...projected, ...cutFirst, ...attended, ...joined]);

const sameAs = (nodes: readonly Fields[]) =>
  expect(compared(model(nodes), attention)).toMatchObject({ relation: 'equal', changes: [] });

describe('attention', () => {
  it('is the same whether it is cut before it is turned or after', () => {
    const splitFirst = (split: Fields[], names: readonly string[]) => [
      ...split,
      ...(['q', 'k', 'v'] as const).flatMap((name, at) => [
        node('Reshape', `${names[at]} heads`, `${name}4`),
        node('Transpose', `${name}4`, name, { perm: ints(0, 2, 1, 3) }),
      ]),
    ];
    const parts = ['a0', 'a1', 'a2'];
    const split = node('Split', 'p', parts.join(' '), { axis: int(2) });
    const slices = parts.map((name, at) =>
      node('Slice', `p p${at * CHANNELS} p${(at + 1) * CHANNELS} axis2`, name),
    );
    sameAs([...projected, ...splitFirst([split], parts), ...attended, ...joined]);
    sameAs([...projected, ...splitFirst(slices, parts), ...attended, ...joined]);
  });

  it('is the same whether the three are gathered, split and squeezed, or sliced', () => {
    const squeezed = [
      node('Reshape', 'p split', 's'),
      node('Split', 's', 's0 s1 s2', { axis: int(2) }),
      ...['q', 'k', 'v'].flatMap((name, at) => [
        node('Squeeze', `s${at} axis2`, `${name}s`),
        node('Transpose', `${name}s`, name, { perm: ints(0, 2, 1, 3) }),
      ]),
    ];
    const sliced = [
      node('Reshape', 'p split', 's'),
      node('Transpose', 's', 't', { perm: ints(2, 0, 3, 1, 4) }),
      ...['q', 'k', 'v'].flatMap((name, at) => [
        node('Slice', `t q${at} q${at + 1} axis0`, `${name}s`),
        node('Squeeze', `${name}s axis0`, name),
      ]),
    ];
    sameAs([...projected, ...squeezed, ...attended, ...joined]);
    sameAs([...projected, ...sliced, ...attended, ...joined]);
  });

  it('is the same with rows around every product, as a Gemm needs them', () => {
    sameAs([
      node('Reshape', 'x rows', 'xr'),
      node('Gemm', 'xr qkv qkv.b', 'pr'),
      node('Reshape', 'pr split.rows', 'sr'),
      node('Unsqueeze', 'sr axis0', 's'),
      ...cutFirst.slice(1),
      ...attended,
      node('Transpose', 'o', 'ot', { perm: ints(0, 2, 1, 3) }),
      node('Reshape', 'ot rows', 'or'),
      node('Gemm', 'or out out.b', 'yr'),
      node('Reshape', 'yr back', 'y'),
    ]);
  });

  it('is the same where the graph computes its shapes', () => {
    sameAs([
      ...projected,
      node('Shape', 'x', 'shape'),
      node('Gather', 'shape i0', 'n', { axis: int(0) }),
      node('Unsqueeze', 'n axis0', 'n1'),
      node('Concat', 'n1 tokens minus', 'computed', { axis: int(0) }),
      ...cutFirst,
      ...attended,
      node('Transpose', 'o', 'ot', { perm: ints(0, 2, 1, 3) }),
      node('Reshape', 'ot computed', 'oj'),
      ...joined.slice(2),
    ]);
  });

  it('is the same wherever its scale is multiplied in', () => {
    const [turned, product, , ...rest] = attended as [Fields, Fields, Fields, ...Fields[]];
    const both = (factor: string) => [
      node('Mul', `q ${factor}`, 'q2'),
      turned,
      node('Mul', `${factor} kt`, 'k2'),
      node('MatMul', 'q2 k2', 'scaled'),
      ...rest,
    ];
    const behind = [turned, product, node('Div', 'a two', 'scaled'), ...rest];
    const query = [node('Div', 'q two', 'q2'), turned, node('MatMul', 'q2 kt', 'scaled'), ...rest];
    for (const nodes of [both('root'), both('root1'), behind, query])
      sameAs([...projected, ...cutFirst, ...nodes, ...joined]);
  });

  it('is the same as onnxruntime saves it', () => {
    sameAs([
      ...projected,
      ...cutFirst,
      node('com.microsoft.FusedMatMul', 'q k', 'scaled', { transB: int(1), alpha: float(0.5) }),
      ...attended.slice(3),
      ...joined,
    ]);
  });

  it('is the same for a batch of 8 as for any, and where the weights are listed as inputs', () => {
    const nodes = [...projected, ...cutFirst, ...attended, ...joined];
    const fixed = compared(model(nodes, value('x', [8, TOKENS, CHANNELS])), attention);
    expect(fixed).toMatchObject({ relation: 'equal', changes: [] });
    expect(fixed.signatureChanges).not.toEqual([]);
    const used = new Set(nodes.flatMap((each) => each['input'] as string[]));
    const initializers = constants.filter(({ name }) => used.has(name as string));
    const listed = buildModel({
      nodes,
      initializers,
      // A weight comes first: its first dimension is no batch.
      inputs: [value('qkv', [CHANNELS, 3 * CHANNELS]), value('x', [1, TOKENS, CHANNELS])],
      outputs: [value('y', [1, TOKENS, CHANNELS])],
    });
    expect(compared(listed, attention)).toMatchObject({ relation: 'equal', changes: [] });
  });

  it('is the same as one operator', () => {
    sameAs([...projected, ...cutFirst, node('Attention', 'q k v', 'o', { scale: float(0.5) }), ...joined]);
    // By default the scale is one by the root of the width.
    sameAs([...projected, ...cutFirst, node('Attention', 'q k v', 'o'), ...joined]);
    const heads = { q_num_heads: int(HEADS), kv_num_heads: int(HEADS) };
    const packed = [
      node('Split', 'p', 'q k v', { axis: int(2) }),
      node('Attention', 'q k v', 'oj', heads),
      ...joined.slice(2),
    ];
    sameAs([...projected, ...packed]);
    const causal = node('Attention', 'q k v', 'o', { is_causal: int(1) });
    const other = compared(model([...projected, ...cutFirst, causal, ...joined]), attention);
    expect(other.relation).toBe('same family');
  });

  it.each([
    [
      'heads and width have changed places',
      [node('Reshape', 'p split.turned', 's'), ...cutFirst.slice(1)],
      attended,
    ],
    [
      'query and key have changed places',
      [
        ...cutFirst.slice(0, 2),
        node('Gather', 't i1', 'q', { axis: int(0) }),
        node('Gather', 't i0', 'k', { axis: int(0) }),
        cutFirst.at(-1)!,
      ],
      attended,
    ],
    [
      'its scale is another',
      cutFirst,
      attended.map((each, at) => (at === 2 ? node('Mul', 'a third', 'scaled') : each)),
    ],
    ['it has no scale', cutFirst, [...attended.slice(0, 2), node('Softmax', 'a', 'f'), attended.at(-1)!]],
  ])('is another if %s', (_, cut, attends) => {
    const other = compared(model([...projected, ...cut, ...attends, ...joined]), attention);
    expect(other.relation).toBe('same family');
    expect(other.changes).not.toEqual([]);
  });

  it('says which scale', () => {
    const other = attended.map((each, at) => (at === 2 ? node('Mul', 'a third', 'scaled') : each));
    const { changes } = compared(model([...projected, ...cutFirst, ...other, ...joined]), attention);
    expect(changes).toEqual([expect.stringContaining('scale 0.33333 instead of 0.5')]);
  });
});

describe('what onnxruntime puts together', () => {
  const normalized = (from: string) => node('LayerNormalization', `${from} scale bias`, 'l');
  const head = node('MatMul', 'l out', 'y');
  const skip = (outputs: string) =>
    node('com.microsoft.SkipLayerNormalization', 'm x scale bias large.b', outputs, { epsilon: float(1e-5) });

  it('is a sum and its normalisation', () => {
    const apart = [
      node('MatMul', 'x large', 'm'),
      node('Add', 'm large.b', 'b'),
      node('Add', 'b x', 's'),
      normalized('s'),
      head,
    ];
    const together = [node('MatMul', 'x large', 'm'), skip('l'), head];
    expect(compared(model(together), model(apart))).toMatchObject({ relation: 'equal' });
    const further = (nodes: readonly Fields[], sum: string) =>
      model([...nodes.slice(0, -1), node('MatMul', 'l out', 'z'), node('Add', `z ${sum}`, 'y')]);
    const withSum = [together[0]!, skip('l _ _ sum'), head];
    expect(compared(further(withSum, 'sum'), further(apart, 's'))).toMatchObject({ relation: 'equal' });
    expect(compared(further(withSum, 'sum'), further(apart, 'x')).relation).not.toBe('equal');
  });

  it('is a product and its activation', () => {
    const rows = value('x', ['N', CHANNELS]);
    const apart = (activation: string, attributes: Record<string, Fields>) =>
      model([node('Gemm', 'x large large.b', 'g'), node(activation, 'g', 'y', attributes)], rows);
    const together = (attributes: Record<string, Fields>) =>
      model([node('com.microsoft.FusedGemm', 'x large large.b', 'y', attributes)], rows);
    const tanh = together({ activation: string('Tanh') });
    expect(compared(tanh, apart('Tanh', {}))).toMatchObject({ relation: 'equal', changes: [] });
    const leaky = together({ activation: string('LeakyRelu'), activation_alpha: float(0.25) });
    expect(compared(leaky, apart('LeakyRelu', { alpha: float(0.25) })).relation).toBe('equal');
    expect(compared(leaky, apart('LeakyRelu', { alpha: float(0.5) })).relation).toBe('same family');
  });

  it('is a bias and its GELU', () => {
    const apart = [
      node('MatMul', 'x large', 'm'),
      node('Add', 'm large.b', 'b'),
      node('Gelu', 'b', 'l'),
      head,
    ];
    const together = [node('MatMul', 'x large', 'm'), node('com.microsoft.BiasGelu', 'm large.b', 'l'), head];
    expect(compared(model(together), model(apart))).toMatchObject({ relation: 'equal', changes: [] });
    const tanh = [together[0]!, node('com.microsoft.FastGelu', 'm large.b', 'l'), head];
    expect(compared(model(tanh), model(apart)).changes).toEqual([
      expect.stringContaining('approximate tanh instead of none'),
    ]);
  });
});

describe('GroupNormalization', () => {
  const groups = (count: number, { scale = 'c.scale', ones = 'g.ones' } = {}) =>
    buildModel({
      nodes: [
        node('Conv', 'x k', 'c'),
        node('Reshape', `c grouped${count}`, 'g'),
        node('InstanceNormalization', `g ${ones}${count} g.zeros${count}`, 'n'),
        node('Shape', 'c', 'shape'),
        node('Reshape', 'n shape', 'r'),
        node('Mul', `r ${scale}`, 'm'),
        node('Add', 'm c.bias', 'y'),
      ],
      initializers: [...ofGroups, ...[1, 2].flatMap(partsOf)],
      inputs: [value('x', ['N', 3, 8, 8])],
      outputs: [value('y', ['N', 6, 8, 8])],
    });
  const ofGroups = [
    weight('k', [6, 3, 1, 1]),
    weight('c.scale', [6, 1, 1], 'float32', [1, 2, 3, 4, 5, 6]),
    weight('c.scale1', [6], 'float32', [1, 2, 3, 4, 5, 6]),
    weight('c.bias', [6, 1, 1], 'float32', [6, 5, 4, 3, 2, 1]),
    weight('c.bias1', [6], 'float32', [6, 5, 4, 3, 2, 1]),
  ];
  const partsOf = (count: number) => [
    shapeOf(`grouped${count}`, 0, count, -1),
    weight(`g.ones${count}`, [count], 'float32', new Array<number>(count).fill(1)),
    weight(`g.twos${count}`, [count], 'float32', new Array<number>(count).fill(2)),
    weight(`g.zeros${count}`, [count], 'float32', new Array<number>(count).fill(0)),
  ];
  const whole = buildModel({
    nodes: [
      node('Conv', 'x k', 'c'),
      node('GroupNormalization', 'c c.scale1 c.bias1', 'y', { num_groups: int(2) }),
    ],
    initializers: ofGroups,
    inputs: [value('x', ['N', 3, 8, 8])],
    outputs: [value('y', ['N', 6, 8, 8])],
    opset: 21,
  });

  it('is the same as what operator sets before 21 write for it', () => {
    expect(compared(groups(2), whole)).toMatchObject({ relation: 'equal', changes: [] });
    expect(compared(groups(1), whole).changes).toEqual([
      expect.stringContaining('1 group instead of 2 groups'),
    ]);
  });

  it('is another with a scale a group, too', () => {
    expect(compared(groups(2, { ones: 'g.twos' }), whole).relation).toBe('same family');
  });
});

describe('a picture that is made larger', () => {
  const enlarged = (batch: number | string, sizes: number[]) =>
    buildModel({
      nodes: [node('Resize', 'x _ _ sizes', 'y', { mode: string('linear') })],
      initializers: [shapeOf('sizes', ...sizes)],
      inputs: [value('x', [batch, 3, 8, 8])],
      outputs: [value('y', [batch, 3, 16, 16])],
    });

  it('is the same for whatever batch it was exported for', () => {
    expect(compared(enlarged(2, [2, 3, 16, 16]), enlarged(1, [1, 3, 16, 16])).relation).toBe('equal');
    expect(compared(enlarged(2, [2, 3, 16, 16]), enlarged(1, [1, 3, 32, 16])).relation).not.toBe('equal');
  });
});

describe('a bias of zeros', () => {
  const biased = (values: readonly number[] | undefined) =>
    buildModel({
      nodes: [node('Conv', values === undefined ? 'x k' : 'x k b', 'c'), node('Relu', 'c', 'y')],
      initializers: [
        weight('k', [2, 3, 1, 1]),
        ...(values === undefined ? [] : [weight('b', [2], 'float32', [...values])]),
      ],
      inputs: [value('x', ['N', 3, 8, 8])],
      outputs: [value('y', ['N', 2, 8, 8])],
    });

  it('is none', () => {
    expect(compared(biased([0, 0]), biased(undefined))).toMatchObject({ relation: 'equal', changes: [] });
    expect(compared(biased([0, 0.5]), biased(undefined)).changes).toEqual([
      expect.stringContaining('with a bias'),
    ]);
  });
});

describe('what is written twice, or in two steps', () => {
  const images = (nodes: Fields[], opset = 17) =>
    buildModel({
      nodes,
      initializers: [weight('k', [4, 4, 1, 1]), weight('l', [4, 4, 1, 1])],
      inputs: [value('x', ['N', 4, 8, 8])],
      outputs: [value('y', ['N', 12, 4, 4])],
      opset,
    });
  const pooled = { kernel_shape: ints(2, 2), strides: ints(2, 2) };

  it('is the same as once', () => {
    const twice = images([
      node('MaxPool', 'x', 'p', pooled),
      node('MaxPool', 'x', 'q', pooled),
      node('Conv', 'p k', 'a'),
      node('Conv', 'q l', 'b'),
      node('Concat', 'a b p', 'y', { axis: int(1) }),
    ]);
    const once = images([
      node('MaxPool', 'x', 'p', pooled),
      node('Conv', 'p k', 'a'),
      node('Conv', 'p l', 'b'),
      node('Concat', 'a b p', 'y', { axis: int(1) }),
    ]);
    const other = images([
      node('MaxPool', 'x', 'p', pooled),
      node('AveragePool', 'x', 'q', pooled),
      node('Conv', 'p k', 'a'),
      node('Conv', 'q l', 'b'),
      node('Concat', 'a b p', 'y', { axis: int(1) }),
    ]);
    expect(compared(twice, once)).toMatchObject({ relation: 'equal', changes: [] });
    expect(compared(other, once).relation).toBe('same family');
  });

  it('is the same put together at once or one after the other, in the same order', () => {
    const layers = [node('Conv', 'x k', 'a'), node('Conv', 'x l', 'b'), node('Relu', 'a', 'c')];
    const joined = (...nodes: Fields[]) => images([...layers, ...nodes]);
    const nested = joined(
      node('Concat', 'a b', 'ab', { axis: int(1) }),
      node('Concat', 'ab c', 'y', { axis: int(-3) }),
    );
    const flat = joined(node('Concat', 'a b c', 'y', { axis: int(1) }));
    const turned = joined(node('Concat', 'a c b', 'y', { axis: int(1) }));
    const across = joined(
      node('Concat', 'a b', 'ab', { axis: int(2) }),
      node('Concat', 'ab c', 'y', { axis: int(1) }),
    );
    expect(compared(nested, flat)).toMatchObject({ relation: 'equal', changes: [] });
    for (const other of [turned, across]) expect(compared(other, flat).relation).not.toBe('equal');
  });

  it('takes no more than its share where chains are long', () => {
    const chained = (make: (at: number) => Fields, ...end: Fields[]) => {
      const nodes = Array.from({ length: 3000 }, (_, at) => make(at));
      const bytes = buildModel({
        nodes: [node('Relu', 'x', 'v0'), ...nodes, ...end],
        initializers: [scalar('half', 0.5)],
        inputs: [value('x', ['N', 4, 4])],
        outputs: [value('y', ['N', 4])],
      });
      return normalize(readModel(bytes, 'chain')).nodes;
    };
    const joined = chained(
      (at) => node('Concat', `v${at} x`, `v${at + 1}`, { axis: int(1) }),
      node('Relu', 'v3000', 'y'),
    );
    expect(Math.max(...joined.map(({ sources }) => sources.size))).toBeLessThanOrEqual(64);
    const scaled = chained(
      (at) => node('Mul', `v${at} half`, `v${at + 1}`),
      node('MatMul', 'v3000 v3000', 'y'),
    );
    expect(scaled.length).toBeGreaterThan(2900);
  });

  it('is a softmax of the same dimension, before it is turned or after', () => {
    const turns = { perm: ints(0, 2, 3, 1) };
    const turnedAfter = (opset: number) =>
      images([node('Softmax', 'x', 's', { axis: int(1) }), node('Transpose', 's', 'y', turns)], opset);
    const turnedBefore = (axis: number, opset: number) =>
      images([node('Transpose', 'x', 't', turns), node('Softmax', 't', 'y', { axis: int(axis) })], opset);
    expect(compared(turnedBefore(3, 17), turnedAfter(17))).toMatchObject({ relation: 'equal', changes: [] });
    expect(compared(turnedBefore(2, 17), turnedAfter(17)).relation).not.toBe('equal');
    // Below 13 it was one softmax over all that follows.
    expect(compared(turnedBefore(3, 11), turnedAfter(11)).relation).not.toBe('equal');
  });
});

describe('a stored token', () => {
  const concat = (token: string) => [
    node('Concat', `${token} x`, 'c', { axis: int(1) }),
    node('MatMul', 'c out', 'y'),
  ];

  it('is the same whether it is expanded to the batch or not', () => {
    const expanded = [
      node('Shape', 'x', 'shape'),
      node('Slice', 'shape zero one', 'n'),
      node('Concat', 'n end', 'wanted', { axis: int(0) }),
      node('Expand', 'token wanted', 'e'),
      ...concat('e'),
    ];
    expect(compared(model(expanded), model(concat('token')))).toMatchObject({ relation: 'equal' });
  });
});

describe('a mask', () => {
  const masked = (axes: readonly number[], input = 'mask') =>
    buildModel({
      nodes: [
        node('Cast', input, 'c', { to: int(1) }),
        node('Unsqueeze', 'c axes', 'u'),
        node('Add', 'x u', 'y'),
      ],
      initializers: [shapeOf('axes', ...axes)],
      inputs: [value('x', ['N', 3, 'S', 'S']), value('mask', ['N', 'S'], 'int64')],
      outputs: [value('y', ['N', 3, 'S', 'S'])],
    });

  it('is another over queries than over keys, whatever their number', () => {
    expect(compared(masked([1, 2]), masked([1, 2])).relation).toBe('equal');
    expect(compared(masked([1, 3]), masked([1, 2])).changes).toEqual([
      expect.stringContaining('Reshape added after the Cast'),
    ]);
  });
});
