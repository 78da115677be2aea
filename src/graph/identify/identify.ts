/**
 * Which known network a graph is. It is one exactly if it has the kernels of that network's definition, joined as
 * often, and shows what tells the variant apart. Names play no part. What is none is called unknown, with the
 * definition that it shares most kernels with.
 */

import { findDepartures } from './departures.ts';
import type { DefinitionRow } from './known/definition-table.ts';
import { countWords } from './known/kernel-words.ts';
import type { KnownArchitecture } from './known/known-architecture.ts';
import { closestDefinition, type Defined, kernelsOf, withKernels } from './known/registry.ts';
import type { Skeleton } from './skeleton.ts';
import { type Kernel, kernelText, type Step } from './step.ts';
import type { Traits } from './traits.ts';

/** How the classifier ends: its outputs, or that the graph has none. */
export type Head = { readonly kind: 'classes'; readonly classes: number } | { readonly kind: 'none' };

export type Identification =
  | {
      readonly kind: 'known';
      /** Its name in the registry. */
      readonly name: string;
      readonly head: Head;
      /** Where the graph departs from the definition without being another network, in words. */
      readonly departures: readonly string[];
    }
  | {
      readonly kind: 'unknown';
      /** The definition that shares most kernels, if it shares at least a third. */
      readonly closest: Closest | undefined;
    };

export type Closest = {
  readonly name: string;
  /** Kernels in common, twice, over the kernels of both: 1 for the same kernels. */
  readonly similarity: number;
  /** What keeps the graph from being that network, in words. */
  readonly differences: readonly string[];
};

export function identify({ steps }: Skeleton, traits: Traits): Identification {
  const kernels = readKernels(steps);
  const readings = readHeads(kernels);
  const reasons = new Map<Defined, readonly string[]>();
  for (const { body, head, last } of readings) {
    for (const candidate of withKernels(body)) {
      const { known, definition } = candidate;
      if (last !== undefined && last.from !== definition.features) continue;
      const obstacles = findObstacles(known, definition, traits);
      if (obstacles.length === 0) {
        return {
          kind: 'known',
          name: known.name,
          head,
          departures: findDepartures(known, traits, kernels, steps),
        };
      }
      if (!reasons.has(candidate)) reasons.set(candidate, obstacles);
    }
  }
  const [sameKernels] = [...reasons].sort(([, a], [, b]) => a.length - b.length);
  if (sameKernels !== undefined) {
    const [{ known }, differences] = sameKernels;
    return { kind: 'unknown', closest: { name: known.name, similarity: 1, differences } };
  }
  return { kind: 'unknown', closest: findClosest(readings[0]?.body ?? []) };
}

/**
 * Kernels in the order of the graph. Exporters write queries, keys and values of an attention as one dense layer
 * or as three of the same shape that read one value: here they are one.
 */
function readKernels(steps: readonly Step[]): readonly Kernel[] {
  const kernels: Kernel[] = [];
  const siblings = new Map<Step | undefined, Kernel[]>();
  for (const step of steps) {
    if (step.kind !== 'kernel') continue;
    const { kernel, sources } = step;
    const [source] = sources;
    const square = kernel.size.every((side) => side === 1) && kernel.from === kernel.to;
    if (!square || source?.kind !== 'norm' || source.method !== 'layer') {
      kernels.push(kernel);
      continue;
    }
    const group = siblings.get(source) ?? [];
    group.push(kernel);
    siblings.set(source, group);
    if (group.length < 3) continue;
    siblings.delete(source);
    kernels.push({ ...kernel, to: 3 * kernel.to });
  }
  return [...kernels, ...[...siblings.values()].flat()];
}

type Reading = { readonly body: readonly string[]; readonly head: Head; readonly last: Kernel | undefined };

/** The last kernel is the classifier, or the graph ends without one. */
function readHeads(kernels: readonly Kernel[]): readonly Reading[] {
  const [stem, ...rest] = kernels;
  // A definition takes colour pictures; one of another number of channels is told as a departure.
  const words = [...(stem === undefined ? [] : [{ ...stem, from: 3 }]), ...rest].map(kernelText);
  const last = kernels.at(-1);
  if (last === undefined) return [];
  const isDense = last.size.every((side) => side === 1);
  return [
    ...(isDense
      ? [{ body: words.slice(0, -1), head: { kind: 'classes', classes: last.to } as const, last }]
      : []),
    { body: words, head: { kind: 'none' } as const, last: undefined },
  ];
}

function findObstacles(
  known: KnownArchitecture,
  definition: DefinitionRow,
  traits: Traits,
): readonly string[] {
  const obstacles: string[] = [];
  const counted = (name: 'additions' | 'concatenations', what: string): void => {
    const wanted = definition[name];
    if (wanted !== undefined && traits[name] !== wanted) {
      obstacles.push(`${traits[name]} ${what} where it has ${wanted}`);
    }
  };
  counted('additions', 'additions of two paths');
  counted('concatenations', 'concatenations');
  if (known.gated !== true && traits.multiplications > 0) {
    obstacles.push(`multiplications of two paths where it has none: ${traits.multiplications}`);
  }
  const { preActivation, postNorm, norms, localResponse } = known.requires ?? {};
  if (preActivation !== undefined && traits.preActivation !== preActivation) {
    obstacles.push(
      preActivation ? 'no normalisation after the additions' : 'a normalisation after the additions',
    );
  }
  if (postNorm !== undefined && traits.postNorm !== postNorm) {
    obstacles.push(
      postNorm ? 'no normalisation before the additions' : 'a normalisation before the additions',
    );
  }
  if (localResponse !== undefined && traits.localResponse !== localResponse) {
    obstacles.push(`local response normalisation: ${traits.localResponse} where it has ${localResponse}`);
  }
  // What is folded away can't be seen: only another normalisation is an obstacle, or one that has to be absent.
  const strange = traits.norms.filter((norm) => norms !== undefined && !norms.includes(norm));
  if (strange.length > 0) obstacles.push(`${strange.join(' and ')} normalisation`);
  const missing = norms?.filter((norm) => norm !== 'batch' && !traits.norms.includes(norm)) ?? [];
  if (missing.length > 0) obstacles.push(`no ${missing.join(' or ')} normalisation`);
  return obstacles;
}

/** Below this a resemblance says nothing. */
const leastSimilarity = 1 / 3;

function findClosest(body: readonly string[]): Closest | undefined {
  const ours = countWords(body);
  const closest = closestDefinition(ours, body.length, leastSimilarity);
  if (closest === undefined) return undefined;
  const { definition, similarity } = closest;
  return { name: definition.name, similarity, differences: tellKernels(ours, kernelsOf(definition)) };
}

const maxTold = 4;

function tellKernels(
  ours: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number>,
): readonly string[] {
  const told: string[] = [];
  for (const word of new Set([...ours.keys(), ...theirs.keys()])) {
    const [here, there] = [ours.get(word) ?? 0, theirs.get(word) ?? 0];
    if (here !== there) told.push(`${word}: ${here} where it has ${there}`);
  }
  if (told.length <= maxTold) return told;
  return [...told.slice(0, maxTold - 1), `and ${told.length - maxTold + 1} further kernels`];
}
