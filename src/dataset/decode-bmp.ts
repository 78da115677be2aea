/**
 * Uncompressed BMP files to pixels, as Pillow reads them (PIL/BmpImagePlugin.py). libvips has no reader for them as
 * sharp ships it, and the packages that do read them don't go where the header says that the pixels begin.
 */
import type { Pixels } from '../preprocess/preprocess.ts';

type Header = {
  readonly width: number;
  readonly height: number;
  readonly topDown: boolean;
  readonly bits: number;
  /** Where the pixels begin. */
  readonly start: number;
  readonly palette: Uint8Array;
  /** Bytes of a palette's colour. */
  readonly paletteStep: number;
  /** Of 16 bits: 6 for green rather than 5. */
  readonly greenBits: 5 | 6;
};

const FILE_HEADER_BYTES = 14;
const OS2_HEADER_BYTES = 12;
const RAW = 0;
const BITFIELDS = 3;
const MASKS_555 = '7c00 3e0 1f';
const MASKS_565 = 'f800 7e0 1f';
const MASKS_888 = 'ff0000 ff00 ff';

/**
 * @param mostPixels a larger image is refused before anything is allocated.
 * @throws Error whose message is the reason, in one clause.
 */
export function decodeBmp(bytes: Uint8Array, mostPixels: number): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(bytes, view);
  const { width, height, bits, start } = header;
  if (width === 0 || height === 0) throw new Error('the image has no pixels');
  if (width * height > mostPixels) throw new Error(`the image has more than ${mostPixels} pixels`);
  // Rows are padded to whole words.
  const rowBytes = Math.ceil((width * bits) / 32) * 4;
  if (start + rowBytes * height > bytes.length) throw new Error('the file is truncated');
  const readRow = rowReader(header, bytes, view);
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    const line = header.topDown ? row : height - 1 - row;
    readRow(start + line * rowBytes, data, row * width * 3);
  }
  return { data, width, height, channels: 3 };
}

function readHeader(bytes: Uint8Array, view: DataView): Header {
  if (bytes.length < FILE_HEADER_BYTES + OS2_HEADER_BYTES) throw new Error('the file is truncated');
  const headerBytes = view.getUint32(14, true);
  const isOs2 = headerBytes === OS2_HEADER_BYTES;
  if (!isOs2 && (headerBytes < 40 || headerBytes > 256)) {
    throw new Error(`the header has ${headerBytes} bytes, which no version of BMP has`);
  }
  let end = FILE_HEADER_BYTES + headerBytes;
  if (bytes.length < end) throw new Error('the file is truncated');
  const height = isOs2 ? view.getUint16(20, true) : view.getInt32(22, true);
  const bits = view.getUint16(isOs2 ? 24 : 28, true);
  const compression = isOs2 ? RAW : view.getUint32(30, true);
  const masks = compression === BITFIELDS ? readMasks(bytes, view) : bits === 16 ? MASKS_555 : MASKS_888;
  if (compression === BITFIELDS && headerBytes === 40) end += 12;
  checkForm(bits, compression, masks);
  const colours = bits > 8 ? 0 : (isOs2 ? 0 : view.getUint32(46, true)) || 1 << bits;
  if (colours > 256) throw new Error(`the palette has ${colours} colours`);
  const paletteStep = isOs2 ? 3 : 4;
  const offset = view.getUint32(10, true);
  return {
    width: isOs2 ? view.getUint16(18, true) : view.getUint32(18, true),
    height: Math.abs(height),
    topDown: height < 0,
    bits,
    // Some writers forget the palette.
    start: offset === FILE_HEADER_BYTES + headerBytes && bits <= 8 ? offset + 4 * colours : offset,
    palette: bytes.subarray(end, end + colours * paletteStep),
    paletteStep,
    greenBits: masks === MASKS_565 ? 6 : 5,
  };
}

function readMasks(bytes: Uint8Array, view: DataView): string {
  if (bytes.length < 66) throw new Error('the file is truncated');
  return [54, 58, 62].map((at) => view.getUint32(at, true).toString(16)).join(' ');
}

function checkForm(bits: number, compression: number, masks: string): void {
  if (compression !== RAW && compression !== BITFIELDS)
    throw new Error('compressed BMP images are not supported');
  const plain = compression === RAW && [1, 4, 8, 16, 24, 32].includes(bits);
  const masked =
    (bits === 16 && (masks === MASKS_555 || masks === MASKS_565)) ||
    ((bits === 24 || bits === 32) && masks === MASKS_888);
  if (!plain && !masked) {
    throw new Error(`BMP images of ${bits} bits a pixel with these colour masks are not supported`);
  }
}

/** Writes the RGB pixels of the row that begins at `from` to `out`, from `target` on. */
type ReadRow = (from: number, out: Uint8Array, target: number) => void;

function rowReader(
  { width, bits, palette, paletteStep, greenBits }: Header,
  bytes: Uint8Array,
  view: DataView,
): ReadRow {
  if (bits <= 8) {
    const perByte = 8 / bits;
    const mask = (1 << bits) - 1;
    return (from, out, target) => {
      for (let x = 0, at = target; x < width; x++, at += 3) {
        const shift = 8 - bits * ((x % perByte) + 1);
        const colour = ((bytes[from + Math.trunc(x / perByte)]! >> shift) & mask) * paletteStep;
        // A colour that the palette does not have is black.
        for (let channel = 0; channel < 3; channel++) out[at + channel] = palette[colour + 2 - channel] ?? 0;
      }
    };
  }
  if (bits === 16) {
    const most = (1 << greenBits) - 1;
    return (from, out, target) => {
      for (let x = 0, at = target; x < width; x++, at += 3) {
        const pixel = view.getUint16(from + x * 2, true);
        out[at] = (((pixel >> (5 + greenBits)) & 31) * 255) / 31;
        out[at + 1] = (((pixel >> 5) & most) * 255) / most;
        out[at + 2] = ((pixel & 31) * 255) / 31;
      }
    };
  }
  const step = bits / 8;
  return (from, out, target) => {
    for (let x = 0, at = target; x < width; x++, at += 3) {
      for (let channel = 0; channel < 3; channel++) out[at + channel] = bytes[from + x * step + 2 - channel]!;
    }
  };
}
