/** What a model's graph says about itself without being run: from a `Model` to an `Architecture`. */

import { createHash } from 'node:crypto';
import type { Architecture, Layer } from './architecture.ts';
import { tensorHash } from './attribute-text.ts';
import { type CanonicalNode, canonicalize } from './canonical-graph.ts';
import { countParameters } from './count-parameters.ts';
import { describeLayer } from './describe-layer.ts';
import { signatureOfValue } from './format-value.ts';
import { describeNetwork } from './identify/network.ts';
import { everyNode, graphInputs, type Model, operatorName, subgraphsOf } from './model.ts';
import { normalize } from './normal/normalize.ts';
import type { Tensor } from './tensor.ts';

/**
 * The architecture of a model. Parameters are counted as `countParameters` says. `nodes` and `operators` count
 * every node of the file once: of the graph, of subgraphs (`If`, `Loop`, `Scan`) and of model-local functions.
 */
export function describeArchitecture(model: Model): Architecture {
  const canonical = canonicalize(model);
  const { nodes } = canonical;
  const opset = model.opsets.get('') ?? 0;
  const { parameters, kernelParameters, views } = countParameters(model);
  const operators = countOperators(model);
  return {
    network: describeNetwork(model),
    parameters,
    parameterViews: views,
    kernelParameters,
    nodes: Object.values(operators).reduce((sum, count) => sum + count, 0),
    opset,
    operators,
    inputs: graphInputs(model).map(signatureOfValue),
    outputs: model.graph.outputs.map(signatureOfValue),
    signature: normalize(model, canonical).signature,
    weightsSignature: hashWeights(nodes),
    externalData: hasExternalData(model),
    producer: [model.producerName, model.producerVersion].filter((part) => part !== '').join(' '),
    irVersion: model.irVersion,
    layers: describeLayers(nodes, opset),
  };
}

/** Whether any weight of the model, also in subgraphs and attributes, lies in another file. */
function hasExternalData(model: Model): boolean {
  const isExternal = ({ data }: Tensor): boolean => data.kind === 'external';
  if (model.graph.initializers.some(isExternal)) return true;
  for (const node of everyNode(model)) {
    if (subgraphsOf(node).some(({ initializers }) => initializers.some(isExternal))) return true;
    for (const attribute of node.attributes.values()) {
      if (attribute.kind === 'tensor' && isExternal(attribute.value)) return true;
      if (attribute.kind === 'tensors' && attribute.value.some(isExternal)) return true;
    }
  }
  return false;
}

/** Operators are names from the file: the record has no prototype that they could reach. */
function countOperators(model: Model): Readonly<Record<string, number>> {
  const operators: Record<string, number> = Object.create(null);
  for (const node of everyNode(model)) {
    const name = operatorName(node);
    operators[name] = (operators[name] ?? 0) + 1;
  }
  return operators;
}

function describeLayers(nodes: readonly CanonicalNode[], opset: number): readonly Layer[] {
  const indices = new Map(nodes.map((node, index) => [node, index]));
  return nodes.map((node, index) => {
    const sources = [...node.sources].sort(([a], [b]) => a - b);
    const from = sources.flatMap(([, source]) => {
      if (source.kind === 'node') return [indices.get(source.from) ?? index];
      return source.kind === 'input' ? [-1 - source.position] : [];
    });
    return describeLayer(node, index, from, opset);
  });
}

/**
 * Hashes all weights, scales included, in the order of the layers. Weights in `If`, `Loop` and `Scan` bodies
 * and in functions are left out.
 */
function hashWeights(nodes: readonly CanonicalNode[]): string {
  const hash = createHash('sha256');
  for (const { weights } of nodes) {
    for (const [, constant] of [...weights].sort(([a], [b]) => a - b))
      hash.update(`${tensorHash(constant.stored)}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}
