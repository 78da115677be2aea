/** Reads tags, lengths and bytes of a protobuf file through a window of it that moves forward. */

import type { ByteSource } from './byte-source.ts';

const windowBytes = 2 ** 16;

export class WireCursor {
  readonly #source: ByteSource;
  #window: Uint8Array = new Uint8Array();
  #windowFrom = 0;
  position = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** A varint of at most 10 bytes that ends before `end`; exact up to 2^53, which no length or tag exceeds. */
  varint(end: number): number | undefined {
    let value = 0;
    let scale = 1;
    const limit = Math.min(end, this.position + 10);
    for (let at = this.position; at < limit; at += 1) {
      const byte = this.byte(at);
      value += (byte & 127) * scale;
      if (byte < 128) {
        this.position = at + 1;
        return value;
      }
      scale *= 128;
    }
    return undefined;
  }

  byte(at: number): number {
    const byte = this.#window[at - this.#windowFrom];
    return byte === undefined ? this.#move(at) : byte;
  }

  /** Bytes `from` up to `to`, a view that is good until the next call. */
  bytes(from: number, to: number): Uint8Array {
    const start = from - this.#windowFrom;
    const end = to - this.#windowFrom;
    if (start >= 0 && end <= this.#window.length) return this.#window.subarray(start, end);
    return this.#source.read(from, to);
  }

  #move(at: number): number {
    this.#windowFrom = at;
    this.#window = this.#source.read(at, Math.min(at + windowBytes, this.#source.sizeBytes));
    return this.#window[0] ?? 0;
  }
}
