/** One hash for what was measured: two runs with equal digests saw the same images with the same labels. */
import { createHash } from 'node:crypto';

export type DigestEntry = {
  /** Name relative to the dataset, with forward slashes. */
  readonly name: string;
  readonly label: number;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
};

/**
 * SHA-256, lower-case hexadecimal, over one line of JSON an entry, `["name",label,"sha256"]`, each ended by a
 * line feed, in the order given (the dataset's).
 */
export function datasetDigest(entries: Iterable<DigestEntry>): string {
  const hash = createHash('sha256');
  for (const { name, label, sha256 } of entries) hash.update(`${JSON.stringify([name, label, sha256])}\n`);
  return hash.digest('hex');
}
