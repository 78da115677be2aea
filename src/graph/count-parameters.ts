/** Counts a model's parameters by what consumes them, under each of the conventions that zoos publish by. */

import { intsAttribute } from './attribute-values.ts';
import { type ConstantUse, distinctConstants, findConstantUses } from './constant-uses.ts';
import type { Constant } from './constants.ts';
import { everyNode, everyTensor, type Model, type Node } from './model.ts';
import { smallValues } from './tensor-values.ts';

export type ParameterCount = {
  readonly parameters: number;
  readonly kernelParameters: number;
  readonly views: Readonly<Record<string, number>>;
};

/**
 * Counts parameters.
 *
 * A parameter is an element of a constant that some node takes as a weight (`operator-inputs.ts` says which
 * inputs those are). The constant may be an initializer, a `Constant` or a `ConstantOfShape` node, and may
 * reach the node through operators that convert or rearrange it. A value that several nodes consume is one
 * weight, because it is a layer applied several times; each `Identity` of a value is a weight of its own,
 * because that is how exporters write distinct weights that happened to be equal. Not counted: shapes, axes,
 * indices, bounds, scalars of element-wise arithmetic, and the scales and zero points of quantisations.
 * Quantised weights count by element, external data by declared dimensions.
 *
 * Views:
 * - `as stored`: every tensor of the file, used or not, whatever it is for;
 * - `with running statistics`: the definition above, BatchNormalization's mean and variance included;
 * - `trainable`: without them, which is torchvision's and timm's count;
 * - `kernels`: of rank 2 or more, biases written with extra dimensions of 1 left out; unchanged by folding
 *   BatchNormalization;
 * - `rank 2 or more`: the same, going by the stored rank alone;
 * - `batch normalization folded`: as after folding each BatchNormalization that follows a convolution, which
 *   leaves one bias a channel;
 * - `batch normalization unfolded`: as if every biased convolution without BatchNormalization had got its
 *   bias by folding one: gamma and beta for each channel instead. Not those behind a pooling over the whole picture:
 *   squeeze and excitation has biases of its own. For ResNet-50 and EfficientNet-B0 as PyTorch exports them this is
 *   torchvision's count;
 * - `unfolded with running statistics`: mean and variance for those channels, too;
 * - `unfolded with convolution biases`: and the bias of the convolution itself, which Keras's ResNets have beside
 *   their BatchNormalization;
 * - `per use`: a weight that several nodes consume counted for each of them;
 * - `with quantization parameters`: scales and zero points added.
 */
export function countParameters(
  model: Model,
  uses: readonly ConstantUse[] = findConstantUses(model),
): ParameterCount {
  const weights = distinctConstants(uses.filter(({ purpose }) => purpose.kind === 'weight'));
  const scales = distinctConstants(uses.filter(({ purpose }) => purpose.kind === 'scale'));
  const parameters = sum(weights);
  const statistics = sum(weights.filter(({ purpose }) => purpose.kind === 'weight' && !purpose.trainable));
  const kernelParameters = sum(weights.filter(isKernel));
  const trainable = parameters - statistics;
  const { folded, unfolded } = batchNormalizationEffect(model, uses);
  return {
    parameters,
    kernelParameters,
    views: {
      'as stored': storedElements(model),
      kernels: kernelParameters,
      'rank 2 or more': sum(weights.filter(({ constant }) => constant.stored.dims.length >= 2)),
      trainable,
      'with running statistics': parameters,
      'batch normalization folded': parameters + folded,
      'batch normalization unfolded': trainable + unfolded,
      'unfolded with running statistics': parameters + 3 * unfolded,
      'unfolded with convolution biases': parameters + 4 * unfolded,
      'per use': sum(uses.filter(({ purpose }) => purpose.kind === 'weight')),
      'with quantization parameters': parameters + sum(scales),
    },
  };
}

function isKernel({ purpose, constant }: ConstantUse): boolean {
  if (purpose.kind !== 'weight') return false;
  const { dims } = constant.stored;
  return (purpose.rank === 'stored' ? dims : dims.filter((dim) => dim > 1)).length >= 2;
}

function sum(uses: readonly ConstantUse[]): number {
  return uses.reduce((total, { constant }) => total + constant.stored.elements, 0);
}

/** Elements of all tensors that the file declares: initializers and `Constant` nodes. */
function storedElements(model: Model): number {
  let total = 0;
  for (const { elements } of everyTensor(model)) total += elements;
  return total;
}

const convolution = /^(Conv|QLinearConv|ConvTranspose|Gemm|MatMul)$/;

/** What folding, and what undoing it, would add to the count (see `countParameters`). */
function batchNormalizationEffect(
  model: Model,
  uses: readonly ConstantUse[],
): { folded: number; unfolded: number } {
  const maker = new Map<string, Node>();
  for (const node of everyNode(model)) for (const name of node.outputs) maker.set(name, node);
  const biases = new Map<Node, number>();
  for (const { node, position, constant } of uses) {
    const bias = node.operator === 'QLinearConv' ? 8 : 2;
    if (convolution.test(node.operator) && position === bias) biases.set(node, constant.stored.elements);
  }
  const normalized = new Set<Node>();
  let folded = 0;
  for (const { node, position, constant } of uses) {
    if (node.operator !== 'BatchNormalization' || position !== 1) continue;
    const before = maker.get(node.inputs[0] ?? '');
    if (before === undefined || !convolution.test(before.operator)) continue;
    normalized.add(before);
    const channels = constant.stored.elements;
    folded += channels - (biases.get(before) ?? 0) - 4 * channels;
  }
  const pooled = workOnPooled(model, uses);
  let unfolded = 0;
  for (const [node, elements] of biases) {
    if (node.operator.includes('Conv') && !normalized.has(node) && !pooled.has(node)) unfolded += elements;
  }
  return { folded, unfolded };
}

const globalPooling = /^(QLinear)?Global(Average|Max)Pool$/;

/** Nodes that pool over the whole picture or take nothing else, found in the order of the file. */
function workOnPooled(model: Model, uses: readonly ConstantUse[]): ReadonlySet<Node> {
  const constants = new Map<Node, Map<number, Constant>>();
  for (const { node, position, constant } of uses) {
    const known = constants.get(node) ?? new Map<number, Constant>();
    constants.set(node, known.set(position, constant));
  }
  const pooled = new Set<Node>();
  const values = new Set<string>();
  for (const node of everyNode(model)) {
    const known = constants.get(node);
    const taken = node.inputs.filter((name, position) => name !== '' && known?.has(position) !== true);
    const isPooled = taken.length > 0 && taken.every((name) => values.has(name));
    if (!isPooled && !globalPooling.test(node.operator) && !isMeanOfPicture(node, known?.get(1))) continue;
    pooled.add(node);
    for (const name of node.outputs) values.add(name);
  }
  return pooled;
}

/** Of height and width; the mean of one axis is a part of a normalisation. */
function isMeanOfPicture(node: Node, setting: Constant | undefined): boolean {
  if (!/^Reduce(Mean|Max)$/.test(node.operator)) return false;
  const axes = setting === undefined ? intsAttribute(node, 'axes') : smallValues(setting.stored);
  return axes !== undefined && axes.length > 1;
}
