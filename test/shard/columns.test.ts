import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Columns, decodeRows, encodeRows } from '../../src/shard/columns.ts';
import { pack, unpack } from '../../src/shard/frame.ts';

const row = fc.record({
  finite: fc.boolean(),
  rank: fc.nat(300),
  label: fc.integer(),
  confidence: fc.double(),
  line: fc.string(),
  scores: fc.float32Array(),
  hits: fc.uint16Array(),
  predicted: fc.array(fc.double()),
});

it('rows come back as they were, not-a-numbers and negative zeros too', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const carried = unpack(pack(encodeRows(rows))) as Columns;
      expect(decodeRows(carried)).toEqual(rows.map((one) => ({ ...one })));
    }),
  );
});

it('a thousand observations are a few kilobytes', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => ({
    predicted: i % 1000,
    rank: i % 3,
    tied: false,
    finite: true,
    label: i % 1000,
    confidence: Number.NaN,
  }));
  expect(pack(encodeRows(rows)).length).toBeLessThan(3000);
});

it.each([
  ['rows', (columns: Columns) => ({ ...columns, rows: 4 })],
  ['no rows', (columns: Columns) => ({ ...columns, rows: -1 })],
  [
    'a length',
    ({ rows, columns }: Columns) => ({
      rows,
      columns: { ...columns, list: { ...columns['list'], lengths: { kind: 'same', value: 1e9 } } },
    }),
  ],
  ['texts for bytes', ({ rows }: Columns) => ({ rows, columns: { a: { kind: 'int32', data: 'AAAA' } } })],
  ['an unknown kind', ({ rows }: Columns) => ({ rows, columns: { a: { kind: 'other' } } })],
  [
    'an unknown list',
    ({ rows, columns }: Columns) => ({
      rows,
      columns: { ...columns, list: { ...columns['list'], of: 'constructor' } },
    }),
  ],
  ['bytes', ({ rows }: Columns) => ({ rows, columns: { a: { kind: 'int32', data: new Uint8Array(3) } } })],
])('%s that do not fit are refused', (_, spoil) => {
  const columns = encodeRows([1, 2, 3].map((a) => ({ a, list: Float32Array.of(a) })));
  expect(() => decodeRows(spoil(columns) as Columns)).toThrow(/not whole/u);
});

it('bytes and lengths that are not there are refused', () => {
  const text = (value: unknown) => {
    const json = Buffer.from(JSON.stringify(value));
    return Buffer.concat([uint32(json.length), json]);
  };
  const uint32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
  const packed = (all: Buffer, length = all.length) =>
    Buffer.concat([uint32(length), deflateRawSync(all)]).toString('base64');
  const skeleton = text({ a: { bytes: [0, 9] } });
  const whole = Buffer.concat([skeleton, Buffer.from('123456789')]);
  expect(unpack(packed(whole))).toEqual({ a: Uint8Array.from(Buffer.from('123456789')) });
  expect(() => unpack(packed(whole.subarray(0, -1)))).toThrow(/not there/u);
  expect(() => unpack(packed(whole, whole.length + 1))).toThrow(/another length/u);
  expect(() => unpack(packed(whole, whole.length - 1))).toThrow();
  expect(() => unpack(packed(whole, 0xffffffff))).toThrow(/not there/u);
  expect(() => unpack('AAAA')).toThrow();
});
