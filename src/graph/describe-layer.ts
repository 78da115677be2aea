/** A node of a canonical graph in words: one line for people, and the same by property for comparing. */

import type { Layer } from './architecture.ts';
import { weightText } from './attribute-text.ts';
import { type CanonicalNode, spatialRankOf } from './canonical-graph.ts';
import type { Constant } from './constants.ts';
import { operatorName } from './model.ts';
import { isDefault } from './operator-defaults.ts';
import { formatDims } from './tensor.ts';
import { weightName } from './weight-names.ts';

/**
 * @param from Indices of the layers that the inputs come from, in order; -1 - i for graph input i.
 * @param opset Version of ONNX's operator set, which decides what a default is.
 */
export function describeLayer(
  canonical: CanonicalNode,
  index: number,
  from: readonly number[],
  opset: number,
): Layer {
  const { node } = canonical;
  const operator = operatorName(node);
  const details = new Map<string, string>();
  for (const [name, text] of canonical.attributes) details.set(name, readable(name, text));
  for (const [position, constant] of sorted(canonical.weights)) {
    details.set(weightName(operator, position), weightText(constant));
  }
  return {
    name: node.name === '' ? `${operator} ${index}` : node.name,
    operator,
    description: describe(canonical, opset),
    details: [...details].map(([name, value]) => ({ name, value })),
    from,
  };
}

function describe(canonical: CanonicalNode, opset: number): string {
  const { node, weights, scales } = canonical;
  const operator = operatorName(node);
  const rank = spatialRankOf(node, weights);
  const kernel = /Conv/.test(operator)
    ? sorted(weights).find(([, { dims }]) => dims.length > 2)?.[1]
    : undefined;
  const parts = [operator];
  const attributes = new Map(canonical.attributes);
  if (kernel !== undefined) {
    parts.push(...convolutionParts(kernel, attributes, operator));
    for (const name of ['strides', 'pads', 'group']) attributes.delete(name);
  }
  for (const [name, text] of attributes) {
    if (!isDefault(node, name, text, opset, rank)) parts.push(`${name} ${shorten(readable(name, text))}`);
  }
  const others = sorted(weights).filter(
    ([position, constant]) => constant !== kernel && !scales.has(position),
  );
  for (const [position, constant] of others) {
    parts.push(`${weightName(operator, position)} ${typeSuffix(constant)}${formatDims(constant.dims)}`);
  }
  return parts.join(' ');
}

/** `3x3 64->128 stride 2 pads 1 group 1`. A convolution's weight is out x in/group x kernel. */
function convolutionParts(
  kernel: Constant,
  attributes: ReadonlyMap<string, string>,
  operator: string,
): readonly string[] {
  const [first = 0, second = 0, ...spatial] = kernel.dims;
  const group = Number(attributes.get('group') ?? '1');
  const transposed = operator.includes('ConvTranspose');
  const channels = transposed ? `${first}->${second * group}` : `${second * group}->${first}`;
  const type = typeSuffix(kernel).trim();
  const padding = attributes.get('auto_pad') ?? 'NOTSET';
  return [
    ...(type === '' ? [] : [type]),
    spatial.join('x'),
    channels,
    `stride ${uniform(attributes.get('strides') ?? '1')}`,
    ...(padding === 'NOTSET' ? [`pads ${uniform(attributes.get('pads') ?? '0')}`] : []),
    `group ${group}`,
  ];
}

/** Nothing for float32, the usual; otherwise the type and a space. */
function typeSuffix({ stored, elementType, through }: Constant): string {
  const stays = stored.elementType === elementType;
  if (stays && elementType === 'float32' && through === '') return '';
  return `${stays ? elementType : `${stored.elementType} as ${elementType}`} `;
}

/** `2` for `2,2`. */
function uniform(text: string): string {
  const values = text.split(',');
  return values.every((value) => value === values[0]) ? (values[0] ?? text) : text;
}

const spatialAttributes = /^(strides|kernel_shape|dilations)$/;

/** `2x2` for what has one number a dimension. */
function readable(name: string, text: string): string {
  return spatialAttributes.test(name) ? text.replaceAll(',', 'x') : text;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

function sorted(weights: ReadonlyMap<number, Constant>): readonly (readonly [number, Constant])[] {
  return [...weights].sort(([a], [b]) => a - b);
}
