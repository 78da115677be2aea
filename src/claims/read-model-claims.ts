/** The claims of one model, from the file that its configuration names. */
import { relative } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Claims } from './claim.ts';
import { readClaims } from './read-claims.ts';

/** Claims with the file's name as it is shown: relative to the working directory, where that is shorter. */
export type ModelClaims = Claims & { readonly file: string };

/** @param path absolute path of a model card or claims file; undefined if none is configured. */
export async function readModelClaims(
  path: string | undefined,
  config: Config,
): Promise<ModelClaims | undefined> {
  if (path === undefined) return undefined;
  const file = relative(config.workingDirectory, path).replaceAll('\\', '/');
  return { ...bounded(await readClaims(path, file), file), file };
}

/** What a report has room for; the rest is counted. */
function bounded({ claims, unread }: Claims, file: string): Claims {
  const source = { file, line: 0 };
  const more = (things: string, count: number) =>
    count <= 0 ? [] : [{ source, text: things, reason: `and ${count} more, which were not looked at` }];
  return {
    claims: claims.slice(0, MOST_CLAIMS),
    unread: [
      ...unread.slice(0, MOST_UNREAD),
      ...more('claims', claims.length - MOST_CLAIMS),
      ...more('figures that were not understood', unread.length - MOST_UNREAD),
    ],
  };
}

const MOST_CLAIMS = 10_000;
const MOST_UNREAD = 1000;
