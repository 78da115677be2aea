/** The inspect stage: what every subject's graph says without being run, and how the candidate differs from it. */
import type { Artifact } from '../artifact/artifact.ts';
import type { ModelConfig } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { type BySubject, mapSubjects, type Subject } from '../measurement/subjects.ts';
import type { ExternalFileUse } from './architecture.ts';
import { describeArchitecture } from './describe.ts';
import { compareModels } from './difference/compare-models.ts';
import type { Model } from './model.ts';
import type { ModelSource } from './model-source.ts';
import { readModel } from './read-model.ts';
import { findRisks } from './risks/find-risks.ts';
import type { Inspected } from './risks/risk.ts';
import { quote } from './wire-fields.ts';

/** What the stage takes from the world. */
export type InspectWorld = {
  readonly open: (artifact: Artifact) => ModelSource;
  /** Whether the place that a model is from can change, and whether a licence is told. */
  readonly provenance: (artifact: Artifact) => Pick<Inspected, 'floating' | 'licensed'>;
};

type Told = Pick<Subject, 'architecture' | 'difference' | 'risks'>;

/**
 * Reads every file once, and at most two at a time are in memory: the candidate, and the one that it is compared
 * with.
 *
 * @throws UserError for a file that is not a model, or whose weights in other files can't be used.
 */
export function inspectSubjects(
  artifacts: BySubject<Artifact> & { readonly candidate: Artifact },
  model: ModelConfig,
  { open, provenance }: InspectWorld,
): BySubject<Subject> & { readonly candidate: Subject } {
  const candidate = readOnnx(artifacts.candidate, open);
  const inspected = new Map<string, Told>([
    [artifacts.candidate.sha256, tell(artifacts.candidate, candidate)],
  ]);
  for (const name of ['reference', 'baseline'] as const) {
    const artifact = artifacts[name];
    if (artifact === undefined) continue;
    const known = inspected.get(artifact.sha256);
    if (known?.difference !== undefined) continue;
    const other = known === undefined ? readOnnx(artifact, open) : candidate;
    const told = known ?? tell(artifact, other);
    inspected.set(artifact.sha256, { ...told, difference: compareModels(candidate, other) });
  }
  const subjects = mapSubjects(artifacts, (artifact, name): Subject => {
    const { architecture, difference, risks } = inspected.get(artifact.sha256)!;
    return {
      name,
      artifact,
      architecture,
      risks,
      difference: name === 'candidate' ? undefined : difference,
      preprocess: model[name]?.preprocess ?? model.preprocess,
      quantization: model[name]?.quantization ?? model.candidate.quantization,
    };
  });
  return subjects as BySubject<Subject> & { readonly candidate: Subject };

  function tell(artifact: Artifact, onnx: Model): Told {
    const architecture = describeArchitecture(onnx);
    refuseUnusable(architecture.externalFiles, artifact.origin.text);
    const risks = findRisks({ model: onnx, structure: architecture, ...provenance(artifact) });
    return { architecture, risks };
  }
}

/** A model that is to be run needs all of its weights, and none from where it must not take them. */
function refuseUnusable(files: readonly ExternalFileUse[], where: string): void {
  const file = files.find(({ problem }) => problem !== undefined);
  if (file === undefined) return;
  throw new UserError({
    code: 'model-external-data',
    what: 'weights of the model lie in another file that cannot be used',
    where,
    got: `${quote(file.location)}: ${file.problem}`,
    expected: "a regular file of the declared size in the model's folder",
    hint: 'put the file beside the model; links and paths that lead out of the folder are not followed',
  });
}

/** The model of an artifact, read anew: nobody keeps the graphs of all subjects for a whole run. */
export function readOnnx(artifact: Artifact, open: (artifact: Artifact) => ModelSource): Model {
  return readModel(open(artifact), artifact.origin.text);
}
