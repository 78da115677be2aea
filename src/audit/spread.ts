/** How far the zoos' claims for one family lie apart. */
import type { PublishedFigure, ZooEntry } from '../zoo/entry.ts';
import type { ZooName } from '../zoo/zoos.ts';
import type { Selection } from './selection.ts';

export type SpreadMetric = 'top1' | 'top5' | 'parameters' | 'macs';

export type ZooClaim = {
  readonly zoo: ZooName;
  readonly entry: ZooEntry;
  readonly figure: PublishedFigure;
};

export type Spread = {
  readonly family: string;
  /** Accuracies: points between the highest and the lowest claim. Counts: highest through lowest. */
  readonly spread: number;
  /** One a zoo, highest first; at least two. */
  readonly claims: readonly ZooClaim[];
};

/** Spreads of all families that at least two zoos make a claim on, widest first. */
export function spreadsOf(
  metric: SpreadMetric,
  entries: readonly ZooEntry[],
  selection: Selection,
): readonly Spread[] {
  const isAccuracy = metric === 'top1' || metric === 'top5';
  const groups = new Map<string, ZooClaim[]>();
  for (const entry of entries) {
    const figure = entry[metric];
    if (figure === undefined || entry.precision !== 'fp32') continue;
    const isTaken = isAccuracy ? selection.accuracy[entry.zoo] : selection.counts;
    if (isTaken?.(entry) !== true) continue;
    // Operations depend on the input's size: only counts for the same size are of the same thing.
    const key = metric === 'macs' ? `${entry.family} @ ${entry.inputSize?.[0]} px` : entry.family;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ zoo: entry.zoo, entry, figure });
  }
  return [...groups]
    .map(([family, claims]) => ({ family, claims: highestOfEachZoo(claims) }))
    .filter(({ claims }) => claims.length > 1)
    .map(({ family, claims }) => {
      const spread = distance(metric, claims[0]!.figure.value, claims.at(-1)!.figure.value);
      return { family, claims, spread };
    })
    .sort((a, b) => b.spread - a.spread || (a.family < b.family ? -1 : 1));
}

function highestOfEachZoo(claims: readonly ZooClaim[]): readonly ZooClaim[] {
  const highest = new Map<ZooName, ZooClaim>();
  for (const claim of claims) {
    const known = highest.get(claim.zoo);
    if (known === undefined || claim.figure.value > known.figure.value) highest.set(claim.zoo, claim);
  }
  return [...highest.values()].sort((a, b) => b.figure.value - a.figure.value);
}

/** Points between two accuracies; the ratio of two counts. `high` is the higher. */
export function distance(metric: SpreadMetric, high: number, low: number): number {
  if (metric === 'parameters' || metric === 'macs') return high / low;
  // The figures are decimals: 71.9 - 70.94 is 0.96, not a little more.
  return Number(((high - low) * 100).toFixed(9));
}
