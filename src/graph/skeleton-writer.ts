/** Grows the skeleton of a model file: protobuf fields whose lengths are filled in when their end is known. */

export class SkeletonWriter {
  #bytes = new Uint8Array(2 ** 16);
  length = 0;

  /** A field's tag: its number and wire type. */
  tag(number: number, wireType: number): void {
    this.#varint(number * 8 + wireType);
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Leaves room for a length; to be filled in with `close`. */
  open(): number {
    const at = this.length;
    this.#reserve(lengthBytes);
    this.length += lengthBytes;
    return at;
  }

  /** Fills in the length of what was written since `open` gave `at`. */
  close(at: number): void {
    let rest = this.length - at - lengthBytes;
    for (let index = 0; index < lengthBytes; index += 1) {
      this.#bytes[at + index] = (rest % 128) + (index < lengthBytes - 1 ? 128 : 0);
      rest = Math.floor(rest / 128);
    }
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #varint(value: number): void {
    this.#reserve(10);
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes[this.length++] = (rest % 128) + 128;
    this.#bytes[this.length++] = rest;
  }

  #reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }
}

/** Every length takes 4 bytes, with leading zeros: enough for 256 MiB. */
const lengthBytes = 4;
