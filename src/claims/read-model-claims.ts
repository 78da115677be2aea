/** The claims of one model, from the file that its configuration names. */
import { relative } from 'node:path';
import type { Config, ModelConfig } from '../config/config.ts';
import type { Claims } from './claim.ts';
import { readClaims } from './read-claims.ts';

/** Claims with the file's name as it is shown: relative to the working directory, where that is shorter. */
export type ModelClaims = Claims & { readonly file: string };

export async function readModelClaims(model: ModelConfig, config: Config): Promise<ModelClaims | undefined> {
  if (model.claims === undefined) return undefined;
  const file = relative(config.workingDirectory, model.claims).replaceAll('\\', '/');
  return { ...(await readClaims(model.claims, file)), file };
}
