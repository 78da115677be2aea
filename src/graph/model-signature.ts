/** What a program that uses a model depends on: its inputs and outputs, and what it needs of a runtime. */

import type { ValueSignature } from './architecture.ts';
import { isStandard } from './defined-operators.ts';
import { signatureOfValue } from './format-value.ts';
import { everyNode, graphInputs, type Model, type Node, operatorName } from './model.ts';

export type ModelSignature = {
  readonly inputs: readonly ValueSignature[];
  readonly outputs: readonly ValueSignature[];
  readonly irVersion: number;
  /** Operator set versions by domain; ONNX's own is `ai.onnx`. */
  readonly opsets: Readonly<Record<string, number>>;
  /** Nodes by operator, of operators that neither ONNX nor the file itself defines. */
  readonly customOperators: Readonly<Record<string, number>>;
  /** Functions that the file defines: operators of its own that every runtime can take apart. */
  readonly functions: readonly string[];
  readonly producer: string;
  /** The maker's namespace; often empty. */
  readonly domain: string;
  readonly modelVersion: string;
  readonly metadata: Readonly<Record<string, string>>;
};

/** Operator domains that ONNX itself defines. */
const onnxDomains = new Set([
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview.training',
  'ai.onnx.preview',
]);

export function describeSignature(model: Model): ModelSignature {
  return {
    inputs: graphInputs(model).map(signatureOfValue),
    outputs: model.graph.outputs.map(signatureOfValue),
    irVersion: model.irVersion,
    opsets: recordOf(
      [...model.opsets].map(([domain, version]) => [domain === '' ? 'ai.onnx' : domain, version]),
    ),
    customOperators: customOperators(model),
    functions: model.functions.map(({ domain, name }) => operatorName({ domain, operator: name })),
    producer: [model.producerName, model.producerVersion].filter((part) => part !== '').join(' '),
    domain: model.domain,
    modelVersion: String(model.modelVersion),
    metadata: recordOf(model.metadata),
  };
}

/** Whether ONNX does not say what the operator does. */
export function isCustom(
  { domain, operator }: Pick<Node, 'domain' | 'operator'>,
  { opsets }: Pick<Model, 'opsets'>,
): boolean {
  return domain === '' ? !isStandard(operator, opsets.get('') ?? 1) : !onnxDomains.has(domain);
}

function customOperators(model: Model): Readonly<Record<string, number>> {
  const own = new Set(model.functions.map(({ domain, name }) => operatorName({ domain, operator: name })));
  const counts = new Map<string, number>();
  for (const node of everyNode(model)) {
    const name = operatorName(node);
    if (isCustom(node, model) && !own.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return recordOf(counts);
}

/** Keys are names from the file: the record has no prototype that they could reach. */
function recordOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const record: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) record[key] = value;
  return record;
}
