/** Which constants the nodes of a model consume, and what for: what counting and storage figures are made of. */

import {
  type Constant,
  findConstants,
  findFunctionConstants,
  makesConstant,
  type ScopedConstants,
} from './constants.ts';
import { type Graph, type Model, type Node, subgraphsOf } from './model.ts';
import { type Purpose, purposeOf } from './operator-inputs.ts';

/** One consumption of a constant by a node. */
export type ConstantUse = {
  readonly node: Node;
  readonly position: number;
  readonly constant: Constant;
  readonly purpose: Purpose;
};

/** Every consumption, of subgraphs and functions too. */
export function findConstantUses(model: Model): readonly ConstantUse[] {
  const uses: ConstantUse[] = [];
  addGraph(model.graph, undefined);
  for (const { nodes } of model.functions) addNodes(nodes, findFunctionConstants(nodes));
  return uses;

  function addGraph(graph: Graph, outer: ScopedConstants | undefined): void {
    addNodes(graph.nodes, findConstants(graph, outer));
  }

  function addNodes(nodes: readonly Node[], constants: ScopedConstants): void {
    const dynamicScales = scalesMadeInGraph(nodes);
    for (const node of nodes) {
      for (const subgraph of subgraphsOf(node)) addGraph(subgraph, constants);
      const passesOn = makesConstant(node, constants);
      const scaling = node.operator === 'Mul' && node.inputs.some((name) => dynamicScales.has(name));
      node.inputs.forEach((name, position) => {
        const constant = constants.get(name);
        if (constant === undefined || (passesOn && position === 0)) return;
        const purpose: Purpose = scaling ? { kind: 'scale' } : purposeOf(node, position, constant.stored);
        uses.push({ node, position, constant, purpose });
      });
    }
  }
}

/** Scales of dynamic quantisation: what they are multiplied with is the scale of a weight. */
function scalesMadeInGraph(nodes: readonly Node[]): ReadonlySet<string> {
  const scales = new Set<string>();
  for (const { operator, outputs } of nodes) {
    const scale = operator === 'DynamicQuantizeLinear' ? outputs[1] : undefined;
    if (scale !== undefined && scale !== '') scales.add(scale);
  }
  return scales;
}

/** The first use of each constant. */
export function distinctConstants(uses: readonly ConstantUse[]): readonly ConstantUse[] {
  const seen = new Set<object>();
  return uses.filter(({ constant }) => {
    if (seen.has(constant.identity)) return false;
    seen.add(constant.identity);
    return true;
  });
}
