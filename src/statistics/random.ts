/**
 * A seeded generator: every random choice of a run (samples, schedules, bootstraps) comes from one, so that a
 * run can be repeated. SFC32 (Doty-Humphrey, PractRand), 128 bits of state, passes BigCrush.
 */

/** Uniform numbers in [0, 1) with 32 random bits; equal seeds give equal sequences. */
export type Random = () => number;

/** @param seed any number; its integer part modulo 2^32 counts. */
export function createRandom(seed: number): Random {
  let a = 0;
  let b = 0x9e3779b9;
  let c = seed >>> 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first outputs of a new state still show the seed.
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** An integer in [0, n). */
export function randomInteger(random: Random, n: number): number {
  return Math.floor(random() * n);
}

/** Shuffles in place (Fisher-Yates). */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = randomInteger(random, i + 1);
    const held = items[i]!;
    items[i] = items[j]!;
    items[j] = held;
  }
  return items;
}
