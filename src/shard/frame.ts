/**
 * Plain data with runs of bytes in it as one text, and back: JSON in which a run of bytes is its place, then all bytes
 * one after the other, deflated, in base64. Reading costs what the bytes cost to inflate; none of them is parsed.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { releaseArray } from '../release-memory.ts';

/** Observations of a million examples are far smaller. */
const MOST_BYTES = 1 << 30;
/** Before what is deflated its length inflated, and within it the length of the JSON. */
const LENGTH_BYTES = 4;
/** Deflate makes nothing smaller than by this. */
const MOST_RATIO = 1032;

/** @param value what JSON can say, and `Uint8Array`s. */
export function pack(value: unknown): string {
  const runs: Uint8Array[] = [];
  let at = 0;
  const json = JSON.stringify(value, (_, inner: unknown) => {
    if (!(inner instanceof Uint8Array)) return inner;
    runs.push(inner);
    at += inner.length;
    return { bytes: [at - inner.length, at] };
  });
  const text = Buffer.from(json);
  const all = Buffer.concat([lengthBytes(text.length), text, ...runs]);
  return Buffer.concat([lengthBytes(all.length), deflateRawSync(all, { level: 4 })]).toString('base64');
}

function lengthBytes(length: number): Buffer {
  const bytes = Buffer.alloc(LENGTH_BYTES);
  bytes.writeUInt32LE(length);
  return bytes;
}

/**
 * @param packed the text, or its bytes.
 * @throws Error for a text that is not of this form.
 */
export function unpack(packed: string | Buffer): unknown {
  const given = typeof packed === 'string' ? Buffer.from(packed, 'base64') : fromBase64(packed);
  const length = given.readUInt32LE(0);
  if (length > MOST_BYTES || length > given.length * MOST_RATIO)
    throw new Error('a length that is not there');
  const deflated = given.subarray(LENGTH_BYTES);
  // In one piece: as much as there is, and a byte to see the end by.
  const all = inflateRawSync(deflated, { maxOutputLength: length, chunkSize: Math.max(64, length + 1) });
  releaseArray(given);
  if (all.length !== length) throw new Error('another length than the one that is stated');
  const end = LENGTH_BYTES + all.readUInt32LE(0);
  const runs = all.subarray(end);
  let at = 0;
  const value: unknown = JSON.parse(all.toString('utf8', LENGTH_BYTES, end), (_, inner: unknown) => {
    const place = placeOf(inner);
    if (place === undefined) return inner;
    const [from, to] = place;
    // One after the other, as they were packed: otherwise a few bytes could be asked for a million times.
    if (from !== at || !Number.isInteger(to) || to < from || to > runs.length)
      throw new Error('bytes that are not there');
    at = to;
    // Each by itself, so that it can be given back by itself. No Buffer: packed again it would not come back as bytes.
    return new Uint8Array(runs.subarray(from, to));
  });
  releaseArray(all);
  return value;
}

/** A multiple of four digits, few enough for a text that lives where short-lived objects do. */
const PIECE = 1 << 16;

function fromBase64(digits: Buffer): Buffer {
  const padding = [1, 2].filter((last) => digits.at(-last) === PADDING).length;
  const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.floor((digits.length * 3) / 4) - padding));
  let filled = 0;
  for (let at = 0; at < digits.length; at += PIECE) {
    filled += bytes.write(digits.toString('latin1', at, at + PIECE), filled, 'base64');
  }
  if (filled !== bytes.length) throw new Error('no base64');
  return bytes;
}

const PADDING = '='.charCodeAt(0);

function placeOf(value: unknown): readonly [number, number] | undefined {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return undefined;
  const { bytes, ...rest } = value;
  const isPlace = Array.isArray(bytes) && bytes.length === 2 && Object.keys(rest).length === 0;
  return isPlace ? (bytes as [number, number]) : undefined;
}
