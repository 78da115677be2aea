/** The report stage: gathers what the other stages found out into the report's own shape. */
import { showUrl } from '../artifact/url.ts';
import type { Config } from '../config/config.ts';
import { type Explanation, withoutSupposed } from '../explain/explain.ts';
import { type Finding, isExplanation, makeFinding } from '../explain/finding.ts';
import type { SweepFigures } from '../explain/sweep.ts';
import { type Gating, isComplete } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import { weightOf, worstVerdict } from '../gate/verdict.ts';
import { tellSignatureChange } from '../graph/compare-signatures.ts';
import { formatValue } from '../graph/format-value.ts';
import type { NodeTime, NodeTimes } from '../graph/times/node-times.ts';
import type { Compared } from '../measurement/compare.ts';
import type { Observations } from '../measurement/measure.ts';
import type { Measurements } from '../measurement/measurement.ts';
import { METRIC_NAMES, METRICS } from '../measurement/metrics.ts';
import type { OperatorObservations } from '../measurement/operators.ts';
import { mapSubjects, type Subject, type SubjectName } from '../measurement/subjects.ts';
import { countNonFinite, countTies } from '../measurement/tasks/outputs.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { describePreprocess } from '../preprocess/steps.ts';
import type { Testbed } from '../runtime/testbed/testbed.ts';
import { VERSION } from '../version.ts';
import type { ZooReference } from '../zoo/resolve-reference.ts';
import { sourceAddress } from '../zoo/source-place.ts';
import { type BreakdownContext, breakDown } from './breakdown.ts';
import { claimFindings } from './claim-findings.ts';
import { reportFlips } from './flips.ts';
import { reportLayerTimes, reportProfile } from './layer-times.ts';
import { holdNames, networkFindings, networkWarnings, reportNetwork, tellNetworks } from './network.ts';
import { numericsFindings, reportNumerics } from './numerics.ts';
import { reportPairs } from './pairs.ts';
import type {
  Report,
  ReportArchitecture,
  ReportCatalogue,
  ReportDataset,
  ReportDifference,
  ReportMeasurement,
  ReportModel,
  ReportSubject,
  ReportSweep,
} from './report.ts';
import { runWarnings } from './run-warnings.ts';

export function reportRun(
  config: Config,
  testbed: Testbed,
  models: readonly ReportModel[],
  times: { readonly startedAt: number; readonly endedAt: number },
): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'zoogate', version: VERSION },
    ...joinModels(models),
    startedAt: new Date(times.startedAt).toISOString(),
    durationMs: Math.round(times.endedAt - times.startedAt),
    seed: config.seed,
    invocation: config.invocation,
    testbed,
  };
}

/** The models of a run, and the verdict that they come to together. */
export function joinModels(models: readonly ReportModel[]): Pick<Report, 'verdict' | 'models'> {
  return { verdict: worstVerdict(models.map(({ verdict }) => verdict)), models };
}

export function reportModel(
  gating: Gating,
  observed: Observations,
  compared: Compared,
  gates: readonly GateResult[],
  durationMs: number,
  explanation?: Explanation,
): ReportModel {
  const { model, subjects, claims, plan, config, zoo } = gating;
  const { problem, predictions, slices } = observed;
  const context = {
    task: plan.task.name,
    complete: isComplete(gating, observed),
    seed: config.seed,
    slices,
    classNames: gating.dataset?.classes,
  };
  const dataset = reportDataset(gating, observed);
  const pairs = reportPairs(observed.timings?.latency);
  const flips = reportFlips(gating, observed);
  const names = holdNames(gating);
  const { precision } = subjects.candidate.architecture;
  const findings = [
    ...(explanation?.findings ?? []),
    ...newFindings(claimFindings(gating), explanation),
    ...networkFindings(names),
    ...numericsFindings(observed.numerics, precision),
    ...newFindings(graphFindings(gating, gates), explanation),
  ];
  return {
    name: model.name,
    durationMs: Math.max(0, Math.round(durationMs)),
    ...reportLock(observed),
    verdict: problem === undefined ? worstVerdict(gates.map(weightOf)) : 'error',
    gates,
    subjects: mapSubjects(subjects, (subject, name) =>
      reportSubject(subject, compared.measurements[name] ?? {}, predictions?.[name], {
        ...context,
        profile: observed.operators?.profiles[name],
        fallen: observed.fallen?.[name],
      }),
    ),
    ...reportDifferences(subjects),
    ...(observed.numerics === undefined ? {} : { numerics: reportNumerics(observed.numerics, precision) }),
    ...reportTimes(observed.operators?.layerTimes),
    claims: (claims?.claims ?? []).map((claim) => withoutUndefined(claim)),
    unreadClaims: claims?.unread ?? [],
    ...(zoo === undefined ? {} : { catalogue: reportCatalogue(zoo) }),
    ...(pairs === undefined ? {} : { pairs }),
    ...(flips === undefined ? {} : { flips }),
    ...(dataset === undefined ? {} : { dataset }),
    preprocess: reportPreprocess(subjects),
    findings,
    ...reportExplaining(explanation, findings, config.explainBudgetMs),
    warnings: [...runWarnings(gating, observed), ...networkWarnings(names)],
    ...(problem === undefined
      ? {}
      : { problem: { kind: problem.kind, ...withoutUndefined(problem.problem) } }),
  };
}

