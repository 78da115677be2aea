/** Subjects as the measuring processes open them. */
import type { WorkerSubject } from '../runtime/protocol.ts';
import { type BySubject, SUBJECT_NAMES, type Subject } from './subjects.ts';

export function workerSubject({ name, artifact, preprocess, quantization }: Subject): WorkerSubject {
  return { name, modelPath: artifact.path, preprocess, quantization };
}

export function listSubjects(subjects: BySubject<Subject>): readonly Subject[] {
  return SUBJECT_NAMES.flatMap((name) => subjects[name] ?? []);
}
