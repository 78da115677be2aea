/** Which file lies beside another, where that came from: from a locator to a locator. Pure. */
import { join, posix } from 'node:path';
import type { Locator } from '../locator.ts';

/**
 * The locator of the file at `location` beside the one that `locator` led to, in the same state: of the same commit,
 * release or digest (`revision`). Undefined where there is nothing beside.
 *
 * @param location relative, with forward slashes; inside the folder.
 */
export function siblingOf(
  locator: Locator,
  location: string,
  revision: string | undefined,
): Locator | undefined {
  const text = `${locator.text} (${location})`;
  const beside = (file: string): string => posix.join(posix.dirname(file), location);
  switch (locator.kind) {
    case 'url': {
      const url = new URL(location.split('/').map(encodeURIComponent).join('/'), locator.url);
      // A signature is for one file.
      url.search = '';
      return { kind: 'url', url: url.href, text };
    }
    case 'hf':
      return { ...locator, revision: revision ?? locator.revision, file: beside(locator.file), text };
    case 'release':
      // Names of assets have no folders.
      return { ...locator, tag: revision ?? locator.tag, asset: posix.basename(location), text };
    case 'artifact':
      return locator.file === undefined ? undefined : { ...locator, file: beside(locator.file), text };
    case 'oci':
      return {
        ...locator,
        reference: revision ?? locator.reference,
        file: locator.file === undefined ? location : beside(locator.file),
        text,
      };
    case 'git':
      return locator.path === undefined || revision === undefined
        ? undefined
        : { ...locator, revision, path: join(locator.path, '..', location), text };
    default:
      return undefined;
  }
}
