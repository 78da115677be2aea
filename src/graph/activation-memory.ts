/** How much memory the values between the nodes of a graph take, weights apart. */

import { findConstants } from './constants.ts';
import type { Model, Node } from './model.ts';
import type { InferredShapes } from './shapes/infer-shapes.ts';
import { type StaticValue, sizeOf } from './shapes/static-value.ts';
import { elementBytes } from './tensor.ts';
import { orderNodes, valuesRead } from './topological-order.ts';

export type ActivationMemory = {
  /** The most that is alive at once when the nodes run one by one and a value is freed after its last reader. */
  readonly peakBytes: number;
  /** Where that is: the node that runs then. */
  readonly peakAt: string;
  /** All values together. */
  readonly totalBytes: number;
  /** Values whose size is not known and which are left out. */
  readonly unknown: number;
};

/** Their result is their input under another shape or name: no memory of its own. */
const views = new Set(['Reshape', 'Flatten', 'Squeeze', 'Unsqueeze', 'Identity', 'Dropout']);

/** Of the outermost graph, inputs included; what goes on inside a branch or a loop is not counted. */
export function measureActivations(
  model: Model,
  { values }: Pick<InferredShapes, 'values'>,
): ActivationMemory {
  const constants = findConstants(model.graph);
  const order = orderNodes(model.graph.nodes);
  const nodes =
    order.kind === 'ordered'
      ? order.indices.flatMap((index) => model.graph.nodes[index] ?? [])
      : model.graph.nodes;
  const owner = new Map<string, string>();
  const ownerOf = (name: string): string => owner.get(name) ?? name;
  for (const node of nodes) {
    const [input = ''] = node.inputs;
    const [output = ''] = node.outputs;
    if (isView(node) && constants.get(input) === undefined) owner.set(output, ownerOf(input));
  }
  const lastRead = new Map<string, number>();
  nodes.forEach((node, at) => {
    for (const name of valuesRead(node)) lastRead.set(ownerOf(name), at);
  });
  for (const { name } of model.graph.outputs) lastRead.set(ownerOf(name), nodes.length);

  const freed = new Map<number, number>();
  let alive = 0;
  let peakBytes = 0;
  let peakAt = 'the inputs';
  let totalBytes = 0;
  let unknown = 0;
  const stored = new Set(model.graph.initializers.map(({ name }) => name));
  for (const { name } of model.graph.inputs) if (!stored.has(name)) allocate(name, -1);
  peakBytes = alive;
  nodes.forEach((node, at) => {
    for (const name of node.outputs) {
      if (name !== '' && constants.get(name) === undefined && !owner.has(name)) allocate(name, at);
    }
    if (alive > peakBytes) {
      peakBytes = alive;
      peakAt = node.name === '' ? `${node.operator} ${at}` : node.name;
    }
    alive -= freed.get(at) ?? 0;
  });
  return { peakBytes, peakAt, totalBytes, unknown };

  function allocate(name: string, at: number): void {
    const bytes = bytesOfValue(values.get(name));
    if (bytes === undefined) {
      unknown += 1;
      return;
    }
    alive += bytes;
    totalBytes += bytes;
    const last = lastRead.get(name) ?? at;
    freed.set(last, (freed.get(last) ?? 0) + bytes);
  }
}

function isView({ domain, operator }: Node): boolean {
  return domain === '' && views.has(operator);
}

function bytesOfValue(value: StaticValue | undefined): number | undefined {
  const size = value?.shape === undefined ? undefined : sizeOf(value.shape);
  if (size === undefined || value?.elementType === undefined) return undefined;
  return elementBytes(value.elementType, size);
}
