/** The synthetic images of scripts/goldens/pillow.py, by the same formulas. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Pixels } from '../../src/preprocess/preprocess.ts';

export type Kind = 'noise' | 'gradient' | 'extremes';

export function synthetic(kind: Kind, width: number, height: number, channels: 1 | 3): Pixels {
  const data = new Uint8Array(width * height * channels);
  for (let i = 0; i < data.length; i++) data[i] = byteAt(kind, i, width, channels);
  return { data, width, height, channels };
}

function byteAt(kind: Kind, i: number, width: number, channels: number): number {
  if (kind === 'gradient') {
    const pixel = Math.floor(i / channels);
    return (pixel % width) * 3 + Math.floor(pixel / width) * 5 + (i % channels) * 85;
  }
  let hash = Math.imul(i, 2654435761);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  hash ^= hash >>> 13;
  const byte = hash >>> 24;
  return kind === 'noise' ? byte : byte < 128 ? 0 : 255;
}

export function sha256(data: Uint8Array | Float32Array): string {
  return createHash('sha256')
    .update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    .digest('hex');
}

/** As scripts/goldens/libraries.py writes it. */
export const sha64 = (data: Uint8Array | Float32Array): string => sha256(data).slice(0, 16);

/** @param maker the folder of test/goldens, which has the name of the script that makes it */
export function readGolden<T>(name: string, maker: 'pillow' | 'libraries' = 'pillow'): T {
  const path = new URL(`../goldens/${maker}/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
