/**
 * What is said about a report and in which order, the same for every format: the verdict, the reason that matters
 * most, models and gates worst first. Texts are raw; each renderer escapes and lays them out.
 */
import { isExplanation } from '../explain/finding.ts';
import type { GateResult, Verdict } from '../gate/result.ts';
import { weightOf } from '../gate/verdict.ts';
import { placeText } from '../place.ts';
import { type Details, detailsOf, testbedOf } from './details.ts';
import { formatCount, formatDifference, formatFigure, formatPlural, formatValue } from './format.ts';
import type { Report, ReportComparedRow, ReportFinding, ReportModel, ReportProblem } from './report.ts';
import { type Reproduction, reproductionOf } from './reproduce.ts';
import { worstGatesFirst, worstModelsFirst } from './worst-first.ts';

export type GateContent = {
  readonly verdict: Verdict;
  /** As written, with `warn: ` where it only warns. */
  readonly rule: string;
  readonly metric: string;
  /** What the gate holds the figure to, before its margin: "claim 76.13 %"; empty for a figure of its own. */
  readonly against: string;
  /** Empty where the gate got no figure; so are `limit` and `difference`. */
  readonly measured: string;
  readonly limit: string;
  readonly difference: string;
  readonly reason: string;
  /** The claim's file and line. */
  readonly place?: string | undefined;
};

/** How sure it is that this is the cause, and what it is. */
export type Explanation = { readonly label: string; readonly sentence: string };

export type ModelContent = {
  readonly name: string;
  readonly verdict: Verdict;
  /** "failed 2 of 5 gates": goes on from the model's name. */
  readonly outcome: string;
  /** The one reason for the verdict; none for a model that passed. */
  readonly reason?: string | undefined;
  /** The finding that says why, where there is one. */
  readonly explanation?: Explanation | undefined;
  /** What ended the measuring, in lines of label and text. */
  readonly problem: readonly (readonly [label: string, text: string])[];
  /** Gates that did not pass, worst first. */
  readonly standing: readonly GateContent[];
  readonly passed: readonly GateContent[];
  /** Measured figures of the gated metrics: "top1 76.21 %". */
  readonly figures: readonly string[];
  readonly findings: readonly ReportFinding[];
  /** What was tried where nothing was found, in a sentence. */
  readonly tried?: string | undefined;
  readonly warnings: readonly string[];
  readonly details: readonly Details[];
  /** Graphs side by side where they differ; only HTML has room for them. */
  readonly pictures: readonly { readonly against: string; readonly rows: readonly ReportComparedRow[] }[];
};

export type ReportContent = {
  readonly verdict: Verdict;
  /** "resnet50 failed 2 of 5 gates". */
  readonly headline: string;
  readonly reason?: string | undefined;
  /** Why, of the worst model. */
  readonly explanation?: Explanation | undefined;
  /** Worst first. */
  readonly models: readonly ModelContent[];
  /** "zoogate 0.1.0". */
  readonly tool: string;
  readonly reproduction: Reproduction;
  readonly testbed: Details;
};

/** The report in the words and the order that every renderer keeps. */
export function contentOf(report: Report): ReportContent {
  const models = worstModelsFirst(report.models).map(modelContent);
  const [worst] = models;
  return {
    verdict: report.verdict,
    headline: headline(report, models),
    reason:
      worst?.reason === undefined || models.length === 1 ? worst?.reason : `${worst.name}: ${worst.reason}`,
    explanation: worst?.explanation,
    models,
    tool: `${report.tool.name} ${report.tool.version}`,
    reproduction: reproductionOf(report),
    testbed: testbedOf(report),
  };
}

const MODELS_DID: Record<Verdict, string> = {
  pass: 'passed',
  warn: 'passed with warnings',
  fail: 'failed',
  inconclusive: 'inconclusive',
  unverifiable: 'unverifiable',
  not_comparable: 'not comparable',
  error: 'could not be measured',
};

function headline(report: Report, models: readonly ModelContent[]): string {
  const [only] = models;
  if (only === undefined) return 'there is no model to judge';
  if (models.length === 1) return `${only.name} ${only.outcome}`;
  const counts = new Map<Verdict, number>();
  for (const { verdict } of models) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  if (counts.size === 1) return `all ${formatPlural(models.length, 'model')} ${MODELS_DID[report.verdict]}`;
  const parts = [...counts].map(([verdict, count]) => `${formatCount(count)} ${MODELS_DID[verdict]}`);
  return `${formatPlural(models.length, 'model')}: ${parts.join(', ')}`;
}

function modelContent(model: ReportModel): ModelContent {
  const gates = worstGatesFirst(model.gates);
  const standing = gates.filter(({ verdict }) => verdict !== 'pass');
  const passed = gates.filter(({ verdict }) => verdict === 'pass');
  const [worst] = standing;
  const reason = model.problem === undefined ? worst && reasonOf(worst) : problemText(model.problem);
  return {
    name: model.name,
    verdict: model.verdict,
    outcome: outcomeOf(model),
    reason: model.verdict === 'pass' ? undefined : (reason ?? model.warnings[0]),
    explanation: model.verdict === 'pass' ? undefined : explanationOf(model),
    problem: model.problem === undefined ? [] : problemLines(model.problem),
    standing: standing.map(gateContent),
    passed: passed.map(gateContent),
    figures: gatedFigures(model.gates),
    findings: model.findings,
    tried: triedText(model),
    warnings: model.warnings,
    details: detailsOf(model),
    pictures: picturesOf(model),
  };
}

/** What is shown leads; what may account for a gate stands in for it. */
function explanationOf({ findings }: ReportModel): Explanation | undefined {
  const found = findings.find(isExplanation) ?? findings.find(({ gates = [] }) => gates.length > 0);
  return found && { label: findingLabel(found), sentence: found.sentence };
}

