/** Weights that a graph cuts, joins and dequantises itself, against weights that are stored as they are used. */
import { describe, expect, it } from 'vitest';
import { compareModels } from '../../../src/graph/difference/compare-models.ts';
import { readModel } from '../../../src/graph/read-model.ts';
import { buildModel, type Fields, float, int, ints, node, value, weight } from '../build-model.ts';

const compared = (one: Uint8Array, other: Uint8Array) =>
  compareModels(readModel(one, 'one'), readModel(other, 'other'));

const numbers = (count: number, from = 0): number[] => Array.from({ length: count }, (_, at) => from + at);
const int64 = (name: string, ...of: number[]): Fields => weight(name, [of.length], 'int64', of);
const codes = (name: string, dims: number[], of: readonly number[]): Fields => ({
  name,
  dims,
  data_type: 3,
  raw_data: Uint8Array.from(of, (code) => code & 255),
});
const scalar = (name: string, of: number): Fields => weight(name, [], 'float32', [of]);
const settings = [int64('p0', 0), int64('p1', 1), int64('p2', 2), int64('p4', 4), int64('minus', -1)];

function model(nodes: Fields[], initializers: Fields[], input = value('x', ['N', 4])): Uint8Array {
  const used = new Set(nodes.flatMap((each) => each['input'] as string[]));
  return buildModel({
    nodes,
    initializers: [...settings, ...initializers].filter(({ name }) => used.has(name as string)),
    inputs: [input],
    outputs: [value('y', ['N', 2])],
  });
}

describe('a stored weight', () => {
  const whole = model([node('MatMul', 'x w', 'y')], [weight('w', [4, 2], 'float32', numbers(8))]);
  const [upper, lower] = [
    weight('upper', [2, 2], 'float32', numbers(4)),
    weight('lower', [2, 2], 'float32', numbers(4, 4)),
  ];
  const turned = weight('turned', [2, 4], 'float32', [0, 2, 4, 6, 1, 3, 5, 7]);
  const large = weight('large', [6, 2], 'float32', numbers(12, -2));

  it.each([
    ['joined', [node('Concat', 'upper lower', 'w', { axis: int(0) })]],
    [
      'joined and turned',
      [
        node('Transpose', 'upper', 'u', { perm: ints(1, 0) }),
        node('Transpose', 'lower', 'l', { perm: ints(1, 0) }),
        node('Concat', 'u l', 'j', { axis: int(1) }),
        node('Transpose', 'j', 'w', { perm: ints(1, 0) }),
      ],
    ],
    ['sliced out', [node('Slice', 'large p1 minus', 'w')]],
    ['taken by rows', [node('Gather', 'large rows', 'w', { axis: int(0) })]],
    ['split off', [node('Split', 'large sizes', 'head w tail', { axis: int(0) })]],
    [
      'split and joined',
      [
        node('Split', 'turned p2x2', 'a b', { axis: int(1) }),
        node('Concat', 'a b', 'j', { axis: int(1) }),
        node('Transpose', 'j', 'w', { perm: ints(1, 0) }),
      ],
    ],
  ] as [string, Fields[]][])('is the same where the graph has it %s', (_, nodes) => {
    const made = model(
      [...nodes, node('MatMul', 'x w', 'y')],
      [upper, lower, turned, large, int64('rows', 1, 2, 3, 4), int64('sizes', 1, 4, 1), int64('p2x2', 2, 2)],
    );
    expect(compared(made, whole)).toMatchObject({ relation: 'equal', sameWeights: true, changes: [] });
  });

  it('is the same where the graph takes 2,000 of its rows', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => (at * 7) % 3);
    const table = weight('table', [3, 2], 'float32', numbers(6));
    const taken = weight(
      'taken',
      [2000, 2],
      'float32',
      rows.flatMap((row) => [2 * row, 2 * row + 1]),
    );
    const input = value('x', ['N', 2000, 2]);
    const made = model(
      [node('Gather', 'table rows', 't', { axis: int(0) }), node('Add', 'x t', 'y')],
      [table, int64('rows', ...rows)],
      input,
    );
    const stored = model([node('Add', 'x taken', 'y')], [taken], input);
    expect(compared(made, stored)).toMatchObject({ relation: 'equal', changes: [] });
  });

  it('is the same where the graph standardises it', () => {
    const kernel = [3, 1, 4, 1, 5, 9, 2, 6];
    const image = value('x', ['N', 2, 4, 4]);
    const standardised = [0, 1].flatMap((channel) => {
      const own = kernel.slice(4 * channel, 4 * channel + 4);
      const mean = own.reduce((sum, each) => sum + each, 0) / 4;
      const variance = own.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 4;
      return own.map((each) => ((each - mean) / Math.sqrt(variance + 0.5)) * (channel + 1));
    });
    const axes = { axes: ints(1, 2, 3) };
    const made = (epsilon: string) =>
      model(
        [
          node('ReduceMean', 'k', 'mean', axes),
          node('Sub', 'k mean', 'd'),
          node('Mul', 'd d', 'square'),
          node('ReduceMean', 'square', 'variance', axes),
          node('Add', `variance ${epsilon}`, 'v'),
          node('Sqrt', 'v', 'root'),
          node('Div', 'd root', 'n'),
          node('Mul', 'n gain', 'w'),
          node('Conv', 'x w', 'y'),
        ],
        [
          weight('k', [2, 2, 1, 2], 'float32', kernel),
          weight('gain', [2, 1, 1, 1], 'float32', [1, 2]),
          scalar('half', 0.5),
          scalar('two', 2),
        ],
        image,
      );
    const stored = model(
      [node('Conv', 'x w', 'y')],
      [weight('w', [2, 2, 1, 2], 'float32', standardised)],
      image,
    );
    expect(compared(made('half'), stored)).toMatchObject({ relation: 'equal', changes: [] });
    expect(compared(made('two'), stored).relation).toBe('equal up to weights');
  });

  it('is another where the graph takes other rows', () => {
    const nodes = [node('Gather', 'large rows', 'w', { axis: int(0) }), node('MatMul', 'x w', 'y')];
    const made = model(nodes, [large, int64('rows', 4, 3, 2, 1)]);
    expect(compared(made, whole)).toMatchObject({ relation: 'equal up to weights', sameWeights: false });
  });

  it('is left alone where a few bytes claim billions of elements', () => {
    const filled = node('ConstantOfShape', 'huge', 'f');
    const cuts = [
      [node('Slice', 'f p1 minus', 'c')],
      [node('Split', 'f halves', 'c d', { axis: int(0) })],
      [node('Gather', 'f many', 'c', { axis: int(0) })],
    ];
    for (const cut of cuts) {
      const made = model(
        [filled, ...cut, node('Add', 'x c', 'y')],
        [int64('huge', 2 ** 34), int64('halves', 2 ** 33, 2 ** 33), int64('many', ...numbers(3))],
      );
      expect(compared(made, made)).toMatchObject({ equal: true });
    }
  });

  it('is left alone where cutting and joining would take too long', () => {
    const many = Array.from({ length: 300 }, (_, at) => at);
    const nodes = [
      ...many.map((at) => node('Slice', 'big p0 p1', `s${at}`)),
      node('Concat', many.map((at) => `s${at}`).join(' '), 'w', { axis: int(0) }),
      node('MatMul', 'x w', 'y'),
    ];
    const made = model(nodes, [weight('big', [2 ** 19, 2])], value('x', ['N', 300]));
    // Each slice would read the whole of it.
    expect(compared(made, whole).changes.join('\n')).toMatch(/Slice|Concat/);
  });
});

