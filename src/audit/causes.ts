/**
 * Why claims of one family differ, as far as the catalogue can tell: each cause is a rule over the two rows that are
 * farthest apart, with its evidence. Facts that differ are named; which of them made the difference, only measuring can
 * tell.
 */
import type { Preprocess } from '../preprocess/preprocess.ts';
import { withThousands } from '../thousands.ts';
import type { Catalogue } from '../zoo/catalogue.ts';
import type { KnownArchitecture, PublishedFigure, ZooEntry } from '../zoo/entry.ts';
import { architectureOf, architecturesOfFamily, trainingArchitectureOf } from '../zoo/same-network.ts';
import { ZOOS } from '../zoo/zoos.ts';
import { type NamedCount, namedCounts } from './counting.ts';
import type { Spread, SpreadMetric, ZooClaim } from './spread.ts';

export type CauseKind =
  | 'mislabelled-file'
  | 'input-size'
  | 'recipe'
  | 'restated'
  | 'preprocessing'
  | 'other-network'
  | 'strides'
  | 'rounding'
  | 'auxiliary-head'
  | 'convention'
  | 'unknown-count';

export type Cause = { readonly kind: CauseKind; readonly text: string };

/** What a rule sees: the claims farthest apart. */
type Extremes = {
  readonly metric: SpreadMetric;
  readonly high: ZooClaim;
  readonly low: ZooClaim;
  readonly catalogue: Catalogue;
};

type Rule = (extremes: Extremes) => readonly Cause[];

const OF_ACCURACY: readonly Rule[] = [
  mislabelledFile,
  inputSize,
  recipe,
  restated,
  otherNetwork,
  preprocessing,
];
const OF_COUNTS: readonly Rule[] = [rounding, auxiliaryHead, unknownCount, convention, otherNetwork];

export function causesOf(metric: SpreadMetric, { claims }: Spread, catalogue: Catalogue): readonly Cause[] {
  const extremes = { metric, high: claims[0]!, low: claims.at(-1)!, catalogue };
  const rules = metric === 'top1' || metric === 'top5' ? OF_ACCURACY : OF_COUNTS;
  const causes = rules.flatMap((rule) => rule(extremes));
  // What explains all of it leaves nothing to say.
  const alone = causes.find(({ kind }) => kind === 'rounding');
  return alone === undefined ? causes : [alone];
}

const bothOf = ({ high, low }: Extremes): readonly [ZooClaim, ZooClaim] => [high, low];
const titleOf = ({ zoo }: ZooEntry): string => ZOOS[zoo].title;

/** An fp32 file holds four bytes a kernel weight: one that is smaller is not the network of its name. */
function mislabelledFile(extremes: Extremes): readonly Cause[] {
  return bothOf(extremes).flatMap(({ entry }) => {
    const bytes = entry.artifact?.bytes;
    const builds = architecturesOfFamily(entry.family, extremes.catalogue);
    const fewest = Math.min(...builds.map(({ kernelParameters }) => kernelParameters));
    if (bytes === undefined || !Number.isFinite(fewest) || bytes >= 4 * fewest) return [];
    const file = `${titleOf(entry)}'s is smaller than the kernels of ${entry.family}`;
    return [{ kind: 'mislabelled-file', text: `mislabelled file: ${file}` } as const];
  });
}

function inputSize({ high, low }: Extremes): readonly Cause[] {
  const [a, b] = [high.entry, low.entry];
  if (a.inputSize === undefined || b.inputSize === undefined || a.inputSize[0] === b.inputSize[0]) return [];
  const sizes = [a, b].map((entry) => `${entry.inputSize![0]} px (${titleOf(entry)})`).join(', ');
  return [{ kind: 'input-size', text: `input size: ${sizes}` }];
}

/** Other weights of the same model in the same zoo that lie nearer to the other claim by half of the distance. */
function recipe({ metric, high, low, catalogue }: Extremes): readonly Cause[] {
  const half = (high.figure.value + low.figure.value) / 2;
  const nearer = (claim: ZooClaim, isNearer: (value: number) => boolean): readonly Cause[] => {
    if (ZOOS[claim.zoo].variants !== 'weights') return [];
    const [other] = catalogue.entries
      .filter(({ zoo, family, precision, model, id }) => {
        const { entry } = claim;
        return (
          zoo === entry.zoo &&
          family === entry.family &&
          model === entry.model &&
          precision === 'fp32' &&
          id !== entry.id
        );
      })
      .flatMap((entry) => (entry[metric] === undefined ? [] : [{ entry, figure: entry[metric] }]))
      .filter(({ figure }) => isNearer(figure.value))
      .sort((a, b) => Math.abs(a.figure.value - half) - Math.abs(b.figure.value - half));
    if (other === undefined) return [];
    const text = `recipe: other weights of ${titleOf(claim.entry)}'s ${claim.entry.model} claim ${other.figure.text}`;
    return [{ kind: 'recipe', text }];
  };
  return [...nearer(high, (value) => value <= half), ...nearer(low, (value) => value >= half)];
}

