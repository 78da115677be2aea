/** Two models beside each other: graphs in normal form, their alignment, and what became of the weights. */

import type { GraphDifference, Relation } from '../architecture.ts';
import { compareSignatures, type SignatureChange } from '../compare-signatures.ts';
import { findKnown } from '../identify/known/registry.ts';
import { describeNetwork } from '../identify/network.ts';
import { inlineFunctions } from '../inline-functions.ts';
import type { Model } from '../model.ts';
import { describeSignature } from '../model-signature.ts';
import type { NormalGraph } from '../normal/normal-graph.ts';
import { normalize } from '../normal/normalize.ts';
import { withoutZeroBiases } from '../normal/seal.ts';
import { type ChannelOrder, findChannelOrder } from './channel-order.ts';
import { compareGraphs, type StructuralDifference } from './compare-graphs.ts';
import { compareWeights, findMoved, type LayerWeights } from './compare-weights.ts';
import { putSideBySide } from './side-by-side.ts';
import { tellWeights } from './tell-weights.ts';
import { unitName } from './units.ts';

/**
 * How the candidate differs from the reference. Structure takes n log n of the nodes; weights are read once,
 * block by block, and only of layers that stand for each other.
 */
export function compareModels(candidate: Model, reference: Model): GraphDifference {
  const [graph, other] = comparable(normalize(candidate), normalize(reference));
  const structure = compareGraphs(graph, other, () => areOfOtherFamilies(candidate, reference));
  const { candidate: ours, reference: theirs, pairs } = structure;
  const compared = findMoved(compareWeights(ours, theirs, pairs));
  const differs =
    structure.sameStructure && compared.some(({ fate }) => fate === 'retrained' || fate === 'fine-tuned');
  const order = differs ? findChannelOrder(ours, theirs, pairs, compared) : undefined;
  const weights = compared.map(
    (layer): LayerWeights =>
      order?.permuted.has(layer.ours.node) === true ? { ...layer, fate: 'permuted' } : layer,
  );
  const relation = relationOf(structure, weights);
  return {
    equal: structure.equal,
    sameWeights: structure.sameStructure && weights.every(({ fate }) => fate === 'shared'),
    relation,
    similarity: structure.similarity,
    ...(structure.firstDivergence === undefined ? {} : { firstDivergence: structure.firstDivergence }),
    changes: structure.changes,
    signatureChanges: changesToCallers([candidate, graph], [reference, other]),
    sideBySide: putSideBySide(ours, theirs, pairs, structure.layerChanges),
    weights: weightsOf(structure, relation === 'different' ? [] : weights, order),
  };
}

/** Biases of zeros count where they make no difference between the graphs: they are as good as none. */
function comparable(graph: NormalGraph, other: NormalGraph): readonly [NormalGraph, NormalGraph] {
  const biases = ({ nodes }: NormalGraph): number =>
    nodes.filter(({ weights }) => weights.has('bias')).length;
  return graph.structure === other.structure || biases(graph) === biases(other)
    ? [graph, other]
    : [withoutZeroBiases(graph), withoutZeroBiases(other)];
}

/** Whether both are known networks of different families; Wide ResNet is a ResNet, Swin V2 a Swin. */
function areOfOtherFamilies(candidate: Model, reference: Model): boolean {
  const [ours, theirs] = [candidate, reference].map((model) => {
    const { identification } = describeNetwork(inlineFunctions(model));
    return identification.kind === 'known' ? findKnown(identification.name).family : undefined;
  });
  return ours !== undefined && theirs !== undefined && !ours.includes(theirs) && !theirs.includes(ours);
}

type Both = readonly [model: Model, graph: NormalGraph];

/** The normal form knows which ports have their channels last. */
function changesToCallers(candidate: Both, reference: Both): readonly SignatureChange[] {
  const signature = ([model, { inputPorts, outputPorts }]: Both) => ({
    ...describeSignature(model),
    inputs: inputPorts,
    outputs: outputPorts,
  });
  return compareSignatures(signature(candidate), signature(reference));
}

function relationOf(structure: StructuralDifference, weights: readonly LayerWeights[]): Relation {
  if (!structure.sameStructure) return structure.related ? 'same family' : 'different';
  const kept = weights.every(({ fate }) => fate === 'shared');
  if (structure.equal) return kept ? 'equal' : 'equal up to weights';
  return weights.every(({ fate }) => fate === 'shared' || fate === 'quantised')
    ? 'equal up to precision'
    : 'equal up to weights';
}

function weightsOf(
  { candidate, reference }: StructuralDifference,
  layers: readonly LayerWeights[],
  order: ChannelOrder | undefined,
): GraphDifference['weights'] {
  const sentence = tellWeights(layers, { candidate, reference }, order);
  return {
    ...(sentence === undefined ? {} : { sentence }),
    layers: layers.map(({ ours, fate, statistics }) => {
      const unit = candidate.unitOf[ours.index];
      return {
        layer: ours.node.node.name,
        place: `${unit === undefined ? '' : `${unitName(unit)}: `}${ours.title}`,
        fate,
        ...(statistics === undefined
          ? {}
          : {
              relativeError: statistics.relativeError,
              cosine: statistics.cosine,
              zeros: statistics.zeros / Math.max(1, statistics.elements),
              referenceZeros: statistics.referenceZeros / Math.max(1, statistics.elements),
              factor: statistics.factor,
              channels: statistics.channels,
              emptiedChannels: statistics.emptiedChannels,
              takenZeros: statistics.takenZeros / Math.max(1, statistics.elements),
            }),
      };
    }),
  };
}
