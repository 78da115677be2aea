/** From an architecture to measurements: counts without sampling error, and texts that are equal or not. */
import { formatValue } from '../graph/format-value.ts';
import type { Measurement, Measurements } from './measurement.ts';
import type { Subject } from './subjects.ts';

export function graphMeasurements(
  { artifact, architecture, risks }: Subject,
  macs: Measurement | undefined,
): Measurements {
  const count = (value: number, method: string): Measurement => ({
    kind: 'exact',
    value,
    unit: 'count',
    method,
  });
  const text = (value: string, method: string): Measurement => ({
    kind: 'text',
    value,
    unit: 'text',
    method,
  });
  return {
    parameters: {
      kind: 'exact',
      value: architecture.parameters,
      unit: 'count',
      method: 'elements of the weights that nodes consume',
      views: architecture.parameterViews,
    },
    kernel_parameters: count(
      architecture.kernelParameters,
      'elements of the consumed weights of rank 2 or more',
    ),
    nodes: count(architecture.nodes, 'nodes of the graph as stored'),
    opset: count(architecture.opset, "version of ONNX's own operator set"),
    size: { kind: 'exact', value: artifact.bytes, unit: 'bytes', method: 'bytes of the model file' },
    graph: text(architecture.signature, 'structural hash: names, order and values of weights left out'),
    inputs: text(architecture.inputs.map(formatValue).join('; '), 'declared by the model'),
    outputs: text(architecture.outputs.map(formatValue).join('; '), 'declared by the model'),
    precision: text(architecture.precision, 'element types of the weights'),
    custom_operators: count(
      Object.values(architecture.customOperators).reduce((sum, nodes) => sum + nodes, 0),
      nameList('nodes whose operator ONNX does not define', Object.keys(architecture.customOperators)),
    ),
    risks: count(
      risks.length,
      nameList(
        'static risks',
        risks.map(({ kind, where }) => `${kind} (${where})`),
      ),
    ),
    ...(macs === undefined ? {} : { macs }),
  };
}

/** The first few by name: reports have limits. */
function nameList(what: string, names: readonly string[]): string {
  if (names.length === 0) return what;
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${what}: ${names.slice(0, 5).join(', ')}${rest}`;
}
