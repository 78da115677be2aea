/**
 * Namesakes against each other: accuracy on the same examples, paired; the rest by itself. All comparisons of a metric
 * are decided together (Holm 1979), so that a thousand of them do not find differences that are none.
 */
import type { Comparison } from '../../measurement/comparison.ts';
import { contrast } from '../../measurement/contrast.ts';
import { holmIntervals, type IntervalDecision } from '../../statistics/holm.ts';
import { twoSidedZ } from '../../statistics/normal.ts';
import { type Estimate, Z95 } from '../../statistics/proportions.ts';
import {
  type AuditedModel,
  type AuditFigure,
  DISCREPANCY_METRICS,
  type Discrepancy,
  type DiscrepancyMetric,
  type Namesakes,
} from './model-audit.ts';

/** What counts as a difference. */
export const ACCURACY_POINTS = 0.01;
export const RELATIVE = 0.1;
const ALPHA = 0.05;

/** A group of k has k (k - 1) / 2 pairs: beyond this size its members are held against the first alone. */
const ALL_PAIRS_UP_TO = 20;

/** The task's primary metric of two models on the same examples; undefined where they are not the same. */
export type CompareAccuracy = (first: string, second: string) => Promise<Comparison | undefined>;

type Pair = { readonly group: string; readonly first: AuditedModel; readonly second: AuditedModel };
type At = (alpha: number) => Estimate;
type Sampled = Pair & { readonly at: At };

export async function compareNamesakes(
  groups: readonly Namesakes[],
  models: readonly AuditedModel[],
  compareAccuracy: CompareAccuracy,
): Promise<readonly Discrepancy[]> {
  const byName = new Map(models.map((model) => [model.name, model]));
  const pairs = groups.flatMap((group) => pairsOf(group, byName));
  const accuracy: Sampled[] = [];
  for (const pair of pairs) {
    const comparison = await compareAccuracy(pair.first.name, pair.second.name);
    if (comparison !== undefined)
      accuracy.push({ ...pair, at: memo((alpha) => contrast(comparison, 1, alpha)) });
  }
  const latency = pairs.flatMap((pair): readonly Sampled[] => {
    const { first, second } = pair;
    if (first.latency === undefined || second.latency === undefined) return [];
    if (first.testbed !== second.testbed) return [];
    return [{ ...pair, at: memo((alpha) => ratioAt(first.latency!, second.latency!, alpha)) }];
  });
  return ranked([
    ...decided('accuracy', accuracy, { low: -ACCURACY_POINTS, high: ACCURACY_POINTS }),
    ...decided('latency', latency, { low: 1 / (1 + RELATIVE), high: 1 + RELATIVE }),
    ...pairs.flatMap(exactDiscrepancies),
  ]);
}

function pairsOf({ name, models }: Namesakes, byName: ReadonlyMap<string, AuditedModel>): readonly Pair[] {
  const all = models.map((model) => byName.get(model)!);
  const firsts = all.length <= ALL_PAIRS_UP_TO ? all : all.slice(0, 1);
  return firsts.flatMap((first, i) => all.slice(i + 1).map((second) => ({ group: name, first, second })));
}

function memo(at: At): At {
  const known = new Map<number, Estimate>();
  return (alpha) => {
    const before = known.get(alpha) ?? at(alpha);
    known.set(alpha, before);
    return before;
  };
}

/**
 * Ratio of two medians that were timed apart, on a logarithmic scale by the method of variance estimates recovery
 * (Zou and Donner 2008); intervals at other levels are scaled as if normal.
 */
function ratioAt(first: AuditFigure, second: AuditFigure, alpha: number): Estimate {
  const scale = twoSidedZ(alpha) / Z95;
  const log = ({ value, low, high }: AuditFigure) => ({
    value: Math.log(value),
    below: (Math.log(value) - Math.log(Math.max(low, Number.MIN_VALUE))) * scale,
    above: (Math.log(high) - Math.log(value)) * scale,
  });
  const [a, b] = [log(first), log(second)];
  const value = a.value - b.value;
  return {
    value: Math.exp(value),
    low: Math.exp(value - Math.hypot(a.below, b.above)),
    high: Math.exp(value + Math.hypot(a.above, b.below)),
  };
}

/** `fail`: the interval lies beyond what counts; `pass`: within it. */
function decisionOf({ low, high }: Estimate, limits: { low: number; high: number }): IntervalDecision {
  if (low > limits.high || high < limits.low) return 'fail';
  return low >= limits.low && high <= limits.high ? 'pass' : 'inconclusive';
}

