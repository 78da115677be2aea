/**
 * OpenCV's `resize` of 8-bit images: INTER_NEAREST, INTER_LINEAR, INTER_AREA and INTER_CUBIC. In: pixels, the
 * size to resize to and the window of the result that is wanted; out: that window's pixels.
 *
 * Nothing here is antialiased except area. Linear and cubic weights are rounded to 11 fractional bits; linear
 * sums integers and drops 4 bits of each row before the vertical product, cubic sums its rows in float32 where
 * OpenCV is vectorised and in integers in the rest of a row. Area sums float32, or integers where it reduces by
 * whole factors, and is a kind of linear where it enlarges (modules/imgproc/src/resize.cpp). Builds that hand
 * cubic to Intel's IPP round otherwise: docs/fidelity.md.
 */
import { roundHalfEven, type Size } from './geometry.ts';
import type { Pixels } from './preprocess.ts';
import { cut, type Window } from './window.ts';

export type OpenCvInterpolation = 'nearest' | 'bilinear' | 'area' | 'bicubic';

const { fround } = Math;

/** Fractional bits of linear and cubic weights: INTER_RESIZE_COEF_BITS. */
const ONE = 1 << 11;

/** OpenCV's vectorised cubic takes 8 bytes at a time; what is left of a row is summed in integers. */
const CUBIC_LANES = 8;

/** One side's weights for consecutive output positions: `taps` clamped input positions and weights for each. */
type Kernel = { readonly taps: number; readonly positions: Int32Array; readonly weights: Int32Array };

/** One side's parts of input pixels for consecutive output positions. */
type Cells = {
  /** Where each output position's parts begin; one more at the end. */
  readonly starts: Int32Array;
  readonly positions: Int32Array;
  readonly weights: Float32Array;
};

/** `window` is the whole result unless given, and must lie within it. */
export function resampleOpenCv(
  pixels: Pixels,
  size: Size,
  interpolation: OpenCvInterpolation,
  window: Window = { left: 0, top: 0, ...size },
): Pixels {
  if (size.width === pixels.width && size.height === pixels.height) return cut(pixels, window);
  if (interpolation === 'nearest') return nearest(pixels, size, window);
  const scaleX = scaleOf(pixels.width, size.width);
  const scaleY = scaleOf(pixels.height, size.height);
  const whole = isWhole(scaleX) && isWhole(scaleY);
  const halves = whole && Math.round(scaleX) === 2 && Math.round(scaleY) === 2;
  if (
    (interpolation === 'area' && whole && scaleX >= 1 && scaleY >= 1) ||
    (interpolation === 'bilinear' && halves)
  ) {
    return averageBlocks(pixels, Math.round(scaleX), Math.round(scaleY), window);
  }
  if (interpolation === 'area' && scaleX >= 1 && scaleY >= 1) {
    return averageCells(
      pixels,
      cellsOf(pixels.width, scaleX, window.left, window.width),
      cellsOf(pixels.height, scaleY, window.top, window.height),
      window,
    );
  }
  const fractionOf = interpolation === 'area' ? areaFraction : centreFraction;
  const kernelOf = interpolation === 'bicubic' ? cubicKernel : linearKernel;
  const across = kernelOf(
    pixels.width,
    fractionOf(pixels.width, size.width),
    window.left,
    window.width,
    true,
  );
  const down = kernelOf(
    pixels.height,
    fractionOf(pixels.height, size.height),
    window.top,
    window.height,
    false,
  );
  return convolve(pixels, across, down, window, size.width * pixels.channels);
}

/** The reduction of a side, by way of its rounded inverse as OpenCV computes it. */
const scaleOf = (from: number, to: number): number => 1 / (to / from);

const isWhole = (scale: number): boolean => Math.abs(scale - Math.round(scale)) < Number.EPSILON;

