/** From measured models to an audit: groups, discrepancies, how many differ, and the sentence that says it. */
import { withThousands } from '../../thousands.ts';
import { VERSION } from '../../version.ts';
import type { Catalogue } from '../../zoo/catalogue.ts';
import { type CompareAccuracy, compareNamesakes } from './compare-namesakes.ts';
import { findNamesakes, findPublished } from './find-namesakes.ts';
import {
  type AuditedModel,
  DISCREPANCY_METRICS,
  type Discrepancy,
  type DiscrepancyMetric,
  type ModelAudit,
  type Namesakes,
} from './model-audit.ts';

export async function summarise(
  models: readonly AuditedModel[],
  options: {
    readonly catalogue: Catalogue;
    readonly compareAccuracy: CompareAccuracy;
    readonly at: number;
    readonly before?: ModelAudit['before'];
  },
): Promise<ModelAudit> {
  const groups = findNamesakes(models);
  const discrepancies = await compareNamesakes(groups, models, options.compareAccuracy);
  const count = (of: (metric: DiscrepancyMetric) => number): Record<DiscrepancyMetric, number> =>
    Object.fromEntries(DISCREPANCY_METRICS.map((metric) => [metric, of(metric)])) as Record<
      DiscrepancyMetric,
      number
    >;
  const comparisons = count((wanted) => discrepancies.filter(({ metric }) => metric === wanted).length);
  const differing = count((wanted) => modelsThatDiffer(wanted, discrepancies).size);
  return {
    schemaVersion: 1,
    tool: { name: 'zoogate', version: VERSION },
    at: new Date(options.at).toISOString(),
    headline: headlineOf(models, groups, discrepancies, differing),
    models,
    groups,
    published: findPublished(models, options.catalogue),
    discrepancies,
    comparisons,
    differing,
    ...(options.before === undefined ? {} : { before: options.before }),
  };
}

function modelsThatDiffer(wanted: DiscrepancyMetric, all: readonly Discrepancy[]): ReadonlySet<string> {
  return new Set(
    all
      .filter(({ metric, decided }) => metric === wanted && decided === 'differs')
      .flatMap(({ first, second }) => [first, second]),
  );
}

function headlineOf(
  models: readonly AuditedModel[],
  groups: readonly Namesakes[],
  discrepancies: readonly Discrepancy[],
  differing: ModelAudit['differing'],
): string {
  const broken = models.filter(({ problem }) => problem !== undefined).length;
  const of = `of ${withThousands(models.length)} ${models.length === 1 ? 'model' : 'models'}`;
  const parts = [`${of} ${countedBy(groups, discrepancies, differing)}`];
  const widest = groups
    .map((group) => spreadOf(group, models, discrepancies))
    .sort((a, b) => b.spread - a.spread)[0];
  if (
    widest !== undefined &&
    widest.spread > 0 &&
    discrepancies.some(({ decided }) => decided === 'differs')
  ) {
    parts.push(widest.sentence);
  }
  if (broken > 0) parts.push(`${broken} could not be measured`);
  return parts.join('; ');
}

/** By accuracy only where accuracies were compared: without a dataset there are none. */
function countedBy(
  groups: readonly Namesakes[],
  discrepancies: readonly Discrepancy[],
  { accuracy, latency }: ModelAudit['differing'],
): string {
  if (groups.length === 0) return 'none has a namesake to be held against';
  const verb = (count: number): string => `${withThousands(count)} ${count === 1 ? 'differs' : 'differ'}`;
  if (!discrepancies.some(({ metric }) => metric === 'accuracy'))
    return `${verb(latency)} by more than 10 % of latency from a namesake, and no accuracies could be compared`;
  return (
    `${verb(accuracy)} by more than 1 point of accuracy from a namesake, ` +
    `${withThousands(latency)} by more than 10 % of latency`
  );
}

/** "same name (MobileNetV2), accuracy from 33.6 to 81.8 %, 20 times the latency" */
function spreadOf(
  { name, models: names }: Namesakes,
  models: readonly AuditedModel[],
  discrepancies: readonly Discrepancy[],
): { readonly spread: number; readonly sentence: string } {
  const members = new Set(names);
  const group = models.filter((model) => members.has(model.name));
  const accuracies = group.flatMap(({ accuracy }) => (accuracy?.unit === 'ratio' ? [accuracy.value] : []));
  const latencies = group.flatMap(({ latency }) => (latency === undefined ? [] : [latency.value]));
  const spread = accuracies.length < 2 ? 0 : Math.max(...accuracies) - Math.min(...accuracies);
  const times = latencies.length < 2 ? 1 : Math.max(...latencies) / Math.min(...latencies);
  const percent = (share: number): string => (share * 100).toFixed(1);
  const accuracy = `accuracy from ${percent(Math.min(...accuracies))} to ${percent(Math.max(...accuracies))} %`;
  const isSlower = discrepancies.some(
    ({ group, metric, decided }) => group === name && metric === 'latency' && decided === 'differs',
  );
  const slower =
    times < 1.1 || !isSlower
      ? ''
      : `, ${times < 10 ? times.toFixed(1) : Math.round(times)} times the latency`;
  return { spread, sentence: `same name (${name}), ${accuracy}${slower}` };
}
