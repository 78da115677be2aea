/**
 * Causes that lie in the weights, where the candidate has the structure of the model that it is compared with: what the
 * comparison of the graphs (`graph/difference`) found out about each layer.
 */
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import type { LayerWeightsDifference } from '../graph/architecture.ts';
import { METRICS } from '../measurement/metrics.ts';
import { type Finding, makeFinding } from './finding.ts';
import { doesNotPass } from './missed-figure.ts';
import { QUANTISED } from './model-causes.ts';
import { percent } from './percent.ts';

/** Layers that are named. */
const MOST = 5;
/** More layers than this share are another training, and no single layer's fault. */
const FEW = 1 / 3;
/** Error of a layer's weights from which on rounding does harm, as a share of the weights. */
const COARSE = 0.1;
const PRUNED_SHARE = 0.1;
/** From here on nothing was pruned, but all. */
const EMPTY = 0.99;

export function weightCauses({ subjects }: Gating, gates: readonly GateResult[]): readonly Finding[] {
  const isQuantised = Object.keys(subjects.candidate.architecture.operators).some((name) =>
    QUANTISED.test(name),
  );
  return (['reference', 'baseline'] as const).flatMap((name) => {
    const { difference } = subjects[name] ?? {};
    const missed = gates
      .filter((gate) => doesNotPass(gate) && ['examples', 'pair'].includes(METRICS[gate.metric].from))
      .map(({ rule }) => rule);
    if (difference === undefined || missed.length === 0) return [];
    const { layers } = difference.weights;
    const finding =
      layers.length === 0
        ? undefined
        : (emptied(layers, name, missed) ??
          otherLayers(layers, name, missed, isQuantised) ??
          pruned(layers, name, missed) ??
          quantised(layers, name, missed));
    return finding === undefined ? [] : [finding];
  });
}

const named = (layers: readonly LayerWeightsDifference[]): readonly string[] =>
  layers.slice(0, MOST).map(({ layer, place, fate, relativeError }) => {
    const error = relativeError === undefined ? '' : `, ${percent(relativeError)} off`;
    return `${layer} (${place}): ${fate}${error}`;
  });

/** Layers whose weights are gone. */
function emptied(
  layers: readonly LayerWeightsDifference[],
  against: string,
  gates: readonly string[],
): Finding | undefined {
  const empty = layers.filter(({ zeros = 0, referenceZeros = 0 }) => zeros > EMPTY && referenceZeros < 0.5);
  const [first] = empty;
  if (first === undefined) return undefined;
  return makeFinding({
    cause: 'model.zero-weights',
    sentence: `the weights of ${first.layer} (${first.place}) are zero, and the ${against}'s are not`,
    evidence: empty.slice(0, MOST).map(({ layer, zeros = 0 }) => `${layer}: ${percent(zeros)} zeros`),
    confidence: 'likely',
    gates,
  });
}

/** A few layers have other weights, and all the others their own. */
function otherLayers(
  layers: readonly LayerWeightsDifference[],
  against: string,
  gates: readonly string[],
  isQuantised: boolean,
): Finding | undefined {
  const other = layers.filter(
    ({ fate }) => fate === 'retrained' || fate === 'permuted' || fate === 'fine-tuned',
  );
  if (other.length === 0 || other.length > FEW * layers.length) return undefined;
  const [first] = other;
  return makeFinding({
    // Weights of a quantised model differ by their scales.
    cause: isQuantised ? 'model.quantisation' : 'model.layer-weights',
    sentence: `${other.length} of ${layers.length} layers have other weights than the ${against}'s, ${first!.layer} (${first!.place}) among them`,
    evidence: [
      ...named(other),
      `the weights of the other ${layers.length - other.length} layers are the ${against}'s`,
    ],
    confidence: 'likely',
    gates,
  });
}

function pruned(
  layers: readonly LayerWeightsDifference[],
  against: string,
  gates: readonly string[],
): Finding | undefined {
  const some = layers.filter(({ zeros = 0, referenceZeros = 0 }) => zeros - referenceZeros > PRUNED_SHARE);
  if (some.length === 0) return undefined;
  const sorted = [...some].sort((a, b) => (b.zeros ?? 0) - (a.zeros ?? 0));
  return makeFinding({
    cause: 'model.pruned',
    sentence: `${some.length} of ${layers.length} layers were pruned: up to ${percent(sorted[0]!.zeros ?? 0)} of the weights of ${sorted[0]!.layer} are zero, where the ${against} has none`,
    evidence: sorted.slice(0, MOST).map(({ layer, zeros = 0 }) => `${layer}: ${percent(zeros)} zeros`),
    confidence: 'likely',
    gates,
  });
}

function quantised(
  layers: readonly LayerWeightsDifference[],
  against: string,
  gates: readonly string[],
): Finding | undefined {
  const rounded = layers.filter(
    ({ fate, relativeError = 0 }) => fate === 'quantised' && relativeError > COARSE,
  );
  if (rounded.length === 0) return undefined;
  const worst = [...rounded].sort((a, b) => (b.relativeError ?? 0) - (a.relativeError ?? 0));
  return makeFinding({
    cause: 'model.quantisation',
    sentence: `rounding changes the weights of ${worst[0]!.layer} (${worst[0]!.place}) by ${percent(worst[0]!.relativeError ?? 0)} against the ${against}'s`,
    evidence: named(worst),
    confidence: 'likely',
    gates,
  });
}