function nearest(pixels: Pixels, size: Size, window: Window): Pixels {
  const { data, width, height, channels } = pixels;
  const columnScale = scaleOf(width, size.width);
  const rowScale = scaleOf(height, size.height);
  const out = new Uint8Array(window.width * window.height * channels);
  let target = 0;
  for (let row = window.top; row < window.top + window.height; row++) {
    const line = Math.min(Math.floor(row * rowScale), height - 1) * width;
    for (let column = window.left; column < window.left + window.width; column++) {
      const at = (line + Math.min(Math.floor(column * columnScale), width - 1)) * channels;
      for (let channel = 0; channel < channels; channel++) out[target++] = data[at + channel]!;
    }
  }
  return { data: out, width: window.width, height: window.height, channels };
}

/** An output position's first input position (perhaps outside) and the float32 distance from it. */
type Fraction = (position: number) => readonly [start: number, fraction: number];

function centreFraction(from: number, to: number): Fraction {
  const scale = scaleOf(from, to);
  return (position) => {
    const centre = fround((position + 0.5) * scale - 0.5);
    const start = Math.floor(centre);
    return [start, fround(centre - start)];
  };
}

/** INTER_AREA where a side is enlarged: input pixels keep their area, and only seams are blended. */
function areaFraction(from: number, to: number): Fraction {
  const inverse = to / from;
  const scale = scaleOf(from, to);
  return (position) => {
    const start = Math.floor(position * scale);
    const fraction = fround(position + 1 - (start + 1) * inverse);
    return [start, fraction <= 0 ? 0 : fround(fraction - Math.floor(fraction))];
  };
}

type KernelOf = (
  from: number,
  fractionOf: Fraction,
  first: number,
  count: number,
  isAcross: boolean,
) => Kernel;

/** Past the border columns take the border's pixel whole, rows blend it with itself: they round differently. */
const linearKernel: KernelOf = (from, fractionOf, first, count, isAcross) => {
  const positions = new Int32Array(count * 2);
  const weights = new Int32Array(count * 2);
  for (let i = 0; i < count; i++) {
    const [start, given] = fractionOf(first + i);
    const fraction = isAcross && (start < 0 || start >= from - 1) ? 0 : given;
    positions[i * 2] = clamp(start, from);
    positions[i * 2 + 1] = clamp(start + 1, from);
    weights[i * 2] = fixed(fround(1 - fraction));
    weights[i * 2 + 1] = fixed(fraction);
  }
  return { taps: 2, positions, weights };
};

const cubicKernel: KernelOf = (from, fractionOf, first, count) => {
  const positions = new Int32Array(count * 4);
  const weights = new Int32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const [start, fraction] = fractionOf(first + i);
    const exact = cubicWeights(fraction);
    for (let tap = 0; tap < 4; tap++) {
      positions[i * 4 + tap] = clamp(start - 1 + tap, from);
      weights[i * 4 + tap] = fixed(exact[tap]!);
    }
  }
  return { taps: 4, positions, weights };
};

/** The cubic convolution with a = -0.75, each operation in float32. */
function cubicWeights(x: number): readonly number[] {
  const a = -0.75;
  const outer = (distance: number) =>
    fround(
      fround(fround(fround(fround(fround(a * distance) - 5 * a) * distance) + 8 * a) * distance) - 4 * a,
    );
  const inner = (distance: number) =>
    fround(fround(fround(fround(fround((a + 2) * distance) - (a + 3)) * distance) * distance) + 1);
  const first = outer(fround(x + 1));
  const second = inner(x);
  const third = inner(fround(1 - x));
  return [first, second, third, fround(fround(fround(1 - first) - second) - third)];
}

const clamp = (position: number, length: number): number => Math.min(Math.max(position, 0), length - 1);

const fixed = (weight: number): number => roundHalfEven(fround(weight * ONE));

