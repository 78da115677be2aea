/**
 * Where the original image lies in the model's input, so that boxes and masks can be taken from one to the other:
 * `input = original * scale + offset`, in pixels, for each axis.
 */
import type { Size } from '../../preprocess/geometry.ts';

export type Placement = {
  /** Size of the model's input in pixels. */
  readonly input: Size;
  readonly scaleX: number;
  readonly scaleY: number;
  /** Where the original's left upper corner is in the input; negative where it was cropped away. */
  readonly left: number;
  readonly top: number;
};

/** The whole image stretched over the whole input. */
export function stretched(original: Size, input: Size): Placement {
  return {
    input,
    scaleX: input.width / original.width,
    scaleY: input.height / original.height,
    left: 0,
    top: 0,
  };
}

/**
 * The image resized and then laid into the input with an offset.
 *
 * @param resized size of the resized image, which need not be that of the input.
 * @param left, top where it is laid; negative for a crop, positive for padding (a letterbox).
 */
export function laid(original: Size, resized: Size, left: number, top: number, input: Size): Placement {
  return { ...stretched(original, resized), input, left, top };
}
