/**
 * How long the difference of two graphs takes, by their size: `node bench/difference.ts`. Residual networks of
 * equal blocks are the hardest to align (no layer is unique); networks with nothing in common come second.
 */
import { compareGraphs } from '../src/graph/difference/compare-graphs.ts';
import type { Model, Node } from '../src/graph/model.ts';
import { normalize } from '../src/graph/normal/normalize.ts';
import type { Tensor } from '../src/graph/tensor.ts';

const SIZES = (process.argv[2] ?? '500,1000,2000,5000,10000,20000').split(',').map(Number);
const REPEATS = 3;

/** What becomes of block number `block`; `undefined` leaves it out. */
type Change = (block: number) => { readonly kernel?: number; readonly activation?: string } | undefined;

/** Blocks of convolution, activation, convolution, addition, activation: five nodes each. */
function residualNetwork(nodes: number, change: Change): Model {
  const made: Node[] = [];
  const weights: Tensor[] = [1, 3, 5].map((kernel) => weight(`w${kernel}`, [8, 8, kernel, kernel]));
  let value = 'x';
  const add = (
    operator: string,
    inputs: readonly string[],
    attributes: Record<string, readonly number[]> = {},
  ): string => {
    const name = `n${made.length}`;
    made.push({
      name,
      operator,
      domain: '',
      overload: '',
      inputs,
      outputs: [name],
      attributes: new Map(
        Object.entries(attributes).map(([key, ints]) => [key, { kind: 'ints', value: ints }] as const),
      ),
    });
    return name;
  };
  for (let block = 0; block < nodes / 5; block += 1) {
    const planted = change(block);
    if (planted === undefined) continue;
    const { kernel = 3, activation = 'Relu' } = planted;
    const pads = (size: number): readonly number[] => new Array<number>(4).fill(Math.floor(size / 2));
    const first = add('Conv', [value, 'w1'], { pads: pads(1) });
    const second = add('Conv', [add(activation, [first]), `w${kernel}`], { pads: pads(kernel) });
    value = add('Relu', [add('Add', [second, value])]);
  }
  const type = { kind: 'tensor', elementType: 'float32', shape: ['N', 8, 32, 32] } as const;
  return {
    where: 'bench',
    irVersion: 8,
    producerName: 'bench',
    producerVersion: '',
    opsets: new Map([['', 17]]),
    metadata: new Map(),
    docStrings: new Map(),
    domain: '',
    modelVersion: 0,
    foreignFields: [],
    functions: [],
    graph: {
      name: 'g',
      nodes: made,
      initializers: weights,
      inputs: [{ name: 'x', type }],
      valueInfos: [],
      outputs: [{ name: value, type }],
    },
  };
}

function weight(name: string, dims: readonly number[]): Tensor {
  const elements = dims.reduce((product, dim) => product * dim, 1);
  return { name, elementType: 'float32', dims, elements, data: { kind: 'fill', element: new Uint8Array(4) } };
}

const plain: Change = () => ({});
const pairs: Readonly<Record<string, Change>> = {
  'one change': (block) => (block === 40 ? { kernel: 5 } : {}),
  'a block in 20 changed, one in 50 left out': (block) =>
    block % 50 === 7 ? undefined : block % 20 === 3 ? { kernel: 5 } : {},
  'every block another': () => ({ kernel: 5, activation: 'Tanh' }),
};

/** Milliseconds of processor time, the least of a few runs: what else the machine does has no part in it. */
function milliseconds(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const lines = [
  `| nodes | ${Object.keys(pairs).join(' | ')} |`,
  `|--:|${'--:|'.repeat(Object.keys(pairs).length)}`,
];
for (const size of SIZES) {
  const cells = Object.values(pairs).map((change) => {
    const [candidate, reference] = [residualNetwork(size, change), residualNetwork(size, plain)];
    return `${(milliseconds(() => compareGraphs(normalize(candidate), normalize(reference))) / 1000).toFixed(2)} s`;
  });
  lines.push(`| ${size.toLocaleString('en-US')} | ${cells.join(' | ')} |`);
}
process.stdout.write(`${lines.join('\n')}\n`);
