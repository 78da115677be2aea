/**
 * An image file's bytes to pixels, exactly as Pillow's `Image.open(file).convert('RGB')` gives them: training
 * and evaluation code decodes with Pillow, and a model is judged on the same pixels. Grey files stay grey.
 */
import type SharpModule from 'sharp';
import type { Metadata, Sharp } from 'sharp';
import type { Size } from '../preprocess/geometry.ts';
import type { Pixels } from '../preprocess/preprocess.ts';
import { decodeBmp } from './decode-bmp.ts';
import { readJpegFrame } from './jpeg-frame.ts';

/** A file that does not decode: the caller counts it against what the dataset allows. */
export class UnreadableImage extends Error {
  override readonly name = 'UnreadableImage';
  /** The example's name. */
  readonly image: string;
  /** Why, in one clause. */
  readonly reason: string;

  constructor(image: string, reason: string, options?: ErrorOptions) {
    super(`${image}: ${reason}`, options);
    this.image = image;
    this.reason = reason;
  }
}

/**
 * @param name the example's name, for errors. Rejects with `UnreadableImage`.
 * @param applies what the file says of itself that is applied; nothing, as in Pillow, where absent.
 */
export type Decoder = (
  bytes: Uint8Array,
  name: string,
  applies?: 'orientation' | 'colour-profile',
) => Promise<Pixels>;

/** Pillow refuses more pixels than this as a decompression bomb: twice its MAX_IMAGE_PIXELS. */
const MOST_PIXELS = 178_956_970;

/** A side longer than this is no photograph; it would cost gigabytes of resampling weights. */
const LONGEST_SIDE = 1 << 20;

const JPEG = '\xff\xd8\xff';
const BMP = 'BM';

/** First bytes of the formats that are read; sharp's other loaders (SVG, PDF, HEIF) never see the file. */
const SIGNATURES = [
  { format: 'jpeg', at: 0, text: JPEG },
  { format: 'png', at: 0, text: '\x89PNG\r\n\x1a\n' },
  { format: 'gif', at: 0, text: 'GIF8' },
  { format: 'webp', at: 8, text: 'WEBP' },
  { format: 'tiff', at: 0, text: 'II*\0' },
  { format: 'tiff', at: 0, text: 'MM\0*' },
  { format: 'bmp', at: 0, text: BMP },
] as const;

/**
 * A decoder of JPEG, PNG, WebP, TIFF, GIF and uncompressed BMP, told by their first bytes. As in Pillow, an embedded colour
 * profile and EXIF orientation are not applied, alpha is dropped, of several frames the first is taken, CMYK
 * is converted without a profile, 16-bit grey is clipped to 255 (16-bit colour keeps its high byte), truncated
 * files and wrong checksums are refused, and damaged data within a complete JPEG is decoded.
 *
 * Known to differ: a GIF's transparent pixels are black (Pillow shows their palette colour). Floating-point
 * and 16-bit colour TIFF are read where some versions of Pillow refuse them; compressed BMP and Lab TIFF are refused.
 *
 * @param sharp the sharp module, which is loaded from where the native packages were installed
 */
export function createDecoder(sharp: typeof SharpModule): Decoder {
  return async (bytes, name, applies) => {
    if (!isReadable(bytes)) {
      throw new UnreadableImage(name, bytes.length === 0 ? 'the file is empty' : describeContents(bytes));
    }
    try {
      if (startsWith(bytes, 0, BMP)) return decodeBmp(bytes, MOST_PIXELS);
      const open = (): Sharp => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
      if (applies !== undefined) return await decodeColour(applied(open(), applies));
      const image = (): Sharp => open().keepIccProfile();
      if (isPlainJpeg(bytes)) return await decodeColour(image());
      const metadata = await image().metadata();
      if (Math.max(metadata.width, metadata.height) > LONGEST_SIDE) {
        throw new UnreadableImage(name, `a side is longer than ${LONGEST_SIDE} pixels`);
      }
      return await decode(image, metadata);
    } catch (error) {
      if (error instanceof UnreadableImage) throw error;
      throw new UnreadableImage(name, reasonOf(error), { cause: error });
    }
  };
}

/** libvips' kernels by the names of interpolations. */
const KERNELS = { nearest: 'nearest', bilinear: 'linear', bicubic: 'cubic', lanczos: 'lanczos3' } as const;

export type VipsKernel = keyof typeof KERNELS;

export type ResizingDecoder = (
  bytes: Uint8Array,
  name: string,
  kernel: VipsKernel,
  sizeFor: (original: Size) => Size,
) => Promise<{ readonly pixels: Pixels; readonly original: Size }>;

