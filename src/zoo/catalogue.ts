/**
 * The catalogue: what the zoos publish, as it ships. Loaded when it is asked for, since most runs never do.
 */
import { type CatalogueFile, decodeCatalogue } from './catalogue-file.ts';
import type { KnownArchitecture, ZooEntry } from './entry.ts';

export type Catalogue = {
  /** SHA-256 of each file that it was made from, by the file's name. */
  readonly madeFrom: Readonly<Record<string, string>>;
  readonly entries: readonly ZooEntry[];
  readonly architectures: readonly KnownArchitecture[];
};

let loaded: Promise<Catalogue> | undefined;

export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= import('./catalogue.json', { with: { type: 'json' } }).then(({ default: file }) =>
    decodeCatalogue(file as unknown as CatalogueFile),
  );
  return loaded;
}
