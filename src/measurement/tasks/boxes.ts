/** Boxes in the plane: overlap, mapping back to the original image, and the removal of duplicates. */
import type { Box } from '../../dataset/target.ts';
import type { Size } from '../../preprocess/geometry.ts';
import type { Placement } from './placement.ts';

/** A detected object: box in pixels of the original image, class index, score. */
export type Detection = { readonly box: Box; readonly label: number; readonly score: number };

/** An axis-parallel box by its left, top, right and bottom edges. */
export type Edges = readonly [number, number, number, number];

/** Area in common, in square pixels. */
export function intersection(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return width <= 0 || height <= 0 ? 0 : width * height;
}

/**
 * Intersection over union, in [0, 1]. For a crowd the intersection over the detection's own area, as COCO has it:
 * any part of a crowd is a match.
 */
export function overlap(detection: Box, truth: Box, crowd: boolean): number {
  const common = intersection(detection, truth);
  if (common === 0) return 0;
  const own = detection[2] * detection[3];
  return common / (crowd ? own : own + truth[2] * truth[3] - common);
}

/**
 * From pixels of the model's input to the original image, cut off at its edges (as torchvision's and Ultralytics'
 * own evaluations do).
 */
export function toOriginal(edges: Edges, placement: Placement, original: Size): Box {
  const x = (value: number): number => clamp((value - placement.left) / placement.scaleX, original.width);
  const y = (value: number): number => clamp((value - placement.top) / placement.scaleY, original.height);
  const [left, top, right, bottom] = edges;
  return [x(left), y(top), x(right) - x(left), y(bottom) - y(top)];
}

function clamp(value: number, limit: number): number {
  return Math.min(Math.max(value, 0), limit);
}

/**
 * Non-maximum suppression, greedy: by falling score a box is kept unless its IoU with a kept one exceeds the limit
 * (Felzenszwalb, P. et al. (2010), TPAMI 32; torchvision.ops.nms). Equal scores keep their order.
 *
 * @param perClass only boxes of one class suppress each other.
 * @param most stop at so many.
 */
export function suppress(
  detections: readonly Detection[],
  options: { readonly iou: number; readonly perClass: boolean; readonly most: number },
): readonly Detection[] {
  const kept: Detection[] = [];
  const groups = new Map<number, Box[]>();
  for (const detection of [...detections].sort((a, b) => b.score - a.score)) {
    if (kept.length >= options.most) break;
    const group = options.perClass ? detection.label : 0;
    const boxes = groups.get(group) ?? [];
    if (boxes.some((box) => overlap(detection.box, box, false) > options.iou)) continue;
    boxes.push(detection.box);
    groups.set(group, boxes);
    kept.push(detection);
  }
  return kept;
}
