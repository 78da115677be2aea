import { expect, it } from 'vitest';
import { encodeRows, readColumns } from '../../src/shard/columns.ts';
import { joinColumns } from '../../src/shard/join-columns.ts';

const parts = (...given: { rows: object[]; at: number[] }[]) =>
  given.map(({ rows, at }) => ({ columns: readColumns(encodeRows(rows)), positions: Int32Array.from(at) }));

const plain = (observation: object) => {
  const keys: string[] = [];
  for (const key in observation) keys.push(key);
  return Object.fromEntries(keys.map((key) => [key, observation[key as keyof object]]));
};

it('rows of all parts stand in the order of the run; those that are in none are left out', () => {
  const rows = [
    { finite: true, rank: 3, confidence: Number.NaN, errors: [1, 2] },
    { finite: false, rank: -1, confidence: 0.25, errors: [] },
    { finite: true, rank: 0, confidence: 1, errors: [7] },
    { finite: true, rank: 70_000, confidence: 0.5, errors: [0.5] },
  ];
  const joined = joinColumns(
    parts(
      { rows: [rows[2]!, rows[1]!, rows[0]!], at: [2, -1, 0] },
      { rows: [], at: [] },
      { rows: [rows[3]!, rows[1]!], at: [3, 1] },
    ),
    4,
  );
  expect(joined.map(plain)).toEqual(rows);
});

it('columns of another kind in another part stay what they are', () => {
  const joined = joinColumns(
    parts({ rows: [{ value: 'a' }], at: [1] }, { rows: [{ value: 5, other: true }], at: [0] }),
    2,
  );
  expect(joined.map(plain)).toEqual([
    { value: 5, other: true },
    { value: 'a', other: undefined },
  ]);
});
