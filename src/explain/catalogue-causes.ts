/**
 * Claims that are somebody else's figure: what the catalogue says of another variant, for another input size or in
 * another zoo; and multiply-accumulates that come out right at another input size.
 */
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import { figureText } from '../gate/words.ts';
import type { Catalogue } from '../zoo/catalogue.ts';
import type { ZooEntry } from '../zoo/entry.ts';
import { type Finding, makeFinding } from './finding.ts';
import { doesNotPass } from './missed-figure.ts';
import { declaredInput } from './preprocess-variants.ts';

/** Metrics that the catalogue has figures of. */
const PUBLISHED = ['top1', 'top5', 'parameters', 'macs'] as const;
type Published = (typeof PUBLISHED)[number];

export function asksCatalogue(gates: readonly GateResult[]): boolean {
  return gates.some(isMissedClaim);
}

function isMissedClaim(gate: GateResult): gate is GateResult & { metric: Published } {
  return (
    gate.bound?.against === 'claim' &&
    doesNotPass(gate) &&
    (PUBLISHED as readonly string[]).includes(gate.metric)
  );
}

export function catalogueCauses(
  { subjects }: Gating,
  gates: readonly GateResult[],
  catalogue: Catalogue,
): readonly Finding[] {
  const { architecture } = subjects.candidate;
  const own = new Set(
    catalogue.architectures
      .filter(({ kernelParameters }) => kernelParameters === architecture.kernelParameters)
      .map(({ id }) => id),
  );
  const families = new Set(
    catalogue.entries.filter(({ zoo, model }) => own.has(`${zoo}/${model}`)).map(({ family }) => family),
  );
  const input = declaredInput(architecture.inputs);
  const size = input?.height === input?.width ? input?.width : undefined;
  return gates.filter(isMissedClaim).flatMap((gate): readonly Finding[] => {
    const claimed = gate.bound?.value;
    if (typeof claimed !== 'number') return [];
    const held = { gate, claimed, precision: gate.bound?.precision ?? 0, families, size, own };
    const finding =
      gate.metric === 'top1' || gate.metric === 'top5'
        ? ofSameNetwork(held, catalogue.entries)
        : (ofOtherVariant(held, catalogue) ?? (gate.metric === 'macs' ? atOtherSize(held) : undefined));
    return finding === undefined ? [] : [finding];
  });
}

type Held = {
  readonly gate: GateResult & { readonly metric: Published };
  readonly claimed: number;
  /** Half-width of what the claim's printed figure stands for. */
  readonly precision: number;
  /** Families of the catalogue that the candidate's graph belongs to. */
  readonly families: ReadonlySet<string>;
  /** Of the candidate's input, in pixels, where it is declared and square. */
  readonly size: number | undefined;
  /** Known architectures that it is. */
  readonly own: ReadonlySet<string>;
};

/** An accuracy that is published for the same network: for another input size, or by another zoo. */
function ofSameNetwork(
  { gate, claimed, precision, families, size }: Held,
  entries: readonly ZooEntry[],
): Finding | undefined {
  const metric = gate.metric as 'top1' | 'top5';
  const same = entries.filter((entry) => {
    const figure = entry[metric];
    return (
      families.has(entry.family) &&
      figure !== undefined &&
      Math.abs(figure.value - claimed) <= precision + figure.precision + 1e-9
    );
  });
  const isOther = ({ inputSize }: ZooEntry): boolean =>
    size !== undefined && inputSize !== undefined && inputSize[0] !== size;
  const [first] = same;
  if (first === undefined) return undefined;
  const sized = same.every(isOther) ? first : undefined;
  const said = same.slice(0, 5).map(sayEntry(metric));
  return makeFinding({
    cause: sized === undefined ? 'claim.other-zoo' : 'claim.other-input-size',
    sentence:
      sized === undefined
        ? `${figureText(claimed, 'ratio')} is what ${first.id} is published with: this file may hold other weights`
        : `${figureText(claimed, 'ratio')} is what the catalogue says of ${first.id} at ${first.inputSize?.join(' x ')} pixels; this model takes ${size} x ${size}, and at that size it is not claimed`,
    evidence: said,
    // Several networks share a figure, and an honest claim repeats its source: only the size tells more.
    confidence: sized === undefined ? 'possible' : 'likely',
    place: gate.bound?.source,
    gates: [gate.rule],
  });
}

function sayEntry(metric: Published): (entry: ZooEntry) => string {
  return (entry) => {
    const { repository, path } = entry.source;
    const size = entry.inputSize === undefined ? '' : ` at ${entry.inputSize.join(' x ')}`;
    return `${entry.id}: ${metric} ${entry[metric]?.text}${size} (${repository}, ${path})`;
  };
}

/** A count that is exactly another network's, and none of this one's. */
function ofOtherVariant(
  { gate, claimed, precision, own, families }: Held,
  { architectures, entries }: Catalogue,
): Finding | undefined {
  const metric = gate.metric as 'parameters' | 'macs';
  // A count of few digits is many networks'.
  if (precision > claimed / 1000) return undefined;
  const isCount = (value: number | undefined): boolean =>
    value !== undefined && Math.abs(value - claimed) <= precision + 0.5;
  const built = architectures.filter(
    ({ id, parameters, macs }) =>
      !own.has(id) && (metric === 'macs' ? isCount(macs) : Object.values(parameters).some(isCount)),
  );
  const published = entries.filter(
    (entry) => !families.has(entry.family) && entry[metric] !== undefined && isCount(entry[metric].value),
  );
  const name = built[0]?.id ?? published[0]?.id;
  if (name === undefined) return undefined;
  return makeFinding({
    cause: 'claim.other-variant',
    sentence: `${figureText(claimed, 'count')} is what ${name} has, and this is another network`,
    evidence: [
      ...built
        .slice(0, 5)
        .map(
          ({ id }) => `${id}, as its zoo's own code builds it: ${metric} ${claimed.toLocaleString('en-US')}`,
        ),
      ...published.slice(0, 5).map(sayEntry(metric)),
    ],
    confidence: 'likely',
    place: gate.bound?.source,
    gates: [gate.rule],
  });
}

/** Sides (pixels) that networks are published for. */
const SIZES = [128, 160, 192, 240, 256, 288, 299, 320, 331, 384, 448, 512];
/** What the classifier, whose work does not grow with the image, and rounding leave. */
const WITHIN = 0.005;

/** The work of convolutions grows with the area of the input. */
function atOtherSize({ gate, claimed, size }: Held): Finding | undefined {
  const measured = gate.measured?.value;
  if (typeof measured !== 'number' || measured === 0 || size === undefined) return undefined;
  const other = SIZES.find(
    (side) => side !== size && Math.abs((measured * (side / size) ** 2) / claimed - 1) < WITHIN,
  );
  if (other === undefined) return undefined;
  const predicted = measured * (other / size) ** 2;
  return makeFinding({
    cause: 'claim.other-input-size',
    sentence: `the claim of ${figureText(claimed, 'count')} multiply-accumulates fits an input of ${other} x ${other} pixels; this model takes ${size} x ${size}, with ${figureText(measured, 'count')}`,
    evidence: [
      `times (${other} / ${size}) squared: ${figureText(predicted, 'count')}, ${(100 * Math.abs(predicted / claimed - 1)).toFixed(2)} % off the claim`,
    ],
    confidence: 'likely',
    place: gate.bound?.source,
    gates: [gate.rule],
  });
}
