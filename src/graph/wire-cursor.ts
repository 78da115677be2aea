/** Reads tags, numbers, text and bytes of a protobuf file through a window of it that moves forward. */

import { asBuffer, type ByteSource, utf8Text } from './byte-source.ts';
import type { Integer } from './model.ts';

const windowBytes = 2 ** 16;

export class WireCursor {
  readonly #source: ByteSource;
  #window: Buffer = Buffer.alloc(0);
  #windowFrom = 0;
  position = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** A varint of at most 10 bytes that ends before `end`; exact up to 2^53, which no length or tag exceeds. */
  varint(end: number): number | undefined {
    const first = this.position < end ? this.byte(this.position) : 128;
    if (first < 128) {
      this.position += 1;
      return first;
    }
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

  /**
   * A varint's bytes as the signed number of `bits` that protobuf keeps of them, exactly.
   *
   * @param varint what `varint` read there
   */
  integer(from: number, to: number, varint: number, bits: 32 | 64): Integer {
    if (bits === 32 && varint <= Number.MAX_SAFE_INTEGER) return varint | 0;
    if (varint <= Number.MAX_SAFE_INTEGER) return varint;
    let value = 0n;
    for (let at = to - 1; at >= from; at -= 1) value = (value << 7n) + BigInt(this.byte(at) & 127);
    const signed = BigInt.asIntN(bits, value);
    return BigInt.asIntN(53, signed) === signed ? Number(signed) : signed;
  }

  /** A float32. */
  float(from: number): number {
    return this.#view(from, from + 4).readFloatLE();
  }

  /** Text, or `undefined` where it is not UTF-8. */
  text(from: number, to: number): string | undefined {
    return utf8Text(this.#view(from, to));
  }

  /** Bytes that stay, whatever becomes of the window. */
  copy(from: number, to: number): Uint8Array {
    const { buffer, byteOffset, length } = Buffer.from(this.#view(from, to));
    return new Uint8Array(buffer, byteOffset, length);
  }

  byte(at: number): number {
    const byte = this.#window[at - this.#windowFrom];
    return byte === undefined ? this.#move(at) : byte;
  }

  /** Good until the window moves. */
  #view(from: number, to: number): Buffer {
    const start = from - this.#windowFrom;
    const end = to - this.#windowFrom;
    if (start >= 0 && end <= this.#window.length) return this.#window.subarray(start, end);
    return asBuffer(this.#source.read(from, to));
  }

  #move(at: number): number {
    this.#windowFrom = at;
    this.#window = asBuffer(this.#source.read(at, Math.min(at + windowBytes, this.#source.sizeBytes)));
    return this.#window[0] ?? 0;
  }
}
