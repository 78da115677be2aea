/**
 * One decoded image to one model input: grey or colour, resize, centre crop, channel order, scale, mean and
 * std, layout. What depends on the specification alone (weights, tables of 256 values) is made once.
 *
 * The floats are torchvision's: ToTensor divides by 255 in float32, Normalize subtracts the mean and divides
 * by std, each rounded to float32.
 */
import { UserError } from '../errors.ts';
import { cropOffset, resizeShorter, type Size } from './geometry.ts';
import type { InputTensor, Pixels, Preprocess } from './preprocess.ts';
import { createResampler, cut } from './resample-pillow.ts';

/**
 * Turns pixels into the input tensor, in a fresh buffer or in the beginning of `into`.
 * Throws `UserError` where the specification makes an image too large, `RangeError` where `into` is too short.
 */
export type Preparer = (pixels: Pixels, into?: Float32Array) => InputTensor;

/** An input of more pixels than this (0.8 GB of floats in RGB) is refused: no model takes it. */
const MOST_PIXELS = 1 << 26;

/** A preparer for one specification. It keeps memory between calls, so each thread makes its own. */
export function createPreparer(preprocess: Preprocess): Preparer {
  const { channels, layout } = preprocess;
  const resample = createResampler();
  const planes = channels === 'L' ? 1 : 3;
  const tables = Array.from({ length: planes }, (_, plane) => floatTable(preprocess, plane));

  return (decoded, into) => {
    const pixels = channels === 'L' ? toGrey(decoded) : decoded;
    const resized = resizedSize(preprocess, pixels);
    const crop = preprocess.crop ?? resized;
    const count = crop.width * crop.height;
    if (count > MOST_PIXELS) throw tooLarge(pixels, crop);

    const left = cropOffset(resized.width, crop.width);
    const top = cropOffset(resized.height, crop.height);
    const window = {
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      width: Math.min(crop.width, resized.width),
      height: Math.min(crop.height, resized.height),
    };
    const visible =
      preprocess.resize === undefined
        ? cut(pixels, window)
        : resample(pixels, resized, preprocess.resize.interpolation, window);

    const length = count * planes;
    if (into !== undefined && into.length < length) {
      throw new RangeError(`the buffer holds ${into.length} floats, the input has ${length}`);
    }
    const data = into === undefined ? new Float32Array(length) : into.subarray(0, length);
    const padded = window.width < crop.width || window.height < crop.height;
    for (let plane = 0; plane < planes; plane++) {
      const table = tables[plane]!;
      // Distance between neighbouring pixels of a plane, and where the plane begins.
      const step = layout === 'NCHW' ? 1 : planes;
      const start = layout === 'NCHW' ? plane * count : plane;
      if (padded) for (let at = start, i = 0; i < count; i++, at += step) data[at] = table[0]!;
      const first = start + (Math.max(-top, 0) * crop.width + Math.max(-left, 0)) * step;
      const channel = pixels.channels === 1 ? 0 : channels === 'BGR' ? 2 - plane : plane;
      writePlane(visible, channel, table, data, first, crop.width * step, step);
    }
    const { width, height } = crop;
    return {
      data,
      shape: layout === 'NCHW' ? [planes, height, width] : [height, width, planes],
    };
  };
}

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

function resizedSize(preprocess: Preprocess, pixels: Size): Size {
  const size = preprocess.resize?.size;
  if (size === undefined) return pixels;
  return size.kind === 'exact' ? size : resizeShorter(pixels, size.shorter);
}

/** The float32 that each byte becomes in a plane. */
function floatTable(preprocess: Preprocess, plane: number): Float32Array {
  const { scale } = preprocess;
  const mean = Math.fround(preprocess.mean[plane]!);
  const std = Math.fround(preprocess.std[plane]!);
  // A scale of 1/n stands for the division by n, which rounds otherwise than the product with 1/n.
  const divisor = Math.round(1 / scale);
  const divides = 1 / divisor === scale;
  const factor = Math.fround(scale);
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const scaled = Math.fround(divides ? byte / divisor : byte * factor);
    return Math.fround(Math.fround(scaled - mean) / std);
  });
}

function writePlane(
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
