/**
 * Makes the catalogue that ships (`src/zoo/catalogue.json`) from collected claims and counts of built architectures.
 *
 *   npm run catalogue -- CLAIMS.json ARCHITECTURES.json
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { encodeCatalogue, printCatalogue } from '../src/zoo/catalogue-file.ts';
import type { KnownArchitecture } from '../src/zoo/entry.ts';
import { ZOOS, type Zoo } from '../src/zoo/zoos.ts';
import { entryOfRow } from './catalogue/entry-of-row.ts';
import type { SourceArchitecture, SourceRow } from './catalogue/source-row.ts';

const OUTPUT = resolve(import.meta.dirname, '../src/zoo/catalogue.json');

/** Networks that were built from a definition file, by the zoo's model that they stand for. */
const BUILT_FOR: Readonly<Record<string, string>> = { 'built-here/alexnet-bvlc @224': 'onnx/bvlcalexnet' };

const [claimsPath, architecturesPath] = process.argv.slice(2);
if (claimsPath === undefined || architecturesPath === undefined) {
  process.stderr.write('usage: npm run catalogue -- CLAIMS.json ARCHITECTURES.json\n');
  process.exit(4);
}
const { claims } = readJson<{ claims: readonly SourceRow[] }>(claimsPath);
const { archs } = readJson<{ archs: Readonly<Record<string, SourceArchitecture>> }>(architecturesPath);
for (const row of claims) checkMirror(row);

const catalogue = {
  madeFrom: Object.fromEntries([claimsPath, architecturesPath].map((path) => [basename(path), hashOf(path)])),
  entries: claims.map(entryOfRow),
  architectures: Object.entries(archs).map(([id, counts]) => architectureOf(BUILT_FOR[id] ?? id, counts)),
};
writeFileSync(OUTPUT, printCatalogue(encodeCatalogue(catalogue)));

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A mirror is derived from the path in the zoo's repository; what says otherwise would be lost. */
function checkMirror({ id, zoo, lfs_path: path, hf_mirror_url: url }: SourceRow): void {
  if (url === undefined) return;
  const { mirror }: Zoo = ZOOS[zoo];
  if (path === undefined || mirror === undefined || `${mirror}${path}` !== url) {
    throw new Error(`${id}: the mirror ${url} is not where the zoo's mirror has ${path}`);
  }
}

function architectureOf(id: string, counts: SourceArchitecture): KnownArchitecture {
  const {
    params,
    params_bn_folded: folded,
    params_plus_bn_stats: withStatistics,
    count_params: keras,
  } = counts;
  return {
    id,
    kernelParameters: counts.kernel_params,
    parameters: {
      trainable: params,
      ...(folded === undefined ? {} : { folded }),
      ...(withStatistics === undefined ? {} : { withStatistics }),
      ...(keras === undefined ? {} : { keras }),
    },
    ...(counts.gmacs === null ? {} : { macs: Math.round(counts.gmacs * 1e9) }),
    size: counts.size,
  };
}
