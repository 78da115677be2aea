/**
 * A model whose calls of its own functions are replaced by what these do, so that a network is the same whether its
 * exporter wrote modules as functions or not.
 */

import type { Attribute, Graph, Model, Node, ValueInfo } from './model.ts';
import { subgraphsOf } from './model.ts';
import { type FunctionBody, functionBodies } from './shapes/function-bodies.ts';
import type { Tensor } from './tensor.ts';

/** As many nodes as a graph may have; calls can multiply, and a model of more stays as it is. */
const maxNodes = 22_000;
const maxDepth = 32;

/** Made once for each model that has functions. */
const known = new WeakMap<Model, Model>();

/**
 * The model with its functions taken apart. Calls stay that call themselves, that lead through too many others or whose
 * function needs another version of an operator set than the model. Nodes that come from a function are called after the
 * call and the node.
 */
export function inlineFunctions(model: Model): Model {
  if (model.functions.length === 0) return model;
  const found = known.get(model) ?? { ...model, graph: inlined(model) };
  known.set(model, found);
  // What has no calls left is its own result.
  known.set(found, found);
  return found;
}

function inlined(model: Model): Graph {
  const bodies = functionBodies(model.functions);
  const mark = unusedMark(model);
  let calls = 0;
  let made = 0;
  const nodes = expand(model.graph.nodes, 0);
  return made > maxNodes ? model.graph : { ...model.graph, nodes };

  function expand(given: readonly Node[], depth: number): readonly Node[] {
    return given.flatMap((node) => {
      if (made > maxNodes) return [];
      // Calls count as well: some do nothing but call.
      made += 1;
      const body = depth < maxDepth ? bodies(node) : undefined;
      if (body !== undefined && isCompatible(body, model)) return expand(nodesOfCall(node, body), depth + 1);
      return [withGraphs(node, (graph) => ({ ...graph, nodes: expand(graph.nodes, depth) }))];
    });
  }

  function nodesOfCall(call: Node, body: FunctionBody): readonly Node[] {
    calls += 1;
    const prefix = `${mark}${calls}/`;
    const names = new Map(body.inputs.map((name, position) => [name, call.inputs[position] ?? '']));
    const passed: Node[] = [];
    body.outputs.forEach((name, position) => {
      const output = call.outputs[position] ?? '';
      if (output === '') return;
      const taken = names.get(name);
      if (taken === undefined) names.set(name, output);
      else passed.push(identity(call, taken, output));
    });
    const rename = (name: string): string => (name === '' ? '' : (names.get(name) ?? `${prefix}${name}`));
    return [...body.nodes.map((node) => renamed(node, rename, `${call.name}/`)), ...passed];
  }
}

function isCompatible({ opsets }: FunctionBody, model: Model): boolean {
  return [...opsets].every(([domain, version]) => (model.opsets.get(domain) ?? version) === version);
}

/** A function that gives back what it takes, or one value twice. */
function identity({ name }: Node, input: string, output: string): Node {
  return {
    name,
    operator: 'Identity',
    domain: '',
    overload: '',
    inputs: [input],
    outputs: [output],
    attributes: new Map(),
  };
}

/** What no name of a value begins with. */
function unusedMark({ graph }: Model): string {
  const names = new Set([...graph.inputs, ...graph.initializers].map(({ name }) => name));
  const pending = [graph.nodes];
  for (const nodes of pending) {
    for (const node of nodes) {
      for (const name of node.outputs) names.add(name);
      for (const inner of subgraphsOf(node)) {
        for (const { name } of [...inner.inputs, ...inner.initializers]) names.add(name);
        pending.push(inner.nodes);
      }
    }
  }
  let mark = 'call ';
  while ([...names].some((name) => name.startsWith(mark))) mark = `another ${mark}`;
  return mark;
}

/** Inside a function all names are its own, those in the graphs of its nodes, too. */
function renamed(node: Node, rename: (name: string) => string, caller: string): Node {
  const named = <T extends Tensor | ValueInfo>(value: T): T => ({ ...value, name: rename(value.name) });
  return withGraphs(
    {
      ...node,
      name: `${caller}${node.name}`,
      inputs: node.inputs.map(rename),
      outputs: node.outputs.map(rename),
    },
    (graph) => ({
      ...graph,
      nodes: graph.nodes.map((inner) => renamed(inner, rename, caller)),
      inputs: graph.inputs.map(named),
      outputs: graph.outputs.map(named),
      initializers: graph.initializers.map(named),
      valueInfos: graph.valueInfos.map(named),
    }),
  );
}

function withGraphs(node: Node, change: (graph: Graph) => Graph): Node {
  if (subgraphsOf(node).length === 0) return node;
  const attributes = new Map<string, Attribute>();
  for (const [name, attribute] of node.attributes) attributes.set(name, changed(attribute, change));
  return { ...node, attributes };
}

function changed(attribute: Attribute, change: (graph: Graph) => Graph): Attribute {
  if (attribute.kind === 'graph') return { kind: 'graph', value: change(attribute.value) };
  if (attribute.kind === 'graphs') return { kind: 'graphs', value: attribute.value.map(change) };
  return attribute;
}
