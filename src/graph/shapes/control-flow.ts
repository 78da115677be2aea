/** Shapes through the operators that hold graphs: If, Loop and Scan. */

import { intAttribute, intsAttribute } from '../attribute-values.ts';
import type { Graph, Node } from '../model.ts';
import type { Scoped } from '../scoped.ts';
import type { Inference, ShapedNode } from './infer-shapes.ts';
import {
  axisOf,
  type Dim,
  knownElements,
  type Shape,
  type StaticValue,
  sizeOf,
  staticValue,
  unknownValue,
} from './static-value.ts';

type Result = { readonly outputs: readonly StaticValue[]; readonly nodes: readonly ShapedNode[] };
type Inputs = readonly (StaticValue | undefined)[];

/** Both branches, or the one whose condition is known. Of two the one that makes more is taken to run. */
export function inferBranches(
  node: Node,
  [condition]: Inputs,
  scope: Scoped<StaticValue>,
  times: number,
  { inferGraph, assume }: Inference,
): Result | undefined {
  const yes = graphOf(node, 'then_branch');
  const no = graphOf(node, 'else_branch');
  if (yes === undefined || no === undefined) return undefined;
  const [known] = knownElements(condition) ?? [];
  if (known !== undefined) return inferGraph(known === 0 ? no : yes, [], scope, times);
  const one = inferGraph(yes, [], scope, times);
  const other = inferGraph(no, [], scope, times);
  const outputs = one.outputs.map((value, at) => common(value, other.outputs[at] ?? unknownValue));
  const { nodes } = elementsMade(one) >= elementsMade(other) ? one : other;
  if (elementsMade(one) !== elementsMade(other)) assume('of the branches of an If the larger one runs');
  return { outputs, nodes };
}

function elementsMade({ nodes }: Result): number {
  let sum = 0;
  for (const { outputs, times } of nodes) {
    for (const { shape } of outputs) sum += times * (shape === undefined ? 0 : (sizeOf(shape) ?? 0));
  }
  return sum;
}

/** Loop: trip count, condition and carried values go in; carried values and stacked scan outputs come out. */
export function inferLoop(
  node: Node,
  [count, , ...initial]: Inputs,
  scope: Scoped<StaticValue>,
  times: number,
  { inferGraph, assume }: Inference,
): Result | undefined {
  const body = graphOf(node, 'body');
  if (body === undefined) return undefined;
  const [trips] = knownElements(count) ?? [];
  if (trips === undefined) assume('a Loop whose trip count depends on the data runs once');
  const iteration = staticValue('int64', []);
  const going = staticValue('bool', []);
  const { carried, result } = settle(initial, (values) => {
    const inside = inferGraph(body, [iteration, going, ...values], scope, times * (trips ?? 1));
    return { carried: inside.outputs.slice(1, 1 + values.length), result: inside };
  });
  const stacked = result.outputs.slice(1 + initial.length).map((value) => stack(value, trips, 0));
  return { outputs: [...carried, ...stacked], nodes: result.nodes };
}

/** Scan: state values, then values of which each step takes a slice. */
export function inferScan(
  node: Node,
  inputs: Inputs,
  scope: Scoped<StaticValue>,
  times: number,
  { inferGraph }: Inference,
): Result | undefined {
  const body = graphOf(node, 'body');
  const scanned = intAttribute(node, 'num_scan_inputs');
  // Of operator set 8 the first input is the sequences' lengths, and all values have a batch.
  if (body === undefined || scanned === undefined || body.inputs.length !== inputs.length) return undefined;
  const states = inputs.slice(0, inputs.length - scanned);
  const inputAxes = intsAttribute(node, 'scan_input_axes') ?? [];
  const outputAxes = intsAttribute(node, 'scan_output_axes') ?? [];
  let steps: Dim;
  const slices = inputs.slice(states.length).map((value = unknownValue, at) => {
    const axis = value.shape === undefined ? undefined : axisOf(inputAxes[at] ?? 0, value.shape.length);
    steps ??= axis === undefined ? undefined : value.shape?.[axis];
    return staticValue(value.elementType, axis === undefined ? undefined : value.shape?.toSpliced(axis, 1));
  });
  const { carried, result } = settle(states, (values) => {
    const inside = inferGraph(body, [...values, ...slices], scope, times * (steps ?? 1));
    return { carried: inside.outputs.slice(0, values.length), result: inside };
  });
  const stacked = result.outputs
    .slice(states.length)
    .map((value, at) => stack(value, steps, outputAxes[at] ?? 0));
  return { outputs: [...carried, ...stacked], nodes: result.nodes };
}

type Trip = { readonly carried: readonly StaticValue[]; readonly result: Result };

/** Goes through the body until the carried values keep their shape: what changes from trip to trip is unknown. */
function settle(initial: Inputs, trip: (values: readonly StaticValue[]) => Trip): Trip {
  let values = initial.map((value = unknownValue) => ({ ...value, elements: undefined }));
  let last = trip(values);
  for (let round = 0; round < 2; round += 1) {
    const joined = values.map((value, at) => common(value, last.carried[at] ?? unknownValue));
    if (joined.every((value, at) => String(value.shape) === String(values[at]?.shape))) break;
    values = joined.map((value) => ({ ...value, elements: undefined }));
    last = trip(values);
  }
  return {
    carried: last.carried.map((value, at) => common(value, values[at] ?? unknownValue)),
    result: last.result,
  };
}

/** What holds for both. */
function common(a: StaticValue, b: StaticValue): StaticValue {
  const shape: Shape | undefined =
    a.shape?.length === b.shape?.length
      ? a.shape?.map((dim, axis) => (dim === b.shape?.[axis] ? dim : undefined))
      : undefined;
  const elements = String(a.elements) === String(b.elements) ? a.elements : undefined;
  return staticValue(a.elementType ?? b.elementType, shape, elements);
}

function stack({ elementType, shape }: StaticValue, count: Dim, axis: number): StaticValue {
  if (shape === undefined) return staticValue(elementType, undefined);
  return staticValue(elementType, shape.toSpliced(axisOf(axis, shape.length + 1) ?? 0, 0, count));
}

function graphOf(node: Node, name: string): Graph | undefined {
  const attribute = node.attributes.get(name);
  return attribute?.kind === 'graph' ? attribute.value : undefined;
}