const WORDS = { fail: 'differs', pass: 'agrees', inconclusive: 'undecided' } as const;

function decided(
  metric: 'accuracy' | 'latency',
  pairs: readonly Sampled[],
  limits: { low: number; high: number },
): readonly Discrepancy[] {
  const family = holmIntervals(
    pairs.map(
      ({ at }) =>
        (alpha: number) =>
          decisionOf(at(alpha), limits),
    ),
    ALPHA,
  );
  return pairs.map(({ group, first, second, at }, i) => {
    const { decision, alpha } = family[i]!;
    const { value, low, high } = at(alpha);
    const told = { group, metric, first: first.name, second: second.name, value, low, high };
    return { ...told, decided: WORDS[decision], sentence: sentenceOf(metric, first, second, told) };
  });
}

function exactDiscrepancies({ group, first, second }: Pair): readonly Discrepancy[] {
  const ratio = (
    metric: DiscrepancyMetric,
    of: (model: AuditedModel) => number | undefined,
  ): readonly Discrepancy[] => {
    const [a, b] = [of(first), of(second)];
    if (a === undefined || b === undefined || b === 0) return [];
    const value = a / b;
    const differs = value > 1 + RELATIVE || value < 1 / (1 + RELATIVE);
    const told = { group, metric, first: first.name, second: second.name, value };
    const sentence = sentenceOf(metric, first, second, told);
    return [{ ...told, decided: differs ? 'differs' : 'agrees', sentence }];
  };
  const graphs =
    first.graph === undefined || second.graph === undefined
      ? []
      : [
          {
            group,
            metric: 'graph' as const,
            first: first.name,
            second: second.name,
            value: Number(first.graph !== second.graph),
            decided: first.graph === second.graph ? ('agrees' as const) : ('differs' as const),
            sentence: `${first.name} and ${second.name} are ${first.graph === second.graph ? 'one graph' : 'different graphs'}`,
          },
        ];
  return [
    ...ratio('kernel_parameters', ({ kernelParameters }) => kernelParameters),
    ...ratio('macs', ({ macs }) => macs),
    ...ratio('size', ({ sizeBytes }) => sizeBytes),
    ...graphs,
  ];
}

const NOUNS: Readonly<Record<DiscrepancyMetric, string>> = {
  accuracy: 'accuracy',
  latency: 'latency',
  kernel_parameters: 'weights',
  macs: 'multiply-accumulates',
  size: 'file size',
  graph: 'graph',
};

function sentenceOf(
  metric: DiscrepancyMetric,
  first: AuditedModel,
  second: AuditedModel,
  { value, low, high }: { value: number; low?: number; high?: number },
): string {
  if (metric === 'accuracy') {
    const points = (share: number): string => `${share >= 0 ? '+' : '-'}${Math.abs(share * 100).toFixed(2)}`;
    if (first.accuracy?.unit === 'value') {
      const word = value < 0 ? 'less' : 'more';
      return `${first.name} has ${Math.abs(value).toPrecision(3)} ${word} ${first.accuracy.metric} than ${second.name}`;
    }
    return `${first.name} is ${points(value)} points (${points(low!)} to ${points(high!)}) from ${second.name}`;
  }
  const [more, less, times] = value >= 1 ? [first, second, value] : [second, first, 1 / value];
  const range =
    low === undefined || high === undefined
      ? ''
      : ` (${(value >= 1 ? low : 1 / high).toFixed(2)} to ${(value >= 1 ? high : 1 / low).toFixed(2)})`;
  return `${more.name} has ${times.toFixed(2)}${range} times the ${NOUNS[metric]} of ${less.name}`;
}

/** Those that differ first; of them accuracy before latency before the rest, the larger against what counts first. */
function ranked(all: readonly Discrepancy[]): readonly Discrepancy[] {
  const order = { differs: 0, undecided: 1, agrees: 2 };
  const size = ({ metric, value }: Discrepancy): number =>
    metric === 'accuracy'
      ? Math.abs(value) / ACCURACY_POINTS
      : metric === 'graph'
        ? value
        : Math.abs(Math.log(value)) / Math.log(1 + RELATIVE);
  const weight = ({ metric }: Discrepancy): number => DISCREPANCY_METRICS.indexOf(metric);
  return [...all].sort(
    (a, b) => order[a.decided] - order[b.decided] || weight(a) - weight(b) || size(b) - size(a),
  );
}