function restated(extremes: Extremes): readonly Cause[] {
  return bothOf(extremes).flatMap(({ entry }) =>
    entry.restated
      .filter(({ metric }) => metric === extremes.metric)
      .map(({ figure, where }) => {
        const text = `elsewhere ${titleOf(entry)} claims ${figure.text} (${where})`;
        return { kind: 'restated', text } as const;
      }),
  );
}

function preprocessing({ high, low }: Extremes): readonly Cause[] {
  const unpublished = [high, low].filter(({ entry }) => entry.preprocess?.steps === undefined);
  if (unpublished.length > 0) {
    const titles = unpublished.map(({ entry }) => titleOf(entry)).join(' and ');
    return [{ kind: 'preprocessing', text: `preprocessing not published in full by ${titles}` }];
  }
  const [a, b] = [high, low].map(({ entry }) => resizeText(entry.preprocess!.steps!));
  if (a === b) return [];
  const told = `${a} (${titleOf(high.entry)}), ${b} (${titleOf(low.entry)})`;
  return [{ kind: 'preprocessing', text: `resize: ${told}` }];
}

/** "bilinear 256, pillow". */
function resizeText({ resize, centralFraction }: Preprocess): string {
  if (resize === undefined) return 'none';
  const { size, interpolation, library } = resize;
  const to = size.kind === 'shorter' ? String(size.shorter) : `${size.width}x${size.height}`;
  const cut = centralFraction === undefined ? '' : ' of the centre';
  return `${interpolation} ${to}${cut}, ${library}`;
}

/** The zoos' own code builds networks of different counts under this name. */
function otherNetwork({ high, low, catalogue }: Extremes): readonly Cause[] {
  const [a, b] = [high, low].map(({ entry }) => architectureOf(entry, catalogue));
  if (a === undefined || b === undefined) return [];
  const told = (text: (one: KnownArchitecture) => string): string =>
    `${text(a)} (${titleOf(high.entry)}), ${text(b)} (${titleOf(low.entry)})`;
  if (a.kernelParameters !== b.kernelParameters) {
    const counts = told((one) => withThousands(one.kernelParameters));
    return [{ kind: 'other-network', text: `other networks: kernel parameters ${counts}` }];
  }
  if (a.macs === undefined || b.macs === undefined || a.size !== b.size) return [];
  if (Math.abs(a.macs / b.macs - 1) < 0.001) return [];
  const counts = told((one) => `${((one.macs ?? 0) / 1e9).toFixed(3)} G`);
  return [{ kind: 'strides', text: `strides: equal kernels, MACs ${counts}` }];
}

function rounding({ high, low }: Extremes): readonly Cause[] {
  const room = high.figure.precision + low.figure.precision;
  if (high.figure.value - low.figure.value > room) return [];
  return [{ kind: 'rounding', text: 'rounding' }];
}

/** A head that only training uses is counted by one zoo. */
function auxiliaryHead({ metric, high, low, catalogue }: Extremes): readonly Cause[] {
  if (metric !== 'parameters') return [];
  return [high, low].flatMap(({ entry, figure }) => {
    const trained = trainingArchitectureOf(entry, catalogue);
    if (trained === undefined || !isPrinted(trained.parameters.trainable, figure)) return [];
    const text = `auxiliary head: ${titleOf(entry)} counts one that only training uses`;
    return [{ kind: 'auxiliary-head', text } as const];
  });
}

/** A claim that no zoo's code builds, under no convention. */
function unknownCount({ metric, high, low, catalogue }: Extremes): readonly Cause[] {
  return [high, low].flatMap(({ entry, figure }) => {
    const named = namedCounts(metric, entry, catalogue);
    if (named.length === 0 || named.some(({ count }) => isPrinted(count, figure))) return [];
    const far = ({ count }: NamedCount): number => Math.abs(count - figure.value);
    const nearest = named.reduce((best, one) => (far(one) < far(best) ? one : best)).count;
    const built = metric === 'macs' ? `${(nearest / 1e9).toFixed(3)} G` : nearest.toLocaleString('en-US');
    const text = `${figure.text} (${titleOf(entry)}) is not what the network has: ${built}`;
    return [{ kind: 'unknown-count', text } as const];
  });
}

/** Whether a count is printed as this figure. */
function isPrinted(count: number, { value, precision }: PublishedFigure): boolean {
  return Math.abs(count - value) <= precision;
}

function convention({ metric, high, low, catalogue }: Extremes): readonly Cause[] {
  const [a, b] = [high, low].map(({ entry, figure }) =>
    namedCounts(metric, entry, catalogue).find(({ count }) => isPrinted(count, figure)),
  );
  if (a === undefined || b === undefined || a.convention === b.convention) return [];
  const told = `${a.convention} (${titleOf(high.entry)}), ${b.convention} (${titleOf(low.entry)})`;
  return [{ kind: 'convention', text: `convention: ${told}` }];
}
