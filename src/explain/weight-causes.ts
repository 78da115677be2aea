/**
 * Causes that lie in the weights, where the candidate has the structure of the model that it is compared with: what the
 * comparison of the graphs (`graph/difference`) found out about each layer; and layers that nobody trained, which show
 * without another model.
 */
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import type { Architecture, LayerWeightsDifference } from '../graph/architecture.ts';
import type { InitialisationCheck } from '../graph/initialisation.ts';
import { METRICS } from '../measurement/metrics.ts';
import { type Finding, makeFinding } from './finding.ts';
import { doesNotPass, type MissedFigure } from './missed-figure.ts';
import { percent } from './percent.ts';
import { QUANTISED } from './score-causes.ts';

/** Layers that are named. */
const MOST = 5;
/** More layers than this share are another training, and no single layer's fault. */
const FEW = 1 / 3;
/** Error of a layer's weights from which on rounding does harm, as a share of the weights. */
const COARSE = 0.1;
const PRUNED_SHARE = 0.1;
/** From here on nothing was pruned, but all. */
const EMPTY = 0.99;
/** Zeros (a share) beyond those of empty channels, from which on it was weights that were taken and not channels. */
const SCATTERED = 0.02;
/** Weights of one direction but for this much are the same times a factor... */
const SAME_DIRECTION = 0.99;
/** ...that is another one if it is so far from 1. */
const OTHER_FACTOR = 0.1;

type Compared = {
  readonly layers: readonly LayerWeightsDifference[];
  readonly name: 'reference' | 'baseline';
  /** The reference's, the baseline's. */
  readonly against: string;
  readonly gates: readonly string[];
  readonly isQuantised: boolean;
};

/** Subjects that the candidate's weights can be held to, where a gate on what it answers does not pass. */
function comparedWeights({ subjects }: Gating, gates: readonly GateResult[]): readonly Compared[] {
  const missed = gates
    .filter((gate) => doesNotPass(gate) && ['examples', 'pair'].includes(METRICS[gate.metric].from))
    .map(({ rule }) => rule);
  const isQuantised = computesQuantised(subjects.candidate.architecture);
  return (['reference', 'baseline'] as const).flatMap((name) => {
    const layers = subjects[name]?.difference?.weights.layers ?? [];
    return layers.length === 0 || missed.length === 0
      ? []
      : [{ layers, name, against: `the ${name}'s`, gates: missed, isQuantised }];
  });
}

export function computesQuantised({ operators }: Architecture): boolean {
  return Object.keys(operators).some((name) => QUANTISED.test(name));
}

/** Weights that are not those of another model, and should be. */
export function weightCauses(gating: Gating, gates: readonly GateResult[]): readonly Finding[] {
  return comparedWeights(gating, gates).flatMap((compared) => {
    const finding = emptied(compared) ?? rescaled(compared) ?? otherLayers(compared) ?? pruned(compared);
    return finding === undefined ? [] : [finding];
  });
}

/** Rounding, which every quantised model has: a cause only where nothing else is one. */
export function roundingCauses(gating: Gating, gates: readonly GateResult[]): readonly Finding[] {
  return comparedWeights(gating, gates).flatMap((compared) => rounded(compared) ?? []);
}

/**
 * Most layers were changed from the weights of a model that the candidate is gated against: by noise, or by training that
 * went on. What that costs was not shown. Weights that were trained anew say nothing.
 */
export function otherTraining(gating: Gating, gates: readonly GateResult[]): readonly Finding[] {
  return comparedWeights(gating, gates).flatMap(({ layers, name, against }) => {
    const other = layers.filter(({ fate }) => fate === 'fine-tuned');
    const rules = gates
      .filter((gate) => doesNotPass(gate) && gate.bound?.against === name)
      .map(({ rule }) => rule);
    if (rules.length === 0 || other.length <= (1 - FEW) * layers.length) return [];
    const errors = other.map(({ relativeError = 0 }) => relativeError).sort((a, b) => a - b);
    const median = errors[Math.floor(errors.length / 2)]!;
    return [
      makeFinding({
        cause: 'model.layer-weights',
        sentence: `${other.length} of ${layers.length} layers have weights that were ${against} and are ${percent(median)} off in the median: noise, or training that went on`,
        evidence: named(other),
        confidence: 'possible',
        gates: rules,
      }),
    ];
  });
}

