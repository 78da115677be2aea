/** What became of the weights of layers that stand for each other: shared, quantised, pruned, retrained. */

import type { NormalNode } from '../normal/normal-graph.ts';
import type { Weight } from '../normal/weight.ts';
import type { Pair } from './anchors.ts';
import type { Side } from './changes.ts';
import { fingerprint } from './fingerprints.ts';
import type { LayerView } from './layer-view.ts';
import { type WeightStatistics, weightStatistics } from './weight-statistics.ts';

export type WeightFate =
  /** Equal, or equal but for the rounding of a folding. */
  | 'shared'
  /** The same values at another precision. */
  | 'quantised'
  /** More zeros; what is not zero is shared. */
  | 'pruned'
  /** Of the same direction: trained on from the same values. */
  | 'fine-tuned'
  | 'retrained'
  /** The same values in another order of channels. */
  | 'permuted'
  /** Those of another layer of the reference. */
  | 'moved'
  /** Of another shape. */
  | 'resized'
  /** Only one side has a BatchNormalization that is part of them. */
  | 'incomparable'
  /** Not in the files, or too large to be put into one order. */
  | 'unread';

export type LayerWeights = {
  readonly ours: LayerView;
  readonly theirs: LayerView;
  readonly fate: WeightFate;
  /** Of moved weights: the layer of the reference that has them. */
  readonly from?: LayerView;
  /** Of all weights of the layer together, the worst of them; absent where they were not compared. */
  readonly statistics?: WeightStatistics;
};

/** Below this two weights differ by rounding only. */
const roundingError = 2e-5;
/** The most that quantising to 8 bits or fewer does to a weight that keeps its meaning. */
const quantisationError = 0.5;
const fineTunedCosine = 0.9;

/** Layers with weights, in the order of the dataflow. Reads weights in blocks, one layer after the other. */
export function compareWeights(
  candidate: Side,
  reference: Side,
  pairs: readonly Pair[],
): readonly LayerWeights[] {
  return pairs.flatMap(([i, j]): readonly LayerWeights[] => {
    const [ours, theirs] = [candidate.views[i]!, reference.views[j]!];
    if (ours.node.operator !== theirs.node.operator || ours.node.weights.size === 0) return [];
    return [{ ours, theirs, ...fateOf(ours.node, theirs.node) }];
  });
}

/**
 * Layers whose weights are those of another layer of the reference: blocks of one kind that changed places.
 *
 * @param compared all layers with weights
 */
export function findMoved(compared: readonly LayerWeights[]): readonly LayerWeights[] {
  const lost = compared.filter(({ fate }) => fate === 'retrained');
  if (lost.length < 2) return compared;
  const owners = new Map<string, LayerView | undefined>();
  for (const { theirs } of lost) {
    const key = keyOf(theirs);
    if (key !== undefined) owners.set(key, owners.has(key) ? undefined : theirs);
  }
  return compared.map((layer) => {
    const key = layer.fate === 'retrained' ? keyOf(layer.ours) : undefined;
    const from = key === undefined ? undefined : owners.get(key);
    const moved = from !== undefined && from !== layer.theirs && fateOf(layer.ours.node, from.node);
    return moved && moved.fate === 'shared' ? { ...layer, ...moved, fate: 'moved', from } : layer;
  });
}

function keyOf({ node }: LayerView): string | undefined {
  const [weight] = [node.weights.get('weight'), ...node.weights.values()];
  return weight === undefined ? undefined : fingerprint(weight);
}

const severity: readonly WeightFate[] = [
  'shared',
  'quantised',
  'pruned',
  'fine-tuned',
  'retrained',
  'unread',
  'resized',
];

function fateOf(ours: NormalNode, theirs: NormalNode): { fate: WeightFate; statistics?: WeightStatistics } {
  if (ours === theirs) return { fate: 'shared' };
  if (ours.weights.has('bias') !== theirs.weights.has('bias') && ours.normalized !== theirs.normalized)
    return { fate: 'incomparable' };
  let worst: { fate: WeightFate; statistics?: WeightStatistics } = { fate: 'shared' };
  for (const [name, weight] of ours.weights) {
    const other = theirs.weights.get(name);
    const one = other === undefined ? { fate: 'resized' as const } : fateOfWeight(weight, other);
    const more = severity.indexOf(one.fate) - severity.indexOf(worst.fate);
    if (more > 0 || (more === 0 && worst.statistics === undefined)) worst = one;
  }
  return worst;
}

function fateOfWeight(ours: Weight, theirs: Weight): { fate: WeightFate; statistics?: WeightStatistics } {
  if (ours.dims.join() !== theirs.dims.join()) return { fate: 'resized' };
  const statistics = weightStatistics(ours, theirs);
  if (statistics === undefined) return { fate: 'unread' };
  const rounded = ours.precision !== theirs.precision || /int/.test(ours.precision);
  return { fate: fateByStatistics(statistics, rounded), statistics };
}

/** @param rounded The weights are quantised, or of different precision: some error is expected. */
function fateByStatistics(statistics: WeightStatistics, rounded: boolean): WeightFate {
  const { relativeError, cosine, zeros, referenceZeros, changedNonZeros } = statistics;
  if (relativeError <= roundingError) return 'shared';
  if (rounded && relativeError <= quantisationError && cosine > fineTunedCosine) return 'quantised';
  if (zeros > referenceZeros && changedNonZeros === 0) return 'pruned';
  return cosine > fineTunedCosine ? 'fine-tuned' : 'retrained';
}
