/** Nodes and weights of which no output is made: of the model's graph, of the graphs inside it, and of functions. */

import { withThousands } from '../../thousands.ts';
import { type Graph, type Model, type Node, subgraphsOf } from '../model.ts';
import { elementBytes, type Tensor } from '../tensor.ts';
import { valuesRead } from '../topological-order.ts';
import { quote } from '../wire-fields.ts';
import { placeOf } from './place.ts';
import type { Risk, RiskCheck } from './risk.ts';

/** Smaller leftovers are usual: a scale that was folded, an axis. */
const notableBytes = 1024;

export const unreachableParts: RiskCheck = ({ model }) => {
  const bodies = bodiesOf(model);
  return [...bodies.flatMap(unreachableNodes), ...bodies.flatMap(unreadTensors)];
};

/** Nodes that run together, and the names of what they are run for. */
type Body = {
  readonly nodes: readonly Node[];
  readonly initializers: readonly Tensor[];
  readonly results: readonly string[];
  /** Where the nodes are, if not in the outermost graph. */
  readonly within: string;
};

function bodiesOf({ graph, functions }: Model): readonly Body[] {
  const bodies = [bodyOf(graph, '')];
  for (const { name, nodes, outputs } of functions) {
    bodies.push({ nodes, initializers: [], results: outputs, within: `, in function ${quote(name)}` });
  }
  // Those that are found on the way are gone through, too.
  for (const { nodes, within } of bodies) {
    for (const node of nodes) {
      for (const inner of subgraphsOf(node)) bodies.push(bodyOf(inner, `, in ${placeOf(node)}${within}`));
    }
  }
  return bodies;
}

function bodyOf({ nodes, initializers, outputs }: Graph, within: string): Body {
  return { nodes, initializers, results: outputs.map(({ name }) => name), within };
}

function unreachableNodes({ nodes, results, within }: Body): readonly Risk[] {
  const maker = new Map<string, Node>();
  for (const node of nodes) for (const name of node.outputs) maker.set(name, node);
  const live = new Set<Node>();
  const pending = [...results];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const node = maker.get(name);
    if (node === undefined || live.has(node)) continue;
    live.add(node);
    // Not spread into arguments, of which there may be too many.
    for (const read of valuesRead(node)) pending.push(read);
  }
  const dead = nodes.filter((node) => !live.has(node) && node.operator !== 'Constant');
  const [first] = dead;
  if (first === undefined) return [];
  const what =
    dead.length === 1 ? 'it leads to no output' : `${dead.length} nodes lead to no output, this one first`;
  return [{ kind: 'unreachable', where: `${placeOf(first)}${within}`, what }];
}

function unreadTensors({ nodes, initializers, results, within }: Body): readonly Risk[] {
  const read = new Set(results);
  for (const node of nodes) for (const name of valuesRead(node)) read.add(name);
  return initializers.flatMap(({ name, elementType, elements }): readonly Risk[] => {
    const bytes = elementBytes(elementType, elements);
    if (bytes <= notableBytes || read.has(name)) return [];
    const what = `${withThousands(bytes)} bytes of a tensor that no node takes`;
    return [{ kind: 'unreachable', where: `${quote(name)}${within}`, what }];
  });
}
