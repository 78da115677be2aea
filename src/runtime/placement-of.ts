/** Where a preprocessing leaves the original image in the model's input: boxes and masks are held to that. */
import type { Placement } from '../measurement/tasks/placement.ts';
import type { Size } from '../preprocess/geometry.ts';
import { placeImage } from '../preprocess/geometry.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';

/** @returns undefined where there is no image. */
export function placementOf(
  preprocess: Preprocess | undefined,
  original: Size | undefined,
): Placement | undefined {
  if (preprocess === undefined || original === undefined) return undefined;
  const { central, resized, left, top, input } = placeImage(preprocess, original);
  // Only the central window is resized; what lies before it is cut away.
  const scaleX = resized.width / central.width;
  const scaleY = resized.height / central.height;
  return { input, scaleX, scaleY, left: left - central.left * scaleX, top: top - central.top * scaleY };
}
