/** Sentences about layers that stand for each other in two graphs but are not the same. */

import type { Layer } from './architecture.ts';

export type ChangedLayer = {
  readonly candidate: Layer;
  readonly reference: Layer;
  /** 1 for the candidate's first layer of this operator. */
  readonly place: number;
};

/** A sentence and how telling it is: the lower, the earlier. */
export type Change = { readonly rank: number; readonly sentence: string };

type Property = {
  readonly layer: ChangedLayer;
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
};

/** What makes a network another one comes first, what the exporter chose last. */
const ranks: Readonly<Record<string, number>> = {
  strides: 0,
  group: 1,
  weight: 2,
  dilations: 3,
  kernel_shape: 3,
  axis: 4,
  pads: 6,
  auto_pad: 7,
};

/**
 * One sentence for each property that changed; the same change in several layers of one operator is told once.
 */
export function tellChangedLayers(layers: readonly ChangedLayer[]): readonly Change[] {
  const groups = new Map<string, Property[]>();
  for (const property of layers.flatMap(changedProperties)) {
    const key = JSON.stringify([property.layer.candidate.operator, property.name, changeKey(property)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [property]);
    else group.push(property);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      { rank: Object.hasOwn(ranks, first.name) ? (ranks[first.name] ?? 9) : 9, sentence: tell(first, group) },
    ];
  });
}

function changedProperties(layer: ChangedLayer): readonly Property[] {
  const ours = new Map(layer.candidate.details.map(({ name, value }) => [name, value]));
  const theirs = new Map(layer.reference.details.map(({ name, value }) => [name, value]));
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
    const [here, there] = [ours.get(name) ?? 'none', theirs.get(name) ?? 'none'];
    return here === there ? [] : [{ layer, name, ours: here, theirs: there }];
  });
}

/** A tensor's text starts with its type: `float32 64x3x7x7`. */
function changeKey({ ours, theirs }: Property): readonly string[] {
  const [here, there] = [splitType(ours), splitType(theirs)];
  if (here === undefined || there === undefined)
    return isTensorChange(ours, theirs) ? presence(ours) : [ours, theirs];
  return here.dims === there.dims ? ['type', here.type, there.type] : ['dims'];
}

function isTensorChange(ours: string, theirs: string): boolean {
  return (
    (ours === 'none' && splitType(theirs) !== undefined) ||
    (theirs === 'none' && splitType(ours) !== undefined)
  );
}

function presence(ours: string): readonly string[] {
  return ['presence', ours === 'none' ? 'reference' : 'candidate'];
}

function splitType(text: string): { readonly type: string; readonly dims: string } | undefined {
  const match =
    /^((?:b?float|u?int|complex|bool|string)\w*(?: stored as \w+)?) (\d+(?:x\d+)*|scalar)(.*)$/.exec(text);
  if (match === null) return undefined;
  const [, type = '', dims = '', through = ''] = match;
  return { type: `${type}${through}`, dims };
}

function tell(first: Property, group: readonly Property[]): string {
  const { layer, name, ours, theirs } = first;
  const { operator } = layer.candidate;
  const place = `${operator} ${layer.place} (${shortName(layer.candidate)})`;
  const [here, there] = [splitType(ours), splitType(theirs)];
  const many = group.length > 1;
  const subject = many ? `${group.length} ${operator} nodes` : place;
  if (isTensorChange(ours, theirs)) {
    const side = ours === 'none' ? 'reference' : 'candidate';
    return `${subject}: ${name} in the ${side} only`;
  }
  if (here !== undefined && there !== undefined) {
    if (here.dims === there.dims) {
      return `${subject}: ${name} of type ${here.type} in the candidate, ${there.type} in the reference`;
    }
    const more = many
      ? `, and another ${name} shape in ${group.length - 1} more ${operator} ${group.length === 2 ? 'node' : 'nodes'}`
      : '';
    return `${place}: ${name} ${here.dims} in the candidate, ${there.dims} in the reference${more}`;
  }
  const examples = many ? `${subject}, the first being ${place}` : place;
  return `${examples}: ${name} ${ours} in the candidate, ${theirs} in the reference`;
}

/** A layer's name for a sentence: some exporters write names of hundreds of characters. */
export function shortName({ name }: Layer): string {
  return name.length <= 50 ? name : `${name.slice(0, 47)}...`;
}
