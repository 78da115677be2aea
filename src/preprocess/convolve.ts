/**
 * Two one-dimensional convolutions of bytes with fixed-point weights, horizontal then vertical, on the processor's
 * vectors: the program is `wasm/convolve.ts`. In: pixels and a kernel a side; out: the result's bytes.
 */
import { UserError } from '../errors.ts';
import { CONVOLVE_PROGRAM } from './convolve-program.ts';
import type { Pixels } from './preprocess.ts';

/** One side's weights for consecutive output positions. */
export type Kernel = {
  /** First input position and number of taps of each output position, alternating. */
  readonly bounds: Int32Array;
  /** `stride` weights of 22 fractional bits for each output position, of which only the taps are used. */
  readonly weights: Int32Array;
  readonly stride: number;
};

/**
 * @param horizontal undefined leaves the columns as they are; its bounds are columns of `pixels`.
 * @param vertical undefined leaves the rows as they are; its bounds are rows of `pixels`.
 * @param rows of `pixels`: all that `vertical` reads, or those that are wanted without it.
 * @returns fresh bytes, rows of as many pixels as `horizontal` makes.
 * @throws UserError where the image between the two passes would be too large.
 */
export type Convolve = (
  pixels: Pixels,
  rows: { readonly first: number; readonly count: number },
  horizontal: Kernel | undefined,
  vertical: Kernel | undefined,
) => Uint8Array;

type Program = {
  readonly horizontal1: Horizontal;
  readonly horizontal3: Horizontal;
  readonly vertical: (
    source: number,
    rowBytes: number,
    bounds: number,
    weights: number,
    stride: number,
    count: number,
    target: number,
  ) => void;
};

type Horizontal = (
  source: number,
  sourceRowBytes: number,
  rows: number,
  bounds: number,
  weights: number,
  stride: number,
  count: number,
  target: number,
) => void;

const PAGE_BYTES = 1 << 16;
/** WebAssembly's memory ends at 4 GiB; an image of half of that between the passes is refused. */
const MOST_BYTES = 2 ** 31;
/** Vectors are read and written past the last byte. */
const SLACK_BYTES = 16;
/** Source rows are handed over in bands of about this size. */
const BAND_BYTES = 1 << 22;

/** What is used of the global that TypeScript only knows beside a browser's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (limits: { initial: number; maximum: number }) => Memory;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

type Memory = { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };

let compiled: object | undefined;

/** A convolution with its own memory, which grows to what the largest image took and is reused. */
export function createConvolve(): Convolve {
  compiled ??= new WebAssembly.Module(Buffer.from(CONVOLVE_PROGRAM, 'base64'));
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 << 16 });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  const program = exports as Program;

  return (pixels, { first, count }, horizontal, vertical) => {
    const { channels } = pixels;
    const sourceRowBytes = pixels.width * channels;
    const rowBytes = horizontal === undefined ? sourceRowBytes : (horizontal.bounds.length / 2) * channels;
    const resultRows = vertical === undefined ? count : vertical.bounds.length / 2;
    const bandRows = horizontal === undefined ? 0 : Math.max(1, Math.trunc(BAND_BYTES / sourceRowBytes));

    const layout = new Layout();
    const across = layout.kernel(horizontal);
    const down = layout.kernel(vertical);
    const band = layout.place(Math.min(bandRows, count) * sourceRowBytes);
    const between = layout.place(count * rowBytes);
    const result = vertical === undefined ? between : layout.place(resultRows * rowBytes);
    if (layout.end > MOST_BYTES) throw tooLarge(pixels, layout.end);
    const missing = layout.end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    const bytes = new Uint8Array(memory.buffer);

    const source = pixels.data.subarray(first * sourceRowBytes, (first + count) * sourceRowBytes);
    if (horizontal === undefined) bytes.set(source, between);
    else {
      across.write(bytes);
      const pass = channels === 3 ? program.horizontal3 : program.horizontal1;
      for (let row = 0; row < count; row += bandRows) {
        const rows = Math.min(bandRows, count - row);
        bytes.set(source.subarray(row * sourceRowBytes, (row + rows) * sourceRowBytes), band);
        const positions = horizontal.bounds.length / 2;
        const target = between + row * rowBytes;
        const { bounds, weights } = across;
        pass(band, sourceRowBytes, rows, bounds, weights, horizontal.stride, positions, target);
      }
    }
    if (vertical !== undefined) {
      down.write(bytes);
      // The bounds count from the image's first row; addresses wrap at 32 bits.
      const top = between - first * rowBytes;
      program.vertical(top, rowBytes, down.bounds, down.weights, vertical.stride, resultRows, result);
    }
    return bytes.slice(result, result + resultRows * rowBytes);
  };
}

/** Hands out the memory from its beginning, in pieces that begin at multiples of 16. */
class Layout {
  end = 0;

  place(size: number): number {
    const at = this.end;
    this.end = Math.ceil((at + size + SLACK_BYTES) / 16) * 16;
    return at;
  }

  kernel(kernel: Kernel | undefined): {
    readonly bounds: number;
    readonly weights: number;
    readonly write: (bytes: Uint8Array) => void;
  } {
    if (kernel === undefined) return { bounds: 0, weights: 0, write: () => {} };
    const bounds = this.place(kernel.bounds.byteLength);
    const weights = this.place(kernel.weights.byteLength);
    const write = (bytes: Uint8Array): void => {
      const integers = new Int32Array(bytes.buffer);
      integers.set(kernel.bounds, bounds / 4);
      integers.set(kernel.weights, weights / 4);
    };
    return { bounds, weights, write };
  }
}

function tooLarge({ width, height }: Pixels, bytes: number): UserError {
  return new UserError({
    code: 'preprocess-image-too-large',
    what: 'resizing an image takes more memory than there can be',
    where: 'preprocess',
    got: `${bytes} bytes for an image of ${width}x${height}`,
    expected: `at most ${MOST_BYTES} bytes`,
    hint: 'leave this image out, or resize it before',
  });
}
