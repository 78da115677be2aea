/** What measuring an example costs, as far as its file's first bytes or its size tell: pixels to decode, an inference. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Example } from './dataset.ts';
import { readJpegFrame } from './jpeg-frame.ts';

/** An inference, in pixels that could be decoded meanwhile. */
const INFERENCE = 1_000_000;
/** A photo's bytes hold about so many pixels each, where its header can't be read. */
const PIXELS_A_BYTE = 5;
/** Where a part has as many, what a file's size does not tell of its pixels evens out, and headers are not read. */
const MANY = 1000;
/** Enough for the headers of most; metadata and thumbnails may push a JPEG's frame behind it. */
const HEAD_BYTES = 16_384;

/**
 * One cost an example, in pixels. Equal wherever the files are: nothing of this machine is in it.
 *
 * @param parts among how many the examples are shared out. Every job of them asks for the costs of all examples.
 */
export function exampleCosts(examples: readonly Example[], parts = 1): Float64Array {
  const head = new Uint8Array(HEAD_BYTES);
  const pixelsOf =
    parts > 1 && examples.length / parts >= MANY ? bySize : (path: string) => byHeader(path, head);
  const known = new Map<string, number>();
  return Float64Array.from(examples, ({ input }) => {
    if (input.kind !== 'image') return INFERENCE;
    const cost = known.get(input.path) ?? INFERENCE + pixelsOf(input.path);
    known.set(input.path, cost);
    return cost;
  });
}

/** As `byHeader`; a quarter of its time. */
function bySize(path: string): number {
  try {
    return statSync(path).size * PIXELS_A_BYTE;
  } catch {
    return 0;
  }
}

/** 0 for a file that can't be read: what is wrong with it is told where it is measured. */
function byHeader(path: string, head: Uint8Array): number {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = head.subarray(0, readSync(file, head));
    return pixelsSaid(bytes) ?? statSync(path).size * PIXELS_A_BYTE;
  } catch {
    return 0;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function pixelsSaid(bytes: Uint8Array): number | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    const frame = readJpegFrame(bytes);
    return frame === undefined ? undefined : frame.width * frame.height;
  }
  // PNG: the header chunk comes first.
  if (bytes.length >= 24 && bytes[0] === 0x89 && bytes[1] === 0x50) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.getUint32(16) * view.getUint32(20);
  }
  return undefined;
}
