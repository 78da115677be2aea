/**
 * Examples on which the candidate and another subject part: one of them right, the other wrong. From the predictions
 * to a list that is bounded whatever the dataset, those first that the candidate is surest of.
 */
import type { Example } from '../dataset/dataset.ts';
import type { Gating } from '../gate/decide-gates.ts';
import type { Observations } from '../measurement/measure.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import { CORRECT, flippedAgainst, flippedExamples } from '../measurement/tasks/correct.ts';
import type { ReportFlip, ReportFlips, ReportModel } from './report.ts';

/** The schema has room for no more. */
const MOST_FLIPS = 50;
/** So many of them are examples that the candidate gains, where it gains and loses more. */
const GAINED = 15;
/** Each is a few hundred bytes to a few kilobytes. */
const MOST_THUMBNAILS = 24;
/** Names come from the dataset. */
const NAME_LENGTH = 500;

/** Absent where the task has no classes, nothing to compare with was measured, or nothing flipped. */
export function reportFlips(
  { plan, dataset }: Gating,
  { predictions, exampleName }: Observations,
): ReportFlips | undefined {
  if (plan.task.name !== 'classification' || exampleName === undefined) return undefined;
  const against = flippedAgainst(predictions);
  if (against === undefined) return undefined;
  const candidate = predictions?.candidate as readonly ClassObservation[];
  const other = predictions?.[against] as readonly ClassObservation[];
  const surest = (a: number, b: number): number => sureness(candidate[b]!) - sureness(candidate[a]!);
  const flipped = flippedExamples(candidate, other);
  const lost = flipped.lost.toSorted(surest);
  const gained = flipped.gained.toSorted(surest);
  if (lost.length + gained.length === 0) return undefined;
  const kept = lost.slice(0, MOST_FLIPS - Math.min(GAINED, gained.length));
  const nameOf = (label: number): string | undefined =>
    dataset?.classes?.[label]?.slice(0, NAME_LENGTH) || undefined;
  const flip = (at: number): ReportFlip => {
    const { label, predicted } = candidate[at]!;
    const labels = { label, candidate: predicted, other: other[at]!.predicted };
    return {
      name: exampleName(at).slice(0, NAME_LENGTH),
      is: CORRECT.top1(candidate[at]!) ? 'gained' : 'lost',
      ...labels,
      ...Object.fromEntries(
        Object.entries(labels).flatMap(([key, value]) => {
          const name = nameOf(value);
          return name === undefined ? [] : [[`${key}Name`, name]];
        }),
      ),
    };
  };
  return {
    against,
    lost: lost.length,
    gained: gained.length,
    examples: [...kept, ...gained.slice(0, MOST_FLIPS - kept.length)].map(flip),
  };
}

function sureness({ confidence }: ClassObservation): number {
  return Number.isFinite(confidence) ? confidence : -1;
}

/** Those that are worth a thumbnail, where they are images of the dataset. */
export function illustratedExamples(
  { flips }: ReportModel,
  examples: readonly Example[],
): readonly Example[] {
  const wanted = new Set(flips?.examples.slice(0, MOST_THUMBNAILS).map(({ name }) => name));
  return examples.filter(({ name }) => wanted.has(name)).slice(0, MOST_THUMBNAILS);
}

/** @param thumbnails data URIs by the examples' names. */
export function withThumbnails(model: ReportModel, thumbnails: ReadonlyMap<string, string>): ReportModel {
  if (model.flips === undefined || thumbnails.size === 0) return model;
  const examples = model.flips.examples.map((flip) => {
    const thumbnail = thumbnails.get(flip.name);
    return thumbnail === undefined ? flip : { ...flip, thumbnail };
  });
  return { ...model, flips: { ...model.flips, examples } };
}
