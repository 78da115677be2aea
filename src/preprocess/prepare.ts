/**
 * One decoded image to one model input: grey or colour, then the specification's steps in their order. What depends on the specification alone (weights, tables of 256 values) is made once.
 *
 * The floats are torchvision's: ToTensor divides by 255 in float32, Normalize subtracts the mean and divides
 * by std, each rounded to float32.
 */
import { UserError } from '../errors.ts';
import { placeImage, type Size } from './geometry.ts';
import type { FloatPixels, InputTensor, Pixels, Preprocess } from './preprocess.ts';
import { LIBRARIES, type Resample } from './resamplers.ts';
import { divisorOf } from './step-checks.ts';
import { cut } from './window.ts';

/**
 * Turns pixels into the input tensor, in a fresh array or in one that `allocate` gives for a number of floats, whatever
 * it holds.
 * Throws `UserError` where the specification makes an image too large, `RangeError` where the array is too short.
 */
export type Preparer = (pixels: Pixels, allocate?: (length: number) => Float32Array) => InputTensor;

/** An input of more pixels than this (0.8 GB of floats in RGB) is refused: no model takes it. */
const MOST_PIXELS = 1 << 26;

/** A preparer for one specification. It keeps memory between calls, so each thread makes its own. */
export function createPreparer(preprocess: Preprocess): Preparer {
  const { channels, layout, resize } = preprocess;
  const resample = resize === undefined ? cutOf : LIBRARIES[resize.library].create(resize);
  const planes = channels === 'L' ? 1 : 3;
  const normalize = Array.from({ length: planes }, (_, plane) => normalizer(preprocess, plane));
  const tables = normalize.map((float) => Float32Array.from({ length: 256 }, (_, level) => float(level)));
  const fills = normalize.map((float, plane) => float(preprocess.crop?.fill?.[plane] ?? 0));

  return (decoded, allocate = (length) => new Float32Array(length)) => {
    const coloured = channels === 'L' ? toGrey(decoded) : decoded;
    const { central, resized, left, top, input } = placeImage(preprocess, coloured);
    const count = input.width * input.height;
    if (count > MOST_PIXELS) throw tooLarge(decoded, input);

    const pixels = cut(coloured, central);
    const window = {
      left: Math.max(-left, 0),
      top: Math.max(-top, 0),
      width: Math.min(input.width, resized.width),
      height: Math.min(input.height, resized.height),
    };
    const visible = resample(pixels, resized, window);

    const length = count * planes;
    const given = allocate(length);
    if (given.length < length) {
      throw new RangeError(`the array holds ${given.length} floats, the input has ${length}`);
    }
    const data = given.length === length ? given : given.subarray(0, length);
    const padded = window.width < input.width || window.height < input.height;
    for (let plane = 0; plane < planes; plane++) {
      // Distance between neighbouring pixels of a plane, and where the plane begins.
      const step = layout === 'NCHW' ? 1 : planes;
      const start = layout === 'NCHW' ? plane * count : plane;
      if (padded) for (let at = start, i = 0; i < count; i++, at += step) data[at] = fills[plane]!;
      const first = start + (Math.max(top, 0) * input.width + Math.max(left, 0)) * step;
      const channel = pixels.channels === 1 ? 0 : channels === 'BGR' ? 2 - plane : plane;
      const rowStep = input.width * step;
      if (isBytes(visible)) writeBytes(visible, channel, tables[plane]!, data, first, rowStep, step);
      else writeFloats(visible, channel, normalize[plane]!, data, first, rowStep, step);
    }
    const { width, height } = input;
    return {
      data,
      shape: layout === 'NCHW' ? [planes, height, width] : [height, width, planes],
    };
  };
}

const cutOf: Resample = (pixels, _, window) => cut(pixels, window);

const isBytes = (pixels: Pixels | FloatPixels): pixels is Pixels => pixels.data instanceof Uint8Array;

/** Grey as Pillow's `convert('L')` makes it: ITU-R 601-2 luma in 16-bit fixed point, rounded. */
export function toGrey(pixels: Pixels): Pixels {
  if (pixels.channels === 1) return pixels;
  const { data, width, height } = pixels;
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    grey[i] = (19595 * data[at]! + 38470 * data[at + 1]! + 7471 * data[at + 2]! + 0x8000) >> 16;
  }
  return { data: grey, width, height, channels: 1 };
}

/** The float32 that a level becomes in a plane. */
function normalizer(preprocess: Preprocess, plane: number): (level: number) => number {
  const { scale, offset } = preprocess;
  const mean = Math.fround(preprocess.mean[plane]!);
  const std = Math.fround(preprocess.std[plane]!);
  const divisor = divisorOf(scale);
  const factor = Math.fround(scale);
  const shift = offset === undefined ? 0 : Math.fround(offset);
  return (level) => {
    const scaled = Math.fround(divisor === undefined ? level * factor : level / divisor);
    return Math.fround(Math.fround(Math.fround(scaled + shift) - mean) / std);
  };
}

function writeBytes(
  pixels: Pixels,
  channel: number,
  table: Float32Array,
  out: Float32Array,
  first: number,
  rowStep: number,
  step: number,
): void {
  const { data, width, height, channels } = pixels;
  for (let row = 0, from = channel; row < height; row++) {
    const end = first + row * rowStep + width * step;
    for (let at = first + row * rowStep; at < end; at += step, from += channels)
      out[at] = table[data[from]!]!;
  }
}

function writeFloats(
  pixels: FloatPixels,
  channel: number,
  normalize: (level: number) => number,
  out: Float32Array,
  first: number,
  rowStep: number,
  step: number,
): void {
  const { data, width, height, channels } = pixels;
  for (let row = 0, from = channel; row < height; row++) {
    const end = first + row * rowStep + width * step;
    for (let at = first + row * rowStep; at < end; at += step, from += channels)
      out[at] = normalize(data[from]!);
  }
}

function tooLarge(pixels: Pixels, input: Size): UserError {
  return new UserError({
    code: 'preprocess-input-too-large',
    what: 'the preprocessing makes an input larger than any model takes',
    where: 'preprocess',
    got: `${input.width}x${input.height} from an image of ${pixels.width}x${pixels.height}`,
    expected: `at most ${MOST_PIXELS} pixels`,
    hint: 'add a crop, or resize to an exact width and height',
  });
}