function reportSubject(
  { artifact, architecture }: Subject,
  measurements: Measurements,
  predictions: readonly Observation[] | undefined,
  {
    profile,
    fallen,
    ...context
  }: BreakdownContext & {
    readonly profile: NodeTimes | undefined;
    readonly fallen: readonly NodeTime[] | undefined;
  },
): ReportSubject {
  const metrics: Record<string, ReportMeasurement> = {};
  const failed: Record<string, string> = {};
  for (const name of METRIC_NAMES) {
    const measurement = measurements[name];
    if (measurement === undefined) continue;
    if (measurement.kind === 'failed') failed[name] = measurement.reason;
    else {
      const { kind: _, ...told } = measurement;
      metrics[name] = withoutUndefined(told);
    }
  }
  const ties = countTies(predictions ?? []);
  const notFinite = countNonFinite(predictions ?? []);
  return {
    source: sourceText(artifact),
    ...(artifact.revision === undefined ? {} : { revision: artifact.revision }),
    ...(artifact.inputs === undefined ? {} : { inputs: artifact.inputs }),
    sha256: artifact.sha256,
    bytes: artifact.bytes,
    architecture: reportArchitecture(architecture, measurements),
    metrics,
    ...(Object.keys(failed).length === 0 ? {} : { failed }),
    ...(predictions === undefined ? {} : { ties, notFinite, ...breakDown(predictions, context) }),
    ...(profile === undefined ? {} : { profile: reportProfile(profile, fallen) }),
  };
}

/** Where a model came from, as it was written, and which file that was. */
function sourceText({ origin, member }: Subject['artifact']): string {
  const text = origin.kind === 'url' ? showUrl(origin.url) : origin.text;
  return member === undefined ? text : `${text} (${member})`;
}

function reportArchitecture(
  architecture: Subject['architecture'],
  { macs }: Measurements,
): ReportArchitecture {
  return {
    network: reportNetwork(architecture.network),
    parameters: architecture.parameters,
    parameterViews: architecture.parameterViews,
    kernelParameters: architecture.kernelParameters,
    ...(macs?.kind === 'exact' ? { macs: macs.value } : {}),
    nodes: architecture.nodes,
    opset: architecture.opset,
    operators: architecture.operators,
    inputs: architecture.inputs.map(formatValue),
    outputs: architecture.outputs.map(formatValue),
    signature: architecture.signature,
    weightsSignature: architecture.weightsSignature,
    externalData: architecture.externalData,
    producer: architecture.producer,
    irVersion: architecture.irVersion,
  };
}

/** Without what explaining has told already. */
function newFindings(findings: readonly Finding[], explanation: Explanation | undefined): readonly Finding[] {
  const told = new Set(explanation?.findings.filter(isExplanation).map(({ cause }) => cause));
  return withoutSupposed(findings, explanation?.restored ?? []).filter(({ cause }) => !told.has(cause));
}

/** Absent where there was nothing to explain. */
function reportExplaining(
  explanation: Explanation | undefined,
  findings: readonly Finding[],
  budgetMs: number,
): Pick<ReportModel, 'explaining'> {
  if (explanation === undefined || explanation.gates.length === 0) return {};
  const { gates, tried, affected, sweep, durationMs } = explanation;
  const explained = new Set(findings.filter(isExplanation).flatMap((finding) => finding.gates ?? []));
  const count = gates.filter((rule) => explained.has(rule)).length;
  const outcome = count === gates.length ? 'explained' : count > 0 ? 'partly' : 'not found';
  return {
    explaining: {
      outcome,
      tried,
      ...(affected.length === 0 ? {} : { affected }),
      ...(sweep === undefined ? {} : { sweep: reportSweep(sweep) }),
      durationMs: Math.max(0, Math.round(durationMs)),
      budgetMs,
    },
  };
}

/** The schema has room for no more. */
const MOST_VARIANTS = 100;