/** Layers whose weights have nothing to do with those of another subject, by name. */
export function retrainedLayers({ subjects }: Gating): ReadonlySet<string> {
  const layers = (['reference', 'baseline'] as const).flatMap(
    (name) => subjects[name]?.difference?.weights.layers ?? [],
  );
  return new Set(layers.filter(({ fate }) => fate === 'retrained').map(({ layer }) => layer));
}

/** Layers that training never reached, beside others that it did. */
export function untrainedCauses(
  { untrained, empty, layers }: InitialisationCheck,
  { gates }: Pick<MissedFigure, 'gates'>,
): readonly Finding[] {
  const [first] = untrained;
  if (first !== undefined) {
    const rest = layers - untrained.length;
    return [
      makeFinding({
        cause: 'model.random-weights',
        sentence: `the weights of ${titled(untrained.map(({ layer }) => layer))} can't be told from an initialisation (${first.initialiser})`,
        evidence: [
          ...untrained
            .slice(0, MOST)
            .map(
              ({ layer, operator, initialiser, elements }) =>
                `${operator} "${layer}": ${elements} weights, ${initialiser}, output channels of one length (Kolmogorov's test at 1 %)`,
            ),
          rest === 0
            ? 'no layer shows any training'
            : `${rest} other layers are distributed as no initialiser leaves them`,
        ],
        confidence: 'likely',
        gates,
      }),
    ];
  }
  if (empty.length === 0) return [];
  return [
    makeFinding({
      cause: 'model.zero-weights',
      sentence: `the weights of ${titled(empty)} are zero throughout`,
      evidence: [`${empty.length} of ${layers} layers`],
      confidence: 'likely',
      gates,
    }),
  ];
}

function titled(layers: readonly string[]): string {
  const [first, ...more] = layers;
  return more.length === 0 ? `"${first}"` : `"${first}" and ${more.length} more layers`;
}

const named = (layers: readonly LayerWeightsDifference[]): readonly string[] =>
  layers.slice(0, MOST).map(({ layer, place, fate, relativeError }) => {
    const error = relativeError === undefined ? '' : `, ${percent(relativeError)} off`;
    return `${layer} (${place}): ${fate}${error}`;
  });

/** Layers whose weights are gone: all of them, or whole output channels. Pruning takes the smallest everywhere. */
function emptied({ layers, against, gates }: Compared): Finding | undefined {
  const empty = layers.filter(({ zeros = 0, referenceZeros = 0 }) => zeros > EMPTY && referenceZeros < 0.5);
  const holed = layers.filter(
    ({ emptiedChannels = 0, channels = 1, zeros = 0, referenceZeros = 0 }) =>
      emptiedChannels > 0 && zeros - emptiedChannels / channels - referenceZeros < SCATTERED,
  );
  const [first] = empty.length > 0 ? empty : holed.length <= FEW * layers.length ? holed : [];
  if (first === undefined) return undefined;
  const channels = ({ channels: all = 0, emptiedChannels = 0 }: LayerWeightsDifference): string =>
    `${emptiedChannels} of ${all} output channels`;
  return makeFinding({
    cause: 'model.zero-weights',
    sentence:
      empty.length > 0
        ? `the weights of ${first.layer} (${first.place}) are zero, and ${against} are not`
        : `the weights of ${channels(first)} of ${first.layer} (${first.place}) are zero, and ${against} are not`,
    evidence: (empty.length > 0 ? empty : holed)
      .slice(0, MOST)
      .map((layer) => `${layer.layer}: ${channels(layer)}, ${percent(layer.zeros ?? 0)} zeros`),
    confidence: 'likely',
    gates,
  });
}

