/**
 * What scales and shifts channels becomes weight and bias of the product before it, or, where there is none, a
 * normalisation of its own.
 */

import type { NormalNode } from './normal-graph.ts';
import { type Builder, makerOf, outputOf, passOn, type Step, type Value } from './step.ts';
import { computedWeight, scaled, type Weight, wholeOf } from './weight.ts';

export type Vector = () => ArrayLike<number> | undefined;

/** What happens to every channel: `x * factor + shift`; one number is for all channels. */
export type Affine = {
  readonly factor?: Vector;
  readonly shift?: Vector;
  readonly precision: string;
  readonly normalizes?: boolean;
};

/** The axis of a weight that its output channels lie on. */
const channelAxis: Readonly<Record<string, number>> = { Conv: 0, Linear: 0, BatchNormalization: 0 };

/** Lets the node that made the value take the factor and shift over. */
export function fold(
  step: Step,
  input: Value,
  affine: Affine,
  channels: number,
): readonly Value[] | undefined {
  const maker = makerOf(input);
  if (maker === undefined || channelsOf(maker) === undefined) return undefined;
  const own = channelsOf(maker);
  if (channels !== 1 && channels !== own) return undefined;
  foldInto(maker, affine, own ?? 1);
  if (affine.normalizes === true) maker.normalized = true;
  return passOn(input, step);
}

function channelsOf({ operator, weights }: NormalNode): number | undefined {
  const axis = Object.hasOwn(channelAxis, operator) ? channelAxis[operator] : undefined;
  const weight = weights.get('weight') ?? weights.get('scale');
  return axis === undefined ? undefined : weight?.dims[axis];
}

function foldInto(maker: NormalNode, { factor, shift, precision }: Affine, channels: number): void {
  for (const name of ['weight', 'scale']) {
    const weight = maker.weights.get(name);
    if (weight !== undefined && factor !== undefined) maker.weights.set(name, scaled(weight, 0, factor));
  }
  const before = maker.weights.get('bias');
  if (before === undefined && shift === undefined) return;
  const bias = (): Float64Array | undefined => {
    const old = before === undefined ? new Float64Array(channels) : wholeOf(before);
    const factors = spread(factor, channels, 1);
    const shifts = spread(shift, channels, 0);
    if (old === undefined || factors === undefined || shifts === undefined) return undefined;
    return old.map((value, at) => value * (factors[at] ?? 1) + (shifts[at] ?? 0));
  };
  maker.weights.set('bias', computedWeight([channels], before?.precision ?? precision, bias));
}

/** Scale and shift of channels that no product before them can take over. */
export function normalization(
  step: Step,
  build: Builder,
  input: Value,
  { factor, shift, precision }: Affine,
  channels: number,
): readonly Value[] {
  const vector = (values: Vector | undefined, fallback: number): Weight =>
    computedWeight([channels], precision, () => spread(values, channels, fallback));
  const node = build.add({
    step,
    operator: 'BatchNormalization',
    attributes: new Map(),
    inputs: new Map([[0, input]]),
    weights: new Map([
      ['scale', vector(factor, 1)],
      ['bias', vector(shift, 0)],
    ]),
  });
  return [outputOf(node, step, input.dims)];
}

function spread(values: Vector | undefined, channels: number, fallback: number): Float64Array | undefined {
  if (values === undefined) return new Float64Array(channels).fill(fallback);
  const known = values();
  if (known === undefined) return undefined;
  return Float64Array.from({ length: channels }, (_, at) => known[known.length === 1 ? 0 : at] ?? fallback);
}