describe('an LSTM', () => {
  const size = 3;
  const shapes = { w: [1, 4 * size, 4], r: [1, 4 * size, size], b: [1, 8 * size] };
  const floats = Object.entries(shapes).map(([name, dims]) =>
    weight(name, dims, 'float32', numbers(dims.reduce((a, b) => a * b, 1))),
  );
  const lstm = (inputs: string) => node('LSTM', inputs, 'h', { hidden_size: int(size) });
  const head = node('Squeeze', 'h p1', 'y');
  const sequence = value('x', [5, 1, 4]);
  const plain = model([lstm('x w r b'), head], floats, sequence);
  const state = (of: number) =>
    weight(
      'state',
      [1, 1, size],
      'float32',
      numbers(size).map(() => of),
    );

  it('begins with zeros, whether they are stored, made or left out', () => {
    const stored = model([lstm('x w r b _ state state'), head], [...floats, state(0)], sequence);
    const made = model(
      [node('ConstantOfShape', 'shape', 's'), lstm('x w r b _ s s'), head],
      [...floats, int64('shape', 1, 1, size)],
      sequence,
    );
    const other = model([lstm('x w r b _ state state'), head], [...floats, state(1)], sequence);
    expect(compared(stored, plain).relation).toBe('equal');
    expect(compared(made, plain).relation).toBe('equal');
    expect(compared(other, plain).relation).toBe('same family');
  });

  it('is the same at another precision as onnxruntime quantises it', () => {
    const stored = (name: string, [, rows = 1, columns = 1]: number[]): Fields => {
      const turned = Array.from({ length: columns }, (_, column) =>
        Array.from({ length: rows }, (_, row) => row * columns + column),
      ).flat();
      return codes(name, [1, columns, rows], turned);
    };
    const quantised = model(
      [
        node('com.microsoft.DynamicQuantizeLSTM', 'x wq rq b _ _ _ _ one zero one zero', 'h', {
          hidden_size: int(size),
        }),
        head,
      ],
      [
        ...floats.filter(({ name }) => name === 'b'),
        stored('wq', shapes.w),
        stored('rq', shapes.r),
        weight('one', [1], 'float32', [1]),
        codes('zero', [1], [0]),
      ],
      sequence,
    );
    expect(compared(quantised, plain)).toMatchObject({ relation: 'equal up to precision' });
  });
});

