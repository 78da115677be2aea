/**
 * Object detection. In: a detector's outputs through an adapter, and labelled boxes. Kept: which detections hit, at
 * ten thresholds. Out: COCO's mean average precision, with results by class.
 */
import {
  ADAPTER_CHOICES,
  ADAPTER_SETTINGS,
  ADAPTERS,
  type AdapterName,
  type AdapterSettings,
} from './adapters.ts';
import { averagePrecision, type ClassTable, classTables } from './average-precision.ts';
import { type Matches, matchDetections } from './coco-matching.ts';
import { allFinite } from './outputs.ts';
import {
  compareFigures,
  type Figures,
  figure,
  measureFigures,
  resample,
  resamplesFor,
} from './resampling.ts';
import type { ClassResult, Observation, Task } from './task.ts';
import { worstFirst } from './worst-first.ts';

export type DetectionSettings = AdapterSettings & { readonly adapter: AdapterName };

export type DetectionObservation = Observation & Matches;

const METRICS = ['map', 'map50'] as const;
const METHODS = {
  map: "COCO's mean average precision, IoU 0.5 to 0.95, 101 recalls, at most 100 detections",
  map50: "COCO's mean average precision at IoU 0.5, 101 recalls, at most 100 detections",
};
const FAILURE = 'the examples hold no object to detect';

export const detection: Task<'boxes', DetectionSettings, DetectionObservation> = {
  title: 'object detection',
  target: 'boxes',
  settings: { adapter: 'yolo', ...ADAPTER_SETTINGS },
  choices: { adapter: Object.keys(ADAPTERS), ...ADAPTER_CHOICES },
  primary: 'map',

  /** Outputs that are not finite detect nothing: every object of the image is missed. */
  observe(outputs, target, settings, placement) {
    if (placement === undefined) throw new Error('detection needs the placement of the image in the input');
    const finite = outputs.every(({ values }) => allFinite(values));
    const detections = finite ? ADAPTERS[settings.adapter](outputs, settings, placement, target) : [];
    return { finite, ...matchDetections(detections, target.boxes) };
  },

  measure(observations, options) {
    const tables = classTables(observations);
    return measureFigures(METRICS, METHODS, observations.length, meanFigures(tables), {
      ...options,
      resamples: resamples(tables),
      failure: FAILURE,
    });
  },

  compare(first, second, options) {
    const a = classTables(first);
    const b = classTables(second);
    return compareFigures(METRICS, first.length, meanFigures(a), meanFigures(b), {
      ...options,
      resamples: Math.min(resamples(a), resamples(b)),
    });
  },

  /** Average precision over IoU 0.5 to 0.95 of every class that has objects. */
  byClass(observations, options) {
    const tables = classTables(observations).filter(({ objects }) => objects.length > 0);
    const makers = tables.map(averagePrecision);
    const { values, draws } = resample(
      observations.length,
      (weights) => makers.map((make) => make(weights).mean),
      options.seed,
      options.complete ? 0 : resamples(tables),
    );
    return worstFirst(
      tables.map(
        ({ label, objects }, i): ClassResult => ({
          label,
          metric: 'average precision',
          measurement: figure('map', values[i]!, draws[i]!, {
            n: observations.length,
            complete: options.complete,
            failure: FAILURE,
            method: `average precision of ${objects.length} objects, IoU 0.5 to 0.95`,
          }),
        }),
      ),
    );
  },
};

/**
 * Mean average precision in [0, 1]: the plain mean over the classes that have objects of their average precision,
 * at IoU 0.5 to 0.95 and at 0.5. As pycocotools' `stats[0]` and `stats[1]`; checked against pycocotools 2.0.11.
 */
export function meanFigures(tables: readonly ClassTable[]): Figures {
  const makers = tables.filter(({ objects }) => objects.length > 0).map(averagePrecision);
  return (weights) => {
    let mean = 0;
    let at50 = 0;
    let classes = 0;
    for (const make of makers) {
      const made = make(weights);
      if (Number.isNaN(made.mean)) continue;
      mean += made.mean;
      at50 += made.at50;
      classes++;
    }
    return [mean / classes, at50 / classes];
  };
}

function resamples(tables: readonly ClassTable[]): number {
  // A hit costs a step for each threshold and its points; most detections hit nothing.
  return resamplesFor(
    tables.reduce((steps, { image, objects }) => steps + 2 * image.length + 20 * objects.length + 2000, 0),
  );
}
