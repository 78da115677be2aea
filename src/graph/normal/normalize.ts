/**
 * From a model's canonical graph to its normal form, in one walk along the dataflow: each node goes through the
 * rule of its operator with its inputs already in normal form.
 */

import {
  type CanonicalGraph,
  type CanonicalNode,
  canonicalize,
  isCommutative,
  type Source,
} from '../canonical-graph.ts';
import {
  collectLive,
  compareText,
  depthAfter,
  digest,
  once,
  signatureOf,
  sourceHash,
} from '../dataflow-order.ts';
import { signatureOfValue } from '../format-value.ts';
import { graphInputs, type Model, operatorName, subgraphsOf, type ValueInfo } from '../model.ts';
import { formatDims } from '../tensor.ts';
import { weightName } from '../weight-names.ts';
import { isNeutral } from './activation-rules.ts';
import { isChannelsFirst, isChannelsLast, movesNothing, postponed } from './layout-rules.ts';
import type { Dim, NormalGraph, NormalNode, NormalPort, NormalSource } from './normal-graph.ts';
import { floatForm, integerForm, quantizedValue } from './quantization-rules.ts';
import { rules } from './rules.ts';
import { type Builder, type NewNode, outputOf, passOn, type Step, type Value } from './step.ts';
import { type Weight, weightOf } from './weight.ts';

/** An inspection wants a model's normal form several times, and it is a third of its work. */
const known = new WeakMap<Model, NormalGraph>();

/** The model's graph in normal form, made once. Takes time and memory in proportion to the nodes; reads no weights. */
export function normalize(model: Model): NormalGraph {
  const found = known.get(model) ?? normalForm(model, canonicalize(model));
  known.set(model, found);
  return found;
}

function normalForm(model: Model, canonical: CanonicalGraph): NormalGraph {
  const infos = graphInputs(model);
  const nodes: NormalNode[] = [];
  const turned = new Map<string, NormalNode>();
  const lastInputs = new Set<number>();
  const opset = model.opsets.get('') ?? 0;

  const settle = (value: Value, step: Step): NormalSource => {
    const { source, perm } = value;
    if (perm === undefined || movesNothing(value)) return source;
    if (source.kind === 'input' && source.level === 0 && isChannelsFirst(perm)) {
      lastInputs.add(source.position);
      return source;
    }
    const from = source.kind === 'node' ? `${source.from.id}.${source.output}` : sourceHash(source);
    const key = `${from} ${perm.join()}`;
    const known = turned.get(key) ?? insert(step, 'Transpose', new Map([[0, source]]));
    known.attributes.set('perm', perm.join(','));
    turned.set(key, known);
    return { kind: 'node', from: known, output: 0 };
  };
  const insert = (
    step: Step,
    operator: string,
    sources: Map<number, NormalSource>,
    codes: ReadonlyMap<number, string> = uncoded,
  ): NormalNode => {
    const node: NormalNode = {
      id: nodes.length,
      node: step.canonical.node,
      operator,
      attributes: new Map(),
      weights: new Map(),
      sources,
      codes,
      commutative: isCommutative(operator),
      normalized: false,
      depth: depthAfter(sources.values()),
      hash: '',
      preciseHash: '',
    };
    nodes.push(node);
    return node;
  };
  const add = ({ step, operator, attributes, weights, inputs, impliedMax }: NewNode): NormalNode => {
    const sources = new Map([...inputs].map(([position, value]) => [position, settle(value, step)] as const));
    const coded = [...inputs].flatMap(([position, { code }]) =>
      code === undefined ? [] : [[position, code] as const],
    );
    const made = insert(step, operator, sources, coded.length === 0 ? uncoded : new Map(coded));
    const node = impliedMax === undefined ? made : Object.assign(made, { impliedMax });
    for (const [name, text] of attributes ?? step.attributes) node.attributes.set(name, text);
    for (const [name, weight] of weights ?? namedWeights(step)) node.weights.set(name, weight);
    return node;
  };
  const build: Builder = { opset, add, nodes };

  const values = new Map<CanonicalNode, readonly Value[]>();
  const readers = countReaders(canonical);
  const resolve = (source: Source | undefined): Value => {
    if (source?.kind === 'node') return values.get(source.from)?.[source.output] ?? unknownValue;
    if (source?.kind !== 'input') return unknownValue;
    return {
      source: { ...source, type: /^b?float/.test(source.type) ? 'float' : source.type },
      exclusive: false,
      dims: source.level === 0 ? inputDims(infos[source.position]) : undefined,
    };
  };
  for (const node of canonical.nodes) {
    const step = stepOf(node, resolve, readers.get(node) ?? []);
    values.set(node, take(step, build));
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
    return settle(value, stepOf(maker.from, resolve, []));
  });
  nameImpliedActivations(nodes);
  for (const node of nodes) hashNode(node);
  const live = collectLive(
    results.flatMap((source) => (source === undefined ? [] : [source])),
    new Set(nodes),
  );
  const outputTexts = results.map((source) => (source === undefined ? 'constant' : sourceHash(source)));
  const inputTypes = infos.map(({ type }) => (type.kind === 'tensor' ? type.elementType : type.kind));
  const structure = once(() => signatureOf(live, outputTexts, results));
  const signature = once(() =>
    signatureOf(
      live,
      [...results.map((source) => sourceHash(source, ({ preciseHash }) => preciseHash)), ...inputTypes],
      results,
      ({ preciseHash }) => preciseHash,
    ),
  );
  return {
    nodes: live,
    outputs: results,
    inputPorts: infos.map((info, position) => portOf(info, lastInputs.has(position))),
    outputPorts: model.graph.outputs.map((info, position) => portOf(info, lastOutputs.has(position))),
    get structure() {
      return structure();
    },
    get signature() {
      return signature();
    },
  };
}

