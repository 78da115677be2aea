/**
 * Branches that a look at a model's behaviour does not show: `If` nodes anywhere in the model, also in the bodies of
 * loops, of other branches and of functions.
 */

import { findConstants, findFunctionConstants, type ScopedConstants } from '../constants.ts';
import { type Graph, type Node, subgraphsOf } from '../model.ts';
import { Scoped } from '../scoped.ts';
import { valuesRead } from '../topological-order.ts';
import { quote } from '../wire-fields.ts';
import { placeOf } from './place.ts';
import type { Risk, RiskCheck } from './risk.ts';

/** An `If` that asks the data can answer one in a million inputs differently; one that asks a constant has a dead branch. */
export const hiddenBranches: RiskCheck = ({ model }) => {
  const stored = new Set(model.graph.initializers.map(({ name }) => name));
  const fed = model.graph.inputs.filter(({ name }) => !stored.has(name));
  const inGraph = branchesIn(model.graph.nodes, {
    constants: findConstants(model.graph),
    dependents: dependentOn(fed.map(({ name }) => name)),
    within: '',
  });
  // Who calls a function may give it anything.
  const inFunctions = model.functions.flatMap(({ name, nodes, inputs }) =>
    branchesIn(nodes, {
      constants: findFunctionConstants(nodes),
      dependents: dependentOn(inputs),
      within: `, in function ${quote(name)}`,
    }),
  );
  return [...inGraph, ...inFunctions];
};

/** Names that depend on the elements of a graph input; the shape of one alone does not count. */
type Dependents = Scoped<boolean>;

type Around = {
  readonly constants: ScopedConstants;
  readonly dependents: Dependents;
  /** Where the nodes are, if not in the outermost graph. */
  readonly within: string;
};

function dependentOn(names: readonly string[], outer?: Dependents): Dependents {
  const dependents = new Scoped<boolean>(outer);
  for (const name of names) dependents.set(name, true);
  return dependents;
}

// Nodes come in an order in which they can run, or else some are found too late, and only a warning is missed.
function branchesIn(nodes: readonly Node[], around: Around): readonly Risk[] {
  const { constants, dependents, within } = around;
  const risks: Risk[] = [];
  for (const node of nodes) {
    const isBranch = node.operator === 'If' && node.domain === '';
    const [condition = ''] = node.inputs;
    if (isBranch) {
      const what = branchRisk(condition, around);
      if (what !== undefined) risks.push({ kind: 'hidden-branch', where: `${placeOf(node)}${within}`, what });
    }
    const reads = valuesRead(node).some((name) => dependents.get(name) === true);
    for (const graph of subgraphsOf(node)) {
      risks.push(
        ...branchesInside(graph, reads, { constants, dependents, within: `, in ${placeOf(node)}${within}` }),
      );
    }
    const onShape = node.domain === '' && (node.operator === 'Shape' || node.operator === 'Size');
    for (const name of node.outputs) dependents.set(name, reads && !onShape);
  }
  return risks;
}

/** What a loop or a scan gives to its body may be any of what it takes. */
function branchesInside(graph: Graph, reads: boolean, around: Around): readonly Risk[] {
  const dependents = dependentOn(reads ? graph.inputs.map(({ name }) => name) : [], around.dependents);
  return branchesIn(graph.nodes, {
    ...around,
    constants: findConstants(graph, around.constants),
    dependents,
  });
}

function branchRisk(condition: string, { constants, dependents }: Around): string | undefined {
  if (constants.get(condition) !== undefined) return 'its condition is a constant: one branch never runs';
  if (dependents.get(condition) !== true) return undefined;
  return `which branch runs depends on the input, through ${quote(condition)}`;
}
