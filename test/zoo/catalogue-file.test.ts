/** The catalogue's file says whatever an entry can say. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { PRESETS } from '../../src/preprocess/presets.ts';
import { decodeCatalogue, encodeCatalogue, printCatalogue } from '../../src/zoo/catalogue-file.ts';
import type { PublishedCount, ZooEntry } from '../../src/zoo/entry.ts';
import { publishedFigure } from '../../src/zoo/published-figure.ts';
import { ZOO_NAMES } from '../../src/zoo/zoos.ts';

const text = fc.string({ minLength: 1, maxLength: 12 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const accuracy = (metric: 'top1' | 'top5') =>
  fc
    .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 3 }))
    .map(([thousandths, decimals]) => publishedFigure(`${(thousandths / 1000).toFixed(decimals)} %`, metric));
const count = (metric: 'parameters' | 'macs'): fc.Arbitrary<PublishedCount> =>
  fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), text, maybe(text))
    .map(([thousandths, convention, label]) => ({
      ...publishedFigure(`${(thousandths / 1000).toFixed(3)} M`, metric),
      convention,
      ...(label === undefined ? {} : { label }),
    }));
const preprocess: fc.Arbitrary<Preprocess> = fc.constantFrom(...Object.values(PRESETS));
const optional = { requiredKeys: [] as [] };

const entry: fc.Arbitrary<ZooEntry> = fc.record(
  {
    id: text,
    zoo: fc.constantFrom(...ZOO_NAMES),
    family: text,
    model: text,
    variant: text,
    precision: fc.constantFrom('fp32', 'int8', 'int8-qdq'),
    isDefault: fc.boolean(),
    inStudy: fc.boolean(),
    top1: accuracy('top1'),
    top5: accuracy('top5'),
    parameters: count('parameters'),
    macs: count('macs'),
    inputSize: fc.tuple(fc.integer(), fc.integer()),
    layout: fc.constantFrom('NCHW', 'NHWC'),
    preprocess: fc.record({ steps: preprocess, note: text }, optional),
    classes: fc.nat(),
    labelOffset: fc.nat(),
    latencies: fc.array(fc.record({ ms: fc.nat(), device: text, batch: fc.nat() }), { maxLength: 3 }),
    artifact: fc.record(
      {
        url: fc.webUrl(),
        hub: text,
        path: text,
        gone: text,
        sha256: text,
        sha256Prefix: text,
        md5: text,
        bytes: fc.nat(),
        size: text,
        opset: fc.nat(),
      },
      optional,
    ),
    operators: fc.dictionary(fc.constantFrom('Conv', 'Relu', 'Gemm'), fc.nat(), { noNullPrototype: true }),
    restated: fc.array(
      fc
        .constantFrom<'top1' | 'top5'>('top1', 'top5')
        .chain((metric) => fc.record({ metric: fc.constant(metric), figure: accuracy(metric), where: text })),
      { maxLength: 2 },
    ),
    notes: fc.array(text, { maxLength: 3 }),
    source: fc.record(
      { repository: text, path: text, commit: text, line: fc.nat(), note: text },
      { requiredKeys: ['repository', 'path', 'commit'] },
    ),
  },
  {
    requiredKeys: [
      ...(['id', 'zoo', 'family', 'model', 'variant', 'precision', 'isDefault', 'inStudy'] as const),
      ...(['classes', 'labelOffset', 'latencies', 'restated', 'notes', 'source'] as const),
    ],
  },
);

it('what is encoded, printed, parsed and decoded is what it was', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      const catalogue = { madeFrom: { 'a.json': 'b' }, entries, architectures: [] };
      const printed = printCatalogue(encodeCatalogue(catalogue));
      expect(decodeCatalogue(JSON.parse(printed))).toEqual(catalogue);
    }),
  );
});
