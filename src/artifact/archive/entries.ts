/**
 * What may be unpacked of an archive, which is hostile: files with names that stay in the folder, each once, not more
 * of them and not more bytes than a model has. Links and devices are passed over; a name that leads out, and an
 * archive that grows without measure, end the unpacking.
 */

import { insidePath } from '../inside-path.ts';

/** What is wrong with an archive, in one clause; the caller says which. */
export class UnfitArchive extends Error {
  override readonly name = 'UnfitArchive';
}

/** What an archive says of an entry, before its bytes are read. */
export type ArchiveEntry = {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  readonly sizeBytes: number;
};

const MOST_ENTRIES = 20_000;
/** Archives up to this size unpacked may be as compressible as they like: a network of zeros is no attack. */
const ALWAYS_ALLOWED_BYTES = 2 ** 30;
const LARGEST_RATIO = 100;

export class EntryGuard {
  readonly #limitBytes: number;
  readonly #names = new Set<string>();
  #entries = 0;
  #bytes = 0;

  /** @param limitBytes of a model; the archive's own size bounds what it may grow to, too. */
  constructor(archiveBytes: number, limitBytes: number) {
    this.#limitBytes = Math.min(limitBytes, Math.max(ALWAYS_ALLOWED_BYTES, archiveBytes * LARGEST_RATIO));
  }

  /**
   * The path, relative and with forward slashes, at which to write the entry; undefined if it is to be passed over.
   *
   * @throws {UnfitArchive}
   */
  admit({ name, kind, sizeBytes }: ArchiveEntry): string | undefined {
    this.#entries += 1;
    if (this.#entries > MOST_ENTRIES) throw new UnfitArchive(`it holds more than ${MOST_ENTRIES} entries`);
    const inside = insidePath(name);
    if (inside.kind === 'refused') throw leadsOut(name);
    const { path } = inside;
    if (kind !== 'file' || path === '') return undefined;
    this.#bytes += sizeBytes;
    if (this.#bytes > this.#limitBytes) {
      throw new UnfitArchive(`it unpacks to more than ${this.#limitBytes} bytes`);
    }
    // Some file systems take two such names for one.
    const key = path.normalize('NFC').toLowerCase();
    if (this.#names.has(key)) throw new UnfitArchive(`it holds ${quote(name)} twice`);
    this.#names.add(key);
    return path;
  }
}

export function leadsOut(name: string): UnfitArchive {
  return new UnfitArchive(`${quote(name)} leads out of it, or is no file name`);
}

function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 77)}...` : name);
}
