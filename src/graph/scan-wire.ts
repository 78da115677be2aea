/**
 * Walks the wire format of a model file once before it is decoded: finds where a file was cut off, bounds
 * nesting and the number of fields, and so bounds the memory and the stack that decoding can take. Copies
 * nothing; protobufjs does the reading proper.
 */

import { type OnnxTypeName, onnxTypes } from './onnx-schema.ts';

export type WireDefect = {
  /** `truncated`: a length runs past the end of the file. `foreign`: not even the first fields fit ONNX. */
  readonly kind: 'truncated' | 'malformed' | 'foreign' | 'too-deep' | 'too-many-fields';
  readonly byte: number;
  readonly detail: string;
};

/** ONNX files nest about 10 deep, and 4 more for every level of subgraphs. */
export const maxDepth = 80;
/** Decoding takes some 50 bytes for each. Tree ensembles hold millions of numbers, other graphs far less. */
export const maxFields = 10_000_000;
/** Nodes, attributes, tensors, ...: about 1 kB each once decoded. The largest published graphs hold 200,000. */
export const maxMessages = 1_000_000;

type FieldOnWire = {
  readonly name: string;
  readonly wireType: number;
  readonly nested: OnnxTypeName | undefined;
  /** Repeated numbers, which may be packed into one field. */
  readonly packable: boolean;
};

const wireTypes: Readonly<Record<string, number>> = { int64: 0, int32: 0, float: 5, string: 2, bytes: 2 };

const fieldsByType = new Map(
  Object.entries(onnxTypes).map(([typeName, { fields }]) => [
    typeName as OnnxTypeName,
    new Map(
      Object.entries(fields as Readonly<Record<string, { type: string; id: number; rule?: string }>>).map(
        ([name, { type, id, rule }]): [number, FieldOnWire] => [
          id,
          {
            name,
            wireType: wireTypes[type] ?? 2,
            nested: type in onnxTypes ? (type as OnnxTypeName) : undefined,
            packable: rule === 'repeated' && wireTypes[type] !== undefined && wireTypes[type] !== 2,
          },
        ],
      ),
    ),
  ]),
);

type Level = { readonly type: OnnxTypeName; readonly end: number };

/** The first defect of `bytes` as a message of `type`, or `undefined` if its structure is sound. */
export function scanWire(bytes: Uint8Array, type: OnnxTypeName = 'ModelProto'): WireDefect | undefined {
  const levels: Level[] = [{ type, end: bytes.length }];
  let position = 0;
  let fields = 0;
  let nested = 0;
  let recognized = false;

  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (position === level.end) {
      levels.pop();
      continue;
    }
    const start = position;
    fields += 1;
    if (fields > maxFields) {
      return { kind: 'too-many-fields', byte: start, detail: `more than ${maxFields} fields` };
    }
    const tag = readVarint(bytes, position, level.end);
    if (tag === undefined) return cut(start, 'a field', level.end);
    position = tag.next;
    const wireType = tag.value % 8;
    const number = Math.floor(tag.value / 8);
    if (number === 0 || number > 0x1fffffff) return broken(start, `field number ${number}`);
    const field = fieldsByType.get(level.type)?.get(number);
    const expected = field !== undefined && field.wireType === wireType;
    if (levels.length === 1 && expected) recognized = true;
    const label = `${level.type}.${field?.name ?? `field ${number}`}`;

    if (wireType === 0) {
      const value = readVarint(bytes, position, level.end);
      if (value === undefined) return cut(start, label, level.end);
      position = value.next;
    } else if (wireType === 1 || wireType === 5) {
      position += wireType === 1 ? 8 : 4;
      if (position > level.end) return cut(start, label, level.end);
    } else if (wireType === 2) {
      const length = readVarint(bytes, position, level.end);
      if (length === undefined) return cut(start, label, level.end);
      position = length.next;
      if (length.value > bytes.length - position) {
        const rest = bytes.length - position;
        return cut(start, `${label} declares ${length.value} bytes and ${rest} are left`, bytes.length);
      }
      if (position + length.value > level.end)
        return broken(start, `${label} runs past the end of its parent`);
      if (field?.packable === true) fields += length.value;
      if (field?.nested !== undefined) {
        nested += 1;
        if (nested > maxMessages) {
          return { kind: 'too-many-fields', byte: start, detail: `more than ${maxMessages} messages` };
        }
        if (levels.length >= maxDepth) {
          return { kind: 'too-deep', byte: start, detail: `more than ${maxDepth} levels of nesting` };
        }
        levels.push({ type: field.nested, end: position + length.value });
      } else {
        position += length.value;
      }
    } else {
      return broken(start, `wire type ${wireType}`);
    }
  }
  return undefined;

  function cut(byte: number, detail: string, end: number): WireDefect {
    if (!recognized) return { kind: 'foreign', byte, detail };
    return { kind: end === bytes.length ? 'truncated' : 'malformed', byte, detail };
  }

  function broken(byte: number, detail: string): WireDefect {
    return { kind: recognized ? 'malformed' : 'foreign', byte, detail };
  }
}

/** A varint of at most 10 bytes; `value` is exact up to 2^53, which no length or tag exceeds. */
function readVarint(
  bytes: Uint8Array,
  from: number,
  end: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  let scale = 1;
  for (let next = from; next < end && next < from + 10; next += 1) {
    const byte = bytes[next] ?? 0;
    value += (byte % 128) * scale;
    if (byte < 128) return { value, next: next + 1 };
    scale *= 128;
  }
  return undefined;
}
