/**
 * A tensor that a model file holds: its type, its dimensions and where its elements are. The elements stay
 * where they are (a range of the file) until `tensor-values.ts` is asked for them.
 */

import type { ByteRange } from './byte-source.ts';

export type Tensor = {
  readonly name: string;
  /** ONNX's spelling in lower case: `float32`, `int8`; `type 99` for a number that ONNX does not define. */
  readonly elementType: string;
  readonly dims: readonly number[];
  /** The product of `dims`: 1 for a scalar. */
  readonly elements: number;
  readonly data: TensorData;
};

export type TensorData =
  /** Little-endian elements, as `raw_data`, `float_data` and `double_data` hold them; none where the file was stripped. */
  | { readonly kind: 'raw'; readonly ranges: readonly ByteRange[] }
  /** Varints of 64 bits, one an element: `int32_data`, `int64_data`, `uint64_data`. */
  | { readonly kind: 'varints'; readonly ranges: readonly ByteRange[] }
  | { readonly kind: 'strings'; readonly values: readonly Uint8Array[] }
  /** One element, repeated: a `ConstantOfShape` node. */
  | { readonly kind: 'fill'; readonly element: Uint8Array }
  /** Elements that are not zero and where they are. */
  | { readonly kind: 'sparse'; readonly values: Tensor; readonly indices: Tensor }
  /** In another file, as `raw_data` would hold them. */
  | { readonly kind: 'external'; readonly location: string; readonly state: ExternalState };

/** What came of looking for a tensor's external data. */
export type ExternalState =
  | { readonly kind: 'present'; readonly range: ByteRange }
  | { readonly kind: 'missing' }
  /** Not opened: outside the model's folder, a link, no regular file. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The file is there and the tensor does not fit into it. */
  | { readonly kind: 'damaged'; readonly reason: string };

type ElementType = { readonly name: string; readonly bits: number };

/** `TensorProto.data_type` by number. `bits` is 0 where elements have no fixed size. */
export const elementTypes: readonly ElementType[] = [
  { name: 'undefined', bits: 0 },
  { name: 'float32', bits: 32 },
  { name: 'uint8', bits: 8 },
  { name: 'int8', bits: 8 },
  { name: 'uint16', bits: 16 },
  { name: 'int16', bits: 16 },
  { name: 'int32', bits: 32 },
  { name: 'int64', bits: 64 },
  { name: 'string', bits: 0 },
  { name: 'bool', bits: 8 },
  { name: 'float16', bits: 16 },
  { name: 'float64', bits: 64 },
  { name: 'uint32', bits: 32 },
  { name: 'uint64', bits: 64 },
  { name: 'complex64', bits: 64 },
  { name: 'complex128', bits: 128 },
  { name: 'bfloat16', bits: 16 },
  { name: 'float8e4m3fn', bits: 8 },
  { name: 'float8e4m3fnuz', bits: 8 },
  { name: 'float8e5m2', bits: 8 },
  { name: 'float8e5m2fnuz', bits: 8 },
  { name: 'uint4', bits: 4 },
  { name: 'int4', bits: 4 },
  { name: 'float4e2m1', bits: 4 },
  { name: 'float8e8m0', bits: 8 },
  { name: 'uint2', bits: 2 },
  { name: 'int2', bits: 2 },
];

export function elementTypeName(dataType: number): string {
  return elementTypes[dataType]?.name ?? `type ${dataType}`;
}

/** Bits of one element, 0 where the type has no fixed size or is unknown. */
export function elementBits(elementType: string): number {
  return bitsByName.get(elementType) ?? 0;
}

const bitsByName = new Map(elementTypes.map(({ name, bits }) => [name, bits]));

/** Bytes of so many elements in `raw_data`: types of less than 8 bits share bytes. */
export function elementBytes(elementType: string, elements: number): number {
  return Math.ceil((elements * elementBits(elementType)) / 8);
}

/** `64x3x7x7`, or `scalar`. */
export function formatDims(dims: readonly (number | string)[]): string {
  return dims.length === 0 ? 'scalar' : dims.join('x');
}

/** Elements of a tensor of these dimensions; `undefined` if a dimension is negative or the product not exact. */
export function countElements(dims: readonly number[]): number | undefined {
  if (dims.some((dim) => !Number.isSafeInteger(dim) || dim < 0)) return undefined;
  if (dims.includes(0)) return 0;
  let product = 1;
  for (const dim of dims) {
    product *= dim;
    if (!Number.isSafeInteger(product)) return undefined;
  }
  return product;
}
