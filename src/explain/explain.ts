/**
 * The explain stage: looks for causes of gates that do not pass, in order of cost, and ends when one accounts for the
 * figure. What it finds never changes a verdict, and what it can't find never fails a run: then it says what it tried.
 */
import { SurroundingsError, UserError } from '../errors.ts';
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import type { Observations } from '../measurement/measure.ts';
import { METRICS } from '../measurement/metrics.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import type { Testbed } from '../runtime/testbed/testbed.ts';
import { claimCauses } from './claim-causes.ts';
import { datasetCauses } from './dataset-causes.ts';
import { type Finding, isExplanation, makeFinding } from './finding.ts';
import { labelCauses } from './label-causes.ts';
import type { Means } from './means.ts';
import { doesNotPass, heldTo, type MissedFigure, missedFigure, unmeasuredFigure } from './missed-figure.ts';
import { scoreCauses } from './model-causes.ts';
import { declaredInput } from './preprocess-variants.ts';
import { sweepPreprocessing } from './sweep.ts';
import { timeCauses } from './time-causes.ts';
import { weightCauses } from './weight-causes.ts';

export type Explanation = {
  /** Causes, those that account for a gate first. */
  readonly findings: readonly Finding[];
  /** What was looked at, a clause each; empty where nothing had to be explained. */
  readonly tried: readonly string[];
  /** Rules of the gates that there was something to explain of. */
  readonly gates: readonly string[];
  readonly durationMs: number;
};

const NOTHING: Explanation = { findings: [], tried: [], gates: [], durationMs: 0 };

/** Problems with which no example could be measured because the input was not what the model takes. */
const INPUT_PROBLEM = /^(?:input-|preprocess-)/;

export async function explain(
  gating: Gating,
  observed: Observations,
  gates: readonly GateResult[],
  testbed: Pick<Testbed, 'instructionSets'>,
  means: Means,
): Promise<Explanation> {
  const { explain: when, explainBudgetMs, shard } = gating.config;
  const startedAt = means.now();
  const until = startedAt + explainBudgetMs;
  const doesNotFit = observed.problem !== undefined && INPUT_PROBLEM.test(observed.problem.problem.code);
  const isMissed = gates.some(doesNotPass) || doesNotFit;
  // A part of the examples decides nothing.
  if (shard?.by === 'examples' && shard.count > 1) return NOTHING;
  if (when === 'off' || (when === 'auto' && !isMissed)) return NOTHING;
  const findings: Finding[] = [...claimCauses(gates), ...timeCauses(gates, observed.operators, testbed)];
  const tried: string[] = [];
  const missed = missedFigure(gating, gates) ?? (doesNotFit ? unmeasuredFigure(gating) : undefined);
  const isExplained = (): boolean =>
    findings.some(
      (finding) => isExplanation(finding) && missed?.gates.some((rule) => finding.gates?.includes(rule)),
    );
  if (missed !== undefined && !isExplained()) {
    const predictions = observed.predictions?.candidate;
    if (predictions !== undefined && predictions.length > 0) {
      findings.push(...scoreCauses(predictions, gating.subjects.candidate.architecture, missed));
      const areClasses = gating.plan.task.name === 'classification' && missed.metric !== 'calibration_error';
      if (areClasses && !isExplained()) {
        const names = gating.dataset?.classes;
        findings.push(...labelCauses(predictions as readonly ClassObservation[], missed, names));
        tried.push('labels that are moved by one, permuted or swapped');
      }
    }
    // How sure a model is, it is by its own scores: another preprocessing changes that, too, and is not the cause.
    const isOfScores = missed.metric === 'calibration_error';
    if (!isExplained() && !isOfScores) findings.push(...weightCauses(gating, gates));
    if (!isExplained() && !isOfScores) {
      const count = await sweep(gating, missed, doesNotFit, until, means, findings);
      tried.push(`${count} ways to prepare the images`);
    }
    if (!isExplained()) findings.push(...datasetCauses(gating, observed, missed));
    if (findings.length === 0) findings.push(...notReproduced(gates, tried));
  }
  const order = [...findings].sort((a, b) => Number(isExplanation(b)) - Number(isExplanation(a)));
  const rules = gates.filter(doesNotPass).map(({ rule }) => rule);
  return {
    findings: order,
    tried,
    gates: [...new Set([...rules, ...(missed?.gates ?? [])])],
    durationMs: means.now() - startedAt,
  };
}

/** A claim that fails, and everything that could be looked at speaks for the measurement. */
function notReproduced(gates: readonly GateResult[], tried: readonly string[]): readonly Finding[] {
  const failed = gates.filter(
    ({ bound, verdict, metric }) =>
      bound?.against === 'claim' && verdict === 'fail' && METRICS[metric].from === 'examples',
  );
  const [first] = failed;
  if (first === undefined) return [];
  return [
    makeFinding({
      cause: 'claim.not-reproduced',
      sentence: `nothing that was tried brings about the claimed ${first.metric}: the claim itself may be wrong, or for other data`,
      evidence: [`tried: ${tried.join('; ')}`],
      confidence: 'possible',
      gates: failed.map(({ rule }) => rule),
    }),
  ];
}

/** Number of preprocessings that were tried. */
async function sweep(
  gating: Gating,
  missed: MissedFigure,
  doesNotFit: boolean,
  until: number,
  means: Means,
  findings: Finding[],
): Promise<number> {
  const { subjects, dataset, plan, config, model } = gating;
  const { preprocess: configured, artifact, architecture } = subjects.candidate;
  const examples = (dataset?.examples ?? []).filter(
    ({ input }) => input.kind === 'image' || input.kind === 'parquet',
  );
  if (configured === undefined || examples.length === 0) return 0;
  try {
    const { finding, tried } = await sweepPreprocessing(
      {
        configured,
        declared: declaredInput(architecture.inputs),
        examples,
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
    );
    if (finding !== undefined) findings.push(finding);
    return tried;
  } catch (error) {
    // A variant that breaks a process has explained nothing, and the figures stand without it.
    if (error instanceof UserError || error instanceof SurroundingsError) return 0;
    throw error;
  }
}
