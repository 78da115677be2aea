/** What the networks of a family have, under each convention that zoos count by. */
import type { Catalogue } from '../zoo/catalogue.ts';
import type { ZooEntry } from '../zoo/entry.ts';
import { architecturesOfFamily } from '../zoo/same-network.ts';
import type { SpreadMetric } from './spread.ts';

export type NamedCount = { readonly convention: string; readonly count: number };

/** Counts of every network that a zoo's code builds under the family's name; for operations, at the row's input size. */
export function namedCounts(
  metric: SpreadMetric,
  { family, inputSize }: ZooEntry,
  catalogue: Catalogue,
): readonly NamedCount[] {
  const builds = architecturesOfFamily(family, catalogue);
  if (metric === 'macs') {
    return builds.flatMap(({ macs, size }) =>
      macs === undefined || size !== inputSize?.[0]
        ? []
        : [{ convention: 'multiply-accumulates', count: macs }],
    );
  }
  if (metric !== 'parameters') return [];
  return builds.flatMap(({ parameters, kernelParameters }) => {
    const { trainable, withStatistics, folded, keras } = parameters;
    const counts: readonly (readonly [string, number | undefined])[] = [
      ['trainable', trainable],
      ['with running statistics', withStatistics ?? keras],
      ['folded', folded],
      ['kernels', kernelParameters],
    ];
    return counts.flatMap(([convention, count]) => (count === undefined ? [] : [{ convention, count }]));
  });
}
