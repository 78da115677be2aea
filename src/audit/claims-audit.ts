/** Claims held against claims, from the catalogue alone: the whole of what an audit finds, as plain data. */
import type { Catalogue } from '../zoo/catalogue.ts';
import { ZOO_NAMES, type ZooName } from '../zoo/zoos.ts';
import { type Cause, causesOf } from './causes.ts';
import { type Contradiction, contradictionsOf } from './contradictions.ts';
import { type Completeness, completenessOf } from './missing.ts';
import { SELECTIONS, type Selection, type SelectionName } from './selection.ts';
import { type Spread, type SpreadMetric, spreadsOf } from './spread.ts';
import { type StudyOperations, studyOperations } from './study-operations.ts';

export type ExplainedSpread = Spread & { readonly causes: readonly Cause[] };

export type MetricAudit = {
  readonly metric: SpreadMetric;
  /** Zoos with a claim, in the catalogue's order. */
  readonly zoos: readonly ZooName[];
  /** Of all families that two zoos or more make a claim on, widest first. */
  readonly spreads: readonly ExplainedSpread[];
  /** Where the selection's source calls some differences large. */
  readonly large?: { readonly threshold: number; readonly families: number } | undefined;
};

export type ClaimsAudit = {
  readonly selection: SelectionName;
  readonly title: string;
  readonly source: string;
  readonly metrics: readonly MetricAudit[];
  /** Of the study: its own operation counts. */
  readonly operations?: readonly StudyOperations[] | undefined;
  /** Of today's rows. */
  readonly contradictions?: readonly Contradiction[] | undefined;
  readonly completeness?: readonly Completeness[] | undefined;
};

const METRICS: readonly SpreadMetric[] = ['top1', 'top5', 'parameters', 'macs'];

export function auditClaims(name: SelectionName, catalogue: Catalogue): ClaimsAudit {
  const selection: Selection = SELECTIONS[name];
  const { title, source } = selection;
  return {
    selection: name,
    title,
    source,
    metrics: METRICS.map((metric) => auditMetric(metric, selection, catalogue)),
    ...(name === 'study'
      ? { operations: studyOperations(catalogue) }
      : {
          contradictions: contradictionsOf(catalogue.entries),
          completeness: completenessOf(catalogue.entries),
        }),
  };
}

function auditMetric(metric: SpreadMetric, selection: Selection, catalogue: Catalogue): MetricAudit {
  const spreads = spreadsOf(metric, catalogue.entries, selection).map((spread) => ({
    ...spread,
    causes: causesOf(metric, spread, catalogue),
  }));
  const claiming = new Set(spreads.flatMap(({ claims }) => claims.map(({ zoo }) => zoo)));
  const zoos = ZOO_NAMES.filter((zoo) => claiming.has(zoo));
  const threshold = metric === 'top1' || metric === 'top5' ? selection.thresholds[metric] : undefined;
  if (threshold === undefined) return { metric, zoos, spreads };
  const families = spreads.filter(({ spread }) => spread >= threshold).length;
  return { metric, zoos, spreads, large: { threshold, families } };
}
