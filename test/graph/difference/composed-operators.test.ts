/** One operator, and the several that exporters of older operator sets write for it: the same network either way. */
import { describe, expect, it } from 'vitest';
import { compareModels } from '../../../src/graph/difference/compare-models.ts';
import { readModel } from '../../../src/graph/read-model.ts';
import { buildModel, type Fields, float, int, ints, node, string, value, weight } from '../build-model.ts';

const CHANNELS = 4;
const tokens = value('x', ['N', 7, CHANNELS]);
const image = value('x', ['N', CHANNELS, 8, 8]);
const scalar = (name: string, of: number): Fields => weight(name, [], 'float32', [of]);
const scalars = [
  ...Object.entries({ half: 0.5, one: 1, two: 2, three: 3, six: 6, sixth: 1 / 6, zero: 0 }),
  ...Object.entries({ root: Math.SQRT2, inverseRoot: Math.SQRT1_2, tanhScale: Math.sqrt(2 / Math.PI) }),
  ...Object.entries({ cubic: 0.044715, epsilon: 1e-5, otherEpsilon: 1e-3, seven: 0.7 }),
].map(([name, of]) => scalar(name, of));
const vectors = [
  weight('scale', [CHANNELS], 'float32', [1, 2, 3, 4]),
  weight('bias', [CHANNELS], 'float32', [4, 3, 2, 1]),
];

function model(nodes: readonly Fields[], input: Fields = tokens): Uint8Array {
  const used = new Set(nodes.flatMap((each) => each['input'] as string[]));
  return buildModel({
    nodes: [...nodes],
    initializers: [...scalars, ...vectors, weight('w', [CHANNELS, 10])].filter(({ name }) =>
      used.has(name as string),
    ),
    inputs: [input],
    outputs: [value('y', ['N', 10])],
  });
}

const relation = (one: Uint8Array, other: Uint8Array): string =>
  compareModels(readModel(one, 'one'), readModel(other, 'other')).relation;
const changes = (one: Uint8Array, other: Uint8Array): readonly string[] =>
  compareModels(readModel(one, 'one'), readModel(other, 'other')).changes;

describe('LayerNormalization', () => {
  const lastAxis = { axes: ints(-1) };
  const composed = ({ axes = lastAxis, epsilon = 'epsilon', square = node('Pow', 'd two', 'p') } = {}) => [
    node('ReduceMean', 'x', 'mean', axes),
    node('Sub', 'x mean', 'd'),
    square,
    node('ReduceMean', 'p', 'variance', axes),
    node('Add', `variance ${epsilon}`, 'a'),
    node('Sqrt', 'a', 's'),
    node('Div', 'd s', 'n'),
    node('Mul', 'n scale', 'm'),
    node('Add', 'bias m', 'l'),
  ];
  const head = node('MatMul', 'l w', 'y');
  const whole = (attributes: Record<string, Fields> = {}) =>
    node('LayerNormalization', 'x scale bias', 'l', attributes);

  it.each([
    ['with a power', composed()],
    ['with a product', composed({ square: node('Mul', 'd d', 'p') })],
    ['over the last axis by its number', composed({ axes: { axes: ints(2) } })],
  ])('is the same, %s', (_, nodes) => {
    expect(relation(model([...nodes, head]), model([whole(), head]))).toBe('equal');
  });

  it('is the same around transpositions, as networks of images have it', () => {
    const turned = (between: readonly Fields[]) => [
      node('Conv', 'x k', 'c'),
      node('Transpose', 'c', 't', { perm: ints(0, 2, 3, 1) }),
      ...between,
      node('Transpose', 'l', 'u', { perm: ints(0, 3, 1, 2) }),
      node('Conv', 'u k', 'y'),
    ];
    const on = (nodes: readonly Fields[]): Fields[] =>
      nodes.map((each) => ({
        ...each,
        input: (each['input'] as string[]).map((name) => (name === 'x' ? 't' : name)),
      }));
    const [one, other] = [composed(), [whole()]].map((between) =>
      buildModel({
        nodes: turned(on(between)),
        initializers: [...scalars, ...vectors, weight('k', [CHANNELS, CHANNELS, 1, 1])],
        inputs: [image],
        outputs: [value('y', ['N', CHANNELS, 8, 8])],
      }),
    );
    expect(relation(one!, other!)).toBe('equal');
  });

  it('is another with another epsilon, another axis, or without its scale', () => {
    expect(changes(model([...composed({ epsilon: 'otherEpsilon' }), head]), model([whole(), head]))).toEqual([
      expect.stringContaining('epsilon 0.001 instead of 0.00001'),
    ]);
    expect(
      relation(model([...composed({ axes: { axes: ints(1) } }), head]), model([whole(), head])),
    ).not.toBe('equal');
    const unscaled = composed().filter(({ output }) => (output as string[])[0] !== 'm');
    const withoutScale = [...unscaled.slice(0, -1), node('Add', 'bias n', 'l')];
    expect(relation(model([...withoutScale, head]), model([whole(), head]))).not.toBe('equal');
  });

  it('is none where the mean or the variance is of something else', () => {
    const broken = composed().with(1, node('Sub', 'mean x', 'd'));
    expect(relation(model([...broken, head]), model([whole(), head]))).not.toBe('equal');
    const other = composed().with(3, node('ReduceMean', 'x', 'variance', lastAxis));
    expect(relation(model([...other, head]), model([whole(), head]))).not.toBe('equal');
  });
});

