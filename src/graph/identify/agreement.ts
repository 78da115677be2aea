/** Whether a network is what it is called: each name that is used for it, held against what its graph is. */

import type { Head, Identification } from './identify.ts';
import type { KnownArchitecture, Zoo } from './known/known-architecture.ts';
import { findKnown } from './known/registry.ts';
import { type Bearer, findNaming, type Naming } from './names.ts';

/** A name that is used for the model. */
export type UsedName = {
  /** Who uses it, to begin a sentence with: `README.md:3 says`, `the file is called`. */
  readonly source: string;
  readonly text: string;
};

export type Agreement = {
  /**
   * `agrees`: the graph is the only network of that name. `ambiguous`: it is one of several. `contradicts`: it is
   * another known network. `unconfirmed`: it is no known network.
   */
  readonly kind: 'agrees' | 'ambiguous' | 'contradicts' | 'unconfirmed';
  readonly source: string;
  /** The name as written. */
  readonly name: string;
  readonly sentence: string;
};

/** Names of what a classifier is only a part of: the backbone's name says nothing about the whole. */
const larger = /rcnn|ssd|yolo|retina|fcn|deeplab|u-?net|pspnet|backbone|segment|detect/i;

/** One agreement for each name that is the name of known networks; other names say nothing. */
export function compareNames(
  identification: Identification,
  names: readonly UsedName[],
): readonly Agreement[] {
  return names.flatMap(({ source, text }): readonly Agreement[] => {
    const naming = larger.test(text) ? undefined : findNaming(text);
    return naming === undefined ? [] : [compareNaming(identification, source, naming)];
  });
}

function compareNaming(identification: Identification, source: string, naming: Naming): Agreement {
  const said = `${source} ${naming.written}`;
  const base = { source, name: naming.written };
  if (identification.kind === 'unknown') {
    return { ...base, kind: 'unconfirmed', sentence: `${said}; ${describeIdentification(identification)}` };
  }
  const known = findKnown(identification.name);
  const names = new Set([known.name, known.foldedForm]);
  const others = naming.bearers.filter((bearer) => !names.has(bearer.known.name));
  const named = naming.bearers.some((bearer) => names.has(bearer.known.name));
  const is = `this is ${describeIdentification(identification)}`;
  if (named && others.length === 0) return { ...base, kind: 'agrees', sentence: `${said}; ${is}` };
  const own = naming.bearers.find((bearer) => names.has(bearer.known.name))?.zoos ?? [];
  const like = own.length === 0 ? '' : `, as ${listOwners(own)} ${naming.written} is`;
  const elsewhere = others.map((bearer) => tellBearer(bearer, naming));
  return {
    ...base,
    kind: named ? 'ambiguous' : 'contradicts',
    sentence: [`${said}; ${is}${like}`, ...elsewhere].join('; '),
  };
}

/** `torchvision's and timm's resnet50 is ResNet-50 v1.5 (stride 2 in the 3x3 convolution)`. */
function tellBearer({ known, zoos }: Bearer, { written }: Naming): string {
  const tells = known.tells === undefined ? '' : ` (${known.tells})`;
  if (zoos.length === 0) return `${written} names ${known.name}${tells}`;
  return `${listOwners(zoos)} ${written} is ${known.name}${tells}`;
}

/** What the graph is, as a part of a sentence: `ResNet-50 v1.5 (stride 2 in the 3x3 convolution)`. */
export function describeIdentification(identification: Identification): string {
  if (identification.kind === 'known') {
    const known = findKnown(identification.name);
    const departures = identification.departures.map((departure) => `, with ${departure}`).join('');
    return `${known.name}${known.tells === undefined ? '' : ` (${known.tells})`}${departures}`;
  }
  const { closest } = identification;
  if (closest === undefined) return 'this graph is no network that zoogate knows';
  const share = `${Math.floor(closest.similarity * 100)} % of the kernels in common`;
  return `this graph is no network that zoogate knows; the closest is ${closest.name} (${share}): ${closest.differences.join('; ')}`;
}

/** `1000 classes`, `1001 classes (the first is the background in networks from TensorFlow)`, `no classifier`. */
export function describeHead(head: Head): string {
  if (head.kind === 'none') return 'no classifier';
  const background =
    head.classes === 1001 ? ' (in networks from TensorFlow the first is the background)' : '';
  return `${head.classes} ${head.classes === 1 ? 'class' : 'classes'}${background}`;
}

/** Who else has a network by the graph's own definition: `torchvision: resnet50; timm: resnet50`. */
export function tellCatalogue({ called }: KnownArchitecture): string {
  return Object.entries(called)
    .map(([zoo, names]) => `${zoo}: ${names.join(', ')}`)
    .join('; ');
}

function listOwners(zoos: readonly Zoo[]): string {
  const owners = zoos.map((zoo) => `${zoo}'s`);
  return owners.length < 2 ? owners.join() : `${owners.slice(0, -1).join(', ')} and ${owners.at(-1)}`;
}
