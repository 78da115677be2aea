/**
 * What the known networks are made of, for finding the one that a graph is. It follows from the definitions alone, and
 * working it out takes longer than looking into it ever does: the bundle has the result in place of this module.
 */

import { countWords, fingerprint } from './kernel-words.ts';
import type { KnownArchitecture } from './known-architecture.ts';
import { otherNetworks } from './other-networks.ts';
import { residualNetworks } from './residual-networks.ts';

/** One way to write a known network. */
export type DefinitionRow = {
  /** Of the known network. */
  readonly name: string;
  /** Of its kernels. */
  readonly fingerprint: string;
  /** How many kernels it has. */
  readonly size: number;
  /** Its kernels: an index into `words`, and how often it has that one. */
  readonly counts: readonly (readonly [index: number, count: number])[];
  readonly features: number;
  readonly additions?: number;
  readonly concatenations?: number;
};

export type DefinitionTable = {
  /** Kernels, in the words of `kernelText`. */
  readonly words: readonly string[];
  readonly rows: readonly DefinitionRow[];
};

function tabulate(networks: readonly KnownArchitecture[]): DefinitionTable {
  const indices = new Map<string, number>();
  const indexOf = (word: string): number => {
    const index = indices.get(word) ?? indices.size;
    indices.set(word, index);
    return index;
  };
  const rows = networks.flatMap(({ name, define, convolutional }) =>
    [define, convolutional].flatMap((form) => {
      if (form === undefined) return [];
      const { kernels, ...rest } = form();
      const counts = [...countWords(kernels)].map(([word, count]) => [indexOf(word), count] as const);
      return [{ name, fingerprint: fingerprint(kernels), size: kernels.length, counts, ...rest }];
    }),
  );
  return { words: [...indices.keys()], rows };
}

export default tabulate([...residualNetworks, ...otherNetworks]);
