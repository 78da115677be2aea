/** What a JPEG file's frame header says, read without decoding: enough to know that it is plain colour. */

export type JpegFrame = {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Bits a sample. */
  readonly precision: number;
  readonly components: number;
};

const MARKER = 0xff;
const START_OF_SCAN = 0xda;

/** Start of frame: C0 to CF without Huffman tables (C4), extensions (C8) and arithmetic conditioning (CC). */
const isFrame = (code: number): boolean =>
  code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;

/**
 * The first frame header before the first scan, by the segments' lengths (ITU-T T.81, B.1 and B.2.2); undefined
 * where there is none, or where it is not whole.
 */
export function readJpegFrame(bytes: Uint8Array): JpegFrame | undefined {
  let at = 2;
  while (at + 10 <= bytes.length && bytes[at] === MARKER) {
    const code = bytes[at + 1]!;
    if (code === MARKER) {
      // Any number of fill bytes may stand before a marker.
      at++;
      continue;
    }
    if (code === START_OF_SCAN) return undefined;
    if (isFrame(code)) {
      const short = (offset: number): number => (bytes[at + offset]! << 8) | bytes[at + offset + 1]!;
      return { precision: bytes[at + 4]!, height: short(5), width: short(7), components: bytes[at + 9]! };
    }
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    if (length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}
