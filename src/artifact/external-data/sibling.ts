/** Which file lies beside another, where that came from: from a locator to a locator, and to words. Pure. */
import { join, posix } from 'node:path';
import type { Locator } from '../locator.ts';
import { showUrl } from '../url.ts';

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

/** Where a file was looked for, in words that go on from "expected:". */
export function placeOf(sibling: Locator): string {
  switch (sibling.kind) {
    case 'url':
      return showUrl(sibling.url);
    case 'hf':
      return `${sibling.file} in the commit ${sibling.revision}`;
    case 'release':
      return `an asset ${sibling.asset} of the release ${sibling.tag}`;
    case 'oci':
      return `a layer with the title ${sibling.file} in ${sibling.reference}`;
    case 'git':
      return `the file beside the model in the commit ${sibling.revision}`;
    default:
      return 'the file beside the model';
  }
}
