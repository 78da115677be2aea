/** All that `zoogate inspect` does with a model's bytes, and what came of it, for a child process that may die of it. */
import { UserError } from '../../src/errors.ts';
import { describeArchitecture } from '../../src/graph/describe.ts';
import { describeWork } from '../../src/graph/describe-work.ts';
import { compareModels } from '../../src/graph/difference/compare-models.ts';
import { describeSignature } from '../../src/graph/model-signature.ts';
import { readModel } from '../../src/graph/read-model.ts';
import { sideBySideLines } from '../../src/graph/render-side-by-side.ts';
import { findRisks } from '../../src/graph/risks/find-risks.ts';

export type Outcome =
  | { readonly kind: 'read'; readonly nodes: number }
  /** Refused with an error of ours; `told` is its code and what it says was found. */
  | { readonly kind: 'refused'; readonly code: string; readonly told: string }
  /** Anything else that was thrown. */
  | { readonly kind: 'defect'; readonly stack: string };

/** @param other A model to compare with, so that the comparison is fed hostile graphs, too. */
export function inspectBytes(bytes: Uint8Array, other: Uint8Array): Outcome {
  try {
    const model = readModel(bytes, 'model.onnx');
    const architecture = describeArchitecture(model);
    describeSignature(model);
    describeWork(model);
    findRisks({ model, structure: architecture, floating: undefined, licensed: true });
    sideBySideLines(compareModels(model, readModel(other, 'other.onnx')).sideBySide);
    return { kind: 'read', nodes: architecture.nodes };
  } catch (error) {
    if (error instanceof UserError) {
      const { code, what, got } = error.problem;
      return { kind: 'refused', code, told: `${what}: ${got}` };
    }
    return { kind: 'defect', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
