/**
 * A model file and the files of its external data, opened for reading by ranges. What a model names is hostile:
 * only regular files below the model's own folder are opened, and no link is followed on the way.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SurroundingsError } from '../errors.ts';
import type { ByteSource } from '../graph/byte-source.ts';
import type { ExternalFile, ModelSource } from '../graph/model-source.ts';

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
  const parts = location.split(/[/\\]/);
  if (location === '' || location.includes('\0')) return refused('it names no file');
  if (parts[0] === '' || /^[a-z]:/i.test(location)) return refused('it names a file by an absolute path');
  if (parts.includes('..')) return refused("it leads out of the model's folder");
  let path = folder;
  const names = parts.filter((part) => part !== '.' && part !== '');
  for (const [index, name] of names.entries()) {
    path = join(path, name);
    let entry: ReturnType<typeof lstatSync>;
    try {
      entry = lstatSync(path);
    } catch {
      return { kind: 'missing' };
    }
    if (entry.isSymbolicLink()) return refused('it is a link, or lies behind one');
    const last = index === names.length - 1;
    if (last && !entry.isFile()) return refused('it is no regular file');
  }
  if (names.length === 0) return refused('it names no file');
  return { kind: 'file', source: fileSource(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)) };
}

function refused(reason: string): ExternalFile {
  return { kind: 'refused', reason };
}

function fileSource(path: string, flags: number): ByteSource {
  const { size } = withFile(path, flags, (file) => fstatSync(file));
  return {
    sizeBytes: size,
    read: (from, to) =>
      withFile(path, flags, (file) => {
        const bytes = new Uint8Array(to - from);
        let filled = 0;
        while (filled < bytes.length) {
          const got = readSync(file, bytes, filled, bytes.length - filled, from + filled);
          if (got === 0) throw new Error(`the file ended at byte ${from + filled}`);
          filled += got;
        }
        return bytes;
      }),
  };
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
