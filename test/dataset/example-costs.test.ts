import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeExample } from '../../src/dataset/dataset.ts';
import { exampleCosts } from '../../src/dataset/example-costs.ts';

const INFERENCE = 1_000_000;
const PIXELS = 71 * 71;
const path = 'fixtures/images/test/arrow/0000.jpg';

const examples = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeExample({
      index,
      name: `${index}`,
      input: { kind: 'image', path },
      target: { kind: 'class', label: 0 },
    }),
  );

it('costs are the pixels that a header tells, and an inference', () => {
  expect([...exampleCosts(examples(3))]).toEqual(new Array(3).fill(INFERENCE + PIXELS));
  expect(exampleCosts(examples(1999), 2)[0]).toBe(INFERENCE + PIXELS);
});

it('opens no file where parts have thousands: their sizes tell enough', () => {
  expect(exampleCosts(examples(2000), 2)[1999]).toBe(INFERENCE + 5 * statSync(path).size);
});

it('costs an inference where the file cannot be read: measuring tells what is wrong with it', () => {
  const gone = examples(2000).map((example) => ({
    ...example,
    input: { kind: 'image' as const, path: 'gone.jpg' },
  }));
  for (const parts of [1, 2]) expect(exampleCosts(gone, parts)[0]).toBe(INFERENCE);
});
