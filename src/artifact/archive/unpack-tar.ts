/** Unpacks a tar file, gzipped or not, into an empty folder. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { ReadEntry } from 'tar';
import type { ArchiveEntry, EntryGuard } from './entries.ts';

/** @throws {UnfitArchive}; rejects with tar's or zlib's error if the file is damaged, with the disk's if that fails. */
export async function unpackTar(
  archive: string,
  folder: string,
  guard: EntryGuard,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { Unpack } = await import('tar');
  let refusal: { readonly error: unknown } | undefined;
  const unpack = new Unpack({
    cwd: folder,
    // What is damaged, or not understood, is an error; not a line on the console.
    strict: true,
    preserveOwner: false,
    noMtime: true,
    filter: (_path, entry) => {
      try {
        const path = refusal === undefined ? guard.admit(describe(entry as ReadEntry)) : undefined;
        if (path === undefined) return false;
        // Modes in an archive may keep even their owner from reading.
        Object.assign(entry, { path, mode: 0o644 });
        return true;
      } catch (error) {
        refusal = { error };
        return false;
      }
    },
  });
  const closed = new Promise<void>((resolve, reject) => unpack.on('close', resolve).on('error', reject));
  // It may fail while the next piece is being read.
  closed.catch(() => {});
  for await (const chunk of createReadStream(archive)) {
    signal?.throwIfAborted();
    if (refusal !== undefined) throw refusal.error;
    if (!unpack.write(chunk as Buffer)) await Promise.race([once(unpack, 'drain'), closed]);
  }
  unpack.end();
  await closed;
  if (refusal !== undefined) throw refusal.error;
}

const FILES: ReadonlySet<string> = new Set(['File', 'OldFile', 'ContiguousFile']);

function describe({ path, type, size }: ReadEntry): ArchiveEntry {
  return { name: path, kind: FILES.has(type) ? 'file' : 'other', sizeBytes: size };
}
