/** What the rules of normalisation work on: a node of the file with its inputs already in normal form. */

import type { CanonicalNode } from '../canonical-graph.ts';
import type { Arrangement } from './arrangement.ts';
import type { KnownLengths, Lengths } from './known-lengths.ts';
import type { Dim, NormalNode, NormalSource } from './normal-graph.ts';
import type { Weight } from './weight.ts';

/** An entry of a shape that the graph computes: a number, or the length of a dimension of the data. */
export type Entry = number | { readonly axis: number };

/** A value on its way from one node to the next. */
export type Value = {
  readonly source: NormalSource;
  /** Nobody else reads it: what made it may be folded with what reads it. */
  readonly exclusive: boolean;
  /** As its reader sees it, `perm` included. */
  readonly dims?: readonly Dim[] | undefined;
  /** A transposition that is still to be done: dimension i is `source`'s dimension `perm[i]`. */
  readonly perm?: readonly number[] | undefined;
  /** Any other order of `source`'s elements that is still to be made. */
  readonly arrangement?: Arrangement | undefined;
  /** As its reader sees it, for lengths of open dimensions that `KnownLengths` chooses. */
  readonly lengths?: Lengths | undefined;
  /** The type that a quantisation squeezed it through. */
  readonly code?: string | undefined;
  /** The integers that it holds, where it is a shape or made of one. */
  readonly entries?: readonly Entry[] | undefined;
  /** The value whose shape it is, of unknown rank. */
  readonly shapeOf?: Value | undefined;
  /** The scale of a dynamic quantisation, and what it was multiplied with. */
  readonly dynamicScale?: { readonly by: Weight | undefined } | undefined;
  /** It is no value at all but a constant. */
  readonly constant?: Weight | undefined;
};

export type Step = {
  readonly canonical: CanonicalNode;
  /** Domain-qualified where the domain is not ONNX's own. */
  readonly operator: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<number, Value>;
  readonly weights: ReadonlyMap<number, Weight>;
  /** Readers of each output in the file. */
  readonly readers: readonly number[];
  /** Lengths of each output, as far as they are known. */
  readonly results: readonly (Lengths | undefined)[];
  /** Element type of the first input, as far as it is known. */
  readonly inputType: string | undefined;
  /** By position: settings that the graph computes from shapes. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
};

/** What a rule can do to the graph. */
export type Builder = {
  /** Version of ONNX's own operator set. */
  readonly opset: number;
  /** Adds a node; pending arrangements of its inputs are made first. */
  readonly add: (node: NewNode) => NormalNode;
  /** The value with its pending arrangement made by nodes of their own. */
  readonly settled: (value: Value, step: Step) => Value;
  /** What another operator makes of its inputs: for one that stands for several. */
  readonly take: (step: Step) => readonly Value[];
  readonly known: KnownLengths;
  /** Remembers that a quantisation clamps at zero and this value, in the place of an activation. */
  readonly nodes: readonly NormalNode[];
};

export type NewNode = {
  readonly step: Step;
  readonly operator: string;
  readonly attributes?: ReadonlyMap<string, string>;
  readonly weights?: ReadonlyMap<string, Weight>;
  readonly inputs: ReadonlyMap<number, Value>;
  readonly impliedMax?: number;
};

/** What a node makes of its inputs: a value an output. `undefined` leaves the node as it is. */
export type Rule = (step: Step, build: Builder) => readonly Value[] | undefined;

/** The first output of a node as a value. */
export function outputOf(node: NormalNode, step: Step, dims: readonly Dim[] | undefined, output = 0): Value {
  return {
    source: { kind: 'node', from: node, output },
    exclusive: (step.readers[output] ?? 0) <= 1,
    dims,
  };
}

/** A value of which nothing is known. */
export const unknownValue: Value = { source: { kind: 'unknown' }, exclusive: false };

/** No value at all but a stored weight. */
export function constantValue(weight: Weight): Value {
  return { ...unknownValue, constant: weight };
}

/** A node that does nothing: its output is its input. */
export function passOn(value: Value, step: Step, changes: Partial<Value> = {}): readonly Value[] {
  return [{ ...value, exclusive: value.exclusive && (step.readers[0] ?? 0) <= 1, ...changes }];
}

/** Whether its reader sees its elements in another order, or with other lengths, than they were made. */
export function isPending({ perm, arrangement }: Value): boolean {
  return perm !== undefined || arrangement !== undefined;
}

/** The node that alone made a value and may be changed, if there is one. */
export function makerOf(value: Value | undefined): NormalNode | undefined {
  if (value === undefined || !value.exclusive || isPending(value)) return undefined;
  return value.source.kind === 'node' && value.source.output === 0 ? value.source.from : undefined;
}

/** The node that made a value, whoever else reads it: to be looked at, not to be changed. */
export function producerOf(of: Value | NormalSource | undefined): NormalNode | undefined {
  if (of === undefined || ('source' in of && isPending(of))) return undefined;
  const source = 'source' in of ? of.source : of;
  return source.kind === 'node' && source.output === 0 ? source.from : undefined;
}

/** The computed input of a node that has no other, neither computed nor stored. */
export function onlySource({ sources, weights }: NormalNode): NormalSource | undefined {
  const [source, other] = sources.values();
  return other === undefined && weights.size === 0 ? source : undefined;
}

/** The one constant number that a node takes besides a computed input, and where it takes it. */
export function constantOf({
  attributes,
}: NormalNode): { readonly value: number; readonly text: string; readonly position: 0 | 1 } | undefined {
  for (const position of [1, 0] as const) {
    const text = attributes.get(`input ${position}`);
    const value = text === undefined || text === '' ? Number.NaN : Number(text);
    if (text !== undefined && Number.isFinite(value)) return { value, text, position };
  }
  return undefined;
}

export function isSameSource(one: NormalSource | undefined, other: NormalSource | undefined): boolean {
  if (one?.kind === 'input' && other?.kind === 'input') {
    return one.position === other.position && one.level === other.level;
  }
  return (
    one?.kind === 'node' && other?.kind === 'node' && one.from === other.from && one.output === other.output
  );
}

/** Whether a node makes the square of a value, as a power or as a product. */
export function isSquareOf(node: NormalNode | undefined, value: NormalSource): boolean {
  const [left, right] = [node?.sources.get(0), node?.sources.get(1)];
  if (node?.operator === 'Pow') return constantOf(node)?.value === 2 && isSameSource(left, value);
  return node?.operator === 'Mul' && isSameSource(left, value) && isSameSource(right, value);
}

/** Numbers of an attribute's text; empty where it has none. */
export function numbersOf(text: string | undefined): readonly number[] {
  return text === undefined || text === '' ? [] : text.split(',').map(Number);
}

/** A setting that is one number: attribute or constant input. */
export function settingOf(step: Step, position: number): number | undefined {
  const text = step.attributes.get(`input ${position}`);
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Numbers of a setting: written down, or computed by the graph; `undefined` where they are not known. */
export function settingNumbers(step: Step, position: number, name: string): readonly number[] | undefined {
  const known = step.numbers.get(position);
  if (known !== undefined) return known;
  const text = step.attributes.get(name);
  if (text === undefined) return undefined;
  const written = numbersOf(text);
  return written.every((number) => Number.isFinite(number)) ? written : undefined;
}

/** An axis or an index that may be counted from the end, counted from the front. */
export function fromFront(at: number, length: number): number {
  return at < 0 ? at + length : at;
}
