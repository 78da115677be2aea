/** The fates of all layers' weights in one sentence. */

import type { Side } from './changes.ts';
import type { ChannelOrder } from './channel-order.ts';
import type { LayerWeights, WeightFate } from './compare-weights.ts';
import { groupBy } from './group-by.ts';
import type { LayerView } from './layer-view.ts';
import { unitName } from './units.ts';

/** `undefined` where no layers with weights stand for each other. */
export function tellWeights(
  layers: readonly LayerWeights[],
  sides: Sides,
  order?: ChannelOrder,
): string | undefined {
  if (layers.length === 0) return undefined;
  const counts = groupBy(layers, ({ fate }) => fate);
  // What became of the order is said last.
  const groups = [...counts].sort(
    ([x, a], [y, b]) => Number(isLast(x)) - Number(isLast(y)) || b.length - a.length,
  );
  const told = groups.map(([fate, some]) => {
    const all =
      some.length === 1 ? 'the weights of its one layer' : `the weights of all ${some.length} layers`;
    const subject = groups.length === 1 ? all : `the weights of ${some.length} of ${layers.length} layers`;
    return phrases[fate](some, subject);
  });
  return `${told.join('; ')}${movesPhrase(layers, sides)}${orderPhrase(order)}`;
}

type Sides = { readonly candidate: Side; readonly reference: Side };

/** Which blocks have whose weights. */
function movesPhrase(layers: readonly LayerWeights[], { candidate, reference }: Sides): string {
  const unit = (view: LayerView, { unitOf }: Side): string => {
    const found = unitOf[view.index];
    return found === undefined ? view.title : unitName(found);
  };
  const moves = new Set(
    layers.flatMap(({ ours, from }) =>
      from === undefined ? [] : [`${unit(ours, candidate)} has those of ${unit(from, reference)}`],
    ),
  );
  if (moves.size === 0) return '';
  const shown = [...moves].slice(0, 4);
  const rest = moves.size - shown.length;
  return `: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Of these is said what they come to. */
function isLast(fate: WeightFate): boolean {
  return fate === 'permuted' || fate === 'moved';
}

/** What another order of channels comes to. */
function orderPhrase(order: ChannelOrder | undefined): string {
  if (order === undefined || order.permuted.size === 0) return '';
  if (!order.consistent) return ', but not of the layers around them: the network computes something else';
  return order.outputs
    ? ', the outputs included: the network names its classes in another order'
    : ', consistently along the dataflow: the network computes the same';
}

type Phrase = (layers: readonly LayerWeights[], subject: string) => string;

const phrases: Readonly<Record<WeightFate, Phrase>> = {
  shared: (_, subject) => `${subject} are shared`,
  quantised: (layers, subject) => `${subject} are the same but for rounding (${errors(layers)})`,
  pruned: (layers, subject) => `${subject} are pruned: ${sparsity(layers)}; what is left is shared`,
  'fine-tuned': (layers, subject) => `${subject} are trained further (${errors(layers)})${names(layers)}`,
  retrained: (layers, subject) => `${subject} are other weights, trained anew${names(layers)}`,
  moved: (_, subject) => `${subject} are those of other layers of the reference`,
  permuted: (layers, subject) => `${subject} are the same in another order of channels${names(layers)}`,
  resized: (layers, subject) => `${subject} have another shape${names(layers)}`,
  incomparable: (layers, subject) =>
    `${subject} can't be compared: only one side has their BatchNormalization${names(layers)}`,
  unread: (_, subject) => `${subject} could not be looked at`,
};

function errors(layers: readonly LayerWeights[]): string {
  const known = layers.flatMap(({ ours, statistics }) =>
    statistics === undefined ? [] : [{ error: statistics.relativeError, name: nameOf({ ours }) }],
  );
  const sorted = known.toSorted((a, b) => a.error - b.error);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const worst = sorted.at(-1);
  if (median === undefined || worst === undefined) return 'error unknown';
  if (known.length === 1) return `error ${percent(worst.error)}`;
  return `error ${percent(median.error)} in the median, ${percent(worst.error)} at most: ${worst.name}`;
}

function sparsity(layers: readonly LayerWeights[]): string {
  const sum = (pick: (layer: LayerWeights) => number): number =>
    layers.reduce((total, layer) => total + pick(layer), 0);
  const elements = sum(({ statistics }) => statistics?.elements ?? 0);
  const zeros = sum(({ statistics }) => statistics?.zeros ?? 0);
  const before = sum(({ statistics }) => statistics?.referenceZeros ?? 0);
  return `${percent(zeros / elements)} are zero instead of ${percent(before / elements)}`;
}

/** The layers by name, where they are few. */
function names(layers: readonly LayerWeights[]): string {
  return layers.length > 3 ? '' : ` (${layers.map(nameOf).join(', ')})`;
}

function nameOf({ ours }: Pick<LayerWeights, 'ours'>): string {
  const { name } = ours.node.node;
  if (name === '') return ours.title;
  return name.length <= 50 ? name : `${name.slice(0, 47)}...`;
}

/** `0.8 %`; at least two significant digits. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value >= 10 ? value.toFixed(1) : Number(value.toPrecision(2))} %`;
}