const isOther = ({ fate }: LayerWeightsDifference): boolean =>
  fate === 'retrained' || fate === 'permuted' || fate === 'moved' || fate === 'fine-tuned';

const isRescaled = ({ cosine = 0, factor = 1 }: LayerWeightsDifference): boolean =>
  cosine > SAME_DIRECTION && Math.abs(Math.log(Math.abs(factor))) > OTHER_FACTOR;

/** A few layers have the same weights times a factor: in a quantised model, a scale that is wrong. */
function rescaled({ layers, against, gates, isQuantised }: Compared): Finding | undefined {
  const some = layers.filter(isRescaled);
  const [first] = some;
  if (!isQuantised || first === undefined || some.length > FEW * layers.length) return undefined;
  const factor = (first.factor ?? 1).toPrecision(3);
  return makeFinding({
    cause: 'model.quantisation',
    sentence: `the weights of ${first.layer} (${first.place}) are ${factor} times ${against}: their scale is wrong`,
    evidence: [
      ...some
        .slice(0, MOST)
        .map(
          ({ layer, factor: by = 1, cosine = 0 }) =>
            `${layer}: ${by.toPrecision(4)} times, cosine ${cosine.toFixed(4)}`,
        ),
      `the weights of the other ${layers.length - some.length} layers are ${against} but for rounding`,
    ],
    confidence: 'likely',
    gates,
  });
}

/** A few layers have other weights, and all the others their own. */
function otherLayers({ layers, against, gates }: Compared): Finding | undefined {
  const other = layers.filter(isOther);
  if (other.length === 0 || other.length > FEW * layers.length) return undefined;
  const [first] = other;
  return makeFinding({
    cause: 'model.layer-weights',
    sentence: `${other.length} of ${layers.length} layers have other weights than ${against}, ${first!.layer} (${first!.place}) among them`,
    evidence: [
      ...named(other),
      `the weights of the other ${layers.length - other.length} layers are ${against}`,
    ],
    confidence: 'likely',
    gates,
  });
}

/** Small weights that a quantised model rounds to zero were not pruned. */
function pruned({ layers, against, gates, isQuantised }: Compared): Finding | undefined {
  const some = layers.filter(
    ({ zeros = 0, referenceZeros = 0, takenZeros = 0 }) =>
      (isQuantised ? takenZeros : zeros - referenceZeros) > PRUNED_SHARE,
  );
  if (some.length === 0) return undefined;
  const sorted = [...some].sort((a, b) => (b.zeros ?? 0) - (a.zeros ?? 0));
  return makeFinding({
    cause: 'model.pruned',
    sentence: `${some.length} of ${layers.length} layers were pruned: up to ${percent(sorted[0]!.zeros ?? 0)} of the weights of ${sorted[0]!.layer} are zero, where ${against} are not`,
    evidence: sorted.slice(0, MOST).map(({ layer, zeros = 0 }) => `${layer}: ${percent(zeros)} zeros`),
    confidence: 'likely',
    gates,
  });
}

function rounded({ layers, against, gates }: Compared): Finding | undefined {
  const some = layers.filter(({ fate, relativeError = 0 }) => fate === 'quantised' && relativeError > COARSE);
  if (some.length === 0) return undefined;
  const worst = [...some].sort((a, b) => (b.relativeError ?? 0) - (a.relativeError ?? 0));
  return makeFinding({
    cause: 'model.quantisation',
    sentence: `rounding changes the weights of ${worst[0]!.layer} (${worst[0]!.place}) by ${percent(worst[0]!.relativeError ?? 0)} against ${against}`,
    evidence: named(worst),
    confidence: 'likely',
    gates,
  });
}
