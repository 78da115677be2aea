/**
 * Pillow's resampling of 8-bit images, to the byte: `Image.resize` for modes L and RGB. In: pixels, the size
 * to resize to and the window of the result that is wanted; out: that window's pixels. Only what the window
 * needs is computed, which spares what a centre crop would throw away.
 *
 * Pillow convolves horizontally, then vertically, with a filter whose support grows with the reduction
 * (antialiasing). Weights are doubles, normalised and rounded to 22 fractional bits; each pass sums integers
 * and clips to 8 bits (libImaging/Resample.c; nearest: ImagingScaleAffine in libImaging/Geometry.c).
 */
import type { Size } from './geometry.ts';
import type { Pixels } from './preprocess.ts';
import { cut, type Window } from './window.ts';

export type PillowInterpolation = 'nearest' | 'box' | 'bilinear' | 'hamming' | 'bicubic' | 'lanczos';

export type Resampler = (
  pixels: Pixels,
  size: Size,
  interpolation: PillowInterpolation,
  window?: Window,
) => Pixels;

type Filter = { readonly support: number; readonly weight: (x: number) => number };

/** One side's weights for consecutive output positions. */
type Kernel = {
  /** First input position and number of taps of each output position, alternating. */
  readonly bounds: Int32Array;
  /** `stride` fixed-point weights for each output position, of which only the taps are used. */
  readonly weights: Int32Array;
  readonly stride: number;
};

const PRECISION_BITS = 32 - 8 - 2;
const HALF = 1 << (PRECISION_BITS - 1);

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
 * A resampler with its own memory: weights are kept for sizes that come again, and the intermediate image is
 * reused. The pixels it returns are fresh. Sides up to 2^24 pixels, as in Pillow. `window` is the whole result
 * unless given, and must lie within it.
 */
export function createResampler(): Resampler {
  const kernels = new Map<string, Kernel>();
  let keptWeights = 0;
  let intermediate = new Uint8ClampedArray(0);

  const kernelOf = (name: keyof typeof FILTERS, from: number, to: number, first: number, count: number) => {
    const key = `${name} ${from} ${to} ${first} ${count}`;
    const known = kernels.get(key);
    if (known !== undefined) {
      // Moving it to the end makes the map's order that of the last use.
      kernels.delete(key);
      kernels.set(key, known);
      return known;
    }
    const made = createKernel(FILTERS[name], from, to, first, count);
    kernels.set(key, made);
    keptWeights += made.weights.length;
    for (const [oldKey, old] of kernels) {
      if (keptWeights <= KEPT_WEIGHTS) break;
      kernels.delete(oldKey);
      keptWeights -= old.weights.length;
    }
    return made;
  };

  return (pixels, size, interpolation, window = { left: 0, top: 0, ...size }) => {
    const { width, height, channels } = pixels;
    if (size.width === width && size.height === height) return cut(pixels, window);
    if (interpolation === 'nearest') return resampleNearest(pixels, size, window);

    const resizesRows = size.height !== height;
    const vertical = resizesRows
      ? kernelOf(interpolation, height, size.height, window.top, window.height)
      : undefined;
    // The input rows from which the window's rows are made.
    const firstRow = vertical === undefined ? window.top : vertical.bounds[0]!;
    const endRow =
      vertical === undefined ? window.top + window.height : vertical.bounds.at(-2)! + vertical.bounds.at(-1)!;
    const rows = endRow - firstRow;

    const rowBytes = window.width * channels;
    const result = new Uint8ClampedArray(rowBytes * window.height);
    let source: Uint8Array | Uint8ClampedArray;
    if (size.width === width) {
      const taken = { left: window.left, top: firstRow, width: window.width, height: rows };
      source = cut(pixels, taken).data;
    } else {
      const horizontal = kernelOf(interpolation, width, size.width, window.left, window.width);
      if (vertical !== undefined && intermediate.length < rowBytes * rows) {
        intermediate = new Uint8ClampedArray(rowBytes * rows);
      }
      const target = vertical === undefined ? result : intermediate;
      const pass = channels === 3 ? passHorizontal3 : passHorizontal1;
      pass(pixels, firstRow, rows, horizontal, target);
      source = target;
    }
    if (vertical !== undefined) passVertical(source, firstRow, rowBytes, vertical, result);
    return {
      data: new Uint8Array(result.buffer),
      width: window.width,
      height: window.height,
      channels,
    };
  };
}

