/**
 * What `zoo:` means for a reference: a file that is measured with the zoo's own preprocessing and held to the zoo's own
 * claims, or, where the zoo publishes no ONNX file, its published figures and the counts of the network of its name.
 */
import type { SubjectsWorld } from '../artifact/acquire-subjects.ts';
import type { ModelClaims } from '../claims/read-model-claims.ts';
import type { ModelConfig, SubjectConfig } from '../config/config.ts';
import { loadCatalogue } from './catalogue.ts';
import type { ZooEntry } from './entry.ts';
import { zooClaims } from './entry-claims.ts';
import { findEntry } from './find-entry.ts';
import { findOnnxFile } from './onnx-file.ts';

export type ZooReference = {
  readonly entry: ZooEntry;
  readonly claims: ModelClaims;
  /** Why there is no file to measure; absent if there is one. `reason` is a clause. */
  readonly notMeasured?: string | undefined;
  /** What was assumed or is open, a sentence each. */
  readonly notes: readonly string[];
};

export type ResolvedModel = {
  /** Without a reference where that is compared as published. */
  readonly model: ModelConfig;
  readonly zoo?: ZooReference | undefined;
};

/** @throws {UserError} if the catalogue has no such row. */
export async function resolveReference(
  model: ModelConfig,
  world: Pick<SubjectsWorld, 'hosts' | 'catalogue'>,
): Promise<ResolvedModel> {
  const { reference } = model;
  if (reference === undefined || reference.locator.kind !== 'zoo') return { model };
  const { id, text } = reference.locator;
  const catalogue = world.catalogue ?? (await loadCatalogue());
  const entry = findEntry(id, catalogue.entries, text);
  const claims = zooClaims(entry, catalogue);
  const found = findOnnxFile(entry, world.hosts);
  if (found.kind === 'none') {
    const { reference: _, ...alone } = model;
    const notes = [
      `the reference zoo:${entry.id} is not measured (${found.reason}): gates on it are decided by the figures that ` +
        'the zoo publishes and by the counts of the network that its code builds',
    ];
    return { model: alone, zoo: { entry, claims, notMeasured: found.reason, notes } };
  }
  const preprocess = reference.preprocess ?? entry.preprocess?.steps;
  return {
    model: { ...model, reference: { ...reference, preprocess } },
    zoo: { entry, claims, notes: notesOn(entry, reference) },
  };
}

/** What a user should know of how the reference is fed. */
function notesOn({ id, preprocess }: ZooEntry, reference: SubjectConfig): readonly string[] {
  if (reference.preprocess !== undefined) return [];
  if (preprocess?.steps === undefined) {
    return [
      `the zoo does not publish how images are prepared for zoo:${id}: it is fed what the candidate is fed, and ` +
        'reference: {model: ..., preprocess: ...} says otherwise',
    ];
  }
  return preprocess.note === undefined ? [] : [`preprocessing of zoo:${id}: ${preprocess.note}`];
}
