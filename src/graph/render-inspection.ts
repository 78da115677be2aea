/** An architecture, and its difference from another, as lines for the terminal. */
import type { Artifact } from '../artifact/artifact.ts';
import { withThousands } from '../thousands.ts';
import type { Architecture, ExternalFileUse, GraphDifference, Structure } from './architecture.ts';
import type { Work } from './describe-work.ts';
import { formatValue } from './format-value.ts';
import type { Agreement } from './identify/agreement.ts';
import { networkRows } from './identify/render-network.ts';
import type { ModelSignature } from './model-signature.ts';
import { sideBySideLines } from './render-side-by-side.ts';
import { riskLines, signatureLines, signatureRows, storageRows, workRows } from './render-work.ts';
import type { Risk } from './risks/risk.ts';
import { wrapLine } from './wrap-line.ts';

export function renderInspection({
  artifact,
  architecture,
  agreements,
  difference,
  signature,
  work,
  risks,
  width,
}: {
  readonly artifact: Artifact;
  readonly architecture: Structure & Partial<Architecture>;
  readonly agreements: readonly Agreement[];
  readonly difference?: GraphDifference;
  readonly signature: ModelSignature;
  readonly work: Work;
  readonly risks?: readonly Risk[];
  /** Columns of the terminal, if it is one. */
  readonly width?: number | undefined;
}): string {
  const views = Object.entries(architecture.parameterViews).map(
    ([name, value]) => `${name} ${withThousands(value)}`,
  );
  const operators = Object.entries(architecture.operators).sort(([, a], [, b]) => b - a);
  const rows: readonly (readonly [string, string])[] = [
    ['sha256', artifact.sha256],
    ['size', `${withThousands(artifact.bytes)} bytes`],
    ['producer', architecture.producer || 'not told'],
    ['opset', `${architecture.opset} (IR version ${architecture.irVersion})`],
    ['inputs', architecture.inputs.map(formatValue).join('; ')],
    ['outputs', architecture.outputs.map(formatValue).join('; ')],
    ...signatureRows(signature),
    ['parameters', withThousands(architecture.parameters)],
    ['', views.join(', ')],
    ...storageRows(architecture),
    ...workRows(work),
    [
      'nodes',
      `${withThousands(architecture.nodes)}: ${operators.map(([name, n]) => `${name} ${n}`).join(', ')}`,
    ],
    ['graph', architecture.signature],
    ['weights', architecture.weightsSignature ?? 'in other files, not read'],
    ...architecture.externalFiles.map(externalRow),
    ...networkRows(architecture.network, agreements),
  ];
  const lines = rows.flatMap(([name, value]) =>
    wrapLine(`${name.padEnd(rowIndent)}${printable(value)}`, width, rowIndent),
  );
  const sentences = (told: readonly string[]): readonly string[] =>
    told.flatMap((line) => wrapLine(printable(line), width, sentenceIndent));
  if (risks !== undefined) lines.push('', ...sentences(riskLines(risks)));
  if (difference === undefined) return lines.join('\n');
  const picture = sideBySideLines(difference.sideBySide).map(printable);
  return [...lines, '', ...sentences(differenceLines(difference)), '', ...picture].join('\n');
}

/** Behind the name of a row; of what goes on in a sentence. */
const rowIndent = 14;
const sentenceIndent = 4;

const relationWords: Readonly<Record<GraphDifference['relation'], string>> = {
  equal: 'the same network: one structure, the same weights',
  'equal up to weights': 'the same structure with other weights',
  'equal up to precision': 'the same network at another precision',
  'same family': 'not the same network, but one of the same family',
  different: 'another network',
};

/** What the model is to the other one, and every difference as the model's own side sees it. */
function differenceLines({
  relation,
  similarity,
  changes,
  weights,
  signatureChanges,
}: GraphDifference): readonly string[] {
  const alike = similarity < 1 ? ` (${(similarity * 100).toFixed(1)} % alike)` : '';
  return [
    `${relationWords[relation]}${alike}`,
    ...changes.map((change) => `  ${change}`),
    ...(weights.sentence === undefined ? [] : [`  ${weights.sentence}`]),
    ...signatureLines(signatureChanges),
  ];
}

function externalRow({ location, tensors, bytes, problem }: ExternalFileUse): readonly [string, string] {
  const told = problem === undefined ? '' : `: ${problem}`;
  const count = tensors === 1 ? '1 tensor' : `${withThousands(tensors)} tensors`;
  return ['', `${location}: ${withThousands(bytes)} bytes in ${count}${told}`];
}

/** Names in a model are anybody's: control characters would steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '?');
}
