import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, TargetBox } from '../../../src/dataset/target.ts';
import { averagePrecision, classTables } from '../../../src/measurement/tasks/average-precision.ts';
import { type Detection, overlap, suppress } from '../../../src/measurement/tasks/boxes.ts';
import { matchDetections } from '../../../src/measurement/tasks/coco-matching.ts';
import {
  type DetectionObservation,
  detection,
  meanFigures,
} from '../../../src/measurement/tasks/detection.ts';
import { measureFigures, resampledContrast } from '../../../src/measurement/tasks/resampling.ts';
import { createRandom, randomInteger, shuffle } from '../../../src/statistics/random.ts';
import { COMPLETE, figureOf, SAMPLED, tensor } from './tensor.ts';

type Golden = {
  readonly cases: Record<
    string,
    {
      readonly images: readonly { objects: TargetBox[]; detections: Detection[] }[];
      readonly expected: readonly { counts: number[]; map: number; map50: number; byClass: number[] }[];
    }
  >;
};
const golden = JSON.parse(
  readFileSync(new URL('../../goldens/coco/average-precision.json', import.meta.url), 'utf8'),
) as Golden;

const seen = (detections: readonly Detection[], objects: readonly TargetBox[]): DetectionObservation => ({
  finite: true,
  ...matchDetections(detections, objects),
});

const object = (box: Box, label = 0, crowd = false): TargetBox => ({
  box,
  label,
  crowd,
  area: box[2] * box[3],
});

describe.each(Object.entries(golden.cases))('average precision: %s', (_, { images, expected }) => {
  const observations = images.map(({ objects, detections }) => seen(detections, objects));

  it("is pycocotools', of the images once and of any number of times", () => {
    const tables = classTables(observations);
    for (const { counts, map, map50, byClass } of expected) {
      const weights = Uint8Array.from(counts);
      const [mean, at50] = Array.from(meanFigures(tables)(weights));
      expect(mean).toBeCloseTo(map, 12);
      expect(at50).toBeCloseTo(map50, 12);
      for (const table of tables) {
        const own = averagePrecision(table)(weights).mean;
        expect(Number.isNaN(own) ? -1 : own).toBeCloseTo(byClass[table.label]!, 12);
      }
    }
  });

  it('is told with an interval, and by class worst first', () => {
    const { map } = detection.measure(observations, SAMPLED);
    expect(map).toMatchObject({ kind: 'sampled', n: images.length, unit: 'ratio' });
    if (map?.kind === 'sampled') {
      expect(map.low).toBeLessThanOrEqual(map.value);
      expect(map.high).toBeGreaterThan(map.value);
      expect(map.low).toBeGreaterThanOrEqual(0);
    }
    const classes = detection.byClass!(observations, COMPLETE).map(({ measurement }) =>
      figureOf(measurement),
    );
    expect(classes).toEqual([...classes].sort((a, b) => a - b));
    expect(classes.reduce((sum, value) => sum + value, 0) / classes.length).toBeCloseTo(
      figureOf(detection.measure(observations, COMPLETE).map),
      12,
    );
  });
});

