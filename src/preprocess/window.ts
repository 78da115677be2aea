/** A rectangle of an image: what a crop leaves of a resized image, so that nothing else needs to be computed. */
import type { Size } from './geometry.ts';
import type { Pixels } from './preprocess.ts';

/** In pixels of the image that it is a part of. */
export type Window = Size & { readonly left: number; readonly top: number };

/** A window of the pixels as they are; the pixels themselves where the window is all of them. */
export function cut(pixels: Pixels, window: Window): Pixels {
  const { data, width, channels } = pixels;
  if (window.width === width && window.height === pixels.height) return pixels;
  const rowBytes = window.width * channels;
  const out = new Uint8Array(rowBytes * window.height);
  for (let row = 0; row < window.height; row++) {
    const at = ((window.top + row) * width + window.left) * channels;
    out.set(data.subarray(at, at + rowBytes), row * rowBytes);
  }
  return { data: out, width: window.width, height: window.height, channels };
}