/** What a finding is to the verdict, as the first words of its line. */
export function findingLabel({ gates = [], confidence }: ReportFinding): string {
  if (gates.length === 0) return 'Finding';
  return { certain: 'Cause', likely: 'Likely cause', possible: 'Possible cause' }[confidence];
}

/** Lines of the configuration that are shown. */
const MOST_CONFIGURATION = 20;

/** What to do, as a clause; where it is lines of the configuration, these stand below it. */
export function adviceText(finding: ReportFinding): string {
  return configurationOf(finding).length === 0 ? finding.advice : 'write this into the configuration';
}

/** The lines that the advice speaks of; a hostile report may have any number. */
export function configurationOf({ configuration = [] }: ReportFinding): readonly string[] {
  return configuration.slice(0, MOST_CONFIGURATION);
}

function triedText({ explaining }: ReportModel): string | undefined {
  if (explaining === undefined || explaining.outcome === 'explained' || explaining.tried.length === 0)
    return undefined;
  const found =
    explaining.outcome === 'partly' ? 'Some gates are left without a cause' : 'No cause was found';
  return `${found}; tried: ${explaining.tried.join('; ')}`;
}

/** Equal graphs need no picture. */
function picturesOf({ differences = {} }: ReportModel): ModelContent['pictures'] {
  return (['reference', 'baseline'] as const).flatMap((against) => {
    const rows = differences[against]?.sideBySide ?? [];
    return rows.some(({ mark }) => mark !== 'same') ? [{ against, rows }] : [];
  });
}

/** What the gates came to, as the predicate of a sentence about the model. */
function outcomeOf(model: ReportModel): string {
  const { gates, problem, verdict } = model;
  if (problem !== undefined) return 'could not be measured';
  if (gates.length === 0) return 'has no gates';
  const weights = gates.map(weightOf);
  const count = (wanted: Verdict): number => weights.filter((weight) => weight === wanted).length;
  const of =
    gates.length === 1
      ? 'its gate'
      : `${formatCount(count(verdict))} of ${formatPlural(gates.length, 'gate')}`;
  const undecided = count('inconclusive');
  const also = verdict !== 'inconclusive' && undecided > 0 ? `, ${formatCount(undecided)} inconclusive` : '';
  switch (verdict) {
    case 'pass':
      return `passed ${['', 'its gate', 'both gates'][gates.length] ?? `all ${formatPlural(gates.length, 'gate')}`}`;
    case 'warn':
      return `passed with warnings from ${of}`;
    case 'fail':
      return `failed ${of}${also}`;
    case 'inconclusive':
      return `is undecided: ${of} inconclusive`;
    case 'unverifiable':
      return `can't be verified: ${of} unverifiable${also}`;
    case 'not_comparable':
      return `can't be compared: ${of} not comparable`;
    case 'error':
      return `could not be judged: ${of} could not be measured`;
  }
}

function problemText({ what, where }: ReportProblem): string {
  return where === undefined ? what : `${where}: ${what}`;
}

function problemLines(problem: ReportProblem): readonly (readonly [string, string])[] {
  const lines: (readonly [string, string | undefined])[] = [
    ['Got', problem.got],
    ['Expected', problem.expected],
    ['To do', problem.hint],
    ['Kind', `${PROBLEM_KINDS[problem.kind]} (${problem.code})`],
  ];
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
}

const PROBLEM_KINDS: Record<ReportProblem['kind'], string> = {
  user: 'to be mended in the configuration or the model',
  surroundings: 'a failure of the surroundings',
  defect: 'a defect of zoogate',
};

/** The gate's reason, with the claim's place where it is held to one. */
function reasonOf(gate: GateResult): string {
  const place = placeOf(gate);
  return place === undefined ? gate.reason : `${gate.reason} (${place})`;
}

function placeOf(gate: GateResult): string | undefined {
  const source = gate.bound?.source;
  return source === undefined ? undefined : placeText(source);
}

function gateContent(gate: GateResult): GateContent {
  const { rule, metric, unit, verdict, severity, measured, bound, difference, reason } = gate;
  const comparison = /[<>=]=?/u.exec(rule)?.[0] ?? '';
  const sign = { '>=': '≥ ', '<=': '≤ ', '==': '= ' }[comparison] ?? (comparison && `${comparison} `);
  return {
    verdict,
    rule: severity === 'warn' ? `warn: ${rule}` : rule,
    metric,
    against: againstText(gate),
    measured: measured === undefined ? '' : isHash(gate) ? likeness(verdict) : formatFigure(measured, unit),
    limit:
      bound === undefined ? '' : `${sign}${isHash(gate) ? bound.against : formatValue(bound.limit, unit)}`,
    difference: difference === undefined ? '' : formatDifference(difference, unit),
    reason,
    place: placeOf(gate),
  };
}

/** Of a graph's signature nothing can be read but whether two are the same. */
function isHash({ metric, unit, bound }: GateResult): boolean {
  return metric === 'graph' && unit === 'text' && bound !== undefined;
}

function likeness(verdict: Verdict): string {
  return verdict === 'pass' ? 'the same' : 'differs';
}

function againstText(gate: GateResult): string {
  const { bound, unit } = gate;
  if (bound === undefined || bound.against === 'quantity') return '';
  if (isHash(gate)) return bound.against;
  return `${bound.against} ${formatValue(bound.value, unit)}`;
}

function gatedFigures(gates: readonly GateResult[]): readonly string[] {
  const figures = new Map<string, string>();
  for (const { metric, measured, unit } of gates) {
    if (measured !== undefined && unit !== 'text')
      figures.set(metric, `${metric} ${formatValue(measured.value, unit)}`);
  }
  return [...figures.values()];
}
