/**
 * The explain stage: looks for causes of gates that do not pass, in order of cost, and ends when one accounts for the
 * figure. What it finds never changes a verdict, and what it can't find never fails a run: then it says what it tried.
 */
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import { describeLayers } from '../graph/describe.ts';
import { findUntrained } from '../graph/initialisation.ts';
import type { Observations } from '../measurement/measure.ts';
import { METRICS } from '../measurement/metrics.ts';
import type { ClassObservation } from '../measurement/tasks/classification.ts';
import type { Testbed } from '../runtime/testbed/testbed.ts';
import { affected } from './affected.ts';
import { asksCatalogue, catalogueCauses } from './catalogue-causes.ts';
import { claimCauses } from './claim-causes.ts';
import { difficultyCause, duplicateCause, imbalanceCause } from './dataset-causes.ts';
import { type Finding, isExplanation, makeFinding } from './finding.ts';
import { graphCauses } from './graph-causes.ts';
import { labelCauses } from './label-causes.ts';
import {
  type Look,
  lookAtCalibration,
  lookAtDivergence,
  lookAtImages,
  lookAtPreprocessing,
  lookAtThreads,
} from './look.ts';
import type { Means } from './means.ts';
import { doesNotPass, type MissedFigure, missedFigure, unmeasuredFigure } from './missed-figure.ts';
import { problemCauses } from './problem-causes.ts';
import { scoreCauses } from './score-causes.ts';
import type { SweepFigures } from './sweep.ts';
import { timeCauses } from './time-causes.ts';
import { firstRunCauses, missedLimits } from './timing-limit-causes.ts';
import {
  otherTraining,
  retrainedLayers,
  roundingCauses,
  untrainedCauses,
  weightCauses,
} from './weight-causes.ts';

export type Explanation = {
  /** Causes, those that account for a gate first. */
  readonly findings: readonly Finding[];
  /** What was looked at, a clause each; empty where nothing had to be explained. */
  readonly tried: readonly string[];
  /** Who is affected, a clause each. */
  readonly affected: readonly string[];
  readonly sweep?: SweepFigures | undefined;
  /** Rules of the gates that there was something to explain of. */
  readonly gates: readonly string[];
  /** Of these, the ones whose figure is reached without what was found. */
  readonly restored: readonly string[];
  readonly durationMs: number;
};

const NOTHING: Explanation = {
  findings: [],
  tried: [],
  affected: [],
  gates: [],
  restored: [],
  durationMs: 0,
};

/** Problems with which no example could be measured because the input was not what the model takes. */
const INPUT_PROBLEM = /^(?:input-|preprocess-)/;

export async function explain(
  gating: Gating,
  observed: Observations,
  gates: readonly GateResult[],
  testbed: Pick<Testbed, 'instructionSets' | 'executionProvider' | 'cores'>,
  means: Means,
): Promise<Explanation> {
  const { explain: when, explainBudgetMs, shard } = gating.config;
  const startedAt = means.now();
  const doesNotFit = observed.problem !== undefined && INPUT_PROBLEM.test(observed.problem.problem.code);
  const isMissed = gates.some(doesNotPass) || observed.problem !== undefined;
  // A part of the examples decides nothing, and so does one that is all of them before it is merged: as in an audit.
  if (shard?.by === 'examples') return NOTHING;
  if (when === 'off' || (when === 'auto' && !isMissed)) return NOTHING;
  const findings: Finding[] = [
    ...problemCauses(gating, observed.problem),
    ...claimCauses(gating, gates),
    ...graphCauses(gating, gates),
    ...timeCauses(gates, observed, testbed),
    ...firstRunCauses(gates, observed.timings?.latency?.subjects.candidate, gating.config.seed),
  ];
  const tried: string[] = [];
  const sweeps: SweepFigures[] = [];
  if (asksCatalogue(gates)) {
    findings.push(...catalogueCauses(gating, gates, await means.catalogue()));
    tried.push('figures that zoos publish');
  }
  const missed = missedFigure(gating, gates) ?? (doesNotFit ? unmeasuredFigure(gating) : undefined);
  const look: Look = {
    gating,
    observed,
    gates,
    means,
    until: startedAt + explainBudgetMs,
    findings,
    tried,
    sweeps,
    restored: [],
  };
  if (missed !== undefined) await lookForCauses(look, missed, doesNotFit);
  else if (gates.some(isMissedPair)) await lookAtModels(look);
  const ofTime = missedLimits(gates).map(({ gate }) => gate.rule);
  if (ofTime.some((rule) => !isAccountedFor(findings, [rule]))) await lookAtThreads(look, testbed.cores);
  const order = [...withoutSupposed(findings, look.restored)].sort(
    (a, b) => Number(isExplanation(b)) - Number(isExplanation(a)),
  );
  const rules = gates.filter(doesNotPass).map(({ rule }) => rule);
  return {
    findings: order,
    tried,
    affected: isMissed ? affected(observed, gating.plan.task.name, gating.dataset?.classes) : [],
    sweep: look.sweeps[0],
    gates: [...new Set([...rules, ...(missed?.gates ?? [])])],
    restored: look.restored,
    durationMs: means.now() - startedAt,
  };
}

