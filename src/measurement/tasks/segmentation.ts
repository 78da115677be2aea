/**
 * Semantic segmentation. In: a class map or class scores by pixel, and a mask. Kept: pixel counts by class. Out: mean
 * intersection over union, with results by class.
 */
import { allFinite, describe, pickOutput, unfit } from './outputs.ts';
import { type Placement, stretched } from './placement.ts';
import {
  compareFigures,
  type Figures,
  figure,
  measureFigures,
  resample,
  resamplesFor,
} from './resampling.ts';
import type { ClassResult, DecodedMask, NamedTensor, Observation, Task } from './task.ts';
import { worstFirst } from './worst-first.ts';

export type SegmentationSettings = {
  /** Grey level of pixels that do not count; the target's own one goes before it. */
  readonly ignore: number;
  /** Name of the output; the first one if absent (torchvision's is `out`). */
  readonly output?: string | undefined;
};

/** Pixel counts of the classes that occur in the mask or in the prediction; arrays are by class. */
export type SegmentationObservation = Observation & {
  readonly classes: Int32Array;
  readonly common: Uint32Array;
  readonly predicted: Uint32Array;
  readonly expected: Uint32Array;
};

const METHODS = { miou: 'mean over classes of intersection over union, pixels of all images together' };
const FAILURE = 'no pixel counts';

export const segmentation: Task<'mask', SegmentationSettings, SegmentationObservation> = {
  title: 'semantic segmentation',
  target: 'mask',
  settings: { ignore: 255 },
  primary: 'miou',

  /**
   * The mask is brought to the output's size by nearest neighbour, through the same resize and crop as the image
   * (torchvision's references do so); output pixels beyond the image don't count. Without a placement the output
   * covers the mask. Outputs that are not finite predict no class anywhere.
   */
  observe(outputs, target, settings, placement) {
    const output = pickOutput(outputs, settings.output);
    const { width, height, classes, labels } = classMap(output);
    const finite = allFinite(output.values);
    const samples = sampleMask(target, { width, height }, placement);
    const ignore = target.ignore ?? settings.ignore;
    const counts = new Map<number, { common: number; predicted: number; expected: number }>();
    const of = (label: number) => {
      const count = counts.get(label) ?? { common: 0, predicted: 0, expected: 0 };
      counts.set(label, count);
      return count;
    };
    for (let i = 0; i < samples.length; i++) {
      const expected = samples[i]!;
      if (expected < 0 || expected === ignore || expected >= classes) continue;
      of(expected).expected++;
      if (!finite) continue;
      of(labels[i]!).predicted++;
      if (labels[i] === expected) of(expected).common++;
    }
    const found = [...counts].sort(([a], [b]) => a - b);
    return {
      finite,
      classes: Int32Array.from(found, ([label]) => label),
      common: Uint32Array.from(found, ([, { common }]) => common),
      predicted: Uint32Array.from(found, ([, { predicted }]) => predicted),
      expected: Uint32Array.from(found, ([, count]) => count.expected),
    };
  },

  measure(observations, options) {
    return measureFigures(['miou'], METHODS, observations.length, meanFigures(observations), {
      ...options,
      resamples: resamples(observations),
      failure: FAILURE,
    });
  },

  compare(first, second, options) {
    return compareFigures(['miou'], first.length, meanFigures(first), meanFigures(second), {
      ...options,
      resamples: Math.min(resamples(first), resamples(second)),
    });
  },

  /** Intersection over union of every class that occurs. */
  byClass(observations, options) {
    const { labels, figures } = classFigures(observations);
    const { values, draws } = resample(
      observations.length,
      figures,
      options.seed,
      options.complete ? 0 : resamples(observations),
    );
    return worstFirst(
      labels.map(
        (label, i): ClassResult => ({
          label,
          metric: 'intersection over union',
          measurement: figure('miou', values[i]!, draws[i]!, {
            n: observations.length,
            complete: options.complete,
            failure: FAILURE,
            method: 'intersection over union, pixels of all images together',
          }),
        }),
      ),
    );
  },
};

