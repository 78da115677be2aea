/**
 * What is known of a graph's values from its shapes alone: lengths of dimensions, and the numbers that the graph
 * computes from them. Open dimensions get lengths that networks seldom have, so that what depends on them stays apart from
 * what does not: a batch is 1, every other one a multiple of a prime of its own.
 */

import { graphInputs, type Model } from '../model.ts';
import { type InferredShapes, inferShapes } from '../shapes/infer-shapes.ts';
import { allKnown, knownElements } from '../shapes/static-value.ts';
import { withoutBatch } from './arrangement.ts';
import type { Dim } from './normal-graph.ts';

export type Lengths = readonly number[];

export type KnownLengths = {
  /** Of a value of the outermost graph, by name; `undefined` where one is not known. */
  readonly of: (name: string) => Lengths | undefined;
  readonly typeOf: (name: string) => string | undefined;
  /** The numbers of a short value that is computed from shapes alone, by name. */
  readonly numbersOf: (name: string) => readonly number[] | undefined;
  /** The examples that the model takes at once; 1 where that is open. */
  readonly batch: number;
  /** As people are told it: an open length as `?`, what is a multiple of one as `12x?`. */
  readonly text: (length: number) => string;
  /** As a Reshape's setting, `0` for the batch: `0,17,192`. */
  readonly shapeText: (lengths: Lengths) => string;
  /** Without the lengths that are open. */
  readonly dims: (lengths: Lengths) => readonly Dim[];
};

/** Below the positions that text models know (77 of CLIP), and factors of few lengths of real layers. */
const primes = [67, 61, 59, 53, 47, 43, 41, 37];
/** Images are halved again and again: what they are put together with is as large. */
const halvings = 64;

/** Infers the model's shapes once. */
export function knownLengths(model: Model): KnownLengths {
  const { shapes, open } = inferGenerically(model);
  const first = graphInputs(model).map(({ type }) => (type.kind === 'tensor' ? type.shape?.[0] : undefined));
  const fixed = first.find((length) => typeof length === 'number' && length > 0);
  const batch = typeof fixed === 'number' && first.every((length) => typeof length === 'number') ? fixed : 1;
  const text = (length: number): string => lengthText(length, open);
  return {
    of: (name) => allKnown(shapes.values.get(name)?.shape),
    typeOf: (name) => shapes.values.get(name)?.elementType,
    numbersOf: (name) => knownElements(shapes.values.get(name)),
    batch,
    text,
    shapeText: (lengths) => ['0', ...withoutBatch(lengths, batch).map(text)].join(','),
    dims: (lengths) =>
      lengths.map((length, axis): Dim => {
        if (axis === 0 && length === batch) return undefined;
        return open.some((prime) => length % prime === 0 && length !== 0) ? undefined : length;
      }),
  };
}

function lengthText(length: number, open: readonly number[]): string {
  const of = open.findIndex((prime) => length !== 0 && length % prime === 0);
  const prime = open[of];
  if (prime === undefined) return String(length);
  const name = of === 0 ? '?' : `?${of + 1}`;
  return length === prime ? name : `${lengthText(length / prime, open)}x${name}`;
}

function inferGenerically(model: Model): { shapes: InferredShapes; open: readonly number[] } {
  const chosen = new Map<string, number>();
  const given = new Map<string, readonly number[]>();
  for (const { name, type } of graphInputs(model)) {
    if (type.kind !== 'tensor' || type.shape === undefined) continue;
    const { shape } = type;
    if (!shape.slice(1).some((dim) => typeof dim !== 'number')) continue;
    const lengths = shape.map((dim, axis) => {
      if (typeof dim === 'number') return dim;
      if (axis === 0) return 1;
      // Without a name every open dimension is another.
      const key = dim === '' ? `${name} ${axis}` : dim;
      const prime = chosen.get(key) ?? primes[chosen.size];
      if (prime === undefined) return undefined;
      chosen.set(key, prime);
      return shape.length >= 4 && axis >= 2 ? prime * halvings : prime;
    });
    const all = allKnown(lengths);
    if (all !== undefined) given.set(name, all);
  }
  return { shapes: inferShapes(model, given), open: [...chosen.values()] };
}
