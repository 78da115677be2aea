/** Causes that lie in the examples: copies, images that were compressed, classes that are more frequent than others. */
import type { BlockEdges } from '../dataset/block-edges.ts';
import type { Gating } from '../gate/decide-gates.ts';
import type { Observations } from '../measurement/measure.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import { CORRECT } from '../measurement/tasks/correct.ts';
import { wilsonInterval } from '../statistics/proportions.ts';
import { type Finding, makeFinding } from './finding.ts';
import { heldTo, type MissedFigure } from './missed-figure.ts';
import { percent } from './percent.ts';

/** Datasets that are published without loss: files of theirs that are JPEG were compressed by somebody else. */
const LOSSLESS = /\b(?:cifar-?10{1,2}|mnist|fashion-?mnist|svhn|stl-?10)\b/i;
const JPEG = /\.jpe?g$/i;
/** Copies below this share change nothing that anybody would notice. */
const NOTABLE = 0.01;

export function duplicateCause({ examples }: Observations, missed: MissedFigure): Finding | undefined {
  const lines = (examples?.lines ?? []).map((line) => JSON.parse(line) as [string, unknown, string]);
  const first = new Map<string, string>();
  const copies = lines.filter(([name, , sha256]) => {
    const known = first.get(sha256);
    if (known === undefined) first.set(sha256, name);
    return known !== undefined;
  });
  if (copies.length <= NOTABLE * lines.length) return undefined;
  return makeFinding({
    cause: 'dataset.duplicates',
    sentence: `${copies.length} of ${lines.length} examples are copies of another one`,
    evidence: copies.slice(0, 5).map(([name, , sha256]) => `${name} is ${first.get(sha256)}`),
    confidence: 'possible',
    gates: missed.gates,
  });
}

/** Steps at the edges of blocks over those within: from here on somebody sees the blocks, and a network does. */
const VISIBLE = 1.5;
/** From here on they are there, if they are so on nearly all images. */
const MEASURABLE = 1.05;
const NEARLY_ALL = 0.9;
const FEWEST_IMAGES = 10;

/**
 * JPEG's blocks in images that should have none: in files that lose nothing, or in those of a dataset that is published
 * so. In any other JPEG file they are where they belong.
 */
export function lossyCause(
  { model, dataset }: Gating,
  edges: readonly BlockEdges[],
  missed: MissedFigure,
): Finding | undefined {
  const total = dataset?.examples.length ?? 0;
  const jpeg = dataset?.examples.filter(({ name }) => JPEG.test(name)).length ?? 0;
  const name = model.dataset?.name ?? '';
  const isPublishedWithoutLoss = LOSSLESS.test(name);
  const shouldHaveNone = edges.filter(({ format }) => isPublishedWithoutLoss || format !== 'jpeg');
  const ratios = shouldHaveNone
    .map(({ atEdges, within }) => atEdges / Math.max(within, 0.1))
    .sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)] ?? 1;
  const higher = ratios.filter((ratio) => ratio > 1).length / Math.max(1, ratios.length);
  const isSeen = ratios.length >= FEWEST_IMAGES && median >= MEASURABLE && higher >= NEARLY_ALL;
  const told = `between neighbouring pixels the steps across the edges of blocks of 8 x 8 are ${median.toFixed(2)} times those within, in ${percent(higher)} of ${ratios.length} images above 1`;
  const unknownCost = 'how much that costs this model was not measured: the original images are not here';
  if (isPublishedWithoutLoss && jpeg > total / 2) {
    return makeFinding({
      cause: 'dataset.lossy',
      sentence: `${jpeg} of ${total} images are JPEG files, and ${name} is published without loss: this copy was compressed`,
      evidence: [...(ratios.length >= FEWEST_IMAGES ? [told] : []), unknownCost],
      confidence: isSeen && median >= VISIBLE ? 'likely' : 'possible',
      gates: missed.gates,
    });
  }
  if (!isSeen) return undefined;
  return makeFinding({
    cause: 'dataset.lossy',
    sentence: `images in files without loss (${shouldHaveNone[0]?.format}) show the blocks of JPEG: they are a compressed copy`,
    evidence: [told, unknownCost],
    confidence: median >= VISIBLE ? 'likely' : 'possible',
    gates: missed.gates,
  });
}

/** The most frequent class against the least from which on frequencies are called uneven. */
const UNEVEN = 3;
const FEWEST_OF_A_CLASS = 5;

/**
 * Classes that are not equally frequent, where the figure would be reached if they were. Accuracy over equally frequent
 * classes is the mean of their recalls; its variance is the sum of theirs.
 */
