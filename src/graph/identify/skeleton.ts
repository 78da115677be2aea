/**
 * The steps of a network and how they feed each other, whatever exporter wrote it: the graph without layout,
 * casts, quantisation, reshaping and arithmetic on shapes, with composite activations put together again.
 */

import { type Constant, type Constants, findConstants } from '../constants.ts';
import { type Model, type Node, operatorName } from '../model.ts';
import { smallValues } from '../tensor-values.ts';
import { orderNodes } from '../topological-order.ts';
import { compositeActivation, readActivation, readFusedActivation } from './activations.ts';
import { integers, readKernel } from './read-kernel.ts';
import type { Padding, Step, StepKind } from './step.ts';

export type Skeleton = {
  /** Steps that an output depends on, each after its sources. */
  readonly steps: readonly Step[];
  /** Steps that the graph's outputs come from. */
  readonly outputs: readonly Step[];
};

/** What a value carries: where it comes from, and the border that was put around it. */
type Flow = {
  readonly from: readonly Step[];
  readonly input: boolean;
  readonly border: Border;
  /** A part of the values with the other sign: the half that a rotation turns. */
  readonly turned?: boolean;
  /** What the fourth output of a fused addition and normalisation carries: the sum itself. */
  readonly sum?: Flow;
};
/** `by size`: worked out from the size of the picture, which is how TensorFlow's SAME is exported. */
type Border = readonly number[] | 'by size' | undefined;

/** What is known about the values so far. */
type Values = {
  readonly constants: Constants;
  readonly flows: Map<string, Flow>;
  /** Values that are worked out from the shape of another. */
  readonly shapes: Set<string>;
};

/** Operators that leave the values as they are, or arrange or convert them. */
const passing = new RegExp(
  '^(Identity|Dropout|Cast|CastLike|QuantizeLinear|DequantizeLinear|DynamicQuantizeLinear|Reshape|Transpose|' +
    'Flatten|Squeeze|Unsqueeze|Slice|Split|Gather|GatherND|Expand|Tile|Pow|Sqrt|Reciprocal|Abs|Exp|Log|' +
    'DepthToSpace|SpaceToDepth|Compress|BatchToSpace|ImageScaler|Not|ReduceSum|ReduceL2|' +
    'com\\.microsoft\\.(QuantizeLinear|DequantizeLinear))$',
);

const joins: Readonly<Record<string, 'add' | 'concat' | 'multiply' | 'product'>> = {
  Add: 'add',
  Sum: 'add',
  Sub: 'add',
  'com.microsoft.QLinearAdd': 'add',
  Mul: 'multiply',
  Div: 'multiply',
  'com.microsoft.QLinearMul': 'multiply',
  Concat: 'concat',
  'com.microsoft.QLinearConcat': 'concat',
  MatMul: 'product',
  Einsum: 'product',
  QLinearMatMul: 'product',
  MatMulInteger: 'product',
  'com.microsoft.FusedMatMul': 'product',
};

const norms: Readonly<Record<string, 'batch' | 'layer' | 'group' | 'local response'>> = {
  BatchNormalization: 'batch',
  LayerNormalization: 'layer',
  'com.microsoft.LayerNormalization': 'layer',
  'com.microsoft.SimplifiedLayerNormalization': 'layer',
  SimplifiedLayerNormalization: 'layer',
  RMSNormalization: 'layer',
  GroupNormalization: 'group',
  // Group normalisation is written as one of instances, each group being an instance.
  InstanceNormalization: 'group',
  LRN: 'local response',
};

/** Of `com.microsoft.SkipLayerNormalization`. */
const sumOutput = 3;

/** One operator each: queries with keys, a softmax, and the result with values. */
const attentions =
  /^(Attention|com\.microsoft\.(Attention|QAttention|MultiHeadAttention|GroupQueryAttention))$/;

