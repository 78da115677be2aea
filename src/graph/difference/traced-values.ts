/**
 * Where two models that are aligned can be held to each other while they run: what their layers with weights read. In:
 * both models. Out: pairs of values by name, in the order of the dataflow. What a layer reads is the same tensor on both
 * sides, whatever activation, normalisation or quantisation lies before it.
 */
import type { Model, Node } from '../model.ts';
import { normalize } from '../normal/normalize.ts';
import { smallValues } from '../tensor-values.ts';
import { compareGraphs } from './compare-graphs.ts';
import { unitName } from './units.ts';

/** A value of a graph; codes of a quantised one with what makes numbers of them: (code - zeroPoint) * scale. */
export type TracedValue = {
  readonly name: string;
  readonly scale?: readonly number[] | undefined;
  readonly zeroPoint?: readonly number[] | undefined;
};

export type TracedPair = {
  readonly ours: TracedValue;
  readonly theirs: TracedValue;
  /** The candidate's layer that reads it, or `the output`. */
  readonly layer: string;
  readonly place: string;
  /** Nodes of the candidate that make the value, back to the layers before: the last one first. */
  readonly path: readonly TracedNode[];
};

export type TracedNode = { readonly name: string; readonly operator: string };

export type TracedPairs = {
  readonly pairs: readonly TracedPair[];
  /** Layers with weights of the candidate. */
  readonly layers: number;
};

/** Empty where the graphs have no layers that stand for each other. */
export function tracedPairs(candidate: Model, reference: Model): TracedPairs {
  const compared = compareGraphs(normalize(candidate), normalize(reference));
  const [ours, theirs] = [valuesOf(candidate), valuesOf(reference)];
  const { views, unitOf } = compared.candidate;
  const products = views.filter(({ class: kind, node }) => kind === 'product' && node.weights.has('weight'));
  const pairs = compared.pairs.flatMap(([i, j]): readonly TracedPair[] => {
    const [view, other] = [views[i]!, compared.reference.views[j]!];
    if (view.class !== 'product' || view.node.operator !== other.node.operator) return [];
    // Of channels first and channels last no element lies where the other's does.
    if (view.node.reads !== other.node.reads) return [];
    const [value, otherValue] = [ours.readBy(view.node.node), theirs.readBy(other.node.node)];
    if (value === undefined || otherValue === undefined) return [];
    const unit = unitOf[i];
    return [
      {
        ours: value,
        theirs: otherValue,
        layer: view.node.node.name,
        place: `${unit === undefined ? '' : `${unitName(unit)}: `}${view.title}`,
        path: ours.pathTo(value.name),
      },
    ];
  });
  return { pairs: [...pairs, ...outputPair(candidate, reference, ours)], layers: products.length };
}

type Values = ReturnType<typeof valuesOf>;

function outputPair(candidate: Model, reference: Model, ours: Values): readonly TracedPair[] {
  const [mine, other] = [candidate.graph.outputs[0], reference.graph.outputs[0]];
  const ends = [candidate, reference].map(({ graph }) => graph.nodes.at(-1)?.operator === 'Softmax');
  if (mine === undefined || other === undefined || ends[0] !== ends[1]) return [];
  return [
    {
      ours: { name: mine.name },
      theirs: { name: other.name },
      layer: 'the output',
      place: `output "${mine.name}"`,
      path: ours.pathTo(mine.name),
    },
  ];
}

/** Operators whose first input is codes: positions of value, scale and zero point. */
const CODED = /^(?:QLinearConv|QLinearMatMul|QGemm)$/;
const DYNAMIC = /^(?:ConvInteger|MatMulInteger|MatMulIntegerToFloat)$/;
/** Layers with weights, at which a path ends. */
const PRODUCT =
  /^(?:Conv|ConvTranspose|Gemm|MatMul|QLinear(?:Conv|MatMul)|QGemm|ConvInteger|MatMulInteger|DynamicQuantizeMatMul|MatMulIntegerToFloat|FusedConv|FusedMatMul)$/;
const LONGEST_PATH = 12;

function valuesOf({ graph }: Model) {
  const makers = new Map<string, Node>();
  for (const node of graph.nodes) for (const output of node.outputs) makers.set(output, node);
  const stored = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]));
  const given = new Set(graph.inputs.map(({ name }) => name));
  const numbers = (name: string | undefined): readonly number[] | undefined => {
    const tensor = name === undefined ? undefined : stored.get(name);
    return tensor === undefined ? undefined : smallValues(tensor);
  };
  const readBy = (node: Node): TracedValue | undefined => {
    let [name] = node.inputs;
    if (name === undefined || stored.has(name)) return undefined;
    if (CODED.test(node.operator)) {
      const scale = numbers(node.inputs[1]);
      // One scale for all: activations have no others.
      if (scale?.length !== 1) return undefined;
      return { name, scale, zeroPoint: numbers(node.inputs[2]) ?? [0] };
    }
    if (DYNAMIC.test(node.operator)) {
      const maker = makers.get(name);
      if (maker?.operator !== 'DynamicQuantizeLinear') return undefined;
      [name] = maker.inputs;
    }
    return name === undefined || given.has(name) ? undefined : { name };
  };
  const pathTo = (value: string): readonly TracedNode[] => {
    const path: TracedNode[] = [];
    let name: string | undefined = value;
    while (name !== undefined && path.length < LONGEST_PATH) {
      const maker: Node | undefined = makers.get(name);
      if (maker === undefined) break;
      path.push({ name: maker.name || maker.outputs[0] || '', operator: maker.operator });
      if (PRODUCT.test(maker.operator)) break;
      name = maker.inputs.find((input) => input !== '' && !stored.has(input));
    }
    return path;
  };
  return { readBy, pathTo };
}
