/** A seeded random part of a dataset, for when measuring all of it costs too much. */
import { createRandom, randomInteger } from '../statistics/random.ts';

/**
 * `n` of the examples, drawn without replacement with equal chances, in dataset order; all of them where there
 * are no more than `n`. Equal seeds draw equal examples.
 */
export function sampleExamples<T>(examples: readonly T[], n: number, seed: number): readonly T[] {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`a sample of ${n} examples`);
  if (n >= examples.length) return examples;
  const random = createRandom(seed);
  const positions = Uint32Array.from(examples.keys());
  // The first n steps of a Fisher-Yates shuffle.
  for (let i = 0; i < n; i++) {
    const j = i + randomInteger(random, positions.length - i);
    const held = positions[i]!;
    positions[i] = positions[j]!;
    positions[j] = held;
  }
  return Array.from(positions.subarray(0, n).sort(), (position) => examples[position]!);
}
