/**
 * From a model's canonical graph to its normal form, in one walk along the dataflow: each node goes through the
 * rule of its operator with its inputs already in normal form.
 */

import { type CanonicalNode, canonicalize, type Source } from '../canonical-graph.ts';
import { signatureOfValue } from '../format-value.ts';
import { inlineFunctions } from '../inline-functions.ts';
import { graphInputs, type Model, type ValueInfo } from '../model.ts';
import { isNeutral } from './activation-rules.ts';
import { arrangedBy, postponedArrangement } from './arrangement-rules.ts';
import { orderText } from './arranging-steps.ts';
import { constantResult } from './constant-rules.ts';
import { type KnownLengths, knownLengths, type Lengths } from './known-lengths.ts';
import { isChannelsLast, postponed } from './layout-rules.ts';
import { nodeMaker } from './node-maker.ts';
import type { Dim, NormalGraph, NormalPort, NormalSource } from './normal-graph.ts';
import { floatForm, integerForm, quantizedValue } from './quantization-rules.ts';
import { countReaders, stepOf } from './read-step.ts';
import { rules } from './rules.ts';
import { sealed } from './seal.ts';
import { type Builder, fromFront, outputOf, passOn, type Step, unknownValue, type Value } from './step.ts';

/** An inspection wants a model's normal form several times, and it is a third of its work. */
const known = new WeakMap<Model, NormalGraph>();

/** The model's graph in normal form, made once. Takes time and memory in proportion to the nodes; of weights it reads single numbers. */
export function normalize(model: Model): NormalGraph {
  const found = known.get(model) ?? normalForm(inlineFunctions(model));
  known.set(model, found);
  return found;
}

function normalForm(model: Model): NormalGraph {
  const canonical = canonicalize(model);
  const infos = graphInputs(model);
  const lengths = knownLengths(model);
  const outermost = new Set(model.graph.nodes);
  const { nodes, lastInputs, settle, ...making } = nodeMaker(lengths);
  const build: Builder = {
    ...making,
    nodes,
    opset: model.opsets.get('') ?? 0,
    known: lengths,
    take: (step) =>
      take(step, build).map((value, output) => withResult(value, step.results[output], lengths)),
  };
  const values = new Map<CanonicalNode, readonly Value[]>();
  const readers = countReaders(canonical);
  const resolve = (source: Source | undefined): Value => {
    if (source?.kind === 'node') return values.get(source.from)?.[source.output] ?? unknownValue;
    if (source?.kind !== 'input') return unknownValue;
    return {
      source: { ...source, type: /^b?float/.test(source.type) ? 'float' : source.type },
      exclusive: false,
      dims: source.level === 0 ? inputDims(infos[source.position]) : undefined,
      lengths: source.level === 0 ? lengths.of(infos[source.position]?.name ?? '') : undefined,
    };
  };
  for (const node of canonical.nodes) {
    const known = outermost.has(node.node) ? lengths : undefined;
    const step = stepOf(node, resolve, readers.get(node) ?? [], known);
    const made = nodes.length;
    const reads = orderText(step.inputs.get(0));
    values.set(node, build.take(step));
    if (reads !== '') for (const own of nodes.slice(made)) own.reads = reads;
  }

  const outputs = canonical.outputs.map((source) => (source === undefined ? undefined : resolve(source)));
  const lastOutputs = new Set<number>();
  const results = outputs.map((value, position): NormalSource | undefined => {
    if (value?.perm !== undefined && isChannelsLast(value.perm)) {
      lastOutputs.add(position);
      return value.source;
    }
    const maker = canonical.outputs[position];
    if (value === undefined || maker?.kind !== 'node') return value?.source;
    return settle(value, stepOf(maker.from, resolve, [], undefined));
  });
  const types = infos.map(({ type }) => (type.kind === 'tensor' ? type.elementType : type.kind));
  return sealed({
    nodes,
    outputs: results,
    inputTypes: types,
    inputPorts: infos.map((info, position) => portOf(info, lastInputs.has(position))),
    outputPorts: model.graph.outputs.map((info, position) => portOf(info, lastOutputs.has(position))),
  });
}

function portOf(info: ValueInfo, channelsLast: boolean): NormalPort {
  return { ...signatureOfValue(info), channelsLast };
}

