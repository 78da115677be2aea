/** Which known networks a name stands for: the name of a file, of a card, of a configured model, of a graph. */

import type { KnownArchitecture, Zoo } from './known/known-architecture.ts';
import { knownArchitectures } from './known/registry.ts';

/** One known network that goes by a name, and where. */
export type Bearer = {
  readonly known: KnownArchitecture;
  /** Zoos that call it so; empty where it is the network's own name. */
  readonly zoos: readonly Zoo[];
};

export type Naming = {
  /** The part of the text that is a network's name, as written. */
  readonly written: string;
  readonly bearers: readonly Bearer[];
};

type Alias = {
  /** Its letters and digits, in lower case. */
  readonly letters: string;
  readonly atoms: readonly string[];
  readonly known: KnownArchitecture;
  readonly zoo?: Zoo;
};

let aliases: readonly Alias[] | undefined;

/**
 * The longest name of known networks in a text, and all that bear it; `undefined` where the text names none.
 * Case and separators make no difference: `ResNet-50`, `resnet50` and `resnet_50` are one name.
 */
export function findNaming(text: string): Naming | undefined {
  aliases ??= knownArchitectures.flatMap(aliasesOf);
  let written = '';
  let length = 0;
  const bearers = new Map<KnownArchitecture, Zoo[]>();
  const letters = text.toLowerCase().replaceAll(/[-_. /]/g, '');
  for (const alias of aliases) {
    const { known, zoo } = alias;
    // Most names are ruled out without a pattern, of which there are hundreds.
    const possible = alias.letters.length >= length && letters.includes(alias.letters);
    const match = possible ? patternOf(alias).exec(text) : null;
    if (match === null) continue;
    if (alias.letters.length > length) {
      bearers.clear();
      written = match[0];
      length = alias.letters.length;
    }
    const zoos = bearers.get(known) ?? [];
    if (zoo !== undefined) zoos.push(zoo);
    bearers.set(known, zoos);
  }
  if (length === 0) return undefined;
  return { written, bearers: [...bearers].map(([known, zoos]) => ({ known, zoos })) };
}

function aliasesOf(known: KnownArchitecture): readonly Alias[] {
  const own = [known.name, ...(known.names ?? [])].map((name) => alias(name, known));
  const called = Object.entries(known.called).flatMap(([zoo, names]) =>
    (names ?? []).map((name) => ({ ...alias(name, known), zoo: zoo as Zoo })),
  );
  return [...own, ...called];
}

function alias(name: string, known: KnownArchitecture): Alias {
  const atoms = name.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  return { letters: atoms.join(''), atoms, known };
}

/** Letters and digits in order, with any or no separator between them, except that two numbers need one. */
function patternOf({ atoms }: Alias): RegExp {
  const source = atoms.map((atom, index) => {
    const numbers = /\d/.test(atom) && /\d/.test(atoms[index - 1] ?? '');
    return `${index === 0 ? '' : numbers ? '[-_. /]' : '[-_. /]?'}${atom}`;
  });
  return new RegExp(`(?<![a-z0-9])${source.join('')}(?![a-z0-9])`, 'i');
}