export function imbalanceCause(
  observations: readonly ClassObservation[],
  missed: MissedFigure,
  names: readonly string[] | undefined,
): Finding | undefined {
  const { limit, metric } = missed;
  if (metric !== 'top1' || limit === undefined || observations.length === 0) return undefined;
  const classes = new Map<number, { n: number; right: number }>();
  for (const observation of observations) {
    const one = classes.get(observation.label) ?? { n: 0, right: 0 };
    one.n += 1;
    if (CORRECT.top1(observation)) one.right += 1;
    classes.set(observation.label, one);
  }
  const sorted = [...classes].sort(([, a], [, b]) => b.n - a.n);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined || sorted.length < 2) return undefined;
  if (most[1].n < UNEVEN * least[1].n || least[1].n < FEWEST_OF_A_CLASS) return undefined;
  const own = observations.filter(CORRECT.top1).length / observations.length;
  const recalls = sorted.map(([, { n, right }]) => ({ value: right / n, n }));
  const mean = recalls.reduce((sum, { value }) => sum + value, 0) / recalls.length;
  // Agresti and Coull's two more of each keep a class without errors from having none.
  const variance =
    recalls.reduce((sum, { value, n }) => {
      const share = (value * n + 2) / (n + 4);
      return sum + (share * (1 - share)) / (n + 4);
    }, 0) /
    recalls.length ** 2;
  const half = 1.96 * Math.sqrt(variance);
  // Half of what is missing at least, and what equal frequencies come to does not contradict the figure.
  if (mean + half < limit || mean - own < (limit - own) / 2 || mean - own < half / 2) return undefined;
  const name = (label: number): string => names?.[label] ?? `class ${label}`;
  const frequent = sorted
    .slice(0, 3)
    .map(([label, { n, right }]) => `${name(label)}: ${n} examples, ${percent(right / n)} right`);
  const held = heldTo(missed) ?? 'the limit';
  return makeFinding({
    cause: 'dataset.imbalance',
    sentence: `classes are not equally frequent (${most[1].n} examples of ${name(most[0])}, ${least[1].n} of ${name(least[0])}): with equal frequencies top-1 is ${percent(mean)}, not ${percent(own)}, and ${held} is not contradicted`,
    evidence: [
      `mean of the recalls of ${sorted.length} classes, 95 % interval ${percent(mean - half)} to ${percent(Math.min(1, mean + half))}`,
      ...frequent,
    ],
    confidence: 'likely',
    gates: missed.gates,
  });
}

/**
 * Examples that are harder (or easier) than those of the claim, with the reference's own claim as the yardstick: it
 * misses that by as much as the candidate misses its own, on the same examples.
 */
export function difficultyCause(
  missed: MissedFigure,
  own: readonly ClassObservation[],
  reference: readonly ClassObservation[] | undefined,
  referenceClaim: number | undefined,
): Finding | undefined {
  const claim = missed.bound?.against === 'claim' ? missed.bound.value : undefined;
  if (missed.metric !== 'top1' || typeof claim !== 'number' || referenceClaim === undefined) return undefined;
  if (reference === undefined || reference.length === 0 || own.length === 0) return undefined;
  const share = (all: readonly ClassObservation[]) => {
    const right = all.filter(CORRECT.top1).length;
    return { value: right / all.length, ...wilsonInterval(right, all.length) };
  };
  const [mine, theirs] = [share(own), share(reference)];
  const [gap, otherGap] = [mine.value - claim, theirs.value - referenceClaim];
  const misses = theirs.high < referenceClaim ? 'harder' : theirs.low > referenceClaim ? 'easier' : undefined;
  if (misses === undefined || Math.sign(gap) !== Math.sign(otherGap)) return undefined;
  // As much, within what chance leaves of both figures.
  const chance = Math.hypot(mine.high - mine.low, theirs.high - theirs.low) / 2;
  if (Math.abs(gap - otherGap) > chance) return undefined;
  const points = (difference: number): string => `${(100 * Math.abs(difference)).toFixed(1)} points`;
  return makeFinding({
    cause: misses === 'harder' ? 'dataset.harder' : 'dataset.easier',
    sentence: `these examples are ${misses} than those of the claims: the reference is ${points(otherGap)} ${otherGap < 0 ? 'below' : 'above'} its own claim on them, the candidate ${points(gap)}`,
    evidence: [
      `reference ${percent(theirs.value)} (95 % interval ${percent(theirs.low)} to ${percent(theirs.high)}), claimed ${percent(referenceClaim)}`,
      `candidate ${percent(mine.value)}, claimed ${percent(claim)}`,
      'no other preprocessing and no other order of labels that was tried makes up for it',
    ],
    confidence: 'likely',
    gates: missed.gates,
  });
}
