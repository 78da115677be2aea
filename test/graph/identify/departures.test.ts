/** Known networks in which one thing is changed that makes no other network of them: each change is said. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeNetwork } from '../../../src/graph/identify/network.ts';
import type { Attribute, Model, Node } from '../../../src/graph/model.ts';
import { readModel } from '../../../src/graph/read-model.ts';

const folder = new URL('../../../fixtures/architectures/', import.meta.url);
const read = (name: string): Model =>
  readModel(gunzipSync(readFileSync(new URL(`${name}.onnx.gz`, folder))), name);

const resnet = read('torchvision/resnet18');
const vit = read('timm/vit_tiny_patch16_224');

/** The model with the first nodes of an operator, `count` of them, replaced. */
function changed(model: Model, operator: string, change: (node: Node) => readonly Node[], count = 1): Model {
  let left = count;
  const nodes = model.graph.nodes.flatMap((node) => {
    if (node.operator !== operator || left === 0) return [node];
    left -= 1;
    return change(node);
  });
  return { ...model, graph: { ...model.graph, nodes } };
}

function named(operator: string): (node: Node) => readonly Node[] {
  return (node) => [{ ...node, operator }];
}

/** `x` goes through further nodes before `node` takes it. */
function precededBy(...operators: string[]): (node: Node) => readonly Node[] {
  return (node) => {
    const [first = '', ...rest] = node.inputs;
    const further = operators.map((operator, index) =>
      plain(operator, [index === 0 ? first : `extra ${index - 1}`], [`extra ${index}`]),
    );
    return [...further, { ...node, inputs: [`extra ${operators.length - 1}`, ...rest] }];
  };
}

function plain(operator: string, inputs: readonly string[], outputs: readonly string[]): Node {
  const attributes = new Map<string, Attribute>();
  return { name: '', domain: '', overload: '', operator, inputs, outputs, attributes };
}

/** Half of the values change their sign and their place, as in rotary positions. */
function turned(node: Node): readonly Node[] {
  const [first = ''] = node.inputs;
  return [
    plain('Split', [first], ['half', 'other']),
    plain('Neg', ['other'], ['minus']),
    plain('Concat', ['minus', 'half'], ['turned']),
    { ...node, inputs: ['turned'] },
  ];
}

describe('departures', () => {
  it.each([
    ['none', resnet, []],
    [
      'another pooling',
      changed(resnet, 'MaxPool', named('AveragePool')),
      ['average 3x3/2 pooling in place of max 3x3/2'],
    ],
    ['a pooling less', changed(resnet, 'MaxPool', named('Identity')), ['less max 3x3/2 pooling']],
    ['another activation in one place', changed(resnet, 'Relu', named('Tanh')), ['tanh besides relu']],
    ['another activation', changed(resnet, 'Relu', named('Elu'), 17), ['elu in place of relu']],
    [
      'another normalisation',
      changed(resnet, 'MaxPool', precededBy('InstanceNormalization')),
      ['group normalisation'],
    ],
    [
      'operators that no known network has',
      changed(resnet, 'MaxPool', precededBy('Det', 'NonZero')),
      ['Det', 'NonZero'],
    ],
    ['rotary positions', changed(vit, 'Softmax', turned), ['RotaryEmbedding']],
  ])('%s', (_, model, departures) => {
    const { identification } = describeNetwork(model);
    expect(identification).toMatchObject({ kind: 'known', departures });
  });
});
