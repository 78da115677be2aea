/** What one inference costs, found without running it: multiply-accumulates, FLOPs and memory between the nodes. */

import { type ActivationMemory, measureActivations } from './activation-memory.ts';
import { countFlops, type FlopCount } from './count-flops.ts';
import { countInferredMacs, type MacCount } from './count-macs.ts';
import type { Model } from './model.ts';
import { inferShapes } from './shapes/infer-shapes.ts';

export type Work = {
  readonly macs: MacCount;
  readonly flops: FlopCount;
  readonly activations: ActivationMemory;
  /** What the figures take for granted: "the first dimension of "data" is 1". */
  readonly assumptions: readonly string[];
};

/** @param inputShapes As `inferShapes` takes them. */
export function describeWork(model: Model, inputShapes?: ReadonlyMap<string, readonly number[]>): Work {
  const shapes = inferShapes(model, inputShapes);
  return {
    macs: countInferredMacs(shapes.nodes),
    flops: countFlops(shapes.nodes),
    activations: measureActivations(model, shapes),
    assumptions: shapes.assumptions,
  };
}
