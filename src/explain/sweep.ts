/**
 * The preprocessing sweep: the same examples prepared as other zoos prepare them, first with other colours, then with
 * another geometry. A variant is a cause if it is better than the configured preprocessing by more than chance, paired
 * by example and corrected for the number of variants (Bonferroni), and makes up for what is missing.
 */
import type { Example } from '../dataset/dataset.ts';
import { spread } from '../dataset/spread.ts';
import { SurroundingsError, UserError } from '../errors.ts';
import { figureText } from '../gate/words.ts';
import { contrast } from '../measurement/contrast.ts';
import { METRICS } from '../measurement/metrics.ts';
import type { Observation, TaskMeasurement } from '../measurement/tasks/task.ts';
import { type TaskName, taskNamed } from '../measurement/tasks/tasks.ts';
import type { Place } from '../place.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';
import { preprocessLine, preprocessLines } from '../preprocess/spell-preprocess.ts';
import { type Finding, makeFinding } from './finding.ts';
import type { Means } from './means.ts';
import type { MissedFigure, OtherFigure } from './missed-figure.ts';
import {
  causeOf,
  changesBetween,
  colourVariants,
  type DeclaredInput,
  factorsOf,
  fitted,
  geometryVariants,
  metadataVariants,
  type Variant,
} from './preprocess-variants.ts';

export type SweepRequest = {
  readonly configured: Preprocess;
  readonly declared: DeclaredInput | undefined;
  /** Of the dataset, in its order. */
  readonly examples: readonly Example[];
  /** What is known already of examples as they are configured; undefined unless it is of all of them. */
  readonly known?: ((examples: readonly Example[]) => readonly Observation[] | undefined) | undefined;
  readonly task: TaskName;
  readonly seed: number;
  readonly missed: MissedFigure;
  /** What it is held to, in words: "the claim's 58.20 %"; absent where that is not known. */
  readonly held?: string | undefined;
  /** Bytes of the model: so many fit beside each other. */
  readonly modelBytes: number;
  /** The configured preprocessing does not make an input that the model takes. */
  readonly doesNotFit: boolean;
  /** Where the preprocessing is configured. */
  readonly place?: Place | undefined;
  /** Time (of `means.now`) at which to end. */
  readonly until: number;
};

/** What was tried, the configured preprocessing first, and what it came to on the same examples. */
export type SweepFigures = {
  readonly metric: MissedFigure['metric'];
  readonly examples: number;
  readonly variants: readonly {
    readonly recipe: string;
    readonly changed: readonly string[];
    readonly figure: TaskMeasurement | undefined;
  }[];
};

export type Sweep = {
  readonly figures?: SweepFigures | undefined;
  readonly finding?: Finding | undefined;
  /** With what was found the figure no longer contradicts what it is held to. */
  readonly restored: boolean;
  /** Variants that were run, the configured one among them. */
  readonly tried: number;
};

/** A large effect shows on so many, and they take seconds. */
const SWEPT = 200;
/** How often all variants together may seem better where none is. */
const ALPHA = 0.01;
/** A variant that brings back less than this share of what is missing is no explanation. */
const LEAST_SHARE = 0.5;
/** Models that are open at a time in each process, and what they may take together. */
const MOST_AT_ONCE = 8;
const MOST_BYTES = 2e9;

type SweepMeans = Pick<Means, 'observe' | 'now'>;

type Tried = Variant & { readonly observations: readonly Observation[] };

export async function sweepPreprocessing(request: SweepRequest, means: SweepMeans): Promise<Sweep> {
  const { configured, declared } = request;
  const examples = spread(request.examples, SWEPT);
  const start = fitted(configured, declared);
  // Images of the input's own size need no resizing, which a configuration for large photographs has.
  const natural: Preprocess = { ...start, resize: undefined, crop: undefined, centralFraction: undefined };
  const starts = request.doesNotFit ? [natural, start] : [start];
  const all: Tried[] = [];
  let base = knownOf(start, examples, request);
  for (const preprocess of base === undefined ? starts : []) {
    const [first] = await observeAll([{ preprocess, words: 'as configured' }], examples, request, means);
    if (first === undefined) continue;
    base = first;
    break;
  }
  if (base === undefined) return { tried: starts.length, restored: false };
  all.push(base);
  const variants = [...colourVariants(base.preprocess), ...metadataVariants(base.preprocess)];
  const colours = await observeAll(variants, examples, request, means);
  all.push(...colours);
  let best = bestOf(all, base, request);
  if (best === base || !isRestored(best, request)) {
    const shaped = await observeAll(geometryVariants(best.preprocess), examples, request, means);
    all.push(...shaped);
    best = bestOf(all, base, request);
  }
  let judged = { best, base };
  if (best === base && !request.doesNotFit) judged = await confirm(all, base, examples, request, means);
  const figures: SweepFigures = {
    metric: request.missed.metric,
    examples: base.observations.length,
    variants: all.map((one) => ({
      recipe: one.words,
      changed: factorsOf(configured, one.preprocess),
      figure: figureOf(one, request),
    })),
  };
  return {
    figures,
    tried: all.length,
    finding: findingOf(judged.best, judged.base, all.length, request),
    restored: isRestored(judged.best, request),
  };
}