describe('RMSNormalization', () => {
  const lastAxis = { axes: ints(-1) };
  const root = [
    node('Mul', 'x x', 'p'),
    node('ReduceMean', 'p', 'square', lastAxis),
    node('Add', 'square epsilon', 'a'),
    node('Sqrt', 'a', 's'),
  ];
  const scaled = [node('Mul', 'scale n', 'l'), node('MatMul', 'l w', 'y')];
  const whole = model([node('RMSNormalization', 'x scale', 'l'), node('MatMul', 'l w', 'y')]);

  it.each([
    ['divided by the root', [...root, node('Div', 'x s', 'n'), ...scaled]],
    ['times its reciprocal', [...root, node('Reciprocal', 's', 'i'), node('Mul', 'x i', 'n'), ...scaled]],
    ['times one by it', [...root, node('Div', 'one s', 'i'), node('Mul', 'i x', 'n'), ...scaled]],
    [
      "as onnxruntime's own operator",
      [node('SimplifiedLayerNormalization', 'x scale', 'l'), node('MatMul', 'l w', 'y')],
    ],
  ])('is the same %s', (_, nodes) => {
    expect(relation(model(nodes), whole)).toBe('equal');
  });

  it('is another without its mean, and LayerNormalization after it', () => {
    const wrong = [
      ...root.with(1, node('ReduceSum', 'p', 'square', lastAxis)),
      node('Div', 'x s', 'n'),
      ...scaled,
    ];
    expect(relation(model(wrong), whole)).not.toBe('equal');
    const centred = [
      node('ReduceMean', 'x', 'mean', lastAxis),
      node('Sub', 'x mean', 'd'),
      node('SimplifiedLayerNormalization', 'd scale', 'r'),
      node('Add', 'r bias', 'l'),
      node('MatMul', 'l w', 'y'),
    ];
    const layer = model([node('LayerNormalization', 'x scale bias', 'l'), node('MatMul', 'l w', 'y')]);
    expect(relation(model(centred), layer)).toBe('equal');
    expect(relation(model(centred), whole)).not.toBe('equal');
  });
});

describe("onnxruntime's fused convolution", () => {
  const kernel = weight('k', [CHANNELS, CHANNELS, 3, 3]);
  const build = (nodes: Fields[]): Uint8Array =>
    buildModel({
      nodes,
      initializers: [kernel],
      inputs: [image],
      outputs: [value('y', ['N', CHANNELS, 6, 6])],
    });
  const fused = (attributes: Record<string, Fields>) =>
    build([node('com.microsoft.FusedConv', 'x k', 'y', attributes)]);
  const plain = (activation: Fields) => build([node('Conv', 'x k', 'c'), activation]);

  it.each([
    ['Relu', { activation: string('Relu') }, node('Relu', 'c', 'y')],
    ['Sigmoid', { activation: string('Sigmoid') }, node('Sigmoid', 'c', 'y')],
    [
      'LeakyRelu',
      { activation: string('LeakyRelu'), activation_params: { type: 6, floats: [0.25] } },
      node('LeakyRelu', 'c', 'y', { alpha: float(0.25) }),
    ],
    [
      'Relu6',
      { activation: string('Clip'), activation_params: { type: 6, floats: [0, 6] } },
      node('Clip', 'c zero six', 'y'),
    ],
  ])('is the convolution and the %s behind it', (name, attributes, activation) => {
    const parts = name === 'Relu6' ? scalars.filter(({ name: of }) => of === 'zero' || of === 'six') : [];
    const separate = buildModel({
      nodes: [node('Conv', 'x k', 'c'), activation],
      initializers: [kernel, ...parts],
      inputs: [image],
      outputs: [value('y', ['N', CHANNELS, 6, 6])],
    });
    expect(relation(fused(attributes), separate)).toBe('equal');
  });

  it('is another with another activation, and stays what it is with one that is not known', () => {
    expect(relation(fused({ activation: string('Relu') }), plain(node('Tanh', 'c', 'y')))).not.toBe('equal');
    expect(relation(fused({ activation: string('toString') }), plain(node('Relu', 'c', 'y')))).not.toBe(
      'equal',
    );
  });
});

