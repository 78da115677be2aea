import { describe, expect, it } from 'vitest';
import { describeArchitecture } from '../../src/graph/describe.ts';
import { compareModels } from '../../src/graph/difference/compare-models.ts';
import { inlineFunctions } from '../../src/graph/inline-functions.ts';
import type { Model } from '../../src/graph/model.ts';
import { modelInMemory } from '../../src/graph/model-source.ts';
import { readModel } from '../../src/graph/read-model.ts';
import {
  buildModel,
  type Fields,
  graph,
  int,
  ints,
  node,
  smallNetwork,
  smallWeights,
  value,
} from './build-model.ts';

const pads = ints(1, 1, 1, 1);
const kernel_shape = ints(3, 3);
const domains = [
  { domain: '', version: 17 },
  { domain: 'local', version: 1 },
];

function made(name: string, input: string[], output: string[], nodes: Fields[], version = 17): Fields {
  const opset_import = [
    { domain: '', version },
    { domain: 'local', version: 1 },
  ];
  return { name, domain: 'local', input, output, node: nodes, opset_import };
}

function read(content: Uint8Array): Model {
  return readModel(modelInMemory(content), 'a');
}

function withFunctions(nodes: Fields[], functions: Fields[]): Model {
  const model = { opset_import: domains, functions };
  return read(buildModel({ nodes, initializers: smallWeights(), model, outputs: [value('y', ['N', 10])] }));
}

const strided = {
  ...made(
    'Strided',
    ['x', 'w', 'b'],
    ['c'],
    [
      node('Conv', 'x w b', 'c', {
        kernel_shape,
        pads,
        strides: { type: 7, ref_attr_name: 'by' },
      }),
    ],
  ),
  attribute: ['by'],
};
const body = made(
  'Body',
  ['x', 'w1', 'b1', 'w2', 'b2'],
  ['a'],
  [
    node('local.Strided', 'x w1 b1', 'c1', { by: ints(2, 2) }),
    node('Relu', 'c1', 'r1'),
    node('Conv', 'r1 w2 b2', 'c2', { kernel_shape, pads }),
    node('Add', 'c2 r1', 'a'),
  ],
);
const head = made(
  'Head',
  ['x', 'w', 'b'],
  ['y', 'x'],
  [
    node('GlobalAveragePool', 'x', 'c1'),
    node('Flatten', 'c1', 'f'),
    node('Gemm', 'f w b', 'y', { transB: int(1) }),
  ],
);
/** The network of `smallNetwork`: functions in functions, an attribute from the call, an output that is an input. */
const calls = [node('local.Body', 'x w1 b1 w2 b2', 'a'), node('local.Head', 'a w3 b3', 'y again')];

describe('inlineFunctions', () => {
  it('makes the network that the functions are', () => {
    const model = withFunctions(calls, [strided, body, head]);
    const plain = read(smallNetwork());
    const { relation, changes } = compareModels(model, plain);
    expect({ relation, changes }).toEqual({ relation: 'equal', changes: [] });
    const [ours, theirs] = [describeArchitecture(model), describeArchitecture(plain)];
    expect(ours.network).toEqual(theirs.network);
    expect(ours.depth).toBe(3);
    expect(ours.signature).toBe(theirs.signature);
    expect(ours.weightsSignature).toBe(theirs.weightsSignature);
  });

  it('keeps the values of each call apart, and from those of the graph', () => {
    const twice = [
      node('local.Halve', 'x', 'h'),
      node('local.Halve', 'h', 'y'),
      { ...node('Neg', 'y', ''), output: ['call 1/t'] },
      { ...node('Abs', '', 'z'), input: ['call 1/t'] },
    ];
    const inner = graph({ node: [node('Exp', 't', 'e')], output: [value('e', [1])] });
    const halve = made(
      'Halve',
      ['v'],
      ['w'],
      [node('Sqrt', 'v', 't'), node('If', 't', 'w', { then_branch: inner, else_branch: inner })],
    );
    const { nodes } = inlineFunctions(withFunctions(twice, [halve])).graph;
    const outputs = nodes.flatMap((each) => each.outputs);
    expect(new Set(outputs).size).toBe(outputs.length);
    expect(nodes.map(({ operator }) => operator)).toEqual(['Sqrt', 'If', 'Sqrt', 'If', 'Neg', 'Abs']);
    expect(nodes[2]?.inputs).toEqual(nodes[1]?.outputs);
    const [branch] = [...(nodes[3]?.attributes.values() ?? [])];
    expect(branch?.kind === 'graph' && branch.value.nodes[0]?.inputs).toEqual(nodes[2]?.outputs);
  });

  it.each([
    ['call themselves', [made('Halve', ['v'], ['w'], [node('local.Halve', 'v', 'w')])]],
    ['need another operator set version', [made('Halve', ['v'], ['w'], [node('Sqrt', 'v', 'w')], 11)]],
  ])('leaves those that %s', (_, functions) => {
    const model = withFunctions([node('local.Halve', 'x', 'y')], functions);
    expect(inlineFunctions(model).graph.nodes.map(({ operator }) => operator)).toEqual(['Halve']);
  });

  it('leaves a model whose calls multiply beyond measure', () => {
    const functions = Array.from({ length: 30 }, (_, level) =>
      made(
        `F${level}`,
        ['v'],
        ['w'],
        [
          node(level === 0 ? 'Sqrt' : `local.F${level - 1}`, 'v', 't'),
          node(level === 0 ? 'Exp' : `local.F${level - 1}`, 't', 'w'),
        ],
      ),
    );
    const model = withFunctions([node('local.F29', 'x', 'y')], functions);
    expect(inlineFunctions(model).graph).toBe(model.graph);
  });
});