/** The fixed-point weights for `count` output positions from `first` on, resizing `from` to `to` pixels. */
function createKernel(filter: Filter, from: number, to: number, first: number, count: number): Kernel {
  const scale = from / to;
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
    const taps = Math.min(Math.trunc(centre + support + 0.5), from) - start;
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

// The passes store into clamped arrays, which is Pillow's clip to 8 bits. Their sums fit 32 bits: 255 * 2^22
// is 2^30, and the absolute weights of the sharpest filter sum to less than 2.

function passHorizontal3(
  pixels: Pixels,
  firstRow: number,
  rows: number,
  kernel: Kernel,
  out: Uint8ClampedArray,
): void {
  const { data, width } = pixels;
  const { bounds, weights, stride } = kernel;
  const end = bounds.length;
  let target = 0;
  for (let row = firstRow; row < firstRow + rows; row++) {
    const rowStart = row * width * 3;
    for (let bound = 0, base = 0; bound < end; bound += 2, base += stride) {
      let at = rowStart + bounds[bound]! * 3;
      let red = HALF;
      let green = HALF;
      let blue = HALF;
      const last = base + bounds[bound + 1]!;
      for (let tap = base; tap < last; tap++) {
        const weight = weights[tap]!;
        red = (red + Math.imul(data[at]!, weight)) | 0;
        green = (green + Math.imul(data[at + 1]!, weight)) | 0;
        blue = (blue + Math.imul(data[at + 2]!, weight)) | 0;
        at += 3;
      }
      out[target] = red >> PRECISION_BITS;
      out[target + 1] = green >> PRECISION_BITS;
      out[target + 2] = blue >> PRECISION_BITS;
      target += 3;
    }
  }
}

function passHorizontal1(
  pixels: Pixels,
  firstRow: number,
  rows: number,
  kernel: Kernel,
  out: Uint8ClampedArray,
): void {
  const { data, width } = pixels;
  const { bounds, weights, stride } = kernel;
  const end = bounds.length;
  let target = 0;
  for (let row = firstRow; row < firstRow + rows; row++) {
    const rowStart = row * width;
    for (let bound = 0, base = 0; bound < end; bound += 2, base += stride) {
      let at = rowStart + bounds[bound]!;
      let sum = HALF;
      const last = base + bounds[bound + 1]!;
      for (let tap = base; tap < last; tap++, at++) {
        sum = (sum + Math.imul(data[at]!, weights[tap]!)) | 0;
      }
      out[target++] = sum >> PRECISION_BITS;
    }
  }
}

/** Channels don't matter vertically: bytes of a row are taken four at a time, then singly. */
function passVertical(
  source: Uint8Array | Uint8ClampedArray,
  firstRow: number,
  rowBytes: number,
  kernel: Kernel,
  out: Uint8ClampedArray,
): void {
  const { bounds, weights, stride } = kernel;
  const fours = rowBytes - (rowBytes % 4);
  for (let bound = 0, base = 0, target = 0; bound < bounds.length; bound += 2, base += stride) {
    const top = (bounds[bound]! - firstRow) * rowBytes;
    const last = base + bounds[bound + 1]!;
    let column = 0;
    for (; column < fours; column += 4, target += 4) {
      let a = HALF;
      let b = HALF;
      let c = HALF;
      let d = HALF;
      for (let tap = base, at = top + column; tap < last; tap++, at += rowBytes) {
        const weight = weights[tap]!;
        a = (a + Math.imul(source[at]!, weight)) | 0;
        b = (b + Math.imul(source[at + 1]!, weight)) | 0;
        c = (c + Math.imul(source[at + 2]!, weight)) | 0;
        d = (d + Math.imul(source[at + 3]!, weight)) | 0;
      }
      out[target] = a >> PRECISION_BITS;
      out[target + 1] = b >> PRECISION_BITS;
      out[target + 2] = c >> PRECISION_BITS;
      out[target + 3] = d >> PRECISION_BITS;
    }
    for (; column < rowBytes; column++, target++) {
      let sum = HALF;
      for (let tap = base, at = top + column; tap < last; tap++, at += rowBytes) {
        sum = (sum + Math.imul(source[at]!, weights[tap]!)) | 0;
      }
      out[target] = sum >> PRECISION_BITS;
    }
  }
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
