/**
 * Where explaining measures again: other preprocessings, the inside of models, raw scores, pixels. Each look takes what
 * is left of the budget, adds what it found and what it tried, and never throws for what it could not run.
 */
import { spread } from '../dataset/spread.ts';
import { SurroundingsError, UserError } from '../errors.ts';
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import { tracedPairs } from '../graph/difference/traced-values.ts';
import type { Observations } from '../measurement/measure.ts';
import { calibrationCauses } from './calibration-causes.ts';
import { lossyCause } from './dataset-causes.ts';
import { closerLook, divergenceFinding, findDivergence, firstLook } from './divergence.ts';
import type { Finding } from './finding.ts';
import type { Means } from './means.ts';
import { heldTo, type MissedFigure } from './missed-figure.ts';
import { declaredInput } from './preprocess-variants.ts';
import { type SweepFigures, sweepPreprocessing } from './sweep.ts';
import { isAboutMedian, missedLimits, type OnThreads, threadsCauses } from './timing-limit-causes.ts';
import { computesQuantised } from './weight-causes.ts';

export type Look = {
  readonly gating: Gating;
  readonly observed: Observations;
  readonly gates: readonly GateResult[];
  readonly means: Means;
  /** Time (of `means.now`) at which to end. */
  readonly until: number;
  /** All grow; of sweeps there is one at most. */
  readonly findings: Finding[];
  readonly tried: string[];
  readonly sweeps: SweepFigures[];
  /** Rules of the gates whose figure was restored. */
  readonly restored: string[];
};

/** What is worth no look any more (ms). */
const LEAST_MS = 500;
/** Examples whose scores are looked at: the calibration error of fewer is mostly chance. */
const SCORED = 2000;
/** Examples on which models are looked into: a difference that matters shows on each. */
const TRACED = 4;
/** Share of the layers with weights that have to stand for each other. */
const ALIGNED = 0.8;
/** Share of compared layers whose weights have to be the reference's, rounding aside. */
const SHARED = 2 / 3;
const PICTURED = 64;

/** Runs a look, unless its time is over; what can't be run has explained nothing, and the figures stand without it. */
async function within<T>(
  { means, until, tried }: Look,
  what: string,
  run: () => Promise<T>,
): Promise<T | undefined> {
  if (until - means.now() < LEAST_MS) {
    tried.push(`no time was left for ${what}`);
    return undefined;
  }
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof SurroundingsError)) throw error;
    tried.push(`${what}: ${error.problem.what}`);
    return undefined;
  }
}

/** Ways to prepare the images. Whether one of them makes up for all that is missing. */
export async function lookAtPreprocessing(
  look: Look,
  missed: MissedFigure,
  doesNotFit: boolean,
): Promise<boolean> {
  const { gating, observed, means, until, findings, tried, sweeps } = look;
  const { subjects, dataset, plan, config, model } = gating;
  const { preprocess: configured, artifact, architecture } = subjects.candidate;
  const examples = (dataset?.examples ?? []).filter(
    ({ input }) => input.kind === 'image' || input.kind === 'parquet',
  );
  if (configured === undefined || examples.length === 0) return false;
  const swept = await within(look, 'other ways to prepare the images', () =>
    sweepPreprocessing(
      {
        configured,
        declared: declaredInput(architecture.inputs),
        examples,
        known: doesNotFit ? undefined : (some) => knownOf(observed, some),
        task: plan.task.name,
        seed: config.seed,
        missed,
        held: heldTo(missed),
        modelBytes: artifact.bytes,
        doesNotFit,
        place: model.preprocessPlace,
        until,
      },
      means,
    ),
  );
  if (swept?.finding !== undefined) findings.push(swept.finding);
  if (swept !== undefined) tried.push(`${swept.tried} ways to prepare the images`);
  if (swept?.figures !== undefined) sweeps.push(swept.figures);
  return swept?.finding !== undefined && swept.restored;
}

/** What the measuring observed of these examples; undefined unless it did so of all of them. */
function knownOf(
  { predictions, examples: measured }: Observations,
  examples: readonly { readonly index: number }[],
) {
  const own = predictions?.candidate;
  if (own === undefined || measured === undefined) return undefined;
  const position = new Map(measured.indices.map((index, i) => [index, i]));
  const known = examples.map(({ index }) => own[position.get(index) ?? -1]);
  return known.every((observation) => observation !== undefined) ? known : undefined;
}

