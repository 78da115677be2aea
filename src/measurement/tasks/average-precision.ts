/**
 * COCO's average precision over images that may count several times. In: the matches of every image; out: average
 * precision by class, for the images as they are or any resample of them, without sorting anew.
 */
import { IOU_THRESHOLDS, type Matches } from './coco-matching.ts';
import type { Weights } from './resampling.ts';

/** 0, 0.01, ..., 1, spaced as numpy's `linspace` does. */
const RECALLS = Float64Array.from({ length: 101 }, (_, i) => (i === 100 ? 1 : i * 0.01));
const THRESHOLDS = IOU_THRESHOLDS.length;

/** One class: its detections in all images by falling score, equal scores in the images' order. */
export type ClassTable = {
  readonly label: number;
  readonly image: Uint32Array;
  readonly hits: Uint16Array;
  readonly ignored: Uint16Array;
  /** Every object's image. */
  readonly objects: Uint32Array;
};

/** Tables of the classes that occur, as objects or as detections, by class index. */
export function classTables(images: readonly Matches[]): readonly ClassTable[] {
  const detections = new Map<number, { image: number; at: number }[]>();
  const objects = new Map<number, number[]>();
  for (const [image, { labels, objects: own }] of images.entries()) {
    for (const [at, label] of labels.entries()) push(detections, label, { image, at });
    for (const label of own) push(objects, label, image);
  }
  const labels = [...new Set([...detections.keys(), ...objects.keys()])].sort((a, b) => a - b);
  return labels.map((label) => {
    const list = detections.get(label) ?? [];
    const scores = Float64Array.from(list, ({ image, at }) => images[image]!.scores[at]!);
    const order = Uint32Array.from(list.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
    return {
      label,
      image: order.map((i) => list[i]!.image),
      hits: Uint16Array.from(order, (i) => images[list[i]!.image]!.hits[list[i]!.at]!),
      ignored: Uint16Array.from(order, (i) => images[list[i]!.image]!.ignored[list[i]!.at]!),
      objects: Uint32Array.from(objects.get(label) ?? []),
    };
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Average precision of one class, in [0, 1]; NaN where the images hold no object of it. */
export type AveragePrecision = {
  /** At IoU 0.5. */
  readonly at50: number;
  /** Mean over the ten thresholds. */
  readonly mean: number;
};

/**
 * Makes the average precision of a class: for each IoU threshold, precision is interpolated (the highest at that
 * recall or any higher one) at the 101 recalls and averaged, as `COCOeval.accumulate` does.
 *
 * @returns a function of how often each image counts; equal scores of one image's copies adjoin. It keeps its scratch memory: one call at a time.
 */
export function averagePrecision(table: ClassTable): (weights: Weights) => AveragePrecision {
  const { image, hits, ignored, objects } = table;
  const most = hits.reduce((count, bits) => count + (bits === 0 ? 0 : 1), 0);
  const found = Array.from({ length: THRESHOLDS }, () => new Float64Array(most));
  const precision = Array.from({ length: THRESHOLDS }, () => new Float64Array(most));
  const points = new Uint32Array(THRESHOLDS);
  const right = new Float64Array(THRESHOLDS);
  // Detections that are not wrong at a threshold: right or ignored.
  const notWrong = new Float64Array(THRESHOLDS);
  return (weights) => {
    let positives = 0;
    for (let i = 0; i < objects.length; i++) positives += weights[objects[i]!]!;
    if (positives === 0) return { at50: Number.NaN, mean: Number.NaN };
    points.fill(0);
    right.fill(0);
    notWrong.fill(0);
    let seen = 0;
    for (let i = 0; i < image.length; i++) {
      const weight = weights[image[i]!]!;
      if (weight === 0) continue;
      seen += weight;
      const hit = hits[i]!;
      const skip = ignored[i]!;
      if ((hit | skip) === 0) continue;
      for (let t = 0; t < THRESHOLDS; t++) {
        const bit = 1 << t;
        if ((hit & bit) !== 0) {
          right[t]! += weight;
          notWrong[t]! += weight;
          const point = points[t]!++;
          found[t]![point] = right[t]!;
          // COCO adds the spacing of 1 to the denominator.
          precision[t]![point] = right[t]! / (seen - notWrong[t]! + right[t]! + Number.EPSILON);
        } else if ((skip & bit) !== 0) notWrong[t]! += weight;
      }
    }
    let sum = 0;
    let at50 = 0;
    for (let t = 0; t < THRESHOLDS; t++) {
      const area = interpolated(found[t]!, precision[t]!, points[t]!, positives);
      if (t === 0) at50 = area;
      sum += area;
    }
    return { at50, mean: sum / THRESHOLDS };
  };
}

/** The mean over the 101 recalls of the highest precision at that recall or above. */
function interpolated(found: Float64Array, precision: Float64Array, n: number, positives: number): number {
  let sum = 0;
  let best = 0;
  let point = n - 1;
  for (let r = RECALLS.length - 1; r >= 0; r--) {
    const recall = RECALLS[r]!;
    while (point >= 0 && found[point]! / positives >= recall) {
      if (precision[point]! > best) best = precision[point]!;
      point--;
    }
    sum += best;
  }
  return sum / RECALLS.length;
}
