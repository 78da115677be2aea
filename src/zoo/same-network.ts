/** What other rows of the catalogue say of the same network, and what the network of that name is when it is built. */
import type { Catalogue } from './catalogue.ts';
import type { KnownArchitecture, ZooEntry } from './entry.ts';

/**
 * Rows of the same family, best claim first: the zoos' default weights, and the other weights of the row's own model.
 *
 * @param all every row, also other precisions and weights
 */
export function sameNetwork(entry: ZooEntry, { entries }: Catalogue, all = false): readonly ZooEntry[] {
  const isTold = (other: ZooEntry): boolean =>
    all ||
    (other.precision === entry.precision &&
      (other.top1 ?? other.parameters ?? other.macs) !== undefined &&
      (other.isDefault || (other.zoo === entry.zoo && other.model === entry.model)));
  return entries
    .filter((other) => other.family === entry.family && other.id !== entry.id && isTold(other))
    .sort((a, b) => (b.top1?.value ?? -1) - (a.top1?.value ?? -1));
}

/**
 * The network that a zoo's own code builds under this row's name, as it is used: without heads that only training
 * uses. Keras names widths by an argument, and builds the full one without it.
 */
export function architectureOf(entry: ZooEntry, catalogue: Catalogue): KnownArchitecture | undefined {
  const [used, trained] = architecturesOf(entry, catalogue);
  return used ?? trained;
}

/** The same with the heads that training uses, where there are such. */
export function trainingArchitectureOf(entry: ZooEntry, catalogue: Catalogue): KnownArchitecture | undefined {
  const [used, trained] = architecturesOf(entry, catalogue);
  return used === undefined ? undefined : trained;
}

/** Without and with auxiliary heads; the first only where the second has some. */
function architecturesOf(
  { zoo, model, isDefault }: ZooEntry,
  { architectures }: Catalogue,
): readonly [KnownArchitecture | undefined, KnownArchitecture | undefined] {
  const library = zoo === 'keras-applications-2020' ? 'keras' : zoo;
  if (library === 'keras' && !isDefault) return [undefined, undefined];
  const built = (suffix: string) => architectures.find(({ id }) => id === `${library}/${model}${suffix}`);
  return [built(' (no aux)'), built('')];
}

/** The networks that any zoo's code builds under the name of this row's family. */
export function architecturesOfFamily(family: string, catalogue: Catalogue): readonly KnownArchitecture[] {
  const known = catalogue.entries
    .filter((entry) => entry.family === family)
    .flatMap((entry) => architecturesOf(entry, catalogue));
  return [...new Set(known.filter((architecture) => architecture !== undefined))];
}
