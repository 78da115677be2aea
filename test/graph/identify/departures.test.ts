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

/** The model as onnxruntime's own attention writes it: what lies between the first product and the last is one node. */
function withAttention(model: Model): Model {
  const maker = new Map(
    model.graph.nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)),
  );
  const softmaxes = model.graph.nodes.filter(({ operator }) => operator === 'Softmax');
  const nodes = model.graph.nodes.map((node) => {
    const [weights = '', values = ''] = node.inputs;
    const softmax = maker.get(weights);
    if (node.operator !== 'MatMul' || softmax === undefined || !softmaxes.includes(softmax)) return node;
    return {
      ...plain('MultiHeadAttention', [values, values, values], node.outputs),
      domain: 'com.microsoft',
    };
  });
  return { ...model, graph: { ...model.graph, nodes } };
}

describe('operators that stand for several', () => {
  it('attention as one node', () => {
    const written = withAttention(vit);
    expect(written.graph.nodes.some(({ operator }) => operator === 'MultiHeadAttention')).toBe(true);
    expect(describeNetwork(written)).toEqual(describeNetwork(vit));
  });

  it('addition and normalisation as one node', () => {
    const skips = new Map<string, Node>();
    const norms = vit.graph.nodes.filter(({ operator }) => operator === 'LayerNormalization');
    for (const norm of norms) {
      const sum = vit.graph.nodes.find(
        ({ operator, outputs }) => operator === 'Add' && outputs[0] === norm.inputs[0],
      );
      if (sum === undefined) continue;
      const outputs = [norm.outputs[0] ?? '', '', '', sum.outputs[0] ?? ''];
      const inputs = [...sum.inputs, ...norm.inputs.slice(1)];
      skips.set(norm.name, { ...plain('SkipLayerNormalization', inputs, outputs), domain: 'com.microsoft' });
      skips.set(sum.name, plain('Identity', [], []));
    }
    const nodes = vit.graph.nodes.flatMap((node) => {
      const skip = skips.get(node.name);
      return skip?.operator === 'Identity' ? [] : [skip ?? node];
    });
    expect(skips.size).toBe(50);
    expect(describeNetwork({ ...vit, graph: { ...vit.graph, nodes } })).toEqual(describeNetwork(vit));
  });

  it('convolution and activation as one node', () => {
    const relus = new Map(
      resnet.graph.nodes.flatMap((node) => (node.operator === 'Relu' ? [[node.inputs[0], node]] : [])),
    );
    const fused = resnet.graph.nodes.flatMap((node) => {
      const relu = relus.get(node.outputs[0]);
      if (node.operator === 'Relu') return [plain('Identity', node.inputs, node.outputs)];
      if (relu === undefined || node.operator !== 'Conv') return [node];
      const attributes = new Map([
        ...node.attributes,
        ['activation', { kind: 'string', value: 'Relu' }] as const,
      ]);
      return [{ ...node, operator: 'FusedConv', domain: 'com.microsoft', attributes }];
    });
    // Behind an addition a ReLU is a node of its own.
    const nodes = fused.flatMap((node) => {
      const relu = node.operator === 'Identity' ? relus.get(node.inputs[0]) : undefined;
      const behindConvolution = fused.some(
        ({ operator, outputs }) => operator === 'FusedConv' && outputs[0] === node.inputs[0],
      );
      return [relu === undefined || behindConvolution ? node : relu];
    });
    expect(nodes.filter(({ operator }) => operator === 'FusedConv').length).toBe(9);
    expect(describeNetwork({ ...resnet, graph: { ...resnet.graph, nodes } })).toEqual(
      describeNetwork(resnet),
    );
  });

  it('gates where a known network has none', () => {
    const gate = (node: Node): readonly Node[] => {
      const [input = ''] = node.inputs;
      return [
        plain('GlobalAveragePool', [input], ['mean']),
        plain('Sigmoid', ['mean'], ['gate']),
        plain('Mul', [input, 'gate'], ['gated']),
        { ...node, inputs: ['gated'] },
      ];
    };
    expect(describeNetwork(changed(resnet, 'MaxPool', gate)).identification).toMatchObject({
      kind: 'unknown',
      closest: { name: 'ResNet-18 v1', differences: ['multiplications of two paths where it has none: 1'] },
    });
  });
});
