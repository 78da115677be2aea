/** The subjects of one model as the stages hand them on. */
import type { Artifact } from '../artifact/artifact.ts';
import type { Quantization } from '../config/config.ts';
import type { Architecture, GraphDifference } from '../graph/architecture.ts';
import type { Risk } from '../graph/risks/risk.ts';
import type { Preprocess } from '../preprocess/preprocess.ts';

export const SUBJECT_NAMES = ['candidate', 'reference', 'baseline'] as const;
export type SubjectName = (typeof SUBJECT_NAMES)[number];

/** One value a subject that is configured. */
export type BySubject<T> = Readonly<Partial<Record<SubjectName, T>>>;

/** A subject that was acquired and inspected. */
export type Subject = {
  readonly name: SubjectName;
  readonly artifact: Artifact;
  readonly architecture: Architecture;
  readonly risks: readonly Risk[];
  /** How the candidate differs from this subject; the candidate has none. */
  readonly difference?: GraphDifference | undefined;
  readonly preprocess?: Preprocess | undefined;
  readonly quantization?: Quantization | undefined;
};

/** Applies `make` to every subject that is there. */
export function mapSubjects<T, U>(
  subjects: BySubject<T>,
  make: (value: T, name: SubjectName) => U,
): BySubject<U> {
  const made: Partial<Record<SubjectName, U>> = {};
  for (const name of SUBJECT_NAMES) {
    const value = subjects[name];
    if (value !== undefined) made[name] = make(value, name);
  }
  return made;
}
