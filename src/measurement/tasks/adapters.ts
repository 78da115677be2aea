/**
 * The registry of detection output adapters: how a family of detectors writes its boxes. In: one example's outputs;
 * out: detections in pixels of the original image. A new family is one entry here.
 */
import type { Size } from '../../preprocess/geometry.ts';
import { type Detection, type Edges, suppress, toOriginal } from './boxes.ts';
import { describe, pickOutput, unfit } from './outputs.ts';
import type { Placement } from './placement.ts';
import type { NamedTensor } from './task.ts';

export type BoxFormat = 'yxyx-normalised' | 'xyxy-normalised' | 'xyxy-pixels';

export type AdapterSettings = {
  /** yolo: `v5` [1,N,5+C] with an objectness, `v8` [1,4+C,N] without; `auto` goes by the longer axis. */
  readonly layout: 'auto' | 'v5' | 'v8';
  /** Detections of this score or less are dropped. The default of COCO evaluations is 0.001. */
  readonly threshold: number;
  /** yolo: IoU above which the lower-scored of two boxes is dropped. */
  readonly nms: number;
  /** yolo: only boxes of one class suppress each other. */
  readonly perClass: boolean;
  /** yolo: one box may be several detections, one for each class above the threshold. */
  readonly multiLabel: boolean;
  /** Detections kept of one image after suppression. */
  readonly most: number;
  /** ssd: how boxes are written; `auto` goes by the outputs' names. */
  readonly boxes: 'auto' | BoxFormat;
  /** ssd: the number that the model writes for each class: 1, 2, 3, ..., or COCO's 1 to 90 for its 80 classes. */
  readonly classNumbers: 'consecutive' | 'coco';
  /** yolo: name of the output; the first one if absent. */
  readonly output?: string | undefined;
};

/** As Ultralytics validates: the long tail of low scores is part of the precision-recall curve. */
export const ADAPTER_SETTINGS: AdapterSettings = {
  layout: 'auto',
  threshold: 0.001,
  nms: 0.7,
  perClass: true,
  multiLabel: true,
  most: 300,
  boxes: 'auto',
  classNumbers: 'consecutive',
};

export const ADAPTER_CHOICES = {
  layout: ['auto', 'v5', 'v8'],
  boxes: ['auto', 'yxyx-normalised', 'xyxy-normalised', 'xyxy-pixels'],
  classNumbers: ['consecutive', 'coco'],
} as const satisfies { readonly [K in keyof AdapterSettings]?: readonly AdapterSettings[K][] };

/**
 * COCO's category numbers of its 80 classes, which TensorFlow's and torchvision's detectors write: 1 to 90 with ten
 * gaps (Lin, T.-Y. et al. (2014), ECCV; instances_val2017.json).
 */
export const COCO_CLASS_NUMBERS: readonly number[] = Array.from({ length: 90 }, (_, i) => i + 1).filter(
  (number) => ![12, 26, 29, 30, 45, 66, 68, 69, 71, 83].includes(number),
);

const COCO_CLASSES = new Map(COCO_CLASS_NUMBERS.map((number, index) => [number, index]));
const COCO_CLASS_OF = (number: number): number | undefined => COCO_CLASSES.get(number);

export type Adapter = (
  outputs: readonly NamedTensor[],
  settings: AdapterSettings,
  placement: Placement,
  original: Size,
) => readonly Detection[];

/** Candidates that go into non-maximum suppression, best first: Ultralytics' `max_nms`. */
const MOST_CANDIDATES = 30_000;

