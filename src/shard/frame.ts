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

/** @throws Error for a text that is not of this form. */
export function unpack(packed: string): unknown {
  const given = Buffer.from(packed, 'base64');
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
  return JSON.parse(all.toString('utf8', LENGTH_BYTES, end), (_, inner: unknown) => {
    const place = placeOf(inner);
    if (place === undefined) return inner;
    const [from, to] = place;
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > runs.length)
      throw new Error('bytes that are not there');
    // No Buffer: it would not come back as bytes from being packed once more.
    return new Uint8Array(runs.buffer, runs.byteOffset + from, to - from);
  });
}

function placeOf(value: unknown): readonly [number, number] | undefined {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return undefined;
  const { bytes, ...rest } = value;
  const isPlace = Array.isArray(bytes) && bytes.length === 2 && Object.keys(rest).length === 0;
  return isPlace ? (bytes as [number, number]) : undefined;
}
