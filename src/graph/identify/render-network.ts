/** What network a graph is, for the terminal: a line on what it is, who calls it what, and its stages as a picture. */

import { type Agreement, describeHead, describeIdentification, tellCatalogue } from './agreement.ts';
import { findKnown } from './known/registry.ts';
import type { Network } from './network.ts';
import type { Stage } from './stages.ts';

type Row = readonly [name: string, value: string];

export function networkRows(network: Network, agreements: readonly Agreement[]): readonly Row[] {
  const { identification, traits, kindOf, stages } = network;
  const known = identification.kind === 'known' ? findKnown(identification.name) : undefined;
  const catalogue = known === undefined ? '' : tellCatalogue(known);
  const shown = [
    ...(identification.kind === 'known' ? [describeHead(identification.head)] : []),
    `activation ${traits.activations.join(', ') || 'not told'}`,
    `normalisation ${traits.norms.join(', ') || 'none or folded'}`,
    ...(traits.padding === 'none' ? [] : [`padding ${paddings[traits.padding]}`]),
    `output ${traits.softmax ? 'probabilities' : 'without softmax'}`,
  ];
  return [
    ['network', describeIdentification(identification)],
    ['', `${kindOf}; ${shown.join(', ')}`],
    ...(catalogue === '' ? [] : [['called', catalogue] as const]),
    ...agreements.map(({ kind, sentence }): Row => [verdicts[kind], sentence]),
    ...stageRows(stages),
  ];
}

const paddings = {
  symmetric: 'symmetric (as PyTorch)',
  same: 'at the end first (TensorFlow, SAME)',
  mixed: 'symmetric and at the end first',
} as const;

const verdicts = {
  agrees: 'name agrees',
  ambiguous: 'name is vague',
  contradicts: 'NAME DIFFERS',
  unconfirmed: 'name?',
} as const satisfies Record<Agreement['kind'], string>;

/** Lines of the picture. */
const longestPicture = 60;

/** `/4` is where the picture is a quarter as wide as at the input. */
export function stageRows(stages: readonly Stage[]): readonly Row[] {
  const rows = stages.flatMap(({ reduction, lines }, stage) =>
    lines.map((line, index): Row => {
      const place = index === 0 ? `/${reduction}` : '';
      return [stage === 0 && index === 0 ? 'stages' : '', `${place.padEnd(5)}${line}`];
    }),
  );
  if (rows.length <= longestPicture) return rows;
  return [...rows.slice(0, longestPicture), ['', `and ${rows.length - longestPicture} further lines`]];
}
