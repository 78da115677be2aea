import { describe, expect, it } from 'vitest';
import { compareSignatures } from '../../src/graph/compare-signatures.ts';
import { describeSignature } from '../../src/graph/model-signature.ts';
import { readModel } from '../../src/graph/read-model.ts';
import {
  buildModel,
  type ModelParts,
  node,
  smallNetwork,
  smallNodes,
  smallWeights,
  value,
} from './build-model.ts';

const signatureOf = (parts: Partial<ModelParts> = {}) =>
  describeSignature(readModel(smallNetwork(parts), 'a'));

/** Changes from the small network to one with `parts`, or from one to the other. */
function changes(parts: Partial<ModelParts>, earlier: Partial<ModelParts> = {}): string[] {
  return compareSignatures(signatureOf(parts), signatureOf(earlier)).map(
    ({ part, breaking, what }) => `${breaking ? 'breaking' : 'harmless'} ${part}: ${what}`,
  );
}

const image = (...shape: (number | string)[]) => ({ inputs: [value('x', shape)] });

describe('describeSignature', () => {
  it('tells what a program depends on', () => {
    const initializers = smallWeights();
    const content = smallNetwork({
      // As before IR version 4: the weights are inputs, too.
      inputs: [value('x', ['N', 3, 8, 8]), value('w1', [4, 3, 3, 3])],
      initializers,
      model: {
        producer_name: 'maker',
        producer_version: '2',
        domain: 'org.example',
        model_version: 7,
        metadata_props: [{ key: '__proto__', value: 'v' }],
        opset_import: [
          { domain: '', version: 17 },
          { domain: 'com.microsoft', version: 1 },
        ],
      },
    });
    const signature = describeSignature(readModel(content, 'a'));
    expect(signature.inputs).toEqual([{ name: 'x', type: 'float32', shape: ['N', 3, 8, 8] }]);
    expect(signature.outputs).toEqual([{ name: 'y', type: 'float32', shape: ['N', 10] }]);
    expect(Object.entries(signature.opsets)).toEqual([
      ['ai.onnx', 17],
      ['com.microsoft', 1],
    ]);
    expect(signature).toMatchObject({
      producer: 'maker 2',
      domain: 'org.example',
      modelVersion: '7',
      irVersion: 8,
    });
    expect(Object.entries(signature.metadata)).toEqual([['__proto__', 'v']]);
  });

  it('counts custom operators apart from functions of the file', () => {
    const functions = [
      {
        name: 'F',
        domain: 'local',
        input: ['i'],
        output: ['o'],
        node: [node('Relu', 'i', 'o')],
        opset_import: [{ version: 17 }],
      },
    ];
    const nodes = [node('my.Op', 'x', 'a'), node('my.Op', 'a', 'b'), node('local.F', 'b', 'y')];
    const { customOperators, functions: own } = describeSignature(
      readModel(buildModel({ nodes, model: { functions } }), 'a'),
    );
    expect(Object.entries(customOperators)).toEqual([['my.Op', 2]]);
    expect(own).toEqual(['local.F']);
  });
});

describe('compareSignatures', () => {
  it('finds nothing between equal ones', () => {
    expect(changes({})).toEqual([]);
  });

  it("finds nothing in functions of the file's own", () => {
    const functions = [
      {
        name: 'F.1',
        domain: 'local',
        input: ['i'],
        output: ['o'],
        node: [node('Relu', 'i', 'o')],
        opset_import: [{ version: 17 }],
      },
    ];
    const opset_import = [
      { domain: '', version: 17 },
      { domain: 'local', version: 1 },
    ];
    expect(changes({ model: { functions, opset_import } })).toEqual([]);
  });

  it('calls a lost dynamic batch a breaking change', () => {
    expect(changes(image(1, 3, 8, 8))).toEqual([
      'breaking inputs: input "x", dimension 0: the dynamic batch is lost, it was dynamic (N) and is 1',
    ]);
    expect(changes(image('N', 3, 8, 8), image(1, 3, 8, 8))).toEqual([
      'harmless inputs: input "x", dimension 0: was 1 and is dynamic (N)',
    ]);
  });

  it.each<[string, Partial<ModelParts>, string[]]>([
    ['another size', image('N', 3, 9, 8), ['breaking inputs: input "x", dimension 2: was 8 and is 9']],
    [
      'another name of a dimension',
      image('B', 3, 8, 8),
      ['harmless inputs: input "x", dimension 0: dynamic, was called N and is called B'],
    ],
    ['another rank', image('N', 3, 64), ['breaking inputs: input "x" had 4 dimensions and has 3']],
    [
      'another type',
      { inputs: [value('x', ['N', 3, 8, 8], 'float16')] },
      ['breaking inputs: input "x" was float32 and is float16'],
    ],
    [
      'another name',
      { inputs: [value('data', ['N', 3, 8, 8])], nodes: smallNodes('data') },
      ['breaking inputs: input "x" is called "data" now'],
    ],
    [
      'one more input',
      { inputs: [value('x', ['N', 3, 8, 8]), value('mask', ['N'])] },
      ['breaking inputs: input mask: float32[N] is new'],
    ],
    [
      'one more output',
      { outputs: [value('y', ['N', 10]), value('f', ['N', 4])] },
      ['harmless outputs: output f: float32[N,4] is new'],
    ],
    ['an output less', { outputs: [] }, ['breaking outputs: output "y" is gone']],
    [
      'more classes',
      { outputs: [value('y', ['N', 11])] },
      ['breaking outputs: output "y", dimension 1: was 10 and is 11'],
    ],
    [
      'a newer operator set',
      { opset: 18 },
      ['breaking runtime: operator set ai.onnx 18 is needed, it was 17'],
    ],
    [
      'an older operator set',
      { opset: 13 },
      ['harmless runtime: operator set ai.onnx 13 is needed, it was 17'],
    ],
    [
      'another producer',
      { model: { producer_name: 'other' } },
      ['harmless metadata: producer was "test 1.0" and is "other 1.0"'],
    ],
    [
      'new metadata',
      { model: { metadata_props: [{ key: 'a', value: 'b' }] } },
      ['harmless metadata: metadata "a" is new'],
    ],
    [
      'a custom operator',
      { nodes: [...smallNodes().slice(0, 6), node('my.Op', 'f w3 b3', 'y')] },
      ['breaking runtime: custom operator my.Op is needed now'],
    ],
  ])('tells of %s', (_, parts, told) => {
    expect(changes(parts)).toEqual(told);
  });

  it('puts breaking changes first', () => {
    const told = changes({ ...image(1, 3, 8, 8), model: { producer_name: 'other', ir_version: 7 } });
    expect(told.map((text) => text.split(' ')[0])).toEqual(['breaking', 'harmless', 'harmless']);
  });

  it('finds the order of inputs', () => {
    const [a, b] = [value('x', ['N', 3, 8, 8]), value('mask', ['N'])];
    expect(changes({ inputs: [b, a] }, { inputs: [a, b] })).toEqual([
      'harmless inputs: the inputs are in another order',
    ]);
  });
});
