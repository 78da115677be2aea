/** Layers that nobody trained: initialisers are told as such, and trained networks are not. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../src/artifact/open-model.ts';
import { findUntrained, initialiserOf } from '../../src/graph/initialisation.ts';
import { readModel } from '../../src/graph/read-model.ts';
import { createRandom } from '../../src/statistics/random.ts';

const ZOO = resolve(import.meta.dirname, '../../fixtures/zoo');
const DIMS = [48, 32, 3, 3];
const LENGTH = 48 * 32 * 9;

function normals(seed: number): () => number {
  const random = createRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const made = (next: () => number): Float64Array => Float64Array.from({ length: LENGTH }, next);

describe('an initialisation', () => {
  it.each([
    ['He, normal', 'normal, variance 2 / fan-in (He)', Math.sqrt(2 / 288)],
    ['LeCun, normal', 'normal, variance 1 / fan-in (LeCun)', Math.sqrt(1 / 288)],
  ])('is told: %s', (_, words, deviation) => {
    const normal = normals(3);
    expect(
      initialiserOf(
        made(() => deviation * normal()),
        DIMS,
      ),
    ).toBe(words);
  });

  it('is told: PyTorch’s default', () => {
    const random = createRandom(5);
    const bound = 1 / Math.sqrt(288);
    expect(
      initialiserOf(
        made(() => bound * (2 * random() - 1)),
        DIMS,
      ),
    ).toBe("uniform, variance 1 / (3 fan-in) (PyTorch's default)");
  });

  it('is not: another spread, channels of several lengths, neighbours alike, another shape', () => {
    const normal = normals(7);
    const deviation = Math.sqrt(2 / 288);
    const white = made(() => deviation * normal());
    expect(
      initialiserOf(
        white.map((value) => 1.2 * value),
        DIMS,
      ),
    ).toBeUndefined();
    const uneven = white.map((value, i) => value * (Math.floor(i / 288) % 2 === 0 ? 1.2 : 0.74));
    expect(initialiserOf(uneven, DIMS)).toBeUndefined();
    const smooth = white.map((value, i) => (value + 0.2 * (white[i - 1] ?? 0)) / Math.sqrt(1.04));
    expect(initialiserOf(smooth, DIMS)).toBeUndefined();
    expect(
      initialiserOf(
        white.map((value) => Math.sign(value) * deviation),
        DIMS,
      ),
    ).toBeUndefined();
  });
});

it.each(readdirSync(ZOO).filter((name) => existsSync(join(ZOO, name, 'model.onnx'))))(
  'every layer of %s is trained',
  (name) => {
    const path = join(ZOO, name, 'model.onnx');
    const check = findUntrained(readModel(openModel({ path }), path));
    expect(check.layers).toBeGreaterThan(3);
    expect(check).toMatchObject({ untrained: [], empty: [] });
  },
);
