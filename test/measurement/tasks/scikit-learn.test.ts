/** Definitions against scikit-learn's and numpy's own figures (goldens/make.py). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classification, confusionMatrix } from '../../../src/measurement/tasks/classification.ts';
import { observeDifference } from '../../../src/measurement/tasks/differences.ts';
import { multiLabel } from '../../../src/measurement/tasks/multi-label.ts';
import { regression } from '../../../src/measurement/tasks/regression.ts';
import { segmentation } from '../../../src/measurement/tasks/segmentation.ts';
import { COMPLETE, figureOf, tensor } from './tensor.ts';

type Golden = {
  readonly regression: readonly {
    readonly expected: number[][];
    readonly predicted: number[][];
    readonly rmse: number;
    readonly mae: number;
    readonly r2: number;
  }[];
  readonly 'multi-label': readonly {
    readonly labels: number[][];
    readonly scores: number[][];
    readonly 'f1.micro': number;
    readonly 'f1.macro': number;
    readonly map: number;
    readonly f1: number[];
  }[];
  readonly classification: readonly {
    readonly logits: number[][];
    readonly labels: number[];
    readonly top1: number;
    readonly top5: number;
    readonly confusion: number[][];
  }[];
  readonly segmentation: readonly {
    readonly expected: number[][];
    readonly predicted: number[][];
    readonly side: number;
    readonly classes: number[];
    readonly iou: number[];
    readonly miou: number;
  }[];
  readonly differences: readonly {
    readonly actual: number[];
    readonly expected: number[];
    readonly rtol: number;
    readonly atol: number;
    readonly maxAbsError: number;
    readonly maxRelError: number;
    readonly close: boolean;
    readonly cosine: number;
  }[];
};
const golden = JSON.parse(
  readFileSync(new URL('goldens/scikit-learn.json', import.meta.url), 'utf8'),
) as Golden;

describe.each(golden.regression)('regression', (known) => {
  it('is that of root_mean_squared_error, mean_absolute_error and r2_score', () => {
    const observations = known.expected.map((values, i) =>
      regression.observe([tensor(known.predicted[i]!)], { kind: 'values', values }, {}),
    );
    const measured = regression.measure(observations, COMPLETE);
    for (const metric of ['rmse', 'mae', 'r2'] as const) {
      expect(figureOf(measured[metric])).toBeCloseTo(known[metric], 11);
    }
  });
});

describe.each(golden['multi-label'])('multi-label', (known) => {
  const observations = known.labels.map((labels, i) =>
    multiLabel.observe([tensor(known.scores[i]!)], { kind: 'classes', labels }, multiLabel.settings),
  );

  it('is that of f1_score and average_precision_score', () => {
    const measured = multiLabel.measure(observations, COMPLETE);
    for (const metric of ['f1.micro', 'f1.macro', 'map'] as const) {
      expect(figureOf(measured[metric])).toBeCloseTo(known[metric], 12);
    }
  });

  it("by class is f1_score's without an average", () => {
    const classes = multiLabel.byClass!(observations, COMPLETE);
    expect(classes.length).toBeGreaterThan(0);
    for (const { label, measurement } of classes) {
      expect(figureOf(measurement)).toBeCloseTo(known.f1[label]!, 12);
    }
  });
});

describe.each(golden.classification)('classification', (known) => {
  it('is that of top_k_accuracy_score and confusion_matrix', () => {
    const observations = known.labels.map((label, i) =>
      classification.observe([tensor(known.logits[i]!)], { kind: 'class', label }, classification.settings),
    );
    const measured = classification.measure(observations, COMPLETE);
    expect(figureOf(measured.top1)).toBeCloseTo(known.top1, 12);
    expect(figureOf(measured.top5)).toBeCloseTo(known.top5, 12);
    const cells = known.confusion.flatMap((row, label) =>
      row.flatMap((count, predicted) => (count === 0 ? [] : [{ label, predicted, count }])),
    );
    expect(confusionMatrix(observations)).toEqual(cells);
  });
});

describe.each(golden.segmentation)('segmentation', (known) => {
  it("is the classes' jaccard_score", () => {
    const { side } = known;
    const observations = known.expected.map((values, i) =>
      segmentation.observe(
        [tensor(known.predicted[i]!, [1, side, side], 'out', 'int64')],
        { kind: 'mask', width: side, height: side, values },
        segmentation.settings,
      ),
    );
    expect(figureOf(segmentation.measure(observations, COMPLETE).miou)).toBeCloseTo(known.miou, 12);
    const byClass = segmentation.byClass!(observations, COMPLETE);
    expect(byClass.map(({ label }) => label).sort()).toEqual(known.classes);
    for (const { label, measurement } of byClass) {
      expect(figureOf(measurement)).toBeCloseTo(known.iou[known.classes.indexOf(label)]!, 12);
    }
  });
});

describe.each(golden.differences)('difference with rtol $rtol, atol $atol', (known) => {
  it('is that of assert_allclose, allclose and cosine_similarity', () => {
    const { actual, expected, rtol, atol } = known;
    const difference = observeDifference(
      [tensor(actual)],
      [{ shape: [1, expected.length], values: expected }],
      { rtol, atol },
    );
    // numpy prints nine digits.
    expect(difference.maxAbsError).toBeCloseTo(known.maxAbsError, 8);
    expect(difference.maxRelError / (known.maxRelError || 1)).toBeCloseTo(known.maxRelError === 0 ? 0 : 1, 6);
    expect(difference.close).toBe(known.close);
    expect(difference.cosine).toBeCloseTo(known.cosine, 12);
  });
});
