/** A Pad before a layer that pads by itself is the layer's own padding; one of nothing is no layer. */

import { makerOf, numbersOf, passOn, type Rule, type Value } from './step.ts';

export const pad: Rule = (step) => {
  const input = step.inputs.get(0);
  const around = numbersOf(step.attributes.get('pads'));
  if (input === undefined || around.length === 0 || around.some((count) => count !== 0)) return undefined;
  return passOn(input, step);
};

/** A border of zeros around the image, and the value without it. */
export type Border = {
  /** As a layer's `pads`: the beginnings of the spatial axes, then their ends. */
  readonly pads: readonly number[];
  readonly inner: Value;
};

/** The Pad of zeros that made the value, if nobody else reads what it made. */
export function borderOf(value: Value): Border | undefined {
  const node = makerOf(value);
  if (node?.operator !== 'Pad' || node.attributes.get('mode') !== 'constant') return undefined;
  const filled = node.attributes.get('value');
  const around = numbersOf(node.attributes.get('pads'));
  const rank = around.length / 2;
  const source = node.sources.get(0);
  const plain = filled === undefined || filled === '' || Number(filled) === 0;
  const spatial = [0, 1, rank, rank + 1].every((at) => around[at] === 0);
  if (source === undefined || !plain || !spatial || rank < 3 || node.attributes.has('axes')) return undefined;
  const pads = [...around.slice(2, rank), ...around.slice(rank + 2)];
  if (pads.some((count) => count < 0)) return undefined;
  return { pads, inner: { source, exclusive: false, code: node.codes.get(0) } };
}
