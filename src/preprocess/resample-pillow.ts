/**
 * Pillow's resampling of 8-bit images, to the byte: `Image.resize` for modes L and RGB. In: pixels, the size
 * to resize to and the window of the result that is wanted; out: that window's pixels. Only what the window
 * needs is computed, which spares what a centre crop would throw away.
 *
 * Pillow convolves horizontally, then vertically, with a filter whose support grows with the reduction
 * (antialiasing). Weights are doubles, normalised and rounded to 22 fractional bits; each pass sums integers of 32
 * bits and clips to 8 bits (255 * 2^22 is 2^30, and the absolute weights of the sharpest filter sum to less than 2;
 * libImaging/Resample.c; nearest: ImagingScaleAffine in libImaging/Geometry.c).
 */
import { createConvolve, type Kernel } from './convolve.ts';
import type { Size } from './geometry.ts';
import type { Pixels } from './preprocess.ts';
import { reduce, reducingFactor } from './reduce-pillow.ts';
import { cut, type Window } from './window.ts';

export type PillowInterpolation = 'nearest' | 'box' | 'bilinear' | 'hamming' | 'bicubic' | 'lanczos';

export type Resampler = (
  pixels: Pixels,
  size: Size,
  interpolation: PillowInterpolation,
  window?: Window,
  /** Pillow's `reducing_gap`: reduce by whole factors first, to no less than so many times the size. */
  reducingGap?: number,
) => Pixels;

type Filter = { readonly support: number; readonly weight: (x: number) => number };

const PRECISION_BITS = 32 - 8 - 2;

/** Weights that a resampler keeps for sizes that come again (4 bytes each). */
const KEPT_WEIGHTS = 1 << 22;

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(x * Math.PI) / (x * Math.PI));

// Pillow writes hamming's two constants as C floats.
const HAMMING_BASE = Math.fround(0.54);
const HAMMING_SWING = Math.fround(0.46);

const FILTERS = {
  box: { support: 0.5, weight: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) },
  bilinear: {
    support: 1,
    weight: (x) => (Math.abs(x) < 1 ? 1 - Math.abs(x) : 0),
  },
  hamming: {
    support: 1,
    weight: (x) => {
      const distance = Math.abs(x);
      if (distance === 0) return 1;
      if (distance >= 1) return 0;
      const angle = distance * Math.PI;
      return (Math.sin(angle) / angle) * (HAMMING_BASE + HAMMING_SWING * Math.cos(angle));
    },
  },
  bicubic: {
    support: 2,
    weight: (x) => {
      const a = -0.5;
      const distance = Math.abs(x);
      if (distance < 1) return ((a + 2) * distance - (a + 3)) * distance * distance + 1;
      if (distance < 2) return (((distance - 5) * distance + 8) * distance - 4) * a;
      return 0;
    },
  },
  lanczos: { support: 3, weight: (x) => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0) },
} satisfies Record<Exclude<PillowInterpolation, 'nearest'>, Filter>;

/**
 * A resampler with its own memory: weights are kept for sizes that come again, and working memory is
 * reused. The pixels it returns are fresh. Sides up to 2^24 pixels, as in Pillow. `window` is the whole result
 * unless given, and must lie within it.
 */
