import { expect, test } from 'vitest';
import { releaseArray } from '../../src/release-memory.ts';

test('an array that has its memory for itself is emptied', () => {
  const pixels = new Uint8Array(1000);
  releaseArray(pixels);
  expect(pixels).toHaveLength(0);
});

test('an array that shares its memory keeps it', () => {
  const file = new Uint8Array(1000).fill(7);
  releaseArray(file.subarray(10, 20));
  expect(file[15]).toBe(7);
});