/** [1,C,H,W] scores to the highest class of every pixel (the lower of equals), or [1,H,W] and [1,1,H,W] classes. */
function classMap(output: NamedTensor): {
  readonly width: number;
  readonly height: number;
  /** Number of classes; Infinity where the output does not tell. */
  readonly classes: number;
  readonly labels: ArrayLike<number>;
} {
  const { values } = output;
  const [height = 0, width = 0] = output.shape.slice(-2);
  const channels = output.shape.length === 4 ? output.shape[1]! : 1;
  const area = width * height;
  // A single channel of scores needs a threshold that nobody has given.
  const scores =
    channels === 1 && Array.prototype.some.call(values, (value) => Number.isFinite(value) && value % 1 !== 0);
  if (output.shape.length < 2 || area === 0 || values.length !== channels * area || scores) {
    throw unfit('the output is no map of classes', describe([output]), '[1,C,H,W] scores or [1,H,W] classes');
  }
  if (channels === 1) return { width, height, classes: Number.POSITIVE_INFINITY, labels: values };
  const labels = new Int32Array(area);
  const best = Float64Array.from({ length: area }, (_, i) => values[i]!);
  for (let c = 1; c < channels; c++) {
    for (let i = 0; i < area; i++) {
      const score = values[c * area + i]!;
      if (score > best[i]!) {
        best[i] = score;
        labels[i] = c;
      }
    }
  }
  return { width, height, classes: channels, labels };
}

/** The mask's class at the centre of every output pixel; -1 beyond the mask. */
function sampleMask(
  mask: DecodedMask,
  size: { readonly width: number; readonly height: number },
  placement: Placement = stretched(mask, size),
): Int32Array {
  const { input, left, top, scaleX, scaleY } = placement;
  const at = (pixel: number, pixels: number, length: number, offset: number, scale: number): number =>
    Math.floor((((pixel + 0.5) * length) / pixels - offset) / scale);
  const columns = Array.from({ length: size.width }, (_, x) => at(x, size.width, input.width, left, scaleX));
  const samples = new Int32Array(size.width * size.height).fill(-1);
  for (let y = 0; y < size.height; y++) {
    const row = at(y, size.height, input.height, top, scaleY);
    if (row < 0 || row >= mask.height) continue;
    for (const [x, column] of columns.entries()) {
      if (column < 0 || column >= mask.width) continue;
      samples[y * size.width + x] = mask.values[row * mask.width + column]!;
    }
  }
  return samples;
}

function resamples(observations: readonly SegmentationObservation[]): number {
  return resamplesFor(observations.reduce((steps, { classes }) => steps + 3 * classes.length, 0));
}

/**
 * Intersection over union in [0, 1] of every class that occurs: pixels that are and are predicted of the class, over
 * pixels that are or are predicted, of all images together. The confusion matrix of torchvision's
 * references/segmentation: diagonal / (row + column - diagonal); pixels whose mask is no class don't count. NaN
 * where a class does not occur in the images that count.
 */
function classFigures(observations: readonly SegmentationObservation[]): {
  readonly labels: readonly number[];
  readonly figures: Figures;
} {
  const labels = [...new Set(observations.flatMap(({ classes }) => [...classes]))].sort((a, b) => a - b);
  const index = new Map(labels.map((label, i) => [label, i]));
  const rows = observations.map(({ classes, common, predicted, expected }) => ({
    at: Uint32Array.from(classes, (label) => index.get(label)!),
    common,
    union: Float64Array.from(common, (count, i) => predicted[i]! + expected[i]! - count),
  }));
  const common = new Float64Array(labels.length);
  const union = new Float64Array(labels.length);
  return {
    labels,
    figures: (weights) => {
      common.fill(0);
      union.fill(0);
      for (const [i, row] of rows.entries()) {
        const weight = weights[i]!;
        if (weight === 0) continue;
        for (let c = 0; c < row.at.length; c++) {
          common[row.at[c]!]! += weight * row.common[c]!;
          union[row.at[c]!]! += weight * row.union[c]!;
        }
      }
      return common.map((count, c) => (union[c] === 0 ? Number.NaN : count / union[c]!));
    },
  };
}

/** The plain mean over the classes that occur. */
function meanFigures(observations: readonly SegmentationObservation[]): Figures {
  const { figures } = classFigures(observations);
  return (weights) => {
    const made = Array.from(figures(weights)).filter((value) => !Number.isNaN(value));
    return [made.reduce((sum, value) => sum + value, 0) / made.length];
  };
}