describe('activations', () => {
  const erf = (scale: Fields) => [scale, node('Erf', 'e', 'f'), node('Add', 'f one', 'g')];
  const divided = erf(node('Div', 'x root', 'e'));
  const multiplied = erf(node('Mul', 'inverseRoot x', 'e'));
  const tanh = [
    node('Pow', 'x three', 'cube'),
    node('Mul', 'cube cubic', 'c'),
    node('Add', 'x c', 'inner'),
    node('Mul', 'inner tanhScale', 'e'),
    node('Tanh', 'e', 'f'),
    node('Add', 'one f', 'g'),
  ];
  const gelu = node('Gelu', 'x', 'y');
  const approximate = node('Gelu', 'x', 'y', { approximate: string('tanh') });
  const hardSwish = node('HardSwish', 'x', 'y');
  const clip = [node('Add', 'x three', 'a'), node('Clip', 'a zero six', 'g')];

  it.each([
    ['GELU, halved at the end', [...divided, node('Mul', 'x g', 'p'), node('Mul', 'p half', 'y')], gelu],
    ['GELU, its value halved', [...multiplied, node('Mul', 'half x', 'h'), node('Mul', 'g h', 'y')], gelu],
    ['GELU, its gate halved', [...divided, node('Mul', 'g half', 'h'), node('Mul', 'x h', 'y')], gelu],
    ['GELU, divided by two', [...divided, node('Mul', 'x g', 'p'), node('Div', 'p two', 'y')], gelu],
    ['GELU by tanh', [...tanh, node('Mul', 'x half', 'h'), node('Mul', 'h g', 'y')], approximate],
    [
      'GELU by tanh, its cube as products',
      [
        node('Mul', 'x x', 'square'),
        node('Mul', 'square x', 'cube'),
        ...tanh.slice(1),
        node('Mul', 'x half', 'h'),
        node('Mul', 'h g', 'y'),
      ],
      approximate,
    ],
    ["onnxruntime's GELU", [node('com.microsoft.Gelu', 'x', 'y')], gelu],
    [
      "onnxruntime's SiLU",
      [node('com.microsoft.QuickGelu', 'x', 'y', { alpha: float(1) })],
      [node('Sigmoid', 'x', 'g'), node('Mul', 'g x', 'y')],
    ],
    ["onnxruntime's fast GELU", [node('com.microsoft.FastGelu', 'x', 'y')], approximate],
    [
      'hard swish',
      [node('HardSigmoid', 'x', 'g', { alpha: float(1 / 6) }), node('Mul', 'x g', 'y')],
      hardSwish,
    ],
    ['hard swish by a clip', [...clip, node('Mul', 'x g', 'p'), node('Div', 'p six', 'y')], hardSwish],
    [
      'hard swish, its gate divided',
      [...clip, node('Div', 'g six', 'h'), node('Mul', 'h x', 'y')],
      hardSwish,
    ],
    [
      'hard swish, its gate multiplied',
      [...clip, node('Mul', 'g sixth', 'h'), node('Mul', 'h x', 'y')],
      hardSwish,
    ],
  ])('%s', (_, composed, single) => {
    expect(relation(model(composed), model([single].flat()))).toBe('equal');
  });

  it.each([
    ['another factor', [...divided, node('Mul', 'x g', 'p'), node('Mul', 'p seven', 'y')], gelu],
    [
      'another scale',
      [...erf(node('Div', 'x two', 'e')), node('Mul', 'x g', 'p'), node('Mul', 'p half', 'y')],
      gelu,
    ],
    [
      'a gate of another value',
      [...divided, node('Neg', 'x', 'z'), node('Mul', 'z g', 'p'), node('Mul', 'p half', 'y')],
      gelu,
    ],
    ['the approximation', [gelu], approximate],
    [
      'another range',
      [
        ...clip.with(1, node('Clip', 'a zero three', 'g')),
        node('Mul', 'x g', 'p'),
        node('Div', 'p six', 'y'),
      ],
      hardSwish,
    ],
    ['the division turned round', [...clip, node('Mul', 'x g', 'p'), node('Div', 'six p', 'y')], hardSwish],
  ])('%s is no such activation', (_, composed, single) => {
    expect(relation(model(composed), model([single]))).not.toBe('equal');
  });
});

describe('padding', () => {
  const pooled = (attributes: Record<string, Fields>) =>
    node('AveragePool', 'p', 'y', { kernel_shape: ints(3, 3), strides: ints(2, 2), ...attributes });
  const padded = (...pads: number[]) =>
    buildModel({
      nodes: [node('Pad', 'x pads', 'p'), pooled({})],
      initializers: [weight('pads', [8], 'int64', pads)],
      inputs: [image],
    });
  const own = (attributes: Record<string, Fields>) =>
    buildModel({ nodes: [{ ...pooled(attributes), input: ['x'] }], inputs: [image] });

  it('of zeros before a mean is the pooling own, counted', () => {
    const counted = { pads: ints(1, 1, 1, 1), count_include_pad: int(1) };
    expect(relation(padded(0, 0, 1, 1, 0, 0, 1, 1), own(counted))).toBe('equal');
    expect(relation(padded(0, 0, 1, 1, 0, 0, 1, 1), own({ pads: ints(1, 1, 1, 1) }))).not.toBe('equal');
    expect(relation(padded(0, 0, 1, 0, 0, 0, 1, 0), own(counted))).not.toBe('equal');
  });

  it('of nothing is no layer', () => {
    expect(relation(padded(0, 0, 0, 0, 0, 0, 0, 0), own({}))).toBe('equal');
  });
});
