/** Every network of fixtures/architectures: what it is taken for, and its counts against those of its library. */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countParameters } from '../../../src/graph/count-parameters.ts';
import { describeWork } from '../../../src/graph/describe-work.ts';
import { compareModels } from '../../../src/graph/difference/compare-models.ts';
import { compareNames } from '../../../src/graph/identify/agreement.ts';
import { describeNetwork } from '../../../src/graph/identify/network.ts';
import type { Model } from '../../../src/graph/model.ts';
import { readModel } from '../../../src/graph/read-model.ts';

type Expected = {
  /** A known network's name; `null` for a network that is none of the registry's. */
  readonly network: string | null;
  /** The kernels are as many as published. */
  readonly kernels?: true;
  /** The parameters are as many as published, by this convention. */
  readonly parameters?: keyof typeof conventions;
};

type Published = {
  readonly kernels: number;
  readonly parameters: number;
  readonly gmacs: number;
  readonly bnChannels: number;
  readonly besides?: { readonly elements: number };
};

type Views = Readonly<Record<string, number>>;

/** By which convention the counted parameters are the published ones. */
const conventions = {
  trainable: (views: Views, { parameters }: Published) => views['trainable'] === parameters,
  'batch normalization unfolded': (views: Views, { parameters }: Published) =>
    views['batch normalization unfolded'] === parameters,
  // The convolutions that end Inception-ResNet's units have biases of their own, which unfolding takes for BatchNorm's.
  'folded: one bias a channel for gamma and beta': (views: Views, { parameters, bnChannels }: Published) =>
    views['trainable'] === parameters - bnChannels,
  'written out: three vectors a channel for gamma and beta': (
    views: Views,
    { parameters, bnChannels }: Published,
  ) => views['trainable'] === parameters + bnChannels,
} as const;

const folder = new URL('../../../fixtures/architectures/', import.meta.url);
const fixtures = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
  string,
  Expected
>;
const counts = JSON.parse(
  readFileSync(new URL('../../goldens/architecture-counts.json', import.meta.url), 'utf8'),
) as { networks: Record<string, Published> };

const read = (name: string): Model =>
  readModel(gunzipSync(readFileSync(new URL(`${name}.onnx.gz`, folder))), name);

it('compares networks of different families as different, whatever layers they share', () => {
  const relation = (one: string, other: string): string => compareModels(read(one), read(other)).relation;
  expect(relation('torchvision/densenet201', 'torchvision/resnet152')).toBe('different');
  expect(relation('torchvision/efficientnet_v2_s', 'torchvision/regnet_y_1_6gf')).toBe('different');
  expect(relation('torchvision/resnet50', 'torchvision/wide_resnet50_2')).toBe('same family');
  expect(relation('torchvision/swin_t', 'torchvision/swin_v2_t')).toBe('same family');
});

it('expects something of every fixture', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.onnx.gz'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.onnx\.gz$/, ''));
  expect(Object.keys(fixtures).sort()).toEqual(files.sort());
});

describe.each(Object.entries(fixtures))('%s', (name, expected) => {
  const model = read(name);
  const { identification } = describeNetwork(model);

  it(`is ${expected.network ?? 'unknown'}`, () => {
    expect(identification.kind === 'known' ? identification.name : null).toBe(expected.network);
  });

  it('departs from no definition', () => {
    expect(identification.kind === 'known' ? identification.departures : []).toEqual([]);
  });

  it('does not contradict its name', () => {
    const [agreement] = compareNames(identification, [{ source: 'it is called', text: name }]);
    expect(['agrees', 'ambiguous', undefined]).toContain(agreement?.kind);
  });

  const published = counts.networks[expected.network ?? ''];
  if (published === undefined) return;
  const { kernelParameters, views } = countParameters(model);
  const { kernels, parameters } = expected;

  if (kernels === true) {
    it('has the published number of kernel elements', () => {
      // Layer scales are kernels to those who go by the stored rank.
      const { besides } = published;
      expect([published.kernels, published.kernels - (besides?.elements ?? 0)]).toContain(kernelParameters);
    });

    it('has the published number of multiply-accumulates, to the last printed digit', () => {
      const { macs } = describeWork(model).macs;
      expect(Math.round(macs / 1000) / 1e6).toBe(published.gmacs);
    });
  }
  if (parameters === undefined) return;

  it(`has the published number of parameters: ${parameters}`, () => {
    expect(conventions[parameters](views, published)).toBe(true);
  });
});