function isMissedPair(gate: GateResult): boolean {
  return METRICS[gate.metric].from === 'pair' && doesNotPass(gate);
}

/** From what costs nothing to what takes the budget, until something accounts for the figure. */
async function lookForCauses(look: Look, missed: MissedFigure, doesNotFit: boolean): Promise<void> {
  const { gating, observed, gates, findings, tried } = look;
  const isExplained = (): boolean => isAccountedFor(findings, missed.gates);
  if (isExplained()) return;
  const { candidate: own, reference } = observed.predictions ?? {};
  const areClasses = gating.plan.task.name === 'classification';
  if (own !== undefined && own.length > 0) {
    findings.push(...scoreCauses(own, () => describeLayers(look.means.model('candidate')), missed));
  }
  // How sure a model is, it is by its own scores: labels, weights and preprocessing change that, too, and are no cause.
  if (missed.metric === 'calibration_error') {
    if (!isExplained() && areClasses) await lookAtCalibration(look, missed);
    return;
  }
  const classes = areClasses ? ((own ?? []) as readonly ClassObservation[]) : [];
  if (!isExplained() && classes.length > 0) {
    findings.push(...labelCauses(classes, missed, gating.dataset?.classes));
    tried.push('labels that are moved by one, permuted or swapped');
  }
  if (!isExplained()) await lookAtModels(look, missed);
  if (isExplained()) return;
  if (await lookAtPreprocessing(look, missed, doesNotFit)) {
    look.restored.push(...missed.gates);
    return;
  }
  // What another preprocessing leaves missing may lie in the examples.
  const isPartly = isExplained();
  if (!isPartly) findings.push(...roundingCauses(gating, gates));
  const names = gating.dataset?.classes;
  const referenceClaim = gating.referenceClaims?.claims.find(({ metric }) => metric === missed.metric)?.value;
  const fromData = isPartly
    ? []
    : [
        imbalanceCause(classes, missed, names),
        duplicateCause(observed, missed),
        areClasses
          ? difficultyCause(
              missed,
              classes,
              reference as readonly ClassObservation[] | undefined,
              referenceClaim,
            )
          : undefined,
      ];
  findings.push(...fromData.filter((finding) => finding !== undefined));
  tried.push('copies among the examples, and how frequent classes are');
  if (isPartly || !isExplained()) await lookAtImages(look, missed);
  if (!isExplained()) findings.push(...otherTraining(gating, gates));
  if (findings.length === 0) findings.push(...notReproduced(gates, tried));
}

/** Weights, and where candidate and reference part. */
async function lookAtModels(look: Look, missed?: MissedFigure): Promise<void> {
  const { gating, gates, means, findings, tried } = look;
  const rules = missed?.gates ?? gates.filter(isMissedPair).map(({ rule }) => rule);
  const isExplained = (): boolean => isAccountedFor(findings, rules);
  const compared = weightCauses(gating, gates);
  // Zeros and scales are told already; other weights may be none at all.
  if (compared.every(({ cause }) => cause === 'model.layer-weights') && means.now() < look.until) {
    const check = findUntrained(means.model('candidate'), retrainedLayers(gating));
    findings.push(...untrainedCauses(check, { gates: rules }));
    tried.push('layers that were never trained');
  }
  if (!isExplained()) findings.push(...compared);
  if (!isExplained()) await lookAtDivergence(look, rules);
}

/** Without what is only supposed of gates whose figure something restores. */
export function withoutSupposed(
  findings: readonly Finding[],
  restored: readonly string[],
): readonly Finding[] {
  return findings.filter(
    ({ confidence, gates = [] }) =>
      confidence !== 'possible' || gates.length === 0 || !gates.every((rule) => restored.includes(rule)),
  );
}

function isAccountedFor(findings: readonly Finding[], rules: readonly string[]): boolean {
  return findings.some(
    (finding) => isExplanation(finding) && rules.some((rule) => finding.gates?.includes(rule)),
  );
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
