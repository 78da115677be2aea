/** From decoded `AttributeProto` messages to a node's attributes by name. */

import { asBuffer, ByteRange, utf8Text } from './byte-source.ts';
import type { Attribute, Graph } from './model.ts';
import { attributeKinds } from './onnx-schema.ts';
import type { ReadContext } from './read-context.ts';
import { readTensor } from './read-tensor.ts';
import {
  bytesOf,
  byteTexts,
  has,
  integer,
  integers,
  type Message,
  message,
  messages,
  number,
  numbers,
  text,
} from './wire-fields.ts';

type ReadGraph = (raw: Message) => Graph;

/** The attributes of one node; of two with one name the last counts, as in protobuf. */
export function readAttributes(
  raw: readonly Message[],
  context: ReadContext,
  readGraph: ReadGraph,
): ReadonlyMap<string, Attribute> {
  return new Map(raw.map((entry) => [text(entry, 'name'), readAttribute(entry, context, readGraph)]));
}

function readAttribute(raw: Message, context: ReadContext, readGraph: ReadGraph): Attribute {
  const reference = text(raw, 'ref_attr_name');
  if (reference !== '') return { kind: 'reference', value: reference };
  const kind = kindOf(raw);
  switch (kind) {
    case 'float': {
      const value = raw[floatField];
      return { kind, value: typeof value === 'number' ? value : 0 };
    }
    case 'int':
      return { kind, value: integer(raw, 'i') };
    case 'string': {
      const { s } = raw;
      if (s instanceof ByteRange) return { kind: 'bytes', value: s };
      return { kind, value: decodeText(bytesOf(raw, 's')) };
    }
    case 'tensor':
      return { kind, value: readTensor(message(raw, 't') ?? {}, context) };
    case 'graph':
      return { kind, value: readGraph(message(raw, 'g') ?? {}) };
    case 'floats':
      return { kind, value: numbers(raw, 'floats') };
    case 'ints':
      return { kind, value: integers(raw, 'ints') };
    case 'strings':
      return { kind, value: byteTexts(raw, 'strings').map(decodeText) };
    case 'tensors':
      return { kind, value: messages(raw, 'tensors').map((tensor) => readTensor(tensor, context)) };
    case 'graphs':
      return { kind, value: messages(raw, 'graphs').map(readGraph) };
    case 'sparse tensor':
      return { kind: 'tensor', value: readTensor(message(raw, 'sparse_tensor') ?? {}, context, 'sparse') };
    case 'sparse tensors': {
      const tensors = messages(raw, 'sparse_tensors');
      return { kind: 'tensors', value: tensors.map((tensor) => readTensor(tensor, context, 'sparse')) };
    }
    default:
      return { kind: 'other', value: kind ?? `kind ${number(raw, 'type')}` };
  }
}

const floatField = 'f';

/** Files of IR version 1 do not say the kind: there it follows from the field that is set. */
const fieldKinds: readonly (readonly [string, (typeof attributeKinds)[number]])[] = [
  ['f', 'float'],
  ['s', 'string'],
  ['t', 'tensor'],
  ['g', 'graph'],
  ['floats', 'floats'],
  ['ints', 'ints'],
  ['strings', 'strings'],
  ['tensors', 'tensors'],
  ['graphs', 'graphs'],
];

function kindOf(raw: Message): (typeof attributeKinds)[number] | undefined {
  const type = number(raw, 'type');
  if (type !== 0) return attributeKinds[type];
  const set = fieldKinds.find(([field]) => {
    const value = raw[field];
    return has(raw, field) && !(Array.isArray(value) && value.length === 0);
  });
  return set?.[1] ?? 'int';
}

/** Text where the bytes are UTF-8, otherwise one character a byte: nothing is lost either way. */
function decodeText(bytes: Uint8Array): string {
  return utf8Text(bytes) ?? asBuffer(bytes).toString('latin1');
}