function inputDims(info: ValueInfo | undefined): readonly Dim[] | undefined {
  if (info?.type.kind !== 'tensor') return undefined;
  return info.type.shape?.map((dim, axis): Dim => (typeof dim === 'number' && axis > 0 ? dim : undefined));
}

/** A value with what the shapes say of it. */
function withResult(value: Value, result: Lengths | undefined, known: KnownLengths): Value {
  if (value.constant !== undefined) return value;
  const lengths = value.arrangement?.to ?? result ?? value.lengths;
  return { ...value, lengths, dims: value.dims ?? (lengths === undefined ? undefined : known.dims(lengths)) };
}

/** What the node makes of its inputs: by the rule of its operator, or itself on them. */
function take(original: Step, build: Builder): readonly Value[] {
  const stored = constantResult(original, build);
  if (stored !== undefined) return stored;
  if (isNeutral(original)) return passOn([...original.inputs.values()][0] ?? unknownValue, original);
  const float = floatForm(original);
  const plain = float?.step ?? integerForm(original) ?? original;
  const arranged = postponedArrangement(plain, build);
  const step = arranged?.step ?? plain;
  const made = takePlain(step, build);
  const [first, ...others] = made;
  if (first === undefined) return made;
  const result = arranged?.arrangement === undefined ? first : arrangedBy(first, arranged.arrangement, build);
  return [float === undefined ? result : quantizedValue(result, float.quantized, original, build), ...others];
}

/** The step on inputs with no arrangement pending but transpositions. */
function takePlain(step: Step, build: Builder): readonly Value[] {
  const early = Object.hasOwn(rules.always, step.operator)
    ? rules.always[step.operator]?.(step, build)
    : undefined;
  if (early !== undefined) return early;
  const later = postponed(step, build.opset);
  const made = applyRule(later?.step ?? step, build);
  const [first, ...others] = made;
  if (first === undefined) return made;
  return [later?.perm === undefined ? first : turnedBy(first, later.perm), ...others];
}

function turnedBy(value: Value, perm: readonly number[]): Value {
  return {
    ...value,
    perm,
    dims: value.dims === undefined ? undefined : perm.map((axis) => value.dims?.[axis]),
    lengths: value.lengths === undefined ? undefined : perm.map((axis) => value.lengths?.[axis] ?? 1),
  };
}

function applyRule(step: Step, build: Builder): readonly Value[] {
  const list = Object.hasOwn(rules.byOperator, step.operator) ? (rules.byOperator[step.operator] ?? []) : [];
  for (const rule of list) {
    const made = rule(step, build);
    if (made !== undefined) return made;
  }
  const node = build.add({ step, operator: step.operator, inputs: step.inputs });
  const dims = sameDims.test(step.operator) ? elementDims(step) : undefined;
  return step.canonical.node.outputs.map((_, output) =>
    outputOf(node, step, output === 0 ? dims : undefined, output),
  );
}

/** Operators whose result has the shape of their inputs. */
const sameDims =
  /^(Relu|Clip|Sigmoid|Tanh|LeakyRelu|PRelu|Elu|Selu|HardSigmoid|HardSwish|Swish|Softplus|Gelu|Mish|Erf|Exp|Sqrt|LRN|Add|Mul|Sub|Div|Sum|Dropout|InstanceNormalization|LayerNormalization|BatchNormalization|Cast|Concat)$/;

function elementDims({ operator, inputs, attributes }: Step): readonly Dim[] | undefined {
  const all = [...inputs.values()].map(({ dims }) => dims);
  const [first] = all;
  if (first === undefined || all.some((dims) => dims?.length !== first.length)) return undefined;
  const joined = Number(attributes.get('axis') ?? '1');
  const axis = fromFront(joined, first.length);
  return first.map((_, at): Dim => {
    const lengths = all.map((dims) => dims?.[at]);
    const [length] = lengths;
    if (operator === 'Concat' && at === axis) {
      return lengths.reduce(
        (sum: Dim, dim) => (sum === undefined || dim === undefined ? undefined : sum + dim),
        0,
      );
    }
    return lengths.every((other) => other === length) ? length : lengths.find((other) => other !== 1);
  });
}
