/** What an example is known by between runs: the hash of its bytes, and with it of what it should come to. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Example } from '../dataset/dataset.ts';

/** SHA-256 of an image file's bytes; undefined for other inputs, and for files that can't be read. */
export async function hashExample({ input }: Example): Promise<string | undefined> {
  if (input.kind !== 'image') return undefined;
  try {
    return createHash('sha256')
      .update(await readFile(input.path))
      .digest('hex');
  } catch {
    return undefined;
  }
}

/**
 * Key of an example's observation in a store.
 *
 * @param sha256 of the example's bytes.
 * @returns undefined where an observation depends on more than that: on a mask's file, on tensors.
 */
export function exampleKey({ target }: Example, sha256: string): string | undefined {
  if (target.kind === 'mask' || target.kind === 'tensors') return undefined;
  return createHash('sha256')
    .update(`${sha256} ${JSON.stringify(target)}`)
    .digest('hex');
}
