/** A serialised ONNX tensor, such as `input_0.pb`: from bytes to numbers. Hostile input, read as models are. */
import { UserError } from '../errors.ts';
import { bytesInMemory } from '../graph/byte-source.ts';
import { decodeWire } from '../graph/decode-wire.ts';
import type { Fault } from '../graph/read-context.ts';
import { readTensor } from '../graph/read-tensor.ts';
import { canonicalChunks } from '../graph/tensor-values.ts';
import { elementBytes, isElementType, toTensorData } from './element-types.ts';
import type { TensorData } from './target.ts';

export type NamedTensor = {
  /** The name that the file gives it; often ''. */
  readonly name: string;
  readonly tensor: TensorData;
};

/** Throws `UserError` for what is not one whole tensor of numbers. */
export function readTensorFile(bytes: Uint8Array, where: string): NamedTensor {
  const fault: Fault = (what, got, expected) => {
    throw new UserError({ code: 'dataset-tensor-unreadable', what, where, got, expected });
  };
  const expected = 'a TensorProto, as ONNX test data hold them';
  if (bytes.length === 0) fault('the file is empty', '0 bytes', expected);
  const decoded = decodeWire(bytesInMemory(bytes), 'TensorProto');
  if (decoded.kind !== 'decoded') {
    return fault('the file is no tensor', `at byte ${decoded.byte}: ${decoded.detail}`, expected);
  }
  const tensor = readTensor(decoded.message, { fault, external: () => ({ kind: 'missing' }) });
  const { elementType, dims, elements, data } = tensor;
  if (data.kind === 'external')
    fault("the tensor's data is in another file", data.location, 'the data in this file');
  if (!isElementType(elementType)) {
    return fault(
      'the tensor does not hold numbers',
      elementType,
      'floating-point numbers, integers or booleans',
    );
  }
  const chunks = [...(canonicalChunks(tensor) ?? [])];
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (size !== elements * elementBytes(elementType)) {
    fault(
      'the tensor is damaged',
      `${size} bytes`,
      `${elements * elementBytes(elementType)} bytes for ${elementType}[${dims}]`,
    );
  }
  return { name: tensor.name, tensor: toTensorData(elementType, dims, Buffer.concat(chunks), where) };
}
