/**
 * Where pixels go: torchvision's arithmetic for resizing the shorter side and for the centre crop, in whole
 * pixels. In: sizes; out: sizes and offsets. Rounding is semantics here: one pixel of offset costs accuracy.
 */

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

/**
 * The offset in pixels of `torchvision.transforms.CenterCrop` along one side: `int(round((side - crop) / 2.0))`.
 * Negative where the crop is longer than the side: the number of zero pixels padded before the image,
 * `(crop - side) // 2`; the rest of the padding follows it.
 */
export function cropOffset(side: number, crop: number): number {
  return crop > side ? -Math.floor((crop - side) / 2) : roundHalfEven((side - crop) / 2);
}
