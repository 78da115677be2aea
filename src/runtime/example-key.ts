/** What an example is known by between runs: the hash of its bytes, and with it of what it should come to. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { Example } from '../dataset/dataset.ts';
import type { NumericsRequest } from './protocol.ts';

/** Where files are read to, part by part: fresh memory for each would cost more than reading it. */
let part: Uint8Array | undefined;
const PART_BYTES = 1 << 18;

/**
 * SHA-256 of an image file's bytes; undefined for other inputs, and for files that can't be read. Synchronous: this
 * is done for thousands of small files in a row, when the process has nothing else to do, in a fifth of the time.
 */
export function hashExample({ input }: Example): string | undefined {
  if (input.kind !== 'image') return undefined;
  try {
    return hashFile(input.path);
  } catch {
    return undefined;
  }
}

function hashFile(path: string): string {
  part ??= new Uint8Array(PART_BYTES);
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    for (let read = readSync(file, part); read > 0; read = readSync(file, part)) {
      hash.update(part.subarray(0, read));
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
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

/** Key of a comparison of optimisation levels; undefined where its inputs are more than the bytes of images. */
export function numericsKey({ examples, classes, session }: NumericsRequest): string | undefined {
  const inputs = examples.map((example) => [hashExample(example), example.target] as const);
  if (inputs.some(([sha256]) => sha256 === undefined)) return undefined;
  return createHash('sha256')
    .update(JSON.stringify([inputs, classes, session]))
    .digest('hex');
}
