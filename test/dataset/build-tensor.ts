/** Serialised ONNX tensors, for tests: the wire format of a TensorProto with raw data. */

function varint(value: number): number[] {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

function field(number: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.from([number * 8 + 2, ...varint(bytes.length)]), bytes]);
}

/** @param dataType ONNX's number: 1 float32, 7 int64, 9 bool, ... */
export function tensorProto(
  dataType: number,
  dims: readonly number[],
  values: ArrayBufferView,
  name = '',
): Uint8Array {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return Buffer.concat([
    ...dims.map((dim) => Uint8Array.from([8, ...varint(dim)])),
    Uint8Array.from([16, dataType]),
    ...(name === '' ? [] : [field(8, Buffer.from(name))]),
    field(9, raw),
  ]);
}
