/**
 * From a model file to protobuf messages in one walk, by range. Finds where the file was cut off, and bounds nesting
 * and the number of parts, and so the memory that reading can take. Weights are neither read nor copied: a long field
 * of bytes is where it lies in the file.
 */

import { ByteRange, type ByteSource } from './byte-source.ts';
import type { ForeignField } from './model.ts';
import type { OnnxTypeName } from './onnx-schema.ts';
import { WireCursor } from './wire-cursor.ts';
import type { Message } from './wire-fields.ts';
import { type FieldOnWire, fieldName, fieldOnWire } from './wire-table.ts';

export type WireDefect = {
  /** `truncated`: a length runs past the end of the file. `foreign`: not even the first fields fit ONNX. */
  readonly kind: 'truncated' | 'malformed' | 'foreign' | 'too-complex';
  readonly byte: number;
  readonly detail: string;
};

export type Decoded = {
  readonly kind: 'decoded';
  readonly message: Message;
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
export const maxKeptBytes = 2 ** 26;

/** Shorter bytes are read at once: shapes, axes and scales are looked at anyway. */
const shortBytes = 1024;
const maxForeign = 100;

/**
 * The message of `type` that a file holds, or the first defect of its structure. As protobuf has it, a field that is
 * at its default is absent, one of another wire type than the schema's is left out, and a message that comes in two
 * parts is one. Bytes beyond 1 KiB are a `ByteRange` of `source`.
 *
 * @throws SurroundingsError if `source` can't be read
 */
export function decodeWire(source: ByteSource, type: OnnxTypeName): Decoded | WireDefect {
  const decoder = new WireDecoder(source);
  try {
    return { kind: 'decoded', message: decoder.decode(type), foreign: decoder.foreign };
  } catch (error) {
    if (error instanceof DefectFound) return error.defect;
    throw error;
  }
}

/** Ends the walk at the first defect. */
class DefectFound extends Error {
  readonly defect: WireDefect;

  constructor(defect: WireDefect) {
    super(defect.detail);
    this.defect = defect;
  }
}

type Fields = Record<string, unknown>;
type Level = { readonly type: OnnxTypeName; readonly end: number; readonly message: Fields };
/** A field on its way: where it starts, where what it holds lies, and the number that a varint is. */
type Found = {
  readonly number: number;
  readonly wireType: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly varint: number;
};

class WireDecoder {
  readonly #source: ByteSource;
  readonly #cursor: WireCursor;
  readonly #levels: Level[] = [];
  readonly foreign: ForeignField[] = [];
  #parts = 0;
  #nodes = 0;
  #names = 0;
  #keptBytes = 0;
  #recognized = false;

  constructor(source: ByteSource) {
    this.#source = source;
    this.#cursor = new WireCursor(source);
  }

  decode(type: OnnxTypeName): Message {
    const message: Fields = {};
    this.#levels.push({ type, end: this.#source.sizeBytes, message });
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      if (this.#cursor.position === level.end) this.#levels.pop();
      else this.#takeField(level);
    }
    return message;
  }

  #takeField(level: Level): void {
    const start = this.#cursor.position;
    this.#countParts(1, start);
    const tag = this.#cursor.varint(level.end);
    if (tag === undefined) throw this.#cutOff(start, 'a field', level.end);
    const wireType = tag % 8;
    const number = Math.floor(tag / 8);
    if (number === 0 || number > 0x1fffffff) throw this.#broken(start, `field number ${number}`);
    const field = fieldOnWire(level.type, number);
    if (this.#levels.length === 1 && field?.wireType === wireType) this.#recognized = true;
    const found = this.#find(level, number, wireType, start);
    if (wireType === 2 && field?.nested !== undefined) {
      this.#enter(level, field, field.nested, found);
      return;
    }
    this.#cursor.position = found.to;
    if (level.type === 'NodeProto' && (number === 1 || number === 2)) this.#names += 1;
    if (this.#names > maxNames) {
      throw this.#tooComplex(start, `nodes that take and make more than ${maxNames} values`);
    }
    if (field === undefined) this.#leaveOut(level, found);
    else this.#store(level, field, found);
  }

  /** Where what a field holds begins and ends. */
  #find(level: Level, number: number, wireType: number, start: number): Found {
    const cursor = this.#cursor;
    const from = cursor.position;
    if (wireType === 0) {
      const varint = cursor.varint(level.end);
      if (varint === undefined) throw this.#cutOff(start, labelOf(level, number), level.end);
      return { number, wireType, start, from, to: cursor.position, varint };
    }
    if (wireType === 1 || wireType === 5) {
      const to = from + (wireType === 1 ? 8 : 4);
      if (to > level.end) throw this.#cutOff(start, labelOf(level, number), level.end);
      return { number, wireType, start, from, to, varint: 0 };
    }
    if (wireType !== 2) throw this.#broken(start, `wire type ${wireType}`);
    const length = cursor.varint(level.end);
    if (length === undefined) throw this.#cutOff(start, labelOf(level, number), level.end);
    const rest = this.#source.sizeBytes - cursor.position;
    if (length > rest) {
      const detail = `${labelOf(level, number)} declares ${length} bytes and ${rest} are left`;
      throw this.#cutOff(start, detail, this.#source.sizeBytes);
    }
    const to = cursor.position + length;
    if (to > level.end)
      throw this.#broken(start, `${labelOf(level, number)} runs past the end of its parent`);
    return { number, wireType, start, from: cursor.position, to, varint: 0 };
  }

  #enter({ message }: Level, { name, repeated }: FieldOnWire, nested: OnnxTypeName, found: Found): void {
    const { start, to } = found;
    this.#countParts(messageParts, start);
    if (nested === 'NodeProto') this.#nodes += 1;
    if (this.#nodes > maxNodes) throw this.#tooComplex(start, `more than ${maxNodes} nodes`);
    if (this.#levels.length >= maxDepth)
      throw this.#tooComplex(start, `more than ${maxDepth} levels of nesting`);
    const inner = (repeated ? undefined : (message[name] as Fields | undefined)) ?? {};
    if (repeated) listOf(message, name).push(inner);
    else message[name] = inner;
    this.#levels.push({ type: nested, end: to, message: inner });
  }

  #leaveOut(level: Level, { number, start, from, to }: Found): void {
    if (fieldName(level.type, number) !== undefined || this.foreign.length >= maxForeign) return;
    const range = new ByteRange(this.#source, from, to);
    this.foreign.push({ name: labelOf(level, number), byte: start, range });
  }

  #store(level: Level, field: FieldOnWire, found: Found): void {
    const { wireType, start, from, to } = found;
    const isPacked = wireType === 2 && field.packedWidth !== undefined;
    if (isPacked) this.#countParts(to - from, start);
    else if (wireType === 2) this.#countParts(textParts, start);
    const isLong = field.cuttable && to - from > shortBytes;
    this.#keptBytes += isLong ? 0 : to - from;
    if (this.#keptBytes > maxKeptBytes) {
      throw this.#tooComplex(start, `more than ${maxKeptBytes} bytes that are not weights`);
    }
    const { message } = level;
    if (isPacked) {
      this.#readPacked(level, field, found);
      return;
    }
    const value = isLong ? new ByteRange(this.#source, from, to) : this.#read(level, field, found);
    if (value === undefined) return;
    if (field.repeated) listOf(message, field.name).push(value);
    else if (isDefault(value)) delete message[field.name];
    else message[field.name] = value;
  }

  /** A value that is in memory from now on; `undefined` where its wire type is another than the schema's. */
  #read(level: Level, { scalar, wireType, unpacked }: FieldOnWire, found: Found): unknown {
    const { from, to, number, start } = found;
    if (found.wireType !== wireType)
      return found.wireType === unpacked ? this.#cursor.copy(from, to) : undefined;
    switch (scalar) {
      case 'string':
        return (
          this.#cursor.text(from, to) ?? this.#fail(start, `${labelOf(level, number)} is not text in UTF-8`)
        );
      case 'bytes':
        return this.#cursor.copy(from, to);
      case 'float':
        return this.#cursor.float(from);
      case 'int64':
        return this.#cursor.integer(from, to, found.varint, 64);
      case 'int32':
        return this.#cursor.integer(from, to, found.varint, 32);
      default:
        return undefined;
    }
  }

  #readPacked(level: Level, { name, scalar, packedWidth = 0 }: FieldOnWire, found: Found): void {
    const { number, start, from, to } = found;
    const cursor = this.#cursor;
    const values = listOf(level.message, name);
    const half = (): never => this.#fail(start, `${labelOf(level, number)} holds half a number`);
    if (packedWidth > 0) {
      if ((to - from) % packedWidth !== 0) half();
      for (let at = from; at < to; at += packedWidth) values.push(cursor.float(at));
      return;
    }
    cursor.position = from;
    for (let at = from; at < to; at = cursor.position) {
      const varint = cursor.varint(to) ?? half();
      values.push(cursor.integer(at, cursor.position, varint, scalar === 'int32' ? 32 : 64));
    }
  }

  #countParts(count: number, byte: number): void {
    this.#parts += count;
    if (this.#parts > maxParts) {
      throw this.#tooComplex(byte, `more than ${maxParts} parts (a number is 1, a text 10, a message 20)`);
    }
  }

  #tooComplex(byte: number, detail: string): DefectFound {
    return new DefectFound({ kind: 'too-complex', byte, detail });
  }

  #cutOff(byte: number, detail: string, end: number): DefectFound {
    if (!this.#recognized) return new DefectFound({ kind: 'foreign', byte, detail });
    const kind = end === this.#source.sizeBytes ? 'truncated' : 'malformed';
    return new DefectFound({ kind, byte, detail });
  }

  #broken(byte: number, detail: string): DefectFound {
    return new DefectFound({ kind: this.#recognized ? 'malformed' : 'foreign', byte, detail });
  }

  #fail(byte: number, detail: string): never {
    throw this.#broken(byte, detail);
  }
}

function labelOf({ type }: Level, number: number): string {
  return `${type}.${fieldName(type, number) ?? `field ${number}`}`;
}

function listOf(message: Fields, name: string): unknown[] {
  message[name] ??= [];
  return message[name] as unknown[];
}

/** What a field reads as that is not there. */
function isDefault(value: unknown): boolean {
  return value === 0 || value === '' || (value instanceof Uint8Array && value.length === 0);
}
