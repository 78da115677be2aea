/** The members of a zip file, as NumPy's `savez` and `savez_compressed` write it. Hostile input: all is bounded. */
import { createInflateRaw, type InflateRaw } from 'node:zlib';
import type { RandomAccessFile } from '../random-access.ts';

/** What is wrong with the file, in one clause; the caller says which file. */
export class MalformedArrays extends Error {
  override readonly name = 'MalformedArrays';
}

/** A file within the zip file. */
export type ZipMember = {
  readonly name: string;
  readonly sizeBytes: number;
  /** Bytes of the uncompressed member. A compressed one is read forwards; going back costs memory, or time. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
  readonly close: () => void;
};

const LARGEST_DIRECTORY_BYTES = 16 * 2 ** 20;
const MOST_MEMBERS = 10_000;
/** End record, and the longest comment behind it. */
const LONGEST_TAIL = 22 + 0xffff;
/** A compressed member of at most this size is kept once a read goes back; a larger one is inflated anew. */
const LARGEST_KEPT_BYTES = 2 ** 27;
/** Deflate cannot compress more than this. */
const STRONGEST_COMPRESSION = 1032;

export async function readZip(file: RandomAccessFile): Promise<readonly ZipMember[]> {
  const tailLength = Math.min(file.sizeBytes, LONGEST_TAIL);
  const tailStart = file.sizeBytes - tailLength;
  const tail = view(await file.read(tailStart, tailLength));
  const end = findEnd(tail);
  let count = tail.getUint16(end + 10, true);
  let size = tail.getUint32(end + 12, true);
  let offset = tail.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    const locatorAt = tailStart + end - 20;
    if (locatorAt < 0) throw new MalformedArrays('the end record names a second one that is not there');
    const locator = view(await file.read(locatorAt, 20));
    if (locator.getUint32(0, true) !== 0x07064b50) throw new MalformedArrays('the zip64 locator is missing');
    const record = view(await within(file, integer64(locator, 8), 56));
    if (record.getUint32(0, true) !== 0x06064b50)
      throw new MalformedArrays('the zip64 end record is missing');
    count = integer64(record, 32);
    size = integer64(record, 40);
    offset = integer64(record, 48);
  }
  if (count > MOST_MEMBERS || size > LARGEST_DIRECTORY_BYTES) {
    throw new MalformedArrays(`a directory of ${count} members in ${size} bytes is too large`);
  }
  const directory = await within(file, offset, size);
  const members: ZipMember[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    const { member, next } = await readMember(file, directory, at);
    members.push(member);
    at = next;
  }
  return members;
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  throw new MalformedArrays('the end of the zip file is missing: it is cut short, or no zip file');
}

async function readMember(
  file: RandomAccessFile,
  directory: Uint8Array,
  at: number,
): Promise<{ readonly member: ZipMember; readonly next: number }> {
  const entry = view(directory.subarray(at));
  if (entry.byteLength < 46 || entry.getUint32(0, true) !== 0x02014b50) {
    throw new MalformedArrays(`the directory is damaged at byte ${at}`);
  }
  const nameLength = entry.getUint16(28, true);
  const extraLength = entry.getUint16(30, true);
  const next = at + 46 + nameLength + extraLength + entry.getUint16(32, true);
  if (next > directory.length) throw new MalformedArrays('the directory is cut short');
  const name = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength));
  const extra = view(directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
  const wide = readWideFields(extra);
  const take = (field: number): number => {
    const value = entry.getUint32(field, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  const sizeBytes = take(24);
  const packedBytes = take(20);
  const offset = take(42);
  const method = entry.getUint16(10, true);
  if ((entry.getUint16(8, true) & 1) !== 0) throw new MalformedArrays(`${quote(name)} is encrypted`);
  if (method !== 0 && method !== 8) {
    throw new MalformedArrays(`${quote(name)} is compressed by method ${method}, not by deflate`);
  }
  const possible = method === 0 ? packedBytes : packedBytes * STRONGEST_COMPRESSION;
  if (sizeBytes > possible || (method === 0 && sizeBytes !== packedBytes)) {
    throw new MalformedArrays(`${quote(name)} cannot hold ${sizeBytes} bytes in ${packedBytes}`);
  }
  const local = view(await within(file, offset, 30));
  if (local.getUint32(0, true) !== 0x04034b50)
    throw new MalformedArrays(`${quote(name)} is not where it should be`);
  const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + packedBytes > file.sizeBytes) throw new MalformedArrays(`${quote(name)} is cut short`);
  const member =
    method === 0
      ? {
          name,
          sizeBytes,
          read: (from: number, length: number) => {
            if (from + length > sizeBytes) throw new MalformedArrays(`${quote(name)} is cut short`);
            return file.read(start + from, length);
          },
          close: () => {},
        }
      : { name, sizeBytes, ...inflateForwards(file, { start, packedBytes, sizeBytes, name }) };
  return { member, next };
}

/** The 64-bit numbers of a zip64 field, in the order in which they replace those of the entry. */
function readWideFields(extra: DataView): number[] {
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === 1 && at + 4 + length <= extra.byteLength) {
      return Array.from({ length: Math.min(3, Math.floor(length / 8)) }, (_, i) =>
        integer64(extra, at + 4 + 8 * i),
      );
    }
    at += 4 + length;
  }
  return [];
}

