/**
 * Bytes that are read by range, when they are asked for: of a file, or of what is in memory already. A model's
 * weights stay behind this until somebody looks at them, so a model may be larger than memory.
 */

export type ByteSource = {
  readonly sizeBytes: number;
  /**
   * The bytes from `from` up to `to`, exclusive; a view where they are in memory already.
   *
   * @throws SurroundingsError if they can't be read any more.
   */
  readonly read: (from: number, to: number) => Uint8Array;
};

/** What is in memory already; ranges of it are views. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { sizeBytes: view.length, read: (from, to) => view.subarray(from, to) };
}

/** The same bytes with what a Buffer can do; nothing is copied. */
export function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

/** Text, or `undefined` where the bytes are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  const text = asBuffer(bytes).toString();
  // What is no UTF-8 is replaced by this character, which a text may hold, too.
  if (!text.includes('\ufffd')) return text;
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What is read at once of a range that is longer. */
const chunkBytes = 2 ** 20;

/** A part of a source, not read yet. */
export class ByteRange {
  readonly #source: ByteSource;
  readonly from: number;
  readonly length: number;

  constructor(source: ByteSource, from = 0, to = source.sizeBytes) {
    this.#source = source;
    this.from = from;
    this.length = to - from;
  }

  /** Its first bytes, `count` of them or all there are. */
  head(count: number): Uint8Array {
    return this.#source.read(this.from, this.from + Math.min(count, this.length));
  }

  /** All of it, piece by piece of at most 1 MiB, each a multiple of 16 bytes but the last. */
  *chunks(): Generator<Uint8Array, void, undefined> {
    for (let at = 0; at < this.length; at += chunkBytes) {
      yield this.#source.read(this.from + at, this.from + Math.min(at + chunkBytes, this.length));
    }
  }
}
