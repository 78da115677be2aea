/** Shards of a run that nobody could make on two cores: many examples, observed by a seeded coin, sealed like real ones. */
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../src/config/config.ts';
import { splitDigestLine } from '../../src/dataset/digest.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { encodeRows } from '../../src/shard/columns.ts';
import type { PartModel } from '../../src/shard/part.ts';
import { readPart } from '../../src/shard/read-part.ts';
import { sealShard } from '../../src/shard/seal.ts';
import { createRandom, randomInteger } from '../../src/statistics/random.ts';

const CLASSES = 1000;

/** @param report a real shard's, from which everything but the examples is taken. */
export async function makeParts(
  report: Report,
  { parts, examples, folder }: { readonly parts: number; readonly examples: number; readonly folder: string },
): Promise<readonly string[]> {
  const [model] = readPart(renderJson(report), 'the real shard').models;
  const random = createRandom(1);
  const files: string[] = [];
  for (let part = 0; part < parts; part++) {
    const indices: number[] = [];
    for (let index = part; index < examples; index += parts) indices.push(index);
    const rows = indices.map((index) => ({
      index,
      ...splitDigestLine(
        JSON.stringify([
          `ILSVRC2012_val_${String(index).padStart(8, '0')}.JPEG`,
          index % CLASSES,
          hex(random),
        ]),
      ),
    }));
    const observe = () =>
      encodeRows(
        indices.map((index) => {
          const rank = random() < 0.76 ? 0 : 1 + randomInteger(random, 20);
          const label = index % CLASSES;
          const predicted = rank === 0 ? label : randomInteger(random, CLASSES);
          return { predicted, rank, tied: false, finite: true, label, confidence: random() };
        }),
      );
    const names = Object.keys(model!.observed.examples!.predictions);
    const dataset = { ...model!.gating.dataset!, size: examples };
    const made: PartModel = {
      gating: { ...model!.gating, dataset },
      observed: {
        ...model!.observed,
        examples: {
          total: examples,
          shared: [],
          own: [],
          unreadable: [],
          measured: encodeRows(rows),
          predictions: Object.fromEntries(names.map((name) => [name, observe()])),
        },
      },
    };
    const { shard: _, ...rest } = report;
    const config = {
      shard: { index: part + 1, count: parts, by: 'examples' },
      models: [{ name: model!.gating.model.name }],
      seed: model!.gating.config.seed,
    } as unknown as Config;
    const directory = join(folder, `shard-${part + 1}`);
    await mkdir(directory, { recursive: true });
    const file = join(directory, 'report.json');
    writeFileSync(file, renderJson(sealShard(rest, config, [made])));
    files.push(file);
  }
  return files;
}

function hex(random: () => number): string {
  return Array.from({ length: 8 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}