/** The skeleton of the model's main graph; what subgraphs and calls of functions do is not looked into. */
export function findSkeleton(model: Model): Skeleton {
  const constants = findConstants(model.graph);
  const stored = new Set(model.graph.initializers.map(({ name }) => name));
  const flows = new Map<string, Flow>();
  const values: Values = { constants, flows, shapes: new Set() };
  for (const { name } of model.graph.inputs) {
    if (!stored.has(name)) flows.set(name, { from: [], input: true, border: undefined });
  }
  const { nodes } = model.graph;
  const order = orderNodes(nodes);
  const steps: Step[] = [];
  for (const index of order.kind === 'ordered' ? order.indices : nodes.keys()) {
    const node = nodes[index];
    if (node === undefined || constants.get(node.outputs[0] ?? '') !== undefined) continue;
    const made = flowThrough(node, values, steps);
    if (made === undefined) {
      if (isOfShape(node, values)) for (const name of node.outputs) values.shapes.add(name);
      continue;
    }
    // The scales that dynamic quantisation finds are no values of the network.
    const outputs = node.operator === 'DynamicQuantizeLinear' ? node.outputs.slice(0, 1) : node.outputs;
    const { sum, ...flow } = made;
    outputs.forEach((name, position) => {
      if (name !== '') flows.set(name, position === sumOutput ? (sum ?? flow) : flow);
    });
  }
  const outputs = [...new Set(model.graph.outputs.flatMap(({ name }) => flows.get(name)?.from ?? []))];
  const live = withSources(outputs);
  return { steps: steps.filter((step) => live.has(step)), outputs };
}

function withSources(outputs: readonly Step[]): ReadonlySet<Step> {
  const live = new Set(outputs);
  for (const step of live) for (const source of step.sources) live.add(source);
  return live;
}

function isOfShape({ operator, inputs }: Node, { shapes }: Values): boolean {
  return operator === 'Shape' || operator === 'Size' || inputs.some((name) => shapes.has(name));
}

/** `undefined` for what the network's input has no part in: constants and arithmetic on shapes. */
function flowThrough(node: Node, { constants, flows, shapes }: Values, steps: Step[]): Flow | undefined {
  const name = operatorName(node);
  if (name === 'Shape' || name === 'Size') return undefined;
  const given = node.inputs.flatMap((input) => flows.get(input) ?? []);
  const [first] = given;
  if (first === undefined) return undefined;
  const from = [...new Set(given.flatMap((flow) => flow.from))];
  const input = given.some((flow) => flow.input);
  const merged: Flow = { from, input, border: undefined };
  const add = (kind: StepKind, sources: readonly Step[] = from, takesInput = input): Flow => {
    const step: Step = { ...kind, sources, takesInput };
    steps.push(step);
    return { from: [step], input: false, border: undefined };
  };
  const weights = new Map(
    node.inputs.flatMap((value, position) => {
      const constant = constants.get(value);
      return constant === undefined ? [] : [[position, constant] as const];
    }),
  );
  const kernel = readKernel(node, weights);
  const made = kernel && { kind: 'kernel' as const, kernel, padding: readPadding(node, first.border) };
  if (attentions.test(name)) {
    const values = made === undefined ? merged : add(made, first.from, first.input);
    const softmax = add({ kind: 'activation', method: 'softmax' }, values.from, values.input);
    return add({ kind: 'join', method: 'product' }, [...softmax.from, ...values.from], values.input);
  }
  if (made !== undefined) {
    const product = add(made, first.from, first.input);
    const fused = readFusedActivation(node);
    return fused === undefined ? product : add({ kind: 'activation', method: fused }, product.from, false);
  }
  if (/^com\.microsoft\.Skip(Simplified)?LayerNormalization$/.test(name)) {
    const sum = from.length + (input ? 1 : 0) < 2 ? merged : add({ kind: 'join', method: 'add' });
    return { ...add({ kind: 'norm', method: 'layer' }, sum.from, sum.input), sum };
  }
  if (name === 'Pad') return { ...first, border: readBorder(node, constants, shapes) };
  if (name === 'Neg') return { ...first, turned: true };
  if (passing.test(name)) return first;
  const norm = Object.hasOwn(norms, name) ? norms[name] : undefined;
  if (norm !== undefined) return add({ kind: 'norm', method: norm }, first.from, first.input);
  const pool = readPool(node, name, constants);
  if (pool !== undefined) return pool === 'no pool' ? first : add(pool, first.from, first.input);
  const activation = readActivation(node, name, constants);
  if (activation !== undefined)
    return add({ kind: 'activation', method: activation }, first.from, first.input);
  const join = Object.hasOwn(joins, name) ? joins[name] : undefined;
  if (join === undefined) return add({ kind: 'other', operator: name });
  if (join === 'concat' && from.length === 1 && isRotation(given)) {
    return add({ kind: 'other', operator: 'RotaryEmbedding' });
  }
  // Arithmetic of one value with itself, as in a layer normalisation written out, brings nothing together.
  if (from.length + (input ? 1 : 0) < 2) {
    if (isAffine(weights, from)) return add({ kind: 'norm', method: 'batch' });
    return { ...merged, border: first.border };
  }
  const composite = join === 'multiply' ? compositeActivation(from, input) : undefined;
  if (composite !== undefined) {
    return add({ kind: 'activation', method: composite.method }, composite.sources, composite.takesInput);
  }
  return add({ kind: 'join', method: join });
}

