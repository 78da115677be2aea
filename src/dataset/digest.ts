/** One hash for what was measured: two runs with equal digests saw the same images with the same labels. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Target } from './target.ts';

export type DigestEntry = {
  /** Name relative to the dataset, with forward slashes. */
  readonly name: string;
  /** Class index; of no meaning beside another target. */
  readonly label: number;
  /** What the example should come to, where that is not a class. */
  readonly target?: Target | undefined;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
};

/**
 * SHA-256, lower-case hexadecimal, over one line of JSON an entry, `["name",label,"sha256"]`, each ended by a
 * line feed, in the order given (the dataset's). A target that is no class stands in the place of the label.
 */
export function datasetDigest(entries: Iterable<DigestEntry>): string {
  return digestOfLines(Array.from(entries, digestLine));
}

/** What an entry adds to the digest, without the line feed: all that runs on parts of a dataset need to hand on. */
export function digestLine({ name, label, target, sha256 }: DigestEntry): string {
  const wanted = target === undefined || target.kind === 'class' ? label : describe(target);
  return JSON.stringify([name, wanted, sha256]);
}

/** @param lines of all entries, in dataset order. */
export function digestOfLines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** What is left of a line before and after its hash: hashes have no pattern, and half as many bytes as digits. */
export function splitDigestLine(line: string): { readonly line: string; readonly sha256: Uint8Array } {
  const from = line.length - SHA256_DIGITS - CLOSING.length;
  return { line: line.slice(0, from), sha256: Uint8Array.from(Buffer.from(line.slice(from), 'hex')) };
}

const SHA256_DIGITS = 64;
export const SHA256_BYTES = SHA256_DIGITS / 2;
const CLOSING = '"]';
const CHUNK_BYTES = 1 << 16;

/** The digest of lines that were split, added in dataset order: a million of them without making texts of them. */
export function openSplitDigest(): {
  /** UTF-8 from `from` to `to` of `lines`, and the 32 bytes from `at` of `hashes`. */
  readonly add: (lines: Uint8Array, from: number, to: number, hashes: Uint8Array, at: number) => void;
  readonly end: () => string;
} {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let filled = 0;
  const flush = (): void => {
    hash.update(chunk.subarray(0, filled));
    filled = 0;
  };
  return {
    add: (lines, from, to, hashes, at) => {
      const isLong = to - from > CHUNK_BYTES - REST_BYTES;
      if (isLong || filled + to - from + REST_BYTES > CHUNK_BYTES) flush();
      if (isLong) hash.update(lines.subarray(from, to));
      let end = filled;
      for (let i = isLong ? to : from; i < to; i++) chunk[end++] = lines[i]!;
      for (let i = at; i < at + SHA256_BYTES; i++) {
        const byte = hashes[i]!;
        chunk[end++] = DIGITS[byte >> 4]!;
        chunk[end++] = DIGITS[byte & 15]!;
      }
      for (let i = 0; i < END.length; i++) chunk[end++] = END[i]!;
      filled = end;
    },
    end: () => {
      flush();
      return hash.digest('hex');
    },
  };
}

/** Of a line, from its hash on. */
const REST_BYTES = SHA256_DIGITS + CLOSING.length + 1;
const DIGITS = Buffer.from('0123456789abcdef');
const END = Buffer.from(`${CLOSING}\n`);

/** The target as it is hashed: tensors by the SHA-256 of their values, a mask by its file's name. */
function describe(target: Target): unknown {
  if (target.kind === 'mask') return { ...target, path: basename(target.path) };
  if (target.kind !== 'tensors') return target;
  const tensors = target.tensors.map(({ type, shape, values }) => {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return { type, shape, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return { kind: 'tensors', tensors };
}
