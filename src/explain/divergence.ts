/**
 * The first node at which candidate and reference diverge on the same inputs. In: what they come to in front of every
 * layer with weights, and of these layers which stand for each other. Out: the layer after which the error stays, with
 * the error before and after it.
 */
import type { TracedNode, TracedPair } from '../graph/difference/traced-values.ts';
import type { ComparedValue } from '../measurement/trace.ts';
import { type Finding, makeFinding } from './finding.ts';
import { percent } from './percent.ts';
import { QUANTISED } from './score-causes.ts';

export type Divergence = {
  /** What the reader of the value reads. */
  readonly at: TracedPair;
  readonly error: ComparedValue;
  /** In front of the layer before; absent for the first one. */
  readonly before?: { readonly at: TracedPair; readonly error: ComparedValue } | undefined;
  /** The steps at which the error grows most, the largest first. */
  readonly growth: readonly { readonly at: TracedPair; readonly from: number; readonly to: number }[];
  readonly compared: number;
};

/** From this relative error on two values are no longer the same... */
const DIVERGED = 0.25;
/** ...and below this one they agree, as far as rounding to eight bits lets them. */
const AGREE = 0.1;
/** Of the steps from there on the first that adds so much is the break, or else the one that adds most. */
const JUMP = 0.15;
/** Fewer different numbers than this are a code that is hardly used. */
const FEW_LEVELS = 32;
/** Values that are compared in a first look: what lies between is looked at where it breaks. */
export const FIRST_LOOK = 64;
const MOST_STEPS = 4;

/** Undefined where they stay together, or where they were apart from the beginning. */
export function findDivergence(
  pairs: readonly TracedPair[],
  values: readonly (ComparedValue | undefined)[],
): Divergence | undefined {
  const known = pairs.flatMap((at, i) => {
    const error = values[i];
    return error === undefined ? [] : [{ at, error }];
  });
  const last = known.at(-1);
  if (last === undefined || last.error.relativeError < DIVERGED) return undefined;
  // What comes back to agree did not diverge: the break lies after the last place where they did.
  let first = known.length - 1;
  while (first > 0 && known[first - 1]!.error.relativeError >= AGREE) first -= 1;
  const steps = known.map((one, i) => ({
    ...one,
    before: known[i - 1],
    grown: one.error.relativeError - (known[i - 1]?.error.relativeError ?? 0),
  }));
  const diverged = steps.slice(first);
  const step =
    diverged.find(({ grown, error }) => grown >= JUMP && error.relativeError >= DIVERGED) ??
    diverged.reduce((most, one) => (one.grown > most.grown ? one : most));
  return {
    at: step.at,
    error: step.error,
    before: step.before,
    growth: [...steps]
      .sort((a, b) => b.grown - a.grown)
      .slice(0, MOST_STEPS)
      .filter(({ grown }) => grown > 0.02)
      .map(({ at, before, error }) => ({
        at,
        from: before?.error.relativeError ?? 0,
        to: error.relativeError,
      })),
    compared: known.length,
  };
}

/** Pairs that are looked at first: all, or evenly spread with both ends. */
export function firstLook(pairs: readonly TracedPair[]): readonly TracedPair[] {
  if (pairs.length <= FIRST_LOOK) return pairs;
  const step = (pairs.length - 1) / (FIRST_LOOK - 1);
  return Array.from({ length: FIRST_LOOK }, (_, i) => pairs[Math.round(i * step)]!);
}

/** Pairs between the step at which it breaks and the one before, both included. */
export function closerLook(pairs: readonly TracedPair[], { at, before }: Divergence): readonly TracedPair[] {
  const from = before === undefined ? 0 : pairs.indexOf(before.at);
  return firstLook(pairs.slice(from, pairs.indexOf(at) + 1));
}

export function divergenceFinding(
  divergence: Divergence,
  against: string,
  examples: number,
  isQuantised: boolean,
  gates: readonly string[],
): Finding {
  const { at, error, before, growth, compared } = divergence;
  const node = guilty(at.path, isQuantised);
  const name = node === undefined ? 'the input' : `${node.operator} "${node.name}"`;
  const isOutput = at.layer === 'the output';
  const reads = isOutput ? 'the output' : `the input of ${at.layer} (${at.place})`;
  const earlier =
    before === undefined ? '' : `, from ${percent(before.error.relativeError)} one layer before`;
  const coding = at.path.filter(({ operator }) => QUANTISED.test(operator));
  return makeFinding({
    cause: isQuantised ? 'model.quantisation' : 'model.diverges',
    sentence: `candidate and ${against} part at ${name}: ${reads} is ${percent(error.relativeError)} off${earlier}`,
    evidence: [
      ...(error.levels < FEW_LEVELS
        ? [
            `the candidate's values there take ${error.levels} different numbers on an example: the scale is too coarse`,
          ]
        : []),
      ...(error.beyond > 0.001
        ? [
            `${percent(error.beyond)} of the ${against}'s values there lie outside of the range of the candidate's`,
          ]
        : []),
      ...(coding.length > 0 && isQuantised
        ? [
            `on the way there: ${coding
              .map(({ operator, name: called }) => `${operator} "${called}"`)
              .reverse()
              .join(', ')}`,
          ]
        : []),
      ...growth.map(
        ({ at: { place, layer }, from, to }) =>
          `error ${percent(from)} to ${percent(to)} in front of ${layer} (${place})`,
      ),
      `${compared} values were compared on ${examples} examples, relative error over all elements`,
    ],
    confidence: 'likely',
    gates,
  });
}

/** The node that made what is wrong: of a quantised model the one that codes it, else the last that does more than pass on. */
function guilty(path: readonly TracedNode[], isQuantised: boolean): TracedNode | undefined {
  const coder = path.find(({ operator }) => /^(?:QuantizeLinear|QLinear\w+|QGemm)$/.test(operator));
  if (isQuantised && coder !== undefined) return coder;
  return path.find(
    ({ operator }) => !/^(?:Identity|Flatten|Reshape|Squeeze|Unsqueeze|Dropout|Cast)$/.test(operator),
  );
}
