/**
 * A model file and the files of its external data, opened for reading by ranges. What a model names is hostile:
 * only regular files below the model's own folder are opened, and no link is followed on the way.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { SurroundingsError } from '../errors.ts';
import type { ByteSource } from '../graph/byte-source.ts';
import type { ExternalFile, ModelSource } from '../graph/model-source.ts';
import { findRegularFile } from './inside-path.ts';

/**
 * Opens a model that `acquire` brought here. No file stays open between two reads.
 *
 * @throws SurroundingsError `artifact-read-failed`
 */
export function openModel({ path }: { readonly path: string }): ModelSource {
  const found = new Map<string, ExternalFile>();
  return {
    file: fileSource(path, constants.O_RDONLY),
    external: (location) => {
      const file = found.get(location) ?? findExternal(dirname(path), location);
      found.set(location, file);
      return file;
    },
  };
}

function findExternal(folder: string, location: string): ExternalFile {
  const found = findRegularFile(folder, location);
  if (found.kind !== 'file') return found;
  return { kind: 'file', source: fileSource(found.path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)) };
}

/** What is read at once where less is asked for: weights and their heads are looked at in the order of the file. */
const blockBytes = 2 ** 16;

function fileSource(path: string, flags: number): ByteSource {
  const { size } = withFile(path, flags, (file) => fstatSync(file));
  let block = new Uint8Array();
  let blockFrom = 0;
  return {
    sizeBytes: size,
    read: (from, to) => {
      if (to - from >= blockBytes) return readRange(path, flags, from, to);
      if (from < blockFrom || to > blockFrom + block.length) {
        block = readRange(path, flags, from, Math.max(to, Math.min(from + blockBytes, size)));
        blockFrom = from;
      }
      return block.subarray(from - blockFrom, to - blockFrom);
    },
  };
}

function readRange(path: string, flags: number, from: number, to: number): Uint8Array<ArrayBuffer> {
  return withFile(path, flags, (file) => {
    const bytes = new Uint8Array(to - from);
    let filled = 0;
    while (filled < bytes.length) {
      const got = readSync(file, bytes, filled, bytes.length - filled, from + filled);
      if (got === 0) throw new Error(`the file ended at byte ${from + filled}`);
      filled += got;
    }
    return bytes;
  });
}

function withFile<T>(path: string, flags: number, use: (file: number) => T): T {
  try {
    const file = openSync(path, flags);
    try {
      return use(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw new SurroundingsError(
      {
        code: 'artifact-read-failed',
        what: 'reading the model failed',
        where: path,
        got: (cause as NodeJS.ErrnoException).code ?? String(cause),
      },
      { cause },
    );
  }
}