/** Variants that did best by chance or by right, and that are judged anew on examples that had no say in choosing. */
const CONFIRMED = 3;
/** How often these seem better or worse where none is: better alone half as often. */
const CONFIRMED_ALPHA = 0.02;
const FRESH = 1500;

/** A smaller effect takes more examples: those that had the best figures, on fresh ones. */
async function confirm(
  all: readonly Tried[],
  base: Tried,
  seen: readonly Example[],
  request: SweepRequest,
  means: SweepMeans,
): Promise<{ readonly best: Tried; readonly base: Tried }> {
  const chosen = all
    .filter((one) => one !== base && gain(one, base, request) > 0)
    .sort((a, b) => gain(b, base, request) - gain(a, base, request))
    .slice(0, CONFIRMED);
  const before = new Set(seen);
  const rest = request.examples.filter((example) => !before.has(example));
  const fresh = spread(rest, FRESH);
  if (chosen.length === 0 || fresh.length < seen.length) return { best: base, base };
  const own = knownOf(base.preprocess, fresh, request);
  const [first, ...more] = await observeAll(
    own === undefined ? [base, ...chosen] : chosen,
    fresh,
    request,
    means,
  );
  if (first === undefined) return { best: base, base };
  const judged = own ?? first;
  const others = own === undefined ? more : [first, ...more];
  return { best: bestOf([judged, ...others], judged, request, CONFIRMED_ALPHA), base: judged };
}

function knownOf(
  preprocess: Preprocess,
  examples: readonly Example[],
  { configured, known }: SweepRequest,
): Tried | undefined {
  const observations = changesBetween(configured, preprocess) === 0 ? known?.(examples) : undefined;
  return observations && { preprocess, words: 'as configured', observations };
}

/** The observations of the variants that run, each of the same examples; what a variant can't be run with is left out. */
async function observeAll(
  variants: readonly Variant[],
  examples: readonly Example[],
  { modelBytes, until }: SweepRequest,
  means: SweepMeans,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const atOnce = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(MOST_BYTES / (4 * modelBytes))));
  for (let at = 0; at < variants.length; at += atOnce) {
    const some = variants.slice(at, at + atOnce);
    const observed = await attempt(some, examples, until, means);
    if (observed !== undefined) {
      tried.push(...some.map((variant, i) => ({ ...variant, observations: observed[i]! })));
      continue;
    }
    // One that does not fit ends them all: each alone.
    for (const variant of some.length > 1 ? some : []) {
      const [observations] = (await attempt([variant], examples, until, means)) ?? [];
      if (observations !== undefined) tried.push({ ...variant, observations });
    }
  }
  return tried;
}

async function attempt(
  variants: readonly Variant[],
  examples: readonly Example[],
  until: number,
  means: SweepMeans,
): Promise<readonly (readonly Observation[])[] | undefined> {
  if (means.now() >= until) return undefined;
  try {
    const observed = await means.observe(
      variants.map(({ preprocess }) => preprocess),
      examples,
      until,
    );
    // What the budget cut short is not of the same examples.
    return observed.every((each) => each.length > 0) && means.now() < until ? observed : undefined;
  } catch (error) {
    if (error instanceof UserError || error instanceof SurroundingsError) return undefined;
    throw error;
  }
}

/** The best of those that beat the base by more than chance; among equals the one that changes least. */
function bestOf(all: readonly Tried[], base: Tried, request: SweepRequest, family = ALPHA): Tried {
  const alpha = family / Math.max(1, all.length - 1);
  const better = all.filter((one) => one !== base && isBetter(one, base, alpha, request));
  let [best] = better;
  if (best === undefined) return base;
  for (const one of better) if (gain(one, best, request) > 0) best = one;
  const top = best;
  const equals = better.filter((one) => one === top || !isBetter(top, one, 0.05, request));
  const changes = ({ preprocess }: Tried): number => changesBetween(request.configured, preprocess);
  return equals.reduce((least, one) => {
    const fewer = changes(one) - changes(least);
    return fewer < 0 || (fewer === 0 && gain(one, least, request) > 0) ? one : least;
  });
}