function convolve(pixels: Pixels, across: Kernel, down: Kernel, window: Window, fullRow: number): Pixels {
  const { channels } = pixels;
  const rowLength = window.width * channels;
  const out = new Uint8ClampedArray(rowLength * window.height);
  const rowOf = rowCache(pixels, across, rowLength, down.taps);
  // Where the row's part that is summed in integers begins, counted from the window's left.
  const tail = fullRow - (fullRow % CUBIC_LANES) - window.left * channels;
  for (let row = 0; row < window.height; row++) {
    const at = row * down.taps;
    if (down.taps === 2) {
      blendLinear(
        rowOf(down.positions[at]!),
        rowOf(down.positions[at + 1]!),
        down.weights,
        at,
        out,
        row * rowLength,
      );
    } else {
      const rows = [0, 1, 2, 3].map((tap) => rowOf(down.positions[at + tap]!));
      blendCubic(rows, down.weights.subarray(at, at + 4), out, row * rowLength, tail);
    }
  }
  return { data: new Uint8Array(out.buffer), width: window.width, height: window.height, channels };
}

/** Input rows resized horizontally, each made once: output rows go down, so few are alive at a time. */
function rowCache(
  pixels: Pixels,
  across: Kernel,
  rowLength: number,
  alive: number,
): (row: number) => Int32Array {
  const rows = Array.from({ length: alive + 1 }, () => ({ row: -1, sums: new Int32Array(rowLength) }));
  return (row) => {
    const slot = rows[row % rows.length]!;
    if (slot.row !== row) {
      convolveRow(pixels, row, across, slot.sums);
      slot.row = row;
    }
    return slot.sums;
  };
}

function convolveRow(pixels: Pixels, row: number, across: Kernel, sums: Int32Array): void {
  const { data, width, channels } = pixels;
  const { taps, positions, weights } = across;
  const start = row * width * channels;
  for (let first = 0, target = 0; first < positions.length; first += taps, target += channels) {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let tap = first; tap < first + taps; tap++) {
      const at = start + positions[tap]! * channels;
      const weight = weights[tap]!;
      a = (a + Math.imul(data[at]!, weight)) | 0;
      if (channels === 3) {
        b = (b + Math.imul(data[at + 1]!, weight)) | 0;
        c = (c + Math.imul(data[at + 2]!, weight)) | 0;
      }
    }
    sums[target] = a;
    if (channels === 3) {
      sums[target + 1] = b;
      sums[target + 2] = c;
    }
  }
}

function blendLinear(
  upper: Int32Array,
  lower: Int32Array,
  weights: Int32Array,
  at: number,
  out: Uint8ClampedArray,
  target: number,
): void {
  const first = weights[at]!;
  const second = weights[at + 1]!;
  for (let i = 0; i < upper.length; i++) {
    out[target + i] = (((first * (upper[i]! >> 4)) >> 16) + ((second * (lower[i]! >> 4)) >> 16) + 2) >> 2;
  }
}

function blendCubic(
  rows: readonly Int32Array[],
  weights: Int32Array,
  out: Uint8ClampedArray,
  target: number,
  tail: number,
): void {
  const [a, b, c, d] = rows as [Int32Array, Int32Array, Int32Array, Int32Array];
  const scale = 1 / (ONE * ONE);
  const [wa, wb, wc, wd] = [...weights] as [number, number, number, number];
  const [fa, fb, fc, fd] = [wa * scale, wb * scale, wc * scale, wd * scale];
  for (let i = 0; i < a.length; i++) {
    if (i < tail) {
      const cd = fround(fround(fc * fround(c[i]!)) + fround(fd * fround(d[i]!)));
      const bcd = fround(fround(fb * fround(b[i]!)) + cd);
      // A clamped array rounds halves to even, as the vector instruction does.
      out[target + i] = fround(fround(fa * fround(a[i]!)) + bcd);
    } else {
      const sum = Math.imul(wa, a[i]!) + Math.imul(wb, b[i]!) + Math.imul(wc, c[i]!) + Math.imul(wd, d[i]!);
      out[target + i] = (sum + (1 << 21)) >> 22;
    }
  }
}

