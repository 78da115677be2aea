/** Where a preprocessing leaves the original image in the model's input: boxes and masks are held to that. */
import { laid, type Placement, stretched } from '../measurement/tasks/placement.ts';
import { cropOffset, resizeShorter, type Size } from '../preprocess/geometry.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';

/** @returns undefined where there is no image. */
export function placementOf(
  preprocess: Preprocess | undefined,
  original: Size | undefined,
): Placement | undefined {
  if (preprocess === undefined || original === undefined) return undefined;
  const size = preprocess.resize?.size;
  const resized =
    size === undefined ? original : size.kind === 'exact' ? size : resizeShorter(original, size.shorter);
  const { crop } = preprocess;
  if (crop === undefined) return stretched(original, resized);
  const left = -cropOffset(resized.width, crop.width);
  const top = -cropOffset(resized.height, crop.height);
  return laid(original, resized, left, top, crop);
}