describe('matching', () => {
  it('hits at the thresholds that the overlap reaches', () => {
    // IoU 8/12 = 0.667: thresholds 0.5, 0.55, 0.6 and 0.65.
    const { hits } = seen([{ box: [2, 0, 10, 1], label: 0, score: 1 }], [object([0, 0, 10, 1])]);
    expect(Array.from(hits)).toEqual([0b1111]);
  });

  it('goes to the later of two objects that it overlaps equally', () => {
    const boxes: Box[] = [
      [2, 0, 10, 10],
      [0, 0, 10, 10],
    ];
    const detections = boxes.map((box, i) => ({ box, label: 0, score: 1 - i / 10 }));
    const { hits } = seen(detections, [object([0, 0, 10, 10]), object([4, 0, 10, 10])]);
    expect(Array.from(hits)).toEqual([0b1111, 0b1111111111]);
  });

  it('lets no object be found twice, and no other class find it', () => {
    const detections = [0.9, 0.8].map((score) => ({ box: [0, 0, 10, 10] as Box, label: 0, score }));
    const { hits } = seen([...detections, { ...detections[0]!, label: 1 }], [object([0, 0, 10, 10])]);
    expect(Array.from(hits)).toEqual([0b1111111111, 0, 0]);
  });

  it('leaves out what lies in a crowd, any number of times, and prefers objects', () => {
    const inCrowd = [0.9, 0.8, 0.7].map((score) => ({ box: [0, 0, 10, 10] as Box, label: 0, score }));
    const { hits, ignored, objects } = seen(inCrowd, [
      object([0, 0, 40, 40], 0, true),
      object([0, 0, 10, 10]),
    ]);
    expect(Array.from(hits, (bits) => bits === 0b1111111111)).toEqual([true, false, false]);
    expect(Array.from(ignored)).toEqual([0, 0b1111111111, 0b1111111111]);
    expect(objects.length).toBe(1);
  });

  it('does not depend on the order of detections and objects whose scores and overlaps differ', () => {
    const coordinate = fc.double({ min: 0, max: 50, noNaN: true });
    const side = fc.double({ min: 5, max: 40, noNaN: true });
    const box = fc.tuple(coordinate, coordinate, side, side);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(box, fc.nat({ max: 2 }), fc.boolean()), { maxLength: 8 }),
        fc.uniqueArray(fc.tuple(box, fc.nat({ max: 2 }), fc.integer({ min: 1, max: 10_000 })), {
          maxLength: 8,
          selector: ([, , score]) => score,
        }),
        fc.nat(),
        (truths, found, seed) => {
          const objects = truths.map(([own, label, crowd]) => object(own, label, crowd));
          const detections = found.map(([own, label, score]) => ({ box: own, label, score }));
          const random = createRandom(seed);
          const before = seen(detections, objects);
          const after = seen(shuffle([...detections], random), shuffle([...objects], random));
          expect(after.hits).toEqual(before.hits);
          expect(after.ignored).toEqual(before.ignored);
        },
      ),
    );
  });
});

describe('non-maximum suppression', () => {
  const boxes: Detection[] = [
    { box: [0, 0, 10, 10], label: 0, score: 0.5 },
    { box: [1, 0, 10, 10], label: 0, score: 0.9 },
    { box: [0, 1, 10, 10], label: 1, score: 0.7 },
    { box: [30, 30, 10, 10], label: 0, score: 0.1 },
  ];
  const scores = (options: Parameters<typeof suppress>[1]): number[] =>
    suppress(boxes, options).map(({ score }) => score);

  it('keeps the best of what overlaps, in a class or over all', () => {
    expect(scores({ iou: 0.6, perClass: true, most: 9 })).toEqual([0.9, 0.7, 0.1]);
    expect(scores({ iou: 0.6, perClass: false, most: 9 })).toEqual([0.9, 0.1]);
    expect(scores({ iou: 0.95, perClass: false, most: 9 })).toEqual([0.9, 0.7, 0.5, 0.1]);
    expect(scores({ iou: 0.6, perClass: true, most: 2 })).toEqual([0.9, 0.7]);
  });

  it('leaves no two boxes that overlap, and drops none without a reason', () => {
    const side = fc.double({ min: 1, max: 30, noNaN: true });
    const candidates = fc.array(
      fc.tuple(side, side, side, side, fc.double({ min: 0, max: 1, noNaN: true })),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(candidates, (list) => {
        const all = list.map(([x, y, w, h, score]) => ({ box: [x, y, w, h] as Box, label: 0, score }));
        const kept = suppress(all, { iou: 0.5, perClass: true, most: 100 });
        for (const [i, a] of kept.entries()) {
          for (const b of kept.slice(i + 1)) expect(overlap(a.box, b.box, false)).toBeLessThanOrEqual(0.5);
        }
        for (const one of all) {
          if (kept.includes(one)) continue;
          const better = kept.filter(
            ({ score, box }) => score >= one.score && overlap(box, one.box, false) > 0.5,
          );
          expect(better).not.toEqual([]);
        }
      }),
    );
  });
});

