/** All networks that zoogate knows by their definition, and how to find one by its kernels. */

import table, { type DefinitionRow } from './definition-table.ts';
import { fingerprint } from './kernel-words.ts';
import type { KnownArchitecture } from './known-architecture.ts';
import { otherNetworks } from './other-networks.ts';
import { residualNetworks } from './residual-networks.ts';

export const knownArchitectures: readonly KnownArchitecture[] = [...residualNetworks, ...otherNetworks];

/** A known network and one way to write it. */
export type Defined = { readonly known: KnownArchitecture; readonly definition: DefinitionRow };

/** The known networks whose body has exactly these kernels, in whatever order. */
export function withKernels(kernels: readonly string[]): readonly Defined[] {
  const wanted = fingerprint(kernels);
  return table.rows
    .filter((row) => row.fingerprint === wanted)
    .map((definition) => ({ known: findKnown(definition.name), definition }));
}

/** Kernels in common, twice, over the kernels of both: 1 for the same kernels. */
export type Likeness = { readonly definition: DefinitionRow; readonly similarity: number };

/** The definition that shares most with these kernels, if it is more alike than `least`. */
export function closestDefinition(
  kernels: ReadonlyMap<string, number>,
  size: number,
  least: number,
): Likeness | undefined {
  const ours = table.words.map((word) => kernels.get(word) ?? 0);
  let best: Likeness | undefined;
  for (const definition of table.rows) {
    let common = 0;
    for (const [index, count] of definition.counts) common += Math.min(count, ours[index] ?? 0);
    const similarity = (2 * common) / (size + definition.size);
    if (similarity > (best?.similarity ?? least)) best = { definition, similarity };
  }
  return best;
}

/** Its kernels and how often it has each. */
export function kernelsOf({ counts }: DefinitionRow): ReadonlyMap<string, number> {
  return new Map(counts.map(([index, count]) => [table.words[index] ?? '', count]));
}

/** The known network of that name, which an identification gave. */
export function findKnown(name: string): KnownArchitecture {
  const known = knownArchitectures.find((each) => each.name === name);
  if (known === undefined) throw new Error(`no known network is called ${name}`);
  return known;
}
