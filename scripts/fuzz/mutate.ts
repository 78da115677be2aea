/** Seeded mutations of a model file: of its bytes, of its length fields, and of its messages. */
import protobuf from 'protobufjs/light.js';
import { onnxDescriptor } from '../../src/graph/onnx-schema.ts';
import { createRandom } from '../../src/statistics/random.ts';

const modelType = protobuf.Root.fromJSON(onnxDescriptor).lookupType('onnx.ModelProto');

/** Whole numbers below a bound. */
type Pick = (bound: number) => number;
type Mutation = (bytes: Uint8Array, pick: Pick, other: Uint8Array) => Uint8Array;

const mutations: readonly Mutation[] = [
  /** Bytes anywhere. */
  (bytes, pick) => changed(bytes, 1 + pick(8), pick, () => pick(256)),
  /** Single bits. */
  (bytes, pick) => changed(bytes, 1 + pick(4), pick, (old) => old ^ (1 << pick(8))),
  /** Bytes in the first kilobyte, where there is more structure than weights. */
  (bytes, pick) => {
    const head = changed(bytes.slice(0, 1024), 1 + pick(6), pick, () => pick(256));
    return joined(head, bytes.subarray(head.length));
  },
  /** What lengths and counts are made of: the ends of the range of a byte of a varint. */
  (bytes, pick) => changed(bytes, 1 + pick(4), pick, () => [0, 1, 0x7f, 0x80, 0xff][pick(5)] ?? 0),
  /** Cut off. */
  (bytes, pick) => bytes.slice(0, pick(bytes.length)),
  /** A piece left out. */
  (bytes, pick) => {
    const from = pick(bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + pick(64)));
  },
  /** A piece doubled. */
  (bytes, pick) => {
    const from = pick(bytes.length);
    const piece = bytes.subarray(from, from + pick(4096));
    return joined(bytes.subarray(0, from), piece, piece, bytes.subarray(from + piece.length));
  },
  /** A piece of another model. */
  (bytes, pick, other) => {
    const from = pick(bytes.length);
    const start = pick(other.length);
    return joined(bytes.subarray(0, from), other.subarray(start, start + pick(2048)), bytes.subarray(from));
  },
  structure,
  structure,
  structure,
  structure,
];

/** Mutation number `index` of a seed: the same bytes each time. */
export function mutate(bytes: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const random = createRandom(seed);
  const pick: Pick = (bound) => Math.floor(random() * Math.max(1, bound));
  return (mutations[pick(mutations.length)] ?? structure)(bytes, pick, other);
}

function changed(bytes: Uint8Array, times: number, pick: Pick, byte: (old: number) => number): Uint8Array {
  const result = bytes.slice();
  for (let time = 0; time < times; time += 1) {
    const at = pick(result.length);
    result[at] = byte(result[at] ?? 0);
  }
  return result;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

type Message = Record<string, unknown>;

/** Stays protobuf, and says something else: numbers, names, elements and whole messages are changed. */
function structure(bytes: Uint8Array, pick: Pick): Uint8Array {
  const model = modelType.decode(bytes) as unknown as Message;
  for (let time = 1 + pick(4); time > 0; time -= 1) {
    const messages = collect(model);
    const message = messages[pick(messages.length)];
    const fields = message === undefined ? [] : Object.keys(message);
    const field = fields[pick(fields.length)];
    if (message !== undefined && field !== undefined)
      message[field] = altered(message[field], pick, messages);
  }
  return Uint8Array.from(modelType.encode(model).finish());
}

function collect(root: Message): readonly Message[] {
  const found: Message[] = [];
  const pending: unknown[] = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) pending.push(...value.slice(0, 1000));
    else if (isMessage(value)) {
      found.push(value);
      pending.push(...Object.values(value));
    }
  }
  return found;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !('low' in value);
}

const numbers = [0, 1, -1, 2, 7, 255, 65_536, 2 ** 31 - 1, -(2 ** 31), 1e9];
const wholes = [...numbers, 2 ** 53, -(2 ** 53), 2 ** 40];
const texts = [
  '',
  'x',
  'y',
  'If',
  'Loop',
  'Concat',
  'Reshape',
  'Conv',
  'Resize',
  'Einsum',
  'com.microsoft',
  '__proto__',
  'a'.repeat(5000),
];

function altered(value: unknown, pick: Pick, messages: readonly Message[]): unknown {
  if (Array.isArray(value)) return alteredList(value, pick, messages);
  if (typeof value === 'string') return pick(3) === 0 ? someText(messages, pick) : texts[pick(texts.length)];
  if (typeof value === 'number') return numbers[pick(numbers.length)];
  if (value instanceof Uint8Array)
    return pick(2) === 0 ? value.slice(0, pick(value.length)) : changed(value, 4, pick, () => pick(256));
  if (typeof value === 'object' && value !== null && 'low' in value) {
    const whole = wholes[pick(wholes.length)] ?? 0;
    return { low: whole | 0, high: Math.floor(whole / 2 ** 32) | 0, unsigned: false };
  }
  return value;
}

/** One element less, one twice, two exchanged, one altered, or very many. */
function alteredList(list: readonly unknown[], pick: Pick, messages: readonly Message[]): readonly unknown[] {
  if (list.length === 0) return list;
  const result = [...list];
  const at = pick(result.length);
  switch (pick(5)) {
    case 0:
      result.splice(at, 1);
      return result;
    case 1:
      result.splice(at, 0, result[pick(result.length)]);
      return result;
    case 2: {
      const to = pick(result.length);
      [result[at], result[to]] = [result[to], result[at]];
      return result;
    }
    case 3:
      return result.length === 0
        ? result
        : result.with(
            at,
            isMessage(result[at]) ? result[pick(result.length)] : altered(result[at], pick, messages),
          );
    default:
      return result.length > 1000
        ? result
        : [...result, ...new Array<unknown>(pick(3000)).fill(result[at])].filter(
            (element) => element !== undefined,
          );
  }
}

/** A name that occurs somewhere: edges are moved, and cycles close. */
function someText(messages: readonly Message[], pick: Pick): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const message = messages[pick(messages.length)] ?? {};
    const found = Object.values(message)
      .flat()
      .filter((value) => typeof value === 'string');
    const text = found[pick(found.length)];
    if (typeof text === 'string') return text;
  }
  return 'x';
}
