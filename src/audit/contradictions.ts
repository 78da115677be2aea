/** One zoo, one network with one set of weights, and two figures. */
import type { PublishedFigure, ZooEntry } from '../zoo/entry.ts';
import { ZOOS, type ZooName } from '../zoo/zoos.ts';
import { distance, type SpreadMetric } from './spread.ts';

export type Contradiction = {
  readonly zoo: ZooName;
  readonly family: string;
  readonly metric: SpreadMetric;
  /** As in `Spread`. */
  readonly spread: number;
  /** Highest first. */
  readonly claims: readonly Told[];
};

type Told = {
  readonly id: string;
  /** Where the row's source says it, if not in the row's own line. */
  readonly where?: string | undefined;
  readonly figure: PublishedFigure;
};

const METRICS: readonly SpreadMetric[] = ['top1', 'top5', 'parameters', 'macs'];

/** Contradictions among the rows of full precision, widest first within a metric. */
export function contradictionsOf(entries: readonly ZooEntry[]): readonly Contradiction[] {
  const groups = new Map<string, ZooEntry[]>();
  for (const entry of entries) {
    if (entry.precision !== 'fp32') continue;
    const key = sameWeights(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return METRICS.flatMap((metric) =>
    [...groups.values()]
      .flatMap((rows): readonly Contradiction[] => {
        const claims = distinct(rows.flatMap((row) => toldOf(row, metric)));
        const [{ zoo, family }] = rows as [ZooEntry];
        if (!contradict(claims)) return [];
        const spread = distance(metric, claims[0]!.figure.value, claims.at(-1)!.figure.value);
        return [{ zoo, family, metric, spread, claims }];
      })
      .sort((a, b) => b.spread - a.spread),
  );
}

/** What two rows have in common if they are of the same network with the same weights. */
function sameWeights({ id, zoo, family, model }: ZooEntry): string {
  switch (ZOOS[zoo].variants) {
    case 'weights':
    case 'exporter':
      return id;
    case 'opset':
      return `${zoo} ${model}`;
    case 'document':
      return `${zoo} ${family}`;
  }
}

function toldOf(entry: ZooEntry, metric: SpreadMetric): readonly Told[] {
  const own = entry[metric];
  const elsewhere = entry.restated.filter((restated) => restated.metric === metric);
  return [
    ...(own === undefined ? [] : [{ id: entry.id, figure: own }]),
    ...elsewhere.map(({ where, figure }) => ({ id: entry.id, where, figure })),
  ];
}

function distinct(claims: readonly Told[]): readonly Told[] {
  const seen = new Set<number>();
  return claims
    .toSorted((a, b) => b.figure.value - a.figure.value)
    .filter(({ figure }) => !seen.has(figure.value) && seen.add(figure.value));
}

/** Whether the highest and the lowest can't be one figure that was rounded in two ways. */
function contradict(claims: readonly Told[]): boolean {
  const high = claims[0]?.figure;
  const low = claims.at(-1)?.figure;
  if (high === undefined || low === undefined) return false;
  const rounding = high.precision + low.precision;
  return high !== low && high.value - low.value >= rounding * (1 - 1e-9);
}
