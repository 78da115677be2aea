/** The decide stage: the rules of one model, the evidence for them, and what comes of holding one to the other. */
import { chooseClaim } from '../claims/choose-claim.ts';
import type { ModelClaims } from '../claims/read-model-claims.ts';
import type { Config, ModelConfig } from '../config/config.ts';
import type { OpenDataset } from '../dataset/open-dataset.ts';
import { compareGraphs } from '../graph/compare-graphs.ts';
import { type Compared, controlComparisons, latencyAgainst } from '../measurement/compare.ts';
import { latencyMeasurements } from '../measurement/latency.ts';
import type { LatencyObservations } from '../measurement/measure.ts';
import { METRICS, type Metric } from '../measurement/metrics.ts';
import { type BySubject, mapSubjects, type Subject } from '../measurement/subjects.ts';
import type { Testbed } from '../runtime/testbed.ts';
import { decide, type Evidence } from './decide.ts';
import { defaultRules } from './defaults.ts';
import type { GateResult } from './result.ts';
import type { Rule } from './rule.ts';

/** The rules of one model and what they make necessary. */
export type GatePlan = {
  readonly rules: readonly Rule[];
  /** The rules were derived, because none were given. */
  readonly derived: boolean;
  readonly needs: ReadonlySet<Metric['from']>;
  readonly complete: boolean;
  readonly latencyDecided: (gating: Gating) => (latency: LatencyObservations) => boolean;
};

/** What gates on one model are about. */
export type Gating = {
  readonly config: Config;
  readonly model: ModelConfig;
  readonly subjects: BySubject<Subject> & { readonly candidate: Subject };
  readonly claims: ModelClaims | undefined;
  readonly dataset: OpenDataset | undefined;
  readonly plan: GatePlan;
  readonly testbed: Testbed;
};

export function planGates(
  model: ModelConfig,
  subjects: BySubject<Subject>,
  claims: ModelClaims | undefined,
  dataset: OpenDataset | undefined,
): GatePlan {
  const derived = model.gates.length === 0;
  const rules = derived ? defaultRules(claims, subjects, dataset !== undefined) : model.gates;
  return {
    rules,
    derived,
    needs: new Set(rules.map((rule) => METRICS[rule.metric].from)),
    complete: dataset?.complete ?? false,
    latencyDecided: (gating) => (latency) => latencyDecided(gating, latency),
  };
}

export function decideGates(gating: Gating, compared: Compared): readonly GateResult[] {
  const evidence = evidenceOf(gating, compared);
  return gating.plan.rules.map((rule) => decide(rule, evidence));
}

/** Whether more restarts could change a latency gate: they can't once each is decided or beyond deciding. */
function latencyDecided(gating: Gating, latency: LatencyObservations): boolean {
  const { seed } = gating.config;
  const rules = gating.plan.rules.filter((rule) => METRICS[rule.metric].from === 'latency');
  const metrics = new Set(rules.map(({ metric }) => metric));
  const against = (name: 'reference' | 'baseline') =>
    gating.subjects[name] === undefined ? {} : { [name]: latencyAgainst(name, latency, seed) };
  const evidence = evidenceOf(gating, {
    measurements: mapSubjects(latency.subjects, (restarts) =>
      latencyMeasurements(restarts, seed, (metric) => metrics.has(metric)),
    ),
    against: { ...against('reference'), ...against('baseline') },
    control: controlComparisons(latency, seed),
  });
  return rules.every((rule) => decide(rule, evidence).verdict !== 'inconclusive');
}

function evidenceOf(gating: Gating, compared: Compared): Evidence {
  const { model, subjects, claims, testbed } = gating;
  const scope = { dataset: model.dataset?.name, split: model.dataset?.split, hardware: testbed.cpu };
  const changes = (name: 'reference' | 'baseline') => {
    const other = subjects[name];
    if (other === undefined) return {};
    return { [name]: compareGraphs(subjects.candidate.architecture, other.architecture).changes };
  };
  return {
    candidate: compared.measurements.candidate ?? {},
    reference: compared.measurements.reference,
    baseline: compared.measurements.baseline,
    against: compared.against,
    control: compared.control,
    claim: (metric) => chooseClaim(metric, claims, claims?.file, scope),
    graphChanges: { ...changes('reference'), ...changes('baseline') },
  };
}
