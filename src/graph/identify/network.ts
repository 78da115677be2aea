/** What network a graph is: its identification, what it shows beyond that, and its stages. */

import type { Model } from '../model.ts';
import { findBlocks } from './blocks.ts';
import { type Identification, identify } from './identify.ts';
import { describeKind } from './kind-of-network.ts';
import { findSkeleton } from './skeleton.ts';
import { describeStages, type Stage } from './stages.ts';
import { readTraits, type Traits } from './traits.ts';

export type Network = {
  readonly identification: Identification;
  readonly traits: Traits;
  /** What kind of network it is, known or not, as a phrase. */
  readonly kindOf: string;
  readonly stages: readonly Stage[];
};

/** Of the model's main graph; what subgraphs do is not looked into. */
export function describeNetwork(model: Model): Network {
  const skeleton = findSkeleton(model);
  const traits = readTraits(skeleton);
  const blocks = findBlocks(skeleton);
  return {
    identification: identify(skeleton, traits),
    traits,
    kindOf: describeKind(blocks),
    stages: describeStages(blocks),
  };
}
