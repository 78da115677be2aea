/** Hostile BMP files: refused with a reason, in bounded memory; what is read is held to Pillow in decode.test.ts. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBmp } from '../../src/dataset/decode-bmp.ts';

const MOST_PIXELS = 1000;
const read = (name: string): Buffer =>
  readFileSync(new URL(`../goldens/pillow/decode/${name}`, import.meta.url));

test.each([
  ['sides of two billion', (file: Buffer) => file.writeUInt32LE(2 ** 31 - 1, 18), /more than 1000 pixels/],
  ['no columns', (file: Buffer) => file.writeUInt32LE(0, 18), /no pixels/],
  ['pixels outside of the file', (file: Buffer) => file.writeUInt32LE(2 ** 32 - 1, 10), /truncated/],
  ['a header of another kind', (file: Buffer) => file.writeUInt32LE(13, 14), /header has 13 bytes/],
  ['a header that is longer than the file', (file: Buffer) => file.writeUInt32LE(255, 14), /./],
  ['a palette of four billion colours', (file: Buffer) => file.writeUInt32LE(2 ** 32 - 1, 46), /palette has/],
  ['run-length encoding', (file: Buffer) => file.writeUInt32LE(1, 30), /compressed/],
  ['7 bits a pixel', (file: Buffer) => file.writeUInt16LE(7, 28), /7 bits a pixel/],
])('%s', (_, spoil, reason) => {
  const file = read('4-bit.bmp');
  spoil(file);
  expect(() => decodeBmp(file, MOST_PIXELS)).toThrow(reason);
});

test('any bytes are decoded within bounds or refused with a reason', () => {
  const whole = ['4-bit.bmp', '565.bmp', 'os2.bmp', 'alpha.bmp'].map(read);
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(80), fc.nat(255)), { maxLength: 6 }),
      fc.nat(1000),
      (file, changes, length) => {
        const bytes = Uint8Array.from(file.subarray(0, length));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        try {
          const { data, width, height } = decodeBmp(bytes, MOST_PIXELS);
          expect(data).toHaveLength(width * height * 3);
          expect(width * height).toBeLessThanOrEqual(MOST_PIXELS);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).toMatch(/truncated|pixels|palette|header|support/);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
