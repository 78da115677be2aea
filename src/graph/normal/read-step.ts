/** What a node of the file is for the rules: its inputs in normal form, its settings, who reads what it gives. */

import { bounded, numberText } from '../attribute-text.ts';
import type { CanonicalGraph, CanonicalNode, Source } from '../canonical-graph.ts';
import { type Node, operatorName, subgraphsOf } from '../model.ts';
import { settingName } from '../operator-inputs.ts';
import type { KnownLengths } from './known-lengths.ts';
import type { Step, Value } from './step.ts';
import { computedWeight, weightOf } from './weight.ts';

/** How often each output of each node is read, by nodes and as a result. */
export function countReaders({
  nodes,
  outputs,
}: CanonicalGraph): ReadonlyMap<CanonicalNode, readonly number[]> {
  const counts = new Map<CanonicalNode, number[]>(
    nodes.map((node) => [node, new Array<number>(node.node.outputs.length).fill(0)]),
  );
  const read = (source: Source | undefined): void => {
    const count = source?.kind === 'node' ? counts.get(source.from) : undefined;
    if (source?.kind === 'node' && count !== undefined)
      count[source.output] = (count[source.output] ?? 0) + 1;
  };
  for (const source of outputs) read(source);
  for (const canonical of nodes.toReversed()) {
    const { operator } = canonical.node;
    // A shape is the same whatever a layer takes over from the next one, and so is what only a shape is taken of.
    const converts = /^(QuantizeLinear|DequantizeLinear|Cast)$/.test(operator);
    const unread = converts && (counts.get(canonical) ?? []).every((count) => count === 0);
    if (unread || /^(Shape|Size)$/.test(operator)) continue;
    for (const source of canonical.sources.values()) read(source);
  }
  return counts;
}

/** Whose operands may be single numbers that are stored as codes. */
const codes = /^com\.microsoft\.QLinear(Add|Mul)$/;

/** @param known what its graph's shapes say; `undefined` in a body. */
export function stepOf(
  canonical: CanonicalNode,
  resolve: (source: Source) => Value,
  readers: readonly number[],
  known: KnownLengths | undefined,
): Step {
  const inputs = new Map<number, Value>();
  const weights = new Map([...canonical.weights].map(([at, constant]) => [at, weightOf(constant)] as const));
  const computed = new Map<string, string>();
  const numbers = new Map<number, readonly number[]>();
  for (const [position, source] of canonical.sources) {
    const value = resolve(source);
    const setting = known === undefined ? undefined : computedSetting(canonical.node, position, known);
    if (setting !== undefined) {
      computed.set(setting.name, setting.text);
      numbers.set(position, setting.numbers);
    } else if (value.constant !== undefined) weights.set(position, value.constant);
    else if (known !== undefined && codes.test(operatorName(canonical.node))) {
      const name = canonical.node.inputs[position] ?? '';
      const [number, ...others] = known.numbersOf(name) ?? [];
      const one = others.length === 0 && number !== undefined;
      if (one)
        weights.set(
          position,
          computedWeight([], known.typeOf(name) ?? '', () => Float64Array.of(number)),
        );
      else inputs.set(position, value);
    } else inputs.set(position, value);
  }
  // A function is what it does, whatever it is called.
  const operator = operatorName(canonical.node);
  const named = canonical.does === operator;
  return {
    canonical,
    operator: named ? operator : 'function',
    attributes: named
      ? new Map([...ownAttributes(canonical), ...computed])
      : new Map([...canonical.attributes, ['body', canonical.does]]),
    inputs,
    weights,
    readers,
    results: canonical.node.outputs.map((name) => known?.of(name)),
    inputType: known?.typeOf(canonical.node.inputs[0] ?? ''),
    numbers,
  };
}

/** A setting that the graph computes from shapes alone is one that might have been written down. */
function computedSetting(
  node: Node,
  position: number,
  known: KnownLengths,
): { readonly name: string; readonly text: string; readonly numbers: readonly number[] } | undefined {
  const name = node.inputs[position] ?? '';
  // What Reshape and Expand come to is known by their results.
  if (name === '' || /^(Reshape|Expand)$/.test(node.operator)) return undefined;
  const setting = settingName(node, position, known.typeOf(name) ?? '');
  const scalar = /^(Add|Sub|Mul|Div|Pow)$/.test(node.operator);
  if (setting === undefined && !scalar) return undefined;
  const numbers = known.numbersOf(name);
  if (numbers === undefined || (setting === undefined && numbers.length !== 1)) return undefined;
  const text = numbers.map((number) => (Number.isInteger(number) ? known.text(number) : numberText(number)));
  return { name: setting ?? `input ${position}`, text: bounded(text.join(',')), numbers };
}

/** Without bodies, whose nodes are normalised as all others and whose results are inputs. */
function ownAttributes({ node, attributes, constantResults }: CanonicalNode): ReadonlyMap<string, string> {
  if (subgraphsOf(node).length === 0) return attributes;
  const own = [...attributes].filter(([name]) => {
    const kind = node.attributes.get(name)?.kind;
    return kind !== 'graph' && kind !== 'graphs';
  });
  const results = [...constantResults].map(
    ([position, text]) => [`result ${position - node.inputs.length}`, text] as const,
  );
  return new Map([...own, ...results]);
}
