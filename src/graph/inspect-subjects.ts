/** The inspect stage: what every subject's graph says without being run, and how the candidate differs from it. */
import type { Artifact } from '../artifact/artifact.ts';
import type { ModelConfig } from '../config/config.ts';
import { type BySubject, mapSubjects, type Subject } from '../measurement/subjects.ts';
import { describeArchitecture } from './describe.ts';
import { compareModels } from './difference/compare-models.ts';
import type { Model } from './model.ts';
import { readModel } from './read-model.ts';

/**
 * Reads every file once, and at most two at a time are in memory: the candidate, and the one that it is compared
 * with.
 *
 * @throws UserError for a file that is not a model.
 */
export async function inspectSubjects(
  artifacts: BySubject<Artifact> & { readonly candidate: Artifact },
  model: ModelConfig,
  read: (artifact: Artifact) => Promise<Uint8Array>,
): Promise<BySubject<Subject> & { readonly candidate: Subject }> {
  const candidate = await readOnnx(artifacts.candidate, read);
  const inspected = new Map<string, Inspected>([
    [artifacts.candidate.sha256, { architecture: describeArchitecture(candidate) }],
  ]);
  for (const artifact of [artifacts.reference, artifacts.baseline]) {
    if (artifact === undefined) continue;
    const known = inspected.get(artifact.sha256);
    if (known?.difference !== undefined) continue;
    const other = known === undefined ? await readOnnx(artifact, read) : candidate;
    inspected.set(artifact.sha256, {
      architecture: known?.architecture ?? describeArchitecture(other),
      difference: compareModels(candidate, other),
    });
  }
  const subjects = mapSubjects(artifacts, (artifact, name): Subject => {
    const { architecture, difference } = inspected.get(artifact.sha256)!;
    return {
      name,
      artifact,
      architecture,
      difference: name === 'candidate' ? undefined : difference,
      preprocess: model[name]?.preprocess ?? model.preprocess,
      quantization: model[name]?.quantization ?? model.candidate.quantization,
    };
  });
  return subjects as BySubject<Subject> & { readonly candidate: Subject };
}

type Inspected = Pick<Subject, 'architecture' | 'difference'>;

/** The model of an artifact, read anew: a model holds its file's bytes, and nobody keeps those for a whole run. */
export async function readOnnx(
  artifact: Artifact,
  read: (artifact: Artifact) => Promise<Uint8Array>,
): Promise<Model> {
  return readModel(await read(artifact), artifact.origin.text);
}