describe('quantised forms', () => {
  const parameters = [scalar('s', 0.1), codes('z', [], [-128])];

  it('of a Concat are the Concat', () => {
    const concat = (nodes: Fields[]) => model([...nodes, node('Softmax', 'c', 'y')], parameters);
    const quantised = concat([
      node('QuantizeLinear', 'x s z', 'q'),
      node('com.microsoft.QLinearConcat', 's z q s z q s z', 'qc', { axis: int(1) }),
      node('DequantizeLinear', 'qc s z', 'c'),
    ]);
    const plain = concat([node('Concat', 'x x', 'c', { axis: int(1) })]);
    expect(compared(quantised, plain)).toMatchObject({ relation: 'equal up to precision' });
  });

  it('of a GELU are the GELU, its constants stored as codes', () => {
    const constants = [
      scalar('root', Math.SQRT2),
      scalar('one', 1),
      scalar('half', 0.5),
      scalar('u', 1 / 255),
      scalar('h', 0.5 / 255),
      codes('top', [], [127]),
    ];
    const plain = model([node('Gelu', 'x', 'g'), node('Softmax', 'g', 'y')], []);
    const quantised = model(
      [
        node('Div', 'x root', 'd'),
        node('Erf', 'd', 'e'),
        node('QuantizeLinear', 'e s z', 'eq'),
        node('com.microsoft.QLinearAdd', 'eq s z top u z s z', 'aq'),
        node('QuantizeLinear', 'x s z', 'xq'),
        node('com.microsoft.QLinearMul', 'xq s z aq s z s z', 'mq'),
        node('com.microsoft.QLinearMul', 'mq s z top h z s z', 'gq'),
        node('DequantizeLinear', 'gq s z', 'g'),
        node('Softmax', 'g', 'y'),
      ],
      [...parameters, ...constants],
    );
    expect(compared(quantised, plain)).toMatchObject({ similarity: 1, relation: 'equal up to precision' });
  });

  it('of a table of embeddings have its scale, before the rows are taken or after', () => {
    const input = value('x', ['N', 3], 'int64');
    const table = numbers(40).map((at) => (at - 20) / 10);
    const plain = model([node('Gather', 't x', 'y')], [weight('t', [10, 4], 'float32', table)], input);
    const stored = [
      codes(
        't',
        [10, 4],
        table.map((of) => of * 10),
      ),
      scalar('s', 0.1),
      codes('z', [], [0]),
    ];
    const after = [node('Gather', 't x', 'g'), node('DequantizeLinear', 'g s z', 'y')];
    const before = [node('DequantizeLinear', 't s z', 'g'), node('Gather', 'g x', 'y')];
    for (const nodes of [after, before])
      expect(compared(model(nodes, stored, input), plain)).toMatchObject({
        relation: 'equal up to precision',
      });
  });
});

describe('activations', () => {
  const activated = (...nodes: Fields[]) =>
    model([...nodes, node('Softmax', 'g', 'y')], [scalar('alpha', 1.702), scalar('half', 1.7021484375)]);

  it('are put together again: Mish, and x * Sigmoid(1.702 x) as float16 writes it, too', () => {
    const mish = activated(node('Softplus', 'x', 's'), node('Tanh', 's', 't'), node('Mul', 'x t', 'g'));
    expect(compared(mish, activated(node('Mish', 'x', 'g'))).relation).toBe('equal');
    const quick = (by: string) =>
      activated(node('Mul', `x ${by}`, 'm'), node('Sigmoid', 'm', 's'), node('Mul', 'x s', 'g'));
    const fused = activated(node('com.microsoft.QuickGelu', 'x', 'g', { alpha: float(1.702) }));
    expect(compared(quick('alpha'), quick('half')).relation).toBe('equal');
    expect(compared(quick('alpha'), fused).relation).toBe('equal');
    const swish = activated(node('Sigmoid', 'x', 's'), node('Mul', 'x s', 'g'));
    expect(compared(quick('alpha'), swish).changes).toEqual([
      expect.stringContaining('alpha 1.7 instead of none'),
    ]);
  });
});
