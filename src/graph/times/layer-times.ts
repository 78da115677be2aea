/**
 * The times of two models' layers beside each other, through the alignment of their graphs: which layer a slowdown
 * comes from, whatever the layer is called and in how many nodes it runs.
 */

import { compareGraphs } from '../difference/compare-graphs.ts';
import type { LayerView } from '../difference/layer-view.ts';
import { unitName } from '../difference/units.ts';
import type { Model } from '../model.ts';
import type { NormalNode } from '../normal/normal-graph.ts';
import { normalize } from '../normal/normalize.ts';
import type { NodeTime } from './node-times.ts';
import { placeNodes } from './place-nodes.ts';

export type TimedModel = { readonly model: Model; readonly nodes: readonly NodeTime[] };

/** A layer of the candidate and the one that stands for it in the other model, as far as they are there. */
export type LayerTime = {
  /** Name of the node in the candidate's file, or of its output where it has none. */
  readonly layer?: string;
  /** The same in the other model's file. */
  readonly counterpart?: string;
  /** `stage 2 block 1: 3x3 convolution`. Absent for what the runtime does for itself. */
  readonly place?: string;
  /** What ran for it: `DynamicQuantizeLinear`, `ConvInteger`, `Mul`; in order of execution, each once. */
  readonly operators: readonly string[];
  readonly otherOperators: readonly string[];
  /** The candidate's and the other's, ms. */
  readonly ms: number;
  readonly otherMs: number;
};

export type LayerTimes = {
  /** Of all nodes, ms. */
  readonly totalMs: number;
  readonly otherMs: number;
  /** The largest difference first. */
  readonly layers: readonly LayerTime[];
};

/** By the candidate's name, or the other's; what has neither is the runtime's own. */
export function titleOf({ layer, counterpart, operators, otherOperators }: LayerTime): string {
  return layer ?? counterpart ?? [...operators, ...otherOperators][0] ?? '';
}

/** Takes n log n of the nodes; reads no weights but scales. */
export function compareLayerTimes(candidate: TimedModel, other: TimedModel): LayerTimes {
  const same = candidate.model === other.model;
  const ours = normalize(candidate.model);
  const theirs = same ? ours : normalize(other.model);
  const structure = compareGraphs(ours, theirs);
  const mine = collect(candidate, structure.candidate.views);
  const others = collect(other, structure.reference.views);
  const place = ({ index, title }: LayerView, { unitOf }: typeof structure.candidate): string => {
    const unit = unitOf[index];
    return unit === undefined ? title : `${unitName(unit)}: ${title}`;
  };
  const counterpart = new Map(structure.pairs);
  const paired = new Set(structure.pairs.map(([, j]) => j));
  const rows: LayerTime[] = [];
  for (const view of structure.candidate.views) {
    const at = counterpart.get(view.index);
    const partner = at === undefined ? undefined : structure.reference.views[at];
    rows.push({
      layer: nameOf(view.node),
      ...(partner === undefined ? {} : { counterpart: nameOf(partner.node) }),
      place: place(view, structure.candidate),
      ...sums(mine.byLayer.get(view.node), partner && others.byLayer.get(partner.node)),
    });
  }
  for (const view of structure.reference.views) {
    if (paired.has(view.index)) continue;
    rows.push({
      counterpart: nameOf(view.node),
      place: place(view, structure.reference),
      ...sums(undefined, others.byLayer.get(view.node)),
    });
  }
  for (const operator of new Set([...mine.own.keys(), ...others.own.keys()]))
    rows.push(sums(mine.own.get(operator), others.own.get(operator)));
  const difference = ({ ms, otherMs }: LayerTime): number => Math.abs(ms - otherMs);
  return {
    totalMs: total(candidate.nodes),
    otherMs: total(other.nodes),
    layers: rows
      .filter(({ ms, otherMs }) => ms > 0 || otherMs > 0)
      .sort((a, b) => difference(b) - difference(a)),
  };
}

type Sum = { ms: number; readonly operators: Set<string> };

type Collected = {
  readonly byLayer: ReadonlyMap<NormalNode, Sum>;
  /** What the runtime does for itself, by operator. */
  readonly own: ReadonlyMap<string, Sum>;
};

function collect({ model, nodes }: TimedModel, views: readonly LayerView[]): Collected {
  const layers = placeNodes(
    model.graph,
    views.map(({ node }) => node),
    nodes,
  );
  const byLayer = new Map<NormalNode, Sum>();
  const own = new Map<string, Sum>();
  for (const [index, { operator, ms }] of nodes.entries()) {
    const layer = layers[index];
    const sum = (layer === undefined ? own.get(operator) : byLayer.get(layer)) ?? {
      ms: 0,
      operators: new Set(),
    };
    sum.ms += ms;
    sum.operators.add(operator);
    if (layer === undefined) own.set(operator, sum);
    else byLayer.set(layer, sum);
  }
  return { byLayer, own };
}

function sums(
  mine: Sum | undefined,
  other: Sum | undefined,
): Pick<LayerTime, 'operators' | 'otherOperators' | 'ms' | 'otherMs'> {
  return {
    operators: [...(mine?.operators ?? [])],
    otherOperators: [...(other?.operators ?? [])],
    ms: mine?.ms ?? 0,
    otherMs: other?.ms ?? 0,
  };
}

function nameOf({ node }: NormalNode): string {
  return (node.name || node.outputs[0] || node.operator).slice(0, 300);
}

function total(nodes: readonly NodeTime[]): number {
  return nodes.reduce((sum, { ms }) => sum + ms, 0);
}
