import { describe, expect, it } from 'vitest';
import {
  ADAPTER_SETTINGS,
  ADAPTERS,
  type AdapterSettings,
  COCO_CLASS_NUMBERS,
} from '../../../src/measurement/tasks/adapters.ts';
import { laid, stretched } from '../../../src/measurement/tasks/placement.ts';
import type { NamedTensor } from '../../../src/measurement/tasks/task.ts';
import { tensor } from './tensor.ts';

const original = { width: 200, height: 100 };
const input = { width: 100, height: 100 };
const whole = stretched(original, input);

const run = (
  adapter: keyof typeof ADAPTERS,
  outputs: NamedTensor[],
  settings: Partial<AdapterSettings> = {},
  placement = whole,
) => ADAPTERS[adapter](outputs, { ...ADAPTER_SETTINGS, ...settings }, placement, original);

/** Rows of `attributes` numbers, as v5 writes them; v8 writes columns. */
const v5 = (rows: number[][]): NamedTensor => tensor(rows.flat(), [1, rows.length, rows[0]!.length]);
const v8 = (rows: number[][]): NamedTensor =>
  tensor(
    rows[0]!.flatMap((_, attribute) => rows.map((row) => row[attribute]!)),
    [1, rows[0]!.length, rows.length],
  );
const empty = (attributes: number): number[][] =>
  Array.from({ length: 8 }, () => new Array(attributes).fill(0));

describe('yolo', () => {
  it('v5: centre boxes, objectness times probability', () => {
    const [first, ...others] = run('yolo', [v5([[50, 40, 20, 10, 0.5, 0.2, 0.8], ...empty(7)])], {
      multiLabel: false,
    });
    // The original is twice as wide as the input.
    expect(first).toEqual({ box: [80, 35, 40, 10], label: 1, score: 0.4 });
    expect(others).toEqual([]);
  });

  it('v8: no objectness, transposed', () => {
    expect(run('yolo', [v8([[50, 40, 20, 10, 0.2, 0.8], ...empty(6)])], { multiLabel: false })).toEqual([
      { box: [80, 35, 40, 10], label: 1, score: 0.8 },
    ]);
  });

  it('gives one detection for each class above the threshold', () => {
    const outputs = [v8([[50, 40, 20, 10, 0.2, 0.8], ...empty(6)])];
    expect(run('yolo', outputs).map(({ label, score }) => [label, score])).toEqual([
      [1, 0.8],
      [0, 0.2],
    ]);
    expect(run('yolo', outputs, { threshold: 0.2 })).toHaveLength(1);
    expect(run('yolo', outputs, { perClass: false })).toHaveLength(1);
  });

  it('takes a small output by the layout that is named', () => {
    // Two rows of seven: v8 by the longer axis, and yet v5.
    const rows = [
      [50, 40, 20, 10, 0.5, 0.2, 0.8],
      [10, 10, 4, 4, 0, 1, 1],
    ];
    expect(run('yolo', [v5(rows)], { layout: 'v5', multiLabel: false })).toEqual([
      { box: [80, 35, 40, 10], label: 1, score: 0.4 },
    ]);
  });

  it('undoes a letterbox, and ends boxes at the edge of the image', () => {
    // 200 x 100 becomes 100 x 50, 25 pixels below the top.
    const letterbox = laid(original, { width: 100, height: 50 }, 0, 25, input);
    const [found] = run('yolo', [v8([[5, 50, 20, 10, 0.9], ...empty(5)])], {}, letterbox);
    expect(found!.box).toEqual([0, 40, 30, 20]);
  });

  it('refuses what is no YOLO output', () => {
    expect(() => run('yolo', [tensor([1, 2], [1, 2])])).toThrow(/no YOLO output|no class/);
    expect(() => run('yolo', [tensor(new Array(24).fill(0), [1, 4, 6])])).toThrow(/no class/);
  });
});

describe('ssd', () => {
  const labels = (values: number[], name: string) => tensor(values, [1, values.length], name);

  it("reads TensorFlow's: ymin, xmin, ymax, xmax normalised, and as many as it says", () => {
    const outputs = [
      tensor([3], [1], 'num_detections'),
      tensor([0.1, 0.2, 0.5, 0.6, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1], [1, 4, 4], 'detection_boxes'),
      labels([1, 90, 12, 1], 'detection_classes'),
      labels([0.3, 0.9, 0.8, 0.7], 'detection_scores'),
    ];
    const found = run('ssd', outputs, { classNumbers: 'coco' });
    // 12 is no class of COCO's 80.
    expect(found.map(({ label, score }) => [label, score])).toEqual([
      [79, 0.9],
      [0, 0.3],
    ]);
    for (const [i, edge] of [40, 10, 80, 40].entries()) expect(found[1]!.box[i]).toBeCloseTo(edge, 9);
  });

  it("reads torchvision's: left, top, right, bottom in pixels of the input, background 0", () => {
    const outputs = [
      tensor([10, 20, 30, 60, 0, 0, 5, 5], [2, 4], 'boxes'),
      labels([3, 0], 'labels'),
      labels([0.5, 0.9], 'scores'),
    ];
    expect(run('ssd', outputs)).toEqual([{ box: [20, 20, 40, 40], label: 2, score: 0.5 }]);
  });

  it("reads the ONNX Model Zoo's: left, top, right, bottom normalised", () => {
    const outputs = [
      tensor([0.1, 0.2, 0.3, 0.6], [1, 1, 4], 'bboxes'),
      labels([1], 'labels'),
      labels([0.5], 'scores'),
    ];
    const [found] = run('ssd', outputs);
    for (const [i, edge] of [20, 20, 40, 40].entries()) expect(found!.box[i]).toBeCloseTo(edge, 9);
    const [swapped] = run('ssd', outputs, { boxes: 'yxyx-normalised' });
    expect(swapped!.box[0]).toBeCloseTo(40, 9);
  });

  it('refuses outputs without boxes, labels or scores, and of different lengths', () => {
    expect(() => run('ssd', [tensor([1, 2, 3, 4], [1, 4], 'boxes')])).toThrow(/not those of an SSD/);
    const short = [tensor([1, 2, 3, 4], [1, 4], 'boxes'), labels([1, 1], 'labels'), labels([1, 1], 'scores')];
    expect(() => run('ssd', short)).toThrow(/not of one length/);
  });
});

it("COCO's class numbers are 80, from 1 to 90", () => {
  expect(COCO_CLASS_NUMBERS).toHaveLength(80);
  expect([COCO_CLASS_NUMBERS[0], COCO_CLASS_NUMBERS[11], COCO_CLASS_NUMBERS[79]]).toEqual([1, 13, 90]);
});
