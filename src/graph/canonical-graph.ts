/**
 * A graph brought to a form in which renaming, the order of nodes and the spelling of constants make no
 * difference: Identity and inference-time Dropout are looked through, constants become weights or settings of
 * the node that takes them, default attributes are written out, dead nodes are dropped. Every node has a hash
 * of all that it is computed from; the order of nodes follows from the structure alone. The bodies of If, Loop
 * and Scan are part of the graph: their nodes come before the node that they belong to, which takes their results.
 */

import { attributeText, settingText, weightText } from './attribute-text.ts';
import {
  type Constant,
  findConstants,
  findFunctionConstants,
  makesConstant,
  type ScopedConstants,
} from './constants.ts';
import {
  collectLive,
  compareText,
  type DataflowSource,
  depthAfter,
  digest,
  once,
  signatureOf,
  sourceHash,
} from './dataflow-order.ts';
import { inlineFunctions } from './inline-functions.ts';
import {
  type FunctionDefinition,
  type Graph,
  type Model,
  type Node,
  operatorName,
  subgraphsOf,
} from './model.ts';
import { fillDefaults } from './operator-defaults.ts';
import { purposeOf } from './operator-inputs.ts';
import { Scoped } from './scoped.ts';
import { smallValues } from './tensor-values.ts';
import { orderNodes } from './topological-order.ts';

export type CanonicalNode = {
  readonly node: Node;
  /** The operator's name; for a model-local function a hash of what it does. */
  readonly does: string;
  /** By name, defaults and settings included, subgraphs by their hash. */
  readonly attributes: ReadonlyMap<string, string>;
  /** By input position. */
  readonly weights: ReadonlyMap<number, Constant>;
  /** By input position: constants that are settings, for whoever needs their elements. */
  readonly settings: ReadonlyMap<number, Constant>;
  /** Positions of those weights that are scales or zero points of a quantisation. */
  readonly scales: ReadonlySet<number>;
  /** Inputs that are computed, by position; behind the node's own inputs the results of its bodies. */
  readonly sources: ReadonlyMap<number, Source>;
  /** By position as in `sources`: results of its bodies that are constants, as texts. */
  readonly constantResults: ReadonlyMap<number, string>;
  /** Of the operator, its attributes, its weights' shapes and types, and all that it is computed from. */
  readonly hash: string;
  /** Length of the longest path from a graph input. */
  readonly depth: number;
  /** Its operands may change places. */
  readonly commutative: boolean;
};

export type Source = DataflowSource<CanonicalNode>;

export type CanonicalGraph = {
  /** Live nodes, each after what it is computed from. */
  readonly nodes: readonly CanonicalNode[];
  /** What the graph's outputs are computed from, in order; `undefined` for a constant. */
  readonly outputs: readonly (Source | undefined)[];
  readonly signature: string;
};

/** A graph or a body. */
type Canonical = CanonicalGraph & {
  /** Of outputs that are constants: what they are. */
  readonly constantOutputs: readonly (string | undefined)[];
};

type Scope = {
  readonly opsets: ReadonlyMap<string, number>;
  readonly constants: ScopedConstants;
  readonly sources: Scoped<Source>;
  readonly level: number;
  readonly functions: ReadonlyMap<string, KnownFunction>;
  /** Calls of functions around this graph. */
  readonly calls: number;
  /** Nodes of the bodies inside, which are part of the graph around. */
  readonly inner: Set<CanonicalNode>;
};

/** A model-local function. Its text is what it does, made at its first call; its name while that goes on. */
type KnownFunction = { readonly definition: FunctionDefinition; text: string | undefined };

/** Most nodes have none of these, and share an empty one. */
const noConstants: ReadonlyMap<number, Constant> = new Map();
const noScales: ReadonlySet<number> = new Set();
const noResults: ReadonlyMap<number, string> = new Map();

/** Functions that are called more deeply than this are told by name. */
const maxCalls = 50;

const commutative = /^(Add|Mul|Sum|Max|Min|Mean|And|Or|Xor|Equal)$/;

/** Whether the operands of an operator, by its domain-qualified name, may change places. */
export function isCommutative(operator: string): boolean {
  return commutative.test(operator);
}

/** Made once for each model: whatever is told of a graph begins with it. */
const known = new WeakMap<Model, CanonicalGraph>();

/** The canonical form of the model's graph. */
export function canonicalize(model: Model): CanonicalGraph {
  const found = known.get(model) ?? canonicalForm(model);
  known.set(model, found);
  return found;
}

