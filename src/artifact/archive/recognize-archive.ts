/** Which kind of archive a file is, by its first bytes: names lie, and addresses often have none. */
import { open } from 'node:fs/promises';

export type ArchiveKind = 'zip' | 'tar' | 'tar.gz';

const MARKS: readonly { readonly kind: ArchiveKind; readonly at: number; readonly bytes: string }[] = [
  { kind: 'zip', at: 0, bytes: 'PK\x03\x04' },
  { kind: 'zip', at: 0, bytes: 'PK\x05\x06' },
  { kind: 'tar.gz', at: 0, bytes: '\x1f\x8b' },
  { kind: 'tar', at: 257, bytes: 'ustar' },
];

/** Enough for every mark, and for saying what a zip file is that holds no ONNX model. */
const HEAD_BYTES = 4096;

export type FileHead = { readonly archive: ArchiveKind | undefined; readonly head: Uint8Array };

/** Rejects with the file system's error. */
export async function readHead(path: string): Promise<FileHead> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(buffer, 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    const text = head.toString('latin1');
    return { archive: MARKS.find(({ at, bytes }) => text.startsWith(bytes, at))?.kind, head };
  } finally {
    await file.close();
  }
}