/**
 * Decodes and resizes in one go, as sharp does it by itself: a large JPEG is decoded at a fraction of its size. Fast,
 * and no zoo's arithmetic: against Pillow it differs by a level on average and by up to 107 at edges.
 */
export function createResizingDecoder(sharp: typeof SharpModule): ResizingDecoder {
  const decodeExactly = createDecoder(sharp);
  return async (bytes, name, kernel, sizeFor) => {
    const options = { fit: 'fill', kernel: KERNELS[kernel] } as const;
    const read = async (image: Sharp, original: Size) => {
      const size = sizeFor(original);
      const { data, info } = await image
        .resize(size.width, size.height, options)
        .raw()
        .toBuffer({ resolveWithObject: true });
      return { pixels: { data, ...size, channels: info.channels as 1 | 3 }, original };
    };
    try {
      const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).keepIccProfile();
      // What libvips has no reader for is decoded or refused by the exact decoder below.
      const { width, height, space, hasAlpha } =
        isReadable(bytes) && !startsWith(bytes, 0, BMP)
          ? await image.metadata()
          : { width: 0, height: 0, space: undefined, hasAlpha: false };
      const small = Math.max(width, height) <= LONGEST_SIDE;
      if (space === 'srgb' && !hasAlpha && small) return await read(image, { width, height });
    } catch (error) {
      throw new UnreadableImage(name, reasonOf(error), { cause: error });
    }
    // Anything but plain colour is decoded as ever, and then resized.
    const { data, width, height, channels } = await decodeExactly(bytes, name);
    const image = sharp(data, { raw: { width, height, channels } });
    return read(channels === 1 ? image.toColourspace('b-w') : image, { width, height });
  };
}

async function decode(image: () => Sharp, metadata: Metadata): Promise<Pixels> {
  const { width, height } = metadata;
  if (metadata.space === 'cmyk') {
    const data = await image().pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
    return { data: cmykToRgb(data), width, height, channels: 3 };
  }
  if (metadata.space === 'grey16' && !metadata.hasAlpha) {
    const data = await image().toColourspace('grey16').raw({ depth: 'ushort' }).toBuffer();
    return { data: clip16(data), width, height, channels: 1 };
  }
  if (metadata.space === 'b-w') {
    const data = await image().removeAlpha().toColourspace('b-w').raw().toBuffer();
    return { data, width, height, channels: 1 };
  }
  return decodeColour(image());
}

/** libvips converts to sRGB by the embedded profile unless it is told to keep that. */
function applied(image: Sharp, what: 'orientation' | 'colour-profile'): Sharp {
  return what === 'orientation' ? image.autoOrient().keepIccProfile() : image.toColourspace('srgb');
}

async function decodeColour(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: 3 };
}

/** Most photographs are: what libvips would say of them is known from the frame header, and it need not be asked. */
function isPlainJpeg(bytes: Uint8Array): boolean {
  const frame = startsWith(bytes, 0, JPEG) ? readJpegFrame(bytes) : undefined;
  if (frame?.components !== 3 || frame.precision !== 8) return false;
  return Math.max(frame.width, frame.height) <= LONGEST_SIDE;
}

/** Pillow's CMYK to RGB: (255 - K) less its product with the ink, in its rounding of x / 255. */
function cmykToRgb(cmyk: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((cmyk.length / 4) * 3);
  for (let at = 0, target = 0; at < cmyk.length; at += 4) {
    const light = 255 - cmyk[at + 3]!;
    for (let ink = 0; ink < 3; ink++) {
      const product = cmyk[at + ink]! * light + 128;
      rgb[target++] = light - (((product >> 8) + product) >> 8);
    }
  }
  return rgb;
}

/** 16-bit values in the machine's byte order to 8 bits; what exceeds 255 is 255, as in Pillow. */
function clip16(bytes: Uint8Array): Uint8Array {
  const values = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return Uint8Array.from(values, (value) => Math.min(value, 255));
}

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', at, at + text.length) ===
  text;

function isReadable(bytes: Uint8Array): boolean {
  return SIGNATURES.some(({ at, text }) => startsWith(bytes, at, text));
}

function describeContents(bytes: Uint8Array): string {
  if (startsWith(bytes, 0, 'version https://git-lfs')) {
    return 'the file is a Git LFS pointer, not an image (fetch it with git lfs pull)';
  }
  const formats = [...new Set(SIGNATURES.map(({ format }) => format))].join(', ');
  return `the file is not an image of a known format (${formats})`;
}

/** The first line of libvips's message, which may repeat itself over several. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]!.trim();
}
