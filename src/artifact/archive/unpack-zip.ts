/** Unpacks a zip file into an empty folder. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry } from 'yauzl';
import { type ArchiveEntry, type EntryGuard, leadsOut, UnfitArchive } from './entries.ts';

/** File type bits of a Unix mode, in the upper half of the external attributes. */
const TYPE_MASK = 0o170000;
const REGULAR = 0o100000;

/** @throws {UnfitArchive}; rejects with yauzl's or zlib's error if the file is damaged, with the disk's if that fails. */
export async function unpackZip(
  archive: string,
  folder: string,
  guard: EntryGuard,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { openPromise } = await import('yauzl');
  // Sizes are checked while inflating: an entry can't be larger than it says.
  const zip = await openPromise(archive, { autoClose: false, validateEntrySizes: true });
  try {
    for await (const entry of namedSafely(zip.eachEntry())) {
      const path = guard.admit(describe(entry));
      if (path === undefined) continue;
      if (!entry.canDecodeFileData()) {
        throw new UnfitArchive(
          `${JSON.stringify(path)} is encrypted, or compressed in a way other than deflate`,
        );
      }
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      const stream = await zip.openReadStreamPromise(entry);
      await pipeline(stream, createWriteStream(target, { flags: 'wx' }), {
        ...(signal === undefined ? {} : { signal }),
      });
    }
  } finally {
    zip.close();
  }
}

/** yauzl refuses names that lead out before the guard sees them; such an archive is hostile, and not damaged. */
async function* namedSafely(entries: AsyncIterable<Entry>): AsyncGenerator<Entry, undefined> {
  try {
    yield* entries;
  } catch (cause) {
    const name = /^(?:invalid relative path|absolute path): (.*)$/s.exec((cause as Error).message)?.[1];
    throw name === undefined ? cause : leadsOut(name);
  }
}

function describe({ fileName, externalFileAttributes, uncompressedSize }: Entry): ArchiveEntry {
  const type = (externalFileAttributes >>> 16) & TYPE_MASK;
  const kind = fileName.endsWith('/') ? 'folder' : type === 0 || type === REGULAR ? 'file' : 'other';
  return { name: fileName, kind, sizeBytes: uncompressedSize };
}
