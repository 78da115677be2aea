import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createDecoder, UnreadableImage } from '../../src/dataset/decode.ts';
import type { Pixels } from '../../src/preprocess/preprocess.ts';

const FOLDER = new URL('../goldens/pillow/decode/', import.meta.url);

type Golden = { files: Record<string, 'refused' | { size: [number, number]; mode: string; rgb: string }> };

const golden = JSON.parse(readFileSync(new URL('../decode.json', FOLDER), 'utf8')) as Golden;
const decode = createDecoder(sharp);
const read = (name: string) => readFileSync(new URL(name, FOLDER));

function sha256OfRgb({ data, channels }: Pixels): string {
  const rgb =
    channels === 3 ? data : Uint8Array.from({ length: data.length * 3 }, (_, i) => data[Math.floor(i / 3)]!);
  return createHash('sha256').update(rgb).digest('hex');
}

test('every golden has its file', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(golden.files).sort());
});

describe("Pillow's convert('RGB') gives the same pixels", () => {
  for (const [name, expected] of Object.entries(golden.files)) {
    if (expected === 'refused') {
      test(`${name}: neither reads it`, async () => {
        const error = await decode(read(name), name).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(UnreadableImage);
        expect(error).toMatchObject({
          name: 'UnreadableImage',
          image: name,
          reason: expect.stringMatching(/^\S.+$/),
        });
      });
      continue;
    }
    test(name, async () => {
      const pixels = await decode(read(name), name);
      expect([pixels.width, pixels.height]).toEqual(expected.size);
      expect(pixels.data).toHaveLength(pixels.width * pixels.height * pixels.channels);
      expect(sha256OfRgb(pixels)).toBe(expected.rgb);
    });
  }
});

test.each(['grey.jpg', 'grey.png', 'bilevel.png', 'grey-16-bit.png', 'grey-alpha.png', 'grey.tif'])(
  '%s stays grey',
  async (name) => {
    expect((await decode(read(name), name)).channels).toBe(1);
  },
);

test.each([
  ['nothing', new Uint8Array(0), 'the file is empty'],
  [
    'text',
    Buffer.from('hello'),
    'the file is not an image of a known format (jpeg, png, gif, webp, tiff, bmp)',
  ],
  [
    'a drawing',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    /not an image/,
  ],
  ['a bitmap without a header', Buffer.from('BM000000'), 'the file is truncated'],
  ['a pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), /Git LFS pointer/],
  ['a signature alone', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), /./],
])('refuses %s', async (name, bytes, reason) => {
  await expect(decode(bytes, name)).rejects.toMatchObject({
    name: 'UnreadableImage',
    reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
  });
});

test('refuses more pixels than Pillow does', async () => {
  const bomb = read('rgb.png');
  // Width and height of the header chunk, whose checksum follows it.
  bomb.writeUInt32BE(14_000, 16);
  bomb.writeUInt32BE(13_000, 20);
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
  await expect(decode(bomb, 'bomb.png')).rejects.toMatchObject({
    reason: expect.stringContaining('pixel limit'),
  });
});

test('refuses a side that no photograph has', async () => {
  const line = await sharp({ create: { width: 1 << 21, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  await expect(decode(line, 'line.png')).rejects.toMatchObject({
    reason: expect.stringContaining('longer than 1048576'),
  });
});

test('reads bytes that lie within a larger buffer', async () => {
  const bytes = read('grey-16-bit.png');
  const larger = new Uint8Array(bytes.length + 7);
  larger.set(bytes, 3);
  const within = await decode(larger.subarray(3, 3 + bytes.length), 'within.png');
  expect(within).toEqual(await decode(bytes, 'alone.png'));
});

test("a GIF's transparent pixels are black", async () => {
  const gif = await sharp(Buffer.from([0, 0, 0, 0, 200, 100, 50, 255]), {
    raw: { width: 2, height: 1, channels: 4 },
  })
    .gif()
    .toBuffer();
  expect([...(await decode(gif, 'transparent.gif')).data]).toEqual([0, 0, 0, 200, 100, 50]);
});
