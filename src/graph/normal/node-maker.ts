/** Adds nodes to a normal form: each with what is pending on its inputs made before it. */

import { isCommutative } from '../canonical-graph.ts';
import { depthAfter, sourceHash } from '../dataflow-order.ts';
import { weightName } from '../weight-names.ts';
import { arrangementOf, axesOfBatch } from './arrangement-rules.ts';
import { type ArrangingStep, arrangingSteps } from './arranging-steps.ts';
import type { KnownLengths } from './known-lengths.ts';
import { isChannelsFirst, movesNothing } from './layout-rules.ts';
import type { NormalNode, NormalSource } from './normal-graph.ts';
import { type Builder, isPending, type NewNode, type Step, type Value } from './step.ts';
import type { Weight } from './weight.ts';

export type NodeMaker = Pick<Builder, 'add' | 'settled'> & {
  /** All that were added, each after what it is computed from. */
  readonly nodes: readonly NormalNode[];
  /** Positions of graph inputs that have their channels last where the network works with channels first. */
  readonly lastInputs: ReadonlySet<number>;
  /** The value with what is pending on it made. */
  readonly settle: (value: Value, step: Step) => NormalSource;
};

export function nodeMaker(lengths: KnownLengths): NodeMaker {
  const nodes: NormalNode[] = [];
  const turned = new Map<string, NormalNode>();
  const lastInputs = new Set<number>();

  const settle = (value: Value, step: Step): NormalSource => {
    const { source, perm } = value;
    if (!isPending(value) || (perm !== undefined && movesNothing(value))) return source;
    if (source.kind === 'input' && source.level === 0 && perm !== undefined && isChannelsFirst(perm)) {
      lastInputs.add(source.position);
      return source;
    }
    const arrangement = arrangementOf(value);
    if (arrangement !== undefined)
      return arrangingSteps(arrangement, lengths).reduce(
        (from, made) => rearranged(from, made, step),
        source,
      );
    return rearranged(source, { operator: 'Transpose', name: 'perm', text: (perm ?? []).join(',') }, step);
  };
  /** One node for all that read it. */
  const rearranged = (
    source: NormalSource,
    { operator, name, text }: ArrangingStep,
    step: Step,
  ): NormalSource => {
    const from = source.kind === 'node' ? `${source.from.id}.${source.output}` : sourceHash(source);
    const key = `${from} ${operator} ${text}`;
    const node = turned.get(key) ?? insert(step, operator, new Map([[0, source]]));
    node.attributes.set(name, text);
    turned.set(key, node);
    return { kind: 'node', from: node, output: 0 };
  };
  const insert = (
    step: Step,
    operator: string,
    sources: Map<number, NormalSource>,
    codes: ReadonlyMap<number, string> = uncoded,
  ): NormalNode => {
    const node: NormalNode = {
      id: nodes.length,
      node: step.canonical.node,
      operator,
      attributes: new Map(),
      weights: new Map(),
      sources,
      codes,
      commutative: isCommutative(operator),
      normalized: false,
      reads: '',
      depth: depthAfter(sources.values()),
      hash: '',
      preciseHash: '',
    };
    nodes.push(node);
    return node;
  };
  const add = ({ step, operator, attributes, weights, inputs, impliedMax }: NewNode): NormalNode => {
    const sources = new Map([...inputs].map(([position, value]) => [position, settle(value, step)] as const));
    const coded = [...inputs].flatMap(([position, { code }]) =>
      code === undefined ? [] : [[position, code] as const],
    );
    const made = insert(step, operator, sources, coded.length === 0 ? uncoded : new Map(coded));
    const node = impliedMax === undefined ? made : Object.assign(made, { impliedMax });
    for (const [name, text] of attributes ?? step.attributes)
      node.attributes.set(name, axisText(operator, name, text, inputs));
    for (const [name, weight] of weights ?? namedWeights(step)) node.weights.set(name, weight);
    return node;
  };
  const settled = (value: Value, step: Step): Value =>
    isPending(value)
      ? { ...value, source: settle(value, step), perm: undefined, arrangement: undefined, exclusive: false }
      : value;
  /** Axes of values that have no dimension for a batch, or several, are counted as if there was one. */
  const axisText = (operator: string, name: string, text: string, inputs: NewNode['inputs']): string => {
    if (!/^(axis|axes)$/.test(name) || /Normalization$|^Slice$/.test(operator)) return text;
    const of = (operator === 'Concat' ? [...inputs.values()][0] : inputs.get(0))?.lengths;
    return of === undefined ? text : axesOfBatch(text, of, lengths.batch);
  };
  return { nodes, lastInputs, settle, settled, add };
}

/** Of nodes whose inputs are not quantised, which share it. */
const uncoded: ReadonlyMap<number, string> = new Map();

function namedWeights({ operator, weights }: Step): ReadonlyMap<string, Weight> {
  return new Map(
    [...weights]
      .sort(([a], [b]) => a - b)
      .map(([position, weight]) => [weightName(operator, position), weight] as const),
  );
}