/** A variant without a figure is left out. */
function reportSweep({ metric, examples, variants }: SweepFigures): ReportSweep {
  return {
    metric,
    unit: METRICS[metric].unit,
    examples,
    variants: variants.slice(0, MOST_VARIANTS).flatMap(({ recipe, changed, figure }) => {
      if (figure === undefined || figure.kind === 'failed') return [];
      const interval = figure.kind === 'sampled' ? { low: figure.low, high: figure.high } : {};
      return [{ recipe, changed, value: figure.value, ...interval }];
    }),
  };
}

/** Absent where there is no other subject. The weights of single layers are left to `zoogate inspect`. */
function reportDifferences(subjects: Gating['subjects']): Pick<ReportModel, 'differences'> {
  const differences: { reference?: ReportDifference; baseline?: ReportDifference } = {};
  for (const name of ['reference', 'baseline'] as const) {
    const difference = subjects[name]?.difference;
    if (difference === undefined) continue;
    const { equal: _, sameWeights: __, weights, signatureChanges, ...told } = difference;
    const ofPorts = signatureChanges.filter(({ part }) => part === 'inputs' || part === 'outputs');
    differences[name] = {
      ...told,
      interfaceChanges: ofPorts.map(tellSignatureChange),
      ...(weights.sentence === undefined ? {} : { weights: weights.sentence }),
    };
  }
  return Object.keys(differences).length === 0 ? {} : { differences };
}

function reportTimes(layerTimes: OperatorObservations['layerTimes'] = {}): Pick<ReportModel, 'layerTimes'> {
  const told = Object.entries(layerTimes).map(([name, times]) => [name, reportLayerTimes(times)]);
  return told.length === 0 ? {} : { layerTimes: Object.fromEntries(told) };
}

function reportDataset({ model, dataset }: Gating, observed: Observations): ReportDataset | undefined {
  if (dataset === undefined || observed.dataset === undefined) return undefined;
  const { name, split, origin } = model.dataset ?? {};
  return {
    ...(name === undefined ? {} : { name }),
    ...(origin === undefined ? {} : { source: origin.locator.text }),
    ...(origin?.revision === undefined ? {} : { revision: origin.revision }),
    ...(split === undefined ? {} : { split }),
    complete: dataset.complete && observed.stoppedEarly !== true && dataset.part === undefined,
    size: dataset.size,
    ...observed.dataset,
  };
}

function reportCatalogue({ entry, claims, notMeasured }: ZooReference): ReportCatalogue {
  return {
    id: `zoo:${entry.id}`,
    source: sourceAddress(entry.source),
    compared: notMeasured === undefined ? 'measured' : 'published',
    claims: claims.claims.map((claim) => withoutUndefined(claim)),
  };
}

function reportPreprocess(subjects: Gating['subjects']): ReportModel['preprocess'] {
  return mapSubjects(subjects, ({ preprocess }) =>
    preprocess === undefined
      ? undefined
      : { description: describePreprocess(preprocess), ...withoutUndefined(preprocess) },
  );
}

/**
 * The graphs' difference as a cause: where a gate against the subject does not pass and is about something that
 * another graph explains. A gate on the graph itself tells the difference already.
 */
function graphFindings({ subjects }: Gating, gates: readonly GateResult[]): readonly Finding[] {
  return (['reference', 'baseline'] as const satisfies readonly SubjectName[]).flatMap((name) => {
    const other = subjects[name];
    const missed = gates.filter(
      ({ bound, metric, verdict }) => bound?.against === name && metric !== 'graph' && verdict !== 'pass',
    );
    if (other === undefined || missed.length === 0) return [];
    const { difference } = other;
    if (difference === undefined || difference.equal) return [];
    const metrics = missed.map(({ metric }) => metric).join(', ');
    const sentence = `${metrics}: the candidate is not the same network as the ${name}, but another graph`;
    const networks = tellNetworks(subjects.candidate, other, name);
    return [
      makeFinding({
        cause: 'model.structure',
        confidence: 'possible',
        sentence,
        evidence: [...networks, ...difference.changes],
        gates: missed.map(({ rule }) => rule),
      }),
    ];
  });
}

function reportLock({ timingLock }: Observations): Pick<ReportModel, 'timingLock'> {
  if (timingLock === undefined) return {};
  const { waitedMs, heldMs } = timingLock;
  return { timingLock: { waitedMs: Math.round(waitedMs), heldMs: Math.round(heldMs) } };
}

/** `T` with keys absent where it has them undefined. */
type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The same object without keys whose value is undefined: an absent figure is absent. */
function withoutUndefined<T extends object>(value: T): Defined<T> {
  const defined = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(defined) as Defined<T>;
}
