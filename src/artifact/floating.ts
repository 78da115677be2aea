/** Which of a model's sources may bring something else tomorrow: told as warnings, and counted for gates. */
import type { Origin } from '../dataset/dataset.ts';
import type { Artifact } from './artifact.ts';

export type FloatingSource = {
  /** "the reference" */
  readonly what: string;
  /** Why, in one clause. */
  readonly why: string;
  /** What it is today: a commit, a tag, a digest. */
  readonly revision?: string | undefined;
  /** What makes it stay: a value for `sha256`. */
  readonly pin?: string | undefined;
};

/** A baseline is not among them: it is there to move. */
export function floatingSources(
  subjects: { readonly candidate?: Pinnable | undefined; readonly reference?: Pinnable | undefined },
  dataset: Origin | undefined,
): readonly FloatingSource[] {
  const models = (['candidate', 'reference'] as const).flatMap((name) => {
    const artifact = subjects[name]?.artifact;
    if (artifact?.floating === undefined) return [];
    // The pin is of what the locator leads to, which may be more, or other, than the model file.
    const isPin = artifact.member === undefined && artifact.externalData === undefined;
    const { floating: why, revision, sha256 } = artifact;
    return [{ what: `the ${name}`, why, revision, pin: isPin ? sha256 : undefined }];
  });
  if (dataset?.floating === undefined) return models;
  return [...models, { what: 'the dataset', why: dataset.floating, revision: dataset.revision }];
}

type Pinnable = { readonly artifact: Artifact };

export function describeFloating({ what, why, revision, pin }: FloatingSource): string {
  const today = revision === undefined ? '' : ` (${revision} today)`;
  const remedy = pin === undefined ? '' : `; pin it with sha256: ${pin}`;
  return `${what} is not pinned: ${why}${today}${remedy}`;
}
