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
