/** An ICC profile (ICC.1:2001-04, matrix and curves) whose red and blue primaries are those of sRGB exchanged. */

/** sRGB's primaries, adapted to D50. */
const RED = [0.43607, 0.22249, 0.01392] as const;
const GREEN = [0.38515, 0.71687, 0.09708] as const;
const BLUE = [0.14307, 0.06061, 0.7141] as const;
const D50 = [0.9642, 1, 0.82491] as const;
const GAMMA = 2.2;
const HEADER = 128;
const TAG = 12;

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}

/** s15Fixed16. */
const fixed = (values: readonly number[]): Buffer =>
  uint32(...values.map((value) => Math.round(value * 65536)));

const xyz = (values: readonly number[]): Buffer => Buffer.concat([ascii('XYZ '), uint32(0), fixed(values)]);

function description(text: string): Buffer {
  const words = ascii(`${text}\0`);
  return Buffer.concat([ascii('desc'), uint32(0, words.length), words, Buffer.alloc(4 + 4 + 2 + 1 + 67)]);
}

/** The profile's bytes. */
export function exchangedPrimaries(): Buffer {
  const gamma = Buffer.alloc(2);
  gamma.writeUInt16BE(Math.round(GAMMA * 256));
  const curve = Buffer.concat([ascii('curv'), uint32(0, 1), gamma]);
  const tags: readonly [string, Buffer][] = [
    ['desc', description('red and blue exchanged')],
    ['cprt', Buffer.concat([ascii('text'), uint32(0), ascii('No rights reserved\0')])],
    ['wtpt', xyz(D50)],
    ['rXYZ', xyz(BLUE)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(RED)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  let offset = HEADER + 4 + TAG * tags.length;
  const table = [uint32(tags.length)];
  const data: Buffer[] = [];
  for (const [name, bytes] of tags) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    table.push(ascii(name), uint32(offset, bytes.length));
    data.push(padded);
    offset += padded.length;
  }
  const header = Buffer.alloc(HEADER);
  header.writeUInt32BE(offset, 0);
  header.writeUInt32BE(0x02100000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, value] of [2026, 1, 1, 0, 0, 0].entries()) header.writeUInt16BE(value, 24 + 2 * index);
  header.write('acsp', 36, 'latin1');
  fixed(D50).copy(header, 68);
  return Buffer.concat([header, ...table, ...data]);
}
