/** The claims of one model, from all the files that its configuration names. */
import { relative } from 'node:path';
import type { Config } from '../config/config.ts';
import { publishedClaims } from '../zoo/entry-claims.ts';
import type { Claims } from './claim.ts';
import { findClaimFiles } from './find-claim-files.ts';
import { readClaims } from './read-claims.ts';

/** Claims with the files' names as they are shown: relative to the working directory, where that is shorter. */
export type ModelClaims = Claims & { readonly file: string };

/** What a report has room for. */
const MOST_CLAIMS = 10_000;
const MOST_UNREAD = 1000;
const MOST_SHOWN = 3;

/** @param places absolute paths of files or folders, patterns, or rows of the catalogue (`zoo:...`); undefined if none is configured. */
export async function readModelClaims(
  places: readonly string[] | undefined,
  config: Pick<Config, 'workingDirectory'>,
): Promise<ModelClaims | undefined> {
  if (places === undefined) return undefined;
  const show = (path: string) => relative(config.workingDirectory, path).replaceAll('\\', '/') || '.';
  return readAllClaims(places, show);
}

/** Claims in the order of the places, each file once. */
export async function readAllClaims(
  places: readonly string[],
  show: (path: string) => string,
): Promise<ModelClaims> {
  const files = new Set<string>();
  const isRow = (place: string): boolean => place.startsWith('zoo:');
  for (const place of places) {
    if (isRow(place)) files.add(place);
    else for (const file of await findClaimFiles(place, show(place))) files.add(file);
  }
  const shown = [...files].map((path) => (isRow(path) ? path : show(path)));
  const more = shown.length - MOST_SHOWN;
  const file = shown.slice(0, MOST_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const all: Claims[] = [];
  for (const path of files) {
    all.push(isRow(path) ? await publishedClaims(path) : await readClaims(path, show(path)));
  }
  return { ...bounded(merged(all), file), file };
}

function merged(all: readonly Claims[]): Claims {
  const preprocessing = all.flatMap((one) => one.preprocessing ?? []);
  const headings = all.flatMap((one) => one.headings ?? []);
  return {
    claims: all.flatMap(({ claims }) => claims),
    unread: all.flatMap(({ unread }) => unread),
    ...(preprocessing.length === 0 ? {} : { preprocessing }),
    ...(headings.length === 0 ? {} : { headings }),
  };
}

/** The rest is counted. */
function bounded({ claims, unread, ...rest }: Claims, file: string): Claims {
  const source = { file, line: 0 };
  const more = (things: string, count: number) =>
    count <= 0 ? [] : [{ source, text: things, reason: `and ${count} more, which were not looked at` }];
  return {
    ...rest,
    claims: claims.slice(0, MOST_CLAIMS),
    unread: [
      ...unread.slice(0, MOST_UNREAD),
      ...more('claims', claims.length - MOST_CLAIMS),
      ...more('figures that were not understood', unread.length - MOST_UNREAD),
    ],
  };
}
