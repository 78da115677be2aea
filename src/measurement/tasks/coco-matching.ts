/**
 * Which detections of one image hit an object, by COCO's rules, at the ten IoU thresholds. In: detections and
 * objects; out: typed arrays of a few bytes a detection, all that average precision needs.
 */
import type { TargetBox } from '../../dataset/target.ts';
import { type Detection, overlap } from './boxes.ts';

/** 0.5, 0.55, ..., 0.95, spaced as numpy's `linspace` does. */
export const IOU_THRESHOLDS: readonly number[] = Array.from({ length: 10 }, (_, i) =>
  i === 9 ? 0.95 : 0.5 + i * ((0.95 - 0.5) / 9),
);

/** Detections of one class and image that count: COCO's largest `maxDets`. */
const MOST = 100;

/** Arrays are by detection: classes ascending, scores falling within a class. */
export type Matches = {
  readonly labels: Int32Array;
  readonly scores: Float64Array;
  /** Bit t is set where the detection hits an object at threshold t. */
  readonly hits: Uint16Array;
  /** Bit t is set where it hits a crowd, and so is neither right nor wrong. */
  readonly ignored: Uint16Array;
  /** The class of every object that is no crowd. */
  readonly objects: Int32Array;
};

/**
 * As `COCOeval.evaluateImg` with area range `all` and at most 100 detections of a class: by falling score, each
 * detection takes the object of its class with the highest IoU that is not taken and reaches the threshold (the
 * later one of equals); a crowd only if there is no such object, and a crowd is never used up.
 * Lin, T.-Y. et al. (2014), Microsoft COCO, ECCV; cocodataset.org/#detection-eval.
 */
export function matchDetections(detections: readonly Detection[], truths: readonly TargetBox[]): Matches {
  const byClass = new Map<number, Detection[]>();
  for (const detection of detections) {
    const group = byClass.get(detection.label);
    if (group === undefined) byClass.set(detection.label, [detection]);
    else group.push(detection);
  }
  const counted = [...byClass]
    .sort(([a], [b]) => a - b)
    .map(([label, group]) => ({ label, group: group.sort((a, b) => b.score - a.score).slice(0, MOST) }));
  const n = counted.reduce((sum, { group }) => sum + group.length, 0);
  const matches = {
    labels: new Int32Array(n),
    scores: new Float64Array(n),
    hits: new Uint16Array(n),
    ignored: new Uint16Array(n),
    objects: Int32Array.from(truths.filter(({ crowd }) => !crowd).map(({ label }) => label)),
  };
  let offset = 0;
  for (const { label, group } of counted) {
    const own = truths.filter((truth) => truth.label === label);
    // Crowds last: a detection goes to an object first.
    const ordered = [...own.filter(({ crowd }) => !crowd), ...own.filter(({ crowd }) => crowd)];
    matches.labels.fill(label, offset, offset + group.length);
    for (const [d, { score }] of group.entries()) matches.scores[offset + d] = score;
    matchClass(group, ordered, matches, offset);
    offset += group.length;
  }
  return matches;
}

function matchClass(
  detections: readonly Detection[],
  truths: readonly TargetBox[],
  matches: Matches,
  offset: number,
): void {
  if (truths.length === 0) return;
  const overlaps = detections.map(({ box }) => truths.map((truth) => overlap(box, truth.box, truth.crowd)));
  for (const [t, threshold] of IOU_THRESHOLDS.entries()) {
    const taken = new Uint8Array(truths.length);
    for (const [d, own] of overlaps.entries()) {
      const match = bestMatch(own, truths, taken, threshold);
      if (match < 0) continue;
      taken[match] = 1;
      matches[truths[match]!.crowd ? 'ignored' : 'hits'][offset + d]! |= 1 << t;
    }
  }
}

function bestMatch(
  overlaps: readonly number[],
  truths: readonly TargetBox[],
  taken: Uint8Array,
  threshold: number,
): number {
  let best = Math.min(threshold, 1 - 1e-10);
  let match = -1;
  for (const [g, { crowd }] of truths.entries()) {
    if (taken[g] === 1 && !crowd) continue;
    if (match >= 0 && crowd && !truths[match]!.crowd) break;
    if (overlaps[g]! < best) continue;
    best = overlaps[g]!;
    match = g;
  }
  return match;
}
