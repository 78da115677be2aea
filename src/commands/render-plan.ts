/** The answers of `zoogate plan` as lines for the terminal. */
import { placeText } from '../place.ts';
import { plainText } from '../report/escape.ts';
import type { GateNeed, NoNeed } from './examples-needed.ts';
import { percent, points } from './percent.ts';

export type Plan = {
  readonly power: number;
  /** Gates that are decided together, and 1 minus the level of each one's interval. */
  readonly family: { readonly gates: number; readonly alpha: number };
  readonly populationSize?: number | undefined;
  readonly gates: readonly (GateNeed | NoNeed)[];
};

const count = (n: number): string => n.toLocaleString('en-US');

export function renderPlan({ gates, family, power }: Plan): string {
  const blocks = gates.map((gate) =>
    [
      plainText(gate.rule),
      ...(gate.kind === 'planned'
        ? rowsOf(gate, power).map(([name, text]) => `  ${name.padEnd(10)}${text}`)
        : [`  ${gate.reason}`]),
    ].join('\n'),
  );
  if (family.gates > 1) {
    blocks.push(
      `${family.gates} gates are decided together (Holm): each is planned for the strictest interval that it may ` +
        `be held to, of ${percent(1 - family.alpha)}`,
    );
  }
  return blocks.join('\n\n');
}

function rowsOf(gate: GateNeed, power: number): readonly (readonly [string, string])[] {
  const { expected, distance, outcome, resolves } = gate;
  const paired =
    'discordant' in gate.held ? `, differing on ${percent(gate.held.discordant)} of examples` : '';
  const place =
    outcome === undefined
      ? 'on the limit'
      : `${points(Math.abs(distance))} ${distance > 0 ? 'above' : 'below'} the limit: should ${outcome}`;
  const resolution = resolves.map(
    ({ n, halfWidth }) => `± ${(halfWidth * 100).toFixed(2)} pp with ${count(n)}`,
  );
  return [
    ['limit', limitText(gate)],
    ['expected', `${percent(expected)}${paired}, ${place}`],
    ['examples', examplesText(gate, power)],
    ...(resolution.length === 0 ? [] : ([['resolves', resolution.join(', ')]] as const)),
  ];
}

function limitText({ held, limit }: GateNeed): string {
  const total = percent(limit);
  if (held.against === 'quantity') return total;
  if (held.against !== 'claim') return `${total} (${held.against} ${percent(held.other)})`;
  const { text, source } = held.claim;
  const allowance =
    held.allowance === 0 ? '' : `; ${points(Math.abs(held.allowance))} of room for its rounding`;
  return `${total} (claim ${plainText(text)} at ${plainText(placeText(source))}${allowance})`;
}

function examplesText({ examples, outcome, held }: GateNeed, power: number): string {
  const wanted = percent(power);
  const why =
    outcome === undefined
      ? 'no sample tells the expected figure from the limit'
      : `fewer do not reach ${wanted} power`;
  switch (examples.kind) {
    case 'enough':
      // For a paired difference the power is approximated.
      return 'discordant' in held
        ? `about ${count(examples.n)} (power ${wanted})`
        : `${count(examples.n)} (power ${percent(Math.floor(examples.power * 1e4) / 1e4)})`;
    case 'all':
      return `all ${count(examples.n)} (with "complete: true"): ${why}`;
    case 'out_of_reach':
      return outcome === undefined
        ? `out of reach: ${why}`
        : `out of reach: more than ${count(examples.most)} for ${wanted} power`;
  }
}