describe('a detector', () => {
  it('that is not finite misses every object', () => {
    const settings = { ...detection.settings, adapter: 'ssd' } as const;
    const placement = { input: { width: 10, height: 10 }, scaleX: 1, scaleY: 1, left: 0, top: 0 };
    const target = { kind: 'boxes', boxes: [object([1, 2, 3, 4])], width: 10, height: 10 } as const;
    const outputs = (score: number) => [
      tensor([1, 2, 4, 6], [1, 1, 4], 'boxes'),
      tensor([1], [1, 1], 'labels', 'int64'),
      tensor([score], [1, 1], 'scores'),
    ];
    const right = detection.observe(outputs(0.9), target, settings, placement);
    const broken = detection.observe(outputs(Number.NaN), target, settings, placement);
    expect(broken.finite).toBe(false);
    const measured = (one: DetectionObservation): number => figureOf(detection.measure([one], COMPLETE).map);
    expect([measured(right), measured(broken)]).toEqual([expect.closeTo(1, 12), 0]);
  });

  it('has no figure without objects', () => {
    expect(detection.measure([seen([], [])], SAMPLED).map).toMatchObject({ kind: 'failed' });
  });
});

describe('the interval of mean average precision', () => {
  const CLASSES = 20;
  const image = (random: () => number): DetectionObservation => {
    const skill = random();
    const box = (least: number, most: number): Box => [
      400 * random(),
      400 * random(),
      least + (most - least) * random(),
      least + (most - least) * random(),
    ];
    const objects = Array.from({ length: 1 + randomInteger(random, 5) }, () =>
      object(box(20, 120), randomInteger(random, CLASSES)),
    );
    const found = objects.map(({ box: [x, y, w, h], label }) => ({
      box: [x + 0.4 * w * random() * skill, y, w, h] as Box,
      label,
      score: 0.3 * random() + 0.7 * (1 - skill * random()),
    }));
    const noise = Array.from({ length: 6 }, () => ({
      box: box(50, 50),
      label: randomInteger(random, CLASSES),
      score: 0.7 * random(),
    }));
    return seen([...found, ...noise], objects);
  };

  it('covers the figure of a large data set, which small ones flatter', () => {
    const random = createRandom(4);
    const population = Array.from({ length: 10_000 }, () => image(random));
    const truth = figureOf(detection.measure(population, COMPLETE).map);
    const runs = 60;
    let covered = 0;
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      const images = Array.from({ length: 100 }, () => image(random));
      const tables = classTables(images);
      const { map } = measureFigures(['map'], { map: 'mean' }, images.length, meanFigures(tables), {
        complete: false,
        seed: run,
        resamples: 100,
        failure: '',
      });
      if (map?.kind !== 'sampled') throw new Error('no interval');
      sum += map.value;
      if (map.low <= truth && map.high >= truth) covered++;
    }
    expect(sum / runs).toBeGreaterThan(truth + 0.01);
    expect(covered / runs).toBeGreaterThan(0.88);
  });
});

/** A data set the size of COCO's val2017: 5,000 images, 80 classes, 7 objects and 36 detections an image. */
function large(quality: number): DetectionObservation[] {
  const random = createRandom(9);
  return Array.from({ length: 5000 }, () => {
    const objects = Array.from({ length: 7 }, () =>
      object(
        [400 * random(), 400 * random(), 20 + 100 * random(), 20 + 100 * random()],
        randomInteger(random, 80),
      ),
    );
    const found = objects.map(({ box: [x, y, w, h], label }) => ({
      box: [x + quality * w * random(), y, w, h] as Box,
      label,
      score: 0.2 + 0.8 * random(),
    }));
    const noise = Array.from({ length: 29 }, () => ({
      box: [400 * random(), 400 * random(), 50, 50] as Box,
      label: randomInteger(random, 80),
      score: 0.6 * random(),
    }));
    return seen([...found, ...noise], objects);
  });
}

describe('5,000 images of 80 classes', () => {
  const better = large(0.3);
  const worse = large(0.4);

  it('are measured and compared in seconds', () => {
    const begin = performance.now();
    const { map } = detection.measure(better, SAMPLED);
    const comparison = detection.compare(better, worse, SAMPLED).map;
    expect(performance.now() - begin).toBeLessThan(20_000);
    expect(map).toMatchObject({
      kind: 'sampled',
      method: expect.stringMatching(/from \d{3,4} random halves/),
    });
    if (comparison?.kind !== 'resampled' || map?.kind !== 'sampled') throw new Error('no figures');
    const { value, low, high } = resampledContrast(comparison);
    expect(low).toBeGreaterThan(0);
    expect(value).toBeCloseTo(comparison.first - comparison.second, 12);
    // The images and most of the boxes are the same.
    expect(high - low).toBeLessThan(map.high - map.low);
  });
});
