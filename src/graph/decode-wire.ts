/** From the bytes of a protobuf file to decoded messages: scanned and bounded first, then decoded by protobufjs. */

import protobuf from 'protobufjs/light.js';
import { ByteRange, type ByteSource, bytesInMemory } from './byte-source.ts';
import type { ForeignField } from './model.ts';
import { type OnnxTypeName, onnxDescriptor } from './onnx-schema.ts';
import { scanWire, type WireDefect } from './scan-wire.ts';
import type { Message } from './wire-fields.ts';

const schema = protobuf.Root.fromJSON(onnxDescriptor);

export type Decoded = {
  readonly kind: 'decoded';
  readonly message: Message;
  /** Where the bytes of a field really are: the message holds the short ones and the places of the long ones. */
  readonly rangeOf: (bytes: Uint8Array) => ByteRange;
  readonly foreign: readonly ForeignField[];
};

/** The message of `type` that a file holds. Long fields of bytes are neither read nor copied. */
export function decodeWire(source: ByteSource, type: OnnxTypeName): Decoded | WireDefect {
  const scan = scanWire(source, type);
  if (scan.kind !== 'skeleton') return scan;
  const { bytes, cut, foreign } = scan;
  let message: Message;
  try {
    message = schema.lookupType(`onnx.${type}`).decode(bytes) as unknown as Message;
  } catch (cause) {
    return { kind: 'malformed', byte: 0, detail: cause instanceof Error ? cause.message : String(cause) };
  }
  return { kind: 'decoded', message, rangeOf, foreign };

  /** protobufjs gives bytes as views of the skeleton: where such a view begins tells whether it was cut. */
  function rangeOf(decoded: Uint8Array): ByteRange {
    const from = decoded.buffer === bytes.buffer ? cut.get(decoded.byteOffset - bytes.byteOffset) : undefined;
    return from ?? new ByteRange(bytesInMemory(decoded));
  }
}
