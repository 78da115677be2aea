/** Where in the repository something stands that a report speaks of: for annotations and for code scanning. */
import { posix } from 'node:path';
import type { Place } from '../place.ts';
import { plainText } from './escape.ts';

const PATH_LENGTH = 4000;

export type RepositoryPlace = {
  /** From the repository's root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
};

/**
 * `place` from the repository's root; undefined for what lies outside of it, such as an address.
 * @param directory what a place's file is relative to, as a path from the root
 */
export function repositoryPlace(place: Place | undefined, directory: string): RepositoryPlace | undefined {
  if (place === undefined || /^[a-z][a-z0-9+.-]*:/iu.test(place.file)) return undefined;
  const file = plainText(
    posix.join(directory.replaceAll('\\', '/'), place.file.replaceAll('\\', '/')),
    PATH_LENGTH,
  );
  if (file === '' || file === '.' || posix.isAbsolute(file) || file === '..' || file.startsWith('../'))
    return undefined;
  const { line, column } = place;
  if (line < 1) return { file };
  return column === undefined || column < 1 ? { file, line } : { file, line, column };
}
