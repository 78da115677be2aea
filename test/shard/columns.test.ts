import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Columns, decodeRows, encodeRows } from '../../src/shard/columns.ts';

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
      const carried = JSON.parse(JSON.stringify(encodeRows(rows))) as Columns;
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
  expect(JSON.stringify(encodeRows(rows)).length).toBeLessThan(20_000);
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
  ['bytes', ({ rows }: Columns) => ({ rows, columns: { a: { kind: 'int32', data: 'AAAA' } } })],
])('%s that do not fit are refused', (_, spoil) => {
  const columns = encodeRows([1, 2, 3].map((a) => ({ a, list: Float32Array.of(a) })));
  expect(() => decodeRows(spoil(columns) as Columns)).toThrow(/not whole/u);
});
