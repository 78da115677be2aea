/** What a model's graph says about itself without being run: from a `Model` to an `Architecture`. */

import { createHash } from 'node:crypto';
import type { Architecture, Layer, Structure } from './architecture.ts';
import { tensorHash } from './attribute-text.ts';
import { type CanonicalNode, canonicalize } from './canonical-graph.ts';
import { findConstantUses } from './constant-uses.ts';
import { countParameters } from './count-parameters.ts';
import { describeLayer } from './describe-layer.ts';
import { findExternalFiles } from './external-files.ts';
import { signatureOfValue } from './format-value.ts';
import { describeNetwork } from './identify/network.ts';
import { inlineFunctions } from './inline-functions.ts';
import { everyNode, graphInputs, type Model, operatorName } from './model.ts';
import { describeSignature } from './model-signature.ts';
import { normalize } from './normal/normalize.ts';
import { describeStorage } from './weight-storage.ts';
import { weightedDepth } from './weighted-depth.ts';

/**
 * The architecture of a model. Parameters are counted as `countParameters` says. `nodes` and `operators` count
 * every node of the file once: of the graph, of subgraphs (`If`, `Loop`, `Scan`) and of model-local functions.
 */
export function describeArchitecture(model: Model): Architecture {
  return { ...describeStructure(model), weightsSignature: hashWeights(canonicalize(model).nodes) };
}

/** The same, without a hash of weights that lie in other files: these may be larger than anybody wants to wait for. */
export function describeFile(model: Model): Structure | Architecture {
  const structure = describeStructure(model);
  return structure.externalData
    ? structure
    : { ...structure, weightsSignature: hashWeights(canonicalize(model).nodes) };
}

/** The same without reading the weights, however large they are. */
export function describeStructure(model: Model): Structure {
  const opset = model.opsets.get('') ?? 0;
  const uses = findConstantUses(model);
  const { parameters, kernelParameters, views } = countParameters(model, uses);
  const operators = countOperators(model);
  const externalFiles = findExternalFiles(model);
  const whole = inlineFunctions(model);
  return {
    network: describeNetwork(whole),
    parameters,
    parameterViews: views,
    kernelParameters,
    ...describeStorage(uses),
    depth: weightedDepth(whole, whole === model ? uses : findConstantUses(whole)),
    customOperators: describeSignature(model).customOperators,
    nodes: Object.values(operators).reduce((sum, count) => sum + count, 0),
    opset,
    operators,
    inputs: graphInputs(model).map(signatureOfValue),
    outputs: model.graph.outputs.map(signatureOfValue),
    signature: normalize(model).signature,
    externalData: externalFiles.length > 0,
    externalFiles,
    producer: [model.producerName, model.producerVersion].filter((part) => part !== '').join(' '),
    irVersion: model.irVersion,
  };
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

/** The model's layers, one by one, in the order of its canonical form. */
export function describeLayers(model: Model): readonly Layer[] {
  const { nodes } = canonicalize(model);
  const opset = model.opsets.get('') ?? 0;
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

/** Hashes all weights, scales included, in the order of the layers. */
function hashWeights(nodes: readonly CanonicalNode[]): string {
  const hash = createHash('sha256');
  for (const { weights } of nodes) {
    for (const [, constant] of [...weights].sort(([a], [b]) => a - b))
      hash.update(`${tensorHash(constant.stored)}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}
