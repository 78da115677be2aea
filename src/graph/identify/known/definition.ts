/**
 * What a known network is by its definition: the kernels that its paper or its zoo's source gives it. A definition
 * is data, so a graph is that network exactly if it has the same kernels, joined as often.
 */

import { kernelText } from '../step.ts';

export type Definition = {
  /** Kernels of the body in the words of `kernelText`, with repetitions; the classifier's own is left out. */
  readonly kernels: readonly string[];
  /** Channels that the classifier takes. */
  readonly features: number;
  /** Places where two paths are added; `undefined` where exporters differ. */
  readonly additions?: number;
  /** Places where paths are concatenated. */
  readonly concatenations?: number;
};

type ConvolutionSettings = {
  readonly stride?: number;
  readonly groups?: number;
};

type Side = number | readonly [number, number];

/** A convolution of `side` x `side` (or height x width), `from` to `to` channels. */
export function conv(
  side: Side,
  from: number,
  to: number,
  { stride = 1, groups = 1 }: ConvolutionSettings = {},
): string {
  const size = typeof side === 'number' ? [side, side] : side;
  return kernelText({ size, stride: [stride, stride], dilation: [1, 1], groups, from, to });
}

/** A dense layer, which is the same as a 1x1 convolution. */
export function dense(from: number, to: number): string {
  return conv(1, from, to);
}

/** One filter a channel. */
export function depthwise(side: number, channels: number, stride = 1): string {
  return conv(side, channels, channels, { stride, groups: channels });
}

/** A depthwise and a pointwise convolution. */
export function separable(side: number, from: number, to: number, stride = 1): readonly string[] {
  return [depthwise(side, from, stride), dense(from, to)];
}

/** Squeeze and excitation: two dense layers on the pooled channels. */
export function squeezeExcite(channels: number, squeezed: number): readonly string[] {
  return [dense(channels, squeezed), dense(squeezed, channels)];
}

export function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Channels times a width multiplier, rounded to the nearest multiple of `divisor`. */
export function rounded(channels: number, width: number, divisor = 8): number {
  return Math.max(divisor, Math.floor((channels * width + divisor / 2) / divisor) * divisor);
}

/**
 * The same, but at most a tenth too small: the rounding that MobileNet V2 introduced and MNASNet, EfficientNet and
 * RegNet use too.
 */
export function scaled(channels: number, width: number, divisor = 8): number {
  const nearest = rounded(channels, width, divisor);
  return nearest < 0.9 * channels * width ? nearest + divisor : nearest;
}

/** Elements of all kernels, the classifier's for `classes` classes included. */
export function kernelElements({ kernels, features }: Definition, classes: number): number {
  const body = kernels.map(elementsOf).reduce((sum, count) => sum + count, 0);
  return body + features * classes;
}

/** Reads the word that `kernelText` wrote. */
function elementsOf(text: string): number {
  const match = /^(\d+)x(\d+)\S*(?: dw| g(\d+))? (\d+)(?:>(\d+))?$/.exec(text);
  if (match === null) throw new Error(`not a kernel: ${text}`);
  const [, height, width, groups = '1', from, to] = match;
  const depthwise = text.includes(' dw ');
  const inputs = depthwise ? 1 : Number(from) / Number(groups);
  return Number(height) * Number(width) * inputs * Number(to ?? from);
}
