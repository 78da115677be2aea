/** Small files that cost a careless reader most: each at or above a limit of the reader, or with work that multiplies. */
import { encode, type Fields } from '../../test/graph/build-model.ts';

function model(graph: Fields, more: Fields = {}): Uint8Array {
  return encode('ModelProto', { ir_version: 8, opset_import: [{ version: 17 }], graph, ...more });
}

const node = (op_type: string, input: string[], output: string[], more: Fields = {}): Fields => ({
  op_type,
  input,
  output,
  ...more,
});
const count = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));

/** A message field that holds `count` times the same two bytes: an empty message of field `number`. */
function emptyMessages(number: number, times: number): Uint8Array {
  const body = new Uint8Array(2 * times);
  for (let at = 0; at < body.length; at += 2) body[at] = number * 8 + 2;
  return body;
}

function wrapped(number: number, body: Uint8Array): Uint8Array {
  const length: number[] = [];
  let rest = body.length;
  for (; rest >= 128; rest = Math.floor(rest / 128)) length.push((rest % 128) | 128);
  return Uint8Array.from([number * 8 + 2, ...length, rest, ...body]);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

const head = (): Uint8Array => encode('ModelProto', { ir_version: 8, opset_import: [{ version: 17 }] });

export const hostileFiles: Readonly<Record<string, () => Uint8Array>> = {
  'empty nodes up to the limit': () => joined(head(), wrapped(7, emptyMessages(1, 21_900))),
  'more empty nodes than the limit': () => joined(head(), wrapped(7, emptyMessages(1, 3_000_000))),
  'empty initializers up to the limit': () =>
    joined(
      head(),
      wrapped(
        7,
        joined(encode('GraphProto', { node: [node('Relu', ['x'], ['y'])] }), emptyMessages(5, 180_000)),
      ),
    ),
  'a chain of nodes': () =>
    model({
      node: count(21_900, (i) => node('Relu', [`v${i}`], [`v${i + 1}`])),
      input: [{ name: 'v0' }],
      output: [{ name: 'v21900' }],
    }),
  'nodes that do not depend on each other': () =>
    model({
      node: count(21_900, (i) => node('Relu', ['x'], [`v${i}`])),
      input: [{ name: 'x' }],
      output: count(1000, (i) => ({ name: `v${i}` })),
    }),
  'a ladder, on which paths double': () =>
    model({
      node: count(21_900, (i) => node('Add', [`v${i}`, `v${i}`], [`v${i + 1}`])),
      input: [{ name: 'v0' }],
      output: [{ name: 'v21900' }],
    }),
  'a node of very many inputs': () =>
    model({
      node: [
        node(
          'Concat',
          count(149_000, () => 'x'),
          ['y'],
        ),
      ],
      input: [{ name: 'x' }],
      output: [{ name: 'y' }],
    }),
  'very many nodes that take all before': () =>
    model({
      node: count(540, (i) =>
        node(
          'Sum',
          count(i + 1, (j) => `v${j}`),
          [`v${i + 1}`],
        ),
      ),
      input: [{ name: 'v0' }],
      output: [{ name: 'v540' }],
    }),
  'very many attributes': () =>
    model({
      node: [
        node('Relu', ['x'], ['y'], { attribute: count(90_000, (i) => ({ name: `a${i}`, i, type: 2 })) }),
      ],
    }),
  'one attribute of very many integers': () =>
    model({
      node: [
        node('Relu', ['x'], ['y'], {
          attribute: [{ name: 'a', type: 7, ints: new Array(3_900_000).fill(1) }],
        }),
      ],
    }),
  'one attribute of very many strings': () =>
    model({
      node: [
        node('Relu', ['x'], ['y'], {
          attribute: [{ name: 'a', type: 8, strings: new Array(350_000).fill(new Uint8Array(1)) }],
        }),
      ],
    }),
  'very long names': () =>
    model({
      node: count(30, (i) =>
        node('Relu', [`${'a'.repeat(1_000_000)}${i}`], [`${'a'.repeat(1_000_000)}${i + 1}`]),
      ),
    }),
  'graphs in graphs': () => {
    let body: Fields = { node: [node('Relu', ['x'], ['y'])], output: [{ name: 'y' }] };
    for (let level = 0; level < 17; level += 1) {
      const branches = ['then_branch', 'else_branch'].map((name) => ({ name, type: 5, g: body }));
      body = {
        node: [node('If', ['c'], ['y'], { attribute: level < 12 ? branches : branches.slice(0, 1) })],
        output: [{ name: 'y' }],
      };
    }
    return model(body);
  },
  'functions whose calls multiply': () =>
    model(
      {
        node: [{ ...node('F40', ['x'], ['y']), domain: 'local' }],
        input: [{ name: 'x' }],
        output: [{ name: 'y' }],
      },
      {
        functions: count(41, (level) => ({
          name: `F${level}`,
          domain: 'local',
          input: ['a'],
          output: ['b'],
          opset_import: [{ version: 17 }],
          node:
            level === 0
              ? [node('Relu', ['a'], ['b'])]
              : [
                  { ...node(`F${level - 1}`, ['a'], ['m']), domain: 'local' },
                  { ...node(`F${level - 1}`, ['m'], ['b']), domain: 'local' },
                ],
        })),
      },
    ),
  'many calls of a long function': () =>
    model(
      {
        node: count(2000, (i) => ({ ...node('F', [`v${i}`], [`v${i + 1}`]), domain: 'local' })),
        input: [{ name: 'v0' }],
        output: [{ name: 'v2000' }],
      },
      {
        functions: [
          {
            name: 'F',
            domain: 'local',
            input: ['a0'],
            output: ['a2000'],
            opset_import: [{ version: 17 }],
            node: count(2000, (i) => node('Relu', [`a${i}`], [`a${i + 1}`])),
          },
        ],
      },
    ),
  'a loop of very many trips': () =>
    model({
      node: [
        node('Loop', ['n', '', 'x'], ['y'], {
          attribute: [
            {
              name: 'body',
              type: 5,
              g: {
                node: [
                  node('Identity', ['c'], ['d']),
                  node('Concat', ['s', 's'], ['t'], { attribute: [{ name: 'axis', type: 2, i: 0 }] }),
                ],
                input: [{ name: 'i' }, { name: 'c' }, { name: 's' }],
                output: [{ name: 'd' }, { name: 't' }],
              },
            },
          ],
        }),
      ],
      initializer: [
        { name: 'n', data_type: 7, raw_data: Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 127) },
      ],
      input: [{ name: 'x', type: { tensor_type: { elem_type: 1, shape: { dim: [{ dim_value: 2 }] } } } }],
      output: [{ name: 'y' }],
    }),
  'constants that claim to be enormous': () =>
    model({
      node: [
        node('ConstantOfShape', ['n'], ['w']),
        node('MatMul', ['x', 'w'], ['y']),
        node('Range', ['zero', 'many', 'one'], ['r']),
        node('Tile', ['r', 'n'], ['t']),
        node('Expand', ['one', 'n'], ['e']),
      ],
      initializer: [
        {
          name: 'n',
          dims: [2],
          data_type: 7,
          raw_data: new Uint8Array(new BigInt64Array([2n ** 26n, 2n ** 26n]).buffer),
        },
        ...['zero', 'one', 'many'].map((name, i) => ({
          name,
          data_type: 7,
          raw_data: new Uint8Array(new BigInt64Array([[0n, 1n, 2n ** 40n][i] ?? 0n]).buffer),
        })),
      ],
      input: [{ name: 'x' }],
      output: ['y', 't', 'e'].map((name) => ({ name })),
    }),
  'shape arithmetic that goes on and on': () =>
    model({
      node: [
        node('ConstantOfShape', ['n'], ['v0']),
        ...count(20_000, (i) => node('Add', [`v${i}`, `v${i}`], [`v${i + 1}`])),
        node('Reshape', ['x', 'v20000'], ['y']),
      ],
      initializer: [
        { name: 'n', dims: [1], data_type: 7, raw_data: new Uint8Array(new BigInt64Array([4096n]).buffer) },
      ],
      input: [{ name: 'x' }],
      output: [{ name: 'y' }],
    }),
  'very many external files': () =>
    model({
      node: [
        node(
          'Concat',
          count(40_000, (i) => `w${i}`),
          ['y'],
        ),
      ],
      initializer: count(40_000, (i) => ({
        name: `w${i}`,
        dims: [1],
        data_type: 1,
        data_location: 1,
        external_data: [{ key: 'location', value: `f${i}` }],
      })),
      output: [{ name: 'y' }],
    }),
  'metadata without end': () =>
    model(
      { node: [node('Relu', ['x'], ['y'])], output: [{ name: 'y' }] },
      { metadata_props: count(90_000, (i) => ({ key: `k${i}`, value: 'curl < '.repeat(20) })) },
    ),
  'deep nesting': () => {
    let body = encode('GraphProto', {});
    for (let level = 0; level < 2000; level += 1) body = wrapped(1, wrapped(5, wrapped(6, body)));
    return joined(head(), wrapped(7, body));
  },
};
