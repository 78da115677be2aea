/** Changes of layers as sentences: what the candidate has instead of the reference, where, and how often. */

import type { LayerChange, PropertyChange, Side } from './changes.ts';
import { groupBy } from './group-by.ts';
import { describeView, type LayerView } from './layer-view.ts';
import { after, count, fedByInstead, named, ordinal, placed, plural } from './layer-words.ts';
import { propertyPhrase } from './property-words.ts';
import { type Unit, unitName } from './units.ts';

/** One sentence; `at` orders them by where they first apply. */
type Told = { readonly at: number; readonly sentence: string };

/** Sentences in the order of the dataflow: the first is the first divergence. */
export function tellChanges(
  changes: readonly LayerChange[],
  candidate: Side,
  reference: Side,
): readonly string[] {
  const order = new Map(changes.map((change, index) => [change, index]));
  const left = new Set(changes);
  const told: Told[] = [];
  const take = (some: readonly LayerChange[], sentence: string): void => {
    for (const change of some) left.delete(change);
    told.push({ at: Math.min(...some.map((change) => order.get(change) ?? 0)), sentence });
  };
  for (const { first, second, sentence } of strideMoves(changes, candidate)) take([first, second], sentence);
  for (const { some, sentence } of blockCounts([...left], candidate, reference)) take(some, sentence);
  for (const { some, sentence } of wholeUnits([...left], candidate, reference)) take(some, sentence);
  for (const { some, sentence } of movedUnits([...left], candidate, reference)) take(some, sentence);
  const companions = companionsOf(changes);
  const alone = [...left].filter((change) => !companions.has(change));
  for (const group of groupsOf(alone, companions, candidate, reference)) take(group.changes, group.sentence);
  return told.toSorted((a, b) => a.at - b.at).map(({ sentence }) => sentence);
}

type Changed = Extract<LayerChange, { kind: 'changed' }>;

/** Within one block one layer's stride went down and another's up. */
function strideMoves(
  changes: readonly LayerChange[],
  candidate: Side,
): readonly { readonly first: Changed; readonly second: Changed; readonly sentence: string }[] {
  const strided = changes.filter(
    (change): change is Changed =>
      change.kind === 'changed' && change.properties.length === 1 && change.properties[0]?.name === 'stride',
  );
  const used = new Set<Changed>();
  return strided.flatMap((from) => {
    const [lost] = from.properties;
    const unit = candidate.unitOf[from.ours.index];
    const to = strided.find(({ ours, properties: [got] }) => {
      const sameUnit = candidate.unitOf[ours.index] === unit;
      return sameUnit && got?.ours === lost?.theirs && got?.theirs === lost?.ours;
    });
    if (to === undefined || lost === undefined || lost.theirs === '1' || used.has(from) || used.has(to))
      return [];
    used.add(from).add(to);
    const place = placed(from.ours, candidate);
    const [fromTitle, toTitle] =
      from.ours.title === to.ours.title
        ? [`the ${ordinal(from.ours, candidate)} ${from.ours.title}`, `the ${ordinal(to.ours, candidate)}`]
        : shared(from.ours.title, to.ours.title);
    return [
      {
        first: from,
        second: to,
        sentence: `${place}stride ${lost.theirs} moved from ${fromTitle} to ${toTitle}`,
      },
    ];
  });
}

/** `the 1x1`, `the 3x3 convolution`. */
function shared(from: string, to: string): readonly [string, string] {
  const [fromHead = '', ...fromTail] = from.split(' ');
  const [, ...toTail] = to.split(' ');
  return fromTail.join() === toTail.join() && fromTail.length > 0
    ? [`the ${fromHead}`, `the ${to}`]
    : [`the ${from}`, `the ${to}`];
}

/** Of more blocks so many are told one by one. */
const mostNamed = 3;