export function createResampler(): Resampler {
  const kernels = new Map<string, Kernel>();
  let keptWeights = 0;
  const convolve = createConvolve();

  const kernelOf = (name: keyof typeof FILTERS, side: Side, first: number, count: number) => {
    const key = `${name} ${side.pixels} ${side.extent} ${side.to} ${first} ${count}`;
    const known = kernels.get(key);
    if (known !== undefined) {
      // Moving it to the end makes the map's order that of the last use.
      kernels.delete(key);
      kernels.set(key, known);
      return known;
    }
    const made = createKernel(FILTERS[name], side, first, count);
    kernels.set(key, made);
    keptWeights += made.weights.length;
    for (const [oldKey, old] of kernels) {
      if (keptWeights <= KEPT_WEIGHTS) break;
      kernels.delete(oldKey);
      keptWeights -= old.weights.length;
    }
    return made;
  };

  return (given, size, interpolation, window = { left: 0, top: 0, ...size }, reducingGap) => {
    if (size.width === given.width && size.height === given.height) return cut(given, window);
    if (interpolation === 'nearest') return resampleNearest(given, size, window);

    const factor = (from: number, to: number): number =>
      reducingGap === undefined ? 1 : reducingFactor(from, to, reducingGap);
    const [factorX, factorY] = [factor(given.width, size.width), factor(given.height, size.height)];
    const pixels = factorX === 1 && factorY === 1 ? given : reduce(given, factorX, factorY);
    const { width, height, channels } = pixels;
    // Pillow's box is of float32.
    const extent = (from: number, by: number): number => Math.fround(from / by);
    const across: Side = { pixels: width, extent: extent(given.width, factorX), to: size.width };
    const down: Side = { pixels: height, extent: extent(given.height, factorY), to: size.height };

    const horizontal = isKept(across)
      ? undefined
      : kernelOf(interpolation, across, window.left, window.width);
    const vertical = isKept(down) ? undefined : kernelOf(interpolation, down, window.top, window.height);
    // The input rows from which the window's rows are made.
    const first = vertical === undefined ? window.top : vertical.bounds[0]!;
    const end =
      vertical === undefined ? window.top + window.height : vertical.bounds.at(-2)! + vertical.bounds.at(-1)!;
    const rows = { first, count: end - first };
    // Columns that are not resized are cut to the window's before rows are.
    const columns = { left: window.left, top: 0, width: window.width, height };
    const source = horizontal === undefined ? cut(pixels, columns) : pixels;
    const data = convolve(source, rows, horizontal, vertical);
    return { data, width: window.width, height: window.height, channels };
  };
}

/** A side of the image: its pixels, the part of them that is resized (all, unless reducing left a fraction), the result. */
type Side = { readonly pixels: number; readonly extent: number; readonly to: number };

const isKept = ({ pixels, extent, to }: Side): boolean => pixels === to && extent === to;

/** The fixed-point weights for `count` output positions from `first` on. */
function createKernel(filter: Filter, { pixels, extent, to }: Side, first: number, count: number): Kernel {
  const scale = extent / to;
  const filterScale = Math.max(scale, 1);
  const support = filter.support * filterScale;
  const stride = Math.ceil(support) * 2 + 1;
  const inverse = 1 / filterScale;
  const bounds = new Int32Array(count * 2);
  const weights = new Int32Array(count * stride);
  const exact = new Float64Array(stride);
  for (let position = 0; position < count; position++) {
    const centre = (first + position + 0.5) * scale;
    const start = Math.max(Math.trunc(centre - support + 0.5), 0);
    const taps = Math.min(Math.trunc(centre + support + 0.5), pixels) - start;
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) {
      const weight = filter.weight((tap + start - centre + 0.5) * inverse);
      exact[tap] = weight;
      sum += weight;
    }
    for (let tap = 0; tap < taps; tap++) {
      const weight = (sum === 0 ? exact[tap]! : exact[tap]! / sum) * (1 << PRECISION_BITS);
      weights[position * stride + tap] = Math.trunc(weight < 0 ? weight - 0.5 : weight + 0.5);
    }
    bounds[position * 2] = start;
    bounds[position * 2 + 1] = taps;
  }
  return { bounds, weights, stride };
}

function resampleNearest(pixels: Pixels, size: Size, window: Window): Pixels {
  const { data, width, channels } = pixels;
  const columns = nearestPositions(width, size.width, window.left, window.width);
  const lines = nearestPositions(pixels.height, size.height, window.top, window.height);
  const out = new Uint8Array(window.width * window.height * channels);
  let target = 0;
  for (const line of lines) {
    for (const column of columns) {
      const at = (line * width + column) * channels;
      for (let channel = 0; channel < channels; channel++) out[target++] = data[at + channel]!;
    }
  }
  return { data: out, width: window.width, height: window.height, channels };
}

/** Pillow adds the scale up from position to position; the rounding of that sum decides ties. */
function nearestPositions(from: number, to: number, first: number, count: number): Int32Array {
  const scale = from / to;
  const positions = new Int32Array(count);
  let centre = scale * 0.5;
  for (let position = 0; position < first + count; position++) {
    if (position >= first) positions[position - first] = Math.trunc(centre);
    centre += scale;
  }
  return positions;
}
