import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kernelElements } from '../../../src/graph/identify/known/definition.ts';
import { findKnown, knownArchitectures, withKernels } from '../../../src/graph/identify/known/registry.ts';

type Count = {
  readonly kernels: number;
  readonly source: string;
  /** Weights of rank 2 or more that are no kernels. */
  readonly besides?: { readonly what: string; readonly elements: number };
};

const { networks } = JSON.parse(
  readFileSync(new URL('../../goldens/architecture-counts.json', import.meta.url), 'utf8'),
) as { networks: Record<string, Count> };

describe('a definition has as many kernel elements as the network has in its library', () => {
  it.each(Object.entries(networks))('%s', (name, { kernels, besides }) => {
    const counted = kernelElements(findKnown(name).define(), 1000);
    expect(counted + (besides?.elements ?? 0)).toBe(kernels);
  });
});

describe('a definition comes to the parameters that are published', () => {
  /** Source: the tables of osmr/imgclsmob, pytorch/README.md. */
  it.each([
    ['ShuffleNet V1 of 1 group', 1_531_936, 2],
    ['ShuffleNet V1 of 2 groups', 1_733_848, 2],
    ['ShuffleNet V1 of 3 groups', 1_865_728, 2],
    ['ShuffleNet V1 of 4 groups', 1_968_344, 2],
    ['ShuffleNet V1 of 8 groups', 2_434_768, 2],
    // BN-Inception, whose convolutions have biases besides the scale and shift of their normalisation.
    ['Inception V2', 11_295_240, 3],
  ])('%s', (name, published, eachChannel) => {
    const definition = findKnown(name).define();
    const channels = definition.kernels
      .map((kernel) => Number(/(\d+)$/u.exec(kernel)![1]))
      .reduce((sum, count) => sum + count, 0);
    const classes = 1000;
    expect(kernelElements(definition, classes) + eachChannel * channels + classes).toBe(published);
  });
});

describe('the registry', () => {
  it('has no two networks of one name', () => {
    const names = knownArchitectures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells networks of the same kernels apart by what their graphs show', () => {
    for (const known of knownArchitectures) {
      const alike = withKernels(known.define().kernels).map(({ known: other }) => other);
      expect(alike).toContain(known);
      const shown = alike.map(({ requires }) => JSON.stringify(requires));
      expect(new Set(shown).size, alike.map(({ name }) => name).join(', ')).toBe(alike.length);
    }
  });

  it('names a folded form that is in the registry', () => {
    for (const { foldedForm } of knownArchitectures) if (foldedForm !== undefined) findKnown(foldedForm);
  });
});