/** Reduction by whole factors: the mean of each block. */
function averageBlocks(pixels: Pixels, across: number, down: number, window: Window): Pixels {
  const { data, width, channels } = pixels;
  const out = new Uint8ClampedArray(window.width * window.height * channels);
  const scale = fround(1 / (across * down));
  const quarter = across === 2 && down === 2;
  let target = 0;
  for (let row = window.top; row < window.top + window.height; row++) {
    for (let column = window.left; column < window.left + window.width; column++) {
      for (let channel = 0; channel < channels; channel++, target++) {
        let sum = 0;
        for (let y = 0; y < down; y++) {
          let at = ((row * down + y) * width + column * across) * channels + channel;
          for (let x = 0; x < across; x++, at += channels) sum += data[at]!;
        }
        // Blocks of four round halves up, larger ones to even.
        out[target] = quarter ? (sum + 2) >> 2 : fround(fround(sum) * scale);
      }
    }
  }
  return { data: new Uint8Array(out.buffer), width: window.width, height: window.height, channels };
}

/** The input pixels that each output position covers, with the float32 part that each is of it. */
function cellsOf(from: number, scale: number, first: number, count: number): Cells {
  const starts = new Int32Array(count + 1);
  const positions: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < count; i++) {
    const begin = (first + i) * scale;
    const end = begin + scale;
    const length = Math.min(scale, from - begin);
    const last = Math.min(Math.floor(end), from - 1);
    const start = Math.min(Math.ceil(begin), last);
    if (start - begin > 1e-3) {
      positions.push(start - 1);
      weights.push((start - begin) / length);
    }
    for (let position = start; position < last; position++) {
      positions.push(position);
      weights.push(1 / length);
    }
    if (end - last > 1e-3) {
      positions.push(last);
      weights.push(Math.min(end - last, 1, length) / length);
    }
    starts[i + 1] = positions.length;
  }
  return { starts, positions: Int32Array.from(positions), weights: Float32Array.from(weights) };
}

function averageCells(pixels: Pixels, across: Cells, down: Cells, window: Window): Pixels {
  const { channels } = pixels;
  const rowLength = window.width * channels;
  const out = new Uint8ClampedArray(rowLength * window.height);
  const line = new Float32Array(rowLength);
  const sums = new Float32Array(rowLength);
  for (let row = 0; row < window.height; row++) {
    for (let part = down.starts[row]!; part < down.starts[row + 1]!; part++) {
      averageRow(pixels, down.positions[part]!, across, line);
      const weight = down.weights[part]!;
      if (part === down.starts[row]) {
        for (let i = 0; i < rowLength; i++) sums[i] = line[i]! * weight;
      } else {
        for (let i = 0; i < rowLength; i++) sums[i] = sums[i]! + fround(line[i]! * weight);
      }
    }
    out.set(sums, row * rowLength);
  }
  return { data: new Uint8Array(out.buffer), width: window.width, height: window.height, channels };
}

function averageRow(pixels: Pixels, row: number, across: Cells, line: Float32Array): void {
  const { data, width, channels } = pixels;
  const { starts, positions, weights } = across;
  const rowStart = row * width * channels;
  for (let column = 0, target = 0; target < line.length; column++, target += channels) {
    const end = starts[column + 1]!;
    let a = fround(0);
    let b = fround(0);
    let c = fround(0);
    for (let part = starts[column]!; part < end; part++) {
      const at = rowStart + positions[part]! * channels;
      const weight = weights[part]!;
      a = fround(a + fround(data[at]! * weight));
      if (channels === 3) {
        b = fround(b + fround(data[at + 1]! * weight));
        c = fround(c + fround(data[at + 2]! * weight));
      }
    }
    line[target] = a;
    if (channels === 3) {
      line[target + 1] = b;
      line[target + 2] = c;
    }
  }
}
