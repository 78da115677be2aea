/** The acquire stage: every subject of a model, brought to this machine. */
import { readFile } from 'node:fs/promises';
import type { Config, ModelConfig, SubjectConfig } from '../config/config.ts';
import type { BySubject, SubjectName } from '../measurement/subjects.ts';
import { acquire } from './acquire.ts';
import type { Artifact } from './artifact.ts';

export async function acquireSubjects(
  model: ModelConfig,
  config: Config,
  world: { readonly fetch: typeof fetch; readonly log: (line: string) => void },
): Promise<BySubject<Artifact> & { readonly candidate: Artifact }> {
  const get = async (name: SubjectName, { locator, sha256 }: SubjectConfig): Promise<Artifact> => {
    if (locator.kind !== 'path') world.log(`acquiring the ${name} of ${model.name}`);
    const { cacheDir, cache: useCache } = config;
    return acquire({ locator, sha256 }, { fetch: world.fetch, cacheDir, useCache });
  };
  const { candidate, reference, baseline } = model;
  return {
    candidate: await get('candidate', candidate),
    ...(reference === undefined ? {} : { reference: await get('reference', reference) }),
    ...(baseline === undefined ? {} : { baseline: await get('baseline', baseline) }),
  };
}

/** A subject's model file as bytes. */
export async function readArtifact(artifact: Artifact): Promise<Uint8Array> {
  return readFile(artifact.path);
}
