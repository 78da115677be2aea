/** The libraries whose resizing is reproduced. Adding one is a file that resamples and an entry here. */
import type { Size } from './geometry.ts';
import type { Coordinates, FloatPixels, Interpolation, Pixels, Resize } from './preprocess.ts';
import { resampleOpenCv } from './resample-opencv.ts';
import { createResampler } from './resample-pillow.ts';
import { resampleTensorFlow } from './resample-tensorflow.ts';
import { cut, type Window } from './window.ts';

/** The window of the pixels resized to `size`: bytes, or floats from a library that doesn't round. */
export type Resample = (pixels: Pixels, size: Size, window: Window) => Pixels | FloatPixels;

type Library = {
  /** What the library can do; the first is its default. */
  readonly interpolations: readonly Interpolation[];
  readonly coordinates?: readonly Coordinates[];
  /** May keep memory between calls. `resize` must be one that `resolvePreprocess` has checked. */
  readonly create: (resize: Resize) => Resample;
};

export const LIBRARIES = {
  pillow: library(
    ['bilinear', 'nearest', 'box', 'hamming', 'bicubic', 'lanczos'],
    (interpolation, { reducingGap }) => {
      const resample = createResampler();
      return (pixels, size, window) => resample(pixels, size, interpolation, window, reducingGap);
    },
  ),
  opencv: library(
    ['bilinear', 'nearest', 'area', 'bicubic'],
    (interpolation) => (pixels, size, window) => resampleOpenCv(pixels, size, interpolation, window),
  ),
  tensorflow: {
    ...library(
      ['bilinear', 'nearest', 'area', 'bicubic'],
      (interpolation, { coordinates = 'half-pixel' }) =>
        (pixels, size, window) =>
          resampleTensorFlow(pixels, size, interpolation, coordinates, window),
    ),
    coordinates: ['half-pixel', 'asymmetric', 'align-corners'],
  },
  /** Fast and inexact: the decoder resizes while it decodes, and what comes here has its size already. */
  libvips: library(['bilinear', 'nearest', 'bicubic', 'lanczos'], () => (pixels, size, window) => {
    if (pixels.width !== size.width || pixels.height !== size.height) {
      throw new TypeError('libvips resizes while it decodes, not here');
    }
    return cut(pixels, window);
  }),
} satisfies Record<Resize['library'], Library>;

function library<const T extends Interpolation>(
  interpolations: readonly T[],
  create: (interpolation: T, resize: Resize) => Resample,
): Library {
  return {
    interpolations,
    create: (resize) => {
      const { interpolation } = resize;
      const known = interpolations.find((one) => one === interpolation);
      if (known === undefined) throw new TypeError(`no such interpolation here: ${interpolation}`);
      return create(known, resize);
    },
  };
}
