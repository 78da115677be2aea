import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { datasetDigest } from '../../src/dataset/digest.ts';

const A = { name: 'a/1.jpg', label: 0, sha256: 'aa' };
const B = { name: 'b/"2",3.jpg', label: 12, sha256: 'bb' };

test('is the hash of one line of JSON an entry', () => {
  const lines = '["a/1.jpg",0,"aa"]\n["b/\\"2\\",3.jpg",12,"bb"]\n';
  expect(datasetDigest([A, B])).toBe(createHash('sha256').update(lines).digest('hex'));
});

test('changes with names, labels, bytes and order', () => {
  const digests = [
    [A, B],
    [B, A],
    [A],
    [],
    [{ ...A, label: 1 }, B],
    [{ ...A, name: 'a/2.jpg' }, B],
    [{ ...A, sha256: 'ab' }, B],
  ].map(datasetDigest);
  expect(new Set(digests).size).toBe(digests.length);
});