function canonicalForm(given: Model): CanonicalGraph {
  const model = inlineFunctions(given);
  const functions = new Map<string, KnownFunction>();
  for (const definition of model.functions) {
    functions.set(functionKey(definition, definition.name), { definition, text: undefined });
  }
  return canonicalizeGraph(model.graph, {
    opsets: model.opsets,
    constants: undefined,
    sources: new Scoped(),
    level: 0,
    functions,
    calls: 0,
    inner: new Set(),
  });
}

/** @param outer what is known around it; without constants where it stands in no other graph. */
function canonicalizeGraph(
  graph: Graph,
  outer: Omit<Scope, 'constants'> & { readonly constants: ScopedConstants | undefined },
): Canonical {
  const stored = new Set(graph.initializers.map(({ name }) => name));
  const inputs = graph.inputs.filter(({ name }) => !stored.has(name));
  const constants = findConstants(graph, outer.constants);
  const sources = new Scoped(outer.sources);
  inputs.forEach(({ name, type }, position) => {
    const text = type.kind === 'tensor' ? type.elementType : type.kind;
    sources.set(name, { kind: 'input', position, level: outer.level, type: text });
  });
  const scope: Scope = { ...outer, constants, sources };
  return finish(
    graph.nodes,
    graph.outputs.map(({ name }) => name),
    scope,
  );
}

/** Adds the nodes to the scope's sources, in order, and hashes what the outputs need of them. */
function finish(nodes: readonly Node[], outputs: readonly string[], scope: Scope): Canonical {
  const own = new Set<CanonicalNode>();
  const order = orderNodes(nodes);
  const read = new Set([...outputs, ...nodes.flatMap(({ inputs }) => inputs)]);
  for (const index of order.kind === 'ordered' ? order.indices : nodes.keys()) {
    const node = nodes[index];
    if (node === undefined || makesConstant(node, scope.constants)) continue;
    if (isPassThrough(node, scope, read)) {
      scope.sources.set(
        node.outputs[0] ?? '',
        scope.sources.get(node.inputs[0] ?? '') ?? { kind: 'unknown' },
      );
      continue;
    }
    const canonical = canonicalizeNode(node, scope);
    own.add(canonical);
    node.outputs.forEach((name, output) => {
      if (name !== '') scope.sources.set(name, { kind: 'node', from: canonical, output });
    });
  }
  const results = outputs.map((name) => scope.sources.get(name));
  const constantOutputs = outputs.map((name) => {
    const constant = scope.constants.get(name);
    return constant === undefined ? undefined : `constant ${weightText(constant)}`;
  });
  // Inside a body its own nodes are enough: each level is hashed once.
  const ofGraph = scope.level === 0 ? new Set([...own, ...scope.inner]) : own;
  if (scope.level > 0) for (const node of own) scope.inner.add(node);
  const live = collectLive(
    results.flatMap((source) => (source === undefined ? [] : [source])),
    ofGraph,
  );
  const outputHashes = results.map((source, at) => constantOutputs[at] ?? sourceHash(source));
  const signature = once(() => signatureOf(live, outputHashes, results));
  return {
    nodes: live,
    outputs: results,
    get signature() {
      return signature();
    },
    constantOutputs,
  };
}

/** Identity, and Dropout unless it is told to train or somebody reads its mask. */
function isPassThrough(node: Node, scope: Scope, read: ReadonlySet<string>): boolean {
  if (node.domain !== '') return false;
  if (node.operator === 'Identity') return true;
  if (node.operator !== 'Dropout') return false;
  const mask = node.outputs[1] ?? '';
  if (mask !== '' && read.has(mask)) return false;
  const training = node.inputs[2] ?? '';
  if (training === '') return true;
  const constant = scope.constants.get(training);
  return constant !== undefined && smallValues(constant.stored)?.[0] === 0;
}

