/** Counts a network's multiply-accumulates from the shapes of an actual run, or from inferred ones. */

import type { NodeRun } from './architecture.ts';
import { type Constants, findConstants } from './constants.ts';
import { everyNode, type Model, type Node } from './model.ts';
import { type MacRule, macRules, type NodeShapes } from './operator-macs.ts';
import type { ShapedNode } from './shapes/infer-shapes.ts';
import type { StaticValue } from './shapes/static-value.ts';

export type MacCount = {
  /** Multiply-accumulates of the whole run: one multiplication and one addition are 1. */
  readonly macs: number;
  /** MACs by operator. */
  readonly counted: Readonly<Record<string, number>>;
  /** Nodes by operator that have no rule, or whose shapes did not fit it. */
  readonly notCounted: Readonly<Record<string, number>>;
  /** Those among `notCounted` that do multiply: if there are any, `macs` is too small. */
  readonly incomplete: readonly string[];
};

/**
 * Sums `operator-macs.ts` over the nodes of one run. The convention is torchvision's: convolutions, matrix
 * products, recurrences and attention, batch included; nothing else. FLOPs are counted by `count-flops.ts`.
 *
 * @param model The model that ran. It tells what a profile does not: attributes such as the equation of an
 *   `Einsum`, and the shapes of weights that the runtime took over when the session was made ("prepacking":
 *   those of QLinearConv and LSTM, for example), which are missing among the inputs of the run.
 */
export function countMacs(runs: readonly NodeRun[], model?: Model): MacCount {
  const lookUp = model === undefined ? undefined : nodeLookup(model);
  const constants = model === undefined ? undefined : findConstants(model.graph);
  return sumMacs(
    runs.map((run) => {
      const node = Object.hasOwn(macRules, run.operator) ? lookUp?.(run) : undefined;
      const shapes =
        node === undefined || constants === undefined ? run : completeShapes(run, node, constants);
      return { operator: run.operator, node, shapes, times: 1 };
    }),
  );
}

/** The same from shapes that were inferred without a run. Lengths that are not known leave a node uncounted. */
export function countInferredMacs(nodes: readonly ShapedNode[]): MacCount {
  return sumMacs(
    nodes.map(({ node, inputs, outputs, times }) => ({
      operator: node.operator,
      node,
      shapes: {
        inputShapes: inputs.flatMap((input) => (input === undefined ? [] : [lengthsOf(input)])),
        outputShapes: outputs.map(lengthsOf),
      },
      times,
    })),
  );
}

/** What is unknown is not a number, and what is computed with it is none either. */
function lengthsOf({ shape }: StaticValue): readonly number[] {
  return shape === undefined ? [Number.NaN] : shape.map((dim) => dim ?? Number.NaN);
}

type Counted = {
  readonly operator: string;
  readonly node: Node | undefined;
  readonly shapes: NodeShapes;
  /** How often the node runs. */
  readonly times: number;
};

function sumMacs(nodes: readonly Counted[]): MacCount {
  let macs = 0;
  const counted: Record<string, number> = Object.create(null);
  const notCounted: Record<string, number> = Object.create(null);
  const incomplete = new Set<string>();
  for (const { operator, node, shapes, times } of nodes) {
    const rule: MacRule | undefined = Object.hasOwn(macRules, operator)
      ? macRules[operator as keyof typeof macRules]
      : undefined;
    const count = rule?.(shapes, node);
    if (count === undefined || !Number.isFinite(count)) {
      notCounted[operator] = (notCounted[operator] ?? 0) + 1;
      if (rule !== undefined) incomplete.add(operator);
    } else {
      macs += times * count;
      counted[operator] = (counted[operator] ?? 0) + times * count;
    }
  }
  return { macs, counted, notCounted, incomplete: [...incomplete] };
}

/** Finds the node of a run: by its name where that is unique, otherwise by its index. */
function nodeLookup(model: Model): (run: NodeRun) => Node | undefined {
  const byName = new Map<string, Node | undefined>();
  for (const node of everyNode(model)) byName.set(node.name, byName.has(node.name) ? undefined : node);
  // The runtime makes initializers of Constant nodes before it numbers the rest.
  const numbered = model.graph.nodes.filter(({ operator }) => operator !== 'Constant');
  return (run) => {
    const indexed = run.nodeIndex === undefined ? undefined : numbered[run.nodeIndex];
    const node = (run.name === '' ? undefined : byName.get(run.name)) ?? indexed;
    return node?.operator === run.operator ? node : undefined;
  };
}

/** Puts back the shapes of constant inputs that the profile leaves out. */
function completeShapes(run: NodeRun, node: Node, constants: Constants): NodeShapes {
  const given = node.inputs.filter((name) => name !== '');
  if (run.inputShapes.length >= given.length) return run;
  const rest = run.inputShapes.values();
  let next = rest.next();
  const inputShapes = given.flatMap((name): readonly (readonly number[])[] => {
    const dims = constants.get(name)?.dims;
    if (dims !== undefined && (next.done === true || next.value.join() !== dims.join())) return [dims];
    if (next.done === true) return [];
    const shape = next.value;
    next = rest.next();
    return [shape];
  });
  return { ...run, inputShapes };
}
