/** Convolutions with a stored kernel: SAME as numbers, and a Pad before them as their own padding. */

import { fillDefaults } from '../operator-defaults.ts';
import type { Dim } from './normal-graph.ts';
import { borderOf } from './padding-rules.ts';
import { numbersOf, outputOf, type Rule, type Value } from './step.ts';
import { named, type Weight } from './weight.ts';

export const convolution: Rule = (step, build) => {
  const weight = step.weights.get(1);
  const input = step.inputs.get(0);
  if (weight === undefined || input === undefined || step.inputs.size > 1 || step.operator !== 'Conv')
    return undefined;
  const rank = weight.dims.length;
  // How many spatial dimensions there are is known with the kernel, which the graph may have worked out.
  const plain = { ...step.canonical.node, operator: 'Conv', domain: '' };
  const attributes = fillDefaults(plain, step.attributes, build.opset, Math.max(0, rank - 2));
  const data = takePadding(attributes, takeAutoPad(attributes, input, weight), input);
  attributes.delete('kernel_shape');
  const node = build.add({
    step,
    operator: 'Conv',
    attributes,
    inputs: new Map([[0, data]]),
    weights: named(weight, step.weights.get(2)),
  });
  return [outputOf(node, step, convolvedDims(input, weight, attributes, rank))];
};

/** SAME as numbers where the size of the image is known. */
function takeAutoPad(attributes: Map<string, string>, { dims }: Value, { dims: kernel }: Weight): boolean {
  const mode = attributes.get('auto_pad') ?? 'NOTSET';
  if (!mode.startsWith('SAME')) return mode === 'NOTSET';
  const strides = numbersOf(attributes.get('strides'));
  const dilations = numbersOf(attributes.get('dilations'));
  const totals = kernel.slice(2).map((size, axis) => {
    const length = dims?.[axis + 2];
    const stride = strides[axis] ?? 1;
    const extent = (size - 1) * (dilations[axis] ?? 1) + 1;
    // With stride 1 the size of the image does not matter.
    if (length === undefined && stride > 1) return undefined;
    const outputs = length === undefined ? 1 : Math.ceil(length / stride);
    return Math.max(0, (outputs - 1) * stride + extent - (length ?? 1));
  });
  if (!totals.every((total) => total !== undefined)) return false;
  const less = totals.map((total) => Math.floor(total / 2));
  const more = totals.map((total, axis) => total - (less[axis] ?? 0));
  attributes.set('pads', (mode === 'SAME_UPPER' ? [...less, ...more] : [...more, ...less]).join(','));
  attributes.set('auto_pad', 'NOTSET');
  return true;
}

/** A Pad of zeros before the convolution is its own padding. */
function takePadding(attributes: Map<string, string>, explicit: boolean, input: Value): Value {
  const border = explicit ? borderOf(input) : undefined;
  const own = numbersOf(attributes.get('pads'));
  if (border === undefined || own.length !== border.pads.length) return input;
  attributes.set('pads', border.pads.map((count, at) => count + (own[at] ?? 0)).join(','));
  return border.inner;
}

function convolvedDims(
  { dims }: Value,
  weight: Weight,
  attributes: ReadonlyMap<string, string>,
  rank: number,
): readonly Dim[] {
  const strides = numbersOf(attributes.get('strides'));
  const dilations = numbersOf(attributes.get('dilations'));
  const pads = numbersOf(attributes.get('pads'));
  const explicit = (attributes.get('auto_pad') ?? 'NOTSET') === 'NOTSET';
  const spatial = weight.dims.slice(2).map((size, axis): Dim => {
    const length = dims?.[axis + 2];
    if (length === undefined) return undefined;
    const stride = strides[axis] ?? 1;
    if (!explicit) return Math.ceil(length / stride);
    const around = (pads[axis] ?? 0) + (pads[axis + rank - 2] ?? 0);
    return Math.floor((length + around - (size - 1) * (dilations[axis] ?? 1) - 1) / stride) + 1;
  });
  return [dims?.[0], weight.dims[0], ...spatial];
}