type PackedMember = {
  readonly start: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly name: string;
};

/** Reads of a compressed member, one after another; what lies between is inflated and dropped. */
function inflateForwards(
  file: RandomAccessFile,
  { start, packedBytes, sizeBytes, name }: PackedMember,
): Pick<ZipMember, 'read' | 'close'> {
  let whole: Uint8Array | undefined;
  let inflate: InflateRaw | undefined;
  let chunks: AsyncIterator<Buffer> | undefined;
  let chunk: Uint8Array = new Uint8Array();
  /** Of the chunk's first byte. */
  let position = 0;
  let last: Promise<unknown> = Promise.resolve();

  const begin = (): void => {
    inflate?.destroy();
    inflate = createInflateRaw();
    // The reads tell of it; without a listener an error between two of them would end the process.
    inflate.on('error', () => {});
    chunk = new Uint8Array();
    position = 0;
    // A piece at a time, as the inflater asks for them: the file's handle stays open for other reads.
    feed(file, start, packedBytes, inflate);
    chunks = inflate[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  };
  const readNow = async (from: number, length: number): Promise<Uint8Array> => {
    const goesBack = chunks !== undefined && from < position;
    if (goesBack && whole === undefined && sizeBytes <= LARGEST_KEPT_BYTES) {
      begin();
      whole = await inflateNext(0, sizeBytes);
    }
    if (whole !== undefined) return whole.slice(from, from + length);
    if (chunks === undefined || goesBack) begin();
    return inflateNext(from, length);
  };
  const inflateNext = async (from: number, length: number): Promise<Uint8Array> => {
    const out = new Uint8Array(length);
    let filled = 0;
    for (;;) {
      const skip = from + filled - position;
      if (skip < chunk.length) {
        const part = chunk.subarray(skip, skip + length - filled);
        out.set(part, filled);
        filled += part.length;
      }
      if (filled === length) return out;
      position += chunk.length;
      chunk = await nextChunk(chunks!, name);
    }
  };
  return {
    read: (from, length) => {
      const read = last.then(() => readNow(from, length));
      last = read.catch(() => {});
      return read;
    },
    close: () => inflate?.destroy(),
  };
}

async function nextChunk(chunks: AsyncIterator<Buffer>, name: string): Promise<Uint8Array> {
  let next: IteratorResult<Buffer>;
  try {
    next = await chunks.next();
  } catch (error) {
    throw new MalformedArrays(`${quote(name)} does not inflate: ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (next.done) throw new MalformedArrays(`${quote(name)} is shorter than it says`);
  return next.value;
}

const PIECE_BYTES = 1 << 16;

async function feed(
  file: RandomAccessFile,
  start: number,
  packedBytes: number,
  inflate: InflateRaw,
): Promise<void> {
  try {
    for (let at = 0; at < packedBytes && !inflate.destroyed; at += PIECE_BYTES) {
      const piece = await file.read(start + at, Math.min(PIECE_BYTES, packedBytes - at));
      if (inflate.destroyed) return;
      if (!inflate.write(piece)) await new Promise<void>((resolve) => onceReady(inflate, resolve));
    }
    if (!inflate.destroyed) inflate.end();
  } catch (error) {
    inflate.destroy(error as Error);
  }
}

/** When it takes more, or when it is over. */
function onceReady(inflate: InflateRaw, resolve: () => void): void {
  const done = (): void => {
    for (const event of ['drain', 'close', 'error', 'end']) inflate.off(event, done);
    resolve();
  };
  for (const event of ['drain', 'close', 'error', 'end']) inflate.on(event, done);
}

function within(file: RandomAccessFile, offset: number, length: number): Promise<Uint8Array> {
  if (!(offset >= 0 && offset + length <= file.sizeBytes)) {
    throw new MalformedArrays(`a record at byte ${offset} lies behind the end of the file`);
  }
  return file.read(offset, length);
}

function integer64(bytes: DataView, at: number): number {
  return Number(bytes.getBigUint64(at, true));
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function quote(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}
