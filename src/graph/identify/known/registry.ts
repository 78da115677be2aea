/** All networks that zoogate knows by their definition, and an index of them by their kernels. */

import { createHash } from 'node:crypto';
import type { Definition } from './definition.ts';
import type { KnownArchitecture } from './known-architecture.ts';
import { otherNetworks } from './other-networks.ts';
import { residualNetworks } from './residual-networks.ts';

export const knownArchitectures: readonly KnownArchitecture[] = [...residualNetworks, ...otherNetworks];

/** A known network and one way to write it. */
export type Defined = { readonly known: KnownArchitecture; readonly definition: Definition };

let defined: readonly Defined[] | undefined;

/** Every known network in each way to write it; worked out at the first call. */
export function definedArchitectures(): readonly Defined[] {
  defined ??= knownArchitectures.flatMap((known) =>
    [known.define, known.convolutional].flatMap((define) =>
      define === undefined ? [] : [{ known, definition: define() }],
    ),
  );
  return defined;
}

let index: ReadonlyMap<string, readonly Defined[]> | undefined;

/** The known networks whose body has exactly these kernels, in whatever order. */
export function withKernels(kernels: readonly string[]): readonly Defined[] {
  index ??= indexByKernels();
  return index.get(fingerprint(kernels)) ?? [];
}

function indexByKernels(): ReadonlyMap<string, readonly Defined[]> {
  const groups = new Map<string, Defined[]>();
  for (const each of definedArchitectures()) {
    const key = fingerprint(each.definition.kernels);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

function fingerprint(kernels: readonly string[]): string {
  return createHash('sha256')
    .update([...kernels].sort().join('\n'))
    .digest('hex');
}

/** The known network of that name, which an identification gave. */
export function findKnown(name: string): KnownArchitecture {
  const known = knownArchitectures.find((each) => each.name === name);
  if (known === undefined) throw new Error(`no known network is called ${name}`);
  return known;
}
