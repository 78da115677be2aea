/**
 * Static shape inference: the shapes of all values of a model without running it, for the inputs that it
 * declares. Shapes that the graph computes (TensorFlow's padding, a Reshape to `[Shape(x)[0], -1]`) are computed
 * here, too, because small values are carried along with their elements.
 */

import type { Graph, Model, Node } from '../model.ts';
import { operatorName } from '../model.ts';
import { Scoped } from '../scoped.ts';
import { orderNodes } from '../topological-order.ts';
import { inferBranches, inferLoop, inferScan } from './control-flow.ts';
import { declaredValue } from './declared-value.ts';
import { elementwiseRules } from './elementwise.ts';
import { functionBodies } from './function-bodies.ts';
import { makingRules, valueOfTensor } from './making.ts';
import { matrixRules } from './matrices.ts';
import { rearrangingRules } from './rearranging.ts';
import { selectingRules } from './selecting.ts';
import { type Dim, type Shape, type ShapeRule, type StaticValue, unknownValue } from './static-value.ts';
import { windowRules } from './windows.ts';

/** A node with what it takes and gives, in an order in which the nodes can run. */
export type ShapedNode = {
  readonly node: Node;
  /** By position; `undefined` where an optional input is left out. */
  readonly inputs: readonly (StaticValue | undefined)[];
  readonly outputs: readonly StaticValue[];
  /** How often it runs in one run of the model: the trips of the loops around it. */
  readonly times: number;
};

export type InferredShapes = {
  /** Every node that runs, those of branches, loop bodies and functions instead of the node that holds them. */
  readonly nodes: readonly ShapedNode[];
  /** Values of the outermost graph by name. */
  readonly values: { get(name: string): StaticValue | undefined };
  /** What was taken for granted where the model leaves it open, one clause each. */
  readonly assumptions: readonly string[];
};

const rules: Readonly<Record<string, ShapeRule>> = {
  ...elementwiseRules,
  ...windowRules,
  ...matrixRules,
  ...rearrangingRules,
  ...selectingRules,
  ...makingRules,
};

/** What the parts of the inference share. */
export type Inference = {
  /** Infers a graph inside the graph: what its inputs are, and what its outputs come to. */
  readonly inferGraph: (
    graph: Graph,
    inputs: readonly StaticValue[],
    outer: Scoped<StaticValue>,
    times: number,
  ) => { readonly outputs: readonly StaticValue[]; readonly nodes: readonly ShapedNode[] };
  readonly assume: (clause: string) => void;
};

/** A hostile file can nest calls so that they multiply; no real one comes near. */
const maxVisits = 50_000;
const maxCalls = 32;
/** Elements that are calculated in all; shapes are a handful of numbers each, and a network has some thousands of them. */
const maxCalculated = 2_000_000;

/** As the inputs are declared: what an inspection asks for several times. */
const asDeclared = new WeakMap<Model, InferredShapes>();

/**
 * @param inputShapes Shapes of inputs by name, where others than the declared ones are wanted. Without one, a
 *   first dimension that is left open is 1, and others stay unknown.
 */
export function inferShapes(
  model: Model,
  inputShapes: ReadonlyMap<string, readonly number[]> = new Map(),
): InferredShapes {
  if (inputShapes.size > 0) return inferWith(model, inputShapes);
  const known = asDeclared.get(model) ?? inferWith(model, inputShapes);
  asDeclared.set(model, known);
  return known;
}

