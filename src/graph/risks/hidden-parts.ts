/** Parts of a graph that a look at its behaviour does not show: branches that few inputs take, and parts that none reach. */

import { withThousands } from '../../thousands.ts';
import { findConstantUses } from '../constant-uses.ts';
import { findConstants } from '../constants.ts';
import { type Graph, type Node, operatorName } from '../model.ts';
import { elementBytes } from '../tensor.ts';
import { valuesRead } from '../topological-order.ts';
import { quote } from '../wire-fields.ts';
import type { Risk, RiskCheck } from './risk.ts';

/** Smaller leftovers are usual: a scale that was folded, an axis. */
const notableBytes = 1024;

/** An `If` that asks the data can answer one in a million inputs differently; one that asks a constant has a dead branch. */
export const hiddenBranches: RiskCheck = ({ model }) => {
  const constants = findConstants(model.graph);
  const fromInputs = dependents(model.graph);
  return model.graph.nodes.flatMap((node): readonly Risk[] => {
    if (node.operator !== 'If' || node.domain !== '') return [];
    const [condition = ''] = node.inputs;
    const where = placeOf(node);
    if (constants.get(condition) !== undefined) {
      return [{ kind: 'hidden-branch', where, what: 'its condition is a constant: one branch never runs' }];
    }
    return fromInputs.has(condition)
      ? [
          {
            kind: 'hidden-branch',
            where,
            what: `which branch runs depends on the input, through ${quote(condition)}`,
          },
        ]
      : [];
  });
};

/** Values that depend on the elements of a graph input; its shape alone does not count. */
function dependents(graph: Graph): ReadonlySet<string> {
  const stored = new Set(graph.initializers.map(({ name }) => name));
  const found = new Set(graph.inputs.flatMap(({ name }) => (stored.has(name) ? [] : [name])));
  // Nodes come in an order in which they can run, or else some are found too late, and only a warning is missed.
  for (const node of graph.nodes) {
    if (node.domain === '' && (node.operator === 'Shape' || node.operator === 'Size')) continue;
    if (valuesRead(node).some((name) => found.has(name))) for (const name of node.outputs) found.add(name);
  }
  return found;
}

/** Nodes and weights of which no output is made. */
export const unreachableParts: RiskCheck = ({ model }) => {
  const { graph } = model;
  const maker = new Map<string, Node>();
  for (const node of graph.nodes) for (const name of node.outputs) maker.set(name, node);
  const live = new Set<Node>();
  const pending = graph.outputs.map(({ name }) => name);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const node = maker.get(name);
    if (node === undefined || live.has(node)) continue;
    live.add(node);
    // Not spread into arguments, of which there may be too many.
    for (const read of valuesRead(node)) pending.push(read);
  }
  const risks: Risk[] = [];
  const dead = graph.nodes.filter((node) => !live.has(node) && node.operator !== 'Constant');
  const [first] = dead;
  if (first !== undefined) {
    risks.push({
      kind: 'unreachable',
      where: placeOf(first),
      what: `${dead.length} nodes lead to no output, this one first`,
    });
  }
  const read = new Set([...capturedNames(graph), ...graph.outputs.map(({ name }) => name)]);
  const used = new Set(findConstantUses(model).map(({ constant }) => constant.stored));
  for (const tensor of graph.initializers) {
    const bytes = elementBytes(tensor.elementType, tensor.elements);
    if (bytes <= notableBytes || read.has(tensor.name) || used.has(tensor)) continue;
    const what = `${withThousands(bytes)} bytes of a tensor that no node takes`;
    risks.push({ kind: 'unreachable', where: quote(tensor.name), what });
  }
  return risks;
};

function capturedNames(graph: Graph): readonly string[] {
  return graph.nodes.flatMap((node) => valuesRead(node));
}

function placeOf(node: Node): string {
  return `${operatorName(node)} ${quote(node.name)}`;
}
