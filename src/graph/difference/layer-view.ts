/**
 * A layer of a normal graph in the field's words: its properties by name, and keys by which layers of two
 * graphs are the same, of one kind, or of one operator.
 */

import type { NormalNode } from '../normal/normal-graph.ts';
import { countOf } from '../normal/weight.ts';
import { formatDims } from '../tensor.ts';

export type LayerView = {
  readonly node: NormalNode;
  /** Where it stands in its graph's order. */
  readonly index: number;
  /** By name: `kernel`, `stride`, `output channels`. */
  readonly properties: ReadonlyMap<string, string>;
  /** What it is called: `3x3 convolution`. */
  readonly title: string;
  readonly class: LayerClass;
  readonly keys: LayerKeys;
};

/** What two layers must share to be the same, to be of one kind, and to be of one operator. */
export type LayerKeys = { readonly exact: string; readonly kind: string; readonly operator: string };

/** Layers of one class stand in for each other; `product` is what has weights that are learnt by multiplying. */
export type LayerClass = 'product' | 'activation' | 'pooling' | 'normalization' | 'join' | 'shape' | 'other';

const classes: readonly (readonly [RegExp, LayerClass])[] = [
  [/^(Conv|ConvTranspose|Linear|Gemm|MatMul|Einsum|LSTM|GRU|RNN|Attention)$|\.Attention$/, 'product'],
  [
    /^(Relu|Clip|LeakyRelu|PRelu|Elu|Selu|Celu|Sigmoid|HardSigmoid|Tanh|Swish|HardSwish|Gelu|Mish|Softplus|Erf|ThresholdedRelu)$/,
    'activation',
  ],
  [/Pool$/, 'pooling'],
  [/Normalization$|^LRN$/, 'normalization'],
  [/^(Add|Sum|Concat|Mul|Sub|Max|Mean)$/, 'join'],
  [/^(Flatten|Reshape|Transpose|Squeeze|Unsqueeze|Shape|Gather|Slice|Split|Pad|Cast)$/, 'shape'],
];

/** Properties that tell a layer's size, not its kind. */
export const sizes: ReadonlySet<string> = new Set([
  'input channels',
  'output channels',
  'inputs',
  'outputs',
  'channels',
]);

export function viewLayer(node: NormalNode, index: number): LayerView {
  const properties = propertiesOf(node);
  const layerClass = classes.find(([pattern]) => pattern.test(node.operator))?.[1] ?? 'other';
  return {
    node,
    index,
    properties,
    title: titleOf(node, properties),
    class: layerClass,
    keys: keysOf(node, properties),
  };
}

function propertiesOf(node: NormalNode): ReadonlyMap<string, string> {
  const { operator, attributes, weights } = node;
  const weight = weights.get('weight');
  if (operator === 'Conv' && weight !== undefined) return convolutionProperties(node, weight.dims);
  if (operator === 'Linear' && weight !== undefined) {
    const [outputs = 0, inputs = 0] = weight.dims;
    return new Map([
      ['inputs', String(inputs)],
      ['outputs', String(outputs)],
      ['bias', weights.has('bias') ? 'yes' : 'no'],
    ]);
  }
  if (operator === 'BatchNormalization') {
    return new Map([['channels', String(countOf(weights.get('scale')?.dims ?? []))]]);
  }
  const properties = new Map<string, string>();
  for (const [name, text] of attributes) {
    if (name === 'auto_pad' && text === 'NOTSET') continue;
    const spatialName = spatialNames.get(name);
    properties.set(spatialName ?? name, spatialName === undefined ? text : spatial(name, text));
  }
  for (const [name, { dims }] of weights) properties.set(name, formatDims(dims));
  return properties;
}

const spatialNames: ReadonlyMap<string, string> = new Map([
  ['kernel_shape', 'window'],
  ['strides', 'stride'],
  ['pads', 'padding'],
  ['dilations', 'dilation'],
]);

function convolutionProperties(
  { attributes, weights }: NormalNode,
  [outputs = 0, perGroup = 0, ...kernel]: readonly number[],
): ReadonlyMap<string, string> {
  const group = Number(attributes.get('group') ?? '1');
  const inputs = perGroup * group;
  const automatic = attributes.get('auto_pad') ?? 'NOTSET';
  const padding = spatial('pads', attributes.get('pads') ?? '0');
  return new Map([
    ['kernel', kernel.join('x')],
    ['input channels', String(inputs)],
    ['output channels', String(outputs)],
    ['stride', spatial('strides', attributes.get('strides') ?? '1')],
    ['padding', automatic === 'NOTSET' ? padding : automatic],
    ['dilation', spatial('dilations', attributes.get('dilations') ?? '1')],
    ['groups', group > 1 && group === inputs ? 'depthwise' : String(group)],
    ['bias', weights.has('bias') ? 'yes' : 'no'],
  ]);
}

/** `2` for `2,2`; `3x5` for window and stride, `0,0,1,1` for padding. */
function spatial(name: string, text: string): string {
  const values = text.split(',');
  if (values.every((value) => value === values[0])) {
    return name === 'kernel_shape' ? values.join('x') : (values[0] ?? text);
  }
  return name === 'pads' ? text : values.join('x');
}

const titles: Readonly<Record<string, string>> = {
  Linear: 'fully connected layer',
  MaxPool: 'max pooling',
  AveragePool: 'average pooling',
  GlobalAveragePool: 'global average pooling',
  GlobalMaxPool: 'global max pooling',
  Clip: 'Clip',
};

function titleOf({ operator, attributes }: NormalNode, properties: ReadonlyMap<string, string>): string {
  if (operator === 'Conv') {
    const depthwise = properties.get('groups') === 'depthwise' ? 'depthwise ' : '';
    return `${properties.get('kernel') ?? ''} ${depthwise}convolution`.trim();
  }
  if (operator === 'Clip' && attributes.get('min') === '0' && attributes.get('max') === '6') return 'Relu6';
  return Object.hasOwn(titles, operator) ? (titles[operator] ?? operator) : operator;
}

function keysOf(node: NormalNode, properties: ReadonlyMap<string, string>): LayerKeys {
  const entries = [...properties].sort(([a], [b]) => (a < b ? -1 : 1));
  const kind = entries.filter(([name]) => !sizes.has(name) && name !== 'bias');
  return {
    exact: JSON.stringify([node.operator, entries]),
    kind: JSON.stringify([node.operator, kind]),
    operator: node.operator,
  };
}

/** A layer with its size, for where it stands alone: `3x3 convolution 64->128, stride 2`. */
export function describeView({ node, title, properties }: LayerView): string {
  if (node.operator === 'Conv') {
    const { stride = '1', groups = '1', dilation = '1' } = Object.fromEntries(properties);
    return [
      `${title} ${properties.get('input channels')}->${properties.get('output channels')}`,
      ...(stride === '1' ? [] : [`stride ${stride}`]),
      ...(groups === '1' || groups === 'depthwise' ? [] : [`${groups} groups`]),
      ...(dilation === '1' ? [] : [`dilation ${dilation}`]),
    ].join(', ');
  }
  if (node.operator === 'Linear') return `${title} ${properties.get('inputs')}->${properties.get('outputs')}`;
  const window = properties.get('window');
  if (window !== undefined) return `${window} ${title}, stride ${properties.get('stride') ?? '1'}`;
  return title;
}
