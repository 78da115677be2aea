/** The inspect stage: what every subject's graph says without being run. */
import type { Artifact } from '../artifact/artifact.ts';
import type { ModelConfig } from '../config/config.ts';
import { type BySubject, mapSubjects, type Subject } from '../measurement/subjects.ts';
import { describeArchitecture } from './describe.ts';
import type { Model } from './model.ts';
import { readModel } from './read-model.ts';

/** @throws UserError for a file that is not a model. */
export async function inspectSubjects(
  artifacts: BySubject<Artifact> & { readonly candidate: Artifact },
  model: ModelConfig,
  read: (artifact: Artifact) => Promise<Uint8Array>,
): Promise<BySubject<Subject> & { readonly candidate: Subject }> {
  // One file may be two subjects; it is read once.
  const architectures = new Map<string, Subject['architecture']>();
  for (const artifact of Object.values(artifacts)) {
    if (architectures.has(artifact.sha256)) continue;
    architectures.set(artifact.sha256, describeArchitecture(await readOnnx(artifact, read)));
  }
  const subjects = mapSubjects(
    artifacts,
    (artifact, name): Subject => ({
      name,
      artifact,
      architecture: architectures.get(artifact.sha256)!,
      preprocess: model[name]?.preprocess ?? model.preprocess,
      quantization: model[name]?.quantization ?? model.candidate.quantization,
    }),
  );
  return subjects as BySubject<Subject> & { readonly candidate: Subject };
}

/** The model of an artifact, read anew: a model holds its file's bytes, and nobody keeps those for a whole run. */
export async function readOnnx(
  artifact: Artifact,
  read: (artifact: Artifact) => Promise<Uint8Array>,
): Promise<Model> {
  return readModel(await read(artifact), artifact.origin.text);
}
