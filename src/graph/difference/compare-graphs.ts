/** Says in the field's words how one graph differs from another. */

import type { NormalGraph } from '../normal/normal-graph.ts';
import { alignLayers } from './align.ts';
import type { Pair } from './anchors.ts';
import { findChanges, type LayerChange, type Side, sideOf } from './changes.ts';
import { familySimilarity, sharedByChance, similarityOf } from './relation.ts';
import { slidePairs } from './slide.ts';
import { tellChanges } from './tell-changes.ts';
import { tellCounts } from './tell-counts.ts';
import { tellPrecision } from './tell-precision.ts';

const maxSentences = 12;

/** Two graphs beside each other; of their weights it matters which are the same, where the structure leaves that open. */
export type StructuralDifference = {
  readonly candidate: Side;
  readonly reference: Side;
  readonly pairs: readonly Pair[];
  readonly layerChanges: readonly LayerChange[];
  /** One structure and one precision. */
  readonly equal: boolean;
  /** One structure, precision aside. */
  readonly sameStructure: boolean;
  /** From 0 to 1. */
  readonly similarity: number;
  /** Variants of one design. */
  readonly related: boolean;
  readonly firstDivergence: string | undefined;
  /** What differs in structure and precision, in the order of the dataflow, one sentence each; at most 12. */
  readonly changes: readonly string[];
};

/**
 * Compares two graphs in normal form. Takes n log n.
 *
 * @param unrelated whether they are known to be of different designs; asked where they share no more than two such may.
 */
export function compareGraphs(
  ours: NormalGraph,
  theirs: NormalGraph,
  unrelated: () => boolean = () => false,
): StructuralDifference {
  const [candidate, reference] = [sideOf(ours), sideOf(theirs)];
  const identical = ours.structure === theirs.structure;
  const pairs: readonly Pair[] = identical
    ? candidate.views.map((_, index) => [index, index] as const)
    : slidePairs(
        alignLayers(candidate.views, reference.views),
        [candidate.views, reference.views],
        [blockStarts(candidate), blockStarts(reference)],
      );
  const layerChanges = identical ? [] : findChanges(candidate, reference, pairs);
  const impliedOnly =
    !identical && layerChanges.length === 0 && differsInImplied(candidate, reference, pairs);
  const sameStructure = identical || impliedOnly;
  const similarity = sameStructure ? 1 : similarityOf(candidate, reference, pairs, layerChanges);
  const related = similarity >= familySimilarity && (similarity >= sharedByChance || !unrelated());
  const byLayer = tellChanges(layerChanges, candidate, reference);
  const counts = related ? [] : tellCounts(candidate, reference);
  const structural = counts.length > 0 ? counts : byLayer;
  const told = structural.length === 0 && !sameStructure ? [unexplained] : structural;
  const precision = counts.length > 0 ? [] : tellPrecision(candidate, reference, pairs);
  const changes = [...told, ...precision];
  const equal = identical && ours.signature === theirs.signature;
  if (changes.length === 0 && !equal) changes.push('inputs or constants are of another type');
  return {
    candidate,
    reference,
    pairs,
    layerChanges,
    equal,
    sameStructure,
    similarity,
    related,
    firstDivergence: byLayer[0] ?? told[0],
    changes: bounded(equal ? [] : changes),
  };
}

const unexplained = 'the graphs differ in how their layers are connected, or in a subgraph or function';

function blockStarts({ units }: Side): ReadonlySet<number> {
  return new Set(units.map(({ start }) => start));
}

/** Whether all that lacks a counterpart is an activation that a quantisation's range does the work of. */
function differsInImplied(candidate: Side, reference: Side, pairs: readonly Pair[]): boolean {
  const ours = new Set(pairs.map(([i]) => i));
  const theirs = new Set(pairs.map(([, j]) => j));
  const rest = [
    ...candidate.views.filter(({ index }) => !ours.has(index)),
    ...reference.views.filter(({ index }) => !theirs.has(index)),
  ];
  const implied = [...candidate.views, ...reference.views].some(({ node }) => node.impliedMax !== undefined);
  return implied && rest.every(({ node }) => node.impliedMax !== undefined);
}

function bounded(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= maxSentences) return sentences;
  const rest = sentences.length - maxSentences + 1;
  return [...sentences.slice(0, maxSentences - 1), `and ${rest} further differences`];
}