/** Stages with more or fewer blocks, where what came or went is as much as those blocks hold. */
function blockCounts(
  changes: readonly LayerChange[],
  candidate: Side,
  reference: Side,
): readonly { readonly some: readonly LayerChange[]; readonly sentence: string }[] {
  const stages = ({ units }: Side): number => Math.max(0, ...units.map(({ stage }) => stage));
  if (stages(candidate) !== stages(reference)) return [];
  return Array.from({ length: stages(candidate) }, (_, index) => index + 1).flatMap((stage) => {
    const blocksOf = ({ units }: Side): readonly Unit[] => units.filter((unit) => unit.stage === stage);
    const [ours, theirs] = [blocksOf(candidate), blocksOf(reference)];
    const difference = ours.length - theirs.length;
    if (Math.abs(difference) < 2 && (ours.length > 1 || theirs.length > 1)) return [];
    const kind = difference > 0 ? 'added' : 'removed';
    const side = difference > 0 ? candidate : reference;
    const some = changes.filter(
      (change): change is Arrival =>
        change.kind === kind && side.unitOf[viewOf(change).index]?.stage === stage,
    );
    const whole = wholeUnitsOf(some, side);
    const many = Math.min(ours.length, theirs.length) > mostNamed;
    if (many && whole.length === Math.abs(difference) && whole.length <= mostNamed) return [];
    const blocks = (difference > 0 ? ours : theirs).slice(-Math.abs(difference));
    const size = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
    if (difference === 0 || some.length < size - blocks.length) return [];
    const one = whole.at(-1)?.unit ?? blocks.at(-1);
    const each = one === undefined ? '' : ` (${productsOf(side, one)})`;
    return [
      { some, sentence: `stage ${stage}: ${count(ours.length, 'block')} instead of ${theirs.length}${each}` },
    ];
  });
}

/** Units of which every layer that matters is new, or gone. */
function wholeUnits(
  changes: readonly LayerChange[],
  candidate: Side,
  reference: Side,
): readonly { readonly some: readonly LayerChange[]; readonly sentence: string }[] {
  return (['added', 'removed'] as const).flatMap((kind) => {
    const side = kind === 'added' ? candidate : reference;
    const arrivals = changes.filter((change): change is Arrival => change.kind === kind);
    return wholeUnitsOf(arrivals, side).map(({ unit, some }) => ({
      some,
      sentence: `${unitName(unit)} ${kind}: ${productsOf(side, unit)}`,
    }));
  });
}

function wholeUnitsOf(
  changes: readonly Arrival[],
  side: Side,
): readonly { readonly unit: Unit; readonly some: readonly Arrival[] }[] {
  const found = groupBy(changes, (change) => side.unitOf[viewOf(change).index]!);
  return [...found].flatMap(([unit, some]) => {
    const size = unit.end - unit.start;
    const products = side.views.slice(unit.start, unit.end).some((view) => view.class === 'product');
    const whole = unit.kind === 'block' && products && size >= 3 && some.length >= size - 1;
    return whole ? [{ unit, some }] : [];
  });
}

/** Blocks of which every layer that matters is the same in another place. */
function movedUnits(
  changes: readonly LayerChange[],
  candidate: Side,
  reference: Side,
): readonly { readonly some: readonly LayerChange[]; readonly sentence: string }[] {
  const moves = changes.filter((change): change is Move => change.kind === 'moved');
  const found = groupBy(moves, ({ ours }) => candidate.unitOf[ours.index]!);
  return [...found].flatMap(([unit, some]) => {
    const size = unit.end - unit.start;
    const before = new Set(some.map(({ theirs }) => reference.unitOf[theirs.index]));
    const [from, other] = before;
    if (unit.kind !== 'block' || size < 3 || some.length < size - 1) return [];
    if (from === undefined || other !== undefined) return [];
    const sentence = `${unitName(unit)} moved: it was ${unitName(from)} (${productsOf(candidate, unit)})`;
    return [{ some, sentence }];
  });
}

type Move = Extract<LayerChange, { kind: 'moved' }>;