function canonicalizeNode(node: Node, scope: Scope): CanonicalNode {
  const bodies = new Map(
    subgraphsOf(node).map((graph) => [graph, canonicalizeGraph(graph, { ...scope, level: scope.level + 1 })]),
  );
  const attributes = new Map<string, string>();
  for (const [name, attribute] of node.attributes) {
    const graphs =
      attribute.kind === 'graph' ? [attribute.value] : attribute.kind === 'graphs' ? attribute.value : [];
    const text = graphs.map((graph) => bodies.get(graph)?.signature);
    attributes.set(name, text.length > 0 ? text.join(',') : attributeText(name, attribute));
  }
  const weights = new Map<number, Constant>();
  const settings = new Map<number, Constant>();
  const scales = new Set<number>();
  const sources = new Map<number, Source>();
  const scaling = multipliesScale(node, scope);
  node.inputs.forEach((name, position) => {
    if (name === '') return;
    const constant = scope.constants.get(name);
    if (constant === undefined) {
      sources.set(position, scope.sources.get(name) ?? { kind: 'unknown' });
      return;
    }
    const purpose = scaling ? ({ kind: 'scale' } as const) : purposeOf(node, position, constant.stored);
    if (purpose.kind === 'setting') {
      attributes.set(purpose.name, settingText(constant));
      settings.set(position, constant);
    } else weights.set(position, constant);
    if (purpose.kind === 'scale') scales.add(position);
  });
  const constantResults = new Map<number, string>();
  let position = node.inputs.length;
  for (const { outputs, constantOutputs } of bodies.values()) {
    for (const [at, source] of outputs.entries()) {
      const constant = constantOutputs[at];
      if (constant === undefined) sources.set(position, source ?? { kind: 'unknown' });
      else constantResults.set(position, constant);
      position += 1;
    }
  }
  const opset = scope.opsets.get(node.domain) ?? 1;
  const spatialRank = spatialRankOf(node, weights);
  const filled = fillDefaults(node, attributes, opset, spatialRank);
  // The kernel's shape is the weight's.
  if (/Conv/.test(node.operator) && [...weights.values()].some(({ dims }) => dims.length > 2)) {
    filled.delete('kernel_shape');
  }
  const does = operatorText(node, scope);
  const identity = [
    does,
    ...[...filled].map(([name, text]) => `${name}=${text}`).sort(compareText),
    ...inputTexts(node, weights, sources),
    // A split into equal parts is told by their number alone.
    ...(node.operator === 'Split' ? [`outputs ${node.outputs.length}`] : []),
  ];
  return {
    node,
    does,
    attributes: new Map([...filled].sort(([a], [b]) => compareText(a, b))),
    weights: weights.size === 0 ? noConstants : weights,
    settings: settings.size === 0 ? noConstants : settings,
    scales: scales.size === 0 ? noScales : scales,
    sources,
    constantResults: constantResults.size === 0 ? noResults : constantResults,
    hash: digest(identity),
    depth: depthAfter(sources.values()),
    commutative: isCommutative(operatorName(node)),
  };
}

/** Whether the node multiplies a scale of dynamic quantisation, so that its constant is a weight's scale. */
function multipliesScale(node: Node, scope: Scope): boolean {
  if (node.operator !== 'Mul') return false;
  return node.inputs.some((name) => {
    const source = scope.sources.get(name);
    return (
      source?.kind === 'node' && source.output === 1 && source.from.node.operator === 'DynamicQuantizeLinear'
    );
  });
}

function inputTexts(
  node: Node,
  weights: ReadonlyMap<number, Constant>,
  sources: ReadonlyMap<number, Source>,
): readonly string[] {
  const inputs = [
    ...[...weights].map(([position, constant]) => ({ position, text: weightText(constant) })),
    ...[...sources].map(([position, source]) => ({ position, text: sourceHash(source) })),
  ];
  if (isCommutative(operatorName(node))) {
    return inputs.map(({ text }) => `operand ${text}`).sort(compareText);
  }
  return inputs
    .sort((a, b) => a.position - b.position)
    .map(({ position, text }) => `input ${position} ${text}`);
}

/** The operator's name; for a model-local function what it does, so that its name does not matter. */
function operatorText(node: Node, scope: Scope): string {
  const name = operatorName(node);
  const known = scope.functions.get(functionKey(node, node.operator));
  if (known === undefined) return name;
  if (known.text !== undefined || scope.calls >= maxCalls) return known.text ?? name;
  known.text = name;
  const { definition } = known;
  const sources = new Scoped<Source>();
  definition.inputs.forEach((input, position) => {
    sources.set(input, { kind: 'input', position, level: 0, type: 'any' });
  });
  const body = finish(definition.nodes, definition.outputs, {
    opsets: definition.opsets,
    constants: findFunctionConstants(definition.nodes),
    sources,
    level: 1,
    functions: scope.functions,
    calls: scope.calls + 1,
    inner: new Set(),
  });
  const defaults = [...definition.defaults].map(([key, value]) => `${key}=${attributeText(key, value)}`);
  known.text = `function ${digest([body.signature, ...defaults.sort(compareText)])}`;
  return known.text;
}

function functionKey({ domain, overload }: { domain: string; overload: string }, name: string): string {
  return JSON.stringify([domain, name, overload]);
}

/** 2 for images: from the weight of a convolution, or the kernel or strides of a pooling. */
export function spatialRankOf(node: Node, weights: ReadonlyMap<number, Constant>): number | undefined {
  if (/Conv/.test(node.operator)) {
    for (const { dims } of weights.values()) if (dims.length > 2) return dims.length - 2;
  }
  for (const name of ['kernel_shape', 'strides', 'dilations']) {
    const attribute = node.attributes.get(name);
    if (attribute?.kind === 'ints') return attribute.value.length;
  }
  return undefined;
}
