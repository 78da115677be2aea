/**
 * Where pixels go: the zoos' arithmetic for central fractions, resized sides and centre crops, in whole pixels.
 * In: sizes; out: sizes and offsets. Rounding is semantics here: one pixel of offset costs accuracy.
 */
import type { CentralFraction, Crop, Preprocess, Resize } from './preprocess.ts';
import type { Window } from './window.ts';

export type Size = { readonly width: number; readonly height: number };

/** Rounds to the nearest integer, halves to the even one, as Python's `round` does. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/**
 * The size in pixels after `torchvision.transforms.Resize(shorter)`: the shorter side becomes `shorter`, the
 * longer one `int(shorter * long / short)`, truncated.
 */
export function resizeShorter(size: Size, shorter: number): Size {
  const { width, height } = size;
  return width <= height
    ? { width: shorter, height: Math.floor((shorter * height) / width) }
    : { width: Math.floor((shorter * width) / height), height: shorter };
}

/** The size in pixels that `resize` makes of an image. */
export function resizedSize(size: Size, to: Resize['size']): Size {
  if (to.kind === 'shorter') return resizeShorter(size, to.shorter);
  if (to.fit === undefined) return { width: to.width, height: to.height };
  const across = size.width / to.width;
  const down = size.height / to.height;
  // timm's ResizeKeepRatio: both sides divided by one ratio, rounded half to even.
  const ratio = to.fit === 'contain' ? Math.max(across, down) : Math.min(across, down);
  return { width: roundHalfEven(size.width / ratio), height: roundHalfEven(size.height / ratio) };
}

/**
 * The offset in pixels of a centre crop along one side: `(side - crop) / 2`, rounded half to even as
 * torchvision's CenterCrop does, or down. Negative where the crop is longer than the side: the number of pixels
 * padded before the image (torchvision `(crop - side) // 2`, rounded down half of it up); the rest follows it.
 */
export function cropOffset(side: number, crop: number, rounding: Crop['rounding'] = 'half-even'): number {
  const offset = (side - crop) / 2;
  if (rounding === 'down') return Math.floor(offset);
  return crop > side ? Math.ceil(offset) : roundHalfEven(offset);
}

/**
 * The central part of an image. `sides` is `tf.image.central_crop`, whose offsets are truncated and doubled;
 * `shorter` is the Model Garden's `center_crop_image`, in float32.
 */
export function centralWindow(size: Size, { fraction, of }: CentralFraction): Window {
  if (of === 'sides') {
    const left = Math.trunc((size.width - size.width * fraction) / 2);
    const top = Math.trunc((size.height - size.height * fraction) / 2);
    return { left, top, width: size.width - 2 * left, height: size.height - 2 * top };
  }
  const exact = Math.fround(Math.fround(fraction) * Math.min(size.width, size.height));
  const side = Math.max(Math.trunc(exact), 1);
  const offset = (length: number) => Math.trunc(Math.fround(length - exact) / 2);
  return { left: offset(size.width), top: offset(size.height), width: side, height: side };
}

/** What becomes of an image: its centre is taken, resized, and laid at `left, top` (from the input's) into the input. */
export type Placed = {
  readonly central: Window;
  readonly resized: Size;
  readonly left: number;
  readonly top: number;
  readonly input: Size;
};

/** Where a preprocessing puts an image of this size; `left` and `top` are negative where the crop cuts off. */
export function placeImage({ centralFraction, resize, crop }: Preprocess, image: Size): Placed {
  const central =
    centralFraction === undefined
      ? { left: 0, top: 0, width: image.width, height: image.height }
      : centralWindow(image, centralFraction);
  const resized = resize === undefined ? central : resizedSize(central, resize.size);
  const input = crop ?? resized;
  return {
    central,
    resized: { width: resized.width, height: resized.height },
    left: 0 - cropOffset(resized.width, input.width, crop?.rounding),
    top: 0 - cropOffset(resized.height, input.height, crop?.rounding),
    input: { width: input.width, height: input.height },
  };
}
