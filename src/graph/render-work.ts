/** What an inference costs, what changed in the signature, and risks, as rows and lines for the terminal. */

import { withThousands } from '../thousands.ts';
import type { Structure } from './architecture.ts';
import { type SignatureChange, tellSignatureChange } from './compare-signatures.ts';
import type { Work } from './describe-work.ts';
import type { ModelSignature } from './model-signature.ts';
import type { Risk } from './risks/risk.ts';

type Row = readonly [name: string, text: string];

/** `Conv 10, Gemm 5`, the largest first. */
function list(figures: Readonly<Record<string, number>>): string {
  const entries = Object.entries(figures).sort(([, a], [, b]) => b - a);
  return entries.map(([name, figure]) => `${name} ${withThousands(figure)}`).join(', ');
}

export function workRows({ macs, flops, activations, assumptions }: Work): readonly Row[] {
  const lacking =
    macs.incomplete.length === 0 ? '' : `; not counted, of unknown shape: ${macs.incomplete.join(', ')}`;
  const left = Object.keys(flops.notCounted).length === 0 ? '' : `; not counted: ${list(flops.notCounted)}`;
  const unknown =
    activations.unknown === 0
      ? ''
      : `, ${withThousands(activations.unknown)} values of unknown size left out`;
  return [
    ['MACs', `${withThousands(macs.macs)}: ${list(macs.counted) || 'none'}${lacking}`],
    ['FLOPs', `${withThousands(flops.flops)}: ${list(flops.counted) || 'none'}${left}`],
    [
      'activations',
      `${withThousands(activations.peakBytes)} bytes at once, at ${activations.peakAt}; ${withThousands(activations.totalBytes)} in all${unknown}`,
    ],
    ...assumptions.map((clause): Row => ['', `taken for granted: ${clause}`]),
  ];
}

export function storageRows({ bytesByPrecision, precision, depth }: Structure): readonly Row[] {
  const bytes = list(bytesByPrecision);
  return [
    ['precision', bytes === '' ? 'no weights' : `${precision}: ${bytes} bytes`],
    [
      'depth',
      `${depth === 1 ? '1 layer' : `${withThousands(depth)} layers`} with weights on the longest path`,
    ],
  ];
}

export function signatureRows({
  opsets,
  customOperators,
  functions,
  metadata,
}: ModelSignature): readonly Row[] {
  const domains = Object.entries(opsets).map(([domain, version]) => `${domain} ${version}`);
  const entries = Object.entries(metadata).map(
    ([key, value]) => `${key}: ${value.length > 60 ? `${value.slice(0, 57)}...` : value}`,
  );
  return [
    ['operator sets', domains.join(', ')],
    ['custom', list(customOperators) || 'no custom operators'],
    ...(functions.length === 0 ? [] : [['functions', functions.join(', ')] as const]),
    ...(entries.length === 0 ? [] : [['metadata', entries.join('; ')] as const]),
  ];
}

export function signatureLines(changes: readonly SignatureChange[]): readonly string[] {
  if (changes.length === 0) return ['to callers: the same inputs, outputs and needs'];
  return ['to callers:', ...changes.map((change) => `  ${tellSignatureChange(change)}`)];
}

export function riskLines(risks: readonly Risk[]): readonly string[] {
  if (risks.length === 0) return ['no static risks found'];
  return risks.map(({ kind, where, what }) => `${kind}: ${where}: ${what}`);
}
