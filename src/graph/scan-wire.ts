/**
 * Walks the wire format of a model file once, by range, and makes its skeleton: a small protobuf file without
 * the weights, which protobufjs then decodes. Finds where a file was cut off, and bounds nesting and the number
 * of parts, and so the memory and the stack that decoding can take. Weights are neither read nor copied.
 */

import { ByteRange, type ByteSource } from './byte-source.ts';
import type { ForeignField } from './model.ts';
import type { OnnxTypeName } from './onnx-schema.ts';
import { SkeletonWriter } from './skeleton-writer.ts';
import { WireCursor } from './wire-cursor.ts';
import { type FieldOnWire, fieldName, fieldOnWire } from './wire-table.ts';

export type WireDefect = {
  /** `truncated`: a length runs past the end of the file. `foreign`: not even the first fields fit ONNX. */
  readonly kind: 'truncated' | 'malformed' | 'foreign' | 'too-complex';
  readonly byte: number;
  readonly detail: string;
};

export type Skeleton = {
  readonly kind: 'skeleton';
  readonly bytes: Uint8Array;
  /** Where long bytes fields were left in the file, by where the skeleton has one byte instead. */
  readonly cut: ReadonlyMap<number, ByteRange>;
  /** Fields that ONNX does not define and that no reader looks at; the first hundred. */
  readonly foreign: readonly ForeignField[];
};

/** ONNX files nest about 10 deep, and 4 more for every level of subgraphs. */
export const maxDepth = 80;
/**
 * What a file may hold, in parts: a number counts as 1, a text as 10, a message (node, attribute, tensor, ...) as 20,
 * about as many dozen bytes as each takes once it is read. Tree ensembles hold millions of numbers; the largest
 * published graphs hold 100,000 messages.
 */
export const maxParts = 4_000_000;
const textParts = 10;
const messageParts = 20;
/** Describing takes some 50 us for each. The largest published graphs have 20,000. */
export const maxNodes = 22_000;
/** Names of values that nodes take and make, in all; each costs some 20 us. A network's nodes have three on average. */
export const maxNames = 150_000;
/** All that is not weights: names, attributes, shapes. */
export const maxSkeletonBytes = 2 ** 26;

/** Shorter bytes are kept in the skeleton: shapes, axes and scales are looked at anyway. */
const keptBytes = 1024;
const maxForeign = 100;

type Level = { readonly type: OnnxTypeName; readonly end: number; readonly lengthAt: number };

