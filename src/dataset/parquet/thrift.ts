/**
 * Walks a Thrift structure (compact protocol) once before hyparquet decodes it: bounds nesting, lengths and numbers,
 * and so the time and memory that decoding can take. Copies nothing; returns where the structure ends.
 */

/** What is wrong with the file, in one clause; the caller says which file. */
export class MalformedParquet extends Error {
  override readonly name = 'MalformedParquet';
}

const DEEPEST = 32;
const MOST_VALUES = 20_000_000;

/** @returns the byte behind the structure. Throws `MalformedParquet`. */
export function scanThrift(bytes: Uint8Array, start: number): number {
  let at = start;
  let values = 0;

  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (let length = 0; length < 10; length++) {
      const byte = bytes[at++];
      if (byte === undefined) throw new MalformedParquet('a structure is cut short');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw new MalformedParquet(`a number at byte ${at} is too long`);
  };
  const skip = (length: number): void => {
    at += length;
    if (at > bytes.length) throw new MalformedParquet('a structure is cut short');
  };
  const element = (type: number, depth: number, inList: boolean): void => {
    if (++values > MOST_VALUES) throw new MalformedParquet('a structure has too many parts');
    switch (type) {
      case 1:
      case 2:
        if (inList) skip(1);
        break;
      case 3:
        skip(1);
        break;
      case 4:
      case 5:
      case 6:
        varint();
        break;
      case 7:
        skip(8);
        break;
      case 8:
        skip(varint());
        break;
      case 9:
        list(depth);
        break;
      case 12:
        struct(depth + 1);
        break;
      default:
        throw new MalformedParquet(`a value at byte ${at} is of the unknown type ${type}`);
    }
  };
  const list = (depth: number): void => {
    if (depth > DEEPEST) throw new MalformedParquet('a structure is nested too deeply');
    const header = bytes[at] ?? 0;
    skip(1);
    const size = header >> 4 === 15 ? varint() : header >> 4;
    if (size > bytes.length - at)
      throw new MalformedParquet(`a list of ${size} is longer than what is there`);
    for (let i = 0; i < size; i++) element(header & 15, depth + 1, true);
  };
  const struct = (depth: number): void => {
    if (depth > DEEPEST) throw new MalformedParquet('a structure is nested too deeply');
    for (;;) {
      const header = bytes[at];
      if (header === undefined) throw new MalformedParquet('a structure is cut short');
      at++;
      if ((header & 15) === 0) return;
      if (header >> 4 === 0) varint();
      element(header & 15, depth, false);
    }
  };
  struct(0);
  return at;
}