/** By how much the first is better: positive where it is, whichever way is better. */
function gain(one: Tried, other: Tried, { missed, ...request }: SweepRequest): number {
  const difference = compared(one, other, 0.05, { missed, ...request })?.value ?? 0;
  return missed.better === 'higher' ? difference : -difference;
}

function isBetter(one: Tried, other: Tried, alpha: number, request: SweepRequest): boolean {
  const difference = compared(one, other, alpha, request);
  if (difference === undefined) return false;
  return request.missed.better === 'higher' ? difference.low > 0 : difference.high < 0;
}

function compared(one: Tried, other: Tried, alpha: number, { task, missed, seed }: SweepRequest) {
  if (one.observations.length !== other.observations.length) return undefined;
  const options = { complete: false, seed, only: missed.metric };
  const comparison = taskNamed(task).compare(one.observations, other.observations, options)[missed.metric];
  return comparison === undefined ? undefined : contrast(comparison, 1, alpha);
}

function figureOf(
  { observations }: Tried,
  { task, missed, seed }: SweepRequest,
  metric = missed.metric,
): TaskMeasurement | undefined {
  return taskNamed(task).measure(observations, { complete: false, seed, only: metric })[metric];
}

/** Whether the figure no longer contradicts what it is held to. */
function isRestored(tried: Tried, request: SweepRequest): boolean {
  const { limit } = request.missed;
  return limit !== undefined && isKept({ ...request.missed, limit }, figureOf(tried, request));
}

function isKept(
  { better, limit }: Pick<OtherFigure, 'better' | 'limit'>,
  figure: TaskMeasurement | undefined,
): boolean {
  if (figure?.kind !== 'sampled') return false;
  return better === 'higher' ? figure.high >= limit : figure.low <= limit;
}

/** Rules of the gates on other figures that this way to prepare the images makes up for, too. */
function othersRestored(tried: Tried, request: SweepRequest): readonly string[] {
  const { others = [] } = request.missed;
  return others.flatMap((other) =>
    isKept(other, figureOf(tried, request, other.metric)) ? [other.rule] : [],
  );
}

function findingOf(best: Tried, base: Tried, tried: number, request: SweepRequest): Finding | undefined {
  const { configured, missed, doesNotFit, place, held } = request;
  const factors = factorsOf(configured, best.preprocess);
  const own = figureOf(base, request);
  const found = figureOf(best, request);
  if (factors.length === 0 || found?.kind !== 'sampled' || own?.kind !== 'sampled') return undefined;
  if (best === base && !doesNotFit) return undefined;
  const restored = isRestored(best, request);
  const { limit } = missed;
  const missing = limit === undefined ? 0 : Math.abs(limit - own.value);
  if (best !== base && !restored && Math.abs(found.value - own.value) < LEAST_SHARE * missing)
    return undefined;
  const { unit } = METRICS[missed.metric];
  const text = (value: number): string => figureText(value, unit);
  const holds =
    held === undefined
      ? ''
      : restored
        ? `; ${held} ${held.startsWith('the claim') ? 'holds' : 'is reached'}`
        : `; ${held} is still not reached`;
  const changed = best !== base;
  const how = [
    ...(changed ? [best.words] : []),
    ...(best.preprocess.resize === undefined && configured.resize !== undefined
      ? ['images as they are']
      : []),
  ].join(' and ');
  const layout = configured.layout === best.preprocess.layout ? '' : ` in ${best.preprocess.layout}`;
  const before = doesNotFit
    ? 'the configured preprocessing makes no input that the model takes'
    : `the configured preprocessing gives ${text(own.value)} on the same examples`;
  return makeFinding({
    cause: causeOf(factors),
    sentence:
      `with ${how || 'what the model declares'}${layout} ${missed.metric} is ${text(found.value)}${holds}: ` +
      (best.preprocess.applies === undefined
        ? 'the configured preprocessing is wrong'
        : 'the images are not what their pixels alone say'),
    evidence: [
      `of ${best.observations.length} examples, 95 % interval ${text(found.low)} to ${text(found.high)}; ${before}`,
      `${tried} ways to prepare the images were tried` +
        (changed ? '; the difference is beyond chance for all of them together' : ''),
      ...(factors.length > 1
        ? [`what differs: ${factors.map((factor) => factor.split('.')[1]).join(', ')}`]
        : []),
    ],
    confidence: restored || doesNotFit ? 'certain' : 'likely',
    // What images carry is no step of a configuration.
    ...(best.preprocess.applies === undefined
      ? {
          advice: `set "${preprocessLine(best.preprocess)}"`,
          configuration: preprocessLines(best.preprocess),
        }
      : {}),
    place,
    gates: restored ? [...missed.gates, ...othersRestored(best, request)] : missed.gates,
  });
}