/** Of nodes whose inputs are not quantised, which share it. */
const uncoded: ReadonlyMap<number, string> = new Map();

const unknownValue: Value = { source: { kind: 'unknown' }, exclusive: false };

function portOf(info: ValueInfo, channelsLast: boolean): NormalPort {
  return { ...signatureOfValue(info), channelsLast };
}

function inputDims(info: ValueInfo | undefined): readonly Dim[] | undefined {
  if (info?.type.kind !== 'tensor') return undefined;
  return info.type.shape?.map((dim, axis): Dim => (typeof dim === 'number' && axis > 0 ? dim : undefined));
}

/** How often each output of each node is read, by nodes and as a result. */
function countReaders({ nodes, outputs }: CanonicalGraph): ReadonlyMap<CanonicalNode, readonly number[]> {
  const counts = new Map<CanonicalNode, number[]>(
    nodes.map((node) => [node, new Array<number>(node.node.outputs.length).fill(0)]),
  );
  const read = (source: Source | undefined): void => {
    const count = source?.kind === 'node' ? counts.get(source.from) : undefined;
    if (source?.kind === 'node' && count !== undefined)
      count[source.output] = (count[source.output] ?? 0) + 1;
  };
  for (const { sources } of nodes) for (const source of sources.values()) read(source);
  for (const source of outputs) read(source);
  return counts;
}

function stepOf(
  canonical: CanonicalNode,
  resolve: (source: Source) => Value,
  readers: readonly number[],
): Step {
  const inputs = new Map<number, Value>();
  const weights = new Map([...canonical.weights].map(([at, constant]) => [at, weightOf(constant)] as const));
  for (const [position, source] of canonical.sources) {
    const value = resolve(source);
    if (value.constant === undefined) inputs.set(position, value);
    else weights.set(position, value.constant);
  }
  // A function is what it does, whatever it is called.
  const operator = operatorName(canonical.node);
  const named = canonical.does === operator;
  return {
    canonical,
    operator: named ? operator : 'function',
    attributes: named
      ? ownAttributes(canonical)
      : new Map([...canonical.attributes, ['body', canonical.does]]),
    inputs,
    weights,
    readers,
  };
}

/** Without bodies, whose nodes are normalised as all others and whose results are inputs. */
function ownAttributes({ node, attributes, constantResults }: CanonicalNode): ReadonlyMap<string, string> {
  if (subgraphsOf(node).length === 0) return attributes;
  const own = [...attributes].filter(([name]) => {
    const kind = node.attributes.get(name)?.kind;
    return kind !== 'graph' && kind !== 'graphs';
  });
  const results = [...constantResults].map(
    ([position, text]) => [`result ${position - node.inputs.length}`, text] as const,
  );
  return new Map([...own, ...results]);
}

/** What the node makes of its inputs: by the rule of its operator, or itself on them. */
function take(original: Step, build: Builder): readonly Value[] {
  if (isNeutral(original)) return passOn([...original.inputs.values()][0] ?? unknownValue, original);
  const float = floatForm(original);
  const step = float?.step ?? integerForm(original) ?? original;
  const early = Object.hasOwn(rules.always, step.operator)
    ? rules.always[step.operator]?.(step, build)
    : undefined;
  if (early !== undefined) return early;
  const later = postponed(step);
  const made = applyRule(later?.step ?? step, build);
  const [first, ...others] = made;
  if (first === undefined) return made;
  const result = later?.perm === undefined ? first : turnedBy(first, later.perm);
  return [float === undefined ? result : quantizedValue(result, float.quantized, original, build), ...others];
}

function turnedBy(value: Value, perm: readonly number[]): Value {
  return {
    ...value,
    perm,
    dims: value.dims === undefined ? undefined : perm.map((axis) => value.dims?.[axis]),
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
  const axis = joined < 0 ? joined + first.length : joined;
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

function namedWeights({ operator, weights }: Step): ReadonlyMap<string, Weight> {
  return new Map(
    [...weights]
      .sort(([a], [b]) => a - b)
      .map(([position, weight]) => [weightName(operator, position), weight] as const),
  );
}

/** A quantisation's range is that of Relu6 where its top is 6 somewhere and nowhere beyond. */
function nameImpliedActivations(nodes: readonly NormalNode[]): void {
  const implied = nodes.filter(({ impliedMax }) => impliedMax !== undefined);
  const highest = implied.reduce((most, { impliedMax = 0 }) => Math.max(most, impliedMax), 0);
  if (highest < 5.9 || highest > 6.1) return;
  for (const node of implied) {
    node.operator = 'Clip';
    node.attributes.set('min', '0').set('max', '6');
  }
}

function hashNode(node: NormalNode): void {
  const own = [
    node.operator,
    ...[...node.attributes].map(([name, text]) => `${name}=${text}`).sort(compareText),
    ...[...node.weights].map(([name, { dims }]) => `${name} ${formatDims(dims)}`).sort(compareText),
    ...(node.operator === 'Split' ? [`outputs ${node.node.outputs.length}`] : []),
  ];
  const precision = [
    ...[...node.weights].map(([name, { precision }]) => `${name} ${precision}`),
    ...node.codes.values(),
  ].sort(compareText);
  const sources = (hashOf: (from: NormalNode) => string): readonly string[] => {
    const texts = [...node.sources].map(([position, source]) => {
      const text = sourceHash(source, hashOf);
      return node.commutative ? text : `${position} ${text}`;
    });
    return texts.sort(compareText);
  };
  node.hash = digest([...own, ...sources(({ hash }) => hash)]);
  node.preciseHash = digest([...own, ...precision, ...sources(({ preciseHash }) => preciseHash)]);
}
