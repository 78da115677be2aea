/** Where a graph departs from the definition of the network that it is, without being another: in words after `with`. */

import { countWords } from './known/kernel-words.ts';
import type { KnownArchitecture } from './known/known-architecture.ts';
import { poolingsOf } from './known/poolings.ts';
import type { Kernel, Step } from './step.ts';
import type { Traits } from './traits.ts';

export function findDepartures(
  known: KnownArchitecture,
  traits: Traits,
  kernels: readonly Kernel[],
  steps: readonly Step[],
): readonly string[] {
  return [
    ...channelDepartures(kernels),
    ...activationDepartures(known, traits),
    ...normDepartures(known, traits),
    ...poolingDepartures(known, steps),
    ...strangeOperators(steps),
  ];
}

function channelDepartures(kernels: readonly Kernel[]): readonly string[] {
  const channels = kernels[0]?.from;
  return channels !== undefined && channels !== 3 ? [`${channels} input channels in place of 3`] : [];
}

/** Activations that go together in a network, or that an exporter writes as one another. */
const companions: Readonly<Record<string, readonly string[]>> = {
  // Quantisation takes over what a ReLU does, and exporters write a ReLU6 as either.
  relu6: ['relu'],
  // MobileNet V3 has both.
  hardswish: ['relu', 'relu6'],
};

function activationDepartures({ activation }: KnownArchitecture, { activations }: Traits): readonly string[] {
  const usual = [activation, ...(companions[activation] ?? [])];
  const strange = activations.filter((each) => !usual.includes(each));
  const [main] = activations;
  if (strange.length === 0 || main === undefined) return [];
  const replaced = !activations.some((each) => usual.includes(each));
  return [`${strange.join(' and ')} ${replaced ? 'in place of' : 'besides'} ${activation}`];
}

/** BatchNormalization may be folded away or not; others are told where the definition does not ask for them. */
function normDepartures({ norm, requires }: KnownArchitecture, { norms }: Traits): readonly string[] {
  const local = requires?.localResponse !== undefined ? 'local response' : undefined;
  const usual = new Set(['batch', norm, local, ...(requires?.norms ?? [])]);
  return norms.filter((each) => !usual.has(each)).map((each) => `${each} normalisation`);
}

/** A larger window covers what is left of the picture, whatever its size: the pooling before a classifier. */
const largestWindow = 4;

/** Only of poolings that make the picture smaller, and that take more than one pixel of each window. */
function poolingDepartures(known: KnownArchitecture, steps: readonly Step[]): readonly string[] {
  const wanted = poolingsOf(known);
  if (wanted === undefined) return [];
  const found = steps.flatMap((step) => {
    if (step.kind !== 'pool' || step.window === undefined || step.stride < 2) return [];
    const { method, window, stride } = step;
    return window < 2 || window > largestWindow ? [] : [`${method} ${window}x${window}/${stride}`];
  });
  const [ours, theirs] = [countWords(found), countWords(wanted)];
  const more = [...ours].filter(([word, count]) => count > (theirs.get(word) ?? 0)).map(([word]) => word);
  const fewer = [...theirs].filter(([word, count]) => count > (ours.get(word) ?? 0)).map(([word]) => word);
  if (more.length === 0 && fewer.length === 0) return [];
  if (more.length === 0) return [`less ${fewer.join(' and ')} pooling`];
  if (fewer.length === 0) return [`more ${more.join(' and ')} pooling`];
  return [`${more.join(' and ')} pooling in place of ${fewer.join(' and ')}`];
}

const maxTold = 3;

/** No known network has a step that is none of a kernel, pooling, normalisation, activation and joining of paths. */
function strangeOperators(steps: readonly Step[]): readonly string[] {
  const names = new Set(steps.flatMap((step) => (step.kind === 'other' ? [step.operator] : [])));
  const told = [...names].slice(0, maxTold);
  return names.size > maxTold ? [...told, `${names.size - maxTold} further operators`] : told;
}