/** Scores as they are, of candidate and reference. */
export async function lookAtCalibration(look: Look, missed: MissedFigure): Promise<void> {
  const { gating, means, until, findings, tried } = look;
  const { dataset, subjects, config, plan } = gating;
  const { output } = plan.task.settings as { readonly output?: string };
  const examples = spread(dataset?.examples ?? [], SCORED);
  // Outputs come in the graph's order: a task on another one than the first is not looked at.
  const [first] = subjects.candidate.architecture.outputs;
  if (examples.length === 0 || (output !== undefined && output !== first?.name)) return;
  const others = (['reference', 'baseline'] as const).filter((name) => subjects[name] !== undefined);
  const traced = await within(look, 'the scores themselves', () =>
    means.trace(['candidate', ...others.slice(0, 1)], [], examples, until),
  );
  if (traced === undefined) return;
  const [candidate = [], reference] = traced.outputs;
  const labels = traced.indices.map((index) => examples[index]!.label);
  findings.push(...calibrationCauses({ candidate, reference, labels, seed: config.seed }, missed));
  tried.push(`the scores of ${candidate.length} examples: a softmax too many, another temperature`);
}

/** Where candidate and reference part, if their layers and most of their weights stand for each other. */
export async function lookAtDivergence(look: Look, rules: readonly string[]): Promise<void> {
  const { gating, means, until, findings, tried } = look;
  const { subjects, dataset } = gating;
  const against = (['reference', 'baseline'] as const).find((name) => subjects[name] !== undefined);
  if (against === undefined) return;
  const { difference, preprocess } = subjects[against]!;
  const layers = difference?.weights.layers ?? [];
  const shared = layers.filter(({ fate }) => fate === 'shared' || fate === 'quantised').length;
  if (layers.length === 0 || shared < SHARED * layers.length) {
    tried.push(`the inside of the models: the weights are not the ${against}'s`);
    return;
  }
  if (JSON.stringify(preprocess) !== JSON.stringify(subjects.candidate.preprocess)) {
    tried.push(`the inside of the models: the ${against} is fed with other inputs`);
    return;
  }
  const { pairs, layers: all } = tracedPairs(means.model('candidate'), means.model(against));
  if (pairs.length < 2 || pairs.length < ALIGNED * all) {
    tried.push(`the inside of the models: too few layers stand for each other`);
    return;
  }
  const examples = spread(dataset?.examples ?? [], TRACED);
  const isQuantised = computesQuantised(subjects.candidate.architecture);
  const found = await within(look, 'the inside of the models', async () => {
    const run = async (some: typeof pairs) => {
      const asked = some.map(({ ours, theirs }) => [ours, theirs] as const);
      const { values, indices } = await means.trace(['candidate', against], asked, examples, until);
      return { divergence: findDivergence(some, values), examples: indices.length };
    };
    const first = await run(firstLook(pairs));
    if (first.divergence === undefined || pairs.length <= firstLook(pairs).length) return first;
    const second = await run(closerLook(pairs, first.divergence));
    return second.divergence === undefined ? first : second;
  });
  if (found === undefined) return;
  tried.push(`what ${pairs.length} layers of candidate and ${against} read`);
  if (found.divergence === undefined) return;
  findings.push(divergenceFinding(found.divergence, against, found.examples, isQuantised, rules));
}

/** Other numbers of threads, for limits that are no other model's. */
export async function lookAtThreads(look: Look, cores: number): Promise<void> {
  const { gating, gates, means, until, findings, tried } = look;
  const missed = missedLimits(gates).filter(isAboutMedian);
  const { threads: configured } = gating.config;
  const counts = [1, 2, 4, cores].filter((count, i, all) => count <= cores && all.indexOf(count) === i);
  if (missed.length === 0 || counts.length < 2) return;
  const onThreads: OnThreads[] = [];
  for (const threads of counts.sort((a, b) => a - b)) {
    const latency = await within(look, `latency on ${threads} threads`, () =>
      means.latencyOn(threads, until),
    );
    if (latency !== undefined) onThreads.push({ threads, latency });
  }
  if (onThreads.length === 0) return;
  tried.push(`latency on ${onThreads.map(({ threads }) => threads).join(', ')} threads`);
  findings.push(...threadsCauses(missed, configured, onThreads));
}

/** Pixels, for what a lossy compression left. */
export async function lookAtImages(look: Look, missed: MissedFigure): Promise<void> {
  const { gating, means, until, findings, tried } = look;
  const examples = spread(gating.dataset?.examples ?? [], PICTURED).filter(
    ({ input }) => input.kind === 'image' || input.kind === 'parquet',
  );
  if (examples.length === 0) return;
  const edges = await within(look, 'traces of compression', () => means.blockEdges(examples, until));
  const finding = lossyCause(gating, edges ?? [], missed);
  if (finding !== undefined) findings.push(finding);
  if (edges !== undefined) tried.push(`traces of JPEG in ${edges.length} images`);
}
