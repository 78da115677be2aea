/** An architecture, and its difference from another, as lines for the terminal. */
import type { Artifact } from '../artifact/artifact.ts';
import type { Architecture, GraphDifference } from './architecture.ts';
import { formatValue } from './format-value.ts';

const count = (value: number): string => value.toLocaleString('en-US');

export function renderInspection({
  artifact,
  architecture,
  difference,
}: {
  readonly artifact: Artifact;
  readonly architecture: Architecture;
  readonly difference?: GraphDifference;
}): string {
  const views = Object.entries(architecture.parameterViews).map(([name, value]) => `${name} ${count(value)}`);
  const operators = Object.entries(architecture.operators).sort(([, a], [, b]) => b - a);
  const rows: readonly (readonly [string, string])[] = [
    ['sha256', artifact.sha256],
    ['size', `${count(artifact.bytes)} bytes`],
    ['producer', architecture.producer || 'not told'],
    ['opset', `${architecture.opset} (IR version ${architecture.irVersion})`],
    ['inputs', architecture.inputs.map(formatValue).join('; ')],
    ['outputs', architecture.outputs.map(formatValue).join('; ')],
    ['parameters', count(architecture.parameters)],
    ['', views.join(', ')],
    ['nodes', `${count(architecture.nodes)}: ${operators.map(([name, n]) => `${name} ${n}`).join(', ')}`],
    ['graph', architecture.signature],
    ['weights', architecture.weightsSignature],
  ];
  const lines = rows.map(([name, value]) => `${name.padEnd(12)}${printable(value)}`);
  if (difference === undefined) return lines.join('\n');
  const same = difference.sameWeights
    ? 'the same graph with the same weights'
    : 'the same graph with other weights';
  lines.push('', difference.equal ? same : 'not the same graph:');
  for (const change of difference.changes) lines.push(`  ${printable(change)}`);
  return lines.join('\n');
}

/** Names in a model are anybody's: control characters would steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '?');
}
