/** What Git LFS commits in a file's place. Source: the Git LFS specification, docs/spec.md. */
import type { Contents } from '../contents.ts';

export type Pointer = {
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly oid: string;
  readonly sizeBytes: number;
};

/** By the specification a pointer is shorter than this. */
const LARGEST_BYTES = 1024;

/** The pointer that a file is; undefined if it is none. */
export function parsePointer({ head, bytes }: Contents): Pointer | undefined {
  const text = head.toString('utf8');
  if (bytes >= LARGEST_BYTES || !text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
    return undefined;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = Number(/^size (\d{1,16})$/m.exec(text)?.[1]);
  return oid === undefined || !Number.isSafeInteger(size) ? undefined : { oid, sizeBytes: size };
}
