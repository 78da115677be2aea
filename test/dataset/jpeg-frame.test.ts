/** The frame header, against what libvips says of every JPEG file among the goldens, and of hostile bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readJpegFrame } from '../../src/dataset/jpeg-frame.ts';

const FOLDER = new URL('../goldens/pillow/decode/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jpg'));

describe('a frame header says what libvips says', () => {
  test.each(files)('%s', async (name) => {
    const bytes = readFileSync(new URL(name, FOLDER));
    const { width, height, channels } = await sharp(bytes).metadata();
    expect(readJpegFrame(bytes)).toEqual({ width, height, components: channels, precision: 8 });
  });
});

test('fill bytes before a marker are passed over', () => {
  const frame = [0xff, 0xff, 0xff, 0xc0, 0, 17, 8, 0, 2, 0, 3, 3];
  expect(readJpegFrame(Uint8Array.from([0xff, 0xd8, ...frame]))).toEqual({
    width: 3,
    height: 2,
    components: 3,
    precision: 8,
  });
});

test.each([
  ['a scan before any frame', [0xff, 0xda, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['a segment shorter than its own length', [0xff, 0xe0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['a segment that ends outside of the file', [0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['a frame that is cut off', [0xff, 0xc0, 0, 17, 8, 0]],
  ['no marker', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
])('%s tells nothing', (_, bytes) => {
  expect(readJpegFrame(Uint8Array.from([0xff, 0xd8, ...bytes]))).toBeUndefined();
});

test('any bytes end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readJpegFrame(Uint8Array.from([0xff, 0xd8, ...bytes]));
      readJpegFrame(Uint8Array.from([0xff, 0xd8, ...bytes.map((byte) => byte | 0xf0)]));
    }),
  );
});