export const ADAPTERS = {
  /**
   * YOLO v5, v6, v7 ([1,N,5+C]: centre x, centre y, width, height in pixels of the input, objectness, class
   * probabilities) and v8, v9, v11 ([1,4+C,N]: the same without objectness, transposed). The score is objectness
   * times probability, or the probability.
   */
  yolo(outputs, settings, placement, original) {
    const output = pickOutput(outputs, settings.output);
    const { candidates, attributes, at, scored } = yoloLayout(output, settings.layout);
    const first = scored ? 5 : 4;
    const found: Detection[] = [];
    for (let i = 0; i < candidates; i++) {
      const object = scored ? at(i, 4) : 1;
      if (object <= settings.threshold) continue;
      let best = -1;
      let bestScore = settings.threshold;
      const labels: number[] = [];
      for (let c = first; c < attributes; c++) {
        const score = object * at(i, c);
        if (score <= settings.threshold) continue;
        if (settings.multiLabel) labels.push(c);
        else if (score > bestScore) {
          best = c;
          bestScore = score;
        }
      }
      if (best >= 0) labels.push(best);
      if (labels.length === 0) continue;
      const x = at(i, 0);
      const y = at(i, 1);
      const halfWidth = at(i, 2) / 2;
      const halfHeight = at(i, 3) / 2;
      const edges: Edges = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
      const box = toOriginal(edges, placement, original);
      for (const c of labels) found.push({ box, label: c - first, score: object * at(i, c) });
    }
    const candidatesFirst =
      found.length <= MOST_CANDIDATES
        ? found
        : found.sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
    return suppress(candidatesFirst, {
      iou: settings.nms,
      perClass: settings.perClass,
      most: settings.most,
    });
  },

  /**
   * Detectors that hold their own suppression and write boxes, labels and scores: TensorFlow's (`detection_boxes`
   * ymin, xmin, ymax, xmax normalised to the input, `detection_classes` from 1, `detection_scores`,
   * `num_detections`), torchvision's (`boxes` left, top, right, bottom in pixels of the input, `labels` from 1,
   * `scores`) and the ONNX Model Zoo's SSD (`bboxes` left, top, right, bottom normalised, `labels`, `scores`).
   */
  ssd(outputs, settings, placement, original) {
    const boxes = named(outputs, /box/i);
    const labels = named(outputs, /label|class/i);
    const scores = named(outputs, /score/i);
    const count = outputs.find(({ name }) => /num/i.test(name))?.values[0];
    const format = settings.boxes === 'auto' ? formatOf(boxes.name) : settings.boxes;
    const length = Math.min(scores.values.length, count ?? Number.POSITIVE_INFINITY);
    if (boxes.values.length < 4 * length || labels.values.length < length) {
      throw unfit(
        'boxes, labels and scores are not of one length',
        describe([boxes, labels, scores]),
        'four box edges and one label a score',
      );
    }
    const classOf =
      settings.classNumbers === 'consecutive' ? (number: number): number => number - 1 : COCO_CLASS_OF;
    const found: Detection[] = [];
    for (let i = 0; i < length; i++) {
      const score = scores.values[i]!;
      const label = classOf(labels.values[i]!);
      if (score <= settings.threshold || label === undefined || label < 0) continue;
      const edges = edgesOf(boxes.values, 4 * i, format, placement.input);
      found.push({ box: toOriginal(edges, placement, original), label, score });
    }
    return found.sort((a, b) => b.score - a.score).slice(0, settings.most);
  },
} as const satisfies Record<string, Adapter>;

export type AdapterName = keyof typeof ADAPTERS;

function yoloLayout(output: NamedTensor, layout: AdapterSettings['layout']) {
  const { values } = output;
  const shape = output.shape.length === 3 && output.shape[0] === 1 ? output.shape.slice(1) : output.shape;
  const [rows, columns] = shape;
  if (shape.length !== 2 || rows === undefined || columns === undefined) {
    throw unfit(
      'the output is no YOLO output',
      describe([output]),
      '[1,N,5+C] or [1,4+C,N]',
      'set "adapter" to the family of the detector, or name the output',
    );
  }
  const scored = layout === 'auto' ? rows > columns : layout === 'v5';
  const candidates = scored ? rows : columns;
  const attributes = scored ? columns : rows;
  if (attributes <= (scored ? 5 : 4)) {
    throw unfit('the YOLO output has no class', describe([output]), '[1,N,5+C] or [1,4+C,N]');
  }
  const at = scored
    ? (i: number, attribute: number): number => values[i * columns + attribute]!
    : (i: number, attribute: number): number => values[attribute * columns + i]!;
  return { candidates, attributes, at, scored };
}

function named(outputs: readonly NamedTensor[], pattern: RegExp): NamedTensor {
  const output = outputs.find(({ name }) => pattern.test(name) && !/num|raw|anchor|multiclass/i.test(name));
  if (output !== undefined) return output;
  throw unfit(
    'the outputs are not those of an SSD',
    describe(outputs),
    'outputs for boxes, for labels or classes, and for scores, by these names',
    'set "adapter" to the family of the detector',
  );
}

function formatOf(name: string): BoxFormat {
  if (/^detection_boxes/.test(name)) return 'yxyx-normalised';
  return /^bboxes/.test(name) ? 'xyxy-normalised' : 'xyxy-pixels';
}

function edgesOf(values: ArrayLike<number>, start: number, format: BoxFormat, input: Size): Edges {
  const [a, b, c, d] = [values[start]!, values[start + 1]!, values[start + 2]!, values[start + 3]!];
  switch (format) {
    case 'yxyx-normalised':
      return [b * input.width, a * input.height, d * input.width, c * input.height];
    case 'xyxy-normalised':
      return [a * input.width, b * input.height, c * input.width, d * input.height];
    case 'xyxy-pixels':
      return [a, b, c, d];
  }
}