/** Positions that are turned into the values of an attention: a part beside another one with the other sign. */
function isRotation(given: readonly Flow[]): boolean {
  return given.length === 2 && given[0]?.turned === true && given[1]?.turned !== true;
}

/**
 * Arithmetic with one number a channel, of what no kernel could swallow: BatchNormalization written out. Behind a
 * kernel it is the kernel's own normalisation or bias.
 */
function isAffine(weights: ReadonlyMap<number, Constant>, from: readonly Step[]): boolean {
  const [source] = from;
  if (source === undefined || source.kind === 'kernel' || source.kind === 'norm') return false;
  const product = source.kind === 'join' && (source.method === 'product' || source.method === 'multiply');
  if (product || (source.kind === 'activation' && source.method === 'softmax')) return false;
  return [...weights.values()].some(({ dims }) => dims.filter((dim) => dim > 1).length === 1);
}

function readPool(node: Node, name: string, constants: Constants): StepKind | 'no pool' | undefined {
  const plain = name.replace(/^com\.microsoft\.QLinear/, '');
  if (plain === 'GlobalAveragePool' || plain === 'GlobalMaxPool') {
    const method = plain === 'GlobalMaxPool' ? 'max' : 'average';
    return { kind: 'pool', method, window: undefined, stride: 1 };
  }
  if (plain === 'MaxPool' || plain === 'AveragePool' || plain === 'com.microsoft.NhwcMaxPool') {
    const method = plain === 'AveragePool' ? 'average' : 'max';
    const stride = integers(node, 'strides')[0] ?? 1;
    return { kind: 'pool', method, window: integers(node, 'kernel_shape')[0], stride };
  }
  if (plain !== 'ReduceMean' && plain !== 'ReduceMax') return undefined;
  const setting = constants.get(node.inputs[1] ?? '');
  const axes = setting === undefined ? integers(node, 'axes') : (smallValues(setting.stored) ?? []);
  // Over one axis it is part of a normalisation, or the mean of a transformer's tokens.
  if (axes.length === 1) return 'no pool';
  return { kind: 'pool', method: plain === 'ReduceMax' ? 'max' : 'average', window: undefined, stride: 1 };
}

/** What a Pad node adds at the start and at the end of each axis. */
function readBorder(node: Node, constants: Constants, shapes: ReadonlySet<string>): Border {
  const own = integers(node, 'pads');
  if (own.length > 0) return own;
  const name = node.inputs[1] ?? '';
  const setting = constants.get(name);
  if (setting !== undefined) return smallValues(setting.stored);
  return shapes.has(name) ? 'by size' : undefined;
}

/** TensorFlow pads a stride of 2 more at the end than at the start; PyTorch pads both alike. */
function readPadding(node: Node, border: Border): Padding {
  const automatic = node.attributes.get('auto_pad');
  if (automatic?.kind === 'string' && automatic.value.startsWith('SAME')) return 'same';
  if (border === 'by size') return 'same';
  let padded = false;
  for (const pads of [integers(node, 'pads'), border ?? []]) {
    const half = pads.length / 2;
    if (pads.some((amount) => amount !== 0)) padded = true;
    if (pads.slice(0, half).some((amount, axis) => amount !== pads[half + axis])) return 'same';
  }
  return padded ? 'symmetric' : 'none';
}
