/** How deep a network is, as papers count: layers with weights on the longest way from an input to an output. */

import type { ConstantUse } from './constant-uses.ts';
import type { Model, Node } from './model.ts';
import { orderNodes, valuesRead } from './topological-order.ts';

const layers =
  /^(Conv|ConvTranspose|DeformConv|ConvInteger|QLinearConv|FusedConv|Gemm|QGemm|FusedGemm|MatMul|MatMulInteger|QLinearMatMul|FusedMatMul|MatMulNBits|DynamicQuantizeMatMul|MatMulIntegerToFloat|DynamicQuantizeLSTM|LSTM|GRU|RNN)$/;

/**
 * Convolutions, matrix products and recurrences that take a weight, on the longest path of the outermost graph:
 * 50 for ResNet-50, 19 for VGG-19.
 */
export function weightedDepth({ graph }: Model, uses: readonly ConstantUse[]): number {
  const weighted = new Set<Node>();
  for (const { node, purpose } of uses) {
    if (purpose.kind === 'weight' && layers.test(node.operator)) weighted.add(node);
  }
  const order = orderNodes(graph.nodes);
  if (order.kind !== 'ordered') return 0;
  const depths = new Map<string, number>();
  let deepest = 0;
  for (const index of order.indices) {
    const node = graph.nodes[index];
    if (node === undefined) continue;
    let depth = 0;
    for (const name of valuesRead(node)) depth = Math.max(depth, depths.get(name) ?? 0);
    if (weighted.has(node)) depth += 1;
    for (const name of node.outputs) depths.set(name, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
