/** The elements of a tensor as numbers, in blocks: what a weight of any size can be looked at with. */

import { fromHalf } from '../../half-precision.ts';
import { elementBits, type Tensor } from '../tensor.ts';
import { canonicalChunks } from '../tensor-values.ts';

export type NumberBlock = Float32Array | Float64Array;

/** Elements in a block, at most. */
const blockLength = 2 ** 17;

/** Elements that a `ConstantOfShape` is believed: it claims any number in a few bytes. */
const maxFill = 2 ** 27;

type Decode = (bytes: ArrayBuffer) => ArrayLike<number>;

const decoders: Readonly<Record<string, Decode>> = {
  float32: (bytes) => new Float32Array(bytes),
  float64: (bytes) => new Float64Array(bytes),
  float16: (bytes) => Float32Array.from(new Uint16Array(bytes), fromHalf),
  bfloat16: (bytes) =>
    new Float32Array(Uint32Array.from(new Uint16Array(bytes), (bits) => bits << 16).buffer),
  int8: (bytes) => new Int8Array(bytes),
  uint8: (bytes) => new Uint8Array(bytes),
  bool: (bytes) => new Uint8Array(bytes),
  int16: (bytes) => new Int16Array(bytes),
  uint16: (bytes) => new Uint16Array(bytes),
  int32: (bytes) => new Int32Array(bytes),
  uint32: (bytes) => new Uint32Array(bytes),
  int64: (bytes) => Float64Array.from(new BigInt64Array(bytes), Number),
  uint64: (bytes) => Float64Array.from(new BigUint64Array(bytes), Number),
};

/**
 * The elements in order, `undefined` where the file does not hold them (external data that is not at hand, a
 * file without its weights) or they are no numbers of whole bytes.
 */
export function elementBlocks(tensor: Tensor): Iterable<NumberBlock> | undefined {
  const decode = Object.hasOwn(decoders, tensor.elementType) ? decoders[tensor.elementType] : undefined;
  if (decode === undefined) return undefined;
  if (tensor.data.kind === 'fill') {
    if (tensor.elements > maxFill) return undefined;
    return fillBlocks(tensor.data.element, tensor.elements, decode);
  }
  const chunks = canonicalChunks(tensor);
  if (chunks === undefined) return undefined;
  if (tensor.data.kind === 'raw' && tensor.elements > 0 && isEmpty(chunks)) return undefined;
  return decodeChunks(chunks, elementBits(tensor.elementType) / 8, decode);
}

function isEmpty(chunks: Iterable<Uint8Array>): boolean {
  for (const { length } of chunks) if (length > 0) return false;
  return true;
}

function* decodeChunks(chunks: Iterable<Uint8Array>, width: number, decode: Decode): Generator<NumberBlock> {
  // An element may lie across two chunks.
  let rest = new Uint8Array(0);
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += blockLength * width) {
      const piece = chunk.subarray(at, at + blockLength * width);
      const bytes = new Uint8Array(rest.length + piece.length);
      bytes.set(rest);
      bytes.set(piece, rest.length);
      const whole = bytes.length - (bytes.length % width);
      rest = bytes.slice(whole);
      if (whole > 0) yield toBlock(decode(bytes.buffer.slice(0, whole)));
    }
  }
}

function* fillBlocks(element: Uint8Array, count: number, decode: Decode): Generator<NumberBlock> {
  const value = decode(Uint8Array.from(element).buffer)[0] ?? 0;
  for (let left = count; left > 0; left -= blockLength) {
    yield new Float32Array(Math.min(left, blockLength)).fill(value);
  }
}

function toBlock(values: ArrayLike<number>): NumberBlock {
  if (values instanceof Float32Array || values instanceof Float64Array) return values;
  return Float64Array.from(values);
}
