/** A serialised ONNX tensor, such as `input_0.pb`: from bytes to numbers. Hostile input, read as models are. */
import protobuf from 'protobufjs/light.js';
import { UserError } from '../errors.ts';
import { onnxDescriptor } from '../graph/onnx-schema.ts';
import { readTensor } from '../graph/read-tensor.ts';
import { scanWire } from '../graph/scan-wire.ts';
import { canonicalChunks } from '../graph/tensor-values.ts';
import type { Fault, Message } from '../graph/wire-fields.ts';
import { elementBytes, isElementType, toTensorData } from './element-types.ts';
import type { TensorData } from './target.ts';

const tensorType = protobuf.Root.fromJSON(onnxDescriptor).lookupType('onnx.TensorProto');

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
  const defect = scanWire(bytes, 'TensorProto');
  if (bytes.length === 0) fault('the file is empty', '0 bytes', expected);
  if (defect !== undefined)
    fault('the file is no tensor', `at byte ${defect.byte}: ${defect.detail}`, expected);
  let message: Message;
  try {
    message = tensorType.decode(
      new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    ) as unknown as Message;
  } catch (error) {
    return fault('the file is no tensor', error instanceof Error ? error.message : String(error), expected);
  }
  const tensor = readTensor(message, fault);
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
  const chunks = canonicalChunks(tensor) ?? [];
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
