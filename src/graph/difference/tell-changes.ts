/** Changes of layers as sentences: what the candidate has instead of the reference, where, and how often. */

import type { LayerChange, PropertyChange, Side } from './changes.ts';
import { describeView, type LayerView } from './layer-view.ts';
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
  for (const { some, sentence } of wholeUnits([...left], candidate, reference)) take(some, sentence);
  for (const group of groupsOf([...left], candidate, reference)) take(group.changes, group.sentence);
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

/** Units of which every layer that matters is new, or gone. */
function wholeUnits(
  changes: readonly LayerChange[],
  candidate: Side,
  reference: Side,
): readonly { readonly some: readonly LayerChange[]; readonly sentence: string }[] {
  return (['added', 'removed'] as const).flatMap((kind) => {
    const side = kind === 'added' ? candidate : reference;
    const found = new Map<Unit, LayerChange[]>();
    for (const change of changes) {
      if (change.kind !== kind) continue;
      const view = change.kind === 'added' ? change.ours : change.theirs;
      const unit = side.unitOf[view.index];
      if (unit === undefined) continue;
      found.set(unit, [...(found.get(unit) ?? []), change]);
    }
    return [...found].flatMap(([unit, some]) => {
      const size = unit.end - unit.start;
      const products = side.views.slice(unit.start, unit.end).some((view) => view.class === 'product');
      if (unit.kind !== 'block' || !products || size < 3 || some.length < size - 1) return [];
      const word = kind === 'added' ? 'added' : 'removed';
      const sentence = `${unitName(unit)} ${word}: ${productsOf(side, unit)}`;
      return [{ some, sentence }];
    });
  });
}

function productsOf({ views }: Side, { start, end }: Unit): string {
  const products = views.slice(start, end).filter((view) => view.class === 'product');
  const texts = products.slice(0, 4).map(describeView);
  const more = products.length - texts.length;
  return `${texts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

type Group = { readonly changes: readonly LayerChange[]; readonly sentence: string };

/** The same change in several places is told once. */
function groupsOf(changes: readonly LayerChange[], candidate: Side, reference: Side): readonly Group[] {
  const groups = new Map<string, LayerChange[]>();
  for (const change of changes) {
    const key = `${change.kind} ${groupKey(change)}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => ({
    changes: group,
    sentence: tellGroup(group, candidate, reference),
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

function tellGroup(group: readonly LayerChange[], candidate: Side, reference: Side): string {
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
      const view = first.kind === 'added' ? first.ours : first.theirs;
      const connection = residual(view);
      if (connection !== undefined)
        return `${placed(view, side)}${connection} ${first.kind}${many > 1 ? ` (and ${many - 1} more)` : ''}`;
      const what = many === 1 ? describeView(view) : plural(view.title, many);
      return `${many === 1 ? placed(view, side) : ''}${what} ${first.kind}${many > 1 ? ` (first in ${placed(view, side).replace(/: $/, '')})` : after(view, side)}`;
    }
    case 'moved':
      return `${many === 1 ? first.ours.title : plural(first.ours.title, many)} moved: ${after(first.ours, candidate).slice(1)} instead of ${after(first.theirs, reference).slice(1)}`;
    case 'rewired': {
      const word = residual(first.ours) ?? first.ours.title;
      const more = many > 1 ? `; likewise in ${count(many - 1, 'further layer')}` : '';
      return `${placed(first.ours, candidate)}${word} takes ${fedBy(first.ours, candidate)} instead of ${fedBy(first.theirs, reference)}${more}`;
    }
  }
}

/** An addition of two computed values. */
function residual({ node }: LayerView): string | undefined {
  return node.operator === 'Add' && node.sources.size === 2 ? 'residual connection' : undefined;
}

const propertyPhrases: Readonly<Record<string, (change: PropertyChange) => string>> = {
  groups: ({ ours, theirs }) => `${groupsText(ours)} instead of ${groupsText(theirs)}`,
  'output channels': ({ ours, theirs }) => `${ours} output channels instead of ${theirs}`,
  'input channels': ({ ours, theirs }) => `${ours} input channels instead of ${theirs}`,
  outputs: ({ ours, theirs }) => `${ours} outputs instead of ${theirs}`,
  inputs: ({ ours, theirs }) => `${ours} inputs instead of ${theirs}`,
  channels: ({ ours, theirs }) => `${ours} channels instead of ${theirs}`,
  bias: ({ ours }) => (ours === 'yes' ? 'with a bias' : 'without its bias'),
};

function groupsText(text: string): string {
  if (text === 'depthwise') return 'one group a channel';
  return text === '1' ? '1 group' : `${text} groups`;
}

function propertyPhrase(change: PropertyChange): string {
  const phrase = Object.hasOwn(propertyPhrases, change.name) ? propertyPhrases[change.name] : undefined;
  return phrase?.(change) ?? `${change.name} ${change.ours} instead of ${change.theirs}`;
}

function placed(view: LayerView, side: Side): string {
  const unit = side.unitOf[view.index];
  return unit === undefined ? '' : `${unitName(unit)}: `;
}

/** The layer's title, with its number where the unit has several of it, and its name in the file. */
function named(view: LayerView, side: Side): string {
  const numbered = siblings(view, side).length > 1 ? `${ordinal(view, side)} ` : '';
  const { name } = view.node.node;
  return `${numbered}${view.title}${name === '' ? '' : ` (${name.length <= 50 ? name : `${name.slice(0, 47)}...`})`}`;
}

function siblings(view: LayerView, side: Side): readonly LayerView[] {
  const unit = side.unitOf[view.index];
  return unit === undefined
    ? [view]
    : side.views.slice(unit.start, unit.end).filter(({ title }) => title === view.title);
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinal(view: LayerView, side: Side): string {
  const at = siblings(view, side).indexOf(view);
  return ordinals[at] ?? `${at + 1}th`;
}

function after(view: LayerView, side: Side): string {
  return ` after ${fedBy(view, side)}`;
}

function fedBy({ node }: LayerView, side: Side): string {
  const texts = [...node.sources]
    .sort(([a], [b]) => a - b)
    .map(([, source]) => {
      if (source.kind === 'input')
        return `input ${side.graph.inputPorts[source.position]?.name ?? source.position}`;
      if (source.kind === 'unknown') return 'an unknown value';
      const view = side.views.find(({ node: other }) => other === source.from);
      return view === undefined
        ? source.from.operator
        : `${view.title} of ${placed(view, side).replace(/: $/, '')}`;
    });
  return texts.length === 0 ? 'nothing' : texts.join(' and ');
}

function plural(title: string, many: number): string {
  const word = title.endsWith('s')
    ? title
    : /(ing|elu\d?|Clip|LRN|[A-Z]\w*)$/.test(title)
      ? `${title} layers`
      : `${title}s`;
  return `${many} ${word}`;
}

function count(many: number, word: string): string {
  return `${many} ${word}${many === 1 ? '' : 's'}`;
}