function productsOf({ views }: Side, { start, end }: Unit): string {
  const products = views.slice(start, end).filter((view) => view.class === 'product');
  const texts = products.slice(0, 4).map(describeView);
  const more = products.length - texts.length;
  return `${texts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Activations that came or went with the layer that they follow, and the change of that layer. */
function companionsOf(changes: readonly LayerChange[]): ReadonlyMap<LayerChange, LayerChange> {
  const byNode = new Map(
    changes.flatMap((change) =>
      change.kind === 'added' || change.kind === 'removed' ? [[viewOf(change).node, change] as const] : [],
    ),
  );
  const companions = new Map<LayerChange, LayerChange>();
  for (const change of changes) {
    if (change.kind !== 'added' && change.kind !== 'removed') continue;
    const view = viewOf(change);
    const [source, ...others] = view.node.sources.values();
    const before = source?.kind === 'node' ? byNode.get(source.from) : undefined;
    if (view.class !== 'activation' || others.length > 0 || before?.kind !== change.kind) continue;
    if (viewOf(before).class !== 'product') continue;
    companions.set(change, before);
  }
  return companions;
}

type Arrival = Extract<LayerChange, { kind: 'added' | 'removed' }>;

function viewOf(change: Arrival): LayerView {
  return change.kind === 'added' ? change.ours : change.theirs;
}

type Group = { readonly changes: readonly LayerChange[]; readonly sentence: string };

/** The same change in several places is told once. */
function groupsOf(
  changes: readonly LayerChange[],
  companions: ReadonlyMap<LayerChange, LayerChange>,
  candidate: Side,
  reference: Side,
): readonly Group[] {
  const followers = new Map([...companions].map(([follower, change]) => [change, follower]));
  const groups = groupBy(changes, (change) => {
    const follower = followers.get(change);
    return `${change.kind} ${groupKey(change)} ${follower === undefined ? '' : groupKey(follower)}`;
  });
  return [...groups.values()].map((group) => ({
    changes: group,
    sentence: tellGroup(group, followers, candidate, reference),
  }));
}

function groupKey(change: LayerChange): string {
  switch (change.kind) {
    case 'changed':
      return `${change.ours.node.operator} ${change.properties.map(propertyKey).join('; ')}`;
    case 'replaced':
      return `${change.ours.title} ${change.theirs.title}`;
    case 'added':
      return addedKey(change.ours);
    case 'removed':
      return addedKey(change.theirs);
    default:
      return change.ours.title;
  }
}

/** Layers that learn are told one by one where there are few of a size. */
function addedKey(view: LayerView): string {
  return view.class === 'product' ? view.title : view.node.operator;
}

/** Widths that change together are one change, whatever the numbers. */
function propertyKey({ name, ours, theirs }: PropertyChange): string {
  const number = /^\d+$/.test(ours) && /^\d+$/.test(theirs) && /channels|inputs|outputs/.test(name);
  return number ? `${name} ${Number(ours) > Number(theirs) ? 'more' : 'fewer'}` : `${name} ${ours} ${theirs}`;
}

function tellGroup(
  group: readonly LayerChange[],
  followers: ReadonlyMap<LayerChange, LayerChange>,
  candidate: Side,
  reference: Side,
): string {
  const [first] = group as readonly [LayerChange];
  const many = group.length;
  switch (first.kind) {
    case 'changed': {
      const phrase = first.properties.map(propertyPhrase).join(', ');
      const varied = group.some(
        (change) => change.kind === 'changed' && change.properties.map(propertyPhrase).join(', ') !== phrase,
      );
      if (many === 1) return `${placed(first.ours, candidate)}${named(first.ours, candidate)}: ${phrase}`;
      const where = `${placed(first.ours, candidate)}${named(first.ours, candidate)}`;
      return varied
        ? `${where}: ${phrase}; likewise in ${count(many - 1, 'further layer')}`
        : `${plural(first.ours.title, many)}: ${phrase} (first in ${where})`;
    }
    case 'replaced': {
      const phrase = `${first.ours.title} instead of ${first.theirs.title}`;
      const place = placed(first.ours, candidate);
      return many === 1
        ? `${place}${phrase}`
        : `${phrase} in ${count(many, 'place')}, first in ${place.replace(/: $/, '')}`;
    }
    case 'added':
    case 'removed': {
      const side = first.kind === 'added' ? candidate : reference;
      const view = viewOf(first);
      const follower = followers.get(first);
      const companion =
        follower?.kind === first.kind ? ` and ${many === 1 ? 'its' : 'their'} ${viewOf(follower).title}` : '';
      const connection = residual(view);
      if (connection !== undefined)
        return `${placed(view, side)}${connection} ${first.kind}${many > 1 ? ` (and ${many - 1} more)` : ''}`;
      const what = many === 1 ? describeView(view) : plural(view.title, many);
      return `${many === 1 ? placed(view, side) : ''}${what}${companion} ${first.kind}${many > 1 ? ` (first in ${placed(view, side).replace(/: $/, '')})` : after(view, side)}`;
    }
    case 'moved':
      return `${many === 1 ? first.ours.title : plural(first.ours.title, many)} moved: ${after(first.ours, candidate).slice(1)} instead of ${after(first.theirs, reference).slice(1)}`;
    case 'rewired': {
      const word = residual(first.ours) ?? first.ours.title;
      const more = many > 1 ? `; likewise in ${count(many - 1, 'further layer')}` : '';
      const [here, there] = fedByInstead(first.ours, candidate, first.theirs, reference);
      return `${placed(first.ours, candidate)}${word} takes ${here} instead of ${there}${more}`;
    }
  }
}

/** An addition of two computed values. */
function residual({ node }: LayerView): string | undefined {
  return node.operator === 'Add' && node.sources.size === 2 ? 'residual connection' : undefined;
}
