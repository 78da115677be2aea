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
  return { ...(await readClaims(path, file)), file };
}