/** The skeleton of `source` as a message of `type`, or the first defect of its structure. */
export function scanWire(source: ByteSource, type: OnnxTypeName = 'ModelProto'): Skeleton | WireDefect {
  const cursor = new WireCursor(source);
  const skeleton = new SkeletonWriter();
  const cut = new Map<number, ByteRange>();
  const foreign: ForeignField[] = [];
  const sizeBytes = source.sizeBytes;
  const levels: Level[] = [{ type, end: sizeBytes, lengthAt: -1 }];
  let parts = 0;
  let nodes = 0;
  let names = 0;
  let recognized = false;

  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (cursor.position === level.end) {
      levels.pop();
      if (level.lengthAt >= 0) skeleton.close(level.lengthAt);
      continue;
    }
    const start = cursor.position;
    parts += 1;
    if (parts > maxParts) return tooMany(start);
    const tag = cursor.varint(level.end);
    if (tag === undefined) return cutOff(start, 'a field', level.end);
    const wireType = tag % 8;
    const number = Math.floor(tag / 8);
    if (number === 0 || number > 0x1fffffff) return broken(start, `field number ${number}`);
    const field = fieldOnWire(level.type, number);
    if (levels.length === 1 && field?.wireType === wireType) recognized = true;
    const label = (): string => `${level.type}.${fieldName(level.type, number) ?? `field ${number}`}`;

    const from = cursor.position;
    let contentFrom = from;
    if (wireType === 0) {
      if (cursor.varint(level.end) === undefined) return cutOff(start, label(), level.end);
    } else if (wireType === 1 || wireType === 5) {
      cursor.position += wireType === 1 ? 8 : 4;
      if (cursor.position > level.end) return cutOff(start, label(), level.end);
    } else if (wireType === 2) {
      const length = cursor.varint(level.end);
      if (length === undefined) return cutOff(start, label(), level.end);
      contentFrom = cursor.position;
      const rest = sizeBytes - contentFrom;
      if (length > rest) {
        return cutOff(start, `${label()} declares ${length} bytes and ${rest} are left`, sizeBytes);
      }
      if (contentFrom + length > level.end)
        return broken(start, `${label()} runs past the end of its parent`);
      if (field?.nested !== undefined) {
        parts += messageParts;
        if (field.nested === 'NodeProto') nodes += 1;
        if (nodes > maxNodes) return tooComplex(start, `more than ${maxNodes} nodes`);
        if (levels.length >= maxDepth) return tooComplex(start, `more than ${maxDepth} levels of nesting`);
        skeleton.tag(number, 2);
        levels.push({ type: field.nested, end: contentFrom + length, lengthAt: skeleton.open() });
        continue;
      }
      cursor.position = contentFrom + length;
    } else {
      return broken(start, `wire type ${wireType}`);
    }

    if (level.type === 'NodeProto' && (number === 1 || number === 2)) names += 1;
    if (names > maxNames) return tooComplex(start, `nodes that take and make more than ${maxNames} values`);
    if (field === undefined) {
      if (fieldName(level.type, number) === undefined && foreign.length < maxForeign) {
        foreign.push({
          name: label(),
          byte: start,
          range: new ByteRange(source, contentFrom, cursor.position),
        });
      }
      continue;
    }
    if (wireType === 2 && field.packedWidth !== undefined) {
      parts += cursor.position - contentFrom;
      if (parts > maxParts) return tooMany(start);
      if (!isPacked(field.packedWidth, contentFrom)) return broken(start, `${label()} holds half a number`);
    }
    if (wireType === 2 && field.packedWidth === undefined) parts += textParts;
    const kept =
      field.cuttable && cursor.position - contentFrom > keptBytes ? 1 : cursor.position - contentFrom;
    if (skeleton.length + kept > maxSkeletonBytes) {
      return tooComplex(start, `more than ${maxSkeletonBytes} bytes that are not weights`);
    }
    copy(field, number, wireType, contentFrom);
  }
  return { kind: 'skeleton', bytes: skeleton.finish(), cut, foreign };

  /** Copies a field to the skeleton, or cuts it; one of another wire type than ONNX's is left out. */
  function copy(field: FieldOnWire, number: number, wireType: number, from: number): void {
    const to = cursor.position;
    if (wireType === 2 && field.cuttable && to - from > keptBytes) {
      skeleton.tag(number, 2);
      const at = skeleton.open();
      cut.set(skeleton.length, new ByteRange(source, from, to));
      skeleton.bytes(placeholder);
      skeleton.close(at);
    } else if (
      wireType === field.unpacked ||
      (wireType === 2 && (field.wireType === 2 || field.packedWidth !== undefined))
    ) {
      skeleton.tag(number, 2);
      const at = skeleton.open();
      skeleton.bytes(cursor.bytes(from, to));
      skeleton.close(at);
    } else if (wireType === field.wireType) {
      skeleton.tag(number, wireType);
      skeleton.bytes(cursor.bytes(from, to));
    }
  }

  /** Whether the bytes since `from` are whole numbers: of a width, or varints of at most 10 bytes. */
  function isPacked(width: number, from: number): boolean {
    const to = cursor.position;
    if (width > 0) return (to - from) % width === 0;
    let length = 0;
    for (let at = from; at < to; at += 1) {
      length = cursor.byte(at) < 128 ? 0 : length + 1;
      if (length > 9) return false;
    }
    return length === 0;
  }

  function tooMany(byte: number): WireDefect {
    return tooComplex(byte, `more than ${maxParts} parts (a number is 1, a text 10, a message 20)`);
  }

  function tooComplex(byte: number, detail: string): WireDefect {
    return { kind: 'too-complex', byte, detail };
  }

  function cutOff(byte: number, detail: string, end: number): WireDefect {
    if (!recognized) return { kind: 'foreign', byte, detail };
    return { kind: end === sizeBytes ? 'truncated' : 'malformed', byte, detail };
  }

  function broken(byte: number, detail: string): WireDefect {
    return { kind: recognized ? 'malformed' : 'foreign', byte, detail };
  }
}

/** What stands for a field that was cut: protobufjs gives bytes as views, and the view's place identifies it. */
const placeholder = Uint8Array.of(0);
