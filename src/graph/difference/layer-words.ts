/** Layers as parts of sentences: where they are, which of several they are, what they read. */

import type { Side } from './changes.ts';
import type { LayerView } from './layer-view.ts';
import { unitName } from './units.ts';

export function placed(view: LayerView, side: Side): string {
  const unit = side.unitOf[view.index];
  return unit === undefined ? '' : `${unitName(unit)}: `;
}

/** The layer's title, with its number where the unit has several of it, and its name in the file. */
export function named(view: LayerView, side: Side): string {
  const { name } = view.node.node;
  return `${numbered(view, side)}${name === '' ? '' : ` (${name.length <= 50 ? name : `${name.slice(0, 47)}...`})`}`;
}

function numbered(view: LayerView, side: Side): string {
  return siblings(view, side).length > 1 ? `${ordinal(view, side)} ${view.title}` : view.title;
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

export function ordinal(view: LayerView, side: Side): string {
  const at = siblings(view, side).indexOf(view);
  return ordinals[at] ?? `${at + 1}th`;
}

export function after(view: LayerView, side: Side): string {
  return ` after ${fedBy(view, side)}`;
}

/** What a layer reads, in order. */
export function fedBy(view: LayerView, side: Side): string {
  const texts = sourcesOf(view, side);
  return texts.length === 0 ? 'nothing' : texts.join(' and ');
}

/** The same, without what the counterpart on the other side reads, too. */
export function fedByInstead(
  ours: LayerView,
  candidate: Side,
  theirs: LayerView,
  reference: Side,
): readonly [string, string] {
  const [here, there] = [sourcesOf(ours, candidate), sourcesOf(theirs, reference)];
  const [only, lacking] = [
    here.filter((text) => !there.includes(text)),
    there.filter((text) => !here.includes(text)),
  ];
  return only.length === 0 || lacking.length === 0
    ? [here.join(' and '), there.join(' and ')]
    : [only.join(' and '), lacking.join(' and ')];
}

function sourcesOf({ node }: LayerView, side: Side): readonly string[] {
  return [...node.sources]
    .sort(([a], [b]) => a - b)
    .map(([, source]) => {
      if (source.kind === 'input')
        return `input ${side.graph.inputPorts[source.position]?.name ?? source.position}`;
      if (source.kind === 'unknown') return 'an unknown value';
      const index = side.indexOf.get(source.from);
      const view = index === undefined ? undefined : side.views[index];
      return view === undefined
        ? source.from.operator
        : `the ${numbered(view, side)} of ${placed(view, side).replace(/: $/, '')}`;
    });
}

export function plural(title: string, many: number): string {
  const word = title.endsWith('s')
    ? title
    : /(ing|elu\d?|Clip|LRN|[A-Z]\w*)$/.test(title)
      ? `${title} layers`
      : `${title}s`;
  return `${many} ${word}`;
}

export function count(many: number, word: string): string {
  return `${many} ${word}${many === 1 ? '' : 's'}`;
}