function inferWith(model: Model, inputShapes: ReadonlyMap<string, readonly number[]>): InferredShapes {
  const assumptions = new Set<string>();
  const bodies = functionBodies(model.functions);
  let visits = 0;
  let calls = 0;
  let calculated = 0;
  const orders = new Map<readonly Node[], readonly Node[]>();
  const inference: Inference = { inferGraph, assume: (clause) => assumptions.add(clause) };

  const scope = new Scoped<StaticValue>();
  const stored = new Set(model.graph.initializers.map(({ name }) => name));
  const fed = model.graph.inputs.filter(({ name }) => !stored.has(name));
  for (const info of fed) scope.set(info.name, inputValue(declaredValue(info), info.name));
  const nodes = inferNodes(model.graph, scope, model.opsets, 1);
  return { nodes, values: scope, assumptions: [...assumptions] };

  function inputValue(declared: StaticValue, name: string): StaticValue {
    const given = inputShapes.get(name);
    if (given !== undefined) return { ...declared, shape: given };
    const [batch] = declared.shape ?? [];
    if (declared.shape === undefined || declared.shape.length === 0 || batch !== undefined) return declared;
    assumptions.add(`the first dimension of ${JSON.stringify(name.slice(0, 80))} is 1`);
    return { ...declared, shape: [1, ...declared.shape.slice(1)] };
  }

  function inferGraph(
    graph: Graph,
    inputs: readonly StaticValue[],
    outer: Scoped<StaticValue>,
    times: number,
  ): { outputs: readonly StaticValue[]; nodes: readonly ShapedNode[] } {
    const inner = new Scoped<StaticValue>(outer);
    graph.inputs.forEach((info, index) => {
      inner.set(info.name, filledIn(inputs[index] ?? unknownValue, declaredValue(info)));
    });
    const shaped = inferNodes(graph, inner, model.opsets, times);
    return { outputs: graph.outputs.map(({ name }) => inner.get(name) ?? unknownValue), nodes: shaped };
  }

  function inferNodes(
    graph: Pick<Graph, 'nodes' | 'initializers' | 'valueInfos'>,
    values: Scoped<StaticValue>,
    opsets: ReadonlyMap<string, number>,
    times: number,
  ): readonly ShapedNode[] {
    for (const tensor of graph.initializers) values.set(tensor.name, valueOfTensor(tensor));
    const claimed = new Map(graph.valueInfos.map((info) => [info.name, info]));
    const shaped: ShapedNode[] = [];
    for (const node of ordered(graph.nodes)) {
      visits += 1;
      const inputs = node.inputs.map((name) =>
        name === '' ? undefined : (values.get(name) ?? unknownValue),
      );
      const result = visits > maxVisits ? undefined : inferNode(node, inputs, values, opsets, times);
      const outputs = node.outputs.map((name, at) => {
        const info = claimed.get(name);
        const found = withinBudget(result?.outputs[at] ?? unknownValue);
        return info === undefined ? found : filledIn(found, declaredValue(info));
      });
      node.outputs.forEach((name, at) => {
        if (name !== '') values.set(name, outputs[at] ?? unknownValue);
      });
      if (result?.nodes === undefined) shaped.push({ node, inputs, outputs, times });
      else for (const inside of result.nodes) shaped.push(inside);
    }
    return shaped;
  }

  function withinBudget(value: StaticValue): StaticValue {
    calculated += value.elements?.length ?? 0;
    return calculated > maxCalculated ? { ...value, elements: undefined } : value;
  }

  /** Bodies of functions and loops are gone through several times and ordered once. */
  function ordered(nodes: readonly Node[]): readonly Node[] {
    const known = orders.get(nodes);
    if (known !== undefined) return known;
    const order = orderNodes(nodes);
    const result = order.kind === 'ordered' ? order.indices.flatMap((index) => nodes[index] ?? []) : nodes;
    orders.set(nodes, result);
    return result;
  }

  /** `nodes` are those that run in its place, if it is a call or holds graphs. */
  function inferNode(
    node: Node,
    inputs: readonly (StaticValue | undefined)[],
    values: Scoped<StaticValue>,
    opsets: ReadonlyMap<string, number>,
    times: number,
  ): { readonly outputs: readonly StaticValue[]; readonly nodes?: readonly ShapedNode[] } | undefined {
    const body = bodies(node);
    if (body !== undefined && calls < maxCalls) {
      calls += 1;
      const inner = new Scoped<StaticValue>();
      body.inputs.forEach((name, at) => {
        inner.set(name, inputs[at] ?? unknownValue);
      });
      const nodes = inferNodes(
        { nodes: body.nodes, initializers: [], valueInfos: [] },
        inner,
        body.opsets,
        times,
      );
      calls -= 1;
      return { outputs: body.outputs.map((name) => inner.get(name) ?? unknownValue), nodes };
    }
    if (node.domain === '') {
      if (node.operator === 'If') return inferBranches(node, inputs, values, times, inference);
      if (node.operator === 'Loop') return inferLoop(node, inputs, values, times, inference);
      if (node.operator === 'Scan') return inferScan(node, inputs, values, times, inference);
    }
    const name = operatorName(node);
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    return rule === undefined
      ? undefined
      : { outputs: rule({ node, inputs, opset: opsets.get(node.domain) ?? 1 }) };
  }
}

/** What was inferred, and where that is open what is declared. */
function filledIn(inferred: StaticValue, declared: StaticValue): StaticValue {
  return {
    elementType: inferred.elementType ?? declared.elementType,
    shape: mergeShapes(inferred.shape, declared.shape),
    elements: inferred.elements,
  };
}

function mergeShapes(inferred: Shape | undefined, declared: Shape | undefined): Shape | undefined {
  if (inferred === undefined || declared === undefined) return inferred ?? declared;
  if (inferred.length !== declared.length) return inferred;
  return inferred.map((dim: Dim, axis) => dim ?? declared[axis]);
}
